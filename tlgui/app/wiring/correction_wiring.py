"""Pictures left out and moved to other classes, beside the session: kept by the engine, followed by the next scan."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from tlgui.core.corrections import Corrected
from tlgui.core.dataset import Dataset
from tlgui.core.messages import Message
from tlgui.core.project_file import ProjectError
from tlgui.core.states import SessionState
from tlgui.engine.door.correction_requests import CorrectionsKept, CorrectRequest, TakeBackRequest
from tlgui.engine.door.requests import Request
from tlgui.session.background import Report, ShouldStop, Work
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.pictures.corrections_card import CorrectionsCard
from tlgui.views.results.correction_bar import CorrectionBar

PAUSE_MS = 300
"""After the latest of several decisions, before the folder is scanned anew."""


class CorrectionWiring(QObject):
    """Has decisions kept, and scans the open folder anew: after a short pause, or when the run is over.

    Attributes:
        refusal: asked before each; says why nothing may be decided now, None where it may.

    Signals:
        scan_begins(): for what was decided.
        kept(object): CorrectionsKept, about the open folder.
    """

    scan_begins = Signal()
    kept = Signal(object)

    def __init__(self, bar: CorrectionBar, card: CorrectionsCard, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._card, self._session = bar, card, session
        self.refusal: Callable[[], Message | None] = lambda: None
        self._is_stale = False
        self._tasks: list[Task] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self._scan_again(session.state))
        bar.leave_out_wanted.connect(lambda paths: self._correct(paths, ""))
        bar.move_wanted.connect(self._correct)
        bar.take_back_wanted.connect(self._take_back)
        card.take_back_wanted.connect(self._take_back)
        card.pictures_wanted_back.connect(self._take_back_of)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.evaluation_changed.connect(lambda _evaluation: bar.say_nothing())
        session.state_changed.connect(self._on_state_changed)

    @property
    def is_behind(self) -> bool:
        """Whether something was decided that the latest scan did not follow."""
        return self._is_stale or bool(self._tasks)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        names = dataset.corrected.class_names or dataset.class_names if dataset is not None else ()
        self._bar.set_folder(dataset.root if dataset is not None else None, names)
        for part in (self._bar, self._card):
            part.show_corrected(dataset.corrected if dataset is not None else Corrected())

    def _correct(self, paths: Sequence[str], to: str) -> None:
        dataset = self._session.dataset
        if dataset is None or not paths:
            return
        names = dataset.corrected.class_names or dataset.class_names
        task = self.submit(CorrectRequest(str(dataset.root), tuple(paths), to, names))
        task.answered.connect(lambda _kept: self._bar.say_kept(len(paths), to))

    def _take_back(self, n: int | None) -> None:
        if self._session.dataset is not None:
            task = self.submit(TakeBackRequest(str(self._session.dataset.root), n))
            task.answered.connect(lambda _kept: self._bar.say_nothing())

    def _take_back_of(self, paths: Sequence[str]) -> None:
        if self._session.dataset is not None and paths:
            task = self.submit(TakeBackRequest(str(self._session.dataset.root), paths=tuple(paths)))
            task.answered.connect(lambda _kept: self._bar.say_nothing())

    def submit(self, request: Request) -> Task:
        """Have a decision kept; the request answers CorrectionsKept. Then the folder is scanned anew."""
        refused = self.refusal()
        if refused is None:
            task = self._session.engine.submit(request)
        else:
            task = self._session.background.start(_refusing(refused), name="refusal")
        self._tasks.append(task)  # else it would go with this function
        task.answered.connect(self._on_kept)
        task.failed.connect(self._session.failed)
        task.finished.connect(lambda: self._tasks.remove(task))
        task.failed.connect(self._on_failed)
        return task

    def _on_kept(self, kept: CorrectionsKept) -> None:
        dataset = self._session.dataset
        if dataset is not None and str(dataset.root) == kept.root:
            self._is_stale = True
            self._pause.start()
            self.kept.emit(kept)

    def _on_failed(self, _failure: object) -> None:
        """Scan anew: what was shown as decided is not."""
        self._is_stale = True
        self._pause.start()

    def _on_state_changed(self, state: SessionState) -> None:
        self._card.set_enabled_by_state(is_running=state.is_running)
        self._scan_again(state)

    def _scan_again(self, state: SessionState) -> None:
        dataset = self._session.dataset
        if self._is_stale and dataset is not None and not state.is_running and not self._pause.isActive():
            self._is_stale = False
            self.scan_begins.emit()
            self._session.open_folder(dataset.root, dataset.options)


def _refusing(message: Message) -> Work:
    """Return work that fails with a sentence."""

    def work(_report: Report, _should_stop: ShouldStop) -> None:
        raise ProjectError(message)

    return work
