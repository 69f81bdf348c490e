"""When and by which camera a picture was taken, as the camera wrote it."""

from __future__ import annotations

from datetime import datetime

from PIL import Image

TIME_TAKEN, CAMERA_MODEL, EXIF_DIRECTORY = 0x9003, 0x0110, 34665


def time_and_camera(opened: Image.Image) -> tuple[datetime | None, str]:
    """Return when, by the camera's clock, and by which camera a picture was taken; None and "" where it does not say.

    The time of the file would say only when it was copied. No error leaves this: a broken description counts as none.
    """
    try:
        exif = opened.getexif()
        camera = str(exif.get(CAMERA_MODEL, "")).strip("\0 ")
        if EXIF_DIRECTORY not in exif:
            return None, camera
        return _read_time(str(exif.get_ifd(EXIF_DIRECTORY).get(TIME_TAKEN))), camera
    except Exception:  # noqa: BLE001 - broken metadata raises anything, and must not cost the picture
        return None, ""


def _read_time(text: str) -> datetime | None:
    try:
        return datetime.strptime(text[:19], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007
    except ValueError:
        return None
