"""Qt Multimedia's cameras without a camera, what cannot be used in a sentence, and one frame on its way at a time."""

import sys

import pytest
from damaged_models import GOOD
from PIL import Image
from PySide6.QtGui import QColor, QImage

from tlgui.core.camera import Camera
from tlgui.core.errors import CameraError
from tlgui.session.camera import frame_files, qt_cameras
from tlgui.session.camera.live_answers import LiveAnswers
from tlgui.session.runner import InlineRunner
from tlgui.session.session import Session

LONG_MS = 60_000
WEBCAM = Camera("00", "Webcam")


def picture(colour, size_px=64):
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def no_run_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def session(qtbot, tmp_path, no_run_folder):
    session = Session(InlineRunner, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    yield session
    session.close()


def test_without_qt_multimedia_it_is_said_how_to_get_it(monkeypatch):
    monkeypatch.setattr(qt_cameras.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(CameraError, match=r"not installed.*pip install 'tlgui\[camera\]'"):
        qt_cameras.cameras_here()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(CameraError, match="built without"):
        qt_cameras.cameras_here()


def test_a_library_that_is_missing_on_this_system_is_named(monkeypatch):
    def broken():
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(qt_cameras, "QtCameras", broken)
    monkeypatch.setattr(qt_cameras.importlib.util, "find_spec", lambda name: name)
    with pytest.raises(CameraError, match="cannot be loaded: libpulse.so.0"):
        qt_cameras.cameras_here()


@pytest.fixture
def source(qtbot, qapp):
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    assert qt_cameras.cameras_here().connected() is not None
    source = qt_cameras.QtFrameSource(WEBCAM, None)
    source.errors, source.images = [], []
    source.failed.connect(source.errors.append)
    source.arrived.connect(source.images.append)
    source._switch_on = lambda _device: source._silence.start()  # noqa: SLF001 - there is no camera here
    source._device = object()  # noqa: SLF001
    yield source
    source.stop()


@pytest.mark.qt_log_ignore("RHI", "pipewire")
def test_frames_of_qt_come_as_pictures_and_not_too_many(source, monkeypatch):
    from PySide6.QtMultimedia import QVideoFrame

    now = [100.0]
    monkeypatch.setattr(qt_cameras.time, "monotonic", lambda: now[0])
    source.start()
    for n in range(31):
        now[0] = 100.0 + n / 30
        source.sink.setVideoFrame(QVideoFrame(picture("red")))
    assert 14 <= len(source.images) <= 16
    assert source.images[0].pixelColor(5, 5) == QColor("red")
    source.stop()
    source.sink.setVideoFrame(QVideoFrame(picture("red")))
    assert len(source.images) <= 16


def test_a_camera_that_is_silent_or_gone_or_forbidden_says_so_once(source, qtbot, monkeypatch):
    source._silence.setInterval(1)  # noqa: SLF001
    source.start()
    qtbot.waitUntil(lambda: len(source.errors) == 1)
    assert "'Webcam' sends no pictures. Close other programs" in str(source.errors[0])
    source._silence.setInterval(LONG_MS)  # noqa: SLF001
    source.start()
    source.is_connected = lambda: False
    source.check_connected()
    source.check_connected()
    assert [str(error).split(";")[0] for error in source.errors[1:]] == ["'Webcam' is no longer connected"]
    source.is_connected = lambda: True
    source.start()
    source._on_error(None, "Device busy.")  # noqa: SLF001
    assert "'Webcam' gives no pictures: Device busy. Close" in str(source.errors[-1])
    denied = qt_cameras.Qt.PermissionStatus.Denied
    monkeypatch.setattr(type(qt_cameras.QCoreApplication.instance()), "checkPermission", lambda *_: denied)
    source.start()
    assert "does not let tlgui use the camera" in str(source.errors[-1])
    assert not source._silence.isActive()  # noqa: SLF001


def test_a_frame_that_was_saved_has_the_same_pixels(no_run_folder):
    image = QImage(31, 17, QImage.Format.Format_RGB32)
    for x in range(31):
        for y in range(17):
            image.setPixelColor(x, y, QColor(x * 8, y * 15, 255 - x * 8))
    for saving in (frame_files.saving_frame, frame_files.saving_taken):
        path = saving(image)(None, None)
        with Image.open(path) as opened:
            assert opened.mode == "RGB"
            assert opened.size == (31, 17)
            assert all(opened.getpixel((x, y)) == (x * 8, y * 15, 255 - x * 8) for x in range(31) for y in range(17))


def test_a_full_disk_is_told_and_leaves_nothing(no_run_folder, monkeypatch):
    (no_run_folder / "tlgui-camera").write_text("in the way")
    with pytest.raises(CameraError, match="cannot be written into"):
        frame_files.saving_frame(picture("red"))(None, None)


def test_what_a_killed_program_left_goes_and_the_frame_of_another_window_stays(no_run_folder, monkeypatch):
    path = frame_files.saving_frame(picture("red"))(None, None)
    frame_files.remove_old_frames()
    assert path.is_file()
    monkeypatch.setattr(frame_files, "OLD_S", -1.0)
    frame_files.remove_old_frames()
    assert not path.exists()


def test_only_the_newest_frame_is_answered_and_nothing_is_left(session, qtbot, no_run_folder):
    session.open_model(GOOD)
    live = LiveAnswers(session, session)
    answers = []
    live.answered.connect(answers.append)
    live.offer(picture("white"))
    assert live._task is None, "it has not begun"  # noqa: SLF001
    live.begin()
    for _ in range(50):
        live.offer(picture("red"))
    live.offer(picture("blue"))
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=LONG_MS)
    live.stop()
    live.offer(picture("green"))
    assert [ready.total for ready in answers] == [1, 1]
    path = frame_files.saving_taken(picture("blue"))(None, None)
    with qtbot.waitSignal(session.predict((path,)).answered, timeout=LONG_MS) as again:
        pass
    assert again.args[0].prediction.scores == answers[1].prediction.scores
    assert list((no_run_folder / "tlgui-camera").iterdir()) == []
