"""What a person may change about a run while it goes on, and what the rest of the run becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tlgui.core.config import TrainConfig
from tlgui.core.config_table import ROWS
from tlgui.core.messages import Message, say
from tlgui.core.numerals import number_text
from tlgui.core.schedule import Phase, finetune_rates

SteerAction = Literal["unfreeze", "more_epochs", "lower_rate"]
STEER_REFUSED = "steer_refused"
"""Kind of the Notice that says why nothing was changed."""
N_MORE_EPOCHS = 5
"""As many as the window offers, and as an unfreezing that was not planned gets where none are chosen."""
LOWERED = 3.0
"""Learning rates are divided by this."""


@dataclass(frozen=True)
class Steer:
    """One change that a person asks for."""

    action: SteerAction
    n_epochs: int = N_MORE_EPOCHS
    """Of 'more_epochs'."""
    phase: int | None = None
    """Index of the phase that it is meant for, as the person saw it; None is the one under way."""


@dataclass(frozen=True)
class RunMoment:
    """Where a run is when it is steered."""

    phases: tuple[Phase, ...]
    """All of the run, as planned by now."""
    phase: int
    """Index of the one under way."""
    n_begun: int
    """Epochs of that phase that are over or under way; at least 1."""
    is_fitted: bool
    """The head is fitted at once in it, without a learning rate."""

    @property
    def now(self) -> Phase:
        """The phase under way."""
        return self.phases[self.phase]

    @property
    def later(self) -> tuple[Phase, ...]:
        """The phases that follow."""
        return self.phases[self.phase + 1 :]

    def last_epoch(self, n_epochs: int) -> int:
        """Return the last epoch of a phase under way that takes so many, counted over the run."""
        return sum(phase.n_epochs for phase in self.phases[: self.phase]) + n_epochs


@dataclass(frozen=True)
class Steering:
    """What becomes of a run that was steered."""

    phases: tuple[Phase, ...]
    """All of the run from now on; those that are over stay as they were."""
    message: Message
    """What was done, and from when on."""


def steered(moment: RunMoment, steer: Steer, config: TrainConfig, block_names: Sequence[str]) -> Steering | Message:
    """Return what becomes of the run, or why it stays as it is.

    Args:
        moment: where the run is.
        steer: what was asked for.
        config: of the run, for a phase that was not planned.
        block_names: of the network, from the input to the head.
    """
    if steer.phase is not None and steer.phase != moment.phase:
        return say("steering.phase_over")
    if steer.action == "unfreeze":
        return _unfrozen(moment, config, block_names)
    if steer.action == "more_epochs":
        return _longer(moment, steer.n_epochs)
    return _slower(moment)


def can_unfreeze(learning: Sequence[str], block_names: Sequence[str]) -> bool:
    """Return whether there is a block that does not learn yet."""
    return not set(block_names) <= set(learning)


def _unfrozen(moment: RunMoment, config: TrainConfig, block_names: Sequence[str]) -> Steering | Message:
    """End the phase with the epoch under way, and go on with the first one that unfreezes more."""
    now = moment.now
    if not can_unfreeze(now.learning_blocks, block_names):
        return say("steering.all_learns")
    ended = replace(now, n_epochs=moment.n_begun)
    later = moment.later
    while later and set(later[0].rates) <= set(now.rates):
        later = later[1:]
    if not later:
        rates = finetune_rates(config, block_names)
        later = (Phase("Fine-tuning", config.finetune_epochs or N_MORE_EPOCHS, rates),)
    phases = (*moment.phases[: moment.phase], ended, *later)
    if phases == moment.phases:
        return say("steering.unfreezes_already", epoch=moment.last_epoch(now.n_epochs))
    blocks = tuple(name for name in later[0].rates if name not in now.rates)
    return Steering(phases, say("steering.unfreeze", epoch=moment.last_epoch(ended.n_epochs), blocks=blocks))


def _longer(moment: RunMoment, n_more: int) -> Steering | Message:
    most = int(ROWS["head_epochs"].maximum)
    n_epochs = moment.now.n_epochs + n_more
    if n_more < 1 or n_epochs > most:
        return say("steering.too_many_epochs", most=most)
    longer = replace(moment.now, n_epochs=n_epochs)
    phases = (*moment.phases[: moment.phase], longer, *moment.later)
    return Steering(phases, say("steering.more_epochs", n=n_more, epoch=moment.last_epoch(n_epochs)))


def _slower(moment: RunMoment) -> Steering | Message:
    """Lower the rates of the phase under way and of those to come, which would undo it otherwise."""
    if moment.is_fitted:
        return say("steering.no_rate")
    least = ROWS["finetune_learning_rate"].minimum
    if max(moment.now.rates.values()) / LOWERED < least:
        return say("steering.rate_is_least", rate=number_text(least))
    slower = [
        replace(phase, rates={block: rate / LOWERED for block, rate in phase.rates.items()})
        for phase in moment.phases[moment.phase :]
    ]
    highest = max(slower[0].rates.values())
    message = say("steering.lower_rate", times=number_text(LOWERED), rate=number_text(float(f"{highest:.3g}")))
    return Steering((*moment.phases[: moment.phase], *slower), message)
