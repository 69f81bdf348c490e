"""Runs a command to its end, or until somebody wants it to stop; for worker threads."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Sequence
from typing import Any

from tlgui.core.errors import CancelledError
from tlgui.core.messages import say

POLL_S = 0.2
LAST_WORDS_S = 5.0
"""How long a command may tidy up after itself before it is killed."""

ShouldStop = Callable[[], bool]


def run_command(
    command: Sequence[str], *, environment: dict[str, str], timeout_s: float, should_stop: ShouldStop = lambda: False
) -> subprocess.CompletedProcess[str]:
    """Run a command without a window and without input, and return what it said.

    Raises:
        CancelledError: should_stop said so; the command was ended.
        subprocess.TimeoutExpired: it took too long; it was ended.
        OSError: it cannot be started.
    """
    options: dict[str, Any] = {}
    if os.name == "nt":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW  # type: ignore[attr-defined]
    until = time.monotonic() + timeout_s
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8", errors="replace", **options,
    ) as process:  # fmt: skip
        while True:
            try:
                out, error = process.communicate(timeout=POLL_S)
            except subprocess.TimeoutExpired:
                is_stopped = should_stop()
                if not is_stopped and time.monotonic() < until:
                    continue
                _end(process)
                if is_stopped:
                    raise CancelledError(say("gpu.test_stopped")) from None
                raise
            return subprocess.CompletedProcess(command, process.returncode, out, error)


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.communicate(timeout=LAST_WORDS_S)
    except subprocess.TimeoutExpired:
        process.kill()
