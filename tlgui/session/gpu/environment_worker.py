"""A thread that builds the second environment with PyTorch for CUDA."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from tlgui.core.errors import TlguiError
from tlgui.core.messages import Message
from tlgui.session.external_engine import EnginePassed
from tlgui.session.gpu.gpu_environment import GpuEnvironment, GpuEnvironmentError, Requirements

log = logging.getLogger(__name__)

REPORT_EVERY_S = 0.2


@dataclass(frozen=True)
class BuildProgress:
    """How far the second environment is."""

    what: Message
    done: int
    """Bytes here."""
    total: int
    """Bytes in all; 0 when there is nothing to count."""


class EnvironmentWorker(QThread):
    """Builds once; `requestInterruption` stops it and keeps what has been fetched.

    Args:
        index: address where pip finds torch and torchvision; None for where it looks by itself.

    Signals:
        progressed(object): BuildProgress, at most five a second.
        passed(object): EnginePassed; it is built, and a step of learning went well on the GPU.
        failed(object): TlguiError. Exactly one of passed or failed comes.
    """

    progressed = Signal(object)
    passed = Signal(object)
    failed = Signal(object)

    def __init__(self, index: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("environment worker")
        self._requirements = Requirements(index=index)
        self._last_report_s = 0.0

    # Qt overrides

    def run(self) -> None:
        """Build; called by Qt in the worker thread."""
        environment = GpuEnvironment(
            requirements=self._requirements, on_progress=self._report, should_stop=self.isInterruptionRequested
        )
        try:
            python, result = environment.build()
        except TlguiError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - the worker border
            log.exception("Building the second environment failed")
            self.failed.emit(GpuEnvironmentError(f"{type(error).__name__}: {error}"))
        else:
            self.passed.emit(EnginePassed(python, result))

    def _report(self, what: Message, done: int, total: int) -> None:
        now = time.monotonic()
        if total == 0 or done == total or now - self._last_report_s >= REPORT_EVERY_S:
            self._last_report_s = now
            self.progressed.emit(BuildProgress(what, done, total))
