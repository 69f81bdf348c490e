"""Requests about what a pretrained network knows of the person's pictures before it is trained."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.engine.door.requests import Request

ADVICE = "tlgui.engine.runs.advice_handlers"


@dataclass(frozen=True)
class KnownAnswersRequest(Request):
    """Show what the untouched network of a config answers for a handful of the pictures; reports Preparing.

    Answers KnownNames and then a KnownAnswer for each picture, or NothingKnown alone.
    """

    config: TrainConfig
    dataset: Dataset

    handled_in = ADVICE


@dataclass(frozen=True)
class AdviceRequest(Request):
    """Measure how much the pictures are like those that a network learned from; reports Preparing.

    Answers an Advice. It gives way: where something else is asked meanwhile it begins again.
    """

    config: TrainConfig
    dataset: Dataset

    handled_in = ADVICE
    gives_way = True
