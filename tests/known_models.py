"""Model files with a rule for pictures of no class, made of the good old one in no time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from damaged_models import GOOD

from tlgui.core.out_of_class import Method, OutOfClassRule
from tlgui.engine.inference.known_features import unit_rows
from tlgui.engine.inference.model_file import load_model, save_model

N_KNOWN = 7
STRICTEST, LOOSEST = -1e6, 1e6
"""Thresholds by which every picture is out of class, or none."""


def write_knowing(path: Path, threshold: float, method: Method = Method.SPREAD, **changes) -> Path:
    """Write the good model with the features of some pictures, and this threshold; `changes` are of the header."""
    classifier, header, _ = load_model(GOOD)
    rows = unit_rows(torch.rand(N_KNOWN, classifier.n_features, generator=torch.Generator().manual_seed(0)))
    rule = OutOfClassRule(N_KNOWN, 0.5, 0.1, -3.0, 1.0, threshold, n_held_out=20, n_kept=19, method=method)
    save_model(path, classifier.state_dict(), replace(header, format=2, unknown=rule, **changes), rows)
    return path
