"""What the engine can be asked for about what a run did to its network."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.feature_maps import FeatureMaps
from tlgui.core.messages import Text
from tlgui.core.network_changes import NetworkChanges
from tlgui.engine.door.requests import Request

INSIDE = "tlgui.engine.results.inside_handlers"


@dataclass(frozen=True)
class NetworkChangesRequest(Request):
    """Measure how far a run moved its network; answers NetworkChangesReady."""

    model: str
    """The model file in its run folder."""

    handled_in = INSIDE


@dataclass(frozen=True)
class NetworkChangesReady:
    """How far the network moved."""

    changes: NetworkChanges | None
    why_not: Text = ""
    """Why that cannot be told; empty where it can."""


@dataclass(frozen=True)
class FeatureMapsRequest(Request):
    """Show what a block of a model makes of a picture; answers FeatureMapsReady."""

    model: str
    path: str
    block: str

    handled_in = INSIDE


@dataclass(frozen=True)
class FeatureMapsReady:
    """The maps of one block for one picture."""

    path: str
    maps: FeatureMaps
