"""Takes the metadata out of a picture's bytes: Pillow refuses pictures whose pixels are fine for it."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator

from tlgui.engine.data.tiff_structure import read_tiff_entries

PNG_START, PNG_KEPT = b"\x89PNG\r\n\x1a\n", frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
WEBP_KEPT = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"})
WEBP_ICC_EXIF_XMP = 0x20 | 0x08 | 0x04
WEBP_FLAGS_AT, WEBP_ALPHA, WEBP_ANIMATED = 20, 0x10, 0x02
JPEG_START, JPEG_SCAN, JPEG_COMMENT = b"\xff\xd8", 0xDA, 0xFE
JPEG_DROPPED = (frozenset(range(0xE1, 0xF0)) - {0xEE}) | {JPEG_COMMENT}
"""Application data and comments. APP0 and APP14 stay: they say how the colours are coded."""
TIFF_DROPPED = frozenset(
    {270, 271, 272, 282, 283, 285, 296, 305, 306, 315, 316, 330, 700, 33432, 33723, 34377, 34665, 34675, 34853, 40965}
)
"""Texts, resolution, sub-directories, XMP, IPTC, Photoshop, Exif, ICC, GPS."""
TIFF_UNKNOWN_TAG, TIFF_BYTE = 65000, 1


def without_metadata(data: bytes) -> bytes | None:
    """Return the same picture without profiles, texts and other descriptions; None for formats that keep none apart."""
    for start, strip in _STRIPPERS.items():
        if data.startswith(start):
            return strip(data)
    return None


def lacks_alpha_flag(start: bytes) -> bool:
    """Return whether a file begins as an animated WebP that says it is opaque: many of these have clear pixels."""
    is_extended = start[:4] == b"RIFF" and start[8:16] == b"WEBPVP8X" and len(start) > WEBP_FLAGS_AT
    return is_extended and start[WEBP_FLAGS_AT] & (WEBP_ALPHA | WEBP_ANIMATED) == WEBP_ANIMATED


def with_alpha_flag(webp: bytes) -> bytes:
    """Return the same animation, said to have clear pixels; opaque frames stay opaque."""
    flags = webp[WEBP_FLAGS_AT] | WEBP_ALPHA
    return webp[:WEBP_FLAGS_AT] + bytes([flags]) + webp[WEBP_FLAGS_AT + 1 :]


def _strip_jpeg(data: bytes) -> bytes:
    kept, position = [JPEG_START], 2
    while position + 4 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if marker == 0xFF:  # a fill byte
            position += 1
            continue
        if marker == JPEG_SCAN:
            break
        end = position + 2 + int.from_bytes(data[position + 2 : position + 4], "big")
        if marker not in JPEG_DROPPED:
            kept.append(data[position:end])
        position = end
    return b"".join((*kept, data[position:]))


def _strip_png(data: bytes) -> bytes:
    chunks = (chunk for kind, chunk in _png_chunks(data) if kind in PNG_KEPT)
    return b"".join((PNG_START, *chunks))


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = len(PNG_START)
    while position + 8 <= len(data):
        end = position + 12 + int.from_bytes(data[position : position + 4], "big")
        yield data[position + 4 : position + 8], data[position:end]
        position = end


def _strip_webp(data: bytes) -> bytes:
    chunks = []
    position = 12
    while position + 8 <= len(data):
        n_bytes = int.from_bytes(data[position + 4 : position + 8], "little")
        end = position + 8 + n_bytes + n_bytes % 2
        kind, chunk = data[position : position + 4], data[position:end]
        if kind == b"VP8X" and len(chunk) > 8:
            chunk = chunk[:8] + bytes([chunk[8] & ~WEBP_ICC_EXIF_XMP]) + chunk[9:]
        if kind in WEBP_KEPT:
            chunks.append(chunk)
        position = end
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _strip_tiff(data: bytes) -> bytes:
    """Turn entries that describe into entries of a tag that nobody knows; the structure stays in place."""
    order = "<" if data.startswith(b"II") else ">"
    stripped = bytearray(data)
    for entry in read_tiff_entries(io.BytesIO(data)):
        if entry.tag in TIFF_DROPPED:
            struct.pack_into(f"{order}HHII", stripped, entry.position, TIFF_UNKNOWN_TAG, TIFF_BYTE, 1, 0)
    return bytes(stripped)


_STRIPPERS: dict[bytes, Callable[[bytes], bytes]] = {
    b"\xff\xd8": _strip_jpeg,
    PNG_START: _strip_png,
    b"RIFF": _strip_webp,
    b"II*\0": _strip_tiff,
    b"MM\0*": _strip_tiff,
}
