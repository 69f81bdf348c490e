"""The one place where pictures are opened: any file in, an upright RGB picture out."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

from tlgui.core.errors import PictureError

PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".dib", ".gif", ".webp", ".tif", ".tiff"}
)
CHECK_SIZE = (64, 64)
"""A JPEG is decoded at 1/8 of its size for checking, which still reads every byte."""
LITTLE_GAIN = 1.25
"""A picture is shrunk only when it is larger by more than this: each resampling blurs a little."""
MAX_PIXELS = 400_000_000
"""More than any camera makes; beyond it a small file may be built to fill the memory."""


def load_rgb(path: Path, *, at_least_px: int | None = None) -> Image.Image:
    """Return the picture as RGB, upright.

    EXIF orientation is applied, the first frame is taken, transparency is laid over white, 16-bit
    values are scaled to 8 bits.

    Args:
        path: the file.
        at_least_px: a JPEG may come smaller, but with no side below this; several times quicker for
            camera pictures. None is the full size.

    Raises:
        PictureError: missing, unreadable, cut short or not a picture.
    """
    return _open(path, draft_size=None if at_least_px is None else (at_least_px, at_least_px))


def load_thumbnail(path: Path, size_px: int) -> Image.Image:
    """Return the picture as RGB, upright, no side longer than size_px; quick for camera JPEGs.

    Raises:
        PictureError: as load_rgb.
    """
    picture = _open(path, draft_size=(size_px * 2, size_px * 2))
    picture.thumbnail((size_px, size_px))
    return picture


def shrink(picture: Image.Image, shorter_px: int) -> Image.Image:
    """Return the picture with its shorter side at shorter_px, or itself where that would gain little."""
    shorter = min(picture.size)
    if shorter <= shorter_px * LITTLE_GAIN:
        return picture
    size = (round(picture.width * shorter_px / shorter), round(picture.height * shorter_px / shorter))
    return picture.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)


def check_picture(path: Path) -> None:
    """Decode the picture once, at low resolution where its format allows.

    Raises:
        PictureError: load_rgb could not read it either.
    """
    _open(path, draft_size=CHECK_SIZE)


def is_picture_name(path: Path) -> bool:
    """Return whether the name promises a picture."""
    return path.suffix.lower() in PICTURE_SUFFIXES


def _open(path: Path, draft_size: tuple[int, int] | None) -> Image.Image:
    try:
        with warnings.catch_warnings():
            # Pillow warns of odd metadata and large sizes; what matters is whether pixels come out.
            warnings.simplefilter("ignore")
            with Image.open(path) as opened:
                return _decode(opened, path, draft_size)
    except FileNotFoundError as error:
        raise PictureError(f"'{path.name}' is not there any more.", path=path) from error
    except PermissionError as error:
        raise PictureError(f"'{path.name}' may not be read (no permission).", path=path) from error
    except UnidentifiedImageError as error:
        reason = "is empty" if path.stat().st_size == 0 else "is not a picture, whatever its name says"
        raise PictureError(f"'{path.name}' {reason}.", path=path) from error
    # Pillow's decoders raise all of these on damaged files.
    except (OSError, ValueError, SyntaxError, EOFError, TypeError, IndexError, MemoryError, OverflowError) as error:
        raise PictureError(f"'{path.name}' is damaged and cannot be read ({error}).", path=path) from error
    except Image.DecompressionBombError as error:
        raise PictureError(f"'{path.name}' is too large to open safely.", path=path) from error


def _decode(opened: ImageFile.ImageFile, path: Path, draft_size: tuple[int, int] | None) -> Image.Image:
    if opened.width * opened.height > MAX_PIXELS:
        raise PictureError(f"'{path.name}' is too large to open ({opened.width} x {opened.height} pixels).", path=path)
    if draft_size is not None:
        opened.draft("RGB", draft_size)
    opened.seek(0)
    opened.load()
    return _to_rgb(ImageOps.exif_transpose(opened))


def _to_rgb(picture: Image.Image) -> Image.Image:
    if picture.mode == "RGB":
        return picture.copy() if isinstance(picture, ImageFile.ImageFile) else picture
    if picture.mode.startswith(("I", "F")):
        return _from_deep_grey(picture)
    if picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        white = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(white, layered).convert("RGB")
    return picture.convert("RGB")


def _from_deep_grey(picture: Image.Image) -> Image.Image:
    """Scale 16-bit and float grey to 8 bits; Pillow's own conversion would clip it to white."""
    values = np.asarray(picture, dtype=np.float64)
    values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    if picture.mode == "F":
        top = 1.0 if values.max(initial=0.0) <= 1.0 else max(values.max(initial=1.0), 255.0)
    else:
        top = 255.0 if picture.mode == "I" and values.max(initial=0.0) <= 255 else 65535.0
    scaled = np.clip(values * (255.0 / top), 0, 255).round().astype(np.uint8)
    return Image.fromarray(scaled).convert("RGB")
