"""Cells that sort as a person would: numbers by their size, everything else by its letters."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QTableWidgetItem

from tlgui.views.numbers import for_machines

NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
GROUPING = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3})")
"""Thousands apart: '1 000'."""


class SortedCell(QTableWidgetItem):
    """A cell of text. What begins with a number, as '83.3%', comes by that number and before all words.

    Attributes:
        number: of its row as the table was filled, from 0.
        size: what it sorts by where its text does not tell, as '2 minutes' beside '50 seconds'.
        by_number: whether it sorts by that instead of its text.
    """

    def __init__(self, text: str, number: int, size: float | None = None) -> None:
        super().__init__(text)
        self.number, self.size = number, size
        self.by_number = False

    def __lt__(self, other: QTableWidgetItem) -> bool:
        if not isinstance(other, SortedCell):
            return super().__lt__(other)
        return self.number < other.number if self.by_number else self._key() < other._key()

    def _key(self) -> tuple[bool, float, str]:
        return sort_key(self.text()) if self.size is None else (False, self.size, "")


def sort_key(text: str) -> tuple[bool, float, str]:
    """Return by what a cell's text is sorted; numbers inside of words count as such too, so that 9 comes before 10."""
    plain = GROUPING.sub("", for_machines(text.strip()))
    number = NUMBER.match(plain)
    if number is not None:
        return False, float(number.group()), plain.casefold()
    return True, 0.0, re.sub(r"\d+", lambda found: found.group().zfill(12), plain.casefold())
