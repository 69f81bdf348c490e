"""The camera on Predict and Pictures, with a camera of the test's own."""

import pytest
from conftest import draw_shape
from damaged_models import GOOD
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.app.wiring import camera_wiring
from tlgui.core.added_pictures import read_added
from tlgui.core.camera import Camera
from tlgui.core.errors import CameraError
from tlgui.core.messages import say
from tlgui.core.states import SessionState
from tlgui.session.camera.frame_files import taken_dir
from tlgui.session.camera.frame_source import FrameSource
from tlgui.views.camera import camera_section

LONG_MS = 60_000


class DrawnCamera(FrameSource):
    """Gives a picture whenever the test says so."""

    is_on = False
    number = 0

    def start(self):
        self.is_on = True

    def stop(self):
        self.is_on = False

    def give(self, kind="squares"):
        self.number += 1
        drawn = draw_shape(kind, self.number)
        data = drawn.convert("RGB").tobytes()
        self.arrived.emit(QImage(data, *drawn.size, 3 * drawn.width, QImage.Format.Format_RGB888).copy())


class DrawnCameras:
    """The cameras of this computer: as many as the test says."""

    def __init__(self):
        self.names = ["Webcam"]
        self.opened = []
        self.on_changed = []

    def connected(self):
        return tuple(Camera(name, name) for name in self.names)

    def watch(self, on_changed):
        self.on_changed.append(on_changed)

    def open(self, _camera):
        self.opened.append(DrawnCamera())
        return self.opened[-1]


@pytest.fixture
def cameras(monkeypatch, tmp_path):
    cameras = DrawnCameras()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(camera_wiring, "cameras_here", lambda: cameras)
    monkeypatch.setattr(camera_section, "AGAIN_AFTER_S", 0.0)
    return cameras


def button(section, name):
    return section.findChild(QPushButton, name)


def started(application, section, cameras, page):
    application.window.show_page(page)
    section.toggle()
    button(section, f"{'camera' if page == 'predict' else 'pictures_camera'}_start_button").click()
    return cameras.opened[-1]


@pytest.fixture
def predict(application, qtbot, cameras, pictures_folder):
    application.session.open_model(GOOD)
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    yield application.window.predict
    application.window.pictures.drain()


def test_the_camera_answers_and_takes_pictures_for_classes_which_are_taken_back(
    application, qtbot, cameras, predict, pictures_folder
):
    section, session = predict.camera, application.session
    before = session.dataset.counts
    camera = started(application, section, cameras, "predict")
    assert section.status == "The camera is on."
    squares = button(section, "camera_class_1_button")
    assert squares.text() == "2  squares"
    assert not squares.isEnabled(), "there is no picture yet"
    camera.give()
    qtbot.waitUntil(lambda: section.answer.answer != "", timeout=LONG_MS)
    squares.click()
    squares.click()
    assert section.strip.counts == {"squares": 1}, "the same frame is no second picture"
    camera.give()
    qtbot.keyClick(section.picture, Qt.Key.Key_2)
    camera.give("discs")
    qtbot.keyClick(section.picture, Qt.Key.Key_1)
    qtbot.keyClick(section.picture, Qt.Key.Key_3)
    assert section.strip.words.startswith("3 pictures taken (squares 2, discs 1).")
    qtbot.waitUntil(lambda: session.dataset.counts == {"discs": 13, "squares": 14}, timeout=LONG_MS)
    assert len(list(pictures_folder.rglob("*.png"))) == 24, "the person's own folder stays as it is"
    assert list(taken_dir().iterdir()) == []
    qtbot.keyClick(section.picture, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.dataset.counts == {"discs": 12, "squares": 14}, timeout=LONG_MS)
    button(section, "camera_undo_button").click()
    qtbot.keyClick(section.picture, Qt.Key.Key_Backspace)
    assert section.strip.isHidden()
    qtbot.waitUntil(lambda: session.dataset.counts == before, timeout=LONG_MS)
    assert read_added(pictures_folder) == ()
    button(section, "camera_start_button").click()
    assert not camera.is_on
    assert section.status == ""


def test_the_camera_is_off_when_nobody_sees_it(application, cameras, predict):
    window, section = application.window, predict.camera

    def is_on_until(leave):
        """Start the camera, and return whether it was on before nobody saw it, and not afterwards."""
        window.showNormal()
        window.show_page("predict")
        if not section.is_open:
            section.toggle()
        button(section, "camera_start_button").click()
        camera = cameras.opened[-1]
        camera.give()
        was_on = camera.is_on and section.is_on
        leave()
        return was_on and not camera.is_on and not section.is_on

    assert is_on_until(lambda: window.show_page("model"))
    assert is_on_until(section.toggle)
    assert is_on_until(window.showMinimized)
    assert is_on_until(window.close)


def test_what_is_wrong_with_a_camera_is_said_with_what_to_do(application, cameras, predict, monkeypatch):
    section = predict.camera
    application.window.show_page("predict")

    def missing():
        raise CameraError(say("camera.no_multimedia"), hint=say("camera.install_multimedia"))

    with monkeypatch.context() as patch:
        patch.setattr(camera_wiring, "cameras_here", missing)
        section.toggle()
    assert "is not installed. Install it with" in section.status
    start = button(section, "camera_start_button")
    assert not start.isEnabled()
    section.toggle()
    cameras.names = []
    section.toggle()
    assert section.status.startswith("No camera is connected.")
    cameras.names = ["Webcam"]
    cameras.on_changed[0]()
    assert section.status == ""
    start.click()
    gone = CameraError(say("camera.gone", name="Webcam"), hint=say("camera.gone_hint"))
    cameras.opened[0].failed.emit(gone)
    assert section.status.endswith("no longer connected; what you took is kept. Plug it in again, then press Start.")
    assert not section.is_on
    start.click()
    assert cameras.opened[1].is_on


def test_pictures_takes_pictures_without_a_model(application, qtbot, cameras, pictures_folder):
    section = application.window.pictures.camera
    assert section.isHidden()
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    camera = started(application, section, cameras, "pictures")
    camera.give()
    button(section, "pictures_camera_class_0_button").click()
    qtbot.waitUntil(lambda: application.session.dataset.counts["discs"] == 13, timeout=LONG_MS)
    assert camera.is_on, "the scan that follows does not disturb it"
    shown = application.window.pictures.added_card.grid.pictures
    assert [picture.first_line for picture in shown] == ["discs"]
    application.window.pictures.drain()


def test_without_a_folder_it_answers_and_says_how_pictures_can_be_taken(application, cameras, qtbot):
    application.session.open_model(GOOD)
    section = application.window.predict.camera
    camera = started(application, section, cameras, "predict")
    camera.give()
    qtbot.waitUntil(lambda: section.answer.answer != "", timeout=LONG_MS)
    assert "open the folder" in section.findChild(QLabel, "camera_keys_label").text()
    qtbot.keyClick(section.picture, Qt.Key.Key_1)
    assert section.strip.isHidden()
    section.stop_requested.emit()
