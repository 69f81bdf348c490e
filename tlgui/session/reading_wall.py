"""Reading what the newest epoch of a run answered to a dozen pictures."""

from __future__ import annotations

from tlgui.core.wall import Wall, WallReader
from tlgui.session.background import Report, ShouldStop, Work


def reading_wall(reader: WallReader) -> Work:
    """Return the work of reading it; it answers a Wall, or nothing where the run has none."""

    def work(_report: Report, _should_stop: ShouldStop) -> Wall | None:
        return reader.read()

    return work
