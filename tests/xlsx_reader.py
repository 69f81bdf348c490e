"""Reads a table for Excel back by its XML, so that nothing of the library that wrote it is trusted."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.etree import ElementTree

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read_xlsx(path: Path) -> list[dict[str, str | float]]:
    """Return the rows of the first sheet by the names in its head; an empty cell is ''."""
    with zipfile.ZipFile(path) as file:
        root = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
    assert not list(root.iter(f"{SPACE}f")), "a formula"
    head, *rows = [{_column(cell): _value(cell) for cell in row} for row in root.iter(f"{SPACE}row")]
    return [{head[column]: row.get(column, "") for column in head} for row in rows]


def _column(cell):
    return cell.attrib["r"].rstrip("0123456789")


def _value(cell):
    if cell.attrib.get("t") == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(f"{SPACE}t"))
    return float(cell.findtext(f"{SPACE}v"))
