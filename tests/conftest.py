"""Every test: its own data folder, no screen, fixed seeds, no noise, and nothing left running."""

from __future__ import annotations

import gc
import itertools
import logging
import multiprocessing
import os
import shutil
import sys
import threading
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TLGUI_LANGUAGE"] = "en"  # whatever this computer's is
# Waiting threads give the processor up instead of spinning: beside other programs tests take minutes less.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import plain_imports

# isort: split
import hypothesis
import pytest
import shiboken6
import torch
from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from small_pictures import QUICK_BACKBONES, SMALL_PX, see_small_pictures
from translations import release
from warm_processes import begin_warm, can_be_forked

from tlgui.core.config import AUGMENT_PRESETS, TrainConfig
from tlgui.engine.backbones.torchvision_source import TorchvisionSource
from tlgui.net.hub_place import OURS

plain_imports.restore()

# Weights that came with a package would be the default's; a test that wants some says so.
NO_WEIGHTS = str(Path(__file__).parent / "no_packaged_weights")
sys.path.insert(0, NO_WEIGHTS)
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (NO_WEIGHTS, os.environ.get("PYTHONPATH"))))

# The same examples every time, and no database of them: a test fails for everybody or for nobody.
hypothesis.settings.register_profile("fixed", derandomize=True, database=None, deadline=None)
hypothesis.settings.load_profile("fixed")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
MEMORY_FOLDER, ROOM_BYTES = Path("/dev/shm"), 4 << 30


def pytest_configure(config):
    """Keep what tests write in memory where there is room: some hundred thousand files on a disk cost minutes."""
    if not hasattr(config, "workerinput"):  # once, not in every process of xdist
        release()
    if MEMORY_FOLDER.is_dir() and shutil.disk_usage(MEMORY_FOLDER).free > ROOM_BYTES:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY_FOLDER))


MANY_OBJECTS = 30_000


def pytest_collection_finish():
    freeze_what_is_there()


def pytest_runtest_logfinish():
    """Keep collections quick, and the looks for what is left running, whatever tests import meanwhile.

    Not before the end of a test: the garbage that its widgets are would be kept for ever.
    """
    if len(gc.get_objects()) > MANY_OBJECTS:
        freeze_what_is_there()


def freeze_what_is_there():
    gc.collect()
    gc.freeze()


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


