"""Reading what was trained before: the list of runs, their curves, and two of them picture by picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tlgui.core.errors import CancelledError
from tlgui.core.history_csv import EpochFigures, known_history
from tlgui.core.messages import say
from tlgui.core.run_comparison import Comparison, compare_runs, read_judged
from tlgui.core.run_cover import cover_of
from tlgui.core.run_folder import RunFolder
from tlgui.core.run_index import RunSummary, find_runs, read_run
from tlgui.session.background import Report, ShouldStop, Work

Histories = dict[Path, tuple[EpochFigures, ...]]


def listing_runs(place: Path) -> Work:
    """Return the work of listing the runs in a folder; it answers a tuple of RunSummary."""

    def work(_report: Report, should_stop: ShouldStop) -> tuple[RunSummary, ...]:
        return find_runs(place, should_stop=should_stop)

    return work


def reading_runs_of(models: Sequence[str]) -> Work:
    """Return the work of reading the runs that model files come from; it answers a RunSummary for each that has one."""

    def work(_report: Report, should_stop: ShouldStop) -> dict[str, RunSummary]:
        found = {model: read_run(Path(model).parent) for model in models if not should_stop()}
        return {model: run for model, run in found.items() if run is not None}

    return work


def reading_histories(folders: Sequence[Path]) -> Work:
    """Return the work of reading the curves of some runs; it answers Histories, empty ones where there are none."""

    def work(_report: Report, should_stop: ShouldStop) -> Histories:
        return {folder: known_history(RunFolder(folder).history) for folder in folders if not should_stop()}

    return work


def reading_covers(folders: Sequence[Path]) -> Work:
    """Return the work of finding a picture for each of some runs; it answers them by folder, where there are any."""

    def work(_report: Report, should_stop: ShouldStop) -> dict[Path, Path]:
        found = {folder: cover_of(folder) for folder in folders if not should_stop()}
        return {folder: cover for folder, cover in found.items() if cover is not None}

    return work


def comparing_runs(first: Path, second: Path) -> Work:
    """Return the work of comparing two runs picture by picture.

    It answers a Comparison, or fails with a NotComparableError.
    """

    def work(_report: Report, should_stop: ShouldStop) -> Comparison:
        judged = [read_judged(folder) for folder in (first, second) if not should_stop()]
        if should_stop():
            raise CancelledError(say("engine.the_work_was_stopped"))
        return compare_runs(*judged)

    return work
