"""Answers the requests that write tables; see engine/door/registry.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.events import Preparing
from tlgui.core.predictions_table import checked_place
from tlgui.core.sentences import english
from tlgui.engine.data.folder import find_pictures
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.table_requests import TableReady, TableRequest
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.inference.sorting import count_others
from tlgui.engine.inference.tables.table_file import TableFile
from tlgui.engine.inference.tables.work import TableWork


@handles(TableRequest)
def _write_table(request: TableRequest, context: TaskContext) -> Iterator[TableReady]:
    roots = [Path(path) for path in request.paths]
    paths = find_pictures(roots)
    inputs = (Path(request.model), *paths)
    table = TableFile(checked_place(Path(request.table), inputs, overwrite=request.overwrite))
    work = TableWork(loaded_model(request.model), paths, (table,), all_classes=True, tell=english, says_answer=True)
    context.report(Preparing("table", 0, len(paths)))
    for _ in work.run():
        context.report(Preparing("table", work.answering.n_done, len(paths)))
        context.check_cancelled()
    done = work.answering
    yield TableReady(
        str(table.path),
        done.n_answered,
        done.n_unreadable,
        done.n_kept,
        count_others(roots, paths, table.path),
        done.n_unsure,
        done.n_unknown,
    )
