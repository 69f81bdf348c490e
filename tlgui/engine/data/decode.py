"""The one place where pictures are opened: takes any file, returns an upright RGB picture."""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PIL import (
    Image,
    ImageFile,
    Jpeg2KImagePlugin,
    PpmImagePlugin,
    TgaImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from tlgui.core.errors import NotDownloadedError, PictureError
from tlgui.core.messages import Message, say
from tlgui.core.picture_suffixes import PICTURE_SUFFIXES
from tlgui.engine.data import heif
from tlgui.engine.data.cloud_files import cloud_of
from tlgui.engine.data.decode_limits import (
    JPEG_FORMATS,
    MAX_BYTES,
    MAX_PIXELS,
    MemoryBudget,
    plan_decoding,
    require_few_tiff_pieces,
)
from tlgui.engine.data.metadata import lacks_alpha_flag, with_alpha_flag, without_metadata
from tlgui.engine.data.picture_file import MAX_PACKED_BYTES, BoundedReader, open_picture_file
from tlgui.engine.data.picture_kinds import (
    HEADER_BYTES,
    HEIC_BRANDS,
    TGA_SUFFIXES,
    box_brands,
    is_picture_start,
    is_unfinished,
    kind_of,
    promises_other,
    what_is_it,
)
from tlgui.engine.data.pixels import Notes, to_rgb
from tlgui.engine.data.raw_netpbm import read_raw_netpbm
from tlgui.engine.data.tiff_structure import has_more_pages, read_tiff_entries
from tlgui.engine.data.time_taken import time_and_camera
from tlgui.engine.data.unusual_tiff import is_deep_colour, orientation_of, read_unusual_tiff

CLEAR_MODES = ("RGBA", "LA", "PA", "La", "RGBa")
FORMATS: tuple[str, ...] = (
    "JPEG",
    "PNG",
    "GIF",
    "BMP",
    "DIB",
    WebPImagePlugin.WebPImageFile.format,
    TiffImagePlugin.TiffImageFile.format,
    Jpeg2KImagePlugin.Jpeg2KImageFile.format,
    PpmImagePlugin.PpmImageFile.format,
)
with suppress(ImportError):
    from PIL import AvifImagePlugin  # Pillow has it from 11.3 on

    FORMATS += (AvifImagePlugin.AvifImageFile.format,)
"""All that Pillow may try, whatever the name says: it knows dozens, one of which starts a PostScript interpreter."""
TGA = TgaImagePlugin.TgaImageFile.format
"""Tried only under its own names: it has no signature, and other files would pass for it."""
DNG_VERSION, SUB_DIRECTORIES, CAMERA_MAKE, EXIF_DIRECTORY = 50706, 330, 271, 34665
CHECK_SIZE = (64, 64)
"""A JPEG is decoded at 1/8 of its size for checking, which still reads every byte."""
THUMBNAIL_QUALITY = 82
LITTLE_GAIN = 1.25
"""A picture is shrunk only when it is larger by more than this: each resampling blurs a little."""
MAX_ASPECT = 20
"""Of what a network sees. Its shorter side is enlarged to some hundred pixels, which makes gigabytes of a line;
only the middle of the longer side is looked at anyway."""
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

    EXIF orientation is applied, the first frame is taken, transparency is laid over white, deeper values are scaled to
    8 bits (deep_grey.py). Of a picture more than MAX_ASPECT times as long as wide the middle is returned, and a picture
    too large for the memory comes smaller.

    Args:
        path: the file.
        at_least_px: a JPEG may come smaller, but with no side below this; several times quicker for
            camera pictures. None is the full size.

    Raises:
        PictureError: missing, unreadable, cut short, not a picture, or too large or too slow to decode. Nothing else.
    """
    picture = _open_given(path, None if at_least_px is None else (at_least_px, at_least_px))
    return _cut_long_side(picture)


def load_thumbnail(path: Path, size_px: int) -> Image.Image:
    """Return the picture as RGB, upright, no side longer than size_px; quick for camera JPEGs.

    Raises:
        PictureError: as load_rgb.
    """
    picture = _open_given(path, (size_px * 2, size_px * 2))
    picture.thumbnail((size_px, size_px))
    return picture


def thumbnail_jpeg(path: Path, size_px: int) -> bytes:
    """Return a small picture as JPEG, as load_thumbnail shows it; of some ten kilobytes.

    Raises:
        PictureError: as load_rgb.
    """
    file = io.BytesIO()
    load_thumbnail(path, size_px).save(file, "JPEG", quality=THUMBNAIL_QUALITY, optimize=True)
    return file.getvalue()


def open_made(data: bytes) -> Image.Image:
    """Open a picture that the program made itself and kept in a file of a run: a PNG or a JPEG, nothing else."""
    return Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))


def shrink(picture: Image.Image, shorter_px: int) -> Image.Image:
    """Return the picture with its shorter side at shorter_px, or itself where that would gain little."""
    shorter = min(picture.size)
    if shorter <= shorter_px * LITTLE_GAIN:
        return picture
    size = (round(picture.width * shorter_px / shorter), round(picture.height * shorter_px / shorter))
    return picture.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)


Take = Callable[[BoundedReader], BoundedReader]
"""Gives the file to decode in place of one that was opened and is a picture."""


def check_picture(
    path: Path,
    on_decoded: Callable[[Image.Image], None] = lambda picture: None,
    take: Take = lambda file: file,
) -> tuple[str, ...] | None:
    """Decode the picture once, at low resolution where its format allows.

    Args:
        path: the file.
        on_decoded: called with the picture, upright, RGB, perhaps small.
        take: reads it for other uses too.

    Returns:
        The choices that were made to show it, as keys of notes.py; None for a file that is no picture.

    Raises:
        PictureError: it is or promises to be a picture, and load_rgb could not read it either.
    """
    if promises_other(path.name) and not is_picture(path):
        return None  # it is not even worth saying why a text cannot be read
    notes: Notes = set()
    picture = _open(path, CHECK_SIZE, notes, take)
    if picture is None:
        return None
    on_decoded(picture)
    return tuple(sorted(notes))


@dataclass(frozen=True)
class PictureHeader:
    """What stands before a picture's pixels."""

    format: str
    mode: str
    """Pillow's."""
    is_turned: bool
    is_clear_somewhere: bool
    size: tuple[int, int]
    """Width and height as stored, pixels."""
    taken: datetime | None
    """By the camera's clock; JPEGs only."""
    camera: str


def read_header(path: Path) -> PictureHeader | None:
    """Return what a picture's header says; None for what is no picture or cannot be opened. Decodes nothing."""
    try:
        with open_picture_file(path) as file:
            return header_of(file)
    except PictureError:
        return None


def header_of(file: BoundedReader) -> PictureHeader | None:
    """Return the same of an open file, which is left anywhere."""
    try:
        file.seek(0)
        with Image.open(file, formats=FORMATS) as opened:
            is_clear = opened.mode in CLEAR_MODES or "transparency" in opened.info
            is_turned = _orientation(opened) in TURNS
            told = time_and_camera(opened) if opened.format in JPEG_FORMATS else (None, "")
            return PictureHeader(opened.format or "", opened.mode, is_turned, is_clear, opened.size, *told)
    except Exception:  # noqa: BLE001 - on damaged files Pillow's plugins raise whatever Python has
        return None


def is_picture(path: Path) -> bool:
    """Return whether a file is a picture by its first bytes, or promises one by its name; decodes nothing.

    Raises:
        PictureError: it cannot be read, and its name does not say that it is something else.
    """
    try:
        _require_downloaded(path)
        with open_picture_file(path) as file:
            return kind_of(path.name, file.read(HEADER_BYTES)).is_picture
    except PictureError:
        if promises_other(path.name):
            return False
        raise


def _open_given(path: Path, draft_size: tuple[int, int] | None) -> Image.Image:
    """Return the picture in a file that was chosen, whatever its name."""
    picture = _open(path, draft_size, set(), None)
    if picture is None:
        raise PictureError(_no_picture(path), path=path)
    return picture


def _open(path: Path, draft_size: tuple[int, int] | None, notes: Notes, take: Take | None) -> Image.Image | None:
    """Return the picture; None for a file that is none, unless it was given as one: then nobody else takes it."""
    _require_downloaded(path)
    with open_picture_file(path) as file:
        kind = kind_of(path.name, file.read(HEADER_BYTES))
        file.seek(0)
        if kind.unreadable is not None:
            raise PictureError(kind.unreadable, path=path)
        if take is not None:
            if not kind.is_picture:
                return None
            file = take(file)
        try:
            return _decode(file, path, draft_size, notes)
        except PictureError:
            raise
        except MemoryError as error:
            raise PictureError(say("pictures.there_is_not_enough_memory_to", path=path.name), path=path) from error
        except Exception as error:  # noqa: BLE001 - on damaged files Pillow's decoders raise whatever Python has
            return _decode_pixels_alone(file, path, draft_size, notes, error)


def _require_downloaded(path: Path) -> None:
    service = cloud_of(path)
    if service:
        message = say("kinds.cloud", path=path.name, service=service)
        raise NotDownloadedError(message, service=service, path=path)


def _decode_pixels_alone(
    file: BoundedReader, path: Path, draft_size: tuple[int, int] | None, notes: Notes, error: Exception
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
            return _decode(BoundedReader.of_bytes(stripped, path), path, draft_size, notes)
        except PictureError:
            raise
        except Exception:  # noqa: BLE001, S110 - as above; the first error tells more
            pass
    raise PictureError(_damage(path, data, error), path=path) from error


def _damage(path: Path, data: bytes, error: Exception) -> Message:
    if not data:
        return say("pictures.is_empty", path=path.name)
    if is_unfinished(path.name):
        return say("kinds.unfinished", path=path.name)
    if isinstance(error, Image.DecompressionBombError):
        return say("pictures.is_too_large_to_open_safely", path=path.name)
    if not isinstance(error, UnidentifiedImageError):
        return say("pictures.is_damaged_and_cannot_be_read", path=path.name, error=error)
    if (other := what_is_it(path.name, data)) is not None:
        return other
    if is_picture_start(data[:HEADER_BYTES]):
        return say("pictures.is_damaged_or_its_pixels_are", path=path.name)
    return _no_picture(path)


def _no_picture(path: Path) -> Message:
    promises_picture = path.suffix.lower() in PICTURE_SUFFIXES
    return say(
        "pictures.is_not_a_picture_whatever_its" if promises_picture else "pictures.is_no_picture", path=path.name
    )


def _decode(file: BoundedReader, path: Path, draft_size: tuple[int, int] | None, notes: Notes) -> Image.Image:
    require_few_tiff_pieces(file, path)
    _require_no_raw(file, path)
    deep = read_raw_netpbm(file, path, notes)
    if deep is not None:
        return deep
    file = _with_alpha(file, path)
    unusual = _unusual_tiff(file, path, notes) if is_deep_colour(file) else None
    if unusual is not None:
        return unusual
    try:
        opened = Image.open(file, formats=_formats_of(file, path))
    except UnidentifiedImageError:
        unusual = _unusual_tiff(file, path, notes)
        if unusual is None:
            raise
        return unusual
    with opened:
        turned = opened.format in JPEG_FORMATS and _orientation(opened) in TURNS
        plan = plan_decoding(opened, file, path, draft_size, is_turned=turned)
        if plan.draft_size is not None:
            opened.draft("RGB", plan.draft_size)
        _note_other_frames(opened, file, notes)
        with _memory.reserve(plan.n_bytes):
            opened.load()
            picture = to_rgb(opened, plan.reduce_by, notes)
            turn = TURNS.get(_orientation(opened))
            return picture if turn is None else picture.transpose(turn)


def _unusual_tiff(file: BoundedReader, path: Path, notes: Notes) -> Image.Image | None:
    """Return the picture in a TIFF that Pillow cannot open, or not without loss; None where it is the better one."""
    picture = read_unusual_tiff(file, path, notes)
    turn = TURNS.get(orientation_of(file))
    return picture if picture is None or turn is None else picture.transpose(turn)


def _with_alpha(file: BoundedReader, path: Path) -> BoundedReader:
    """Return the file, or an animation so that its clear pixels are decoded as clear."""
    file.seek(0)
    if not lacks_alpha_flag(file.read(HEADER_BYTES)):
        file.seek(0)
        return file
    return BoundedReader.of_bytes(with_alpha_flag(file.read_all(MAX_PACKED_BYTES)), path)


def _formats_of(file: BoundedReader, path: Path) -> tuple[str, ...]:
    """Return the formats that Pillow may try for a file."""
    file.seek(0)
    brands = box_brands(file.read(HEADER_BYTES))
    file.seek(0)
    if brands & HEIC_BRANDS and heif.is_here():
        return (*FORMATS, heif.FORMAT)
    return (*FORMATS, TGA) if path.suffix.casefold() in TGA_SUFFIXES else FORMATS


def _require_no_raw(file: BoundedReader, path: Path) -> None:
    """Refuse a raw camera file: what Pillow would show of it is a thumbnail."""
    tags = {entry.tag for entry in read_tiff_entries(file)}
    if DNG_VERSION in tags or {SUB_DIRECTORIES, CAMERA_MAKE, EXIF_DIRECTORY} <= tags and path.suffix == "":
        raise PictureError(say("kinds.raw", path=path.name), path=path)


def _note_other_frames(opened: ImageFile.ImageFile, file: BoundedReader, notes: Notes) -> None:
    if opened.format == TiffImagePlugin.TiffImageFile.format:
        position = file.tell()
        if has_more_pages(file):
            notes.add("pages")
        file.seek(position)
    elif opened.format not in JPEG_FORMATS and getattr(opened, "is_animated", False):
        notes.add("frames")


def _orientation(opened: Image.Image) -> int:
    try:
        orientation = opened.getexif().get(ORIENTATION, 1)
        return orientation if isinstance(orientation, int) else 1
    except Exception:  # noqa: BLE001 - broken metadata raises anything, and must not cost the picture
        return 1


def _cut_long_side(picture: Image.Image) -> Image.Image:
    longest = MAX_ASPECT * min(picture.size)
    width, height = min(picture.width, longest), min(picture.height, longest)
    if (width, height) == picture.size:
        return picture
    left, top = (picture.width - width) // 2, (picture.height - height) // 2
    return picture.crop((left, top, left + width, top + height))
