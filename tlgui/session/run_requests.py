"""What the engine is asked for when a run begins, here or on another computer, and when one goes on."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.remote_run import RemotePlace, exists_here
from tlgui.core.run_folder import RunFolder
from tlgui.engine.door.remote_requests import RemoteResumeRequest, RemoteTrainRequest
from tlgui.engine.door.requests import ResumeRequest, TrainRequest
from tlgui.session.engine_client import EngineClient

RunRequest = TrainRequest | ResumeRequest | RemoteTrainRequest | RemoteResumeRequest


def train_request(
    config: TrainConfig, dataset: Dataset, out: Path, engine: EngineClient, place: RemotePlace | None = None
) -> RunRequest:
    """Return the request for a run that begins; `place` for one on another computer."""
    if place is not None:
        return RemoteTrainRequest(place, config, dataset, str(out))
    return TrainRequest(config, dataset, str(out), engine.processes_for(config.device))


def resume_request(folder: Path, engine: EngineClient) -> RunRequest:
    """Return the request for a run that goes on, wherever it does."""
    if exists_here(folder):
        return RemoteResumeRequest(str(folder))
    return ResumeRequest(str(folder), engine.processes_for(RunFolder(folder).device))
