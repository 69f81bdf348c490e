"""The schedule of a run as far as its events tell it; no drawing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tlgui.core.backbones import known_backbone
from tlgui.core.config import TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.events import Event, PhaseStarted, RunFailed, RunFinished, RunStarted, Steered
from tlgui.core.schedule import Phase, is_head_fitted, plan_phases
from tlgui.core.unfreezing import HEAD
from tlgui.views.widgets.schedule_texts import ShownSchedule


class RunSchedule:
    """Follows one run.

    Attributes:
        shown: the schedule as it is to be drawn now.
    """

    def __init__(self) -> None:
        self.shown = ShownSchedule()

    def add(self, event: Event) -> bool:
        """Take one event; return whether the schedule looks different now."""
        before = self.shown
        if isinstance(event, RunStarted):
            self.shown = planned(event.config)
        elif isinstance(event, PhaseStarted):
            self.shown = _in_phase(self.shown, event)
        elif isinstance(event, Steered):
            self.shown = replace(self.shown, phases=event.phases)
        elif isinstance(event, RunFinished | RunFailed):
            self.shown = replace(self.shown, is_over=True)
        return self.shown != before


def planned(choices: dict[str, Any]) -> ShownSchedule:
    """Return the schedule that the choices in a RunStarted lead to; phases that cannot be known come with the run."""
    try:
        config = TrainConfig.from_json(choices)
    except (ConfigError, TypeError, ValueError):
        return ShownSchedule()
    backbone = known_backbone(config.backbone)
    if backbone is None:
        return ShownSchedule(is_head_fitted=is_head_fitted(choices))
    blocks = (*backbone.blocks, HEAD)
    return ShownSchedule(blocks, plan_phases(config, blocks), is_head_fitted=is_head_fitted(choices))


def _in_phase(shown: ShownSchedule, event: PhaseStarted) -> ShownSchedule:
    """Return the schedule with a phase under way, as its event tells it."""
    blocks = shown.blocks
    if set(blocks) != {*event.frozen_blocks, *event.learning_blocks}:
        blocks = (*event.frozen_blocks, *event.learning_blocks)
    phase = Phase(event.name, event.n_epochs, event.rates)
    phases = (*shown.phases[: event.index], phase, *shown.phases[event.index + 1 :])
    return replace(shown, blocks=blocks, phases=phases, running=len(phases[: event.index]), is_over=False)
