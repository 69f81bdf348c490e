"""Work done ahead of its use, in threads, in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


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
    with ThreadPoolExecutor(max(n_threads, 1), thread_name_prefix="ahead") as pool:
        try:
            for item in items:
                waiting.append((item, pool.submit(work, item)))
                if len(waiting) > n_ahead:
                    yield waiting.popleft()
            while waiting:
                yield waiting.popleft()
        finally:
            for _, future in waiting:
                future.cancel()