@pytest.fixture(scope="session")
def folder_names(tmp_path_factory):
    """Names for folders of single tests; pytest would look for the next free one among all that are there."""
    parent = tmp_path_factory.mktemp("tlgui data")
    return (parent / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def own_folders(folder_names):
    folder = next(folder_names)
    # With patches of its own: a test's are undone first, and its folders go when nothing is patched any more.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TLGUI_DATA_DIR", str(folder))
        patch.setenv("TORCH_HOME", str(folder / "torch home"))
        patch.setattr("tlgui.engine.weights.store._shared_folder", "")
        # The last is left behind by whichever test builds the first network of timm's in this process.
        for name in ("HF_ENDPOINT", "HF_TOKEN", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", OURS):
            patch.delenv(name, raising=False)
        yield folder
    shutil.rmtree(folder, ignore_errors=True)


USUAL_PREPROCESSING = TorchvisionSource.preprocessing


@pytest.fixture(scope="session", autouse=True)
def small_pictures():
    """Let the quick networks see 64 pixels instead of 224, in this process: a twelfth of the work."""
    with pytest.MonkeyPatch.context() as patch:
        see_small_pictures(patch, *QUICK_BACKBONES)
        yield


@pytest.fixture(autouse=True)
def whole_pictures(request):
    """Let them see 224 pixels as ever, for @pytest.mark.whole_pictures: where other processes read the model too."""
    with pytest.MonkeyPatch.context() as patch:
        if request.node.get_closest_marker("whole_pictures"):
            patch.setattr(TorchvisionSource, "preprocessing", USUAL_PREPROCESSING)
        yield


@pytest.fixture
def small_resnet18(monkeypatch):
    """Let resnet18, the one with the starter's weights, see 64 pixels too."""
    see_small_pictures(monkeypatch, "resnet18")


@pytest.fixture(scope="session", autouse=True)
def warm_processes():
    """Let engine processes begin in a moment instead of seconds."""
    with pytest.MonkeyPatch.context() as patch:
        if can_be_forked():
            begin_warm(patch)
        yield


@pytest.fixture(scope="session", autouse=True)
def known_speeds(tmp_path_factory):
    """A file with the speeds of the networks that estimates are scaled from, and of the quick ones.

    It lies in the program's folder of what a whole module shares.
    """
    from tlgui.engine.runs.estimate import ANCHORS
    from tlgui.engine.runs.measured_speeds import remember_precision_plan, speeds_path
    from tlgui.engine.training.precision import PrecisionPlan

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TLGUI_DATA_DIR", str(tmp_path_factory.mktemp("shared data")))
        for name in ("resnet18", *QUICK_BACKBONES, *(f"{anchor} roughly" for anchor in ANCHORS.values())):
            for size_px in (SMALL_PX, 224):
                remember_precision_plan(name, size_px, PrecisionPlan("fp32", "fp32", 200.0, 50.0))
        yield speeds_path().read_bytes()


@pytest.fixture(autouse=True)
def measured_machine(own_folders, known_speeds):
    """No test waits for measuring that it does not test."""
    from tlgui.engine.runs.measured_speeds import speeds_path

    speeds_path().parent.mkdir(parents=True)
    speeds_path().write_bytes(known_speeds)


@pytest.fixture(scope="session", autouse=True)
def curves_drawn_once():
    """Draw the curves of the first run only; the file of every other run here is a copy: a quarter of a second each."""
    from tlgui.core.atomic_file import write_atomic
    from tlgui.engine.results import curves_plot
    from tlgui.engine.runs import record

    drawn = []

    def save_curves(path, epochs, phases):
        if drawn:
            write_atomic(path, lambda temporary: temporary.write_bytes(drawn[0]))
        else:
            curves_plot.save_curves(path, epochs, phases)
            drawn.append(path.read_bytes())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(record, "save_curves", save_curves)
        yield


@pytest.fixture(autouse=True)
def fixed_seed():
    torch.manual_seed(0)
    torch.set_num_threads(1)  # networks this small gain nothing from a second one, least of all beside other tests


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
    threads = [t for t in threading.enumerate() if t not in threads_before and not _is_lazy(t)]
    for thread in threads:
        thread.join(1)  # one that was told to end may be held up, as by a collection of garbage
    threads = [thread for thread in threads if thread.is_alive()]
    assert not threads, f"threads left running: {[t.name for t in threads]}"
    children = multiprocessing.active_children()
    assert not children, f"processes left running: {[c.name for c in children]}"
    # type(), not isinstance(): asking torch's lazy objects for their class makes them warn.
    objects = gc.get_objects()
    kinds = {kind for kind in set(map(type, objects)) if issubclass(kind, QThread | QTimer)}
    running = [o for o in objects if type(o) in kinds and shiboken6.isValid(o) and _is_running(o)]
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


@pytest.fixture(scope="session")
def quick_config():
    """A run of a second: the smallest backbone, random weights, two epochs."""
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


class FinishedRun(NamedTuple):
    """What a run left."""

    pictures: Path
    folder: Path
    events: list
    result: object


@pytest.fixture(scope="session")
def _shared_run(quick_config, tmp_path_factory, small_pictures, known_speeds):
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.runs.run import train

    parent, events = tmp_path_factory.mktemp("shared run"), []
    pictures = make_folder(parent / "shapes", n_per_class=12)
    result = train(quick_config, scan_folder(pictures), out=parent / "run", on_event=events.append)
    return FinishedRun(pictures, parent / "run", events, result)


@pytest.fixture
def shared_run(_shared_run):
    """A whole run of the quick configuration, made once; to be read only: `finished_run` is a copy."""
    before = _contents(_shared_run.folder.parent)
    yield _shared_run
    assert _contents(_shared_run.folder.parent) == before, "other tests read this run: take finished_run to change it"


def _contents(folder: Path) -> dict[Path, tuple[int, int]]:
    return {path: (path.stat().st_size, path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def finished_run(shared_run, tmp_path):
    """A copy of that run, to do with as one likes; of the pictures it was made from too."""
    pictures, folder = (shutil.copytree(source, tmp_path / source.name) for source in shared_run[:2])
    for path in (*folder.glob("*.json"), *folder.glob("*.jsonl")):
        path.write_text(path.read_text().replace(str(shared_run.folder.parent), str(tmp_path)))
    return shared_run._replace(pictures=pictures, folder=folder)


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
