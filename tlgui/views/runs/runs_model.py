"""The runs as rows for a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from tlgui.core.run_index import RunSummary
from tlgui.core.spoken_names import spoken_name
from tlgui.views.runs import runs_texts
from tlgui.views.translation import marked, moment, tr
from tlgui.views.widgets.plain_text import plain_tool_tip

Index = QModelIndex | QPersistentModelIndex

CHOICE, NAME, ACCURACY, NETWORK, SCHEDULE, HEAD, TOOK, BEGUN, NOTE = range(9)
HEADINGS = (
    "",
    marked("Run"),
    marked("Right (range)"),
    marked("Network"),
    marked("Schedule"),
    marked("Head"),
    marked("Took"),
    marked("Begun"),
    marked("Note"),
)
LETTER_ROLE = Qt.ItemDataRole.UserRole + 1


class RunsModel(QAbstractTableModel):
    """One row for each run. Sort by UserRole: numbers as numbers, what is not known below everything."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._runs: Sequence[RunSummary] = ()
        self._letters: Mapping[Path, str] = {}

    def show_runs(self, runs: Sequence[RunSummary]) -> None:
        """Hold these runs."""
        self.beginResetModel()
        self._runs = tuple(runs)
        self.endResetModel()

    @property
    def has_notes(self) -> bool:
        """Whether the person wrote a note to any of them."""
        return any(run.note.note for run in self._runs)

    def set_letters(self, letters: Mapping[Path, str]) -> None:
        """Say which runs are chosen, and what each is called beside the others."""
        if letters != self._letters:
            self._letters = dict(letters)
            if self._runs:
                self.dataChanged.emit(self.index(0, CHOICE), self.index(len(self._runs) - 1, CHOICE), [LETTER_ROLE])

    def run_at(self, index: Index) -> RunSummary:
        """Return the run of a row."""
        return self._runs[index.row()]

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature that Qt calls
        """Return the number of runs."""
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a heading."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr(HEADINGS[section]) if HEADINGS[section] else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text, tool tip, sort key or letter."""
        if not index.isValid():
            return None
        run, column = self._runs[index.row()], index.column()
        letter = self._letters.get(run.folder, "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return TEXTS[column](run)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(_tool_tip(run, column))
            case Qt.ItemDataRole.UserRole:
                return _sort_key(run, column) if column != CHOICE else letter
            case Qt.ItemDataRole.AccessibleTextRole:
                chosen = tr("chosen, {letter}").format(letter=letter) if letter else tr("not chosen")
                return chosen if column == CHOICE else TEXTS[column](run)
            case _ if role == LETTER_ROLE:
                return letter
        return None


def _schedule(run: RunSummary) -> str:
    return tr(runs_texts.SCHEDULES[run.config.schedule]) if run.config else ""


def _head(run: RunSummary) -> str:
    return tr(runs_texts.HEADS[run.config.head]) if run.config else ""


TEXTS: dict[int, Callable[[RunSummary], str]] = {
    CHOICE: lambda _run: "",
    NAME: lambda run: run.name,
    ACCURACY: runs_texts.how_good,
    NETWORK: lambda run: spoken_name(run.config.backbone) if run.config else "",
    SCHEDULE: _schedule,
    HEAD: _head,
    TOOK: runs_texts.took,
    BEGUN: lambda run: moment(run.started),
    NOTE: lambda run: run.note.note,
}
"""What each column says of a run."""


def _tool_tip(run: RunSummary, column: int) -> str:
    if column == NAME:
        pictures = tr("Pictures: {folder}").format(folder=run.dataset) if run.dataset is not None else ""
        choices = "; ".join(filter(None, (TEXTS[part](run) for part in (NETWORK, SCHEDULE, HEAD, TOOK))))
        return "\n".join(filter(None, (run.name, choices, run.note.note, pictures, str(run.folder))))
    return runs_texts.how_good_in_words(run) if column == ACCURACY else TEXTS[column](run)


def _sort_key(run: RunSummary, column: int) -> Any:
    if column == ACCURACY:
        return run.figures.accuracy if run.figures else -1.0
    if column == TOOK:
        return run.seconds if run.seconds is not None else -1.0
    return run.started.timestamp() if column == BEGUN else TEXTS[column](run).casefold()
