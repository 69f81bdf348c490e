"""Numbers as people write them: read with a decimal comma or point, and written back without loss."""

from __future__ import annotations

import math
import re
from decimal import Decimal

from tlgui.core.errors import ConfigError
from tlgui.core.messages import Message, say

NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")
"""One decimal mark at most: in '1.000,5' nobody can tell which mark groups the thousands."""
LEAST_PLAIN = 1e-3
"""Smaller numbers are written as 3e-4; counting zeros behind a point invites mistakes."""


def read_number(text: str) -> float | None:
    """Return the number that a text says, or None when it is not one; '0,01' and '0.01' are the same."""
    text = text.strip()
    return float(text.replace(",", ".")) if NUMBER.fullmatch(text) else None


def read_whole_number(text: str) -> int | None:
    """Return the whole number that a text says, or None when it is not one; '1,5' and '1.000' are none."""
    return int(text) if re.fullmatch(r"\s*[+-]?\d{1,18}\s*", text) else None


def number_text(value: float) -> str:
    """Return the shortest text that `read_number` reads back as the same number."""
    if isinstance(value, int) or not math.isfinite(value):
        return str(value)
    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    assert isinstance(exponent, int)  # finite
    if value == 0:
        return "0"
    if LEAST_PLAIN <= abs(value) < 1e15:
        return repr(value).removesuffix(".0")
    mantissa = "".join(map(str, digits))
    power = exponent + len(mantissa) - 1
    mantissa = f"{mantissa[0]}.{mantissa[1:]}".removesuffix(".")
    return f"{'-' if sign else ''}{mantissa}e{power}"


def check_number(label: Message, value: object, minimum: float, maximum: float, *, whole: bool = False) -> None:
    """Refuse what is not a number of this range.

    Raises:
        ConfigError: it is no number (true and false are none), not whole where it must be, or out of range.
    """
    bounds = {"label": label, "minimum": number_text(minimum), "maximum": number_text(maximum)}
    is_number = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
    if not is_number and whole:
        raise ConfigError(say("config.no_whole_number", **bounds, value=repr(value)))
    if not is_number:
        raise ConfigError(say("config.no_number", **bounds, value=repr(value)))
    assert isinstance(value, int | float)
    if not minimum <= value <= maximum:  # so written, NaN is refused too
        raise ConfigError(say("config.out_of_range", **bounds, value=number_text(value)))
