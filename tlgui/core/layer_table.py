"""The layer table of a network, as plain values; standard library only, so that views may show it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LayerRow:
    """One layer of the network."""

    name: str
    """Dotted name as in torch."""
    kind: str
    """Conv2d, BatchNorm2d, Linear, ..."""
    block: str
    """The block it belongs to."""
    input_shape: tuple[int, ...]
    """Without the batch dimension."""
    output_shape: tuple[int, ...]
    n_parameters: int
    multiply_adds: int
    learns: tuple[bool, ...]
    """For each phase, whether it learns."""


@dataclass(frozen=True)
class LayerTable:
    """The layers of one classifier under one schedule."""

    backbone: str
    input_size_px: int
    phases: tuple[str, ...]
    """Phase names, in order."""
    rows: tuple[LayerRow, ...]

    @property
    def n_parameters(self) -> int:
        """Parameters of the whole network."""
        return sum(row.n_parameters for row in self.rows)

    @property
    def multiply_adds(self) -> int:
        """Multiply-adds for one picture."""
        return sum(row.multiply_adds for row in self.rows)

    def n_learning(self, phase: int) -> int:
        """Return how many parameters learn in a phase."""
        return sum(row.n_parameters for row in self.rows if row.learns[phase])
