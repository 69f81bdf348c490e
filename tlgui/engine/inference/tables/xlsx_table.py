"""A table as XLSX: numbers are numbers, and every text is text, whatever it begins with."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from tlgui.core.errors import TableError
from tlgui.core.messages import say
from tlgui.core.predictions_table import XLSX_MARK, Cell
from tlgui.core.printable import printable

MOST_ROWS = 1_048_575
"""Below the head; a sheet has no more."""
MOST_COLUMNS = 16_384
OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": True,
}
PATH_WIDTH, OTHER_WIDTH = 60, 14
"""Of columns, in characters."""


def check_size(path: Path, n_rows: int, n_columns: int) -> None:
    """Refuse a table that no sheet can hold, before its pictures are answered.

    Raises:
        TableError: it has too many rows or columns.
    """
    if n_rows > MOST_ROWS:
        raise TableError(
            say("tables.too_many_rows", n=n_rows, most=MOST_ROWS), hint=say("tables.use_csv_hint"), path=path
        )
    if n_columns > MOST_COLUMNS:
        raise TableError(
            say("tables.too_many_columns", n=n_columns, most=MOST_COLUMNS), hint=say("tables.use_csv_hint"), path=path
        )


def write_xlsx(file: Path, head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table into a file that is there for it, in memory that does not grow with its rows.

    Raises:
        OSError: it cannot be written.
    """
    try:
        # The rows wait on disk until the file is put together; nothing of them stays whatever happens.
        with tempfile.TemporaryDirectory(prefix="tlgui-") as folder:
            _write(file, head, rows, folder)
    except XlsxWriterException as error:
        cause = error.args[0] if error.args and isinstance(error.args[0], OSError) else None
        raise cause or OSError(str(error)) from error


def _write(file: Path, head: Sequence[str], rows: Iterable[Sequence[Cell]], folder: str) -> None:
    book = xlsxwriter.Workbook(str(file), OPTIONS | {"tmpdir": folder})
    book.set_properties({"comments": XLSX_MARK})
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True})
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, 0, PATH_WIDTH)
    sheet.set_column(1, len(head) - 1, OTHER_WIDTH)
    for column, name in enumerate(head):
        sheet.write_string(0, column, printable(name), bold)
    number = 0
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            if not isinstance(cell, str):
                sheet.write_number(number, column, cell)
            elif cell:
                sheet.write_string(number, column, printable(cell))
    sheet.autofilter(0, 0, number, len(head) - 1)
    book.close()
