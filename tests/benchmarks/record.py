"""Everything that a benchmark run measured, and what follows from it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from .cells import OURS, OURS_FP32, REFERENCE, Cell
from .figures import Figures, accuracy_cost, compose, median_figures, ratio

LEAST_PAIRS = 3
"""From fewer runs a cost in accuracy says nothing."""


@dataclass
class CellRecord:
    """The rounds of one cell."""

    cell: Cell
    outcomes: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    """By contender, one a round: what Harness.run returned."""

    def add(self, contender: str, outcome: dict[str, Any]) -> None:
        """Keep one round of a contender."""
        self.outcomes.setdefault(contender, []).append(outcome)

    def figures(self, contender: str) -> Figures | None:
        """Return the medians of a contender; None when no round of it succeeded."""
        epochs = {"head_epochs": self.cell.head_epochs, "full_epochs": self.cell.full_epochs}
        rounds = [compose(o, **epochs) for o in self.outcomes.get(contender, []) if "laps" in o]
        return median_figures(rounds) if rounds else None

    def excuse(self, contender: str) -> str | None:
        """Return why there are no figures."""
        for outcome in self.outcomes.get(contender, []):
            if "absent" in outcome:
                return str(outcome["absent"])
            if "failed" in outcome:
                return f"failed ({outcome['failed']})"
        return None if self.figures(contender) else "not run"

    def settings(self, contender: str) -> str:
        """Return what a contender ran at, in words."""
        notes = [o["notes"].get("settings", "") for o in self.outcomes.get(contender, []) if "notes" in o]
        return str(notes[-1]) if notes else ""

    def times_quicker(self, figure: str, contender: str = OURS, reference: str = REFERENCE) -> float | None:
        """Return the ratio of medians of one figure."""
        theirs, mine = self.figures(reference), self.figures(contender)
        if theirs is None or mine is None:
            return None
        return ratio(getattr(theirs, figure), getattr(mine, figure))


@dataclass
class Record:
    """A whole benchmark run."""

    machine: dict[str, Any]
    is_quick: bool = False
    """Its sizes are too small for verdicts."""
    cells: dict[str, CellRecord] = field(default_factory=dict)
    parts: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Outcomes of what is no comparison of loops: ceilings, second, decode-camera, decode-small."""
    accuracies: list[dict[str, Any]] = field(default_factory=list)
    """One a set and seed: set, seed, exact, quick, n_val."""
    remarks: list[str] = field(default_factory=list)
    """What a reader must know: left out, no time left, pictures' sizes."""

    def measures(self) -> dict[str, float | None]:
        """Return the values that the targets ask for."""
        return self._loop_measures() | self._second_measures() | self._picture_measures() | self._accuracy_measures()

    def to_json(self) -> dict[str, Any]:
        """Return plain values."""
        cells = {
            name: {
                "title": record.cell.title,
                "outcomes": record.outcomes,
                "medians": {c: asdict(f) for c in record.outcomes if (f := record.figures(c))},
            }
            for name, record in self.cells.items()
        }
        own = {"machine": self.machine, "parts": self.parts, "accuracies": self.accuracies, "remarks": self.remarks}
        return own | {"cells": cells, "measures": self.measures()}

    def _loop_measures(self) -> dict[str, float | None]:
        measures: dict[str, float | None] = {}
        if small := self.cells.get("small"):
            measures |= {
                "small head": small.times_quicker("head_s"),
                "small head fp32": small.times_quicker("head_s", OURS_FP32),
                "small full": small.times_quicker("full_s"),
                "small full fp32": small.times_quicker("full_s", OURS_FP32),
                "small all": small.times_quicker("wall_s"),
                "small all fastai": small.times_quicker("wall_s", OURS, "fastai"),
                "small all timm": small.times_quicker("wall_s", OURS, "timm"),
            }
        if camera := self.cells.get("camera"):
            measures["camera head"] = camera.times_quicker("head_s")
        return measures

    def _second_measures(self) -> dict[str, float | None]:
        second = self.parts.get("second", {}).get("second_s")
        small = self.cells.get("small")
        theirs = small.figures(REFERENCE) if small else None
        return {"second run s": second, "second run": ratio(theirs.head_s if theirs else None, second)}

    def _picture_measures(self) -> dict[str, float | None]:
        measures: dict[str, float | None] = {}
        for kind in ("camera", "small"):
            part = self.parts.get(f"decode-{kind}", {})
            measures[f"decode {kind}"] = ratio(part.get("whole_ms"), part.get("quick_ms"))
            measures[f"decode {kind} psnr"] = part.get("psnr_db")
            measures[f"view {kind}"] = ratio(part.get("view_anew_ms"), part.get("view_kept_ms"))
        return measures

    def _accuracy_measures(self) -> dict[str, float | None]:
        pairs = [(a["exact"], a["quick"]) for a in self.accuracies]
        return {"accuracy cost": accuracy_cost(pairs).points if len(pairs) >= LEAST_PAIRS else None}
