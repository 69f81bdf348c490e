"""The one task that an open dialog shows; nothing of it reaches the dialog after it is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from tlgui.engine.door.requests import Outcome
from tlgui.session.tasks import Task
from tlgui.views.predict.label_dialog import LabelDialog
from tlgui.views.widgets.work_dialog import WorkDialog


class DialogTask(QObject):
    """Shows a dialog and what becomes of the work that it asks for, the latest alone. Main thread.

    Args:
        dialog: opened here, and disposed of once it is closed.
    """

    def __init__(self, dialog: WorkDialog | LabelDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._task: Task | None = None
        self._show_answer: Callable[[Any], None] = lambda _answer: None
        dialog.cancel_requested.connect(self._cancel)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def follow(self, task: Task, show_answer: Callable[[Any], None]) -> None:
        """Tell the dialog about a task that it asked for.

        Args:
            task: just begun.
            show_answer: takes each of its answers.
        """
        self._task, self._show_answer = task, show_answer
        self._dialog.begin()
        if task.is_waiting:
            self._dialog.wait()
            task.begun.connect(self._on_begun)
        task.progressed.connect(self._dialog.show_progress)
        task.answered.connect(self._on_answered)
        task.failed.connect(self._dialog.show_failure)
        task.finished.connect(self._on_finished)

    def _on_begun(self) -> None:
        if self.sender() is self._task:
            self._dialog.begin()

    def _on_answered(self, answer: object) -> None:
        if self.sender() is self._task:
            self._show_answer(answer)

    def _on_finished(self, outcome: Outcome) -> None:
        if self.sender() is self._task:
            self._dialog.end(was_cancelled=outcome is Outcome.CANCELLED)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_closed(self, _result: int) -> None:
        """Forget the task: one that is cancelled ends a little later."""
        self._task = None
        self._dialog.deleteLater()
