"""The flags by which a command writes tables, and where these go."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tlgui.core.errors import ConfigError
from tlgui.core.predictions_table import checked_place, is_xlsx_name

if TYPE_CHECKING:  # the engine is imported by the commands that need it
    from tlgui.engine.inference.tables.table_file import TableFile


def add_table_flags(command: Any, what: str) -> None:
    """Add --csv, --xlsx and --overwrite."""
    command.add_argument("--csv", metavar="FILE", help=f"write {what} to a table that any spreadsheet opens")
    command.add_argument("--xlsx", metavar="FILE", help=f"write {what} to a table for Excel and LibreOffice")
    command.add_argument("--overwrite", action="store_true",
                         help="replace FILE even if tlgui did not write it; never a picture or a model")  # fmt: skip


def chosen_tables(arguments: argparse.Namespace, inputs: Sequence[Path]) -> list[TableFile]:
    """Return where the tables go that --csv and --xlsx ask for, before anything is computed.

    Raises:
        ConfigError: a name is one of the other kind.
        TableError, OutputExistsError: something is there that must not be replaced.
    """
    from tlgui.engine.inference.tables.table_file import TableFile

    chosen = [(flag, Path(name)) for flag, name in (("csv", arguments.csv), ("xlsx", arguments.xlsx)) if name]
    for flag, path in chosen:
        if is_xlsx_name(path) != (flag == "xlsx"):
            other = "csv" if flag == "xlsx" else "xlsx"
            raise ConfigError(
                f"The name after --{flag} must not end like that of another kind of file: '{path}'.",
                hint=f"Use a name that ends in .{flag}, or --{other}.",
            )
    return [TableFile(checked_place(path, inputs, overwrite=arguments.overwrite)) for _flag, path in chosen]
