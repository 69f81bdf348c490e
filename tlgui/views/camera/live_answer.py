"""What the model answers to the camera, calmly: a few times a second, always in the same place."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.prediction import Prediction, Score
from tlgui.views.predict.answer_words import answer_words
from tlgui.views.translation import sentence, tr, tr_n
from tlgui.views.widgets.page import make_label
from tlgui.views.widgets.probability_bar import ProbabilityBar

SHOWN_EVERY_MS = 250
"""Nobody reads words that change more often."""
RATE_EVERY_S = 2.0
N_BARS = 4


class LiveAnswer(QWidget):
    """Shows the newest answer; what comes in between is counted and not shown."""

    def __init__(self) -> None:
        super().__init__()
        self._newest: Prediction | None = None
        self._times_s: deque[float] = deque()
        self._rated_at_s = 0.0
        self._heading = make_label("", "heading", name="camera_answer")
        self._note = make_label("", "muted", name="camera_answer_note")
        self._rate = make_label("", "muted", name="camera_rate")
        self._bars = [ProbabilityBar(Score("", 0.0), is_best=number == 0) for number in range(N_BARS)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._heading, self._rate, *self._bars, self._note):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # nothing may jump from one answer to the next
            widget.setSizePolicy(policy)
            column.addWidget(widget)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_EVERY_MS)
        self._timer.timeout.connect(self._show)
        self.clear()

    @property
    def answer(self) -> str:
        """The answer that is shown."""
        return self._heading.text()

    @property
    def rate(self) -> str:
        """How many answers come, in words."""
        return self._rate.text()

    def take(self, prediction: Prediction) -> None:
        """Show an answer at once when the latest was shown a while ago, else soon."""
        self._newest = prediction
        self._times_s.append(time.monotonic())
        if not self._timer.isActive():
            self._show()
            self._timer.start()

    def clear(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._newest = None
        self._times_s.clear()
        self._rated_at_s = 0.0
        for label in (self._heading, self._note, self._rate):
            label.setText("")
        for bar in self._bars:
            bar.hide()

    def _show(self) -> None:
        prediction, self._newest = self._newest, None
        if prediction is None:
            return
        self._timer.start()
        best = prediction.best
        self._heading.setText(answer_words(prediction) if best is not None else sentence(prediction.error))
        self._note.setText(_note(prediction))
        shown = () if best is None or prediction.is_unknown else prediction.scores[:N_BARS]
        for bar, score in zip(self._bars, shown, strict=False):
            bar.show_score(score)
        for number, bar in enumerate(self._bars):
            bar.setVisible(number < len(shown))
        self._show_rate()

    def _show_rate(self) -> None:
        """Say the rate of the last seconds, a whole number that changes rarely."""
        now = time.monotonic()
        self._rated_at_s = self._rated_at_s or now
        passed_s = now - self._rated_at_s
        if passed_s < RATE_EVERY_S:
            return
        per_s = round(len(self._times_s) / passed_s)
        self._times_s.clear()
        self._rated_at_s = now
        words = tr_n("About 1 answer a second", "About {n} answers a second", per_s)
        self._rate.setText(words if per_s else tr("Less than one answer a second"))


def _note(prediction: Prediction) -> str:
    if prediction.best is None:
        return ""
    if prediction.is_unknown:
        return tr("most like '{name}'").format(name=prediction.best.class_name)
    return tr("not sure") if prediction.is_unsure else ""
