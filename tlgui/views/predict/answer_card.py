"""One answered picture: the picture itself, and a bar for each of the most probable classes, or that it is none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tlgui.core.dial_words import percent
from tlgui.core.prediction import Prediction, Score
from tlgui.views.predict.answer_list import N_SCORES, Answer
from tlgui.views.predict.answer_words import BY_EARLIER, answer_words
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import Card, make_button, make_label, make_row
from tlgui.views.widgets.picture_label import PictureLabel
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.probability_bar import ProbabilityBar
from tlgui.views.widgets.thumbnails import ThumbnailLoader
from tlgui.views.words import joined

PICTURE_PX = 150


class AnswerCard(Card):
    """Shows one prediction.

    Args:
        answer: what was answered.
        thumbnails: shows the picture as soon as it is decoded.

    Signals:
        opened(object): this card's picture is to be seen large.
        menu_wanted(object, object): the menu of this card is wanted, at a QPoint on the screen.
        classes_wanted(object, object): the person says what it is: its menu is wanted, at a QPoint on the screen.

    Attributes:
        prediction: what was answered.
        place: see Answer.
        is_of_open_model: whether the model that is open gave the answer.
    """

    opened = Signal(object)
    menu_wanted = Signal(object, object)
    classes_wanted = Signal(object, object)

    def __init__(self, answer: Answer, thumbnails: ThumbnailLoader) -> None:
        super().__init__()
        self.prediction, self.place = answer.prediction, answer.place
        self.is_of_open_model = True
        prediction = answer.prediction
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
            words = tr("{name}: Enter shows it large").format(name=path.name)
            picture = PictureLabel(PICTURE_PX, words, path, has_menu=False)
            picture.pressed.connect(lambda: self.opened.emit(self))
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
            thumbnails.show_in(picture, path)
            self._heading = make_label("", "heading", name="answer_class")
            self._unsure = make_label("", "missing", name="unsure_label")
            rest = [_most_like(best)] if prediction.is_unknown else _bars(prediction, best)
            for widget in (self._heading, self._unsure, *rest):
                column.addWidget(widget)
        column.addWidget(make_label(path.name, "muted"))
        self._earlier = make_label(tr(BY_EARLIER), "missing", name="earlier_label")
        self._earlier.hide()
        column.addWidget(self._earlier)
        self._given = make_label("", "good", name="given_label")
        self._given.hide()
        column.addWidget(self._given)
        self._this_is = make_button(tr("This is a..."), "this_is_button")
        self._this_is.setToolTip(tr("Correct the answer: the picture is added to your pictures for the next run"))
        self._this_is.clicked.connect(self._on_this_is)
        self._this_is.setVisible(best is not None)
        column.addLayout(make_row(self._this_is))
        column.addStretch(1)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.show_answer(answer)

    def show_answer(self, answer: Answer) -> None:
        """Show what is said of the same picture now: its probabilities stay, the dial or the model may be others."""
        self.prediction = answer.prediction
        self.is_of_open_model = answer.is_of_open_model
        self._earlier.setHidden(answer.is_of_open_model)
        self._given.setText(tr("You say: {name}. The next run learns from it.").format(name=answer.given))
        self._given.setVisible(bool(answer.given))
        best = self.prediction.best
        if best is None:
            return
        self._heading.setText(answer_words(self.prediction))
        words = tr("{probability:.1%} sure, and its answer dial asks for {least}: this one goes to you.")
        least = self.prediction.least_probability or 0.0
        self._unsure.setText(words.format(probability=best.probability, least=percent(least)))
        self._unsure.setVisible(self.prediction.is_unsure)
        told = answer_words(self.prediction)
        if not self.prediction.is_unknown:
            told = tr("{answer}, {probability:.0%}").format(answer=told, probability=best.probability)
        self.setAccessibleName(joined(": ", (Path(self.prediction.path).name, told)))

    def _on_this_is(self) -> None:
        self.classes_wanted.emit(self, self._this_is.mapToGlobal(QPoint(0, self._this_is.height())))

    # Qt overrides

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_wanted.emit(self, event.globalPos())


def _bars(prediction: Prediction, best: Score) -> list[QWidget]:
    return [ProbabilityBar(score, is_best=score is best) for score in prediction.scores[:N_SCORES]]


def _most_like(best: Score) -> QWidget:
    """Say that it is none of the classes; percentages would only be shares among the wrong answers."""
    why = tr("It does not look like the pictures that the model learned from. It looks most like '{name}'.")
    return make_label(why.format(name=best.class_name), "muted", name="most_like_label")
