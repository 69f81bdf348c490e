"""The request that looks into a watched folder, and its answer."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.prediction import Prediction
from tlgui.engine.door.requests import Request


@dataclass(frozen=True)
class LookRequest(Request):
    """Answer what is new in a watched folder into its table; answers FolderLooked, several times where much is new.

    Each look goes on from the one before, in whatever process that was.
    """

    model: str
    folder: str
    table: str
    """A CSV."""
    sort_into: str = ""
    """Copies go there; empty sorts nothing."""
    overwrite: bool = False
    """Begin the table anew where it is of something else."""

    gives_way = True
    handled_in = "tlgui.engine.inference.watching_handlers"


@dataclass(frozen=True)
class FolderLooked:
    """What a look has found; it is in the table."""

    is_there: bool
    """False while the folder is gone."""
    new: tuple[Prediction, ...]
    n_waiting: int
    """Files that may still be written to."""
    n_rows: int
    """Of the table."""
