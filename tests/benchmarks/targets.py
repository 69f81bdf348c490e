"""The targets that a benchmark run is held to, and the verdict on each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Demand:
    """One number that a target asks for."""

    measure: str
    """Key of the measured value."""
    bound: float
    unit: str = "x"
    is_upper: bool = False
    """The value may be at most the bound; else it must be at least that."""
    label: str = ""

    def is_met_by(self, value: float) -> bool:
        """Return whether a value is good enough."""
        return value <= self.bound if self.is_upper else value >= self.bound

    def __str__(self) -> str:
        return f"{'<=' if self.is_upper else '>='} {self.bound:g}{_spaced(self.unit)}{_after(self.label)}"

    def in_words(self, value: float | None) -> str:
        """Return the measured value in words."""
        measured = "not measured" if value is None else f"{value:.3g}{_spaced(self.unit)}"
        return f"{measured}{_after(self.label)}"


@dataclass(frozen=True)
class Target:
    """One line of the table of targets."""

    key: str
    work: str
    demands: tuple[Demand, ...]


@dataclass(frozen=True)
class Verdict:
    """How a target came out."""

    key: str
    work: str
    demand: str
    measured: str
    verdict: str
    """met, not met, or not measured."""


TARGETS = (
    Target("T1", "head phase, small pictures", (Demand("small head", 12),)),
    Target("T2", "the same in fp32", (Demand("small head fp32", 5),)),
    Target("T3", "head phase, 12 MP pictures", (Demand("camera head", 12),)),
    Target(
        "T4",
        "a full epoch after the first",
        (Demand("small full", 3, label="default"), Demand("small full fp32", 1.3, label="fp32")),
    ),
    Target(
        "T5",
        "head phase and full epochs, small pictures",
        (
            Demand("small all", 5, label="torchvision"),
            Demand("small all fastai", 6, label="fastai"),
            Demand("small all timm", 4, label="timm"),
        ),
    ),
    Target(
        "T6",
        "second run, unchanged folder, another head",
        (Demand("second run s", 2, unit="s", is_upper=True), Demand("second run", 40)),
    ),
    Target(
        "T7",
        "12 MP JPEG ready, against plain Pillow",
        (Demand("decode camera", 3.5), Demand("decode camera psnr", 50, unit="dB")),
    ),
    Target(
        "T8",
        "kept training view against decoding again",
        (Demand("view camera", 50, label="12 MP"), Demand("view small", 2.5, label="small")),
    ),
    Target(
        "T11",
        "accuracy cost of all of it",
        (Demand("accuracy cost", 0.5, unit="points", is_upper=True),),
    ),
)
ELSEWHERE = "T9 and T10 (the window) and T12 (a GPU) are not measured by this benchmark."


def judge(target: Target, measures: Mapping[str, float | None]) -> Verdict:
    """Return the verdict; one missing number makes it 'not measured' unless another already fails."""
    values = [measures.get(demand.measure) for demand in target.demands]
    known = [(demand, value) for demand, value in zip(target.demands, values, strict=True) if value is not None]
    if any(not demand.is_met_by(value) for demand, value in known):
        verdict = "not met"
    elif len(known) < len(values):
        verdict = "not measured"
    else:
        verdict = "met"
    return Verdict(
        target.key,
        target.work,
        ", ".join(str(demand) for demand in target.demands),
        ", ".join(demand.in_words(value) for demand, value in zip(target.demands, values, strict=True)),
        verdict,
    )


def _spaced(unit: str) -> str:
    return unit if unit == "x" else f" {unit}"


def _after(label: str) -> str:
    return f" ({label})" if label else ""
