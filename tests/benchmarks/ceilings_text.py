"""How near the loops come to what the machine can do."""

from __future__ import annotations

from .cells import OURS, REFERENCE
from .record import CellRecord, Record


def ceiling_lines(record: Record) -> list[str]:
    """Return the rates and how many times the ceiling's time each contender takes."""
    lines: list[str] = []
    for name, part in record.parts.items():
        if not name.startswith("ceiling-"):
            continue
        backbone = name.removeprefix("ceiling-")
        if "rates" not in part:
            lines.append(f"{backbone}: not measured ({part.get('absent') or part.get('failed')})")
            continue
        rates = "; ".join(f"{what} {rate:.1f}" for what, rate in part["rates"].items())
        lines.append(f"- {backbone}, pictures/s: {rates}")
        lines += [f"  - {text}" for cell in _cells_of(record, backbone) for text in _nearness(cell, part["rates"])]
    return ["### Ceilings: nothing but arithmetic on pictures in memory, or nothing but decoding", "", *lines] * bool(
        lines
    )


def head_ceiling_s(n_train: int, n_val: int, rates: dict[str, float]) -> float:
    """Return the least time of a head phase: every picture once through the frozen base."""
    return (n_train + n_val) / _best(rates, "forward")


def full_ceiling_s(n_train: int, n_val: int, rates: dict[str, float]) -> float:
    """Return the least time of one epoch of everything, validation included."""
    return n_train / _best(rates, "train") + n_val / _best(rates, "forward")


def _best(rates: dict[str, float], kind: str) -> float:
    return max(rate for name, rate in rates.items() if name.startswith(kind))


def _cells_of(record: Record, backbone: str) -> list[CellRecord]:
    return [c for n, c in record.cells.items() if c.cell.backbone == backbone and "growth" not in n]


def _nearness(cell: CellRecord, rates: dict[str, float]) -> list[str]:
    texts = []
    for name in (OURS, REFERENCE):
        figures = cell.figures(name)
        if figures is None:
            continue
        outcome = next(o for o in cell.outcomes[name] if "laps" in o)
        counts = (outcome["n_train"], outcome["n_val"])
        parts = []
        if figures.head_s:
            parts.append(f"head phase {figures.head_s / head_ceiling_s(*counts, rates):.2f}x")
        if figures.full_s:
            parts.append(f"full epoch {figures.full_s / full_ceiling_s(*counts, rates):.2f}x")
        texts.append(f"{cell.cell.title}, {name}: {', '.join(parts)} the ceiling's time (1 is the ceiling)")
    return texts
