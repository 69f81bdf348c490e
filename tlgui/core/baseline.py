"""What an accuracy is to be compared with: an answer that never looks at a picture."""

from __future__ import annotations

from tlgui.core.evaluation import Evaluation
from tlgui.core.messages import Message, say


def baseline_message(evaluation: Evaluation) -> Message:
    """Return how often always answering the most frequent class, or any of equally frequent ones, would be right."""
    n_of = {name: sum(row) for name, row in zip(evaluation.classes, evaluation.confusion, strict=True)}
    most = max(n_of, key=lambda name: n_of[name])
    if len(set(n_of.values())) == 1:
        return say("report.baseline_even", share=1 / len(n_of))
    return say("report.baseline", name=most, share=n_of[most] / evaluation.n if evaluation.n else 0.0)
