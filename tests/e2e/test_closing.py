"""However the window goes, it goes at once, leaves no process behind, and a run can be gone on with."""

import multiprocessing
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from tlgui.app.application import Application
from tlgui.core.control import Control
from tlgui.core.events import BatchDone, EpochDone
from tlgui.core.interrupted_runs import find_interrupted
from tlgui.core.states import SessionState
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.requests import EstimateRequest
from tlgui.engine.runs.run import resume_training, train
from tlgui.paths import runs_dir
from tlgui.session.background_mark import BackgroundMark
from tlgui.session.engine_process import EngineProcess
from tlgui.session.runner import InlineRunner
from tlgui.session.session import Session

LONG_MS = 60_000
LONG_S = LONG_MS / 1000
CLOSES_WITHIN_S = 2.0
"""On an idle machine; this one may be busy with other tests."""


@pytest.fixture
def window_that_trains(tmp_path, pictures_folder):
    command = [sys.executable, Path(__file__).with_name("training_session.py"), tmp_path / "runs", pictures_folder]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    engines = [psutil.Process(int(pid)) for pid in process.stdout.readline().split()]
    yield process, engines
    process.kill()
    process.wait()
    process.stdout.close()
    for engine in engines:
        if engine.is_running():
            engine.kill()


def test_a_window_that_is_killed_alone_leaves_its_run_to_be_gone_on_with(window_that_trains, tmp_path):
    process, engines = window_that_trains
    assert engines
    process.kill()
    _, alive = psutil.wait_procs(engines, timeout=LONG_S)
    assert not alive, "an engine goes on without its window"
    found = find_interrupted(tmp_path / "runs")
    assert found is not None
    assert found.epoch >= 1
    stop = Control()
    epochs = []

    def stop_soon(event):
        epochs.append(getattr(event, "epoch", 0))
        if isinstance(event, BatchDone) and event.epoch > found.epoch:
            stop.stop()

    assert resume_training(found.folder, on_event=stop_soon, control=stop).finished.outcome == "stopped"
    assert max(epochs) > found.epoch


@pytest.fixture
def model(tmp_path, pictures_folder, quick_config):
    config = quick_config.replace(schedule="features", finetune_epochs=0)
    train(config, scan_folder(pictures_folder), out=tmp_path / "made before", on_event=lambda _event: None)
    return tmp_path / "made before" / "model.safetensors"


@pytest.fixture
def session(qtbot, tmp_path):
    session = Session(EngineProcess, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    yield session
    session.close()


def close_in_time(session):
    began_s = time.monotonic()
    session.close()
    took_s = time.monotonic() - began_s
    load = psutil.getloadavg()[0] / (psutil.cpu_count() or 1)
    assert took_s < CLOSES_WITHIN_S * max(1.0, load), f"closing took {took_s:.1f} s at a load of {load:.1f}"
    assert not multiprocessing.active_children()


@pytest.mark.whole_pictures
def test_closing_with_predictions_that_wait_starts_no_engine_again(session, qtbot, model, pictures_folder):
    session.open_model(model)
    many = tuple(pictures_folder.glob("*/*.png")) * 40
    tasks = [session.predict(many) for _ in range(3)]
    with qtbot.waitSignal(tasks[0].answered, timeout=LONG_MS):
        pass
    close_in_time(session)
    qtbot.waitUntil(lambda: all(task.is_over for task in tasks), timeout=LONG_MS)
    assert not multiprocessing.active_children()


@pytest.mark.slow
def test_closing_while_a_heavy_network_is_measured_waits_for_nothing(session, qtbot, pictures_folder, quick_config):
    with qtbot.waitSignal(session.dataset_changed, timeout=LONG_MS):
        session.open_folder(pictures_folder)
    estimate = session.ask(EstimateRequest.of, quick_config.replace(backbone="convnext_base"))
    with qtbot.waitSignal(session.engine.ready, timeout=LONG_MS):
        session.warm_up()
    close_in_time(session)
    qtbot.waitUntil(lambda: estimate.is_over, timeout=LONG_MS)


def test_closing_while_the_engine_starts_waits_for_nothing(session, qtbot):
    session.warm_up()
    qtbot.waitUntil(lambda: bool(multiprocessing.active_children()), timeout=LONG_MS)
    close_in_time(session)


def test_closing_does_not_wait_for_a_scan_that_hangs(session, qtbot, monkeypatch, tmp_path):
    began, may_end = threading.Event(), threading.Event()

    def hang(_folder, _options, **_polled):
        began.set()
        may_end.wait()

    monkeypatch.setattr("tlgui.engine.data.folder.scan_folder", hang)
    session.open_folder(tmp_path)
    assert began.wait(LONG_S)
    try:
        close_in_time(session)
    finally:
        may_end.set()
        for thread in threading.enumerate():
            if thread.name == "scan":
                thread.join()


test_closing_does_not_wait_for_a_scan_that_hangs = pytest.mark.expects_warning(
    test_closing_does_not_wait_for_a_scan_that_hangs
)


@pytest.fixture
def training_window(qtbot, qapp, pictures_folder, quick_config, monkeypatch, request):
    application = Application(qapp, make_runner=InlineRunner)
    window, session = application.window, application.session
    application.show()
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    monkeypatch.setattr(window, "ask_close_while_training", lambda: "background")
    session.start_training(quick_config.replace(head_epochs=getattr(request, "param", 1), early_stop=None))
    yield application
    window.set_busy(False)
    window.close()
    application.dispose()


def test_a_run_left_to_the_background_ends_the_program_when_it_is_over(qapp, training_window):
    window, session = training_window.window, training_window.session
    QTimer.singleShot(0, window.close)
    patience = QTimer(singleShot=True, interval=LONG_MS)
    patience.timeout.connect(lambda: qapp.exit(99))
    patience.start()
    assert qapp.exec() == 0, "it never ended"
    patience.stop()
    assert not window.isVisible()
    assert session.state is SessionState.TRAINED
    assert not BackgroundMark(runs_dir()).is_held


@pytest.mark.parametrize("training_window", [300], indirect=True)
def test_a_run_can_be_left_for_another_day(qtbot, qapp, training_window, monkeypatch):
    window, session = training_window.window, training_window.session
    epochs = []
    session.train_event.connect(lambda event: epochs.append(event) if isinstance(event, EpochDone) else None)
    qtbot.waitUntil(lambda: bool(epochs), timeout=LONG_MS)
    monkeypatch.setattr(window, "ask_close_while_training", lambda: "later")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG_MS)
    session.close()
    qtbot.waitUntil(lambda: bool(find_interrupted(runs_dir())), timeout=LONG_MS)


def test_one_run_at_a_time_goes_on_in_the_background_and_the_next_start_says_so(qtbot, qapp, training_window):
    other = BackgroundMark(runs_dir())
    assert other.hold()
    training_window.window.close()
    assert training_window.window.isVisible()
    assert training_window.window.findChild(QMessageBox, "notice_dialog")
    started = Application(qapp, make_runner=InlineRunner)
    assert "left in the background" in started.window.findChild(QMessageBox, "notice_dialog").text()
    started.window.close()
    started.dispose()
    other.release()
    training_window.session.discard()
    qtbot.waitUntil(lambda: not training_window.session.state.is_running, timeout=LONG_MS)
