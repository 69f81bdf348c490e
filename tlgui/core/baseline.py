"""What an accuracy is to be compared with: an answer that never looks at a picture."""

from __future__ import annotations

from tlgui.core.evaluation import Evaluation
from tlgui.core.messages import Message, say


def baseline_message(evaluation: Evaluation) -> Message:
    """Return on how many of the pictures it would be right to answer always with the most frequent class."""
    n_of = {name: sum(row) for name, row in zip(evaluation.classes, evaluation.confusion, strict=True)}
    most = max(n_of, key=lambda name: n_of[name])
    return say("report.baseline", name=most, share=n_of[most] / evaluation.n if evaluation.n else 0.0)
