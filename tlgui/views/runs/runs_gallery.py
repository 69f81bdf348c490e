"""The runs as cards: a cover picture, name, how good, when and how long; the same choice and order as in the table."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from tlgui.core.run_index import RunSummary
from tlgui.views.runs import runs_texts
from tlgui.views.runs.choosing import choice_of_click
from tlgui.views.runs.runs_table import RunsTable, letter_of
from tlgui.views.translation import moment, tr
from tlgui.views.widgets.in_a_page import menu_place
from tlgui.views.widgets.picture_grid import Cells, GridPicture, PictureGrid

CARDS = Cells(picture_px=132, least_px=210, n_lines=4)


class RunsGallery(PictureGrid):
    """Another view of the table's runs: what is chosen in one is chosen in the other.

    Args:
        table: has the runs, their order and the choice.

    Signals:
        covers_wanted(object): folders of the runs that are shown and whose covers are not known yet.
    """

    covers_wanted = Signal(object)

    def __init__(self, table: RunsTable) -> None:
        super().__init__(
            "runs_gallery",
            tr("Runs as cards: Space chooses the one under the cursor, Enter shows its results"),
            opens_on_click=False,
            cells=CARDS,
        )
        self._table = table
        self._covers: dict[Path, Path] = {}
        self._asked: set[Path] = set()
        self._runs: tuple[RunSummary, ...] = ()
        self._is_following = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)  # as in the table
        self.setDragEnabled(False)  # what would be dragged out is the cover
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.opened.connect(lambda row: table.opened.emit(self._runs[row]))
        table.chosen_changed.connect(self._follow_choice)
        table.order_changed.connect(self.follow)

    @property
    def covers(self) -> Mapping[Path, Path]:
        """The cover of each run, by its folder."""
        return self._covers

    def show_covers(self, covers: Mapping[Path, Path]) -> None:
        """Show these pictures on the cards of their runs."""
        self._covers |= covers
        self.follow()

    def follow(self, *_changed: object) -> None:
        """Show the table's runs as they are now, while the cards are in use."""
        if self.isHidden():
            return
        self._runs = self._table.shown
        wanted = tuple(run.folder for run in self._runs if run.folder not in self._asked)
        self._asked |= set(wanted)
        if wanted:
            self.covers_wanted.emit(wanted)
        self._draw()
        self._follow_choice()

    def _draw(self) -> None:
        letters = {run.folder: letter_of(number) for number, run in enumerate(self._table.chosen)}
        self._is_following = True
        self.update_pictures([self._card(run, letters.get(run.folder, "")) for run in self._runs])
        self._is_following = False

    def _card(self, run: RunSummary, letter: str) -> GridPicture:
        name = f"{letter}: {run.name}" if letter else run.name
        good, took, begun = runs_texts.how_good(run), runs_texts.took(run), moment(run.started)
        words = ". ".join((name, runs_texts.how_good_in_words(run), begun, took, run.note.note)).rstrip(". ")
        # One without a cover is another card than all others: cards are told apart by their pictures.
        cover = self._covers.get(run.folder, run.folder / "cover")
        return GridPicture(cover, name, f"{good}\n{begun}\n{took}", words)

    def _follow_choice(self, _chosen: object = None) -> None:
        if self.isHidden() or self._is_following:
            return
        chosen = {run.folder for run in self._table.chosen}
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        self._draw()  # its letters
        self._is_following = True
        for row, run in enumerate(self._runs):
            is_chosen = run.folder in chosen
            selection.select(self.model().index(row, 0), flags.Select if is_chosen else flags.Deselect)
        self._is_following = False

    def _on_selection(self) -> None:
        if not self._is_following:
            rows = [index.row() for index in self.selectionModel().selectedIndexes()]
            self._is_following = True
            self._table.choose([self._runs[row].folder for row in rows])
            self._draw()

    # Qt overrides

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose the card that is clicked, and no other; with Ctrl it is added or taken away."""
        choice = choice_of_click(event) if index.isValid() else None
        return super().selectionCommand(index, event) if choice is None else choice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the table does for F2, Delete and Enter; Space chooses."""
        index = self.currentIndex()
        wanted = self._table.signal_of(event.key())
        if wanted is not None and index.isValid():
            wanted.emit(self._runs[index.row()])
        else:
            QAbstractItemView.keyPressEvent(self, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a run."""
        index, place = menu_place(self, event)
        if index.isValid():
            self._table.menu_wanted.emit(self._runs[index.row()], place)
