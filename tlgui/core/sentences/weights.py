"""Sentences about pretrained weights."""

from __future__ import annotations

from tlgui.core.messages import Template

WEIGHTS: dict[str, Template] = {
    "weights.remedies": (
        "Fetch them, choose a file of weights, or start from other weights: the built-in starter ({backbone} only) "
        "or random ones."
    ),
}
