"""Answers the requests about what a run did to its network; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.messages import Message
from tlgui.engine.door.inside_requests import (
    FeatureMapsReady,
    FeatureMapsRequest,
    NetworkChangesReady,
    NetworkChangesRequest,
)
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.results.maps_of_model import maps_of_model
from tlgui.engine.results.network_changes import changes_of


@handles(NetworkChangesRequest)
def _network_changes(request: NetworkChangesRequest, context: TaskContext) -> Iterator[NetworkChangesReady]:
    found = changes_of(Path(request.model), context.check_cancelled)
    yield NetworkChangesReady(None, found) if isinstance(found, Message) else NetworkChangesReady(found)


@handles(FeatureMapsRequest)
def _feature_maps(request: FeatureMapsRequest, context: TaskContext) -> Iterator[FeatureMapsReady]:
    maps = maps_of_model(Path(request.model), Path(request.path), request.block, check=context.check_cancelled)
    yield FeatureMapsReady(request.path, maps)
