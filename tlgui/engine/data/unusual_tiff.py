"""TIFFs of microscopes, satellites and scanners that Pillow cannot open: many bands, half and double floats.

Only what is stored as it is or deflated; libtiff's other packings are left to Pillow.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tlgui.core.errors import PictureError
from tlgui.core.messages import say
from tlgui.engine.data.deep_grey import scale_values
from tlgui.engine.data.picture_file import BoundedReader
from tlgui.engine.data.pixels import Notes
from tlgui.engine.data.tiff_structure import byte_order, read_tiff_numbers

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC, BANDS = 256, 257, 258, 259, 262, 277
STRIP_OFFSETS, ROWS_PER_STRIP, STRIP_BYTES, PLANAR, PREDICTOR = 273, 278, 279, 284, 317
TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_BYTES, SAMPLE_FORMAT = 322, 323, 324, 325, 339
STORED, DEFLATED = 1, (8, 32946)
SEPARATE = 2
"""Planar configuration: each band by itself."""
DIFFERENCES = 2
"""Predictor: each number is what it differs from the one to its left."""
MAX_UNUSUAL_BYTES = 100_000_000
"""Of the whole picture; it is scaled in memory several times as large."""
MAX_PIECES = 100_000
KINDS = {1: "u", 2: "i", 3: "f"}
SIZES = {"u": (8, 16, 32), "i": (8, 16, 32), "f": (16, 32, 64)}
MIN_IS_WHITE, RGB = 0, 2
ORIENTATION = 274


@dataclass(frozen=True)
class _Plan:
    """How the numbers lie in the file."""

    width: int
    height: int
    n_bands: int
    dtype: str
    piece_width: int
    piece_height: int
    is_separate: bool
    is_deflated: bool
    has_differences: bool

    @property
    def n_bytes(self) -> int:
        return self.width * self.height * self.n_bands * int(self.dtype[2:])


def read_unusual_tiff(file: BoundedReader, path: Path, notes: Notes) -> Image.Image | None:
    """Return a TIFF's first three bands, or its only one, as RGB; None for what this cannot read either.

    Args:
        file: the file; left anywhere.
        path: for the error.
        notes: gets the choices that were made.

    Raises:
        PictureError: it is too large.
    """
    tags = read_tiff_numbers(file, n_at_most=MAX_PIECES)
    plan = _plan(tags, byte_order(file))
    if plan is None:
        return None
    piece_pixels = plan.piece_width * plan.piece_height * plan.n_bands * int(plan.dtype[2:])
    if max(plan.n_bytes, piece_pixels) > MAX_UNUSUAL_BYTES:
        message = say("pictures.is_too_large_to_open", path=path.name, width=plan.width, height=plan.height)
        raise PictureError(message, path=path)
    values = _read(file, tags, plan)
    return None if values is None else _picture(values, tags, plan, notes)


def is_deep_colour(file: BoundedReader) -> bool:
    """Return whether a TIFF has three bands of 16 bits, of which Pillow would keep the upper 8 whatever they hold."""
    tags = read_tiff_numbers(file, n_at_most=8)
    return tags.get(BITS) == (16, 16, 16) and tags.get(PHOTOMETRIC) == (RGB,)


def orientation_of(file: BoundedReader) -> int:
    """Return how a TIFF is to be turned, as in Exif."""
    return _first(read_tiff_numbers(file, n_at_most=8), ORIENTATION, 1)


def _plan(tags: dict[int, tuple[int, ...]], order: str) -> _Plan | None:
    width, height = _first(tags, WIDTH, 0), _first(tags, HEIGHT, 0)
    bits, kind = set(tags.get(BITS, (1,))), KINDS.get(_first(tags, SAMPLE_FORMAT, 1), "")
    packing = _first(tags, COMPRESSION, STORED)
    predictor = _first(tags, PREDICTOR, 1)
    is_known = len(bits) == 1 and bits <= set(SIZES.get(kind, ())) and (packing == STORED or packing in DEFLATED)
    if width < 1 or height < 1 or not is_known or predictor not in (1, DIFFERENCES):
        return None
    return _Plan(
        width,
        height,
        max(1, _first(tags, BANDS, 1)),
        f"{order}{kind}{bits.pop() // 8}",
        piece_width=max(1, _first(tags, TILE_WIDTH, width)),
        piece_height=max(1, _first(tags, TILE_HEIGHT, min(_first(tags, ROWS_PER_STRIP, height), height))),
        is_separate=_first(tags, PLANAR, 1) == SEPARATE,
        is_deflated=packing != STORED,
        has_differences=predictor == DIFFERENCES,
    )


def _read(file: BoundedReader, tags: dict[int, tuple[int, ...]], plan: _Plan) -> NDArray[np.generic] | None:
    """Return (height, width, bands) numbers; None where the pieces do not make up the picture."""
    import numpy as np

    offsets = tags.get(TILE_OFFSETS) or tags.get(STRIP_OFFSETS, ())
    counts = tags.get(TILE_BYTES) or tags.get(STRIP_BYTES, ())
    values = np.zeros((plan.height, plan.width, plan.n_bands), plan.dtype)
    pieces = list(_pieces(plan))
    if len(offsets) != len(pieces) or len(counts) != len(pieces):
        return None
    n_bands = 1 if plan.is_separate else plan.n_bands
    is_tiled = TILE_OFFSETS in tags
    for offset, count, (top, left, band) in zip(offsets, counts, pieces, strict=True):
        rows, columns = min(plan.piece_height, plan.height - top), min(plan.piece_width, plan.width - left)
        stored_rows = plan.piece_height if is_tiled else rows
        n_bytes = stored_rows * plan.piece_width * n_bands * int(plan.dtype[2:])
        file.seek(min(offset, 2**62))
        data = file.read(min(count, 2 * MAX_UNUSUAL_BYTES))
        data = zlib.decompressobj().decompress(data, n_bytes) if plan.is_deflated else data[:n_bytes]
        if len(data) < n_bytes:
            return None
        block = np.frombuffer(data, plan.dtype).reshape(stored_rows, plan.piece_width, n_bands)
        if plan.has_differences:
            block = np.cumsum(block, axis=1, dtype=block.dtype)
        bands = slice(band, band + 1) if plan.is_separate else slice(None)
        values[top : top + rows, left : left + columns, bands] = block[:rows, :columns]
    return values


def _pieces(plan: _Plan) -> Iterator[tuple[int, int, int]]:
    """Yield (top, left, band) of each strip or tile in the order of the file."""
    for band in range(plan.n_bands if plan.is_separate else 1):
        for top in range(0, plan.height, plan.piece_height):
            for left in range(0, plan.width, plan.piece_width):
                yield top, left, band


def _picture(values: NDArray[np.generic], tags: dict[int, tuple[int, ...]], plan: _Plan, notes: Notes) -> Image.Image:
    import numpy as np

    shown = values[:, :, :3] if plan.n_bands >= 3 else values[:, :, 0]
    if plan.n_bands not in (1, 3):
        notes.add("bands")
    is_inverted = _first(tags, PHOTOMETRIC, 1) == MIN_IS_WHITE
    if plan.dtype[1:] == "u1":
        pixels = 255 - shown if is_inverted else shown
    else:
        pixels, is_guess = scale_values(
            shown.astype(np.float64), is_whole=plan.dtype[1] != "f", is_inverted=is_inverted
        )
        if is_guess:
            notes.add("brightness")
    return Image.fromarray(np.ascontiguousarray(pixels, dtype=np.uint8)).convert("RGB")


def _first(tags: dict[int, tuple[int, ...]], tag: int, default: int) -> int:
    return (tags.get(tag) or (default,))[0]
