"""Reads values out of JSON that may be damaged: each function returns the value in its type or says what is wrong."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from typing import Any, TypeVar

from tlgui.core.messages import Message, Text, say
from tlgui.core.sentences import english

Choice = TypeVar("Choice", bound=str)

THE_WHOLE = say("damage.the_whole")
MAX_COUNT = 10**12
"""More pictures, epochs or bytes than this are damage."""


class OddValueError(ValueError):
    """A value is not what it should be.

    Attributes:
        message: which one, and why. Names of values are those in the file.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        """Return the English, for logs."""
        return english(self.message)


def parse_object(text: str | bytes) -> dict[str, Any]:
    """Return the object that JSON text holds.

    Raises:
        ValueError: it is not JSON, not an object, nested too deeply, or names one key twice.
    """
    try:
        value = json.loads(text, object_pairs_hook=_without_duplicates)
    except RecursionError as error:
        raise OddValueError(say("damage.nested_too_deeply")) from error
    except json.JSONDecodeError as error:
        raise OddValueError(say("damage.not_json", line=error.lineno, column=error.colno)) from error
    except UnicodeDecodeError as error:
        raise OddValueError(say("damage.not_text")) from error
    return object_of(value, THE_WHOLE)


def object_of(value: Any, what: Text) -> dict[str, Any]:
    """Return an object."""
    if not isinstance(value, dict):
        raise OddValueError(say("damage.not_an_object", what=what))
    return value


def list_of(value: Any, what: Text) -> list[Any]:
    """Return a list."""
    if not isinstance(value, list):
        raise OddValueError(say("damage.not_a_list", what=what))
    return value


def text_of(value: Any, what: Text) -> str:
    """Return a text."""
    if not isinstance(value, str):
        raise OddValueError(say("damage.not_a_text", what=what))
    return value


def texts_of(value: Any, what: Text) -> tuple[str, ...]:
    """Return a list of texts."""
    return tuple(text_of(item, what) for item in list_of(value, what))


def flag_of(value: Any, what: Text) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise OddValueError(say("damage.neither_true_nor_false", what=what))
    return value


def choice_of(value: Any, what: Text, choices: Iterable[Choice]) -> Choice:
    """Return one of some texts."""
    text = text_of(value, what)
    for choice in choices:
        if choice == text:
            return choice
    raise OddValueError(say("damage.none_of_the_known_ones", what=what))


def whole_of(value: Any, what: Text, low: int = 0, high: int = MAX_COUNT) -> int:
    """Return a whole number from `low` to `high`."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise OddValueError(say("damage.not_a_whole_number", what=what))
    if not low <= value <= high:
        raise OddValueError(say("damage.not_between", what=what, low=low, high=high))
    return value


def number_of(value: Any, what: Text, low: float = -math.inf, high: float = math.inf) -> float:
    """Return a finite number from `low` to `high`."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise OddValueError(say("damage.not_a_number", what=what))
    if isinstance(value, int) and abs(value) > MAX_COUNT:
        raise OddValueError(say("damage.too_large", what=what))
    if not math.isfinite(value) or not low <= value <= high:
        raise OddValueError(say("damage.not_between", what=what, low=f"{low:g}", high=f"{high:g}"))
    return value


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise OddValueError(say("damage.one_key_twice"))
    return found
