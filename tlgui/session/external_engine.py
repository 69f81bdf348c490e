"""Starts the engine with the Python of another environment, such as one with PyTorch for an NVIDIA GPU."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import weakref
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import tlgui
from tlgui.core.errors import TlguiError
from tlgui.core.messages import say
from tlgui.engine.door.packages import ENGINE_PACKAGES
from tlgui.engine.door.pipe import TEST_STEP
from tlgui.logging_setup import open_to_append
from tlgui.paths import log_dir
from tlgui.session.gpu.child_command import ShouldStop, run_command

TEST_TIMEOUT_S = 180.0
"""The first import of a CUDA build from a cold disk takes most of a minute."""
HOST_MODULE = "tlgui.engine.door.remote_main"
OUTPUT_LOG = "engine-output.log"


class ExternalEngineError(TlguiError):
    """The other environment cannot do the learning."""

    title = say("title.external_engine")


@dataclass(frozen=True)
class StepResult:
    """What the other environment says after a test step that went well."""

    torch: str
    torchvision: str
    device: str
    """In words."""
    kind: str
    """cuda, mps or cpu."""
    seconds: float


@dataclass(frozen=True)
class EnginePassed:
    """A step of learning went well with this Python."""

    python: Path
    result: StepResult


_started: weakref.WeakSet[ExternalProcess] = weakref.WeakSet()


class ExternalProcess:
    """A started engine, with the part of multiprocessing.Process that EngineProcess uses.

    Args:
        process: it runs.
        output_start: where in the file of outputs its own begins; before that, earlier ones have written.
    """

    def __init__(self, process: subprocess.Popen[bytes], *, output_start: int = 0) -> None:
        self._process = process
        self._output_start = output_start
        _started.add(self)

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def exitcode(self) -> int | None:
        """None while it runs; negative for the signal that ended it."""
        return self._process.poll()

    def is_alive(self) -> bool:
        """Return whether it still runs."""
        return self._process.poll() is None

    def join(self, timeout: float | None = None) -> None:
        """Wait for its end, at most this many seconds."""
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            return

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def last_output_line(self) -> str:
        """Return the last line that it wrote, which says why it ended; empty when it wrote none."""
        try:
            with (log_dir() / OUTPUT_LOG).open("rb") as file:
                file.seek(self._output_start)
                text = file.read().decode(errors="replace")
        except OSError:
            return ""
        return (text.strip().splitlines() or [""])[-1]


def running_external_pids() -> list[int]:
    """Return the numbers of the external engines that run now."""
    return [process.pid for process in _started if process.is_alive()]


def start_external_engine(python: Path) -> tuple[ExternalProcess, Connection]:
    """Start the engine in that environment, joined to us by a pipe that breaks when it ends.

    Raises:
        OSError: the Python is not there or cannot be started.
    """
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    handle = theirs.fileno()
    command = [str(python), "-m", HOST_MODULE, str(handle)]
    # A program without a terminal has no output of its own to hand down.
    log_file = open_to_append(log_dir() / OUTPUT_LOG)
    output = subprocess.DEVNULL if log_file is None else log_file
    output_start = 0 if log_file is None else os.fstat(log_file).st_size
    options: dict[str, Any] = {
        "env": external_environment(), "stdin": subprocess.DEVNULL, "stdout": output, "stderr": output,
    }  # fmt: skip
    if os.name == "nt":
        os.set_handle_inheritable(handle, True)  # type: ignore[attr-defined]
        options["startupinfo"] = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})  # type: ignore[attr-defined]
        options["creationflags"] = subprocess.CREATE_NO_WINDOW  # type: ignore[attr-defined]
    else:
        options["pass_fds"] = (handle,)
    try:
        process = subprocess.Popen(command, **options)
    except OSError:
        ours.close()
        raise
    finally:
        # As long as we hold the other end too, reading from ours never says that the engine is gone.
        theirs.close()
        if log_file is not None:
            os.close(log_file)
    return ExternalProcess(process, output_start=output_start), ours


def try_external_engine(
    python: Path, *, timeout_s: float = TEST_TIMEOUT_S, should_stop: ShouldStop = lambda: False
) -> StepResult:
    """Let that environment learn one step, as the proof that it can.

    Raises:
        ExternalEngineError: it cannot; the message says why.
        CancelledError: should_stop said so.
    """
    command = [str(python), "-m", HOST_MODULE, TEST_STEP]
    try:
        done = run_command(command, environment=external_environment(), timeout_s=timeout_s, should_stop=should_stop)
    except subprocess.TimeoutExpired as error:
        raise ExternalEngineError(say("gpu.test_too_slow", python=python, seconds=timeout_s)) from error
    except OSError as error:
        raise ExternalEngineError(
            say("gpu.python_not_started", python=python, reason=error.strerror), path=python
        ) from error
    try:
        # The last line: whatever that environment imports may print before it.
        answer = json.loads(done.stdout.splitlines()[-1])
    except (ValueError, IndexError):
        answer = {"error": (done.stderr.strip().splitlines() or [""])[-1] or say("gpu.says_nothing")}
    if "error" in answer:
        raise ExternalEngineError(
            say("gpu.test_failed", python=python, reason=answer["error"]),
            hint=say("gpu.python_needs", packages=ENGINE_PACKAGES),
            path=python,
        )
    return StepResult(**answer)


def external_environment() -> dict[str, str]:
    """Return variables in which the other Python finds our source and nothing else of ours."""
    # What steers our own Python, or PyInstaller's, would make the other one load our modules.
    ours = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "_PYI", "_MEI"))}
    if getattr(sys, "frozen", False):
        # PyInstaller puts the program's own libraries first; the other environment has its own.
        original = ours.pop("LD_LIBRARY_PATH_ORIG", None)
        ours.pop("LD_LIBRARY_PATH", None)
        if original:
            ours["LD_LIBRARY_PATH"] = original
    return ours | {
        "PYTHONPATH": str(engine_source()),
        "PYTHONSAFEPATH": "1",  # a file in the person's folder is never taken for one of ours
        "PYTHONNOUSERSITE": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def engine_source() -> Path:
    """Return the folder that holds tlgui's source, in the tree as in an installed program."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "engine_source" if frozen else Path(tlgui.__file__).resolve().parent.parent
