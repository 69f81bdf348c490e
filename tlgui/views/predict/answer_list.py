"""All answers of the Predict page: kept, judged, filtered and put in order; no widget."""

from __future__ import annotations

import sys
from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tlgui.core.prediction import ModelSummary, Prediction, Score
from tlgui.views.predict.answer_words import answer_words, is_doubtful, note_words
from tlgui.views.translation import marked, tr

N_SCORES = 4
"""Best scores that are kept of each answer: 100,000 answers among 60 classes would take a gigabyte."""
NEWEST = -1
"""Stands for a column: the newest drop first, each in the order of its files."""
FILE, ANSWER, SURE, SECOND, NOTE = range(5)
ALL, DOUBTFUL, UNKNOWN, UNREADABLE, OF_CLASS = "all", "doubtful", "unknown", "unreadable", "class:"
"""Which answers are shown; the name of a class follows OF_CLASS."""
KINDS = {
    ALL: marked("All answers"),
    DOUBTFUL: marked("Only the doubtful"),
    UNKNOWN: marked("None of these classes"),
    UNREADABLE: marked("Unreadable files"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer on the page."""

    place: tuple[int, int]
    """Minus the number of its drop, and which of it: what is smaller comes first."""
    prediction: Prediction
    """With the best scores alone."""
    is_of_open_model: bool = True
    given: str = ""
    """The class that the person says it is of; empty while nothing was said."""


@dataclass(frozen=True)
class Arrangement:
    """Which answers are shown, and in which order."""

    kind: str = ALL
    text: str = ""
    """Stands in the file's name or in the answer, in upper or lower case."""
    column: int = NEWEST
    is_descending: bool = False

    def shows(self, answer: Answer) -> bool:
        """Return whether an answer is shown."""
        prediction = answer.prediction
        is_of_kind = _OF_KIND.get(self.kind, self._is_of_class)(prediction)
        if not is_of_kind or not self.text:
            return is_of_kind
        wanted = self.text.casefold()
        return wanted in Path(prediction.path).name.casefold() or wanted in _words(prediction).casefold()

    def key(self, answer: Answer) -> tuple[Any, ...]:
        """Return what to sort by; equal ones stay in the order in which they came."""
        if self.column == NEWEST:
            return answer.place
        key = _KEYS[self.column](answer)
        return (_Reversed(key) if self.is_descending else key, answer.place)

    def _is_of_class(self, prediction: Prediction) -> bool:
        best = prediction.best
        return best is not None and not prediction.is_unknown and self.kind == OF_CLASS + best.class_name


class AnswerList:
    """Keeps answers, and those of them that an arrangement shows.

    Attributes:
        shown: in their order; changed in place by `show`.
        waiting: those that were added and belong among the shown ones, which `show` puts there.
        arrangement: see `arrange`.
        n_unsure: how many of all go to the person.
        n_earlier: how many of all are of a model that was open before.
        n_unknown: how many of the open model's are 'None of these classes'.
        class_counts: class -> answers with it, by name; answers of no class count in none.
    """

    def __init__(self) -> None:
        self._all: list[Answer] = []
        self.shown: list[Answer] = []
        self.waiting: list[Answer] = []
        self.arrangement = Arrangement()
        self.n_unsure = self.n_earlier = self.n_unknown = 0
        self.class_counts: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._all)

    @property
    def in_order(self) -> Sequence[Answer]:
        """Every answer, the newest drop first, shown or not."""
        return sorted(self._all, key=lambda answer: answer.place)

    def place_of(self, answer: Answer) -> int:
        """Return where an answer that waits will be shown."""
        key = self.arrangement.key
        return bisect_right(self.shown, key(answer), key=key)

    def add(self, answer: Answer) -> None:
        """Take an answer in; it waits to be shown if it is shown at all."""
        self._all.append(answer)
        self._count(answer)
        if self.arrangement.shows(answer):
            self.waiting.append(answer)

    def show(self, answer: Answer) -> None:
        """Put an answer that waited where it belongs."""
        insort(self.shown, answer, key=self.arrangement.key)

    def arrange(self, arrangement: Arrangement) -> None:
        """Show others, or in another order."""
        self.arrangement = arrangement
        self.waiting = []
        self.shown = sorted(filter(arrangement.shows, self._all), key=arrangement.key)

    def change(self, changed: Callable[[Answer], Answer]) -> None:
        """Replace every answer by what becomes of it, such as when another model is open."""
        self._replace(list(map(changed, self._all)))

    def take_earlier(self) -> list[Answer]:
        """Forget the answers of models that were open before, and return them."""
        earlier = [answer for answer in self.in_order if not answer.is_of_open_model]
        self._replace([answer for answer in self._all if answer.is_of_open_model])
        return earlier

    def put_back(self, answers: Iterable[Answer]) -> None:
        """Have these too, each at its place."""
        self._replace([*self._all, *answers])

    def clear(self) -> None:
        """Forget all answers; what is shown and how stays chosen."""
        self._replace([])

    def _replace(self, answers: list[Answer]) -> None:
        self._all = answers
        self.n_unsure = self.n_earlier = self.n_unknown = 0
        self.class_counts = {}
        for answer in answers:
            self._count(answer)
        self.arrange(self.arrangement)

    def _count(self, answer: Answer) -> None:
        prediction = answer.prediction
        self.n_unsure += prediction.is_unsure
        self.n_earlier += not answer.is_of_open_model
        self.n_unknown += prediction.is_unknown and answer.is_of_open_model
        if prediction.best is not None and not prediction.is_unknown:
            name = prediction.best.class_name
            self.class_counts[name] = self.class_counts.get(name, 0) + 1


def kept(prediction: Prediction) -> Prediction:
    """Return what is kept of a prediction: its best scores, with names that all answers share."""
    scores = (Score(sys.intern(score.class_name), score.probability) for score in prediction.scores[:N_SCORES])
    return replace(prediction, scores=tuple(scores))


def judged(least: float | None) -> Callable[[Answer], Answer]:
    """Return what has an answer of the open model judged by an answer dial that stands there."""

    def judge(answer: Answer) -> Answer:
        if not answer.is_of_open_model:
            return answer
        return replace(answer, prediction=replace(answer.prediction, least_probability=least))

    return judge


def of_earlier_model(answer: Answer) -> Answer:
    """Return an answer as one of a model that is no longer open."""
    return replace(answer, is_of_open_model=False)


def of_now(answers: Iterable[Answer], then: ModelSummary | None, now: ModelSummary | None) -> list[Answer]:
    """Return answers that were taken away while one model was open as they are while another may be."""
    is_same = then is not None and now is not None and then.path == now.path
    return list(map(judged(now.least_probability) if is_same and now is not None else of_earlier_model, answers))


def said_to_be(given: Mapping[str, str]) -> Callable[[Answer], Answer]:
    """Return what notes of answers which class the person says the pictures are of, by path; of others, none."""

    def say(answer: Answer) -> Answer:
        name = given.get(answer.prediction.path, "")
        return answer if answer.given == name else replace(answer, given=name)

    return say


def readable(answers: Iterable[Answer]) -> list[Answer]:
    """Return those whose pictures could be read."""
    return [answer for answer in answers if answer.prediction.best is not None]


class _Reversed:
    """Sorts the other way round, whatever it holds."""

    __slots__ = ("_key",)

    def __init__(self, key: Any) -> None:
        self._key = key

    def __lt__(self, other: _Reversed) -> bool:
        return bool(other._key < self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Reversed) and self._key == other._key

    __hash__ = None  # type: ignore[assignment]


def note_of(answer: Answer) -> str:
    """Return what is to be known of an answer beside it; mostly nothing."""
    note = note_words(answer.prediction, is_of_open_model=answer.is_of_open_model)
    told = tr("you say: {name}").format(name=answer.given) if answer.given else ""
    return ", ".join(filter(None, (told, note)))


def _words(prediction: Prediction) -> str:
    return "" if prediction.best is None else answer_words(prediction)


def _probability(prediction: Prediction, rank: int) -> float:
    return prediction.scores[rank].probability if len(prediction.scores) > rank else -1.0


def _sure(answer: Answer) -> float:
    # What is of no class, or unreadable, is less sure than any answer.
    return -1.0 if answer.prediction.is_unknown else _probability(answer.prediction, 0)


_OF_KIND: dict[str, Callable[[Prediction], bool]] = {
    ALL: lambda _prediction: True,
    DOUBTFUL: is_doubtful,
    UNKNOWN: lambda prediction: prediction.is_unknown,
    UNREADABLE: lambda prediction: prediction.best is None,
}
_KEYS: dict[int, Callable[[Answer], Any]] = {
    FILE: lambda answer: Path(answer.prediction.path).name.casefold(),
    ANSWER: lambda answer: _words(answer.prediction).casefold(),
    SURE: _sure,
    SECOND: lambda answer: _probability(answer.prediction, 1),
    NOTE: lambda answer: note_of(answer),
}
