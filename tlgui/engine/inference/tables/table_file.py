"""A table that is written whole, in either form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.atomic_file import write_atomic
from tlgui.core.predictions_table import Cell, is_xlsx_name, told_of, write_csv
from tlgui.engine.inference.tables.xlsx_table import check_size, write_xlsx


@dataclass(frozen=True)
class TableFile:
    """A place for a table."""

    path: Path
    """From `checked_place`; its name tells the form."""

    def check_size(self, n_rows: int, n_columns: int) -> None:
        """Refuse a table that its form cannot hold, before its pictures are answered.

        Raises:
            TableError: it has too many rows or columns.
        """
        if is_xlsx_name(self.path):
            check_size(self.path, n_rows, n_columns)

    def write(self, head: Sequence[str], cells: Iterable[Sequence[Cell]]) -> None:
        """Write the table; an earlier one stays until this one is whole.

        Raises:
            TableError: it cannot be written.
        """
        write = write_xlsx if is_xlsx_name(self.path) else write_csv
        with told_of(self.path):
            write_atomic(self.path, lambda temporary: write(temporary, head, cells))
