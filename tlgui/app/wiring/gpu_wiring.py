"""Connects "Use my NVIDIA GPU..." with the search for a driver and the test of another environment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.messages import Message, say
from tlgui.engine.door.requests import EngineReplaced, Failure, Outcome
from tlgui.session.external_engine import EnginePassed
from tlgui.session.gpu.gpu_advice import CudaBuild, GpuAdvice
from tlgui.session.gpu.gpu_folder import environments_dir, unused_environments
from tlgui.session.gpu.gpu_work import (
    BuildProgress,
    building_environment,
    looking_for_gpu,
    removing_environments,
    testing_python,
)
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views import texts
from tlgui.views.main_window import MainWindow
from tlgui.views.phase_texts import device_title
from tlgui.views.translation import number, sentence, tr
from tlgui.views.widgets.gpu_dialog import GpuDialog


class GpuWiring(QObject):
    """Shows the dialog, and remembers another Python only when it has passed a test step.

    Args:
        window: has the menu entry.
        session: owns the threads.
        read: returns the Python that is remembered; empty for our own.
        remember: keeps another one for the next start.
        system: as in sys.platform.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        *,
        read: Callable[[], str],
        remember: Callable[[str], None],
        system: str,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._system = window, session, system
        self._read, self._remember = read, remember
        self._dialog: GpuDialog | None = None
        self._build: CudaBuild | None = None
        self._task: Task | None = None
        """The test or the fetch that goes on; never both."""
        self._is_fetching = False
        remembered = read()
        self._in_use = remembered if remembered and Path(remembered).is_file() else ""
        session.engine.replaced.connect(self._on_engine_replaced)
        window.gpu_requested.connect(self._on_requested)
        self._remove_unused()

    def _remove_unused(self) -> None:
        """Once, before any engine starts and anything is fetched here; other windows hold what they use."""
        unused = unused_environments(Path(self._read()))
        if unused:
            self._session.background.start(removing_environments(unused), name="old environments")

    def _on_requested(self) -> None:
        dialog = self._window.show_gpu_dialog(self._read(), self._state_in_words())
        dialog.fetch_requested.connect(self._on_fetch_requested)
        dialog.fetch_cancelled.connect(self._on_fetch_cancelled)
        dialog.python_chosen.connect(self._on_python_chosen)
        dialog.own_chosen.connect(self._on_own_chosen)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        if self._is_fetching:
            dialog.begin_fetching()
        elif self._task is not None:
            dialog.show_status(texts.GPU_TESTING, is_busy=True)
        search = self._session.background.start(looking_for_gpu(), name="search for a GPU")
        search.answered.connect(self._on_found)

    def _on_found(self, advice: GpuAdvice) -> None:
        self._build = advice.build
        if self._dialog is not None:
            self._dialog.show_advice(
                sentence(advice.sentence), can_choose=advice.can_choose_python, can_fetch=advice.build is not None
            )

    def _state_in_words(self) -> str:
        """Return which Python does the learning now, or from the next start on where that is another."""
        remembered = self._read()
        if remembered == self._in_use:
            return tr(texts.GPU_IN_USE).format(python=remembered) if remembered else ""
        if remembered and not Path(remembered).is_file():
            return tr(texts.GPU_IS_GONE).format(python=remembered)
        return tr(texts.GPU_NEXT_START).format(python=remembered or tr(texts.GPU_OWN_PYTHON))

    def _on_engine_replaced(self, _replaced: EngineReplaced) -> None:
        self._in_use = ""

    def _on_python_chosen(self, python: Path) -> None:
        if self._task is None:
            self._follow(self._session.background.start(testing_python(python), name="test of a Python"))

    def _on_fetch_requested(self) -> None:
        if self._task is not None or self._build is None:
            return
        self._is_fetching = True
        index = self._build.index(self._system)
        build = self._session.background.start(building_environment(index), name="fetch of a PyTorch")
        build.progressed.connect(self._on_progressed)
        self._follow(build)
        if self._dialog is not None:
            self._dialog.begin_fetching()

    def _follow(self, task: Task) -> None:
        """Show the end of a test or a fetch, whatever becomes of the dialog meanwhile."""
        self._task = task
        task.answered.connect(self._on_passed)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_over)

    def _on_fetch_cancelled(self) -> None:
        if self._is_fetching and self._task is not None:
            self._task.cancel()

    def _on_progressed(self, progress: BuildProgress) -> None:
        if self._dialog is not None:
            self._dialog.show_status(sentence(_progress_message(progress)), is_busy=True)

    def _on_own_chosen(self) -> None:
        self._remember("")
        self._say(tr(texts.GPU_OWN_AGAIN).format(folder=environments_dir()))

    def _on_passed(self, passed: EnginePassed) -> None:
        self._task, self._is_fetching = None, False  # before the dialog says that there is nothing to wait for
        self._remember(str(passed.python))
        text = tr(texts.GPU_PASSED) if passed.result.kind == "cuda" else tr(texts.GPU_PASSED_ON_PROCESSOR)
        self._say(text.format(torch=passed.result.torch, device=device_title(passed.result.device)))

    def _on_failed(self, failure: Failure) -> None:
        self._task, self._is_fetching = None, False
        self._say(sentence(failure.message, failure.hint))

    def _on_over(self, outcome: Outcome) -> None:
        self._task, self._is_fetching = None, False
        if outcome is Outcome.CANCELLED:
            self._say(sentence(say("gpu.stopped")))

    def _say(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.show_end(text, self._read())
        else:  # the person has closed the dialog and goes on with something else
            self._window.show_notice(tr(texts.GPU_TITLE), text)

    def _on_dialog_finished(self, _result: int) -> None:
        self._dialog = None


def _progress_message(progress: BuildProgress) -> Message:
    if not progress.total:
        return say("gpu.going_on", what=progress.what)
    done, total = (number(round(n_bytes / 1e6)) for n_bytes in (progress.done, progress.total))
    return say("gpu.fetched_so_far", what=progress.what, done=done, total=total)
