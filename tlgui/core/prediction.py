"""What the model answers, as plain values; standard library only, so that views may use it."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.answer_dial import DialFigures
from tlgui.core.evaluation import Part
from tlgui.core.messages import Text

NOT_SURE, NONE_OF_THESE = "not sure", "none of these classes"
"""What is answered instead of a class, in tables, folders and the terminal."""


@dataclass(frozen=True)
class Score:
    """One class and how probable the model finds it."""

    class_name: str
    probability: float
    """0..1; the scores of all classes sum to 1."""


@dataclass(frozen=True)
class Prediction:
    """All class scores for one picture, or why there are none."""

    path: str
    scores: tuple[Score, ...] = ()
    """Best first, every class; empty when the picture cannot be read."""
    error: Text = ""
    """What is told to the person; empty when the picture was answered."""
    unknown_score: float | None = None
    """How unlike the training pictures it is: above 0, of none of the classes. None where the model cannot tell."""

    least_probability: float | None = None
    """The model's answer dial, 0..1; None where it answers everything."""

    @property
    def is_unsure(self) -> bool:
        """True when the picture may be of one of the classes, and the model is not sure enough to answer by itself."""
        return not self.is_unknown and self.best is not None and self.best.probability < (self.least_probability or 0.0)

    @property
    def is_sure(self) -> bool | None:
        """Whether the model answers by itself; None without an answer dial, or without an answer."""
        if self.least_probability is None or self.best is None:
            return None
        return not self.is_unknown and not self.is_unsure

    @property
    def is_unknown(self) -> bool:
        """True when the picture is of none of the classes; `best` is then only what it looks most like."""
        return self.unknown_score is not None and self.unknown_score > 0

    @property
    def answer(self) -> str:
        """What the model answers in the end: a class, NOT_SURE or NONE_OF_THESE; empty without an answer."""
        if self.best is None:
            return ""
        return NONE_OF_THESE if self.is_unknown else NOT_SURE if self.is_unsure else self.best.class_name

    @property
    def best(self) -> Score | None:
        """The most probable class, or None when the picture cannot be read."""
        return self.scores[0] if self.scores else None


@dataclass(frozen=True)
class ModelSummary:
    """What a model file says about itself, read from its header alone."""

    path: str
    class_names: tuple[str, ...]
    backbone: str
    head: str
    weights: str
    created: str
    """ISO 8601, local time."""
    n_train: int
    n_val: int
    accuracy: float | None
    accuracy_low: float | None
    accuracy_high: float | None
    input_size_px: int
    measured_on: Part = "val"
    """Where the accuracy comes from."""
    knows_unknown: bool = False
    """Whether it can answer that a picture is of none of its classes."""
    least_probability: float | None = None
    """Its answer dial; None answers everything."""
    dial_figures: DialFigures | None = None
    """What that gives on held-out pictures; None where it is not known, or without a dial."""
