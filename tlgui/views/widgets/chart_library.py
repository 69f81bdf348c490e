"""Loads what charts are drawn with: early, in a thread, and once."""

from __future__ import annotations

import importlib
import threading

MODULES = ("matplotlib.figure", "matplotlib.ticker", "matplotlib.backends.backend_agg")

_loading = threading.Lock()


def load_chart_library() -> None:
    """Import matplotlib, in any thread; whoever draws calls it first, and waits where another thread has begun.

    It takes half a second, and at the first start on a computer, when matplotlib lists its fonts, several: nobody who
    opens the Train page should wait for it. Two threads that import modules which need each other can be given one
    that is half made: hence the lock.
    """
    with _loading:
        for name in MODULES:
            importlib.import_module(name)
