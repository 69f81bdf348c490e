"""The log file: kept small, best effort, never a reason not to start."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import logging.handlers
import os
import sys
from pathlib import Path
from types import TracebackType

log = logging.getLogger(__name__)

CRASH_LOG = "crash.log"
MAX_OUTPUT_BYTES = 1_000_000
LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _Log(logging.FileHandler):
    """A log file that is silent where its disk is full or its folder gone; other faults are printed as usual."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            super().emit(record)
        except OSError:  # opening it late failed
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


class _RotatingLog(_Log, logging.handlers.RotatingFileHandler):
    """The same, kept small."""


def set_up_logging(folder: Path, *, name: str = "tlgui.log") -> Path | None:
    """Send all log records to a rotating file (3 x 1 MB).

    Returns:
        The log file, or None where it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _RotatingLog(
            folder / name,
            maxBytes=1_000_000,
            backupCount=2,
            encoding="utf-8",
            errors="backslashreplace",  # names of files that are not UTF-8
            delay=True,
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter(LOG_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return folder / name


def open_to_append(path: Path) -> int | None:
    """Open a file to write at its end, emptied first where it has grown too long, and return its descriptor.

    Returns:
        None where it cannot be written. The caller closes it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        is_too_long = path.exists() and path.stat().st_size > MAX_OUTPUT_BYTES
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | (os.O_TRUNC if is_too_long else 0), 0o666)
    except OSError:
        return None


def catch_crashes(folder: Path) -> Path | None:
    """Write what no handler of ours can catch, such as a fault inside a library, to the crash log.

    So that a program started from a menu leaves a word too, what is logged as critical goes there as well, and so does
    an exception that ends the program. A windowed program on Windows has no standard output; what is written there
    goes to the same file.

    Returns:
        The crash log, or None where it cannot be written.
    """
    path = folder / CRASH_LOG
    descriptor = open_to_append(path)
    if descriptor is None:
        return None
    faulthandler.enable(descriptor)  # stays open as long as the process lives: a crash is no time to open files
    handler = _Log(path, encoding="utf-8", errors="backslashreplace", delay=True)
    handler.setLevel(logging.CRITICAL)
    handler.setFormatter(logging.Formatter(LOG_FORMAT))
    logging.getLogger().addHandler(handler)
    if sys.stderr is not None:  # without one, the usual hook writes to the crash log
        sys.excepthook = _log_exception
    if sys.stdout is None or sys.stderr is None:
        file = os.fdopen(os.dup(descriptor), "a", encoding="utf-8", buffering=1)
        sys.stdout = sys.stdout or file
        sys.stderr = sys.stderr or file
    return path


def tell_crashes() -> None:
    """Let a fault inside a library, which no handler of ours can catch, say on standard error where it was."""
    with contextlib.suppress(AttributeError, OSError, RuntimeError, ValueError):  # there may be none, or a closed one
        if not faulthandler.is_enabled():
            faulthandler.enable()


def _log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        log.critical("A fault ended the program", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
