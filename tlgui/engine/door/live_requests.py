"""The request for what a head makes of pictures while they are relabelled."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.engine.door.requests import Request


@dataclass(frozen=True)
class LiveModelRequest(Request):
    """Fit a head to the pictures as they are labelled now, cross-validated; reports Preparing, answers LiveFigures.

    The features of pictures are kept from request to request, so that only the head is fitted anew.
    """

    config: TrainConfig
    dataset: Dataset

    handled_in = "tlgui.engine.runs.live_model"
    gives_way = True
    is_awaited = True
