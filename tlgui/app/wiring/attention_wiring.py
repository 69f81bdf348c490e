"""Runs and failures beside what calls a person who looks elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.events import Event, RunFailed, RunFinished
from tlgui.core.sentences.run_end import run_end
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import Failure
from tlgui.session.session import Session
from tlgui.views.attention import Attention
from tlgui.views.train.run_progress import RunProgress, time_left_words
from tlgui.views.translation import sentence, tr


class AttentionWiring(QObject):
    """Keeps the title up to date while a run goes on; calls when it is done, and when something needs the person."""

    def __init__(self, attention: Attention, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._attention = attention
        self._progress = RunProgress()
        self._name = ""
        session.run_began.connect(self._on_run_began)
        session.train_event.connect(self._on_event)
        session.state_changed.connect(self._on_state_changed)
        session.failed.connect(self._on_failed)

    def _on_run_began(self, name: str) -> None:
        self._name, self._progress = name, RunProgress()
        self._attention.show_progress(name, 0.0)

    def _on_event(self, event: Event) -> None:
        self._progress.add(event)
        if not isinstance(event, RunFinished | RunFailed):
            self._attention.show_progress(self._name, self._progress.run_fraction, self._left())
        # What went wrong comes as a failure of the session, in words.
        if isinstance(event, RunFinished) and event.outcome != "discarded":
            self._attention.call(tr("{name}: the run is over").format(name=self._name), sentence(run_end(event)))

    def _left(self) -> str:
        return time_left_words(self._progress, tr("about {duration} left"), tr("more than {duration} left"))

    def _on_state_changed(self, state: SessionState) -> None:
        if not state.is_running:
            self._attention.show_progress(self._name, None)

    def _on_failed(self, failure: Failure) -> None:
        self._attention.call(sentence(failure.title), sentence(failure.message, failure.hint))
