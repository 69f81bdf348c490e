"""The request about what testing on new days, cameras or persons shows."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.origins import OriginKind
from tlgui.engine.door.requests import Request


@dataclass(frozen=True)
class ByOriginRequest(Request):
    """Compare a split by chance with one that holds out whole groups; reports Preparing, answers a ByOrigin.

    It gives way: where something else is asked meanwhile it begins again, with the features it has.
    """

    config: TrainConfig
    dataset: Dataset
    kind: OriginKind

    handled_in = "tlgui.engine.runs.by_origin"
    gives_way = True
