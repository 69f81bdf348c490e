"""The sheets of a spreadsheet (.xlsx) as rows of texts, with the standard library alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from xml.etree import ElementTree

from tlgui.core.natural_order import natural_key

NAME = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
STRINGS = "xl/sharedStrings.xml"
MOST_SHEETS = 20
Rows = list[list[str]]


def sheets_of(data: bytes, most_bytes: int, most_columns: int) -> list[Rows]:
    """Return the cells of each sheet.

    Args:
        data: the file.
        most_bytes: of what is unpacked; sheets that do not fit are passed over.
        most_columns: of a row; the others are dropped.

    Raises:
        ValueError, KeyError, ElementTree.ParseError: it is no spreadsheet, or no sheet fits.
        zipfile.BadZipFile, OSError, zlib.error, NotImplementedError, EOFError, RuntimeError: it is damaged.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        size_of = {item.filename: item.file_size for item in book.infolist()}
        sheets: list[str] = []
        left = most_bytes - size_of.get(STRINGS, 0)
        for name in sorted((n for n in size_of if n.startswith("xl/worksheets/sheet")), key=natural_key):
            if size_of[name] <= left and len(sheets) < MOST_SHEETS:
                sheets.append(name)
                left -= size_of[name]
        if not sheets:
            raise ValueError("no sheet of a bounded size")
        shared = _shared(ElementTree.fromstring(book.read(STRINGS))) if STRINGS in size_of else []
        return [_rows(ElementTree.fromstring(book.read(name)), shared, most_columns) for name in sheets]


def _shared(strings: ElementTree.Element) -> list[str]:
    return ["".join(text.text or "" for text in item.iter(f"{NAME}t")) for item in strings]


def _rows(sheet: ElementTree.Element, shared: Sequence[str], most_columns: int) -> Rows:
    rows = []
    for row in sheet.iter(f"{NAME}row"):
        cells: dict[int, str] = {}
        for position, cell in enumerate(row.iter(f"{NAME}c")):
            letters = "".join(c for c in cell.get("r", "") if c.isalpha())
            cells[_column_number(letters) if letters else position] = _cell_text(cell, shared)
        rows.append([cells.get(i, "") for i in range(min(max(cells, default=-1) + 1, most_columns))])
    return rows


def _cell_text(cell: ElementTree.Element, shared: Sequence[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(f"{NAME}t"))
    value = cell.findtext(f"{NAME}v") or ""
    if cell.get("t") == "s" and value.isdigit():
        return shared[int(value)] if int(value) < len(shared) else ""
    return value


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters[:3].upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
