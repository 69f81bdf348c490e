"""`tlgui train --processes N`: starts the processes, watches them, and starts them anew when one is lost."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tlgui.cli.several_processes import WATCHES_INPUT
from tlgui.cli.terminal import note, print_error
from tlgui.core.errors import ConfigError
from tlgui.core.run_folder import RunFolder
from tlgui.engine.distributed import launch
from tlgui.engine.distributed.launch import EXIT_LOST, EXIT_REFUSED, MOST_RESTARTS, Ended

MOST_FOR_EACH_CORE = 4
"""Processes; more would only wait for one another."""


def train_in_processes(arguments: argparse.Namespace) -> int:
    """Run `tlgui train` in several processes of this machine and return its exit code."""
    most = MOST_FOR_EACH_CORE * (os.cpu_count() or 1)
    if not 1 <= arguments.processes <= most:
        raise ConfigError(f"--processes: {arguments.processes} is not between 1 and {most}.")
    folder = RunFolder(Path(arguments.resume or arguments.out or ""))
    if not (arguments.resume or arguments.out):
        raise ConfigError("'tlgui train' needs a folder of pictures and --out, or --resume with a run's folder.")
    first = list(arguments.typed)
    again = ["train", "--resume", str(folder.path), *_kept_flags(arguments)]
    return supervise(arguments.processes, first, again, lambda: folder.is_interrupted)


def supervise(n: int, first: Sequence[str], again: Sequence[str], can_go_on: Callable[[], bool]) -> int:
    """Run a group of processes to its end, and anew from what it has kept when one of them is lost.

    Args:
        n: processes.
        first: what tlgui is asked for.
        again: what it is asked for after a loss.
        can_go_on: whether there is something to go on from.

    Returns:
        The exit code of the first process.
    """
    asked = first
    for n_restarts in range(MOST_RESTARTS + 1):
        with _interrupts_left_to_children():
            ended = run_group([*_program(), *asked], n)
        if not ended.is_lost:
            return ended.code
        if ended.is_refused:  # it would refuse again, and the first one has said why
            return EXIT_REFUSED
        if not can_go_on() or n_restarts == MOST_RESTARTS:
            break
        note(f"Process {ended.culprit + 1} of {n} {why_ended(ended)}. The run goes on from its saved state.")
        asked = again
    what = f"Process {ended.culprit + 1} of {n} {why_ended(ended)}"
    print_error(f"{what}, and the run was given up. {_what_now(can_go_on())}")
    return EXIT_LOST


def why_ended(ended: Ended) -> str:
    """Return what became of the culprit, in words that follow 'process 2'."""
    code = ended.codes[ended.culprit]
    if code < 0:
        return f"was killed (signal {-code})"
    return "did not answer any more" if code in (0, EXIT_LOST) else f"ended with a fault (exit code {code})"


def run_group(command: Sequence[str], n: int) -> Ended:
    """Start a command n times, as processes that can find one another, and wait until all have ended."""
    return launch.run_group(lambda rank, place: _Command(command, rank, place), n)


class _Command:
    """A process of the group: the first keeps the terminal; the others end when this process does."""

    def __init__(self, command: Sequence[str], rank: int, place: dict[str, str]) -> None:
        watching = {WATCHES_INPUT: "1"} if rank else {}
        stdin = subprocess.PIPE if rank else None
        self._process = subprocess.Popen(list(command), env=os.environ | place | watching, stdin=stdin)

    def wait(self) -> int:
        code = self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()
        return code

    def kill(self) -> None:
        self._process.kill()


def _program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "tlgui"]


@contextmanager
def _interrupts_left_to_children() -> Iterator[None]:
    """Let Ctrl-C reach the first process, which the terminal tells of it too, and wait here for what it makes of it."""
    # A handler that does nothing: SIG_IGN would be handed down to the children.
    previous = signal.signal(signal.SIGINT, lambda _number, _frame: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)


def _kept_flags(arguments: argparse.Namespace) -> list[str]:
    flags = {"--yes": arguments.yes, "--offline": arguments.offline, "--json": arguments.json}
    return [flag for flag, is_given in flags.items() if is_given]


def _what_now(can_go_on: bool) -> str:
    if can_go_on:
        return "Continue it with 'tlgui train --resume' and its folder, with fewer processes if memory is short."
    return "Start it again, with fewer processes if memory is short."
