"""How good a model is on a set of pictures, as plain values; standard library only."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from tlgui.core.messages import Message
from tlgui.core.origins import OriginKind, measured_told

Part = Literal["test", "val", "all"]
"""Which pictures were measured: the test part, the validation part, or whatever somebody chose."""
PARTS: tuple[Part, ...] = get_args(Part)
ADDED_KEYS = ("temperature", "nll", "ece", "ece_before", "n_unknown", "part", "val_accuracy", "origin", "n_origins",
              "counts_equally")  # fmt: skip


@dataclass(frozen=True)
class ClassReport:
    """Figures for one class, fractions 0..1; None where nothing was there to divide by."""

    precision: float | None
    """Of the pictures answered with this class, how many are of it."""
    recall: float | None
    """Of the pictures of this class, how many were answered with it."""
    n: int


@dataclass(frozen=True)
class Evaluation:
    """Figures of one model on one set of pictures."""

    accuracy: float
    accuracy_low: float
    """Wilson interval, 95%."""
    accuracy_high: float
    balanced_accuracy: float
    """Mean recall over the classes that have pictures."""
    loss: float
    """Mean plain cross entropy, nats a picture."""
    per_class: dict[str, ClassReport]
    confusion: tuple[tuple[int, ...], ...]
    """confusion[true][answered] counts pictures; rows and columns in class order."""
    classes: tuple[str, ...]
    n: int
    temperature: float = 1.0
    """That the logits were divided by for the probabilities behind the figures below."""
    nll: float | None = None
    """Mean cross entropy of those probabilities, nats a picture.

    This and what follows are None in files of version 1."""
    ece: float | None = None
    """Expected calibration error of those probabilities, 0..1."""
    ece_before: float | None = None
    """The same without the temperature."""
    n_unknown: int | None = None
    """Pictures that the model takes for none of its classes; they are counted above all the same."""
    part: Part = "val"
    """Which pictures these are. Files of earlier versions do not say; theirs are the validation pictures."""
    val_accuracy: float | None = None
    """Of the same model on the validation pictures, by which the best epoch was chosen; None unless part is 'test'."""
    origin: OriginKind | None = None
    """What these pictures are held out by; None where they were drawn one by one, and in files of earlier versions."""
    n_origins: int = 0
    """How many days, cameras or persons they come from, of none of which anything was learned."""

    counts_equally: bool = False
    """Whether the model counts every class as equally likely, so that the balanced accuracy leads."""

    @property
    def leading(self) -> float:
        """The figure to tell first, 0..1."""
        return self.balanced_accuracy if self.counts_equally else self.accuracy

    @property
    def leading_range(self) -> tuple[float, float]:
        """The range in which the true value of the leading figure very likely (95%) lies.

        That of the balanced accuracy adds up the uncertainty of each class, two right and two wrong answers added to
        each so that a class with few pictures is not certain.

        Source: A. Agresti, B. A. Coull, Am. Stat. 52 (1998) 119-126, for each class.
        """
        if not self.counts_equally:
            return self.accuracy_low, self.accuracy_high
        known = [row for row in self.per_class.values() if row.recall is not None]
        smoothed = [((row.recall or 0.0) * row.n + 2) / (row.n + 4) for row in known]
        variance = sum(p * (1 - p) / (row.n + 4) for p, row in zip(smoothed, known, strict=True))
        half = 1.96 * math.sqrt(variance) / max(1, len(known))
        return max(0.0, self.leading - half), min(1.0, self.leading + half)

    @property
    def origin_told(self) -> tuple[Message, ...]:
        """What the pictures are held out by, as sentences; empty where they were drawn one by one."""
        return measured_told(self.origin, self.n_origins) if self.origin is not None and self.n_origins else ()

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        data: dict[str, Any] = asdict(self)
        data["confusion"] = [list(row) for row in self.confusion]
        data["classes"] = list(self.classes)
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Evaluation:
        """Return the evaluation that `to_json` wrote."""
        return cls(
            **{
                key: data[key]
                for key in ("accuracy", "accuracy_low", "accuracy_high", "balanced_accuracy", "loss", "n")
            },
            per_class={name: ClassReport(**row) for name, row in data["per_class"].items()},
            confusion=tuple(tuple(row) for row in data["confusion"]),
            classes=tuple(data["classes"]),
            **{key: data[key] for key in ADDED_KEYS if key in data},
        )


def wilson_interval(n_right: int, n: int, *, z: float = 1.96) -> tuple[float, float]:
    """Return the range in which the true fraction lies, 95% of the time.

    Args:
        n_right: successes, 0..n.
        n: trials; 0 gives (0, 1), for nothing is known.
        z: width in standard errors.

    Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212.
    """
    if n == 0:
        return 0.0, 1.0
    p = n_right / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)


def evaluation_from_counts(
    confusion: tuple[tuple[int, ...], ...], classes: tuple[str, ...], *, loss: float
) -> Evaluation:
    """Return all figures that follow from a confusion matrix.

    Args:
        confusion: confusion[true][answered], (n_classes, n_classes) counts.
        classes: names in the same order.
        loss: mean cross entropy, nats a picture.
    """
    n = sum(map(sum, confusion))
    n_right = sum(confusion[i][i] for i in range(len(classes)))
    low, high = wilson_interval(n_right, n)
    per_class = {}
    for i, name in enumerate(classes):
        n_true, n_answered = sum(confusion[i]), sum(row[i] for row in confusion)
        per_class[name] = ClassReport(
            precision=confusion[i][i] / n_answered if n_answered else None,
            recall=confusion[i][i] / n_true if n_true else None,
            n=n_true,
        )
    recalls = [row.recall for row in per_class.values() if row.recall is not None]
    return Evaluation(
        accuracy=n_right / n if n else 0.0,
        accuracy_low=low,
        accuracy_high=high,
        balanced_accuracy=sum(recalls) / len(recalls) if recalls else 0.0,
        loss=loss,
        per_class=per_class,
        confusion=confusion,
        classes=classes,
        n=n,
    )
