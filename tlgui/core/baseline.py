"""What an accuracy is to be compared with: an answer that never looks at a picture."""

from __future__ import annotations

from enum import Enum

from tlgui.core.evaluation import Evaluation
from tlgui.core.messages import Message, say


class Verdict(Enum):
    """How bad a model is beside guessing; GOOD_ENOUGH says only that it is none of the others."""

    LIKE_GUESSING = "like_guessing"
    PERHAPS_GUESSING = "perhaps_guessing"
    MOSTLY_WRONG = "mostly_wrong"
    GOOD_ENOUGH = "good_enough"


def guessing_share(evaluation: Evaluation) -> float:
    """Return what an answer that never looks gets of the leading figure, 0..1."""
    rows = [sum(row) for row in evaluation.confusion]
    if evaluation.counts_equally or not evaluation.n:
        return 1 / max(1, sum(1 for n in rows if n))
    return max(rows) / evaluation.n


def verdict_of(evaluation: Evaluation) -> Verdict:
    """Return whether the figures are those of guessing, or may be, as far as their range tells."""
    guessing = guessing_share(evaluation)
    if guessing >= 1 or not evaluation.n:  # of one class alone there is nothing to compare with
        return Verdict.GOOD_ENOUGH
    if evaluation.leading <= guessing:
        return Verdict.LIKE_GUESSING
    if evaluation.leading_range[0] <= guessing:
        return Verdict.PERHAPS_GUESSING
    return Verdict.MOSTLY_WRONG if evaluation.leading < 0.5 else Verdict.GOOD_ENOUGH


def baseline_message(evaluation: Evaluation) -> Message:
    """Return how often always answering the most frequent class, or any of equally frequent ones, would be right."""
    n_of = {name: sum(row) for name, row in zip(evaluation.classes, evaluation.confusion, strict=True)}
    most = max(n_of, key=lambda name: n_of[name])
    if len(set(n_of.values())) == 1:
        return say("report.baseline_even", share=1 / len(n_of))
    return say("report.baseline", name=most, share=n_of[most] / evaluation.n if evaluation.n else 0.0)
