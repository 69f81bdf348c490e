"""Texts in the person's language that know how to be said again, in another one.

Qt keeps the characters of a text only. Here each text that `tr` and its kin made is remembered with what made it, so
that a window which is full of them can be said anew, whatever it shows at that moment, without building it again.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable
from functools import partial
from typing import Any

from tlgui.views.numbers import localised

Say = Callable[[], str]

N_KEPT = 2000
"""Of one sentence with other values each time, so many are remembered: a long run says some of them for ever."""
JOINT = re.compile(r"(\n+|\s{2,}|• +|(?<=[.!?:;,…\])]) | ?\(|\)|[:,;.](?= ))")
"""Where the texts that a window shows in one place were put together."""
NAME_ALONE = re.compile(r"\W*\{[^{}]*\}\W*")
"""A template of nothing but a name that others chose."""
SAID = re.compile(r"\w")
LONGEST_RUN = 40
"""Pieces of one sentence, at most."""

_again: dict[str, Say] = {}
_others: frozenset[str] = frozenset()
_of_template: dict[Hashable, deque[str]] = defaultdict(deque)


class Words(str):
    """A text that can be said again; in all else a plain string, which is what is left of it in another process.

    Attributes:
        again: makes it anew, in the language of that moment.
    """

    again: Say

    def format(self, *args: Any, **values: Any) -> Words:
        """Fill in the placeholders, numbers as the person's country writes them."""
        shown = str.format(self, *map(localised, args), **{name: localised(value) for name, value in values.items()})
        template = None if NAME_ALONE.fullmatch(self) else str(self)
        return words(
            shown, partial(_format_again, self, args, values), template=template, is_known=template is not None
        )

    def __add__(self, other: str) -> Words:
        """Put another text behind this one."""
        return joined("", (self, other))

    def __radd__(self, other: str) -> Words:
        """Put this text behind another one."""
        return joined("", (other, self))

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """Be pickled as what it says."""
        return str, (str(self),)


def words(text: str, again: Say, *, template: Hashable = None, is_known: bool = True) -> Words:
    """Return a text with what says it again, and remember it.

    Args:
        text: as it is said now.
        again: makes it anew.
        template: what it was made from with changing values; of these the oldest are forgotten. None for a constant.
        is_known: whether the same letters, found elsewhere, are this text too.
    """
    made = Words(text)
    made.again = again
    if not is_known or not SAID.search(text):  # a dash may be anybody's
        return made
    if template is not None and text not in _again:
        kept = _of_template[template]
        kept.append(str(made))
        if len(kept) > N_KEPT:
            _again.pop(kept.popleft(), None)
    _again[str(made)] = again
    return made


def joined(separator: str, parts: Iterable[str]) -> Words:
    """Return texts in a row; of those that are no Words, none is said again."""
    kept = tuple(parts)
    again = partial(_join_again, separator, kept)
    return words(str.join(separator, kept), again, template=("joined", separator))


def _join_again(separator: str, parts: tuple[str, ...]) -> str:
    return joined(say_again(separator), [part.again() if isinstance(part, Words) else part for part in parts])


def derived(text: str, change: Callable[[str], str]) -> str:
    """Return a text after a change, such as the escape of signs, which can be said again as what it was made from."""
    changed = change(text)
    if changed == text:
        return text
    if not is_ours(text):
        return changed
    return words(changed, lambda: change(say_again(text)), template=change)


def leave(names: Iterable[str]) -> None:
    """Never say these again: others chose them, and they may be the same as words of the window."""
    global _others  # noqa: PLW0603
    _others = frozenset(names)


def is_ours(text: str) -> bool:
    """Return whether a text, or a part of it, was said by the window; else others chose it, and it stays."""
    return isinstance(text, Words) or text in _again or any(piece in _again for piece in JOINT.split(text))


def say_again(text: str) -> str:
    """Return a text in the language of now; what is not the window's own stays as it is."""
    if isinstance(text, Words):
        return text.again()
    if text in _others:
        return text
    if (again := _again.get(text)) is not None:
        return again()
    return _parts_again(text) if text else text


def _parts_again(text: str) -> str:
    """Say the longest parts again that were put together to this text."""
    pieces = JOINT.split(text)
    said, first = [], 0
    while first < len(pieces):
        for end in range(min(len(pieces), first + LONGEST_RUN), first, -1):
            part = "".join(pieces[first:end])
            if part not in _others and part.strip() and (again := _again.get(part)) is not None:
                said.append(again())
                first = end
                break
        else:
            said.append(pieces[first])
            first += 1
    return "".join(said)


def _format_again(template: Words, args: tuple[Any, ...], values: dict[str, Any]) -> str:
    # Of the values only what is known to be ours: a name that others chose may be the same as a word of the window.
    return template.again().format(
        *map(_value_again, args), **{name: _value_again(value) for name, value in values.items()}
    )


def _value_again(value: Any) -> Any:
    if isinstance(value, Words):
        return value.again()
    if type(value) is str and value not in _again:
        return _parts_again(value)
    return value
