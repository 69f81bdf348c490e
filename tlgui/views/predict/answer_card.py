"""One answered picture: the picture itself, and a bar for each of the most probable classes, or that it is none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
            for widget in _unknown(best) if prediction.is_unknown else _known(prediction, best):
                column.addWidget(widget)
            answer = tr(NONE_OF_THESE) if prediction.is_unknown else f"{best.class_name}, {best.probability:.0%}"
            self.setAccessibleName(f"{path.name}: {answer}")
        column.addWidget(make_label(path.name, "muted"))
        self._earlier = make_label(tr("Answered by a model that was open before."), "missing", name="earlier_label")
        self._earlier.hide()
        column.addWidget(self._earlier)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.body.addLayout(row)

    def mark_earlier(self) -> None:
        """Say that another model is open by now."""
        self.is_of_open_model = False
        self._earlier.show()


def _known(prediction: Prediction, best: Score) -> list[QWidget]:
    bars = (ProbabilityBar(score, is_best=score is best) for score in prediction.scores[:N_BARS])
    return [make_label(best.class_name, "heading", name="answer_class"), *bars]


def _unknown(best: Score) -> list[QWidget]:
    """Say that it is none of the classes; percentages would only be shares among the wrong answers."""
    why = tr("It does not look like the pictures that the model learned from. It looks most like '{name}'.")
    return [
        make_label(tr(NONE_OF_THESE), "heading", name="answer_class"),
        make_label(why.format(name=best.class_name), "muted", name="most_like_label"),
    ]
