"""The Pictures page: which folder to learn from, what is in it, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QStyle, QVBoxLayout

from tlgui.core.dataset import Dataset, ScanProgress, grouped_problems
from tlgui.core.folder_report import FolderRefusal, FolderReport
from tlgui.core.picture_findings import TOLD_HERE, PictureFinding
from tlgui.core.run_index import RunSummary
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import SamplesProgress
from tlgui.views import texts
from tlgui.views.camera.camera_section import CameraSection
from tlgui.views.dropped import sort_dropped
from tlgui.views.pictures.added_card import AddedCard
from tlgui.views.pictures.class_card import THUMBNAIL_PX
from tlgui.views.pictures.class_cards import ClassCards
from tlgui.views.pictures.corrections_card import CorrectionsCard
from tlgui.views.pictures.drawn_pictures import DrawnPictures
from tlgui.views.pictures.folder_drawing import FolderDrawing
from tlgui.views.pictures.folder_report_card import FolderReportCard
from tlgui.views.pictures.origin_card import OriginCard
from tlgui.views.pictures.picture_findings_card import PictureFindingsCard
from tlgui.views.pictures.relabel_card import RelabelCard
from tlgui.views.pictures.resize_card import ResizeCard
from tlgui.views.pictures.resume_card import ResumeCard
from tlgui.views.pictures.split_card import SplitCard
from tlgui.views.translation import named, number, sentence, tr, tr_n
from tlgui.views.widgets.drop_area import DropArea
from tlgui.views.widgets.explained import add_explanation
from tlgui.views.widgets.page import MARGIN, Card, Page, clear_layout, make_button, make_label, make_row, set_kind
from tlgui.views.widgets.recent_card import RecentCard
from tlgui.views.widgets.thumbnails import ThumbnailLoader

N_PROBLEMS_SHOWN = 12


class PicturesPage(Page):
    """Choose a folder, see its classes.

    Signals:
        folder_chosen(object): Path of a folder.
        model_file_chosen(object): Path of a model file.
        files_dropped(object): Dropped, with neither folder nor model file among it.
        samples_requested(): the drawn sample pictures are wanted.

    Attributes:
        report_card: offers other ways to look at a folder.
        resume_card: offers a run that was broken off.
        corrections_card: what was decided about single pictures, and the way back.
        relabel_card: every picture, to be given its class.
        camera: takes pictures for the classes of the open folder.
        added_card: pictures that lie elsewhere and count too, and the way back.
        findings_card: what may be wrong with single pictures, and what can be done.
        origin_card: offers to test on days, cameras or persons that were never learned from.
        resize_card: what becomes of pictures that are no squares.
        split_card: says what the pictures will be used for.
    """

    folder_chosen = Signal(object)
    model_file_chosen = Signal(object)
    files_dropped = Signal(object)
    samples_requested = Signal()

    def __init__(self) -> None:
        super().__init__("pictures", tr(texts.PICTURES_TITLE), tr(texts.PICTURES_PURPOSE))
        add_explanation(self.body, "pictures", "split", "accuracy", "range")
        self._is_quiet = self._has_pictures = self._is_looking = False
        self._say_missing(is_coming=False)
        self._thumbnails = ThumbnailLoader(THUMBNAIL_PX, self, fills=True)
        self.resume_card = ResumeCard()
        self.body.addWidget(self.resume_card)
        self._add_drop_area()
        self._progress = QProgressBar()
        self._progress.setObjectName("scan_progress")
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress of looking at the pictures"))
        self._progress_label = make_label("", "muted", name="scan_label")
        self.body.addWidget(self._progress_label)
        self.body.addWidget(self._progress)
        self._drawn = DrawnPictures()
        self.body.addWidget(self._drawn)
        self._summary = make_label("", "heading", name="dataset_label")
        self.body.addWidget(self._summary)
        self._files = make_label("", "muted", name="files_label")
        self.body.addWidget(self._files)
        self.report_card = FolderReportCard()
        self.body.addWidget(self.report_card)
        self._classes = ClassCards(self._thumbnails)
        self.body.addWidget(self._classes)
        self.camera = CameraSection(tr("Take pictures with the camera"), "pictures_camera", has_answers=False)
        self.camera.hide()
        self.body.addWidget(self.camera)
        self.added_card = AddedCard()
        self.body.addWidget(self.added_card)
        self.findings_card = PictureFindingsCard()
        self.body.addWidget(self.findings_card)
        self.origin_card = OriginCard()
        self.body.addWidget(self.origin_card)
        self.split_card = SplitCard()
        self.body.addWidget(self.split_card)
        self.resize_card = ResizeCard()
        self.body.addWidget(self.resize_card)
        self.relabel_card = RelabelCard()
        self.body.addWidget(self.relabel_card)
        self.findings_card.grid_wanted.connect(self._show_in_grid)
        self.relabel_card.keep_wanted.connect(self.findings_card.keep_wanted)
        self.corrections_card = CorrectionsCard()  # below: it comes with the first correction, and nothing may jump
        self.body.addWidget(self.corrections_card)
        self._problems = Card(tr(texts.PROBLEMS))
        self._problems.setObjectName("problems_card")
        self._problem_list = QVBoxLayout()
        self._problems.body.addLayout(self._problem_list)
        self.body.addWidget(self._problems)
        self._recent = RecentCard(tr(texts.RECENT))
        self._recent.folder_chosen.connect(self.folder_chosen)
        self._recent.model_chosen.connect(self.model_file_chosen)
        self.body.addWidget(self._recent)
        self.body.addStretch(1)
        self.body.addWidget(make_label(tr(texts.PRIVACY), "muted"))
        for widget in (self._progress, self._progress_label, self._summary, self._files, self._problems, self._recent):
            widget.hide()

    def set_state(self, state: SessionState) -> None:
        """Show what can be done now."""
        is_scanning = state is SessionState.SCANNING and not self._is_quiet
        self._is_quiet = self._is_quiet and state is SessionState.SCANNING
        self._progress.setVisible(is_scanning)
        self._progress_label.setVisible(is_scanning)
        self._drawn.setVisible(is_scanning and self._drawn.n_pictures > 0)
        self._is_looking = is_scanning
        self._show_recent()
        self._say_missing(is_coming=state is SessionState.SCANNING, is_running=state.is_running)
        if is_scanning:
            self.report_card.hide()
            self._progress.setRange(0, 0)
            self._progress_label.setText(tr("Looking at the pictures..."))
        for button in (self.choose_button, self.samples_button):
            button.setEnabled(not state.is_running)
        self.drop_area.setAcceptDrops(not state.is_running)
        self.resume_card.set_enabled_by_state(is_running=state.is_running)
        self.report_card.set_enabled_by_state(is_running=state.is_running)

    def _say_missing(self, *, is_coming: bool, is_running: bool = False) -> None:
        """Say that there are no pictures, unless some are being drawn or looked at; or that a run has them, not we."""
        missing = texts.PICTURES_OF_RUN if is_running else texts.PICTURES_MISSING
        self.set_missing("" if self._has_pictures or is_coming else tr(missing))

    def expect_quiet_scan(self) -> None:
        """Show nothing of the scan that comes next: it follows what the person does here, and nothing may jump."""
        self._is_quiet = True

    def show_scan_progress(self, progress: ScanProgress) -> None:
        """Show how far the scan has come."""
        self._progress.setRange(0, progress.total)
        self._progress.setValue(progress.done)
        if not progress.total:
            said = tr_n("Looking for pictures: {found} file", "Looking for pictures: {found} files", progress.done)
            self._progress_label.setText(said.format(found=number(progress.done)))
            return
        self._progress_label.setText(
            tr("Looking at the pictures: {done} of {total}").format(
                done=number(progress.done), total=number(progress.total)
            )
        )

    def begin_samples(self) -> None:
        """Show at once that the sample pictures are being drawn."""
        self._progress.show()
        self._progress_label.show()
        self._progress.setRange(0, 0)
        self._progress_label.setText(tr("Drawing sample pictures..."))
        self._drawn.clear()
        self._say_missing(is_coming=True)
        self.samples_button.setEnabled(False)

    def show_samples_progress(self, progress: SamplesProgress) -> None:
        """Show how far the drawing of the sample pictures has come, and the latest of them."""
        self._progress.show()
        self._progress_label.show()
        self._progress.setRange(0, progress.total)
        self._progress.setValue(progress.done)
        if progress.is_waiting:
            self._progress_label.setText(tr("Another tlgui is drawing the sample pictures; waiting for it..."))
            return
        self._progress_label.setText(
            tr("Drawing sample pictures: {done} of {total}").format(done=progress.done, total=progress.total)
        )
        self._drawn.add(Path(progress.latest))

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show the classes with counts and a few pictures of each, and the problems."""
        self._thumbnails.clear()
        self._drawn.clear()
        self._classes.show_classes(dataset)
        self._has_pictures = dataset is not None
        self._say_missing(is_coming=False)
        for widget in (self._summary, self._files, self._problems):
            widget.setVisible(dataset is not None)
        self.report_card.show_offers(dataset.report if dataset else FolderReport())
        self._show_recent()
        self._drawing.setVisible(dataset is None)
        self.drop_area.set_compact(
            dataset is not None, tr(texts.PICTURES_DROP) if dataset is None else tr(texts.PICTURES_DROP_OTHER)
        )
        set_kind(self.choose_button, "primary" if dataset is None else "")  # with pictures the next step is another
        if dataset is None:
            return
        self._summary.setText(named(dataset.root.name, texts.dataset_sentence(dataset)))
        files = dataset.report.files
        ignored = (passed.message for passed in files.passed_over if passed.fate == "ignored")
        self._files.setText(sentence(files.sentence(), *ignored))
        self._show_problems(dataset)

    def show_refusal(self, refusal: FolderRefusal) -> None:
        """Show why a folder cannot be used, and what may be chosen instead."""
        self.report_card.show_refusal(refusal)

    def set_recent(self, folders: tuple[str, ...], models: tuple[str, ...]) -> None:
        """Offer what was opened before."""
        self._recent.offer(folders, models)
        self._show_recent()

    def _show_recent(self) -> None:
        """Offer what was opened before, but not while a folder is looked at: the bar above would push it down."""
        self._recent.setVisible(self._recent.is_useful and not self._has_pictures and not self._is_looking)

    def name_recent(self, runs: Mapping[str, RunSummary]) -> None:
        """Call the models that were opened before by the runs that made them: path -> run."""
        self._recent.name_models(runs)

    def _show_in_grid(self, finding: PictureFinding) -> None:
        self.relabel_card.show_finding(finding)
        self.bring_to_top(self.relabel_card)

    def drain(self) -> None:
        """Return when no thread of this page works any more."""
        self._thumbnails.drain()
        self._drawn.drain()
        self.corrections_card.grid.thumbnails.drain()
        self.relabel_card.grid.thumbnails.drain()
        self.added_card.grid.thumbnails.drain()
        if self.findings_card.dialog is not None:
            self.findings_card.dialog.drain()

    def _add_drop_area(self) -> None:
        self.drop_area = DropArea("pictures_drop_area", tr(texts.PICTURES_DROP), tr(texts.PICTURES_DROP_EXPLANATION))
        self._drawing = FolderDrawing()
        self.drop_area.body.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        self.choose_button = make_button(tr(texts.CHOOSE_FOLDER), "choose_folder_button", kind="primary")
        self.samples_button = make_button(tr(texts.TRY_SAMPLES), "samples_button", help_text=tr(texts.SAMPLES_HELP))
        row = make_row(self.choose_button, self.samples_button)
        row.insertStretch(0, 1)
        self.drop_area.body.addLayout(row)
        self.drop_area.dropped.connect(self._on_dropped)
        self.choose_button.clicked.connect(self.choose_folder)
        self.samples_button.clicked.connect(self.samples_requested)
        self.body.addWidget(self.drop_area)

    def _on_dropped(self, paths: tuple[Path, ...]) -> None:
        dropped = sort_dropped(paths)
        if dropped.folders:
            self.folder_chosen.emit(dropped.folders[0])
        elif dropped.models:
            self.model_file_chosen.emit(dropped.models[0])
        else:
            self.files_dropped.emit(dropped)

    def choose_folder(self) -> None:
        """Ask the person for a folder of pictures."""
        chosen = QFileDialog.getExistingDirectory(self, tr(texts.CHOOSE_FOLDER))
        if chosen:
            self.folder_chosen.emit(Path(chosen))

    def _show_problems(self, dataset: Dataset) -> None:
        clear_layout(self._problem_list)
        lines = _problem_lines(dataset)
        for line in lines[:N_PROBLEMS_SHOWN]:
            self._problem_list.addWidget(make_label(f"•  {line}"))
        n_more = len(lines) - N_PROBLEMS_SHOWN
        if n_more > 0:
            self._problem_list.addWidget(make_label(tr_n("... and 1 more.", "... and {n} more.", n_more), "muted"))
        if not lines:
            self._problem_list.addWidget(make_label(tr(texts.NO_PROBLEMS), "good"))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the class cards as many columns as fit."""
        super().resizeEvent(event)
        bar_px = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self._classes.fit(self.width() - 2 * MARGIN - bar_px)


def _problem_lines(dataset: Dataset) -> list[str]:
    """Return what to know about a dataset, a line for each thing."""
    lines = []
    others = (problem for problem in dataset.problems if problem.kind not in TOLD_HERE)
    for problem, n_more in grouped_problems(others):
        more = tr_n(" (and 1 more like this)", " (and {n} more like this)", n_more) if n_more else ""
        lines.append(sentence(problem.message) + more)
    told = {*lines, *(sentence(p.message) for p in dataset.report.files.passed_over if p.reason == "unreadable")}
    left_out = (sentence(p.message) for p in dataset.report.files.passed_over if p.fate == "left_out")
    return lines + [text for text in left_out if text not in told]
