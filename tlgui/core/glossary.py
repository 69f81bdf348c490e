"""The technical words of the screen, explained by every door with the same sentences; standard library only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from tlgui.core.messages import Message, Text


@dataclass(frozen=True)
class Term:
    """One thing that is explained.

    Attributes:
        key: names it in the program.
        name_key: of the message that says what it is called, with its other names.
        meaning_key: of the message that says what it means.
        spoken: the words that stand for it on the screen, in English: text that has one of them speaks of it.
    """

    key: str
    name_key: str
    meaning_key: str
    spoken: tuple[str, ...]

    @property
    def name(self) -> Message:
        """What it is called, with its other names."""
        return Message(self.name_key)

    @property
    def meaning(self) -> Message:
        """What it means."""
        return Message(self.meaning_key)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(r"\b(?:" + "|".join(map(re.escape, self.spoken)) + r")s?\b", re.IGNORECASE)

    def is_spoken_of(self, text: str) -> bool:
        """Return whether an English text uses one of its words."""
        return self._pattern.search(text) is not None


TERMS: tuple[Term, ...] = (
    Term("accuracy", "words.accuracy", "words.accuracy_means", ("accuracy", "right")),
    Term(
        "dial",
        "words.dial",
        "words.dial_means",
        ("answer dial", "dial", "least probability", "goes to you", "go to you"),
    ),
    Term("augmentation", "words.augmentation", "words.augmentation_means", ("augmentation", "augment")),
    Term("auroc", "words.auroc", "words.auroc_means", ("AUROC", "AUC", "ROC")),
    Term("backbone", "words.backbone", "words.backbone_means", ("backbone", "pretrained network", "pretrained")),
    Term("balanced", "words.balanced", "words.balanced_means", ("balanced accuracy", "counted equally")),
    Term("batch", "words.batch", "words.batch_means", ("batch", "batches", "batch size")),
    Term("block", "words.block", "words.block_means", ("block",)),
    Term("calibration", "words.calibration", "words.calibration_means", ("calibration", "calibrated")),
    Term("confusion", "words.confusion", "words.confusion_means", ("confusion matrix", "matrix", "mixed up")),
    Term(
        "cross_validation",
        "words.cross_validation",
        "words.cross_validation_means",
        ("cross-validation", "cross-validated", "first answer"),
    ),
    Term("ece", "words.ece", "words.ece_means", ("ECE", "calibration error", "expected calibration error")),
    Term("epoch", "words.epoch", "words.epoch_means", ("epoch",)),
    Term("feature", "words.feature", "words.feature_means", ("feature", "feature map")),
    Term("filter", "words.filter", "words.filter_means", ("filter",)),
    Term("fine_tuning", "words.fine_tuning", "words.fine_tuning_means", ("fine-tuning", "fine-tuned", "finetune")),
    Term("freeze", "words.freeze", "words.freeze_means", ("freeze", "frozen", "unfreeze", "unfreezing", "unfrozen")),
    Term("head", "words.head", "words.head_means", ("head",)),
    Term("heatmap", "words.heatmap", "words.heatmap_means", ("heatmap", "where the model looked")),
    Term("overfitting", "words.overfitting", "words.overfitting_means", ("overfitting", "by heart", "overfit")),
    Term("learning_rate", "words.learning_rate", "words.learning_rate_means", ("learning rate", "rate")),
    Term("loss", "words.loss", "words.loss_means", ("loss", "cross entropy", "losses")),
    Term(
        "none_of_these",
        "words.none_of_these",
        "words.none_of_these_means",
        ("none of these", "none of these classes", "out of class"),
    ),
    Term("phase", "words.phase", "words.phase_means", ("phase", "schedule")),
    Term("precision", "words.precision", "words.precision_means", ("precision", "trusted")),
    Term(
        "probability",
        "words.probability",
        "words.probability_means",
        ("probability", "probabilities", "how sure", "percentage"),
    ),
    Term(
        "range",
        "words.range",
        "words.range_means",
        ("range", "confidence interval", "very likely (95%", "lies between"),
    ),
    Term("recall", "words.recall", "words.recall_means", ("recall", "found")),
    Term("reliability", "words.reliability", "words.reliability_means", ("reliability", "reliability diagram")),
    Term("seed", "words.seed", "words.seed_means", ("seed",)),
    Term("shortcut", "words.shortcut", "words.shortcut_means", ("shortcut", "corner", "edge", "border")),
    Term("temperature", "words.temperature", "words.temperature_means", ("temperature",)),
    Term(
        "split",
        "words.split",
        "words.split_means",
        ("validation", "validated", "test picture", "test part", "training picture", "held-out", "split"),
    ),
    Term("transfer", "words.transfer", "words.transfer_means", ("transfer learning", "transfer")),
    Term("weights", "words.weights", "words.weights_means", ("weight",)),
)
"""In the order of their names."""
_BY_KEY = {term.key: term for term in TERMS}


def term(key: str) -> Term:
    """Return a term by its key."""
    return _BY_KEY[key]


def search_terms(wanted: str, to_text: Callable[[Text], str]) -> tuple[Term, ...]:
    """Return the terms that speak of what is searched.

    First come those called just so, those called so among other words, and last those whose
    meaning names it.

    Args:
        wanted: words of a person; empty finds all.
        to_text: gives the sentence of a message in the person's language.
    """
    words = wanted.casefold().split()
    called, told = [], []
    for one in TERMS:
        names = " ".join((to_text(one.name), *one.spoken)).casefold()
        if all(word in names for word in words):
            called.append(one)
        elif all(word in f"{names} {to_text(one.meaning)}".casefold() for word in words):
            told.append(one)
    exact = [one for one in called if wanted.strip().casefold() in map(str.casefold, one.spoken)]
    return (*exact, *(one for one in called if one not in exact), *told)


def terms_in(texts: Iterable[str]) -> tuple[Term, ...]:
    """Return the terms that English texts speak of, in the order of their names."""
    together = "\n".join(texts)
    return tuple(one for one in TERMS if one.is_spoken_of(together))
