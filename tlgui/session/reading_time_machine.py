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


def reading_time_machine(model: Path) -> Work:
    """Return the work of reading it; it answers a TimeMachine, or nothing where no epoch's answers are kept."""

    def work(_report: Report, _should_stop: ShouldStop) -> TimeMachine | None:
        run = run_of(model, read_model_header(model))
        if run is None:
            return None
        try:
            return read_time_machine(run.path)
        except RunFolderError as error:  # the model's own figures do not need what is damaged
            log.info("The epochs of '%s' cannot be read: %s", run.path, error)
            return None

    return work
