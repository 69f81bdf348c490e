"""How far a new head alone gets on what a frozen network sees, before anything is trained; standard library only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from tlgui.core.config import TrainConfig
from tlgui.core.evaluation import wilson_interval
from tlgui.core.messages import Message, say
from tlgui.core.paired_test import Verdict, verdict
from tlgui.core.suggestions import STARTER_BACKBONE, Facts, suggested

HEAD_ALONE, TUNING = "head_alone", "tuning"
"""Kinds of a run's notices: what a head alone reaches; what fine-tuning added to it."""
WRONG, RIGHT, MISSING = range(3)
"""What became of a picture: its held-out answer was wrong or right, or it could not be read."""

TUNING_KEYS = {
    Verdict.GAIN: "audition.tuning_gain",
    Verdict.LOSS: "audition.tuning_loss",
    Verdict.CHANCE: "audition.tuning_chance",
    Verdict.TOO_FEW: "audition.tuning_chance",
    Verdict.SAME: "audition.tuning_same",
}


@dataclass(frozen=True)
class HeadAlone:
    """The figures of one frozen network: every picture was answered by a head that had not learned from it."""

    backbone: str
    weights: str
    """The choice of a TrainConfig: imagenet, starter, a file's path."""
    outcomes: bytes
    """WRONG, RIGHT or MISSING for each picture, in the same order for every network of one request."""
    guessing: float
    """Part of the pictures that are of the largest class: what always answering with it would get right, 0..1."""
    n_folds: int
    n_in_all: int
    """Pictures to learn from in the folder; of many only some are tried."""
    seconds: float
    """That this took, with what was already known of the pictures."""
    run_seconds: float | None
    """About how long a whole run with this network takes here; None where that was not measured."""

    @property
    def key(self) -> tuple[str, str]:
        """What tells the networks of one request apart."""
        return self.backbone, self.weights

    @property
    def n(self) -> int:
        """Pictures that were answered."""
        return len(self.outcomes) - self.outcomes.count(MISSING)

    @property
    def n_right(self) -> int:
        """Pictures that were answered right."""
        return self.outcomes.count(RIGHT)

    @property
    def accuracy(self) -> float:
        """Part of the pictures that were answered right, 0..1."""
        return self.n_right / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson interval of the accuracy, 95%."""
        return wilson_interval(self.n_right, self.n)

    def to_json(self) -> dict[str, Any]:
        """Return the figures as plain JSON values."""
        low, high = self.interval
        return {
            "backbone": self.backbone,
            "weights": self.weights,
            "accuracy": self.accuracy,
            "accuracy_low": low,
            "accuracy_high": high,
            "n": self.n,
            "seconds": self.seconds,
            "run_seconds": self.run_seconds,
        }


@dataclass(frozen=True)
class Ranking:
    """Networks that were tried on the same pictures, the best first."""

    rows: tuple[HeadAlone, ...]

    @classmethod
    def of(cls, rows: Iterable[HeadAlone]) -> Ranking:
        """Sort by accuracy; of equal ones the quicker run comes first."""
        return cls(tuple(sorted(rows, key=lambda row: (-row.accuracy, row.run_seconds or 0.0, row.key))))

    @property
    def as_good_as_the_best(self) -> tuple[HeadAlone, ...]:
        """Those after the first whose difference from it chance alone can explain, picture by picture."""
        return tuple(row for row in self.rows[1:] if not is_worse(row, self.rows[0]))


def is_worse(row: HeadAlone, other: HeadAlone) -> bool:
    """Return whether a network is likely worse than another one on the pictures that both answered."""
    return verdict(*fixed_and_broken(row.outcomes, other.outcomes)) is Verdict.GAIN


def fixed_and_broken(first: Sequence[int], second: Sequence[int]) -> tuple[int, int]:
    """Return how many pictures only the second got right, and how many only the first."""
    pairs = list(zip(first, second, strict=True))
    return pairs.count((WRONG, RIGHT)), pairs.count((RIGHT, WRONG))


def tuning_message(pairs: Sequence[tuple[bool, bool]]) -> Message | None:
    """Return what fine-tuning added; None without pictures.

    Args:
        pairs: of each picture, whether the head alone and the finished model were right.
    """
    if not pairs:
        return None
    fixed, broken = fixed_and_broken([int(before) for before, _ in pairs], [int(after) for _, after in pairs])
    n = len(pairs)
    n_before = sum(before for before, _ in pairs)
    low, high = wilson_interval(n_before, n)
    told = verdict(fixed, broken)
    return say(
        TUNING_KEYS[told],
        before=n_before / n,
        low=low,
        high=high,
        points=abs(fixed - broken) / n * 100,
        fixed=fixed,
        broken=broken,
        n=n,
    )


def not_kept_message(epoch: int, before: float, after: float) -> Message:
    """Return what is said where the model is the network as it was before fine-tuning.

    Args:
        epoch: the best one, which came before fine-tuning.
        before: accuracy on the validation pictures after that epoch, 0..1.
        after: the highest of those with fine-tuning, 0..1.
    """
    key = "audition.tuning_not_kept" if after <= before else "audition.tuning_no_lower"
    return say(key, epoch=epoch, before=before, after=after)


def networks_to_try(config: TrainConfig, facts: Facts, *, has_starter: bool) -> tuple[tuple[str, str], ...]:
    """Return backbone and weights of each network whose weights are on this computer, the config's own first.

    Args:
        config: the choices.
        facts: which weights are here.
        has_starter: whether the built-in network comes with this program.
    """
    places = [(config.backbone, config.weights)] if config.weights != "none" else []
    places += [(name, "imagenet") for name in sorted(facts.weights_here)]
    places += sorted(facts.remembered_files.items())
    places += [(STARTER_BACKBONE, "starter")] if has_starter else []
    is_own_here = config.weights != "imagenet" or config.backbone in facts.weights_here
    return tuple(dict.fromkeys(places if is_own_here else places[1:]))


def configs_to_try(config: TrainConfig, facts: Facts, *, has_starter: bool) -> tuple[TrainConfig, ...]:
    """Return the config with each of the `networks_to_try`; what depends on the network is suggested anew for each."""
    networks = networks_to_try(config, facts, has_starter=has_starter)
    return tuple(with_network(config, *network) for network in networks)


def with_network(config: TrainConfig, backbone: str, weights: str) -> TrainConfig:
    """Return the config with another network, and with what suits that one."""
    base = config if config.schedule != "scratch" else config.replace(schedule="finetune")
    return suggested(base, {"backbone": backbone, "weights": weights})
