"""What the curves of a run say when it is over, and the one thing to try next; a pure function of its history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from math import isfinite
from typing import Any

from tlgui.core.augmentation import AUGMENT_PRESETS
from tlgui.core.config import TrainConfig
from tlgui.core.evaluation import Evaluation
from tlgui.core.history_csv import EpochFigures, best_of
from tlgui.core.messages import Message, say
from tlgui.core.phase_list import AUTO, parse_phases, phases_text

N_LEAST = 4
"""Epochs of the last phase below which its curves say nothing yet."""
N_RECENT = 3
"""Steps over which one looks for a trend."""
STILL_FALLING = 0.03
"""Part by which the validation loss must have fallen over the recent steps to be called falling."""
LAST_STEP = 0.01
"""And by which it must have fallen in the last step alone: one that has come to rest is not called falling."""
RISING = 0.05
"""Part above its lowest value at which the validation loss counts as risen: below is its usual wobble."""
CLIMBING = 1.1
"""Times its first value at which the training loss counts as climbing."""
MORE_EPOCHS = 10
LOWER_BY = 3.0
STRONGER = {"none": "light", "light": "standard", "standard": "strong"}
N_ALIKE = 3
"""Mistakes between two classes from which on they are called alike."""
ALIKE_SHARE = 0.5
"""Of all mistakes, those between the two."""


class FindingKind(Enum):
    """What was found; of the first four at most one."""

    RATE_TOO_LARGE = "rate_too_large"
    OVERFITTING = "overfitting"
    IMPROVING = "improving"
    FLAT = "flat"
    ALIKE = "alike"


@dataclass(frozen=True)
class Remedy:
    """What one button does about a finding."""

    label: Message
    changes: Mapping[str, Any] = field(default_factory=dict)
    """Choices of the next run; empty where nothing is changed."""
    cell: tuple[int, int] | None = None
    """Cell of the confusion matrix whose pictures are to be seen."""


@dataclass(frozen=True)
class Finding:
    """One sentence about a run, with what to do about it."""

    kind: FindingKind
    sentence: Message
    remedy: Remedy | None = None


def find_in_curves(epochs: Sequence[EpochFigures], config: TrainConfig) -> Finding | None:
    """Return what the last phase of a run shows; None where it is too short, or shows nothing in particular.

    Args:
        epochs: all of the run, in order.
        config: what the run was begun with; the remedies change it.
    """
    last = [figures for figures in epochs if figures.phase == epochs[-1].phase]
    if len(last) < N_LEAST:
        return None
    if _climbs(last):
        return Finding(FindingKind.RATE_TOO_LARGE, say("curves.rate_too_large"), _lower_rate(last, config))
    best = best_of(last)
    if best is None or _best_of_earlier_phase_is_better(epochs, best):
        return None
    if _overfits(last, best):
        return Finding(FindingKind.OVERFITTING, say("curves.overfitting", epoch=best.epoch), _more_augmentation(config))
    recent = [figures.val_loss for figures in last[-N_RECENT - 1 :]]
    if best is last[-1] and _fell(recent[0], recent[-1]) > STILL_FALLING and _fell(*recent[-2:]) > LAST_STEP:
        return Finding(FindingKind.IMPROVING, say("curves.improving"), _more_epochs(config))
    if max(recent) - min(recent) <= STILL_FALLING * max(recent):
        return Finding(FindingKind.FLAT, say("curves.flat", n=N_RECENT), _learn_more(config))
    return None


def find_alike_classes(evaluation: Evaluation) -> Finding | None:
    """Return the two classes that most mistakes are made between; None where no two stand out."""
    confusion, names = evaluation.confusion, evaluation.classes
    pairs = {(i, j): confusion[i][j] + confusion[j][i] for i in range(len(names)) for j in range(i + 1, len(names))}
    n_mistakes = sum(pairs.values())
    if not n_mistakes or len(names) < 3:  # of two classes there is no pair to stand out
        return None
    (i, j), n = max(pairs.items(), key=lambda pair: pair[1])
    if n < N_ALIKE or n < ALIKE_SHARE * n_mistakes:
        return None
    cell = (i, j) if confusion[i][j] >= confusion[j][i] else (j, i)
    told = say("curves.alike", n=n, total=n_mistakes, first=names[i], second=names[j])
    return Finding(FindingKind.ALIKE, told, Remedy(say("curves.show_them"), cell=cell))


def findings_of(
    epochs: Sequence[EpochFigures], config: TrainConfig, evaluation: Evaluation | None
) -> tuple[Finding, ...]:
    """Return everything that a finished run says; at most one thing about its curves.

    Args:
        epochs: all of the run, in order.
        config: what the run was begun with.
        evaluation: its figures; None where nothing was kept.
    """
    in_curves = find_in_curves(epochs, config) if epochs else None
    is_overfit = in_curves is not None and in_curves.kind is FindingKind.OVERFITTING
    if is_overfit and _is_all_right(epochs[-1], evaluation):
        in_curves = None  # a loss alone rose: no picture became wrong, and nobody is to be worried
    found = (in_curves, find_alike_classes(evaluation) if evaluation else None)
    return tuple(finding for finding in found if finding is not None)


def _is_all_right(end: EpochFigures, evaluation: Evaluation | None) -> bool:
    """Return whether every picture that a run was measured on is answered right, or was at its end."""
    return end.val_accuracy == 1 or (evaluation is not None and evaluation.accuracy == 1)


def _fell(before: float, after: float) -> float:
    """Return by which part of itself a loss fell."""
    return (before - after) / before if before > 0 else 0.0


def _climbs(last: Sequence[EpochFigures]) -> bool:
    """Return whether the steps were too large: losses that are no numbers, or a training loss that went up."""
    losses = [figures.train_loss for figures in last]
    if not all(map(isfinite, losses)) or not all(isfinite(figures.val_loss) for figures in last):
        return True
    return losses[-1] > CLIMBING * losses[0] and losses[-2] > CLIMBING * losses[0]


def _best_of_earlier_phase_is_better(epochs: Sequence[EpochFigures], best: EpochFigures) -> bool:
    """Return whether the run kept an epoch of an earlier phase: the last phase's curve is then not the model's."""
    kept = best_of(epochs)
    return kept is not None and kept.phase != best.phase


def _overfits(last: Sequence[EpochFigures], best: EpochFigures) -> bool:
    """Return whether the training loss went on falling while the validation loss has risen for two epochs or more."""
    end = last[-1]
    is_over = end.epoch - best.epoch >= 2 and end.val_loss > (1 + RISING) * best.val_loss
    return is_over and last[-2].val_loss > best.val_loss and end.train_loss < best.train_loss


def _more_epochs(config: TrainConfig) -> Remedy:
    if config.phases != AUTO:
        *earlier, end = parse_phases(config.phases)
        longer = replace(end, n_epochs=end.n_epochs + MORE_EPOCHS)
        return Remedy(say("curves.more_epochs", n=MORE_EPOCHS), {"phases": phases_text([*earlier, longer])})
    key = "head_epochs" if config.schedule == "features" else "finetune_epochs"
    return Remedy(say("curves.more_epochs", n=MORE_EPOCHS), {key: getattr(config, key) + MORE_EPOCHS})


def _lower_rate(last: Sequence[EpochFigures], config: TrainConfig) -> Remedy:
    is_head_alone = config.schedule == "features" or last[-1].phase == 0
    key = "head_learning_rate" if is_head_alone and config.schedule != "scratch" else "finetune_learning_rate"
    rate = float(f"{getattr(config, key) / LOWER_BY:.1g}")
    return Remedy(say("curves.lower_rate", rate=f"{rate:g}"), {key: rate})


def _more_augmentation(config: TrainConfig) -> Remedy | None:
    now = next((name for name, preset in AUGMENT_PRESETS.items() if preset == config.augment), "")
    stronger = STRONGER.get(now, "" if now else "strong")
    return Remedy(say("curves.more_augmentation"), {"augment": AUGMENT_PRESETS[stronger]}) if stronger else None


def _learn_more(config: TrainConfig) -> Remedy | None:
    """Let the network itself learn, where only the head did."""
    is_head_alone = config.schedule == "features" and config.phases == AUTO
    return Remedy(say("curves.let_all_learn"), {"schedule": "finetune"}) if is_head_alone else None
