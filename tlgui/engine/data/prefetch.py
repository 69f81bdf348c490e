"""Work done in threads ahead of its use, in order; none of them can keep anybody waiting for ever."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, wait
from typing import TypeVar

from tlgui.core.daemon_pool import DaemonPool
from tlgui.core.errors import CancelledError
from tlgui.core.messages import say

Item = TypeVar("Item")
Result = TypeVar("Result")

POLL_S = 0.02


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
