"""Sorts pictures into folders by what a model answers; see core/sorting.py for what happens to the files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from tlgui.core.events import Preparing
from tlgui.core.messages import Text
from tlgui.core.prediction import NONE_OF_THESE, NOT_SURE
from tlgui.core.predictions_table import Tell, checked_place
from tlgui.core.sentences import english
from tlgui.core.sorting import MOST_TOLD, Sorted, Sorter, only_one, open_sorting, undo
from tlgui.core.sorting_journal import JournalHead, folder_names, journal_file, read_journal
from tlgui.core.sorting_table import COLUMNS, sorting_rows
from tlgui.engine.data.folder import find_pictures
from tlgui.engine.data.ignored_names import is_system_file, is_system_folder
from tlgui.engine.door.registry import TaskContext, handles
from tlgui.engine.door.sort_requests import SortReady, SortRequest, UndoReady, UndoSortRequest
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.inference.tables.table_file import TableFile


def sort_pictures(
    predictor: Predictor, paths: Sequence[Path], into: Path, *, moves: bool, least: float, keeps_all: bool = False
) -> Iterator[Sorted]:
    """Sort pictures and yield, at the start and after each, what was done so far: always the same object.

    Args:
        predictor: answers them.
        paths: pictures and folders of them; what is in `into` already is not taken.
        into: a new or empty folder, or one of an earlier part of the same sorting, which goes on.
        moves: move instead of copying.
        least: 0..1; an answer that is less sure goes to the folder 'not sure'.
        keeps_all: every file that stays is kept in what is yielded, for a table.

    Raises:
        SortingError: the folder cannot be used or written.
    """
    folders = folder_names(predictor.header.class_names, (NOT_SURE, NONE_OF_THESE))
    head = JournalHead(predictor.header.identity, moves, folders)
    found = find_pictures(paths)
    with only_one(into), closing(open_sorting(into, head)) as journal:
        sorter = Sorter(into, journal, least=least)
        sorter.sorted.keeps_all = keeps_all
        sorter.finish_interrupted()
        to_do = [path for path in found if sorter.is_to_do(path)]
        sorter.sorted.n_to_do = len(to_do)
        sorter.sorted.n_others = count_others(paths, found, into)
        yield sorter.sorted
        for prediction in predictor.predict(to_do):
            sorter.take(prediction)
            sorter.sorted.n_done += 1
            yield sorter.sorted


def write_sorting_table(table: TableFile, into: Path, left: Sequence[tuple[str, Text]], tell: Tell) -> None:
    """Write what a sorting did, its earlier parts too; see core/sorting_table.py.

    Raises:
        SortingError, TableError: the journal cannot be read, or the table not written.
    """
    entries = read_journal(into)[1] if journal_file(into).exists() else ()
    table.check_size(len(entries) + len(left), len(COLUMNS))
    table.write(COLUMNS, sorting_rows(into, entries, left, tell))


def count_others(roots: Sequence[Path], pictures: Sequence[Path], into: Path | None = None) -> int:
    """Return how many files lie below the roots that are neither among the pictures nor `into`, a file or folder.

    What systems and programs put among people's files is not counted, nor a shard whose pictures are among them.
    """
    known = set(pictures) | {path.parent for path in pictures}
    written = os.path.realpath(into) if into is not None else ""

    def is_other(place: str, name: str) -> bool:
        return os.path.realpath(os.path.join(place, name)) != written

    n = 0
    for root in roots:
        for place, folders, names in os.walk(root):
            folders[:] = [name for name in folders if not is_system_folder(name) and is_other(place, name)]
            others = (name for name in names if not is_system_file(name) and Path(place, name) not in known)
            n += sum(is_other(place, name) for name in others)
    return n


@handles(SortRequest)
def _sort(request: SortRequest, context: TaskContext) -> Iterator[SortReady]:
    paths, into = [Path(path) for path in request.paths], Path(request.into)
    table = _new_table(request, paths) if request.table else None
    predictor = loaded_model(request.model)
    result = Sorted()
    steps = sort_pictures(predictor, paths, into, moves=request.moves, least=request.least, keeps_all=table is not None)
    try:
        for result in steps:
            context.report(Preparing("sort", result.n_done, result.n_to_do))
            context.check_cancelled()
    finally:  # of a sorting that was stopped too: it says what lies where by now
        if table is not None and result.n + result.n_earlier:
            write_sorting_table(table, into, result.left, english)
    counts, left = tuple(sorted(result.counts.items())), tuple(result.left[:MOST_TOLD])
    yield SortReady(
        request.into, request.moves, counts, result.n_earlier, result.n_left, left, result.n_others, request.table
    )


def _new_table(request: SortRequest, paths: Sequence[Path]) -> TableFile:
    return TableFile(checked_place(Path(request.table), (Path(request.model), *paths), overwrite=False))


@handles(UndoSortRequest)
def _undo(request: UndoSortRequest, context: TaskContext) -> Iterator[UndoReady]:  # noqa: ARG001 - one shape for all
    undone = undo(Path(request.into))
    yield UndoReady(undone.n, undone.n_removed, tuple(undone.kept))
