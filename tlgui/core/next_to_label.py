"""Pictures without a class that would teach a model most; standard library only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tlgui.core.messages import Message, say
from tlgui.core.prediction import Prediction

DEFAULT_COUNT = 20


@dataclass(frozen=True)
class NextToLabel:
    """What was chosen, and among how many."""

    predictions: tuple[Prediction, ...]
    """What the model says of each, the most useful first; each has scores."""
    n_looked_at: int
    """Pictures that could be chosen."""
    n_known: int = 0
    """That the model or the folder has already; they are not asked for."""
    n_unreadable: int = 0
    n_passed_over: int = 0
    """Of very many only some are looked at."""

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "pictures": [_to_json(prediction) for prediction in self.predictions],
            "looked_at": self.n_looked_at,
            "known": self.n_known,
            "unreadable": self.n_unreadable,
            "passed_over": self.n_passed_over,
        }

    def remarks(self) -> Iterator[Message]:
        """Yield what else is to be known about the choice."""
        if self.n_known:
            yield say("labelling.known", n=self.n_known)
        if self.n_unreadable:
            yield say("labelling.unreadable", n=self.n_unreadable)
        if self.n_passed_over:
            yield say("labelling.passed_over", n=self.n_passed_over)


def margin(prediction: Prediction) -> float:
    """Return by how much the most probable class is more probable than the second, 0..1."""
    scores = prediction.scores
    return scores[0].probability - scores[1].probability if len(scores) > 1 else 0.0


def _to_json(prediction: Prediction) -> dict[str, Any]:
    first, *others = prediction.scores
    second = {"or": others[0].class_name} if others else {}
    return {
        "path": prediction.path,
        "class": first.class_name,
        "probability": first.probability,
        **second,
        "margin": margin(prediction),
    }
