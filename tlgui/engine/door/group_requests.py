"""Requests about several runs that are begun together."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.engine.door.requests import RUNS, EstimateRequest, Request


@dataclass(frozen=True)
class GroupEstimateRequest(Request):
    """Estimate how long runs on the same pictures take here, one after the other; answers GroupEstimateReady."""

    configs: tuple[TrainConfig, ...]
    pictures: EstimateRequest
    """How many pictures there are, and a few of them; its config is not read."""

    handled_in = RUNS
    gives_way = True

    @classmethod
    def of(cls, configs: tuple[TrainConfig, ...], dataset: Dataset) -> GroupEstimateRequest:
        """Return the request for a dataset; there is at least one config."""
        return cls(configs, EstimateRequest.of(configs[0], dataset))


@dataclass(frozen=True)
class GroupEstimateReady:
    """How long a group of runs would take on this computer."""

    seconds: float | None
    """Of all; None where the device was not measured."""
