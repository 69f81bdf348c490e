"""Faults of our own in the window's process: logged, told in one dialog, and the window goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler

log = logging.getLogger(__name__)
qt_log = logging.getLogger("qt")


class ExceptHook(QObject):
    """Catches what nothing else caught; the one broad net of the window's process.

    Signals:
        fault(object): the traceback as text, in the main thread. Not again while one is being shown.
    """

    fault = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_telling = False

    def install(self) -> None:
        """Take over sys.excepthook, threading.excepthook and Qt's own messages."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(log_qt_message)

    def uninstall(self) -> None:
        """Give everything back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("Internal error", exc_info=(kind, error, trace))
        if threading.current_thread() is not threading.main_thread() or self._is_telling:
            return
        self._is_telling = True
        try:
            self.fault.emit("".join(traceback.format_exception(kind, error, trace)))
        finally:
            self._is_telling = False

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            log.error("A fault in thread %s", args.thread, exc_info=args.exc_value)


def log_qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    """Send what Qt says to the log; a fatal message, after which Qt ends the program, to the terminal too."""
    level = logging.WARNING if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) else logging.DEBUG
    qt_log.log(logging.CRITICAL if kind is QtMsgType.QtFatalMsg else level, "%s", message)
    if kind is QtMsgType.QtFatalMsg:
        sys.stderr.write(f"tlgui: {message}\n")
