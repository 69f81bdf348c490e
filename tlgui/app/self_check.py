"""`tlgui gui FOLDER --self-check REPORT`: the window trains and predicts by itself and writes a report."""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import time
from dataclasses import asdict, dataclass, field, fields
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

import tlgui
from tlgui.core.config import AUGMENT_PRESETS, TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.sentences import english
from tlgui.core.states import SessionState
from tlgui.core.suggestions import STARTER_BACKBONE
from tlgui.engine.door.requests import Failure, PredictionReady
from tlgui.paths import DATA_DIR_VARIABLE
from tlgui.session.external_engine import running_external_pids

if TYPE_CHECKING:
    from tlgui.app.application import Application

DEADLINE_S = 600
N_NAMED_PER_CLASS = 2
TICK_MS = 10
QUICK_RUN = TrainConfig(
    backbone=STARTER_BACKBONE,
    weights="starter",
    schedule="features",
    head_epochs=3,
    head_learning_rate=3e-3,
    batch_size=8,
    augment=AUGMENT_PRESETS["none"],
)
"""Small, but through the same code as any run."""


@dataclass
class Report:
    """What happened, as it stands in the JSON file."""

    version: str = tlgui.__version__
    is_frozen: bool = bool(getattr(sys, "frozen", False))
    platform: str = ""
    """Qt's name of the screen: xcb, wayland, offscreen, windows, cocoa."""
    painted_at: float = 0.0
    """When the window was first painted, in seconds since 1970; the caller knows when it started us."""
    engine_ready_at: float = 0.0
    device: str = ""
    window_pid: int = field(default_factory=os.getpid)
    engine_pids: list[int] = field(default_factory=list)
    has_torch_in_window: bool = False
    longest_delay_ms: float = 0.0
    """While it trained: how long the window's main thread was busy with something else at most."""
    states: list[str] = field(default_factory=list)
    val_accuracy: float | None = None
    model: str = ""
    answers: dict[str, str] = field(default_factory=dict)
    """The class answered for each picture."""
    failures: list[str] = field(default_factory=list)
    is_complete: bool = False


def is_report(path: Path) -> bool:
    """Return whether a file is the report of an earlier check."""
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError):
        return False
    return isinstance(written, dict) and written.keys() == {row.name for row in fields(Report)}


def keep_own_data_beside(report: Path) -> None:
    """Let a self-check keep its settings, runs and logs beside its report, away from the person's own."""
    os.environ[DATA_DIR_VARIABLE] = str(report.resolve().parent / "self-check data")


class SelfCheck(QObject):
    """Presses the window's own buttons, one step after the other, and closes it at the end.

    Args:
        application: shown after this object is made; it opens the folder itself.
        report: the JSON file to write; a picture of the window is written beside it.
        folder: pictures to train on, or None to close as soon as the engine is ready.
    """

    def __init__(self, application: Application, report: Path, folder: Path | None) -> None:
        super().__init__(application)
        self._application, self._window = application, application.window
        self._path, self._folder = report, folder
        self._was_there = self._path.exists()
        self._report = Report(platform=QGuiApplication.platformName())
        self._is_over = False
        self._window.installEventFilter(self)
        application.completed.connect(self._watch)  # asking for the session now would hold up the paint
        self._delay = LongestDelay(self)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._on_deadline)
        self._deadline.start(DEADLINE_S * 1000)

    @property
    def exit_code(self) -> int:
        """0 when every step was done, else 1."""
        return 0 if self._report.is_complete else 1

    def _watch(self) -> None:
        session, predict = self._application.session, self._window.predict
        session.engine.ready.connect(self._on_engine_ready)
        session.state_changed.connect(self._on_state_changed)
        session.failed.connect(self._on_failed)
        predict.answer_shown.connect(self._on_answer_shown)
        predict.all_answered.connect(self._finish)

    def _on_engine_ready(self, device: str) -> None:
        self._report.device = device
        self._report.engine_ready_at = time.time()
        if self._folder is None:
            self._finish()

    def _on_state_changed(self, state: SessionState) -> None:
        self._report.states.append(state.value)
        if state is SessionState.READY and "training" not in self._report.states:
            # From the event loop: the pages hear of the new state after this slot.
            QTimer.singleShot(0, self._start_training)
        elif state is SessionState.TRAINED:
            QTimer.singleShot(0, self._name_pictures)

    def _start_training(self) -> None:
        self._application.session.draft.adopt(QUICK_RUN)
        self._window.show_page("train")
        button = self._window.findChild(QPushButton, "start_button")
        if button is None or not button.isEnabled():
            self._fail("The Start button cannot be pressed.")
            return
        self._delay.watch()
        button.click()

    def _name_pictures(self) -> None:
        self._report.longest_delay_ms = self._delay.stop()
        model, dataset = self._application.session.model, self._application.session.dataset
        if model is None or dataset is None:
            self._fail("The run left no model.")
            return
        self._report.model, self._report.val_accuracy = model.path, model.accuracy
        self._window.show_page("results")
        self._save_picture()
        self._window.show_page("predict")
        self._window.predict.pictures_dropped.emit(_some_of_each_class(dataset))

    def _save_picture(self) -> None:
        """Save a picture of the window beside the report, unless one lies there that may be the person's."""
        picture = self._path.with_suffix(".png")
        if self._was_there or not picture.exists():
            self._window.grab().save(str(picture))

    def _on_answer_shown(self, ready: PredictionReady) -> None:
        best = ready.prediction.best
        self._report.answers[ready.prediction.path] = best.class_name if best else ""

    def _on_failed(self, failure: Failure) -> None:
        self._fail(f"{english(failure.title)}: {english(failure.message)} {failure.details}".strip())

    def _on_deadline(self) -> None:
        self._fail(f"It was not done after {DEADLINE_S} seconds.")

    def _fail(self, sentence: str) -> None:
        self._report.failures.append(sentence)
        self._finish()

    def _finish(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._deadline.stop()
        report = self._report
        spawned = [child.pid for child in multiprocessing.active_children() if child.pid]
        report.engine_pids = [*spawned, *running_external_pids()]
        report.has_torch_in_window = "torch" in sys.modules
        report.is_complete = not report.failures
        self._path.write_text(json.dumps(asdict(report), indent=2), encoding="utf-8")
        self._window.set_busy(False)
        self._window.close()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note when the window is painted for the first time."""
        if event.type() == QEvent.Type.Paint and not self._report.painted_at:
            self._report.painted_at = time.time()
            self._window.removeEventFilter(self)
        return super().eventFilter(watched, event)


class LongestDelay(QObject):
    """How late a timer of the main thread comes at most: what a person feels as a window that hangs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._since_tick = QElapsedTimer()
        self._longest_ms = 0.0

    def watch(self) -> None:
        """Begin, from zero."""
        self._longest_ms = 0.0
        self._since_tick.start()
        self._timer.start()

    def stop(self) -> float:
        """Return the longest delay since the beginning, in milliseconds."""
        self._timer.stop()
        return self._longest_ms

    def _on_tick(self) -> None:
        self._longest_ms = max(self._longest_ms, self._since_tick.nsecsElapsed() / 1e6 - TICK_MS)
        self._since_tick.start()


def _some_of_each_class(dataset: Dataset) -> tuple[Path, ...]:
    chosen: list[Path] = []
    for index in range(len(dataset.class_names)):
        of_class = (picture.path for picture in dataset.pictures if picture.class_index == index)
        chosen += islice(of_class, N_NAMED_PER_CLASS)
    return tuple(chosen)
