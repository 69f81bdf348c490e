"""The one place where pictures are opened: takes any file, returns an upright RGB picture."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageFile, TiffImagePlugin, UnidentifiedImageError, WebPImagePlugin

from tlgui.core.errors import PictureError
from tlgui.core.messages import Message, say
from tlgui.engine.data.decode_limits import (
    JPEG_FORMATS,
    MAX_BYTES,
    MAX_PIXELS,
    MemoryBudget,
    plan_decoding,
    require_few_tiff_pieces,
)
from tlgui.engine.data.metadata import without_metadata
from tlgui.engine.data.picture_file import MAX_PACKED_BYTES, BoundedReader, open_picture_file

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".dib", ".gif", ".webp", ".tif", ".tiff"}
)
FORMATS: tuple[str, ...] = (
    "JPEG",
    "PNG",
    "GIF",
    "BMP",
    "DIB",
    WebPImagePlugin.WebPImageFile.format,
    TiffImagePlugin.TiffImageFile.format,
)
with suppress(ImportError):
    from PIL import AvifImagePlugin  # Pillow has it from 11.3 on

    FORMATS += (AvifImagePlugin.AvifImageFile.format,)
"""All that Pillow may try, whatever the name says: it knows dozens, one of which starts a PostScript interpreter."""
KNOWN_STARTS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"RIFF", b"II*\0", b"MM\0*")
CHECK_SIZE = (64, 64)
"""A JPEG is decoded at 1/8 of its size for checking, which still reads every byte."""
LITTLE_GAIN = 1.25
"""A picture is shrunk only when it is larger by more than this: each resampling blurs a little."""
MAX_ASPECT = 20
"""Of what a network sees. Its shorter side is enlarged to some hundred pixels, which makes gigabytes of a line;
only the middle of the longer side is looked at anyway."""
STRIP_PIXELS = 1_000_000
"""Other kinds of pixels become RGB in strips of about so many, so that no second whole copy is needed."""
ORIENTATION = 0x0112
"""The Exif tag."""
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

# Pillow warns of odd metadata; what matters is whether pixels come out. Set once: the filters belong to the process,
# so that changing them for the time of one call would race with the other threads that decode.
warnings.filterwarnings("ignore", module=r"PIL\.")
logging.getLogger("PIL").setLevel(logging.CRITICAL)  # it logs oddities as errors, and raises as well
# Pillow refuses from twice this number on, some of it before it says how large a picture is.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2

_memory = MemoryBudget(MAX_BYTES)


def load_rgb(path: Path, *, at_least_px: int | None = None) -> Image.Image:
    """Return the picture as RGB, upright.

    EXIF orientation is applied, the first frame is taken, transparency is laid over white, 16-bit
    values are scaled to 8 bits. Of a picture more than MAX_ASPECT times as long as wide the middle is returned, and a
    picture too large for the memory comes smaller.

    Args:
        path: the file.
        at_least_px: a JPEG may come smaller, but with no side below this; several times quicker for
            camera pictures. None is the full size.

    Raises:
        PictureError: missing, unreadable, cut short, not a picture, or too large or too slow to decode. Nothing else.
    """
    picture = _open(path, draft_size=None if at_least_px is None else (at_least_px, at_least_px))
    return _cut_long_side(picture)


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
    with open_picture_file(path) as file:
        try:
            return _decode(file, path, draft_size)
        except PictureError:
            raise
        except MemoryError as error:
            raise PictureError(say("pictures.there_is_not_enough_memory_to", path=path.name), path=path) from error
        except Exception as error:  # noqa: BLE001 - on damaged files Pillow's decoders raise whatever Python has
            return _decode_pixels_alone(file, path, draft_size, error)


def _decode_pixels_alone(
    file: BoundedReader, path: Path, draft_size: tuple[int, int] | None, error: Exception
) -> Image.Image:
    """Try again without the metadata, which may be all that is broken.

    Raises:
        OSError: the disk cannot give the file; then that is the reason.
        PictureError: the pixels are broken as well.
    """
    data = file.read_all(MAX_PACKED_BYTES)
    stripped = without_metadata(data)
    if stripped is not None and stripped != data:
        try:
            return _decode(BoundedReader.of_bytes(stripped, path), path, draft_size)
        except PictureError:
            raise
        except Exception:  # noqa: BLE001, S110 - as above; the first error tells more
            pass
    raise PictureError(_damage(path, data, error), path=path) from error


def _damage(path: Path, data: bytes, error: Exception) -> Message:
    if not data:
        return say("pictures.is_empty", path=path.name)
    if isinstance(error, Image.DecompressionBombError):
        return say("pictures.is_too_large_to_open_safely", path=path.name)
    if not isinstance(error, UnidentifiedImageError):
        return say("pictures.is_damaged_and_cannot_be_read", path=path.name, error=error)
    if data.startswith(KNOWN_STARTS):
        return say("pictures.is_damaged_or_its_pixels_are", path=path.name)
    return say("pictures.is_not_a_picture_whatever_its", path=path.name)


def _decode(file: BoundedReader, path: Path, draft_size: tuple[int, int] | None) -> Image.Image:
    require_few_tiff_pieces(file, path)
    with Image.open(file, formats=FORMATS) as opened:
        turned = opened.format in JPEG_FORMATS and _orientation(opened) in TURNS
        plan = plan_decoding(opened, file, path, draft_size, is_turned=turned)
        if plan.draft_size is not None:
            opened.draft("RGB", plan.draft_size)
        with _memory.reserve(plan.n_bytes):
            opened.load()
            picture = _to_rgb(opened, plan.reduce_by)
            turn = TURNS.get(_orientation(opened))
            return picture if turn is None else picture.transpose(turn)


def _orientation(opened: Image.Image) -> int:
    try:
        orientation = opened.getexif().get(ORIENTATION, 1)
        return orientation if isinstance(orientation, int) else 1
    except Exception:  # noqa: BLE001 - broken metadata raises anything, and must not cost the picture
        return 1


def _to_rgb(opened: ImageFile.ImageFile, reduce_by: int) -> Image.Image:
    """Return the loaded pixels as RGB, both sides divided by reduce_by."""
    if opened.mode == "RGB" and reduce_by == 1:
        return _detached(opened)
    convert = _converter(opened)
    width, height = opened.size
    # A multiple of reduce_by: no strip ends within a pixel of the result.
    n_rows = max(1, STRIP_PIXELS // (width * reduce_by)) * reduce_by
    if n_rows >= height and reduce_by == 1:
        picture = convert(opened)
    else:
        picture = Image.new("RGB", (-(-width // reduce_by), -(-height // reduce_by)))
        for top in range(0, height, n_rows):
            strip = convert(opened.crop((0, top, width, min(top + n_rows, height))))
            picture.paste(strip.reduce(reduce_by) if reduce_by > 1 else strip, (0, top // reduce_by))
    picture.info.clear()
    return picture


def _detached(opened: ImageFile.ImageFile) -> Image.Image:
    """Return the pixels without the file's decoder, which keeps buffers and metadata; `copy` would double them."""
    picture = opened._new(opened.im)
    picture.info.clear()
    return picture


