"""Work that waits for the first paint, and is then done between the events of the window."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LONGEST_WAIT_MS = 1000
"""A window that begins minimised is not painted; its work begins after this time."""
INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
    QEvent.Type.DragEnter,
    QEvent.Type.ContextMenu,
    QEvent.Type.FileOpen,
}


class InSteps(QObject):
    """Takes the steps of some work one by one; whoever touches the window first finds all of them done.

    Args:
        steps: does one step of the work each time it is asked for the next.
        window: its first paint goes before.

    Signals:
        done(): once, after `begin_after_paint`, when no step is left.
    """

    done = Signal()

    def __init__(self, steps: Generator[None], window: QWidget) -> None:
        super().__init__(window)
        self._steps, self._window = steps, window
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._timer.start)

    def begin_after_paint(self) -> None:
        """Begin as soon as the window has been painted."""
        if (app := QCoreApplication.instance()) is not None:
            app.installEventFilter(self)
        self._wait.start(LONGEST_WAIT_MS)

    def finish(self) -> None:
        """Take all steps that are left, at once."""
        for _ in self._steps:
            pass

    def give_up(self) -> None:
        """Take no more steps."""
        self._steps.close()
        self._stop()

    def _take(self) -> None:
        for _ in self._steps:
            return
        self._stop()
        self.done.emit()

    def _stop(self) -> None:
        self._wait.stop()
        self._timer.stop()
        if (app := QCoreApplication.instance()) is not None:
            app.removeEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Begin behind the first paint; a person's hand goes before everything else."""
        if event.type() == QEvent.Type.Paint and watched is self._window and self._wait.isActive():
            self._wait.start(0)
        elif event.type() in INPUT:
            self.finish()
        return False
