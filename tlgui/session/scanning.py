"""Scanning a folder in the window's own process: it needs no torch."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.dataset import Dataset
from tlgui.session.background import Report, ShouldStop, Work


def scanning(folder: Path) -> Work:
    """Return the work of scanning a folder; it reports ScanProgress and answers the Dataset."""

    def work(report: Report, should_stop: ShouldStop) -> Dataset:
        from tlgui.engine.data.folder import scan_folder  # late: Pillow and its like are not for the first paint

        return scan_folder(folder, should_stop=should_stop, on_progress=report)

    return work