def _converter(opened: Image.Image) -> Callable[[Image.Image], Image.Image]:
    """Return what turns any part of a picture into RGB."""
    if opened.mode.startswith(("I", "F")):
        top = _deep_white(opened)
        return lambda part: _from_deep_grey(part, top)
    if opened.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in opened.info:
        return _over_white
    return lambda part: part.convert("RGB")


def _over_white(picture: Image.Image) -> Image.Image:
    layered = picture.convert("RGBA")
    white = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(white, layered).convert("RGB")


def _deep_white(picture: Image.Image) -> float:
    """Return the value of 16-bit or float grey that counts as white."""
    # The 16-bit modes have a fixed range; in the others only the values tell what white is.
    if picture.mode not in ("I", "F"):
        return 65535.0
    top = max(float(_deep_values(strip).max(initial=0.0)) for strip in _strips(picture))
    if picture.mode == "I":
        return 255.0 if top <= 255 else 65535.0
    return 1.0 if top <= 1.0 else max(top, 255.0)


def _strips(picture: Image.Image) -> Iterator[Image.Image]:
    n_rows = max(1, STRIP_PIXELS // picture.width)
    for top in range(0, picture.height, n_rows):
        yield picture.crop((0, top, picture.width, min(top + n_rows, picture.height)))


def _deep_values(picture: Image.Image) -> NDArray[np.float64]:
    import numpy as np  # late: the window decodes too, and few pictures are that deep

    values = np.asarray(picture, dtype=np.float64)
    # Infinity too: taken for white it would turn every real value black.
    return np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)


def _from_deep_grey(picture: Image.Image, white: float) -> Image.Image:
    """Scale 16-bit and float grey to 8 bits; Pillow's own conversion would clip it to white."""
    import numpy as np

    scaled = np.clip(_deep_values(picture) * (255.0 / white), 0, 255).round().astype(np.uint8)
    return Image.fromarray(scaled).convert("RGB")


def _cut_long_side(picture: Image.Image) -> Image.Image:
    longest = MAX_ASPECT * min(picture.size)
    width, height = min(picture.width, longest), min(picture.height, longest)
    if (width, height) == picture.size:
        return picture
    left, top = (picture.width - width) // 2, (picture.height - height) // 2
    return picture.crop((left, top, left + width, top + height))
