"""Reading a run epoch by epoch, from the folder that the model file lies in."""

from __future__ import annotations

import logging
from pathlib import Path

from tlgui.core.errors import RunFolderError
from tlgui.core.model_header import read_model_header
from tlgui.core.run_facts import run_of
from tlgui.core.time_machine import TimeMachine, read_time_machine
from tlgui.session.background import Report, ShouldStop, Work

log = logging.getLogger(__name__)


def reading_run_so_far(run: Path) -> Work:
    """Return the work of reading a run that goes on, from its folder; it answers like `reading_time_machine`."""

    def work(_report: Report, _should_stop: ShouldStop) -> TimeMachine | None:
        return _read(run)

    return work


def reading_time_machine(model: Path) -> Work:
    """Return the work of reading it; it answers a TimeMachine, or nothing where no epoch's answers are kept."""

    def work(_report: Report, _should_stop: ShouldStop) -> TimeMachine | None:
        run = run_of(model, read_model_header(model))
        return _read(run.path) if run is not None else None

    return work


def _read(run: Path) -> TimeMachine | None:
    try:
        return read_time_machine(run)
    except RunFolderError as error:  # nothing else on the page needs what is missing or damaged
        log.info("The epochs of '%s' cannot be read: %s", run, error)
        return None
