"""The requests that write tables of answers, and their answers."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.engine.door.requests import Request

TABLES = "tlgui.engine.inference.tables.handlers"


@dataclass(frozen=True)
class TableRequest(Request):
    """Answer pictures into a table; reports Preparing, answers TableReady.

    It goes on where an earlier request for the same table was cut off.
    """

    model: str
    paths: tuple[str, ...]
    """Pictures and folders of them."""
    table: str
    """A file that ends in .csv or .xlsx."""
    overwrite: bool = False
    """It may replace what tlgui did not write; never a picture or a model."""

    handled_in = TABLES


@dataclass(frozen=True)
class TableReady:
    """The table is on disk, and what became of every file."""

    table: str
    n_answered: int
    n_unreadable: int
    n_kept: int
    """Of those answered, the ones from before an interruption."""
    n_others: int
    """Files beside the pictures that are none; they have no row."""
    n_unsure: int
    n_unknown: int
