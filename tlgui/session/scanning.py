"""Scanning a folder in the window's own process: it needs no torch."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.dataset import Dataset
from tlgui.core.errors import DatasetError
from tlgui.core.folder_report import FolderRefusal, ScanOptions
from tlgui.session.background import Report, ShouldStop, Work


def scanning(folder: Path, options: ScanOptions) -> Work:
    """Return the work of scanning a folder.

    It reports ScanProgress and answers the Dataset, or a FolderRefusal for a folder with files that are none.
    """

    def work(report: Report, should_stop: ShouldStop) -> Dataset | FolderRefusal:
        from tlgui.engine.data.folder import scan_folder  # late: Pillow and its like are not for the first paint

        try:
            return scan_folder(folder, options, should_stop=should_stop, on_progress=report)
        except DatasetError as error:
            if error.report is None or not error.report.files.total:
                raise
            return FolderRefusal(folder, error.message, error.hint, error.report)

    return work
