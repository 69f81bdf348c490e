"""Labels from a table: a CSV, TSV or spreadsheet with a column of files and a column of classes."""

from __future__ import annotations

import csv
import io
import os
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import dropwhile, islice, product
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

from tlgui.core.archives import ZIP_DAMAGE
from tlgui.core.dataset import Problem, Subset
from tlgui.core.errors import DatasetError
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular
from tlgui.engine.data.class_names import readable_name
from tlgui.engine.data.layout import Place
from tlgui.engine.data.part_words import subset_of
from tlgui.engine.data.workbook import Rows, sheets_of

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".xlsx", ".txt"})
MAX_TABLE_BYTES = 200 * 2**20
MAX_CELLS_LOOKED_AT = 500
"""Rows from which is told which column is which."""
MAX_COLUMNS_LOOKED_AT = 20
"""In which names of files are searched to tell what separates the columns."""
MATCHED_FRACTION = 0.5
"""So many of its rows must name files that are there, or so many of these files must be named, or the table is about
something else."""
LABEL_HEADINGS = frozenset(
    {
        *("label", "labels", "class", "class_name", "classname", "category", "target", "species", "breed", "y", "name"),
        *("klasse", "kategorie", "classe", "étiquette", "catégorie", "etiqueta", "clase", "categoría", "etichetta"),
    }
)
SPLIT_HEADINGS = frozenset(
    {
        *("split", "set", "subset", "partition", "fold", "part", "dataset", "data set"),
        *("teil", "datensatz", "partie", "jeu", "ensemble", "parte", "conjunto", "insieme"),
    }
)
OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
IS, IS_NOT = frozenset({"1", "1.0", "true"}), frozenset({"0", "0.0", "false"})
DELIMITERS = ",;\t| ^"
"""A blank too: `images/1.jpg 0`, as many lists for training have it."""


@dataclass(frozen=True)
class LabelTable:
    """What a table says about the files below a folder.

    Attributes:
        path: of the table.
        places: class (and part of a split) of each file that it names and that is there.
        n_rows: rows with a label.
        n_used: of them, those that name a file which is there.
        conflicts: files that it names more than once with different labels; they have no place.
    """

    path: Path
    places: Mapping[Path, Place]
    n_rows: int
    n_used: int
    conflicts: tuple[Path, ...] = ()

    @property
    def class_names(self) -> list[str]:
        """Classes in it."""
        return sorted({place.class_name for place in self.places.values()})

    def problems(self) -> list[Problem]:
        """Return what to know about its rows."""
        found = []
        n_without = self.n_rows - self.n_used
        if n_without:
            message = say("labels.rows_without_file", n=n_without, path=self.path.name)
            found.append(Problem("row_without_file", self.path, message))
        if self.conflicts:
            example = self.conflicts[0].name
            message = say("labels.conflicts", n=len(self.conflicts), path=self.path.name, example=example)
            found.append(Problem("label_conflict", self.conflicts[0], message))
        return found


def read_label_table(path: Path, files: Iterable[Path], root: Path) -> LabelTable:
    """Return what a table says about files.

    Which column names the files is told from the files that are there, by relative path, by name, or by name
    without its suffix; which one holds the labels by its heading, or by how few different values it has.

    Args:
        path: of the table.
        files: everything below the root.
        root: the folder of the pictures.

    Raises:
        DatasetError: it cannot be read, or names too few of these files.
    """
    found = _FileFinder(files, root, path.parent)
    rows = _read(path, found)
    columns = _columns(rows, found)
    if columns is None:
        raise DatasetError(
            say("labels.names_no_files", path=path.name, root=root.name), hint=say("labels.columns"), path=path
        )
    return _table(path, rows, columns, found)


def may_be_table(name: str) -> bool:
    """Return whether a file of this name may hold labels."""
    return os.path.splitext(name)[1].casefold() in TABLE_SUFFIXES


@dataclass(frozen=True)
class _Columns:
    file: int
    label: int | None
    split: int | None
    has_heading: bool
    marks: tuple[int, ...] = ()
    """Of a table with a column for each class and a 1 in one of them."""


