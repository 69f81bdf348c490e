"""What may be wrong with single pictures, beside the session: found by the engine, decided by the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from tlgui.app.wiring.correction_wiring import CorrectionWiring
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset, is_same_folder
from tlgui.core.events import Preparing
from tlgui.core.messages import Text, say
from tlgui.core.picture_findings import Case, FindingKind, PictureFinding, still_true
from tlgui.core.states import SessionState
from tlgui.engine.door.correction_requests import CorrectRequest
from tlgui.engine.door.health_requests import HealthRequest, PicturesChecked
from tlgui.engine.door.requests import Outcome
from tlgui.session.reading_picture_findings import (
    ScanFindings,
    keeping_findings,
    reading_picture_findings,
    telling_all_again,
)
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.model import audition_card
from tlgui.views.pictures.picture_findings_card import PictureFindingsCard
from tlgui.views.train.training_texts import preparing_sentence
from tlgui.views.translation import marked, sentence, tr

BY_SCAN: tuple[FindingKind, ...] = ("label_conflict", "split_leak", "near_copy", "unreadable")
NOT_CHECKED = marked("Nothing so far, by what the scan alone can see.")


class PictureFindingsWiring(QObject):
    """Keeps the card up to date, has the pictures checked, and follows what is decided in its dialog.

    Args:
        card: becomes the parent.
        session: its dataset, draft and engine.
        corrections: has decisions kept and the folder scanned anew.
    """

    def __init__(self, card: PictureFindingsCard, session: Session, corrections: CorrectionWiring) -> None:
        super().__init__(card)
        self._card, self._session, self._corrections = card, session, corrections
        self._dataset: Dataset | None = None
        self._found: dict[FindingKind, PictureFinding] = {}
        """By the scan, then by the look at every picture."""
        self._was_checked = False
        self._failure: Text = ""
        self._task: Task | None = None
        self._reading: Task | None = None
        self._tasks: list[Task] = []
        card.check_wanted.connect(self._check)
        card.cancel_wanted.connect(self._cancel)
        card.leave_out_wanted.connect(lambda paths: self._correct(paths, ""))
        card.move_wanted.connect(self._correct)
        card.keep_wanted.connect(self._keep)
        card.again_wanted.connect(self._tell_again)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.state_changed.connect(self._on_state_changed)
        session.draft.changed.connect(lambda _state: self._offer())

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        self._cancel()
        self._task = None  # what it may still have to say is about other pictures
        self._card.end_checking()
        if dataset is None or not is_same_folder(self._dataset, dataset):
            self._found, self._was_checked, self._failure = {}, False, ""
        else:
            self._found = {kind: still_true(finding, dataset) for kind, finding in self._found.items()}
        self._dataset = dataset
        names = dataset.corrected.class_names or dataset.class_names if dataset is not None else ()
        self._card.set_classes(names)
        self._show()
        if dataset is not None:
            self._read(dataset)

    def _read(self, dataset: Dataset) -> None:
        self._reading = self._session.background.start(reading_picture_findings(dataset), name="picture findings")
        self._reading.answered.connect(self._on_read)

    def _on_read(self, read: ScanFindings) -> None:
        if self.sender() is not self._reading:
            return
        self._card.show_kept(read.n_kept)
        exact = self._found.get("exact_copy", PictureFinding("exact_copy", ()))
        for kind in BY_SCAN:
            self._found.pop(kind, None)
        for finding in read.findings:
            told = set(exact.paths) if finding.kind == "near_copy" else set()
            self._found[finding.kind] = finding.without(case for case in finding.cases if told.issuperset(case.paths))
        self._show()

    def _on_state_changed(self, state: SessionState) -> None:
        self._card.set_enabled_by_state(is_running=state.is_running)
        if state.is_running:
            self._cancel()
        self._offer()

    def _check(self) -> None:
        draft = self._session.draft
        config = None if draft.lacks_weights or draft.config.weights == "none" else draft.config
        self._failure = "" if config is not None else say("findings.no_weights")
        task = self._session.ask(_request, config)
        if task is None:
            return
        self._cancel()
        self._task = task
        self._card.begin_checking()
        task.progressed.connect(self._on_progressed)
        task.answered.connect(self._on_answered)
        task.failed.connect(self._session.failed)
        task.finished.connect(self._on_finished)
        self._offer()

    def _on_progressed(self, progress: Preparing) -> None:
        if self.sender() is self._task:
            self._card.show_progress(preparing_sentence(progress), progress.done, progress.total)

    def _on_answered(self, checked: PicturesChecked) -> None:
        if self.sender() is self._task:
            self._found |= {finding.kind: finding for finding in checked.findings}
            self._failure = checked.failure or self._failure
            self._show()

    def _on_finished(self, outcome: Outcome) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self._was_checked = self._was_checked or outcome is Outcome.DONE
        self._card.end_checking(say("findings.no_network", reason=self._failure) if self._failure else "")
        self._show()
        self._offer()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _correct(self, paths: Sequence[str], to: str) -> None:
        dataset = self._session.dataset
        if dataset is not None and paths and not self._session.state.is_running:
            names = dataset.corrected.class_names or dataset.class_names
            self._corrections.submit(CorrectRequest(str(dataset.root), tuple(paths), to, names))

    def _keep(self, kind: FindingKind, cases: Sequence[Case]) -> None:
        if self._dataset is None or not cases:
            return
        task = self._session.background.start(keeping_findings(self._dataset.root, kind, cases), name="kept findings")
        self._found[kind] = self._found[kind].without(cases)
        task.answered.connect(self._card.show_kept)
        self._follow(task)
        self._show()

    def _tell_again(self) -> None:
        if self._dataset is None:
            return
        dataset = self._dataset
        task = self._session.background.start(telling_all_again(dataset.root), name="kept findings")
        task.answered.connect(lambda _n: self._read(dataset))
        self._follow(task)

    def _follow(self, task: Task) -> None:
        self._tasks.append(task)  # else it would go with the function that began it
        task.failed.connect(self._session.failed)
        task.finished.connect(lambda: self._tasks.remove(task))

    def _offer(self) -> None:
        running = self._session.state.is_running
        self._card.offer_checking(tr(audition_card.RUNNING) if running else "")

    def _show(self) -> None:
        nothing = sentence(say("findings.none")) if self._was_checked else tr(NOT_CHECKED)
        self._card.show_findings(tuple(self._found.values()), nothing=nothing)


def _request(config: TrainConfig | None, dataset: Dataset) -> HealthRequest:
    return HealthRequest(dataset, config)
