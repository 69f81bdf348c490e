"""What a heatmap comes to for a person: which places are to be bright, and whether any stands out."""

from __future__ import annotations

from collections.abc import Sequence

Rows = Sequence[Sequence[float]]

BRIGHT_PART = 0.1
"""Of the places: so many are wholly bright. A single highest one would leave the others in the dark."""
QUARTER = 0.25
EVEN_SHARE = 0.45
"""Part of all heat in the hottest quarter of the places below which none stands out; 0.25 is the same everywhere."""


def brightened(rows: Rows) -> tuple[tuple[float, ...], ...]:
    """Return a heatmap, 0..1, so that the hottest tenth of its places is 1; zeros where nothing is hot."""
    ranked = _ranked(rows)
    full = ranked[min(int(BRIGHT_PART * len(ranked)), len(ranked) - 1)] or ranked[0]
    return tuple(tuple(min(heat / full, 1.0) if full else 0.0 for heat in row) for row in rows)


def is_empty(rows: Rows) -> bool:
    """Return whether no place speaks for the answer."""
    return not any(any(row) for row in rows)


def is_even(rows: Rows) -> bool:
    """Return whether no place stands out: much of the picture speaks for the answer."""
    ranked = _ranked(rows)
    total = sum(ranked)
    return bool(total) and sum(ranked[: max(1, round(QUARTER * len(ranked)))]) < EVEN_SHARE * total


def _ranked(rows: Rows) -> list[float]:
    return sorted((heat for row in rows for heat in row), reverse=True)
