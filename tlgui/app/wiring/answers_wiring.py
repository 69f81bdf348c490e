"""What is done with the answers on Predict: saved as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.session.saving_answers import AnswersSaved, saving_answers
from tlgui.session.session import Session
from tlgui.views.predict.answer_list import ANSWER, NOTE, Answer
from tlgui.views.predict.answers_table import words_of
from tlgui.views.predict.answers_view import AnswersView
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.save_dialog import ask_for_place


class AnswersWiring(QObject):
    """Asks where the answers are to be saved, and says when they are."""

    def __init__(self, view: AnswersView, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._session = view, session
        view.save_wanted.connect(self._save)

    def _save(self, answers: Sequence[Answer]) -> None:
        name = f"answers {datetime.now():%Y-%m-%d %H.%M}.csv"
        place = ask_for_place(self._view, tr("Save the answers as a table"), name, tr("Table"))
        if place is None:
            return
        model = Path(self._session.model.path) if self._session.model is not None else None
        predictions = [answer.prediction for answer in answers]
        shown = ((words[ANSWER], words[NOTE]) for words in map(words_of, answers))
        task = self._session.background.start(
            saving_answers(place, predictions, shown, model, sentence), name="saving the answers"
        )
        task.answered.connect(self._on_saved)
        task.failed.connect(self._session.failed)

    def _on_saved(self, saved: AnswersSaved) -> None:
        self._view.say_saved(saved.n, saved.path)
