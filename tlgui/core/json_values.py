"""Reads values out of JSON that may be damaged: each function returns the value in its type or says what is wrong."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any

MAX_COUNT = 10**12
"""More pictures, epochs or bytes than this are damage."""


class OddValueError(ValueError):
    """A value is not what it should be; says which, and why."""


def parse_object(text: str | bytes) -> dict[str, Any]:
    """Return the object that JSON text holds.

    Raises:
        ValueError: it is not JSON, not an object, nested too deeply, or names one key twice.
    """
    try:
        value = json.loads(text, object_pairs_hook=_without_duplicates)
    except RecursionError as error:
        raise OddValueError("it is nested too deeply") from error
    return object_of(value, "it")


def object_of(value: Any, what: str) -> dict[str, Any]:
    """Return an object."""
    if not isinstance(value, dict):
        raise OddValueError(f"{what} is not an object")
    return value


def list_of(value: Any, what: str) -> list[Any]:
    """Return a list."""
    if not isinstance(value, list):
        raise OddValueError(f"{what} is not a list")
    return value


def text_of(value: Any, what: str) -> str:
    """Return a text."""
    if not isinstance(value, str):
        raise OddValueError(f"{what} is not a text")
    return value


def texts_of(value: Any, what: str) -> tuple[str, ...]:
    """Return a list of texts."""
    return tuple(text_of(item, what) for item in list_of(value, what))


def flag_of(value: Any, what: str) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise OddValueError(f"{what} is neither true nor false")
    return value


def choice_of(value: Any, what: str, choices: Iterable[str]) -> str:
    """Return one of some texts."""
    text = text_of(value, what)
    if text not in choices:
        raise OddValueError(f"{what} is none of the known ones")
    return text


def whole_of(value: Any, what: str, low: int = 0, high: int = MAX_COUNT) -> int:
    """Return a whole number from `low` to `high`."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise OddValueError(f"{what} is not a whole number")
    if not low <= value <= high:
        raise OddValueError(f"{what} is not between {low} and {high}")
    return value


def number_of(value: Any, what: str, low: float = -math.inf, high: float = math.inf) -> float:
    """Return a finite number from `low` to `high`."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise OddValueError(f"{what} is not a number")
    if isinstance(value, int) and abs(value) > MAX_COUNT:
        raise OddValueError(f"{what} is too large")
    if not math.isfinite(value) or not low <= value <= high:
        raise OddValueError(f"{what} is not between {low:g} and {high:g}")
    return value


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise OddValueError("it names one key twice")
    return found
