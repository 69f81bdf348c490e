"""Reading what a run did to its network, from the run folder that the model file lies in."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.model_header import read_model_header
from tlgui.core.network_changes import NetworkChanges, changes_of_model
from tlgui.core.run_folder import RunFolder
from tlgui.session.background import Report, ShouldStop, Work


def reading_changes(model: Path) -> Work:
    """Return the work of reading them; it answers NetworkChanges, or nothing where none of this model are kept."""

    def work(_report: Report, _should_stop: ShouldStop) -> NetworkChanges | None:
        return changes_of_model(RunFolder(model.parent).changes, read_model_header(model))

    return work
