"""Python's garbage collector, kept to the main thread."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1000
A_LIBRARY = 50
"""So many modules more mean that a library was loaded, such as matplotlib for the first chart."""


class MainThreadGarbageCollector(QObject):
    """Collects cyclic garbage from a timer of the main thread, and nowhere else, to the program's end.

    Left alone, Python collects in whichever thread happens to allocate. A worker thread that finds
    widgets in the garbage has PySide delete parents and children one by one later, some of them
    twice, and the program dies (seen: a crash in `Shiboken::BindingManager::runDeletionInMainThread`).
    Even in the main thread it may begin inside a destructor of Qt, and delete widgets while a lock is
    held that they need (seen: a hang in `QObject::disconnectImpl`); from a timer's slot none is held.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._n_modules: int | None = None
        """Modules loaded when what there is was last kept for good; None while everything is looked at."""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    def keep_what_is_loaded(self) -> None:
        """Never look again at what there is now, and at what each further library brings when it is loaded.

        For the program itself, whose one window lives to its end: each look at its 140,000 objects, none of which is
        garbage, held the window up for 60 to 100 ms.
        """
        gc.freeze()
        self._n_modules = len(sys.modules)

    def collect_if_due(self) -> None:
        """Collect the oldest generation whose threshold is passed, as Python itself would."""
        if self._n_modules is not None and len(sys.modules) >= self._n_modules + A_LIBRARY:
            self.keep_what_is_loaded()
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Collect no more; Python's own collecting stays off."""
        self._timer.stop()
