"""Threads that may be left behind: none of them can keep the program from ending."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import ParamSpec, TypeVar

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")

PATIENCE_S = 0.5
"""Of the end of a pool, unless told otherwise."""


class DaemonPool:
    """Threads that call functions, and that may be left behind.

    concurrent.futures has a pool as well, but the program cannot end before its threads do, and a thread that reads
    from a network drive which is gone may never end.

    Args:
        n_threads: at least 1.
        name: of the threads.
        patience_s: how long its end waits for calls that are still going on before it leaves them behind.
    """

    def __init__(self, n_threads: int, name: str, patience_s: float = PATIENCE_S) -> None:
        self._patience_s = patience_s
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=self._work, name=f"{name} {number}", daemon=True)
            for number in range(max(n_threads, 1))
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> DaemonPool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def submit(
        self, work: Callable[Arguments, Result], *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Future[Result]:
        """Return the future result of a call in one of the threads."""
        future: Future[Result] = Future()

        def call() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = work(*args, **kwargs)
            except BaseException as error:  # noqa: BLE001 - it is raised where the result is taken
                future.set_exception(error)
            else:
                future.set_result(result)

        self._calls.put(call)
        return future

    def close(self) -> None:
        """Drop the calls that wait; those under way get patience_s, then their threads are left behind."""
        with suppress(queue.Empty):
            while True:
                self._calls.get_nowait()
        for _ in self._threads:
            self._calls.put(None)
        deadline = time.monotonic() + self._patience_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            call()
