"""From probabilities to figures, and from the figures of many settings to a table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import fmean, stdev
from typing import Any

import numpy as np

N_BINS = 10
LEAST_PROBABILITY = 1e-7
MEASURES = ("accuracy", "nll", "ece", "shifted_accuracy", "seconds")


def measure(probabilities: np.ndarray, targets: Sequence[int]) -> dict[str, float]:
    """Return accuracy, mean negative log likelihood and expected calibration error.

    Args:
        probabilities: (N, n_classes).
        targets: index of each picture's class.
    """
    truth = np.asarray(targets)
    given = probabilities[np.arange(len(truth)), truth]
    surest, is_right = probabilities.max(axis=1), probabilities.argmax(axis=1) == truth
    bins = np.minimum((surest * N_BINS).astype(int), N_BINS - 1)
    gaps = [abs(is_right[bins == b].mean() - surest[bins == b].mean()) * (bins == b).mean() for b in set(bins)]
    nll = -np.log(np.clip(given, LEAST_PROBABILITY, 1)).mean()
    return {"accuracy": float(is_right.mean()), "nll": float(nll), "ece": float(sum(gaps))}


def paired(one: Mapping[str, float], other: Mapping[str, float]) -> tuple[float, float, int]:
    """Return mean and standard error of one minus other over the settings that both have, and their number."""
    differences = [one[name] - other[name] for name in one.keys() & other.keys()]
    if not differences:
        return math.nan, math.nan, 0
    error = stdev(differences) / math.sqrt(len(differences)) if len(differences) > 1 else math.nan
    return fmean(differences), error, len(differences)


def by_recipe(rows: Sequence[Mapping[str, Any]], key: str) -> dict[str, dict[str, float]]:
    """Return recipe -> setting -> figure."""
    found: dict[str, dict[str, float]] = {}
    for row in rows:
        found.setdefault(row["recipe"], {})[row["setting"]] = row[key]
    return found


def write_table(rows: Sequence[Mapping[str, Any]], reference: str) -> str:
    """Return a Markdown table: one line a recipe; all means are over the settings that every recipe has.

    Args:
        rows: one for each recipe and setting.
        reference: the recipe that the others are compared with.
    """
    columns = {key: by_recipe(rows, key) for key in MEASURES}
    recipes = list(columns["accuracy"])
    common = set.intersection(*(set(columns["accuracy"][recipe]) for recipe in recipes))
    lines = [
        f"| recipe ({len(common)} settings) | accuracy | minus {reference} | negative log likelihood "
        "| calibration error | accuracy, changed copies | seconds |",
        "|---|---|---|---|---|---|---|",
    ]
    for recipe in recipes:
        mean = {key: fmean(values[recipe][name] for name in common) for key, values in columns.items() if common}
        if not mean:
            continue
        difference, error, n = paired(columns["accuracy"][recipe], columns["accuracy"].get(reference, {}))
        against = "-" if recipe == reference or not n else f"{100 * difference:+.1f} +- {100 * error:.1f} (of {n})"
        lines.append(
            f"| {recipe} | {mean['accuracy']:.1%} | {against} | {mean['nll']:.2f} | {mean['ece']:.1%} "
            f"| {mean['shifted_accuracy']:.1%} | {mean['seconds']:.0f} |"
        )
    return "\n".join(lines)
