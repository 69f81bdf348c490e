"""The Runs page beside the session: what was trained before, and going on from it."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.errors import RunFolderError
from tlgui.core.prediction import ModelSummary
from tlgui.core.run_comparison import Comparison
from tlgui.core.run_folder import RunFolder
from tlgui.core.run_index import RunSummary
from tlgui.core.run_note import RunNote, write_note
from tlgui.engine.door.requests import Failure
from tlgui.session.reading_runs import Histories, comparing_runs, listing_runs, reading_covers, reading_histories
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.runs import runs_texts
from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.bin import move_to_bin, take_from_bin

log = logging.getLogger(__name__)


class RunsWiring(QObject):
    """Lists the runs whenever the page is seen, reads what is chosen, and does what is asked for.

    Args:
        window: has the page.
        session: reads in the background; holds the draft and the open model.
        runs_dir: where the runs lie.
    """

    def __init__(self, window: MainWindow, session: Session, runs_dir: Path) -> None:
        super().__init__(window)
        self._window, self._session, self._runs_dir = window, session, runs_dir
        self._listing: Task | None = None
        self._histories: Task | None = None
        self._comparison: Task | None = None
        self._covers: list[Task] = []
        page = self._page = window.runs
        page.seen.connect(self._list)
        page.chosen_changed.connect(self._on_chosen_changed)
        page.results_requested.connect(self._see_results)
        page.repeat_requested.connect(self._repeat)
        page.note_changed.connect(self._on_note_changed)
        page.bin_requested.connect(self._move_to_bin)
        page.gallery.covers_wanted.connect(self._read_covers)
        session.engine.ready.connect(self._on_changed)  # behind the first paint
        session.state_changed.connect(self._on_changed)
        session.run_began.connect(self._on_changed)  # between two runs of the queue the state stays as it is
        session.model_changed.connect(self._on_model_changed)

    # What is read

    def _on_changed(self, _changed: object) -> None:
        self._list()

    def _list(self) -> None:
        _cancel(self._listing)
        self._listing = self._session.background.start(listing_runs(self._runs_dir), name="list of runs")
        self._listing.answered.connect(self._on_listed)
        self._listing.failed.connect(self._session.failed)

    def _on_listed(self, runs: tuple[RunSummary, ...]) -> None:
        if self.sender() is self._listing:
            if self._page.isVisible():  # else it asks when it is seen
                self._page.show_runs(runs)
            words = tr_n("1 run", "{n} runs", len(runs)) if runs else ""
            self._window.set_sidebar_status("runs", words)

    def _read_covers(self, folders: tuple[Path, ...]) -> None:
        covers = self._session.background.start(reading_covers(folders), name="covers of runs")
        self._covers.append(covers)  # else it would go with this function
        covers.answered.connect(self._page.gallery.show_covers)
        covers.finished.connect(lambda: self._covers.remove(covers))

    def _on_chosen_changed(self, chosen: tuple[RunSummary, ...]) -> None:
        _cancel(self._histories)
        self._histories = self._session.background.start(
            reading_histories([run.folder for run in chosen]), name="curves of runs"
        )
        self._histories.answered.connect(self._on_histories)
        self._compare(chosen)

    def _on_histories(self, histories: Histories) -> None:
        if self.sender() is self._histories:
            self._page.show_histories(histories)

    def _compare(self, chosen: tuple[RunSummary, ...]) -> None:
        _cancel(self._comparison)
        self._comparison = None  # an answer for other runs comes too late
        if len(chosen) != 2:
            self._page.comparison.clear()
            return
        self._page.comparison.wait()
        first, second = chosen
        self._comparison = self._session.background.start(
            comparing_runs(first.folder, second.folder), name="comparison of runs"
        )
        self._comparison.answered.connect(self._on_compared)
        self._comparison.failed.connect(self._on_not_compared)

    def _on_compared(self, comparison: Comparison) -> None:
        if self.sender() is self._comparison:
            self._page.comparison.show_comparison(comparison)

    def _on_not_compared(self, failure: Failure) -> None:
        if self.sender() is self._comparison:
            self._page.comparison.show_refusal(failure.message, failure.hint)

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._page.set_open_model(Path(model.path) if model is not None else None)

    # What is asked for

    def _see_results(self, run: RunSummary) -> None:
        if run.model is not None and self._session.open_model(run.model):
            self._window.show_page("results")
            self._window.results.show_beginning()

    def _repeat(self, run: RunSummary) -> None:
        """Choose for the next run what this one was begun with, its pictures too; nothing is started."""
        if run.config is None:
            return
        self._session.draft.adopt(run.config)
        opened = self._session.dataset.root if self._session.dataset is not None else None
        if run.dataset is not None and run.dataset != opened and not self._session.state.is_running:
            self._session.open_folder(run.dataset)
        self._window.show_page("model")

    def _on_note_changed(self, run: RunSummary, note: RunNote) -> None:
        try:
            write_note(RunFolder(run.folder), note)
        except RunFolderError as error:
            self._window.show_error(error.title, error.message, error.hint)
        else:
            words = tr("The name and note of '{name}' were changed.").format(name=run.name)
            self._window.undo_bar.offer(words, lambda: self._put_note_back(run))
        self._list()

    def _put_note_back(self, run: RunSummary) -> None:
        try:
            write_note(RunFolder(run.folder), run.note)
        except RunFolderError as error:
            self._window.show_error(error.title, error.message, error.hint)
        self._list()

    def _move_to_bin(self, runs: tuple[RunSummary, ...]) -> None:
        """Move the folders to the bin, but never one in which a run goes on by now."""
        moved: list[tuple[Path, Path]] = []
        for run in runs:
            if RunFolder(run.folder).is_locked:
                self._window.show_error(tr(runs_texts.NO_BIN_TITLE), tr(runs_texts.GOING_ON))
                break
            place = move_to_bin(run.folder)
            if place is None:
                self._window.show_error(
                    tr(runs_texts.NO_BIN_TITLE),
                    tr(runs_texts.NO_BIN).format(path=run.folder),
                    tr(runs_texts.NO_BIN_HINT),
                )
                break
            log.info("'%s' was moved to the bin", run.folder)
            if place.exists():
                moved.append((place, run.folder))
        if moved:
            words = tr_n("1 run was moved to the bin.", "{n} runs were moved to the bin.", len(moved))
            self._window.undo_bar.offer(words, lambda: self._take_from_bin(moved))
        self._list()

    def _take_from_bin(self, moved: list[tuple[Path, Path]]) -> None:
        for place, folder in moved:
            try:
                take_from_bin(place, folder)
            except OSError as error:
                log.info("'%s' cannot be put back: %s", folder, error)
                self._window.show_error(tr(runs_texts.NOT_BACK_TITLE), tr(runs_texts.NOT_BACK).format(path=folder))
                break
        self._list()


def _cancel(task: Task | None) -> None:
    if task is not None:
        task.cancel()
