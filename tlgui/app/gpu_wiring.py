"""Connects "Use my NVIDIA GPU..." with the search for a driver and the test of another environment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.errors import TlguiError
from tlgui.session.environment_worker import BuildProgress, EnvironmentReady, EnvironmentWorker
from tlgui.session.foreign_engine import StepResult
from tlgui.session.gpu_advice import find_driver, gpu_advice, torch_inside
from tlgui.session.session import Session
from tlgui.views import texts
from tlgui.views.main_window import MainWindow
from tlgui.views.widgets.gpu_dialog import GpuDialog


class GpuWiring(QObject):
    """Shows the dialog, and remembers another Python only when it has passed a test step.

    Args:
        window: has the menu entry.
        session: runs the test in a thread.
        read: returns the Python that is remembered; empty for our own.
        remember: keeps another one for the next start.
    """

    def __init__(
        self, window: MainWindow, session: Session, *, read: Callable[[], str], remember: Callable[[str], None]
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._read, self._remember = read, remember
        self._dialog: GpuDialog | None = None
        self._tested: Path | None = None
        self._builder: EnvironmentWorker | None = None
        window.gpu_requested.connect(self._on_requested)

    def _on_requested(self) -> None:
        advice = gpu_advice(find_driver(), torch_inside())
        dialog = self._window.show_gpu_dialog(
            advice.sentence, self._read(), can_choose=advice.can_choose_python, can_fetch=advice.can_fetch
        )
        if self._builder is not None:
            dialog.begin_fetching()
        dialog.fetch_requested.connect(self._on_fetch_requested)
        dialog.fetch_cancelled.connect(self._on_fetch_cancelled)
        dialog.python_chosen.connect(self._on_python_chosen)
        dialog.own_chosen.connect(self._on_own_chosen)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog

    def _on_python_chosen(self, python: Path) -> None:
        self._tested = python
        worker = self._session.test_engine(python)
        worker.passed.connect(self._on_passed)
        worker.failed.connect(self._on_failed)

    def _on_fetch_requested(self) -> None:
        if self._builder is not None:
            return
        self._builder = self._session.build_gpu_environment()
        self._builder.progressed.connect(self._on_progressed)
        self._builder.ready.connect(self._on_environment_ready)
        self._builder.failed.connect(self._on_build_failed)

    def _on_fetch_cancelled(self) -> None:
        if self._builder is not None:
            self._builder.requestInterruption()

    def _on_progressed(self, progress: BuildProgress) -> None:
        if self._dialog is not None:
            done, total = progress.done / 1e6, progress.total / 1e6
            amount = f": {done:,.0f} of {total:,.0f} MB".replace(",", " ") if total else ""
            self._dialog.say(f"{progress.what}{amount} ...", is_busy=True)

    def _on_environment_ready(self, ready: EnvironmentReady) -> None:
        self._builder = None
        self._tested = ready.python
        self._on_passed(ready.result)

    def _on_build_failed(self, error: TlguiError) -> None:
        self._builder = None
        self._on_failed(error)

    def _on_own_chosen(self) -> None:
        self._remember("")

    def _on_passed(self, result: StepResult) -> None:
        self._remember(str(self._tested))
        text = texts.GPU_PASSED if result.kind == "cuda" else texts.GPU_PASSED_ON_PROCESSOR
        self._say(text.format(torch=result.torch, device=result.device))

    def _on_failed(self, error: TlguiError) -> None:
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.say(sentence)
        else:  # the person has closed the dialog and goes on with something else
            self._window.show_notice(texts.GPU_TITLE, sentence)

    def _on_dialog_finished(self, _result: int) -> None:
        self._dialog = None
