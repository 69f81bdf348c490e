"""Answers the request about shortcuts; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.events import Preparing
from tlgui.core.shortcut import ShortcutCheck
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.shortcut_requests import ShortcutRequest
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.runs.shortcuts_of_run import check_run


@handles(ShortcutRequest)
def _shortcuts(request: ShortcutRequest, context: TaskContext) -> Iterator[ShortcutCheck]:
    def on_progress(done: int, total: int) -> None:
        context.check_cancelled()
        context.report(Preparing("shortcuts", done, total))

    yield check_run(Path(request.model), loaded_model(request.model), on_progress=on_progress)
