"""Fetching official weights in the window's own process: it needs no torch."""

from __future__ import annotations

from tlgui.engine.door.requests import FetchProgress
from tlgui.engine.weights.store import find_weight_set
from tlgui.session.background import Report, ShouldStop, Work


def fetch_default_weights(backbone: str) -> Work:
    """Return the work of fetching a backbone's default weights; it reports FetchProgress."""

    def work(report: Report, should_stop: ShouldStop) -> None:
        from tlgui.engine.weights.fetching import fetch_weights  # late: requests takes a tenth of a second to import

        fetch_weights(
            find_weight_set(backbone),
            on_progress=lambda done, total: report(FetchProgress(backbone, done, total)),
            should_stop=should_stop,
        )

    return work
