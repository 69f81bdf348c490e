"""What testing on new days, cameras or persons shows beside a split by chance, before any training; stdlib only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tlgui.core.evaluation import wilson_interval
from tlgui.core.head_alone import MISSING, RIGHT, fixed_and_broken
from tlgui.core.messages import Message, say
from tlgui.core.origins import OriginKind, groups_told
from tlgui.core.paired_test import Verdict, verdict
from tlgui.core.sentences.audition import network_name

NEW_ONES: Mapping[OriginKind, str] = {
    "day": "origins.new_days",
    "camera": "origins.new_cameras",
    "folder": "origins.new_folders",
    "name": "origins.new_names",
    "round": "origins.new_rounds",
}


def careless_message(kind: OriginKind, careless: float, apart: float, n: int) -> Message:
    """Return what a head alone would have shown with single pictures drawn by chance.

    Args:
        kind: what is held out in its place.
        careless: accuracy where each picture is drawn by itself, 0..1.
        apart: accuracy where whole groups are held out, 0..1.
        n: pictures that both were measured on.
    """
    return say("origins.careless", careless=careless, apart=apart, new=Message(NEW_ONES[kind]), n=n)


@dataclass(frozen=True)
class ByOrigin:
    """Two figures of one frozen network with a new head, on the same pictures, each answered by a head new to it."""

    backbone: str
    weights: str
    kind: OriginKind
    n_groups: int
    """That these pictures are of."""
    by_chance: bytes
    """WRONG, RIGHT or MISSING of each picture, by a head that may have learned from the same day."""
    apart: bytes
    """The same by a head that had learned from other days alone."""
    n_in_all: int
    """Pictures to learn from in the folder; of many only some are tried."""

    @property
    def key(self) -> tuple[str, str]:
        """The network."""
        return self.backbone, self.weights

    @property
    def n(self) -> int:
        """Pictures that were answered."""
        return len(self.apart) - self.apart.count(MISSING)

    @property
    def figures(self) -> tuple[float, float]:
        """Accuracy by chance and apart, 0..1."""
        return (self.by_chance.count(RIGHT) / self.n, self.apart.count(RIGHT) / self.n) if self.n else (0.0, 0.0)

    @property
    def intervals(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Wilson intervals of both, 95%."""
        by_chance, apart = (wilson_interval(found.count(RIGHT), self.n) for found in (self.by_chance, self.apart))
        return by_chance, apart

    @property
    def is_lower_apart(self) -> bool:
        """Whether the figure by chance is likely too good."""
        return verdict(*fixed_and_broken(self.by_chance, self.apart)) is Verdict.LOSS

    def told(self) -> tuple[Message, ...]:
        """Return both figures, and what the difference means."""
        by_chance, apart = self.figures
        (_, _), (low, high) = self.intervals
        new = Message(NEW_ONES[self.kind])
        values: dict[str, object] = {"by_chance": by_chance, "apart": apart, "low": low, "high": high, "new": new}
        values |= {"backbone": network_name(*self.key), "groups": groups_told(self.kind, self.n_groups)}
        told = [say("origins.two_figures", **values, n=self.n)]
        if self.is_lower_apart:
            points = round(100 * by_chance) - round(100 * apart)  # as the reader subtracts them
            told.append(say("origins.chance_is_too_good", n=points, new=new))
        else:
            told.append(say("origins.chance_is_as_good", new=new))
        if len(self.apart) < self.n_in_all:
            told.append(say("audition.some", n=len(self.apart), n_in_all=self.n_in_all))
        return tuple(told)

    def to_json(self) -> dict[str, Any]:
        """Return the figures as plain JSON values."""
        by_chance, apart = self.figures
        return {
            "backbone": self.backbone,
            "weights": self.weights,
            "by": self.kind,
            "groups": self.n_groups,
            "n": self.n,
            "by_chance": {"accuracy": by_chance, "range": list(self.intervals[0])},
            "apart": {"accuracy": apart, "range": list(self.intervals[1])},
            "chance_is_too_good": self.is_lower_apart,
        }
