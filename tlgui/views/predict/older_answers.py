"""Answers that have left their cards: a row of a table each, which costs far less."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from tlgui.core.prediction import Prediction
from tlgui.views.predict.answer_card import answer_words
from tlgui.views.translation import marked, sentence, tr
from tlgui.views.widgets.page import Card
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.read_only_table import ReadOnlyTable

COLUMNS = (marked("Picture"), marked("Answer"), marked("How sure"))


@dataclass(frozen=True)
class OlderAnswer:
    """One row."""

    prediction: Prediction
    """With the best score alone."""
    is_of_open_model: bool


class OlderAnswers(Card):
    """The table of earlier answers, the newest first; hidden while it has no rows.

    Attributes:
        n_unsure: answers that go to the person.
    """

    def __init__(self) -> None:
        super().__init__(tr("Earlier answers"))
        self._answers: list[OlderAnswer] = []
        self._only_unsure = False
        self.n_unsure = 0
        self._table = ReadOnlyTable("older_answers", tr("Earlier answers"), [*map(tr, COLUMNS)], n_rows_seen=14)
        self.body.addWidget(self._table)
        self._fill()

    @property
    def n(self) -> int:
        """Answers, whether they are shown or not."""
        return len(self._answers)

    def add(self, prediction: Prediction, *, is_of_open_model: bool) -> None:
        """Put an answer at the top."""
        answer = OlderAnswer(replace(prediction, scores=prediction.scores[:1]), is_of_open_model)
        self._answers.insert(0, answer)
        self.n_unsure += prediction.is_unsure
        if self._is_shown(answer):
            self._table.insertRow(0)
            self._set_row(0, answer)
            self._table.set_n_rows(self._table.rowCount())
            self.show()

    def mark_earlier(self) -> None:
        """Say of every answer that another model gave it."""
        self._replace([replace(answer, is_of_open_model=False) for answer in self._answers])

    def judge(self, least: float | None) -> None:
        """Show the open model's answers as its answer dial has them now."""
        self._replace(
            [
                replace(answer, prediction=replace(answer.prediction, least_probability=least))
                if answer.is_of_open_model
                else answer
                for answer in self._answers
            ]
        )

    def show_only_unsure(self, *, only_unsure: bool) -> None:
        """Show those that go to the person, or all."""
        self._only_unsure = only_unsure
        self._fill()

    def clear(self) -> None:
        """Take all answers away."""
        self._replace([])

    def _replace(self, answers: list[OlderAnswer]) -> None:
        if answers != self._answers:
            self._answers = answers
            self.n_unsure = sum(answer.prediction.is_unsure for answer in answers)
            self._fill()

    def _is_shown(self, answer: OlderAnswer) -> bool:
        return answer.prediction.is_unsure or not self._only_unsure

    def _fill(self) -> None:
        shown = [*filter(self._is_shown, self._answers)]
        self._table.set_n_rows(len(shown))
        for row, answer in enumerate(shown):
            self._set_row(row, answer)
        self.setVisible(bool(shown))

    def _set_row(self, row: int, answer: OlderAnswer) -> None:
        name, words, sure = answer_row(answer.prediction)
        if not answer.is_of_open_model:
            words = tr("{answer} (by a model that was open before)").format(answer=words)
        self._table.set_row(row, (name, words, sure))
        item = self._table.item(row, 0)
        if item is not None:
            set_tool_tip(item, answer.prediction.path)


def answer_row(prediction: Prediction) -> tuple[str, str, str]:
    """Return a prediction as a row: the picture's name, the answer or what is wrong with it, and how sure it is."""
    name, best = Path(prediction.path).name, prediction.best
    if best is None:
        return name, sentence(prediction.error), ""
    if prediction.is_unknown:
        return name, tr("None of these classes (most like '{name}')").format(name=best.class_name), ""
    return name, answer_words(prediction), f"{best.probability:.1%}"
