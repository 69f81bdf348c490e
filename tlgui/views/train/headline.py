"""The sentence above the curves: what is true of the run now, whatever order its events came in."""

from __future__ import annotations

from tlgui.core.events import (
    BatchDone,
    Continued,
    EpochDone,
    EpochStarted,
    Event,
    Notice,
    Paused,
    PhaseStarted,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
)
from tlgui.core.head_alone import HEAD_ALONE, TUNING
from tlgui.core.sentences.run_end import like_guessing, run_end
from tlgui.core.states import SessionState
from tlgui.views.train import training_texts
from tlgui.views.train.run_progress import FINAL_CHECKS
from tlgui.views.translation import sentence, tr


class Headline:
    """Follows one run.

    Each event changes one fact, and the sentence is made of the facts: so nothing that passed
    (a pause, a preparation, an interruption) is still said when the run has gone on.
    """

    def __init__(self, before: str = "") -> None:
        self._before = before
        self._run = ""
        self._notes: list[str] = []
        self._phase = ""
        self._preparing: Preparing | None = None
        self._is_paused = self._is_stopping = False
        self._end = self._like_guessing = ""
        self._head_alone = self._tuning = ""
        self._n_classes = 0

    @property
    def text(self) -> str:
        """The sentence to show."""
        if self._end:
            return " ".join(filter(None, (self._end, self._like_guessing, self._tuning)))
        if self._is_stopping:
            is_checking = self._preparing is not None and self._preparing.what in FINAL_CHECKS
            return self._preparing_text if is_checking else tr(training_texts.STOPPING)
        if self._is_paused:
            return tr(training_texts.PAUSED)
        beginning = " ".join((self._run, *self._notes)).strip()
        phase = " ".join(filter(None, (self._phase, self._phase and self._head_alone)))
        return self._preparing_text or phase or beginning or self._before or tr(training_texts.IDLE)

    @property
    def is_doubtful(self) -> bool:
        """Whether the run ended with a figure that may be guessing."""
        return bool(self._like_guessing)

    def set_state(self, state: SessionState) -> None:
        """Take what the person asked of the run; a running engine tells it late or never."""
        self._is_paused = state is SessionState.PAUSED
        self._is_stopping = state is SessionState.STOPPING

    def add(self, event: Event) -> None:
        """Take one event."""
        if isinstance(event, RunStarted):
            self.__init__(self._before)  # type: ignore[misc]
            self._run = training_texts.run_sentence(event)
            self._n_classes = len(event.dataset.get("class_names", ()))
        elif isinstance(event, Preparing):
            self._preparing = None if 0 < event.total <= event.done else event
        elif isinstance(event, Notice):
            self._add_note(event)
        elif isinstance(event, Paused | Continued):
            self._is_paused = isinstance(event, Paused)
        elif isinstance(event, RunFinished):
            self._end = sentence(run_end(event))
            doubt = like_guessing(event, self._n_classes)
            self._like_guessing = "" if doubt is None else sentence(doubt)
        elif isinstance(event, RunFailed):
            self._end = training_texts.failed_sentence(event)
        else:
            self._add_step(event)

    @property
    def _preparing_text(self) -> str:
        return training_texts.preparing_sentence(self._preparing) if self._preparing else ""

    def _add_note(self, notice: Notice) -> None:
        """Keep what is worth a word: of most until the first phase; problems have a card of their own."""
        if notice.kind == HEAD_ALONE:
            self._head_alone = sentence(notice.message)
        elif notice.kind == TUNING:
            self._tuning = sentence(notice.message)
        elif notice.kind in training_texts.NO_PROBLEMS:
            self._notes.append(sentence(notice.message))

    def _add_step(self, event: Event) -> None:
        """Take an event of the learning itself: whatever was prepared for it is over."""
        if isinstance(event, PhaseStarted):
            self._phase = training_texts.phase_sentence(event)
        if isinstance(event, PhaseStarted | EpochStarted | BatchDone | EpochDone):
            self._preparing = None
