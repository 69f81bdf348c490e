"""The Runs page: what was trained before, side by side, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QMessageBox

from tlgui.core.history_csv import EpochFigures
from tlgui.core.run_index import RunState, RunSummary
from tlgui.views import texts
from tlgui.views.runs import runs_texts
from tlgui.views.runs.comparison_card import ComparisonCard
from tlgui.views.runs.group_card import GroupCard
from tlgui.views.runs.note_dialog import NoteDialog
from tlgui.views.runs.overlaid_curves import CurvesCard
from tlgui.views.runs.runs_gallery import RunsGallery
from tlgui.views.runs.runs_table import RunsTable
from tlgui.views.runs.sort_row import SortRow
from tlgui.views.theme import Theme
from tlgui.views.translation import tr
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.explained import add_explanation
from tlgui.views.widgets.file_manager import show_in_folder
from tlgui.views.widgets.page import Card, Page, make_button, make_label
from tlgui.views.widgets.plain_text import message_box
from tlgui.views.widgets.wrapping_row import WrappingRow


class RunsPage(Page):
    """Lists all runs. Knows no session: it asks, and is shown what there is.

    Signals:
        seen(): the page came into sight; what it shows may be old.
        chosen_changed(object): tuple of RunSummary, the oldest first.
        results_requested(object), repeat_requested(object), export_requested(object): RunSummary.
        note_changed(object, object): RunSummary and its new RunNote.
        bin_requested(object): tuple of RunSummary; the person is sure.

    Attributes:
        group: the card of runs that were begun together, which has signals of its own.
    """

    seen = Signal()
    chosen_changed = Signal(object)
    results_requested = Signal(object)
    repeat_requested = Signal(object)
    export_requested = Signal(object)
    note_changed = Signal(object, object)
    bin_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("runs", tr(texts.RUNS_TITLE), tr(runs_texts.PURPOSE))
        words = ("accuracy", "range", "split", "backbone", "head", "phase", "epoch", "loss", "seed")
        add_explanation(self.body, "runs", *words)
        self._open_model: Path | None = None
        self._wanted: tuple[Path, ...] = ()
        self._histories: Mapping[Path, Sequence[EpochFigures]] = {}
        self._empty = Card(tr(runs_texts.EMPTY))
        self._empty.setObjectName("runs_empty_card")
        self._empty.body.addWidget(make_label(tr(runs_texts.EMPTY_EXPLANATION), "muted"))
        self.table = RunsTable()
        self._order = SortRow(self.table)
        self.gallery = RunsGallery(self.table)
        self.gallery.hide()
        self.look = ChoiceBox("runs_look_box", tr("Show the runs as"), runs_texts.LOOKS)
        self.look.chosen.connect(self.show_as)
        self._order.insertWidget(2, self.look)
        self._card = self._make_card()
        self.curves = CurvesCard()
        self.comparison = ComparisonCard()
        self.group = GroupCard()
        for card in (self._empty, self.group, self._card, self.comparison, self.curves):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._connect()
        self._card.hide()
        self._update()

    def _make_card(self) -> Card:
        card = Card()
        self._how = make_label(tr(runs_texts.CHOOSE), "muted", name="runs_choose_label")
        card.body.addWidget(self._how)
        card.body.addLayout(self._order)
        card.body.addWidget(self.table)
        card.body.addWidget(self.gallery)
        self.repeat_button = make_button(
            tr(runs_texts.REPEAT), "repeat_run_button", help_text=tr(runs_texts.REPEAT_HELP)
        )
        self.name_button = make_button(tr(runs_texts.NAME), "name_run_button", help_text=tr(runs_texts.NAME_HELP))
        self.bin_button = make_button(
            tr(runs_texts.DELETE), "bin_run_button", kind="danger", help_text=tr(runs_texts.DELETE_HELP)
        )
        self.show_button = make_button(tr(runs_texts.SHOW), "show_run_button")
        self.export_button = make_button(tr(texts.EXPORT_MODEL), "export_run_button")
        card.body.addLayout(
            WrappingRow(self.repeat_button, self.name_button, self.bin_button, self.show_button, self.export_button)
        )
        return card

    def _connect(self) -> None:
        self.table.chosen_changed.connect(self._on_chosen_changed)
        self.table.opened.connect(self._open)
        self.table.name_wanted.connect(self.ask_for_note)
        self.table.bin_wanted.connect(lambda run: self.ask_for_bin(self.table.chosen or (run,)))
        self.table.menu_wanted.connect(self._pop_up_menu)
        self.repeat_button.clicked.connect(lambda: self.repeat_requested.emit(self.table.chosen[0]))
        self.name_button.clicked.connect(lambda: self.ask_for_note(self.table.chosen[0]))
        self.show_button.clicked.connect(lambda: show_in_folder(self.table.chosen[0].folder / "model"))
        self.export_button.clicked.connect(lambda: self.export_requested.emit(self.table.chosen[0]))
        self.bin_button.clicked.connect(lambda: self.ask_for_bin(self.table.chosen))
        self.group.results_requested.connect(self.results_requested)
        self.group.curves_requested.connect(self._show_curves)
        self.next_step_chosen.connect(lambda: self._open(self.table.chosen[0]))

    def show_runs(self, runs: Sequence[RunSummary]) -> None:
        """Show all runs there are; those that were chosen stay so."""
        self._empty.setVisible(not runs)
        self._card.setVisible(bool(runs))
        self.table.show_runs(runs)
        self.gallery.follow()
        if self._wanted:
            self.choose_runs(self._wanted)

    def show_as(self, look: str) -> None:
        """Show the runs as 'table' or as 'cards'; anything else counts as a table."""
        is_gallery = look == "cards"
        self.look.show_key("cards" if is_gallery else "table")
        self.table.setHidden(is_gallery)
        self.gallery.setHidden(not is_gallery)
        self._how.setText(tr(runs_texts.CHOOSE_CARDS if is_gallery else runs_texts.CHOOSE))
        self.gallery.follow()

    def choose_runs(self, folders: Sequence[Path]) -> None:
        """Choose the runs in these folders, as soon as all of them are listed."""
        is_listed = set(folders) <= {run.folder for run in self.table.shown}
        self._wanted = () if is_listed else tuple(folders)
        if is_listed:
            self.table.choose(folders)

    def see_new_group(self) -> None:
        """Show the runs that have just been begun together, and room for their curves once they are done."""
        self.table.clearSelection()
        self.group.chosen.emit("")
        self.bring_into_sight(self.group)

    def show_histories(self, histories: Mapping[Path, Sequence[EpochFigures]]) -> None:
        """Show the curves of the chosen runs, by their folders."""
        self._histories = histories
        chosen = [run for run in self.table.chosen if run.folder in histories]
        self.curves.show_runs([(run, histories[run.folder]) for run in chosen])

    def set_open_model(self, model: Path | None) -> None:
        """Say which model is open: deleting it is asked about."""
        self._open_model = model

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme's colours."""
        self.table.set_theme(theme)
        self.curves.set_theme(theme)

    def drain(self) -> None:
        """Return when no thread of this page works any more."""
        self.comparison.grid.thumbnails.drain()
        self.gallery.thumbnails.drain()

    def ask_for_note(self, run: RunSummary) -> NoteDialog:
        """Ask for a run's name and note."""
        dialog = NoteDialog(run, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(lambda note: self.note_changed.emit(run, note))
        dialog.open()
        return dialog

    def ask_for_bin(self, runs: Sequence[RunSummary]) -> QMessageBox | None:
        """Ask whether runs are to go to the bin; one that is going on never does."""
        if not runs:
            return None
        if any(run.state is RunState.RUNNING for run in runs):
            return self._ask(QMessageBox.Icon.Information, tr(runs_texts.GOING_ON), QMessageBox.StandardButton.Ok)
        has_open_model = any(run.model is not None and run.model == self._open_model for run in runs)
        question = runs_texts.delete_question(runs, has_open_model=has_open_model)
        buttons = QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
        box = self._ask(QMessageBox.Icon.Question, question, buttons)
        sure = box.button(QMessageBox.StandardButton.Discard)
        sure.setText(tr("Move to the bin"))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        sure.clicked.connect(lambda: self.bin_requested.emit(tuple(runs)))
        return box

    def menu_for(self, run: RunSummary) -> QMenu:
        """Return the menu of a run."""
        menu = QMenu(self)
        results = menu.addAction(tr(runs_texts.SEE_RESULTS))
        results.setEnabled(_has_results(run))
        results.triggered.connect(lambda: self._open(run))
        repeat = menu.addAction(tr(runs_texts.REPEAT))
        repeat.setEnabled(run.config is not None)
        repeat.triggered.connect(lambda: self.repeat_requested.emit(run))
        menu.addAction(tr(runs_texts.NAME)).triggered.connect(lambda: self.ask_for_note(run))
        menu.addAction(tr(runs_texts.SHOW)).triggered.connect(lambda: show_in_folder(run.folder / "model"))
        export = menu.addAction(tr(texts.EXPORT_MODEL))
        export.setEnabled(run.model is not None)
        export.triggered.connect(lambda: self.export_requested.emit(run))
        menu.addSeparator()
        menu.addAction(tr(runs_texts.DELETE)).triggered.connect(lambda: self.ask_for_bin((run,)))
        return menu

    def _ask(self, icon: QMessageBox.Icon, message: str, buttons: QMessageBox.StandardButton) -> QMessageBox:
        box = message_box(icon, tr(runs_texts.DELETE_TITLE), message, buttons, self)
        box.setObjectName("bin_question")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        return box

    def _pop_up_menu(self, run: RunSummary, place: QPoint) -> None:
        menu = self.menu_for(run)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _open(self, run: RunSummary) -> None:
        if _has_results(run):
            self.results_requested.emit(run)

    def _show_curves(self, folders: tuple[Path, ...]) -> None:
        """Choose the runs of a group, and go to their curves."""
        self.choose_runs(folders)
        self.bring_into_sight(self.curves)

    def _on_chosen_changed(self, chosen: tuple[RunSummary, ...]) -> None:
        self.show_histories(self._histories)
        self._update()
        self.chosen_changed.emit(chosen)

    def _update(self) -> None:
        chosen = self.table.chosen
        is_one = len(chosen) == 1
        self.repeat_button.setEnabled(is_one and chosen[0].config is not None)
        self.name_button.setEnabled(is_one)
        self.bin_button.setEnabled(bool(chosen))
        self.show_button.setEnabled(is_one)
        self.export_button.setEnabled(is_one and chosen[0].model is not None)
        self.offer_next_step(tr(runs_texts.SEE_RESULTS) if is_one and _has_results(chosen[0]) else "")

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Say that the page came into sight."""
        super().showEvent(event)
        self.seen.emit()


def _has_results(run: RunSummary) -> bool:
    return run.model is not None and run.figures is not None
