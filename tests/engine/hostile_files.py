"""Small files that are built to cost much, drawn by the tests themselves."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
from PIL import Image

BLOCK_BYTES = 1 << 20


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def compressed_zeros(n: int) -> bytes:
    """Return what zlib makes of so many zeros, without going through hundreds of millions of them."""
    packer = zlib.compressobj(1, wbits=-zlib.MAX_WBITS)  # without head and foot
    block = packer.compress(bytes(BLOCK_BYTES)) + packer.flush(zlib.Z_FULL_FLUSH)
    rest = packer.compress(bytes(n % BLOCK_BYTES)) + packer.flush()
    checksum = (n % 65521) << 16 | 1
    return b"\x78\x01" + block * (n // BLOCK_BYTES) + rest + struct.pack(">I", checksum)


def png(width: int, height: int, bits: int, colour: int, extra: bytes = b"") -> bytes:
    """Black; colour as in IHDR: 0 grey, 2 RGB, 6 RGBA."""
    samples = {0: 1, 2: 3, 6: 4}[colour]
    pixels = compressed_zeros((1 + (width * bits * samples + 7) // 8) * height)
    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    parts = (png_chunk(b"IHDR", header), extra, png_chunk(b"IDAT", pixels), png_chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def gif(screen_px: int, frame_px: int, control: bytes = b"") -> bytes:
    """One frame with hardly any data in it."""
    screen = struct.pack("<HH", screen_px, screen_px) + bytes(3)
    frame = b"," + struct.pack("<HHHH", 0, 0, frame_px, frame_px) + b"\0\x02\x02\x4c\x01\0;"
    return b"GIF89a" + screen + control + frame


GIF_DISPOSE = b"!\xf9\x04\x08\0\0\0\0"
"""Asks for a copy of the frame's area."""


def webp(width: int, height: int) -> bytes:
    """Lossless, its size changed in the header alone."""
    file = io.BytesIO()
    Image.new("RGB", (16, 16)).save(file, "WEBP", lossless=True)
    data = bytearray(file.getvalue())
    bits = int.from_bytes(data[21:25], "little") & ~0xFFFFFFF
    data[21:25] = (bits | (width - 1) | (height - 1) << 14).to_bytes(4, "little")
    return bytes(data)


def tiff(entries: dict[int, int], data: bytes, *, n_values: dict[int, int] | None = None) -> bytes:
    """Entries by tag; strips (273) and tiles (324) start where the data does."""
    start = 8 + 2 + 12 * len(entries) + 4
    values = {tag: start if tag in (273, 324) else value for tag, value in sorted(entries.items())}
    body = b"".join(struct.pack("<HHII", tag, 4, (n_values or {}).get(tag, 1), value) for tag, value in values.items())
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + body + bytes(4) + data


def float_tiff(width: int, height: int) -> bytes:
    data = zlib.compress(bytes(1000))
    size = {256: width, 257: height, 258: 32, 259: 8, 262: 1, 277: 1, 278: height, 339: 3}
    return tiff(size | {273: 0, 279: len(data)}, data)


def many_bands(n_bands: int, dtype: type, values: np.ndarray | None = None, photometric: int = 1) -> bytes:
    """A TIFF of 20 x 10 pixels; every band is a ramp from left to right, the later ones brighter."""
    if values is None:
        ramp = np.linspace(0, 1, 20)[None, :, None] * np.linspace(0.5, 1, n_bands)[None, None, :]
        top = 1 if np.issubdtype(dtype, np.floating) else np.iinfo(dtype).max
        values = np.broadcast_to(ramp * top, (10, 20, n_bands)).astype(dtype)
    data = values.tobytes()
    kind = {"u": 1, "i": 2, "f": 3}[values.dtype.kind]
    size = {256: 20, 257: 10, 258: values.dtype.itemsize * 8, 259: 1, 262: photometric, 277: n_bands, 278: 10}
    return tiff(size | {273: 0, 279: len(data), 339: kind}, data)


def tiled_tiff(tile_px: int) -> bytes:
    """16 x 16 pixels in one enormous tile."""
    data = zlib.compress(bytes(1000))
    size = {256: 16, 257: 16, 258: 8, 259: 8, 262: 1, 277: 1, 322: tile_px, 323: tile_px}
    return tiff(size | {324: 0, 325: len(data)}, data)


def tiff_in_pieces(n_pieces: int) -> bytes:
    """16 x 16 pixels that claim so many strips."""
    size = {256: 16, 257: 16, 258: 8, 259: 1, 262: 1, 277: 1, 278: 1, 273: 0, 279: 200}
    return tiff(size, bytes(4 * n_pieces), n_values={273: n_pieces, 279: n_pieces})


def jpeg(picture: Image.Image, segments: tuple[tuple[int, bytes], ...] = (), **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=95, **options)
    data = file.getvalue()
    added = b"".join(struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body for marker, body in segments)
    return data[:2] + added + data[2:]


def jpeg_in_scans(width: int, height: int, n_scans: int) -> bytes:
    """Progressive, its last scan repeated."""
    data = jpeg(Image.new("L", (width, height), 128), progressive=True)
    scan = data[data.rfind(b"\xff\xda") : -2]
    return data[:-2] + scan * n_scans + data[-2:]


def exif(entries: list[tuple[int, int, int, int | bytes]]) -> bytes:
    """(tag, type, count, value) of one directory, without the 'Exif' in front."""
    start, body, beyond = 8 + 2 + 12 * len(entries) + 4, b"", b""
    for tag, kind, n_values, value in entries:
        if isinstance(value, bytes):
            body += struct.pack("<HHII", tag, kind, n_values, start + len(beyond))
            beyond += value
        else:
            body += struct.pack("<HHII", tag, kind, n_values, value)
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + body + bytes(4) + beyond
