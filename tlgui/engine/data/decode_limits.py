"""How much memory and time a picture may take, worked out before its pixels are decoded."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PIL import ImageFile, TiffImagePlugin

from tlgui.core.errors import PictureError
from tlgui.core.messages import say
from tlgui.engine.data.jpeg_structure import count_scans, read_jpeg_frame
from tlgui.engine.data.picture_file import BoundedReader
from tlgui.engine.data.tiff_structure import OFFSETS_AND_COUNTS, read_tiff_entries

MAX_PIXELS = 400_000_000
"""More than any camera makes; beyond it a small file may be built to fill the memory."""
MAX_BYTES = 800_000_000
"""Of memory for one picture while it is decoded: a photograph of 200 million pixels."""
MAX_SCANS = 100
"""Of a JPEG. Progressive ones have about ten; each is a walk over the whole picture, however few bytes it has."""
MAX_SCANNED_PIXELS = 3_000_000_000
"""Pixels of a JPEG times its scans: some ten seconds at most."""
MAX_SCRIPTED_PIXELS = {"bmp_rle": 50_000_000, "ppm_plain": 5_000_000}
"""Of a run-length coded BMP and of a PGM or PPM written as text, which Pillow unpacks in Python."""
MAX_TIFF_PIECES = 1_000_000
"""Strips or tiles. Pillow makes a Python object of each before it looks at the first."""
BYTES_PER_PIXEL = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16L": 2, "I;16B": 2, "I;16N": 2}
"""In Pillow's memory by mode; every other mode takes four."""
CODEC_BYTES_PER_PIXEL = {"WEBP": 12, "AVIF": 14, "HEIF": 14, "JPEG2000": 16, "GIF": 2, "BMP": 2, "DIB": 2}
"""What decoders keep beside the pixels. WebP, AVIF and HEIF: canvases of their own, and the answer as bytes.
JPEG 2000: each sample in four bytes. GIF: the
part that it will dispose of. BMP: what Python unpacks."""
RGB_BYTES = 4
SMALLEST_RESULT_PX = 1_000_000
"""A picture is not made smaller than this to fit into memory; it is left out."""
JPEG_FORMATS = frozenset({"JPEG", "MPO"})
JPEG_SCALES = (1, 2, 4, 8)


@dataclass(frozen=True)
class DecodePlan:
    """How a picture will be decoded so that it fits into memory."""

    draft_size: tuple[int, int] | None
    """For a JPEG: no side is decoded smaller than this."""
    reduce_by: int
    """Both sides are divided by this after decoding."""
    n_bytes: int
    """Memory that it takes meanwhile."""


class MemoryBudget:
    """Lets several threads decode at once as long as their pictures fit into memory together.

    Args:
        n_bytes: what all of them may take; a picture that needs more than that is decoded alone.
    """

    def __init__(self, n_bytes: int) -> None:
        self._n_bytes = n_bytes
        self._used = 0
        self._changed = threading.Condition()

    @contextmanager
    def reserve(self, n_bytes: int) -> Iterator[None]:
        """Wait until so much is free, and keep it for the length of a `with` block. Any thread."""
        # Else a picture that needs more than there is in all would wait for ever.
        n_bytes = min(n_bytes, self._n_bytes)
        with self._changed:
            self._changed.wait_for(lambda: self._used + n_bytes <= self._n_bytes)
            self._used += n_bytes
        try:
            yield
        finally:
            with self._changed:
                self._used -= n_bytes
                self._changed.notify_all()


def require_few_tiff_pieces(file: BoundedReader, path: Path) -> None:
    """Refuse a TIFF that is cut into absurdly many strips or tiles, before Pillow lists them.

    Raises:
        PictureError: it is.
    """
    for entry in read_tiff_entries(file):
        if entry.tag in OFFSETS_AND_COUNTS and entry.n_values > MAX_TIFF_PIECES:
            raise PictureError(say("pictures.is_made_of_too_many_pieces", path=path.name), path=path)


