"""What is said to a person, as a key and values; the sentence is made where it is shown.

The engine never sends English. It sends a Message; the window and the command line each hold a table
that gives the sentence for its key, so that each speaks its own language: a flag is a word of the
terminal only, and only the window translates.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Union

COUNTS = {
    *("answered", "broken", "done", "fixed", "ignored", "kept", "left_out", "per_class", "pictures_per_s", "right"),
    *("same", "test", "times", "total", "train", "unknown", "used", "val"),
}
"""Beside n and n_..., values that count things: their thousands stand apart. Others may be ports, codes or years."""

Value = Union[str, int, float, "Message", "tuple[Value, ...]"]
"""What a message may carry; a tuple is shown as a list with commas."""


@dataclass(frozen=True)
class Message:
    """A sentence by its key, and what to put into it. Plain, small and picklable."""

    key: str
    """Name in the tables, 'subject.what_happened'."""
    values: tuple[tuple[str, Value], ...] = ()

    def value(self, name: str) -> Value | None:
        """Return one of the values, None when the message has no such."""
        return dict(self.values).get(name)


Text = Message | str
"""A message; or a sentence already made, as files of earlier versions and other programs hold it."""


def say(key: str, /, **values: object) -> Message:
    """Return a message; paths and other objects become text, numbers stay numbers.

    Args:
        key: must be in the tables, which a test holds every call to.
        **values: what the sentence's placeholders name. `n` also chooses between singular and plural.
    """
    return Message(key, tuple((name, _plain(value)) for name, value in values.items()))


def _plain(value: object) -> Value:
    if isinstance(value, Exception) and hasattr(value, "message") and hasattr(value, "hint"):
        return say("text.two", first=value.message, second=value.hint) if value.hint else _plain(value.message)
    if isinstance(value, tuple | list):
        return tuple(_plain(item) for item in value)
    told = getattr(value, "message", None)
    if isinstance(told, Message):  # an error that says what happened by a message
        return told
    return value if isinstance(value, str | int | float | Message) else str(value)


def message_to_json(message: Message) -> dict[str, Any]:
    """Return a message as plain JSON values."""
    return {"key": message.key, "values": {name: _to_json(value) for name, value in message.values}}


def message_from_json(data: dict[str, Any]) -> Message:
    """Return the message that `message_to_json` wrote.

    Raises:
        KeyError, TypeError, AttributeError: it holds something else.
    """
    return say(data["key"], **{name: _from_json(value) for name, value in data["values"].items()})


def _to_json(value: Value) -> Any:
    if isinstance(value, tuple):
        return [_to_json(item) for item in value]
    return message_to_json(value) if isinstance(value, Message) else value


def _from_json(value: Any) -> object:
    if isinstance(value, list):
        return tuple(_from_json(item) for item in value)
    return message_from_json(value) if isinstance(value, dict) else value


@dataclass(frozen=True)
class Plural:
    """A sentence whose wording depends on the value `n`."""

    one: str
    many: str


Template = str | Plural
"""A sentence with {placeholders}, in the format language of str.format."""
Translate = Callable[[Template, int], str]
"""Gives the sentence in the person's language for a number n (1 where there is none)."""


def in_english(template: Template, n: int = 1) -> str:
    """Return the template itself, in the form that suits n."""
    if isinstance(template, Plural):
        return template.one if n == 1 else template.many
    return template


def whole_in_english(n: int) -> str:
    """Return a whole number with its thousands apart."""
    return f"{n:,}".replace(",", " ")


def fraction_spec(value: float, spec: str) -> str:
    """Return in which format of Python's to write a fraction: of one below 1%, "0%" would say that it is nothing."""
    return ".1%" if spec == ".0%" and 0 < value < 0.01 else spec


class _Fraction(float):
    def __format__(self, spec: str) -> str:
        return float.__format__(self, fraction_spec(self, spec))


class Sentences:
    """Makes sentences of messages: one table, one language.

    Args:
        table: template of each key; a key that is missing is shown as it is, since an error must never fail.
        translate: gives a template in the person's language.
        whole: writes a number of things in it.
    """

    def __init__(
        self,
        table: Mapping[str, Template],
        translate: Translate = in_english,
        whole: Callable[[int], str] = whole_in_english,
    ) -> None:
        self._table = table
        self._translate = translate
        self._whole = whole

    def text(self, message: Text) -> str:
        """Return the sentence; plain text, already made elsewhere, stays as it is."""
        if isinstance(message, str):
            return message
        n = message.value("n")
        template = self._translate(self._table.get(message.key, message.key), n if isinstance(n, int) else 1)
        # A last value that is empty leaves no blank behind.
        return template.format(**{name: self._shown(value, name) for name, value in message.values}).rstrip(" ")

    def texts(self, *messages: Text) -> str:
        """Return several sentences in a row, leaving out empty ones."""
        return " ".join(filter(None, map(self.text, messages)))

    def _shown(self, value: Value, name: str = "") -> str | int | float:
        if isinstance(value, Message):
            return self.text(value)
        if isinstance(value, tuple):
            return ", ".join(str(self._shown(item)) for item in value)
        if type(value) is int and (name == "n" or name.startswith("n_") or name in COUNTS):
            return self._whole(value)
        return _Fraction(value) if isinstance(value, float) else value
