"""PGM and PPM of more than 8 bits, which Pillow reads number by number in Python: minutes for one photograph."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tlgui.core.errors import PictureError
from tlgui.core.messages import say
from tlgui.engine.data.decode_limits import MAX_PIXELS
from tlgui.engine.data.deep_grey import value_range
from tlgui.engine.data.picture_file import MAX_PACKED_BYTES, BoundedReader
from tlgui.engine.data.pixels import STRIP_PIXELS, Notes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BANDS = {b"P5": 1, b"P6": 3}
WHITESPACE = b" \t\n\r\x0b\x0c"
N_HEADER_BYTES = 4096
"""A header with comments is shorter."""
FULL = 65535
"""What programs write that do not know how many bits their camera has."""


def read_raw_netpbm(file: BoundedReader, path: Path, notes: Notes) -> Image.Image | None:
    """Return a binary PGM or PPM as RGB; None for 8 bits, which Pillow reads quickly, and for other files.

    Args:
        file: the file; left anywhere.
        path: for the error.
        notes: gets the choices that were made.

    Raises:
        PictureError: it is too large, or ends too soon.
    """
    file.seek(0)
    header = _header(file.read(N_HEADER_BYTES))
    if header is None:
        return None
    n_bands, width, height, white, start = header
    n_bytes = width * height * n_bands * (2 if white > 255 else 1)
    if width * height > MAX_PIXELS or n_bytes > MAX_PACKED_BYTES:
        raise PictureError(say("pictures.is_too_large_to_open", path=path.name, width=width, height=height), path=path)
    file.seek(start)
    data = file.read(n_bytes)
    if len(data) < n_bytes:
        raise PictureError(say("pictures.is_damaged_or_its_pixels_are", path=path.name), path=path)
    return _picture(data, (height, width, n_bands), white, notes)


def _picture(data: bytes, shape: tuple[int, int, int], white: int, notes: Notes) -> Image.Image:
    import numpy as np

    values: NDArray[np.generic] = np.frombuffer(data, ">u2" if white > 255 else "u1").reshape(shape)
    low, high = 0.0, float(white)
    if white == FULL:
        low, high, is_guess = value_range(values, is_whole=True)
        notes.update({"brightness"} if is_guess else ())
    pixels = np.empty(shape, np.uint8)
    n_rows = max(1, STRIP_PIXELS // shape[1])
    for top in range(0, shape[0], n_rows):
        strip = values[top : top + n_rows].astype(np.float64)
        pixels[top : top + n_rows] = np.clip((strip - low) * (255.0 / (high - low)), 0, 255).round()
    return Image.fromarray(pixels if shape[2] == 3 else pixels[:, :, 0]).convert("RGB")


def _header(start: bytes) -> tuple[int, int, int, int, int] | None:
    """Return (bands, width, height, white, where the pixels begin); None for what is not read here."""
    n_bands = BANDS.get(start[:2])
    if n_bands is None:
        return None
    numbers: list[int] = []
    position = 2
    while len(numbers) < 3:
        while start[position : position + 1] and start[position] in WHITESPACE:
            position += 1
        if start[position : position + 1] == b"#":
            position = start.find(b"\n", position)
            if position < 0:
                return None
            continue
        end = position
        while start[end : end + 1].isdigit():
            end += 1
        if not 0 < end - position < 10:
            return None
        numbers.append(int(start[position:end]))
        position = end
    width, height, white = numbers
    is_read_here = width > 0 and height > 0 and 0 < white <= FULL and white != 255
    return (n_bands, width, height, white, position + 1) if is_read_here else None
