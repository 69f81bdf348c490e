"""The Pictures page beside the session: folders, and a run that was broken off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.core.archives import is_archive
from tlgui.core.dataset import Dataset
from tlgui.core.folder_report import FolderRefusal, Offer
from tlgui.core.interrupted_runs import InterruptedRun, find_interrupted, forget_interrupted
from tlgui.core.picture_suffixes import PICTURE_SUFFIXES
from tlgui.core.project import SUFFIX
from tlgui.session.reading_runs import reading_runs_of
from tlgui.session.session import Session
from tlgui.settings import Settings
from tlgui.views.main_window import MainWindow
from tlgui.views.translation import marked, number, tr, tr_n

PICTURE_DROPPED_TITLE = marked("This is a single picture")
PICTURE_DROPPED = marked(
    "Drop the folder that holds '{name}' here; or drop the picture on Predict, to ask a model about it."
)


class PicturesWiring(QObject):
    """Opens folders, and offers to continue a run that was interrupted.

    Signals:
        model_file_chosen(object): a Path that is a file, not a folder.
        project_chosen(object): Path of a project file.
    """

    model_file_chosen = Signal(object)
    project_chosen = Signal(object)

    def __init__(self, window: MainWindow, session: Session, keeper: SettingsKeeper) -> None:
        super().__init__(window)
        self._window, self._session, self._keeper = window, session, keeper
        self._page = window.pictures
        self._recent: tuple[tuple[str, ...], ...] = ()
        window.folder_chosen.connect(self.open)
        self._page.folder_chosen.connect(self.open)
        self._page.model_file_chosen.connect(self.model_file_chosen)
        self._page.resume_card.resume_requested.connect(self._on_resume_requested)
        self._page.resume_card.forget_requested.connect(forget_interrupted)
        self._page.report_card.offer_taken.connect(self._on_offer_taken)
        session.folder_refused.connect(self._on_folder_refused)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.scan_progressed.connect(self._page.show_scan_progress)
        keeper.changed.connect(self._show_recent)
        self._show_recent(keeper.settings)
        self._look_for_interrupted_run()

    def open(self, path: Path) -> None:
        """Open a folder of pictures or an archive of one; another file is passed on as a model."""
        if path.is_file() and path.suffix.casefold() in PICTURE_SUFFIXES:
            self._window.show_notice(tr(PICTURE_DROPPED_TITLE), tr(PICTURE_DROPPED).format(name=path.name))
            return
        if path.is_file() and path.suffix.casefold() == SUFFIX:
            self.project_chosen.emit(path)
            return
        if path.is_file() and not is_archive(path):
            self.model_file_chosen.emit(path)
            return
        self._session.open_folder(path)
        self._window.show_page("pictures")

    def _on_dataset_changed(self, dataset: Dataset) -> None:
        self._page.show_dataset(dataset)
        status = tr_n("{total} in 1 class", "{total} in {n} classes", len(dataset.class_names))
        self._window.set_sidebar_status("pictures", status.format(total=number(dataset.total)))
        self._keeper.keep(self._keeper.settings.with_recent_folder(str(dataset.root)))

    def _on_offer_taken(self, offer: Offer) -> None:
        self._session.open_folder(offer.folder, offer.options)

    def _on_folder_refused(self, refusal: FolderRefusal) -> None:
        self._page.show_refusal(refusal)
        self._window.show_page("pictures")

    def _show_recent(self, settings: Settings) -> None:
        recent = (settings.recent_folders, settings.recent_models, settings.recent_projects)
        if recent == self._recent:  # another setting has changed
            return
        self._recent = recent
        self._window.set_recent(*recent)
        # Run folders are called by date and number, which says nothing; what the person calls a run lies in it.
        naming = self._session.background.start(reading_runs_of(settings.recent_models), name="runs of recent models")
        naming.answered.connect(self._window.name_recent)

    def _look_for_interrupted_run(self) -> None:
        """Read the ends of old runs' logs, which can take a while, behind the first paint."""
        folder = self._session.runs_dir
        search = self._session.background.start(lambda _report, _stop: find_interrupted(folder), name="old runs")
        search.answered.connect(self._page.resume_card.offer)

    def _on_resume_requested(self, run: InterruptedRun) -> None:
        self._window.show_page("train")
        self._session.resume_training(run.folder)
