"""One answered picture: the picture itself, and a bar for each of the most probable classes, or that it is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlgui.core.dial_words import percent
from tlgui.core.prediction import Prediction, Score
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.page import Card, make_label
from tlgui.views.widgets.picture_label import PictureLabel
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.probability_bar import ProbabilityBar
from tlgui.views.widgets.thumbnails import ThumbnailLoader

PICTURE_PX = 150
N_BARS = 4
NONE_OF_THESE = marked("None of these classes")


class AnswerCard(Card):
    """Shows one prediction.

    Args:
        prediction: what was answered.
        thumbnails: shows the picture as soon as it is decoded.

    Signals:
        opened(object): this card's picture is to be seen large.

    Attributes:
        is_of_open_model: whether the model that is open gave the answer.
    """

    opened = Signal(object)

    def __init__(self, prediction: Prediction, thumbnails: ThumbnailLoader) -> None:
        super().__init__()
        self.prediction = prediction
        self.is_of_open_model = True
        path = Path(prediction.path)
        set_tool_tip(self, prediction.path)
        row = QHBoxLayout()
        row.setSpacing(20)
        column = QVBoxLayout()
        column.setSpacing(6)
        best = prediction.best
        if best is None:
            why = sentence(prediction.error)
            column.addWidget(make_label(why, "bad", name="answer_error"))
            self.setAccessibleName(why)
        else:
            picture = PictureLabel(PICTURE_PX, tr("{name}: Enter shows it large").format(name=path.name))
            picture.pressed.connect(lambda: self.opened.emit(self))
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            thumbnails.show_in(picture, path)
            self._heading = make_label("", "heading", name="answer_class")
            self._unsure = make_label("", "missing", name="unsure_label")
            rest = [_most_like(best)] if prediction.is_unknown else _bars(prediction, best)
            for widget in (self._heading, self._unsure, *rest):
                column.addWidget(widget)
            self.judge(prediction.least_probability)
        column.addWidget(make_label(path.name, "muted"))
        self._earlier = make_label(tr("Answered by a model that was open before."), "missing", name="earlier_label")
        self._earlier.hide()
        column.addWidget(self._earlier)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.body.addLayout(row)

    def judge(self, least: float | None) -> None:
        """Show the answer as a model shows it whose answer dial stands there; its probabilities stay."""
        self.prediction = replace(self.prediction, least_probability=least)
        best = self.prediction.best
        if best is None:
            return
        self._heading.setText(answer_words(self.prediction))
        words = tr("{probability:.1%} sure, and its answer dial asks for {least}: this one goes to you.")
        self._unsure.setText(words.format(probability=best.probability, least=percent(least or 0.0)))
        self._unsure.setVisible(self.prediction.is_unsure)
        sure = "" if self.prediction.is_unknown else f", {best.probability:.0%}"
        self.setAccessibleName(f"{Path(self.prediction.path).name}: {self._heading.text()}{sure}")

    def mark_earlier(self) -> None:
        """Say that another model is open by now."""
        self.is_of_open_model = False
        self._earlier.show()


def answer_words(prediction: Prediction) -> str:
    """Return the answer to a picture that could be read."""
    assert prediction.best is not None, "only answered pictures have an answer"
    if prediction.is_unknown:
        return tr(NONE_OF_THESE)
    name = prediction.best.class_name
    return tr("Not sure: perhaps {name}").format(name=name) if prediction.is_unsure else name


def _bars(prediction: Prediction, best: Score) -> list[QWidget]:
    return [ProbabilityBar(score, is_best=score is best) for score in prediction.scores[:N_BARS]]


def _most_like(best: Score) -> QWidget:
    """Say that it is none of the classes; percentages would only be shares among the wrong answers."""
    why = tr("It does not look like the pictures that the model learned from. It looks most like '{name}'.")
    return make_label(why.format(name=best.class_name), "muted", name="most_like_label")
