"""A thread that fetches weights; it needs no torch, so it lives in the window's process."""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QObject, QThread, Signal

from tlgui.core.errors import CancelledError, TlguiError
from tlgui.engine.door.requests import Failure, FetchEnded, FetchProgress
from tlgui.engine.weights.store import find_weight_set

log = logging.getLogger(__name__)

REPORT_EVERY_S = 0.1


class FetchWorker(QThread):
    """Fetches the default weights of one backbone once; the person has agreed.

    Signals:
        progressed(object): FetchProgress, at most ten a second.
        ended(object): FetchEnded, always and once.
    """

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, backbone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fetch worker")
        self.backbone = backbone
        self._last_report_s = 0.0

    # Qt overrides

    def run(self) -> None:
        """Fetch; called by Qt in the worker thread."""
        from tlgui.engine.weights.fetching import fetch_weights

        failure: Failure | None = None
        was_cancelled = False
        try:
            fetch_weights(
                find_weight_set(self.backbone), on_progress=self._report, should_stop=self.isInterruptionRequested
            )
        except CancelledError:
            was_cancelled = True
        except TlguiError as error:
            failure = Failure(error.title, error.message, error.hint)
        except Exception as error:  # noqa: BLE001 - the worker border
            log.exception("Fetching the weights of %s failed", self.backbone)
            failure = Failure("A fault of our own", f"{type(error).__name__}: {error}")
        self.ended.emit(FetchEnded(self.backbone, failure, was_cancelled))

    def _report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last_report_s >= REPORT_EVERY_S or done == total:
            self._last_report_s = now
            self.progressed.emit(FetchProgress(self.backbone, done, total))
