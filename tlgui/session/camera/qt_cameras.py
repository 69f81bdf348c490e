"""Cameras by way of Qt Multimedia, which is an extra: loaded when a person first asks for a camera, never before."""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCameraPermission, QCoreApplication, QLoggingCategory, Qt, QTimer

from tlgui.core.camera import Camera
from tlgui.core.errors import CameraError
from tlgui.core.messages import say
from tlgui.session.camera.frame_source import FrameSource

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QCameraFormat, QVideoFrame

MOST_PER_S = 15.0
"""More frames than these are passed over: turning one into a picture takes the window up to ten milliseconds."""
WANTED_HEIGHT_PX = 720
"""No network sees more than a part of it; a frame of 4K takes nine times as long."""
SILENT_MS = 8000
"""A camera that is on and sends nothing for so long is used by another program, or broken."""


def cameras_here() -> QtCameras:
    """Return the cameras of this computer.

    Raises:
        CameraError: Qt Multimedia is not there, or cannot be loaded.
    """
    if importlib.util.find_spec("PySide6.QtMultimedia") is None:
        if getattr(sys, "frozen", False):
            raise CameraError(say("camera.built_without"), hint=say("camera.built_without_hint"))
        raise CameraError(say("camera.no_multimedia"), hint=say("camera.install_multimedia"))
    try:
        return QtCameras()
    except ImportError as error:  # a library of the system that it needs is not there
        raise CameraError(
            say("camera.broken_multimedia", what=str(error)), hint=say("camera.broken_multimedia_hint")
        ) from error


class QtCameras:
    """The cameras that Qt Multimedia knows.

    Raises:
        ImportError: it cannot be loaded.
    """

    def __init__(self) -> None:
        # It names each library for hardware decoding that is not there; a camera needs none of them.
        QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver.warning=false")
        from PySide6.QtMultimedia import QMediaDevices

        self._devices = QMediaDevices()

    def connected(self) -> tuple[Camera, ...]:
        """Return those that are connected now, the system's own choice first."""
        found = sorted(self._devices.videoInputs(), key=lambda device: not device.isDefault())
        return tuple(Camera(bytes(device.id().data()).hex(), device.description()) for device in found)

    def watch(self, on_changed: Callable[[], None]) -> None:
        """Have this called whenever one is plugged in or taken away."""
        self._devices.videoInputsChanged.connect(on_changed)

    def open(self, camera: Camera) -> QtFrameSource:
        """Return what gives its pictures, not yet on."""
        devices = {bytes(device.id().data()).hex(): device for device in self._devices.videoInputs()}
        source = QtFrameSource(camera, devices.get(camera.key))
        # A camera that is pulled out is told by its absence on some systems, and by an error on others.
        self._devices.videoInputsChanged.connect(source.check_connected)
        source.is_connected = lambda: camera in self.connected()
        return source


class QtFrameSource(FrameSource):
    """One camera by way of Qt Multimedia.

    Args:
        camera: for the person.
        device: the same for Qt; None for one that is gone.

    Attributes:
        is_connected: asked when cameras come and go.
        sink: takes the frames.
    """

    def __init__(self, camera: Camera, device: QCameraDevice | None) -> None:
        super().__init__()
        from PySide6.QtMultimedia import QMediaCaptureSession, QVideoSink

        self._name = camera.name
        self._device = device
        self._camera: QCamera | None = None
        self._is_on = False
        self._next_at_s = 0.0
        self.is_connected: Callable[[], bool] = lambda: True
        self._capture = QMediaCaptureSession(self)
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._on_frame)
        self._capture.setVideoSink(self.sink)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENT_MS)
        self._silence.timeout.connect(
            lambda: self._fail(CameraError(say("camera.silent", name=self._name), hint=say("camera.in_use_hint")))
        )

    def start(self) -> None:
        """Switch the camera on, once the system has let us; on macOS it asks the person."""
        self._is_on = True
        app, permission = QCoreApplication.instance(), QCameraPermission()
        assert app is not None, "a camera needs an application"
        if app.checkPermission(permission) is Qt.PermissionStatus.Undetermined:
            app.requestPermission(permission, self, self._on_permission)
        else:
            self._on_permission(None)

    def stop(self) -> None:
        """Switch it off."""
        self._is_on = False
        self._silence.stop()
        if self._camera is not None:
            self._camera.stop()

    def check_connected(self) -> None:
        """Say that the camera is gone, if it is."""
        if self._is_on and not self.is_connected():
            self._fail(self._is_gone())

    def _on_permission(self, _answered: object) -> None:
        app = QCoreApplication.instance()
        if not self._is_on or app is None:
            return
        if app.checkPermission(QCameraPermission()) is not Qt.PermissionStatus.Granted:
            self._fail(CameraError(say("camera.not_allowed"), hint=say("camera.not_allowed_hint")))
        elif self._device is None:
            self._fail(self._is_gone())
        else:
            self._switch_on(self._device)

    def _switch_on(self, device: QCameraDevice) -> None:
        from PySide6.QtMultimedia import QCamera

        self._camera = QCamera(device, self)
        wanted = _format_of(device)
        if wanted is not None:
            self._camera.setCameraFormat(wanted)
        self._camera.errorOccurred.connect(self._on_error)
        self._capture.setCamera(self._camera)
        self._silence.start()
        self._camera.start()

    def _on_frame(self, frame: QVideoFrame) -> None:
        if not self._is_on:
            return
        self._silence.start()
        now = time.monotonic()
        if now < self._next_at_s:
            return
        self._next_at_s = now + 1 / MOST_PER_S
        image = frame.toImage()
        if not image.isNull():
            self.arrived.emit(image)

    def _on_error(self, _error: object, what: str) -> None:
        if not what:
            return
        if self.is_connected():
            message = say("camera.failed", name=self._name, what=what.rstrip(" ."))
            self._fail(CameraError(message, hint=say("camera.in_use_hint")))
        else:
            self._fail(self._is_gone())

    def _is_gone(self) -> CameraError:
        return CameraError(say("camera.gone", name=self._name), hint=say("camera.gone_hint"))

    def _fail(self, error: CameraError) -> None:
        if self._is_on:
            self.stop()
            self.failed.emit(error)


def _format_of(device: QCameraDevice) -> QCameraFormat | None:
    """Return the format nearest to the height that is wanted among those quick enough; None leaves it to Qt."""
    formats = [found for found in device.videoFormats() if found.maxFrameRate() >= MOST_PER_S]
    return min(formats, key=lambda found: abs(found.resolution().height() - WANTED_HEIGHT_PX), default=None)
