"""Requests about runs that another computer does; see engine/remote."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.remote_run import RemotePlace
from tlgui.engine.door.requests import Request

REMOTE = "tlgui.engine.remote.handlers"


@dataclass(frozen=True)
class RemoteTrainRequest(Request):
    """Train on another computer, and leave the run's folder here. Reports the run's events; no answer."""

    place: RemotePlace
    config: TrainConfig
    dataset: Dataset
    out: str
    n_processes: int = 1
    """That train together there."""
    pictures_there: str = ""
    """Where that computer finds the same pictures, absolute; empty to copy them."""
    allow_download: bool = False
    """The person agreed to fetch pretrained weights there."""
    overwrite: bool = False

    handled_in = REMOTE


@dataclass(frozen=True)
class RemoteResumeRequest(Request):
    """Follow a run on another computer again. Reports its events from the first on; no answer."""

    out: str

    handled_in = REMOTE


@dataclass(frozen=True)
class RemoteCheckRequest(Request):
    """Ask another computer what it trains on; answers RemoteReady."""

    place: RemotePlace

    handled_in = REMOTE


@dataclass(frozen=True)
class RemoteSetUpRequest(Request):
    """Make an environment on another computer; the person agreed. Reports RemoteSettingUp, answers RemoteReady."""

    place: RemotePlace

    handled_in = REMOTE


@dataclass(frozen=True)
class RemoteSettingUp:
    """An environment is being made on another computer."""

    said: str
    """The latest line of what is said there, in English."""


@dataclass(frozen=True)
class RemoteReady:
    """Another computer can train."""

    device: str
    """In words."""
    n_gpus: int
    free_bytes: int
