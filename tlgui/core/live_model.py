"""What a head alone makes of the pictures while they are relabelled, and whether a change made it better."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.evaluation import wilson_interval
from tlgui.core.head_alone import fixed_and_broken
from tlgui.core.messages import Message, say
from tlgui.core.paired_test import Verdict, verdict

CHANGE_KEYS = {
    Verdict.GAIN: "live.gain",
    Verdict.LOSS: "live.loss",
    Verdict.CHANCE: "live.chance",
    Verdict.TOO_FEW: "live.too_few",
    Verdict.SAME: "live.same",
}


@dataclass(frozen=True)
class LiveAnswer:
    """What one picture counts as, and what a head says of it that had not learned from it."""

    path: str
    label: str
    answer: str


@dataclass(frozen=True)
class LiveFigures:
    """The answers to pictures with the labels that they had then."""

    backbone: str
    weights: str
    answers: tuple[LiveAnswer, ...]
    n_in_all: int
    """Pictures of the folder; of many only some are tried."""
    seconds: float
    """That this took."""

    @property
    def n_right(self) -> int:
        """Pictures whose answer is their label."""
        return sum(answer.answer == answer.label for answer in self.answers)

    @property
    def accuracy(self) -> float:
        """Part of the pictures that were answered right, 0..1."""
        return self.n_right / len(self.answers) if self.answers else 0.0

    def message(self) -> Message:
        """Return the figure with its range."""
        low, high = wilson_interval(self.n_right, len(self.answers))
        return say(
            "live.now",
            accuracy=self.accuracy,
            low=low,
            high=high,
            n=len(self.answers),
            n_in_all=self.n_in_all,
            backbone=self.backbone,
        )


def change_message(before: LiveFigures, after: LiveFigures) -> Message | None:
    """Return what a change of labels did, measured on the pictures that it left alone; None where it left none.

    A picture that was moved or left out is not counted: that it is no longer answered wrongly is what was done, and
    no gain. Those of another network are not comparable.
    """
    if (before.backbone, before.weights) != (after.backbone, after.weights):
        return None
    was = {answer.path: answer for answer in before.answers}
    pairs = [
        (was[new.path].answer == new.label, new.answer == new.label)
        for new in after.answers
        if new.path in was and was[new.path].label == new.label
    ]
    if not pairs:
        return None
    fixed, broken = fixed_and_broken([int(old) for old, _ in pairs], [int(new) for _, new in pairs])
    n = len(pairs)
    return say(
        CHANGE_KEYS[verdict(fixed, broken)],
        before=sum(old for old, _ in pairs) / n,
        after=sum(new for _, new in pairs) / n,
        fixed=fixed,
        broken=broken,
        n=n,
    )
