"""One answered picture: the picture itself, and a bar for each of the most probable classes, or that it is none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tlgui.core.prediction import Prediction, Score
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.page import Card, make_label
from tlgui.views.widgets.picture_label import PictureLabel
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.thumbnails import ThumbnailLoader

PICTURE_PX = 150
N_BARS = 4
BAR_PX = 24
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


class ProbabilityBar(QWidget):
    """A class name, a bar and a percentage on one line."""

    def __init__(self, score: Score, *, is_best: bool) -> None:
        super().__init__()
        self._score = score
        self._is_best = is_best
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{score.class_name} {score.probability:.1%}")

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return a line's height; the width is what there is."""
        return QSize(320, BAR_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name, bar and percentage."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        name_width, number_width = min(190, self.width() // 3), 62
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self._score.class_name, Qt.TextElideMode.ElideRight, name_width - 8)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, name_width, self.height()), middle, name)
        track = QRectF(name_width, self.height() / 2 - 5, self.width() - name_width - number_width, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.alternateBase())
        painter.drawRoundedRect(track, 5, 5)
        colour = QColor(palette.highlight().color())
        colour.setAlphaF(1.0 if self._is_best else 0.5)
        painter.setBrush(colour)
        filled = QRectF(track)
        filled.setWidth(max(track.width() * self._score.probability, 3))
        painter.drawRoundedRect(filled, 5, 5)
        painter.setPen(palette.text().color())
        number = QRectF(self.width() - number_width, 0, number_width, self.height())
        painter.drawText(number, middle | Qt.AlignmentFlag.AlignRight, f"{self._score.probability:.1%}")
