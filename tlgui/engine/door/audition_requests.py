"""Requests about what is known before a run: the instant answer and the audition of networks."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.messages import Text
from tlgui.engine.door.requests import Request

AUDITION = "tlgui.engine.runs.audition_handlers"


@dataclass(frozen=True)
class AuditionRequest(Request):
    """Try the network of each config with a head alone; reports Preparing.

    Answers a HeadAlone or a HeadAloneFailed for each.
    It gives way: where something else is asked meanwhile it begins again, with the features it has, and answers anew.
    """

    configs: tuple[TrainConfig, ...]
    dataset: Dataset

    handled_in = AUDITION
    gives_way = True


@dataclass(frozen=True)
class LearningCurveRequest(Request):
    """Find out whether more pictures would help; reports Preparing, answers a LearningCurve. It gives way, too."""

    config: TrainConfig
    dataset: Dataset

    handled_in = AUDITION
    gives_way = True


@dataclass(frozen=True)
class HeadAloneFailed:
    """One network could not be tried; the others go on."""

    backbone: str
    weights: str
    message: Text
    hint: Text = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells the networks of one request apart."""
        return self.backbone, self.weights
