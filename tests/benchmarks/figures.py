"""PrecisionPlan on what the contenders measured: whole work from laps, medians over rounds, ratios, extrapolation."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .job import FULL, HEAD, PREPARE


@dataclass(frozen=True)
class Figures:
    """One contender's figures: of one round, or medians of several. Seconds of wall clock unless named otherwise."""

    head_s: float
    """All epochs of the head phase, with all that was prepared for them."""
    full_s: float | None
    """One epoch of everything, after the first where there was a second."""
    wall_s: float
    """From the folder to the model on disk, imports left out."""
    cpu_s: float
    pictures_per_s: float
    """Training and validation pictures through all epochs, over wall_s."""
    peak_mb: float | None
    accuracy: float | None
    """Fraction 0..1; None when not all epochs were really run."""
    is_scaled: bool
    """Some of it is multiplied up from fewer epochs."""
    n_rounds: int = 1


def compose(outcome: Mapping[str, Any], *, head_epochs: int, full_epochs: int) -> Figures:
    """Return the figures of the planned work from the epochs that were run.

    Args:
        outcome: a Result as JSON, with peak_mb.
        head_epochs: planned; the laps may hold fewer, but one at least if any are planned.
        full_epochs: planned, likewise.
    """
    laps = outcome["laps"]
    walls = {kind: [lap["wall_s"] for lap in laps if lap["kind"] == kind] for kind in (HEAD, FULL)}
    cpus = {kind: [lap["cpu_s"] for lap in laps if lap["kind"] == kind] for kind in (HEAD, FULL)}
    planned = {HEAD: head_epochs, FULL: full_epochs}
    rest = [lap for lap in laps if lap["kind"] not in planned]
    wall_s = sum(lap["wall_s"] for lap in rest) + sum(_scaled(walls[k], n) for k, n in planned.items())
    cpu_s = sum(lap["cpu_s"] for lap in rest) + sum(_scaled(cpus[k], n) for k, n in planned.items())
    is_scaled = any(len(walls[kind]) != n for kind, n in planned.items())
    prepared_s = sum(lap["wall_s"] for lap in rest if lap["kind"] == PREPARE)
    n_seen = (outcome["n_train"] + outcome["n_val"]) * (head_epochs + full_epochs)
    return Figures(
        head_s=_scaled(walls[HEAD], head_epochs) + (prepared_s if head_epochs else 0.0),
        full_s=statistics.fmean(walls[FULL][1:] or walls[FULL]) if walls[FULL] else None,
        wall_s=wall_s,
        cpu_s=cpu_s,
        pictures_per_s=n_seen / wall_s,
        peak_mb=outcome.get("peak_mb"),
        accuracy=None if is_scaled else outcome.get("accuracy"),
        is_scaled=is_scaled,
    )


def _scaled(seconds: Sequence[float], n_planned: int) -> float:
    if not n_planned:
        return 0.0
    return sum(seconds) if len(seconds) == n_planned else statistics.fmean(seconds) * n_planned


def median_figures(rounds: Sequence[Figures]) -> Figures:
    """Return the median of each figure over the rounds that have it; scaled if any round was."""
    return Figures(
        head_s=statistics.median(r.head_s for r in rounds),
        full_s=_median(r.full_s for r in rounds),
        wall_s=statistics.median(r.wall_s for r in rounds),
        cpu_s=statistics.median(r.cpu_s for r in rounds),
        pictures_per_s=statistics.median(r.pictures_per_s for r in rounds),
        peak_mb=_median(r.peak_mb for r in rounds),
        accuracy=_median(r.accuracy for r in rounds),
        is_scaled=any(r.is_scaled for r in rounds),
        n_rounds=len(rounds),
    )


def short_round_s(outcome: Mapping[str, Any], *, keeps_all: bool) -> float:
    """Return how long a next round of this contender will take, from one that was run.

    Args:
        outcome: what Harness.run returned.
        keeps_all: it will run all of its epochs again; else one of each kind.
    """
    if "laps" not in outcome:
        return 0.0
    walls: dict[str, list[float]] = {}
    for lap in outcome["laps"]:
        walls.setdefault(lap["kind"], []).append(lap["wall_s"])
    whole = sum(map(sum, walls.values()))
    overhead = max(outcome.get("wall_with_imports_s", whole) - whole, 0.0)
    if keeps_all:
        return overhead + whole
    shortened = (statistics.fmean(s) if kind in (HEAD, FULL) else sum(s) for kind, s in walls.items())
    return overhead + sum(shortened)


def _median(values: Any) -> float | None:
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None


def ratio(reference: float | None, mine: float | None) -> float | None:
    """Return how many times quicker mine is; None when either is missing."""
    return reference / mine if reference is not None and mine else None


def extrapolate(sizes: Sequence[int], seconds: Sequence[float], size: int) -> float:
    """Return the seconds at a larger size, on the straight line through the two largest that were measured.

    A line that falls, as tiny and noisy sets give, is taken as level.
    """
    (n1, t1), (n2, t2) = sorted(zip(sizes, seconds, strict=True))[-2:]
    return t2 + max((t2 - t1) / (n2 - n1), 0.0) * (size - n2)


@dataclass(frozen=True)
class AccuracyCost:
    """What the speed-ups cost in accuracy, in percentage points; negative is a gain."""

    points: float
    """Mean over sets and seeds of exact minus quick."""
    standard_error: float | None
    """Of that mean; None from one pair alone."""
    n_pairs: int


def accuracy_cost(pairs: Sequence[tuple[float, float]]) -> AccuracyCost:
    """Return the cost from (exact, quick) accuracies, fractions 0..1, paired by set and seed."""
    costs = [(exact - quick) * 100 for exact, quick in pairs]
    error = statistics.stdev(costs) / len(costs) ** 0.5 if len(costs) > 1 else None
    return AccuracyCost(statistics.fmean(costs), error, len(costs))
