"""The request that looks for what is wrong with single pictures of a folder."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.messages import Text
from tlgui.core.picture_findings import PictureFinding
from tlgui.engine.door.requests import Request


@dataclass(frozen=True)
class HealthRequest(Request):
    """Look at every picture of a folder; reports Preparing, answers a PicturesChecked for each step.

    It gives way: where something else is asked meanwhile it begins again and answers anew.
    """

    dataset: Dataset
    config: TrainConfig | None
    """Whose network looks for wrong labels; None to look at the pixels alone."""

    handled_in = "tlgui.engine.runs.health_handlers"
    gives_way = True


@dataclass(frozen=True)
class PicturesChecked:
    """What one step has found; it takes the place of what was known of these kinds."""

    findings: tuple[PictureFinding, ...]
    """Also those of which there are no cases, so that an older one goes."""
    n: int
    """Pictures that were looked at in this step."""
    failure: Text = ""
    """Why the network could not look; the pixels were looked at all the same."""