class _FileFinder:
    """Finds the file that a cell means. A name that two files have means neither."""

    def __init__(self, files: Iterable[Path], root: Path, table_folder: Path) -> None:
        self._root, self._table_folder = root, table_folder
        self._by_text: defaultdict[str, set[Path]] = defaultdict(set)
        self.n_files = 0
        for file in files:
            self.n_files += 1
            relative = PurePosixPath(*file.relative_to(root).parts)
            for text in (str(relative), str(relative.with_suffix("")), file.name, file.stem):
                self._by_text[text].add(file)

    def find(self, cell: str) -> Path | None:
        """Return the file, None where there is none or more than one."""
        text = cell.strip(' \t\r\n"').replace("\\", "/").removeprefix("./")
        attempts = (text, self._below_root(text), text.rsplit("/", 1)[-1])
        exact = (self._by_text.get(attempt) for attempt in attempts)
        alike = (self._by_folded_text.get(_folded(attempt)) for attempt in attempts)
        return next((next(iter(files)) for files in (*exact, *alike) if files and len(files) == 1), None)

    @cached_property
    def _by_folded_text(self) -> dict[str, set[Path]]:
        """Files by their texts where case and Unicode form are forgotten: tables come from other systems."""
        folded: defaultdict[str, set[Path]] = defaultdict(set)
        for text, files in self._by_text.items():
            folded[_folded(text)] |= files
        return folded

    def _below_root(self, text: str) -> str:
        """Return a path as seen from the root: tables name files from their own folder, or absolutely."""
        joined = os.path.normpath(os.path.join(self._table_folder, text))
        return os.path.relpath(joined, self._root).replace(os.sep, "/") if text else ""


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text.casefold())


def _columns(rows: Rows, found: _FileFinder) -> _Columns | None:
    sample = rows[:MAX_CELLS_LOOKED_AT]
    n_columns = max((len(row) for row in sample), default=0)
    if n_columns < 2:
        return None
    matches = [sum(found.find(cell) is not None for cell in _column(sample, i)) for i in range(n_columns)]
    file = max(range(n_columns), key=lambda i: matches[i])
    has_heading = found.find(_column(rows[:1], file)[0]) is None
    n_body = len(sample) - has_heading
    if matches[file] == 0 or matches[file] < MATCHED_FRACTION * min(n_body, found.n_files):
        return None
    heading = [cell.strip().casefold() for cell in rows[0]] if has_heading else []
    split = next((i for i, name in enumerate(heading) if name in SPLIT_HEADINGS and _is_split(sample[1:], i)), None)
    marks = _mark_columns(sample[1:], {file, split}) if has_heading else ()
    if marks:
        return _Columns(file, None, split, has_heading, marks)
    label = _label_column(sample[has_heading:], heading, {file, split})
    return None if label is None else _Columns(file, label, split, has_heading)


