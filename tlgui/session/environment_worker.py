"""A thread that builds the second environment with PyTorch for CUDA."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from tlgui.errors import TlguiError
from tlgui.session.foreign_engine import StepResult
from tlgui.session.gpu_environment import GpuEnvironment, GpuEnvironmentError

log = logging.getLogger(__name__)

REPORT_EVERY_S = 0.2


@dataclass(frozen=True)
class BuildProgress:
    """How far the second environment is."""

    what: str
    done: int
    """Bytes here."""
    total: int
    """Bytes in all; 0 when there is nothing to count."""


@dataclass(frozen=True)
class EnvironmentReady:
    """It is built, and a step of learning went well in it."""

    python: Path
    result: StepResult


class EnvironmentWorker(QThread):
    """Builds once; `requestInterruption` stops it and keeps what has been fetched.

    Signals:
        progressed(object): BuildProgress, at most five a second.
        ready(object): EnvironmentReady.
        failed(object): TlguiError. Exactly one of ready or failed comes.
    """

    progressed = Signal(object)
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("environment worker")
        self._last_report_s = 0.0

    # Qt overrides

    def run(self) -> None:
        """Build; called by Qt in the worker thread."""
        environment = GpuEnvironment(on_progress=self._report, should_stop=self.isInterruptionRequested)
        try:
            python, result = environment.build()
        except TlguiError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - the worker border
            log.exception("Building the second environment failed")
            self.failed.emit(GpuEnvironmentError(f"{type(error).__name__}: {error}"))
        else:
            self.ready.emit(EnvironmentReady(python, result))

    def _report(self, what: str, done: int, total: int) -> None:
        now = time.monotonic()
        if total == 0 or done == total or now - self._last_report_s >= REPORT_EVERY_S:
            self._last_report_s = now
            self.progressed.emit(BuildProgress(what, done, total))
