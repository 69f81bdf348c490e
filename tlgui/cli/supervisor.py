"""`tlgui train --processes N`: starts the processes, watches them, and starts them anew when one is lost."""

from __future__ import annotations

import argparse
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tlgui.cli.several_processes import EXIT_LOST, EXIT_REFUSED, WATCHES_INPUT
from tlgui.cli.terminal import note, print_error
from tlgui.core.errors import ConfigError
from tlgui.core.run_folder import RunFolder

MOST_RESTARTS = 3
MOST_FOR_EACH_CORE = 4
"""Processes; more would only wait for one another."""
ENDING_S = 20.0
"""Once one process has ended the others end by themselves within moments; those that have not by then are killed."""
LOOPBACK = "127.0.0.1"


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
        if ended.codes[ended.culprit] == EXIT_REFUSED:  # it would refuse again, and the first one has said why
            return EXIT_REFUSED
        if not can_go_on() or n_restarts == MOST_RESTARTS:
            break
        note(f"Process {ended.culprit + 1} of {n} {ended.why}. The run goes on from its saved state.")
        asked = again
    print_error(f"Process {ended.culprit + 1} of {n} {ended.why}, and the run was given up. {_what_now(can_go_on())}")
    return EXIT_LOST


@dataclass(frozen=True)
class Ended:
    """How a group of processes came to its end."""

    codes: dict[int, int]
    """Exit code of each rank; negative for the signal that ended it."""
    culprit: int
    """The rank that ended first with no right to."""

    @property
    def code(self) -> int:
        """That of the first process, which speaks for all."""
        return self.codes[0]

    @property
    def is_lost(self) -> bool:
        """Whether the run was cut off, instead of coming to an end of its own."""
        return self.code < 0 or self.code == EXIT_LOST

    @property
    def why(self) -> str:
        """What became of the culprit, in words that follow 'process 2'."""
        code = self.codes[self.culprit]
        if code < 0:
            return f"was killed (signal {-code})"
        return "did not answer any more" if code in (0, EXIT_LOST) else f"ended with a fault (exit code {code})"


def run_group(command: Sequence[str], n: int) -> Ended:
    """Start n processes that can find one another, and wait until all have ended.

    One that ends badly takes the others with it; those that have not ended ENDING_S seconds after the first are killed.
    """
    port = _free_port()
    children = [_start(command, rank, n, port) for rank in range(n)]
    news: queue.Queue[int] = queue.Queue()
    watchers = [threading.Thread(target=_tell_end, args=(*item, news), daemon=True) for item in enumerate(children)]
    for watcher in watchers:
        watcher.start()
    codes: dict[int, int] = {}
    culprit: int | None = None
    try:
        while len(codes) < n:
            is_ending = culprit is not None or 0 in codes
            rank = news.get(timeout=ENDING_S if is_ending else None)
            codes[rank] = children[rank].returncode
            if culprit is None and codes[rank] not in (0, EXIT_LOST):
                culprit = rank
    except queue.Empty:
        pass  # what is left hangs
    finally:
        for child, watcher in zip(children, watchers, strict=True):
            child.kill()
            watcher.join()
            if child.stdin is not None:
                child.stdin.close()
    for rank, child in enumerate(children):
        codes.setdefault(rank, child.wait())
    return Ended(codes, culprit if culprit is not None else 0)


def _start(command: Sequence[str], rank: int, n: int, port: int) -> subprocess.Popen[bytes]:
    threads = max(1, (os.cpu_count() or 1) // n)
    usual = {"OMP_NUM_THREADS": str(threads)}
    if sys.platform == "linux":
        usual["GLOO_SOCKET_IFNAME"] = "lo"  # where a computer does not know its own name, gloo finds no other way
    place = {
        "RANK": str(rank),
        "LOCAL_RANK": str(rank),
        "WORLD_SIZE": str(n),
        "LOCAL_WORLD_SIZE": str(n),
        "MASTER_ADDR": LOOPBACK,
        "MASTER_PORT": str(port),
    }
    if rank:  # the first keeps the terminal; the others end when this process does
        place[WATCHES_INPUT] = "1"
    stdin = subprocess.PIPE if rank else None
    return subprocess.Popen(list(command), env=usual | os.environ | place, stdin=stdin)


def _tell_end(rank: int, child: subprocess.Popen[bytes], news: queue.Queue[int]) -> None:
    child.wait()
    news.put(rank)


def _program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "tlgui"]


def _free_port() -> int:
    with socket.socket() as found:
        found.bind((LOOPBACK, 0))
        return int(found.getsockname()[1])


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
