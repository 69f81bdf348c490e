"""Reading from a run's folder what its curves and mistakes say."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.run_findings import RunFindings, read_findings
from tlgui.session.background import Report, ShouldStop, Work


def reading_findings(model: Path) -> Work:
    """Return the work of finding what a measured model and its curves say; it answers RunFindings."""

    def work(_report: Report, _should_stop: ShouldStop) -> RunFindings:
        return read_findings(model)

    return work
