"""A thread that scans a folder, so that the window stays alive on a slow disk."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from tlgui.core.dataset import ScanProgress
from tlgui.core.errors import CancelledError, TlguiError
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.requests import Failure

log = logging.getLogger(__name__)

REPORT_EVERY_S = 0.1


class ScanWorker(QThread):
    """Scans one folder once.

    Signals:
        progressed(object): ScanProgress, at most ten a second.
        scanned(object): the Dataset.
        failed(object): a Failure. A scan that is stopped emits neither of these two.
    """

    progressed = Signal(object)
    scanned = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan worker")
        self.folder = folder
        self._last_report_s = 0.0

    # Qt overrides

    def run(self) -> None:
        """Scan; called by Qt in the worker thread."""
        try:
            dataset = scan_folder(self.folder, should_stop=self.isInterruptionRequested, on_progress=self._report)
        except CancelledError:
            return
        except TlguiError as error:
            self.failed.emit(Failure(error.title, error.message, error.hint))
        except Exception as error:  # noqa: BLE001 - the worker border
            log.exception("Scanning '%s' failed", self.folder)
            self.failed.emit(Failure("A fault of our own", f"{type(error).__name__}: {error}"))
        else:
            self.scanned.emit(dataset)

    def _report(self, progress: ScanProgress) -> None:
        now = time.monotonic()
        if now - self._last_report_s >= REPORT_EVERY_S or progress.done == progress.total:
            self._last_report_s = now
            self.progressed.emit(progress)
