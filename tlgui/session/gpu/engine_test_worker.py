"""A thread that finds out whether another environment can do the learning."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from tlgui.core.errors import CancelledError
from tlgui.session.external_engine import EnginePassed, ForeignEngineError, try_external_engine
from tlgui.session.gpu.gpu_folder import lock_environment_of

log = logging.getLogger(__name__)


class EngineTestWorker(QThread):
    """Lets another environment do one step of learning.

    Signals:
        passed(object): EnginePassed; the environment may be used.
        failed(object): ForeignEngineError or CancelledError. Exactly one of the two comes.
    """

    passed = Signal(object)
    failed = Signal(object)

    def __init__(self, python: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engine test worker")
        self._python = python

    # Qt overrides

    def run(self) -> None:
        """Test; called by Qt in the worker thread."""
        lock_environment_of(self._python)  # another window may think it unused
        try:
            result = try_external_engine(self._python, should_stop=self.isInterruptionRequested)
        except (ForeignEngineError, CancelledError) as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - the worker border
            log.exception("Testing '%s' failed", self._python)
            self.failed.emit(ForeignEngineError(f"{type(error).__name__}: {error}"))
        else:
            self.passed.emit(EnginePassed(self._python, result))
