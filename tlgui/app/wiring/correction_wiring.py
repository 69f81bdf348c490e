"""Pictures left out and moved to other classes, beside the session: kept by the engine, followed by the next scan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from tlgui.core.corrections import Corrected
from tlgui.core.dataset import Dataset
from tlgui.core.states import SessionState
from tlgui.engine.door.correction_requests import CorrectionsKept, CorrectRequest, TakeBackRequest
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.pictures.corrections_card import CorrectionsCard
from tlgui.views.results.correction_bar import CorrectionBar


class CorrectionWiring(QObject):
    """Has decisions about single pictures kept, and scans the open folder anew: at once, or when the run is over."""

    def __init__(self, bar: CorrectionBar, card: CorrectionsCard, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._card, self._session = bar, card, session
        self._is_stale = False
        self._tasks: list[Task] = []
        bar.leave_out_wanted.connect(lambda paths: self._correct(paths, ""))
        bar.move_wanted.connect(self._correct)
        bar.take_back_wanted.connect(self._take_back)
        card.take_back_wanted.connect(self._take_back)
        card.pictures_wanted_back.connect(self._take_back_of)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.evaluation_changed.connect(lambda _evaluation: bar.say_nothing())
        session.state_changed.connect(self._on_state_changed)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        self._bar.set_folder(*((dataset.root, dataset.class_names) if dataset is not None else (None, ())))
        for part in (self._bar, self._card):
            part.show_corrected(dataset.corrected if dataset is not None else Corrected())

    def _correct(self, paths: Sequence[str], to: str) -> None:
        dataset = self._session.dataset
        if dataset is None or not paths:
            return
        task = self._submit(CorrectRequest(str(dataset.root), tuple(paths), to, dataset.class_names))
        task.answered.connect(lambda _kept: self._bar.say_kept(len(paths), to))

    def _take_back(self, n: int | None) -> None:
        if self._session.dataset is not None:
            task = self._submit(TakeBackRequest(str(self._session.dataset.root), n))
            task.answered.connect(lambda _kept: self._bar.say_nothing())

    def _take_back_of(self, paths: Sequence[str]) -> None:
        if self._session.dataset is not None and paths:
            task = self._submit(TakeBackRequest(str(self._session.dataset.root), paths=tuple(paths)))
            task.answered.connect(lambda _kept: self._bar.say_nothing())

    def _submit(self, request: CorrectRequest | TakeBackRequest) -> Task:
        task = self._session.engine.submit(request)
        self._tasks.append(task)  # else it would go with this function
        task.answered.connect(self._on_kept)
        task.failed.connect(self._session.failed)
        task.finished.connect(lambda: self._tasks.remove(task))
        return task

    def _on_kept(self, kept: CorrectionsKept) -> None:
        dataset = self._session.dataset
        if dataset is not None and str(dataset.root) == kept.root:
            self._is_stale = True
            self._scan_again(self._session.state)

    def _on_state_changed(self, state: SessionState) -> None:
        self._card.set_enabled_by_state(is_running=state.is_running)
        self._scan_again(state)

    def _scan_again(self, state: SessionState) -> None:
        dataset = self._session.dataset
        if self._is_stale and dataset is not None and not state.is_running:
            self._is_stale = False
            self._session.open_folder(dataset.root, dataset.options)
