"""What the schedule column shows, and what it says of each block and phase in plain words; no drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tlgui.core.numerals import number_text
from tlgui.core.schedule import Phase
from tlgui.core.unfreezing import HEAD
from tlgui.views.phase_texts import phase_title
from tlgui.views.translation import tr, tr_n, typed_number
from tlgui.views.words import joined

MUCH_SLOWER = 1.5
"""A block whose learning rate is the head's divided by more than this is said to learn more gently."""


@dataclass(frozen=True)
class ShownSchedule:
    """A schedule as it is drawn: as planned, or in the middle of a run."""

    blocks: tuple[str, ...] = ()
    """From the input to the head."""
    phases: tuple[Phase, ...] = ()
    is_head_fitted: bool = False
    """Where the head alone learns, it is fitted at once instead of step by step: there is no rate."""
    running: int | None = None
    """Index of the phase under way; those before it are over. None before a run."""
    is_over: bool = False
    """The run has ended; `running` is the phase in which it did."""

    def learns(self, phase: int, block: str) -> bool:
        """Return whether a block learns in a phase."""
        return block in self.phases[phase].rates

    def is_fitted(self, phase: int) -> bool:
        """Return whether a phase fits the head at once."""
        return self.is_head_fitted and tuple(self.phases[phase].rates) == (HEAD,)

    def is_running(self, phase: int) -> bool:
        """Return whether a phase is the one under way."""
        return phase == self.running and not self.is_over

    def is_done(self, phase: int) -> bool:
        """Return whether a phase lies behind the run."""
        return self.running is not None and (phase < self.running or (phase == self.running and self.is_over))


def cell_texts(shown: ShownSchedule, phase: int, block: str) -> tuple[str, str]:
    """Return what stands in the cell of a block in a phase, in full and where there is little room."""
    rate = shown.phases[phase].rates.get(block)
    if rate is None:
        return tr("frozen"), tr("frozen")
    if shown.is_fitted(phase):
        return tr("learns: fitted at once"), tr("fitted")
    return tr("learns, rate {rate}").format(rate=rate_text(rate)), typed_number(number_text(float(f"{rate:.2g}")))


def rate_text(rate: float) -> str:
    """Return a learning rate with as many digits as a person can use."""
    return typed_number(number_text(float(f"{rate:.3g}")))


def epochs_text(phase: Phase) -> str:
    """Return how long a phase is at most."""
    return tr_n("1 epoch", "{n} epochs", phase.n_epochs)


def phase_state(shown: ShownSchedule, phase: int) -> str:
    """Return the word for where a run is: in a phase, behind it or before it; empty before the run."""
    if shown.is_running(phase):
        return tr("now")
    if shown.is_done(phase):
        return tr("done")
    return tr("later") if shown.running is not None and not shown.is_over else ""


def heading(shown: ShownSchedule, phase: int) -> tuple[tuple[str, str], ...]:
    """Return the lines above a phase, each in full and where there is little room."""
    part = shown.phases[phase]
    lines = [
        (phase_title(part.name), f"{phase + 1}."),
        (epochs_text(part), tr("{n} ep.").format(n=part.n_epochs)),
    ]
    if shown.running is not None:
        sign = "▶" if shown.is_running(phase) else "✓" if shown.is_done(phase) else ""
        lines.append((f"{sign} {phase_state(shown, phase)}".strip(), sign))
    return tuple(lines)


def cell_explanation(shown: ShownSchedule, phase: int, block: str) -> str:
    """Return what happens to a block in a phase, and what the block is, for somebody new to it."""
    title = phase_title(shown.phases[phase].name)
    what = f"{_what_happens(shown, phase, block)} {block_explanation(block, shown.blocks)}"
    return tr("{block} in “{phase}”: {what}").format(phase=title, block=block, what=what)


def block_explanation(block: str, blocks: Sequence[str]) -> str:
    """Return what a block of a network is good for, from its depth."""
    if block == HEAD:
        return tr("The head is the new part: it turns what the network sees into one of your classes.")
    base = [name for name in blocks if name != HEAD]
    depth = base.index(block) / max(len(base) - 1, 1)
    if depth < 1 / 3:
        return tr("Near the input a network sees simple things, such as edges and colours, that every picture has.")
    if depth < 2 / 3:
        return tr("In the middle a network sees textures and parts of things.")
    return tr("Near the head a network sees whole shapes; this is what differs most from one task to another.")


def boundary_text(shown: ShownSchedule, phase: int, n_learning: int) -> str:
    """Return what a boundary between frozen and learning would mean."""
    n_blocks = len(shown.blocks)
    return tr("“{phase}”: the top {n} of {all} blocks learn, the others stay frozen.").format(
        phase=phase_title(shown.phases[phase].name), n=n_learning, all=n_blocks
    )


def phase_sentence(shown: ShownSchedule, phase: int) -> str:
    """Return a whole phase in one sentence, for who hears the window instead of seeing it."""
    part = shown.phases[phase]
    name = tr("{phase}, {epochs}").format(phase=phase_title(part.name), epochs=epochs_text(part))
    mark = phase_state(shown, phase)
    name = f"{name} ({mark})" if mark else name
    frozen = ", ".join(block for block in shown.blocks if block not in part.rates) or tr("nothing")
    if shown.is_fitted(phase):
        return tr("{name}: the head is fitted at once; frozen {frozen}.").format(name=name, frozen=frozen)
    rates = part.rates.items()
    learning = joined(
        ", ", (tr("{block} at {rate}").format(block=block, rate=rate_text(rate)) for block, rate in rates)
    )
    return tr("{name}: learning {learning}; frozen {frozen}.").format(name=name, learning=learning, frozen=frozen)


def whole_text(shown: ShownSchedule) -> str:
    """Return the whole schedule, a line for each phase."""
    return "\n".join(phase_sentence(shown, index) for index in range(len(shown.phases)))


def _what_happens(shown: ShownSchedule, phase: int, block: str) -> str:
    rates = shown.phases[phase].rates
    rate = rates.get(block)
    if rate is None:
        return tr("frozen. It stays as it is and keeps what it knows.")
    if shown.is_fitted(phase):
        return tr("learns. While all else rests, the best head is worked out at once, without a learning rate.")
    text = tr("learns. Its learning rate, {rate}, says how large its steps are.").format(rate=rate_text(rate))
    head = rates.get(HEAD, rate)
    if head / rate > MUCH_SLOWER:
        times = typed_number(number_text(float(f"{head / rate:.2g}")))
        return f"{text} {tr('They are {times} times smaller than those of the head.').format(times=times)}"
    return text