def _label_column(body: Rows, heading: Sequence[str], taken: set[int | None]) -> int | None:
    free = [i for i in range(max(map(len, body), default=0)) if i not in taken]
    for i in free:
        if i < len(heading) and heading[i] in LABEL_HEADINGS:
            return i
    values = {i: set(filter(None, map(str.strip, _column(body, i)))) for i in free}
    several = [i for i in free if 2 <= len(values[i]) <= max(2, len(body) // 2)]
    return min(several, key=lambda i: (len(values[i]), i), default=None)


def _mark_columns(body: Rows, taken: set[int | None]) -> tuple[int, ...]:
    """Return the columns of a table that marks the class of each row with a 1; empty for other tables."""
    free = [i for i in range(max(map(len, body), default=0)) if i not in taken]
    marks = tuple(i for i in free if {_mark(cell) for cell in _column(body, i)} <= IS | IS_NOT)
    is_one_each = all(sum(_mark(row[i]) in IS for i in marks if i < len(row)) == 1 for row in body)
    return marks if len(marks) >= 2 and is_one_each else ()


def _mark(cell: str) -> str:
    return cell.strip().casefold()


def _is_split(body: Rows, column: int) -> bool:
    values = set(filter(None, map(str.strip, _column(body, column))))
    return bool(values) and all(subset_of(value) is not None for value in values)


def _column(rows: Rows, index: int) -> list[str]:
    return [row[index] if index < len(row) else "" for row in rows]


def _table(path: Path, rows: Rows, columns: _Columns, found: _FileFinder) -> LabelTable:
    places: dict[Path, Place] = {}
    conflicts: set[Path] = set()
    n_rows = n_used = 0
    for row in rows[columns.has_heading :]:
        cells = [*row, *[""] * (len(rows[0]) + columns.file + (columns.label or 0) + (columns.split or 0) + 1)]
        label, file = readable_name(_label(cells, columns, rows[0]).strip()), found.find(cells[columns.file])
        n_rows += bool(label)
        if not label or file is None:
            continue
        n_used += 1
        place = Place(label, _subset(cells[columns.split]) if columns.split is not None else None)
        if places.setdefault(file, place) != place:
            conflicts.add(file)
    kept = {file: place for file, place in places.items() if file not in conflicts}
    return LabelTable(path, kept, n_rows, n_used, tuple(sorted(conflicts)))


def _label(cells: Sequence[str], columns: _Columns, heading: Sequence[str]) -> str:
    if columns.label is not None:
        return cells[columns.label]
    return next((heading[i] for i in columns.marks if _mark(cells[i]) in IS), "")


def _subset(cell: str) -> Subset | None:
    found = subset_of(cell)
    return found[0] if found else None


def _read(path: Path, found: _FileFinder) -> Rows:
    """Return the rows of a table, whatever program wrote it, without titles and remarks above them.

    Raises:
        DatasetError: it cannot be read.
    """
    try:
        with open_regular(path) as file:
            data = file.read(MAX_TABLE_BYTES + 1)
        if len(data) > MAX_TABLE_BYTES:
            raise DatasetError(say("labels.too_large", path=path.name), path=path)
        if data.startswith(OLD_EXCEL):
            raise DatasetError(say("labels.old_excel", path=path.name), path=path)
        rows = _read_workbook(data, found) if data.startswith(b"PK\x03\x04") else _read_text(data, found)
    except (OSError, csv.Error, ElementTree.ParseError, KeyError, ValueError, *ZIP_DAMAGE) as error:
        reason = getattr(error, "strerror", None) or error
        raise DatasetError(say("labels.cannot_be_read", path=path.name, reason=reason), path=path) from error
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    return list(dropwhile(lambda row: _is_remark(row, found), filled))


def _is_remark(row: Sequence[str], found: _FileFinder) -> bool:
    """Return whether a row above all others is no heading: a title, `sep=;` or `# made by ...`."""
    is_short = sum(bool(cell.strip()) for cell in row) < 2
    return (is_short or row[0].lstrip().startswith("#")) and not any(map(found.find, row))


def _read_text(data: bytes, found: _FileFinder) -> Rows:
    text = _decoded(data)
    csv.field_size_limit(MAX_TABLE_BYTES)  # of the whole process; descriptions and outlines are long

    def rows(dialect: tuple[str, bool], most: int | None = None) -> Rows:
        lines = islice(io.StringIO(text, newline=""), most)
        delimiter, is_quoted = dialect
        if is_quoted:
            return list(csv.reader(lines, delimiter=delimiter))
        return list(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))

    # What separates the columns is what makes names of files out of them.
    return rows(max(product(DELIMITERS, (True, False)), key=lambda it: _n_named(rows(it, MAX_CELLS_LOOKED_AT), found)))


def _read_workbook(data: bytes, found: _FileFinder) -> Rows:
    """Return the sheet that names most files: before it there may be one that explains, or one for each year."""
    sheets = sheets_of(data, MAX_TABLE_BYTES, MAX_CELLS_LOOKED_AT)
    return max(sheets, key=lambda rows: _n_named(rows[:MAX_CELLS_LOOKED_AT], found))


def _n_named(rows: Rows, found: _FileFinder) -> int:
    """Return how many files the column of rows names that names most."""
    sample = [row for row in rows if len(row) > 1]
    n_columns = min(max(map(len, sample), default=0), MAX_COLUMNS_LOOKED_AT)
    return max((sum(map(bool, map(found.find, _column(sample, i)))) for i in range(n_columns)), default=0)


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    even, odd = data[:MAX_CELLS_LOOKED_AT:2].count(0), data[1:MAX_CELLS_LOOKED_AT:2].count(0)
    if max(even, odd) > 10 * min(even, odd) + 10:  # UTF-16 without its mark
        return data.decode("utf-16-be" if even > odd else "utf-16-le", "replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # what spreadsheets on Windows write
    return text.replace("\0", "")
