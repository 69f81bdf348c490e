"""Starts the processes that train together on one computer, and watches them to their end. Without torch."""

from __future__ import annotations

import os
import queue
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

EXIT_REFUSED = 2
EXIT_LOST = 75
"""Another process is gone, and the run can be continued. Source: EX_TEMPFAIL of sysexits.h."""
MOST_RESTARTS = 3
ENDING_S = 20.0
"""Once one process has ended the others end by themselves within moments; those that have not by then are killed."""
LOOPBACK = "127.0.0.1"


class Child(Protocol):
    """A process that was started. `wait` is called in a thread of its own, also while `kill` is."""

    def wait(self) -> int:
        """Wait for its end and return its exit code; negative for the signal that ended it."""

    def kill(self) -> None:
        """End it at once; one that has ended stays so."""


Start = Callable[[int, dict[str, str]], Child]
"""Starts the process of a rank, with what its environment says of its place."""


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
    def is_refused(self) -> bool:
        """Whether the culprit would refuse again what it was started for."""
        return self.codes[self.culprit] == EXIT_REFUSED


def run_group(start: Start, n: int) -> Ended:
    """Start n processes that can find one another, and wait until all have ended.

    One that ends badly takes the others with it; those that have not ended ENDING_S seconds after the first are
    killed. When this is broken off by an exception, all are killed.
    """
    port = _free_port()
    children: list[Child] = []
    news: queue.Queue[tuple[int, int]] = queue.Queue()
    watchers: list[threading.Thread] = []
    codes: dict[int, int] = {}
    culprit: int | None = None
    try:
        for rank in range(n):
            children.append(start(rank, place_of(rank, n, port)))
            watcher = threading.Thread(target=_tell_end, args=(rank, children[rank], news), daemon=True)
            watchers.append(watcher)
            watcher.start()
        while len(codes) < n:
            is_ending = culprit is not None or 0 in codes
            rank, code = news.get(timeout=ENDING_S if is_ending else None)
            codes[rank] = code
            if culprit is None and code not in (0, EXIT_LOST):
                culprit = rank
    except queue.Empty:
        pass  # what is left hangs
    finally:
        for child, watcher in zip(children, watchers, strict=False):
            child.kill()
            watcher.join()
    while len(codes) < n:
        rank, code = news.get()
        codes.setdefault(rank, code)
    return Ended(codes, culprit if culprit is not None else 0)


def place_of(rank: int, n: int, port: int) -> dict[str, str]:
    """Return what the environment of a process says of its place, in the words of torchrun.

    The threads that each may use are there only where nobody has chosen their number.
    """
    place = {
        "RANK": str(rank),
        "LOCAL_RANK": str(rank),
        "WORLD_SIZE": str(n),
        "LOCAL_WORLD_SIZE": str(n),
        "MASTER_ADDR": LOOPBACK,
        "MASTER_PORT": str(port),
    }
    if "OMP_NUM_THREADS" not in os.environ:
        place["OMP_NUM_THREADS"] = str(max(1, (os.cpu_count() or 1) // n))
    if sys.platform == "linux" and "GLOO_SOCKET_IFNAME" not in os.environ:
        place["GLOO_SOCKET_IFNAME"] = "lo"  # where a computer does not know its own name, gloo finds no other way
    return place


def _tell_end(rank: int, child: Child, news: queue.Queue[tuple[int, int]]) -> None:
    news.put((rank, child.wait()))


def _free_port() -> int:
    with socket.socket() as found:
        found.bind((LOOPBACK, 0))
        return int(found.getsockname()[1])
