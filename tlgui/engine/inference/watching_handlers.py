"""Answers the request that looks into a watched folder; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.predictions_table import checked_place
from tlgui.core.sentences import english
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.watch_requests import FolderLooked, LookRequest
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.inference.watching import Watch, open_watcher


@handles(LookRequest)
def _look(request: LookRequest, context: TaskContext) -> Iterator[FolderLooked]:
    table = checked_place(Path(request.table), (Path(request.model),), overwrite=request.overwrite)
    watch = Watch(Path(request.folder), table, Path(request.sort_into) if request.sort_into else None)
    with open_watcher(loaded_model(request.model), watch, tell=english, overwrite=request.overwrite) as watcher:
        for looked in watcher.look():
            yield FolderLooked(looked.is_there, looked.new, looked.n_waiting, watcher.n_rows)
            context.check_cancelled()
