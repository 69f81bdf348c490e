"""Answers the requests about runs that another computer does; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.engine.door.packages import ENGINE_PACKAGES
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.remote_requests import (
    RemoteCheckRequest,
    RemoteReady,
    RemoteResumeRequest,
    RemoteSettingUp,
    RemoteSetUpRequest,
    RemoteTrainRequest,
)
from tlgui.engine.remote.here import go_on_there, train_there
from tlgui.engine.remote.place import Place


@handles(RemoteTrainRequest)
def _train(request: RemoteTrainRequest, context: TaskContext) -> Iterator[object]:
    train_there(request, context)
    yield from ()


@handles(RemoteResumeRequest)
def _resume(request: RemoteResumeRequest, context: TaskContext) -> Iterator[object]:
    go_on_there(Path(request.out), context)
    yield from ()


@handles(RemoteCheckRequest)
def _check(request: RemoteCheckRequest, _context: TaskContext) -> Iterator[RemoteReady]:
    yield _greeted(Place(request.place))


@handles(RemoteSetUpRequest)
def _set_up(request: RemoteSetUpRequest, context: TaskContext) -> Iterator[RemoteReady]:
    place = Place(request.place)
    place.set_up(ENGINE_PACKAGES, lambda line: context.report(RemoteSettingUp(line)), context.check_cancelled)
    yield _greeted(place)


def _greeted(place: Place) -> RemoteReady:
    greeting = place.greet(looks_for_device=True)
    return RemoteReady(greeting.device, greeting.n_gpus, greeting.free_bytes)
