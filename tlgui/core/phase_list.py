"""The phases of a run as a person lays them down: how many blocks learn, counted from the head, and for how long.

Counted and not named, so that a list keeps its sense when another network is chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tlgui.core.errors import ConfigError
from tlgui.core.messages import say
from tlgui.core.numerals import read_whole_number

AUTO = "auto"
"""The phases are those of the schedule."""
EXAMPLE = "head:5,3:4,all:10"
HEAD_WORD, ALL_WORD = "head", "all"
MAX_PHASES = 8
MAX_EPOCHS = 1000
MAX_BLOCKS = 999
N_NEW_EPOCHS = 5
"""Of a phase that is added."""


@dataclass(frozen=True)
class PhaseChoice:
    """One phase."""

    n_learning: int | None
    """Blocks that learn, counted from the head; None is all of them."""
    n_epochs: int

    def n_of(self, n_blocks: int) -> int:
        """Return how many blocks learn in a network of so many."""
        return n_blocks if self.n_learning is None else min(self.n_learning, n_blocks)


def parse_phases(text: str) -> tuple[PhaseChoice, ...]:
    """Return the phases that a text lists, as 'head:5,3:4,all:10'.

    Raises:
        ConfigError: it lists something else.
    """
    parts = text.split(",")
    if not 1 <= len(parts) <= MAX_PHASES:
        raise ConfigError(say("config.too_many_phases", most=MAX_PHASES))
    return tuple(_parsed(part, text) for part in parts)


def phases_text(phases: Sequence[PhaseChoice]) -> str:
    """Return the text that `parse_phases` reads back; equal phases give equal texts."""
    return ",".join(f"{_word(phase.n_learning)}:{phase.n_epochs}" for phase in phases)


def same_phases_text(text: str) -> str:
    """Return a text for the same phases in its usual form.

    Raises:
        ConfigError: it lists no phases.
    """
    return AUTO if text.strip() == AUTO else phases_text(parse_phases(text))


def with_boundary(phases: Sequence[PhaseChoice], index: int, n_learning: int, n_blocks: int) -> tuple[PhaseChoice, ...]:
    """Return the phases with another boundary between frozen and learning in one; at least the head learns."""
    n = min(max(n_learning, 1), n_blocks)
    return _with(phases, index, replace(phases[index], n_learning=None if n == n_blocks else n))


def with_epochs(phases: Sequence[PhaseChoice], index: int, n_epochs: int) -> tuple[PhaseChoice, ...]:
    """Return the phases with another length of one."""
    return _with(phases, index, replace(phases[index], n_epochs=min(max(n_epochs, 1), MAX_EPOCHS)))


def with_another(phases: Sequence[PhaseChoice], index: int) -> tuple[PhaseChoice, ...]:
    """Return the phases with one more after this one, in which the same blocks learn."""
    added = PhaseChoice(phases[index].n_learning, N_NEW_EPOCHS)
    return (*phases[: index + 1], added, *phases[index + 1 :])


def without(phases: Sequence[PhaseChoice], index: int) -> tuple[PhaseChoice, ...]:
    """Return the phases without one."""
    return (*phases[:index], *phases[index + 1 :])


def _with(phases: Sequence[PhaseChoice], index: int, phase: PhaseChoice) -> tuple[PhaseChoice, ...]:
    return (*phases[:index], phase, *phases[index + 1 :])


def _word(n_learning: int | None) -> str:
    if n_learning is None:
        return ALL_WORD
    return HEAD_WORD if n_learning == 1 else str(n_learning)


def _parsed(part: str, text: str) -> PhaseChoice:
    blocks, colon, epochs = (word.strip() for word in part.partition(":"))
    n_epochs = read_whole_number(epochs)
    words: dict[str, int | None] = {HEAD_WORD: 1, ALL_WORD: None}
    n_learning = words[blocks] if blocks in words else read_whole_number(blocks)
    is_count = blocks in words or (n_learning is not None and 1 <= n_learning <= MAX_BLOCKS)
    if not colon or not is_count or n_epochs is None or not 1 <= n_epochs <= MAX_EPOCHS:
        raise ConfigError(say("config.unreadable_phases", value=text, example=EXAMPLE))
    return PhaseChoice(n_learning, n_epochs)
