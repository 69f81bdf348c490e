"""What gives the pictures of a camera; Qt Multimedia is one way, and it need not be installed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from tlgui.core.camera import Camera


class FrameSource(QObject):
    """One camera that is on. Lives in the main thread; deleted by whoever opened it.

    Signals:
        arrived(object): QImage, its newest picture, the right way up.
        failed(object): CameraError: why no more come. Nothing follows it.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def start(self) -> None:
        """Switch the camera on; the first picture comes later, or `failed`."""
        raise NotImplementedError

    def stop(self) -> None:
        """Switch it off; nothing is emitted any more."""
        raise NotImplementedError


class Cameras(Protocol):
    """The cameras of this computer."""

    def connected(self) -> tuple[Camera, ...]:
        """Return those that are connected now, the system's own choice first."""
        ...

    def watch(self, on_changed: Callable[[], None]) -> None:
        """Have this called whenever one is plugged in or taken away."""
        ...

    def open(self, camera: Camera) -> FrameSource:
        """Return what gives its pictures, not yet on; one that is gone says so when it is started."""
        ...
