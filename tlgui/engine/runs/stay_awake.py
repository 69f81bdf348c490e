"""Keeps the machine from going to sleep while a run goes on, where the system offers a way."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

log = logging.getLogger(__name__)

END_TIMEOUT_S = 2.0
ES_CONTINUOUS, ES_SYSTEM_REQUIRED = 0x80000000, 0x00000001
"""Source: SetThreadExecutionState of the Windows API."""


@contextmanager
def stay_awake(reason: str) -> Iterator[None]:
    """Hold sleep off within the block. Where that is not possible, nothing happens.

    The screen may still go dark. When this process dies, whatever way, the hold ends with it.

    Args:
        reason: shown by systems that list who keeps them awake.
    """
    if sys.platform == "win32":
        yield from _windows_hold()
        return
    holder = _start(_command(reason))
    try:
        yield
    finally:
        if holder is not None:
            _end(holder)


def _command(reason: str) -> list[str] | None:
    """Return a command that holds sleep off until its standard input, or this process, ends."""
    if sys.platform == "darwin":
        return ["caffeinate", "-i", "-w", str(os.getpid())]
    if shutil.which("systemd-inhibit") is None:
        return None
    # cat ends when our end of its pipe is closed, which the system does for a process that was killed.
    return ["systemd-inhibit", "--what=sleep:idle", "--who=tlgui", f"--why={reason}", "--mode=block", "cat"]


def _start(command: list[str] | None) -> subprocess.Popen[bytes] | None:
    if command is None:
        return None
    try:
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=True
        )
    except OSError as error:
        log.info("The machine may go to sleep: %s", error)
        return None


def _end(holder: subprocess.Popen[bytes]) -> None:
    assert holder.stdin is not None
    try:
        holder.stdin.close()
    except BrokenPipeError:
        log.info("What held the machine awake had ended before.")
    if sys.platform == "darwin":
        holder.terminate()
    try:
        holder.wait(END_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        holder.kill()
        holder.wait()


def _windows_hold() -> Iterator[None]:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    kernel.SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED)
    try:
        yield
    finally:
        kernel.SetThreadExecutionState(ES_CONTINUOUS)
