"""The table of what a sorting did: where each picture lay and lies, and why the others stayed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tlgui.core.messages import Text
from tlgui.core.predictions_table import Cell, Tell
from tlgui.core.sorting_journal import Entry

COLUMNS = ("path", "folder", "to", "class", "probability", "error")


def sorting_rows(
    into: Path, entries: Iterable[Entry], left: Sequence[tuple[str, Text]], tell: Tell
) -> Iterator[list[Cell]]:
    """Yield a row for each sorted picture, then one for each file that stayed.

    Args:
        into: the folder.
        entries: of its journal, those of earlier parts of the sorting too.
        left: files that stayed, each with its reason.
        tell: makes sentences of messages.
    """
    for entry in entries:
        probability: Cell = "" if entry.probability is None else entry.probability
        folder = entry.to.partition("/")[0]
        yield [entry.source, folder, str(into / entry.to), entry.class_name, probability, ""]
    for path, reason in left:
        yield [path, "", "", "", "", tell(reason)]
