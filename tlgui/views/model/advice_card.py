"""The card that says what suits the person's pictures, why, and takes it over with one button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from tlgui.core.advice import Advice, Domain, advice_messages
from tlgui.core.config import TrainConfig
from tlgui.core.events import Preparing
from tlgui.views.train.training_texts import preparing_sentence
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row

HELP = marked(
    "Measures on your pictures how much they are like those that the network learned from, counts them, and says which "
    "part of the network had better learn."
)
OLD = marked("Measured before you left out, moved or took back single pictures. Measure again to be exact.")
NEEDS_PICTURES = marked("Open a folder of pictures first.")
NEEDS_WEIGHTS = marked("Its weights are not on this computer yet.")
RUNNING = marked("This waits until the run is over.")
CANCELLED = marked("Cancelled; nothing was changed.")
APPLY_HELP = marked("Sets the schedule below and keeps your numbers of epochs; Ctrl+Z takes it back")
HEAD_ALONE = marked("Train the head alone")
HEAD_THEN_ALL = marked("Head first, then everything")
UPPER_BLOCKS = marked("Let the upper {n} blocks learn")
FROM_SCRATCH = marked("Learn everything from the start")
CHOSEN = marked("{what}: chosen")


class AdviceCard(Card):
    """Asks for advice, shows it, and asks the draft for what it advises.

    Signals:
        requested(): advice is wanted for the draft.
        cancel_requested(): end the measurement.
        chosen(object): {field: value} that the person takes.
    """

    requested = Signal()
    cancel_requested = Signal()
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("What suits your pictures"))
        self._advice: Advice | None = None
        self._config = TrainConfig()
        self._rest = ""
        self.is_busy = False
        self._ask = make_button(tr("Advise me"), "advice_button")
        self._cancel = make_button(tr("Cancel"), "advice_cancel_button")
        self._bar = QProgressBar()
        self._bar.setObjectName("advice_bar")
        self._bar.setAccessibleName(tr("How far the measurement is"))
        self._bar.setTextVisible(False)
        self._status = make_label("", "muted", name="advice_status")
        self._reason = make_label("", "muted", name="advice_reason")
        self._words = make_label("", name="advice_words")
        self._apply = make_button(tr(HEAD_ALONE), "advice_apply_button", kind="primary", help_text=tr(APPLY_HELP))
        self._ask.clicked.connect(self.requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._apply.clicked.connect(self._on_applied)
        self.body.addWidget(make_label(tr(HELP), "muted"))
        self.body.addLayout(make_row(self._ask))
        self.body.addWidget(self._status)
        row = make_row(self._bar, self._cancel, stretch=False)
        row.setStretch(0, 1)
        self.body.addLayout(row)
        self._old = make_label(tr(OLD), "missing", name="advice_old_label")
        self._old.hide()
        self.body.addWidget(self._old)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._words)
        self.body.addLayout(make_row(self._apply))
        self._show_busy()
        self._show_advice()
        self.offer("")

    def offer(self, why_not: str) -> None:
        """Say why there can be no advice now, in a sentence; empty when there can."""
        self._ask.setEnabled(not why_not and not self.is_busy)
        if not self.is_busy:
            self._rest = "" if why_not else self._rest
            self._say(why_not or self._rest)

    def set_config(self, config: TrainConfig) -> None:
        """Say what the draft has: advice for another network goes, and what is chosen is not offered again."""
        is_other = (config.backbone, config.weights) != (self._config.backbone, self._config.weights)
        self._config = config
        if is_other:
            self._advice = None
            self._old.hide()
        self._show_advice()

    def mark_old(self) -> None:
        """Say that the advice, if there is any, is of before single pictures were left out, moved or taken back."""
        self._old.setVisible(self._advice is not None)

    def begin(self) -> None:
        """Show that something is being measured."""
        self._old.hide()
        self._advice = None
        self._rest = ""
        self.is_busy = True
        self._bar.setRange(0, 0)
        self._say(tr("Starting..."))
        self._show_busy()
        self._show_advice()

    def show_progress(self, progress: Preparing) -> None:
        """Show what is being done, and how far it is."""
        self._say(preparing_sentence(progress))
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def show_advice(self, advice: Advice) -> None:
        """Show what suits, and why."""
        self._advice = advice
        self._show_advice()

    def end(self, *, was_cancelled: bool) -> None:
        """Show that nothing goes on any more."""
        self.is_busy = False
        self._rest = tr(CANCELLED) if was_cancelled else ""
        self._say(self._rest)
        self._show_busy()

    def clear(self) -> None:
        """Forget the advice: the pictures are others."""
        self._advice = None
        self._rest = ""
        self._old.hide()
        self._show_advice()

    def _say(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))

    def _show_busy(self) -> None:
        self._ask.setEnabled(not self.is_busy)
        for widget in (self._bar, self._cancel):
            widget.setVisible(self.is_busy)

    def _show_advice(self) -> None:
        advice = self._advice
        for widget in (self._reason, self._words, self._apply):
            widget.setVisible(advice is not None)
        if advice is None:
            return
        *reason, what_to_do = advice_messages(advice)
        self._reason.setText(sentence(*reason))
        self._words.setText(sentence(what_to_do))
        is_chosen = advice.is_followed_by(self._config)
        what = _button_words(advice)
        text = tr(CHOSEN).format(what=what) if is_chosen else what
        self._apply.setText(text)
        self._apply.setAccessibleName(text)
        self._apply.setEnabled(not is_chosen)

    def _on_applied(self) -> None:
        if self._advice is not None:
            self.chosen.emit(self._advice.changes_to(self._config))


def _button_words(advice: Advice) -> str:
    if advice.domain is Domain.NOTHING:
        return tr(FROM_SCRATCH)
    if advice.changes["schedule"] == "features":
        return tr(HEAD_ALONE)
    if advice.n_frozen:
        return tr(UPPER_BLOCKS).format(n=advice.n_blocks - advice.n_frozen)
    return tr(HEAD_THEN_ALL)
