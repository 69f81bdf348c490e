"""Work done in threads ahead of its use, in order; none of them can keep anybody waiting for ever."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, wait
from contextlib import suppress
from typing import ParamSpec, TypeVar

from tlgui.core.errors import CancelledError
from tlgui.core.messages import say

Item = TypeVar("Item")
Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")

PATIENCE_S = 0.5
"""How long the end of a pool waits for calls that are still going on before it leaves them behind."""
POLL_S = 0.05


class DaemonPool:
    """Threads that call functions, and that may be left behind.

    concurrent.futures has a pool as well, but the program cannot end before its threads do, and a thread that reads
    from a network drive which is gone may never end.

    Args:
        n_threads: at least 1.
        name: of the threads.
    """

    def __init__(self, n_threads: int, name: str) -> None:
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
        """Drop the calls that wait; those under way get PATIENCE_S, then their threads are left behind."""
        with suppress(queue.Empty):
            while True:
                self._calls.get_nowait()
        for _ in self._threads:
            self._calls.put(None)
        deadline = time.monotonic() + PATIENCE_S
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _work(self) -> None:
        while (call := self._calls.get()) is not None:
            call()


def result_or_stop(future: Future[Result], should_stop: Callable[[], bool]) -> Result:
    """Return the result of a call, however long it takes, unless a stop is asked for meanwhile.

    Raises:
        CancelledError: should_stop said so; the call goes on in its thread, and nobody waits for it.
        Exception: what the call raised.
    """
    while not wait([future], timeout=POLL_S).done:
        if should_stop():
            raise CancelledError(say("pictures.stopped"))
    return future.result()


def work_ahead(
    items: Iterable[Item], work: Callable[[Item], Result], *, n_threads: int, n_ahead: int
) -> Iterator[tuple[Item, Future[Result]]]:
    """Yield each item with its finished or nearly finished future, in order.

    Args:
        items: what to work on.
        work: called in one of the threads.
        n_threads: at least 1.
        n_ahead: most results that wait to be taken.
    """
    waiting: deque[tuple[Item, Future[Result]]] = deque()
    with DaemonPool(n_threads, "ahead") as pool:
        for item in items:
            waiting.append((item, pool.submit(work, item)))
            if len(waiting) > n_ahead:
                yield waiting.popleft()
        while waiting:
            yield waiting.popleft()
