"""What a service counts, as text for Prometheus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module

BUCKETS_S = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Counts requests and pictures; used from the service's event loop alone.

    Attributes:
        under_way: requests for answers at this moment.
    """

    def __init__(self) -> None:
        self.under_way = 0
        self._requests: Counter[tuple[str, int]] = Counter()
        self._pictures: Counter[str] = Counter()
        self._within: Counter[float] = Counter()
        self._seconds = 0.0

    def count_request(self, path: str, status: int) -> None:
        """Count a request that was answered or refused; `path` is one of the service's own, or 'other'."""
        self._requests[path, status] += 1

    def count_answers(self, outcomes: Iterable[str], seconds: float) -> None:
        """Count the pictures of one request ('answered', 'not_sure', 'none_of_these', 'unreadable') and its time."""
        self._pictures.update(outcomes)
        self._seconds += seconds
        self._within[next((bound for bound in BUCKETS_S if seconds <= bound), float("inf"))] += 1

    def text(self) -> str:
        """Return everything in Prometheus' text format."""
        return "".join(f"{line}\n" for line in self._lines())

    def _lines(self) -> Iterator[str]:
        yield from _head("tlgui_requests_total", "counter", "Requests, by path and status.")
        for (path, status), n in sorted(self._requests.items()):
            yield f'tlgui_requests_total{{path="{path}",status="{status}"}} {n}'
        yield from _head("tlgui_pictures_total", "counter", "Pictures, by what came of them.")
        for outcome in ("answered", "not_sure", "none_of_these", "unreadable"):
            yield f'tlgui_pictures_total{{outcome="{outcome}"}} {self._pictures[outcome]}'
        yield from _head("tlgui_answer_seconds", "histogram", "From the first byte of a request to its answers.")
        n = 0
        for bound in (*BUCKETS_S, float("inf")):
            n += self._within[bound]
            yield f'tlgui_answer_seconds_bucket{{le="{"+Inf" if bound == float("inf") else bound}"}} {n}'
        yield f"tlgui_answer_seconds_sum {self._seconds:.6f}"
        yield f"tlgui_answer_seconds_count {n}"
        yield from _head("tlgui_requests_under_way", "gauge", "Requests for answers at this moment.")
        yield f"tlgui_requests_under_way {self.under_way}"
        yield from _head("process_resident_memory_bytes", "gauge", "Memory of the process.")
        yield f"process_resident_memory_bytes {import_module('psutil').Process().memory_info().rss}"


def _head(name: str, kind: str, help_: str) -> Iterator[str]:
    yield f"# HELP {name} {help_}"
    yield f"# TYPE {name} {kind}"
