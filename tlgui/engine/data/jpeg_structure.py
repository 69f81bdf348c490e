"""What a JPEG says of the cost of decoding it, read from its markers without decoding anything."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import IO

MARKER = re.compile(rb"\xff([^\x00\x01\xd0-\xd8\xff])")
"""Not a stuffed zero, a restart or a fill byte."""
START_OF_SCAN, END_OF_IMAGE = 0xDA, 0xD9
FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
PROGRESSIVE_FRAMES = frozenset({0xC2, 0xC6, 0xCA, 0xCE})


@dataclass(frozen=True)
class JpegFrame:
    """The kind of a JPEG."""

    is_progressive: bool
    n_components: int
    samples_per_pixel: float
    """Over all components: 3 without chroma subsampling, 1.5 for 4:2:0."""
    n_in_first_scan: int
    """Components."""

    @property
    def has_many_scans(self) -> bool:
        """Whether the pixels come in several walks over the whole picture."""
        return self.is_progressive or self.n_in_first_scan < self.n_components

    @property
    def coefficient_bytes_per_pixel(self) -> float:
        """Memory of libjpeg beside the pixels: with several scans it keeps the coefficients of the whole picture."""
        return 2 * self.samples_per_pixel if self.has_many_scans else 0.0


UNKNOWN_FRAME = JpegFrame(is_progressive=True, n_components=3, samples_per_pixel=3, n_in_first_scan=1)
"""The most expensive kind."""


def read_jpeg_frame(file: IO[bytes]) -> JpegFrame:
    """Return the kind of a JPEG, UNKNOWN_FRAME where its header cannot be followed; leaves the file anywhere."""
    file.seek(2)
    frame = None
    while (segment := _next_segment(file)) is not None:
        marker, n_bytes = segment
        if marker in FRAME_MARKERS:
            frame = _read_frame(marker, file.read(n_bytes))
        elif marker == START_OF_SCAN:
            n_in_scan = file.read(1)
            return JpegFrame(*frame, n_in_scan[0]) if frame and n_in_scan else UNKNOWN_FRAME
        else:
            file.seek(n_bytes, 1)
    return UNKNOWN_FRAME


def count_scans(data: bytes) -> int:
    """Return how many scans the first picture in a JPEG's bytes has."""
    position, n_scans = 2, 0
    while (found := MARKER.search(data, position)) is not None:
        marker = found[1][0]
        if marker == END_OF_IMAGE:
            break
        n_scans += marker == START_OF_SCAN
        # Metadata may hold anything, other JPEGs included: only its length leads past it.
        position = found.end() + int.from_bytes(data[found.end() : found.end() + 2], "big")
    return n_scans


def _next_segment(file: IO[bytes]) -> tuple[int, int] | None:
    """Return the next marker and how many bytes belong to it; None at the end or where there is none."""
    start = file.read(2)
    while start == b"\xff\xff":  # fill bytes
        start = b"\xff" + file.read(1)
    length = file.read(2)
    if len(start) < 2 or start[0] != 0xFF or len(length) < 2:
        return None
    n_bytes = int.from_bytes(length, "big") - 2
    return (start[1], n_bytes) if n_bytes >= 0 else None


def _read_frame(marker: int, data: bytes) -> tuple[bool, int, float] | None:
    """Return (progressive, components, samples per pixel) of a start-of-frame segment."""
    if len(data) < 6 or len(data) < 6 + 3 * data[5]:
        return None
    sampling = [(data[7 + 3 * i] >> 4, data[7 + 3 * i] & 15) for i in range(data[5])]
    largest = max((h for h, _ in sampling), default=0) * max((v for _, v in sampling), default=0)
    if largest == 0:
        return None
    return marker in PROGRESSIVE_FRAMES, len(sampling), sum(h * v for h, v in sampling) / largest