def plan_decoding(
    opened: ImageFile.ImageFile,
    file: BoundedReader,
    path: Path,
    draft_size: tuple[int, int] | None,
    *,
    is_turned: bool,
) -> DecodePlan:
    """Return how to decode an opened picture within the limits.

    Args:
        opened: its header is read, its pixels are not.
        file: where it is read from; left anywhere.
        path: for the error.
        draft_size: no side needs to be larger than this; None for the full size.
        is_turned: the Exif orientation of a JPEG asks for a turned copy.

    Raises:
        PictureError: no way of decoding it is within the limits.
    """
    n_pixels = opened.width * opened.height
    if n_pixels > MAX_PIXELS:
        raise _too_large(opened, path)
    if opened.format in JPEG_FORMATS:
        return _plan_jpeg(opened, file, path, draft_size, is_turned=is_turned)
    if opened.tile and n_pixels > MAX_SCRIPTED_PIXELS.get(opened.tile[0][0], n_pixels):
        raise _too_large(opened, path)
    stored = _stored_bytes(opened, n_pixels) + _tiff_piece_bytes(opened)
    for reduce_by in count(1):
        result = RGB_BYTES * (n_pixels // reduce_by**2)
        is_converted = opened.mode != "RGB" or reduce_by > 1
        # Room for one copy more: where metadata follows the pixels, nobody knows yet whether it asks for a turn.
        n_bytes = stored + result * (2 if is_converted else 1)
        if n_bytes <= MAX_BYTES:
            return DecodePlan(None, reduce_by, n_bytes)
        if result < RGB_BYTES * SMALLEST_RESULT_PX:
            break
    raise _too_large(opened, path)


def _plan_jpeg(
    opened: ImageFile.ImageFile,
    file: BoundedReader,
    path: Path,
    draft_size: tuple[int, int] | None,
    *,
    is_turned: bool,
) -> DecodePlan:
    width, height = opened.size
    frame = read_jpeg_frame(file)
    if frame.has_many_scans:
        _require_few_scans(file, path, width * height)
    wanted = 1 if draft_size is None else min(width // draft_size[0], height // draft_size[1])
    for scale in JPEG_SCALES:
        n_pixels = -(-width // scale) * -(-height // scale)
        stored = _stored_bytes(opened, n_pixels) + round(frame.coefficient_bytes_per_pixel * width * height)
        n_bytes = stored + RGB_BYTES * n_pixels * ((opened.mode != "RGB") + is_turned)
        is_finest = scale * 2 > wanted or scale == JPEG_SCALES[-1]
        if is_finest and n_bytes <= MAX_BYTES:
            draft = None if scale == 1 else (max(1, width // scale), max(1, height // scale))
            return DecodePlan(draft, 1, n_bytes)
    raise _too_large(opened, path)


def _require_few_scans(file: BoundedReader, path: Path, n_pixels: int) -> None:
    file.seek(0)
    n_scans = count_scans(file.read())
    if n_scans > MAX_SCANS or n_scans * n_pixels > MAX_SCANNED_PIXELS:
        raise PictureError(
            say("pictures.would_take_too_long_to_decode", path=path.name, megapixels=n_pixels / 1e6, n_scans=n_scans),
            path=path,
        )


def _stored_bytes(opened: ImageFile.ImageFile, n_pixels: int) -> int:
    """Return the memory that Pillow takes to decode so many pixels as they are stored."""
    codec = CODEC_BYTES_PER_PIXEL.get(opened.format or "", 0)
    return n_pixels * (BYTES_PER_PIXEL.get(opened.mode, RGB_BYTES) + codec)


def _tiff_piece_bytes(opened: ImageFile.ImageFile) -> int:
    """Return the memory that libtiff takes for one strip or tile of a compressed TIFF, whatever the picture's size."""
    if not isinstance(opened, TiffImagePlugin.TiffImageFile) or opened.info.get("compression") == "raw":
        return 0
    tags = opened.tag_v2
    n_bits = sum(tags.get(TiffImagePlugin.BITSPERSAMPLE, (1,))) * tags.get(TiffImagePlugin.SAMPLESPERPIXEL, 1)
    if TiffImagePlugin.TILEWIDTH in tags and TiffImagePlugin.TILELENGTH in tags:
        n_pixels = tags[TiffImagePlugin.TILEWIDTH] * tags[TiffImagePlugin.TILELENGTH]
    else:
        n_pixels = opened.width * min(tags.get(TiffImagePlugin.ROWSPERSTRIP, opened.height), opened.height)
    return int(n_pixels * n_bits // 8)


def _too_large(opened: ImageFile.ImageFile, path: Path) -> PictureError:
    message = say("pictures.is_too_large_to_open", path=path.name, width=opened.width, height=opened.height)
    return PictureError(message, path=path)
