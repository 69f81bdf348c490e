"""Pictures of a camera as files: for the engine, which answers files alone, and for those that a person takes."""

from __future__ import annotations

import itertools
import os
import time
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from tlgui.core.errors import CameraError
from tlgui.core.messages import say
from tlgui.paths import cache_dir, runtime_dir
from tlgui.session.background import Report, ShouldStop, Work

OLD_S = 60.0
"""A frame is answered within seconds; what is older was left by a program that was killed."""

_numbers = itertools.count(1)


def frames_dir() -> Path:
    """Return the folder for the frame that is being answered: in memory where the system has such a folder."""
    return runtime_dir() / "tlgui-camera"


def taken_dir() -> Path:
    """Return the folder for pictures that were taken, until they are copied to where they count."""
    return cache_dir() / "camera"


def saving_frame(frame: QImage) -> Work:
    """Return work that writes a frame as it is, as quickly as can be, and answers its Path.

    A frame has a name of its own, because the engine knows pictures by their names.
    """
    path = frames_dir() / f"frame-{os.getpid()}-{next(_numbers)}.bmp"
    return _saving(frame, path)


def saving_taken(frame: QImage) -> Work:
    """Return work that writes a picture that was taken, without loss, and answers its Path."""
    name = f"camera {datetime.now().strftime('%Y-%m-%d %H.%M.%S.%f')} {next(_numbers)}.png"
    return _saving(frame, taken_dir() / name)


def remove_old_frames() -> None:
    """Remove what a program that was killed has left; nobody else needs to see through this camera."""
    for folder in (frames_dir(), taken_dir()):
        try:
            old = [path for path in folder.iterdir() if time.time() - path.stat().st_mtime > OLD_S]
        except OSError:
            continue
        for path in old:
            remove(path)


def remove(path: Path) -> None:
    """Remove a frame; one that cannot be removed goes with the next start of a camera."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def _saving(frame: QImage, path: Path) -> Work:
    def work(_report: Report, _should_stop: ShouldStop) -> Path:
        folder = path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            # Without a channel for transparency, which a camera has not and which would be answered otherwise.
            is_saved = frame.convertToFormat(QImage.Format.Format_RGB888).save(str(path))
            why = "" if is_saved else os.strerror(28)
        except OSError as error:
            is_saved, why = False, error.strerror or str(error)
        if not is_saved:
            remove(path)
            message = say("camera.unwritable", folder=folder, why=why)
            raise CameraError(message, hint=say("camera.unwritable_hint"), path=folder)
        return path

    return work
