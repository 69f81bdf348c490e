"""Every test: its own data folder, no screen, fixed seeds, no noise, and nothing left running."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import threading
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Waiting threads give the processor up instead of spinning: beside other programs tests take minutes less.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import hypothesis
import pytest
import shiboken6
import torch
from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

# The same examples every time, and no database of them: a test fails for everybody or for nobody.
hypothesis.settings.register_profile("fixed", derandomize=True, database=None, deadline=None)
hypothesis.settings.load_profile("fixed")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def pytest_collection_finish():
    gc.collect()
    gc.freeze()  # what is imported by now is no garbage; each later collection is quick


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    """Let what a test tells show names that are no UTF-8: xdist would end instead, and take the run with it."""
    report = yield
    report.sections = [(name, _encodable(text)) for name, text in report.sections]
    if report.failed and (told := str(report.longrepr)) != _encodable(told):
        report.longrepr = _encodable(told)
    return report


def _encodable(text):
    return text.encode("utf-8", "backslashreplace").decode()


def pytest_sessionfinish():
    gc.unfreeze()


@pytest.fixture(autouse=True)
def garbage_in_the_main_thread(request):
    """Collect what a test with widgets leaves behind here, as the program does; fail it if a widget is left.

    Set up before every fixture that makes a window, and so torn down after it.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    before = set(map(_address, QApplication.allWidgets()))
    gc.disable()
    yield
    left = dispose_of_widgets(before)
    gc.enable()
    assert not left, f"widgets left behind: {left}"


def dispose_of_widgets(before: set[int]) -> list[str]:
    """Delete what waits to be deleted, collect garbage, and return the widgets that are still there."""
    gc.collect()
    # Outside of an event loop Qt leaves deleteLater() for the next one, which may be many tests later.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [widget for widget in QApplication.allWidgets() if _address(widget) not in before]
    return sorted(f"{type(widget).__name__} {widget.objectName()}" for widget in left if widget.isWindow())


def _address(widget: QWidget) -> int:
    return shiboken6.getCppPointer(widget)[0]


@pytest.fixture(autouse=True)
def own_folders(tmp_path, tmp_path_factory, monkeypatch):
    monkeypatch.setenv("TLGUI_DATA_DIR", str(tmp_path_factory.mktemp("tlgui data")))
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch home"))
    monkeypatch.setattr("tlgui.engine.weights.store._shared_folder", "")
    for name in ("HF_ENDPOINT", "HF_TOKEN", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def measured_machine(own_folders):
    """Speeds of the networks that estimates are scaled from: no test waits for measuring that it does not test."""
    from tlgui.engine.runs.estimate import ANCHORS
    from tlgui.engine.runs.measured_speeds import remember_precision_plan
    from tlgui.engine.training.precision import PrecisionPlan

    for name in ("resnet18", *(f"{anchor} roughly" for anchor in ANCHORS.values())):
        remember_precision_plan(name, 224, PrecisionPlan("fp32", "fp32", 200.0, 50.0))


@pytest.fixture(autouse=True)
def fixed_seed():
    torch.manual_seed(0)
    # Beside other test processes a second thread only waits for a core.
    torch.set_num_threads(1 if "PYTEST_XDIST_WORKER" in os.environ else min(os.cpu_count() or 1, 2))


@pytest.fixture(autouse=True)
def no_noise(caplog, request):
    """Fail a test that logs a warning which it did not ask for with @pytest.mark.expects_warning."""
    yield
    if request.node.get_closest_marker("expects_warning"):
        return
    records = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    assert not records, [r.getMessage() for r in records]


@pytest.fixture(autouse=True)
def nothing_left_running():
    """Fail a test that leaves a thread, a child process or a running timer behind."""
    threads_before = set(threading.enumerate())
    yield
    threads = [t for t in threading.enumerate() if t not in threads_before and t.is_alive() and not _is_lazy(t)]
    assert not threads, f"threads left running: {[t.name for t in threads]}"
    children = multiprocessing.active_children()
    assert not children, f"processes left running: {[c.name for c in children]}"
    # type(), not isinstance(): asking torch's lazy objects for their class makes them warn.
    objects = [o for o in gc.get_objects() if issubclass(type(o), QThread | QTimer) and shiboken6.isValid(o)]
    running = [o for o in objects if _is_running(o)]
    assert not running, f"Qt objects left running: {[(type(o).__name__, o.objectName()) for o in running]}"


def _is_running(obj: QThread | QTimer) -> bool:
    if issubclass(type(obj), QTimer):
        return obj.isActive()
    return obj.isRunning() and not obj.isMainThread()


def _is_lazy(thread: threading.Thread) -> bool:
    # Qt's own threads show up as dummies once Python code has run in them.
    return isinstance(thread, threading._DummyThread)


@pytest.fixture
def pictures_folder(tmp_path):
    """Two classes that anyone can tell apart: dark discs on light, light squares on dark."""
    return make_folder(tmp_path / "shapes", n_per_class=12)


def make_folder(root: Path, *, n_per_class: int, size_px: int = 48) -> Path:
    for kind in ("discs", "squares"):
        (root / kind).mkdir(parents=True)
        for number in range(n_per_class):
            draw_shape(kind, number, size_px).save(root / kind / f"{kind}{number}.png")
    return root


def draw_shape(kind: str, number: int, size_px: int = 48) -> Image.Image:
    dark, light = (20 + number, 30, 40), (230, 220 - number, 200)
    picture = Image.new("RGB", (size_px, size_px), light if kind == "discs" else dark)
    draw = ImageDraw.Draw(picture)
    box = (8 + number % 5, 8, size_px - 10, size_px - 10 - number % 4)
    if kind == "discs":
        draw.ellipse(box, fill=dark)
    else:
        draw.rectangle(box, fill=light)
    return picture


@pytest.fixture
def quick_config():
    """A run of seconds: the smallest backbone, random weights, two epochs."""
    from tlgui.core.config import AUGMENT_PRESETS, TrainConfig

    return TrainConfig(
        backbone="shufflenet_v2_x0_5",
        weights="none",
        head_solver="optimizer",
        head_epochs=1,
        finetune_epochs=1,
        finetune_learning_rate=1e-4,
        rate_schedule="constant",
        batch_size=8,
        augment=AUGMENT_PRESETS["none"],
        device="cpu",
        precision="fp32",  # nothing to measure: the same on every machine
    )


@pytest.fixture
def shared_data():
    """Real photos, where they are at hand."""
    folder = SHARED / "data"
    if not folder.is_dir():
        pytest.skip("the real photos are not here")
    return folder


@pytest.fixture
def shared_weights():
    """Real ImageNet weights, where they are at hand."""
    folder = SHARED / "weights"
    if not folder.is_dir():
        pytest.skip("the real weights are not here")
    return folder


@pytest.fixture
def application(qtbot, qapp):
    """The whole window and session, with an engine in this process; closed and disposed of afterwards."""
    from tlgui.app.application import Application
    from tlgui.session.runner import InlineRunner

    application = Application(qapp, make_runner=InlineRunner)
    application.show()
    yield application
    application.window.close()
    application.close()
    application.dispose()
