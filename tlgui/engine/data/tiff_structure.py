"""The first directory of a TIFF, read without decoding anything."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Literal

OFFSETS_AND_COUNTS = frozenset({273, 279, 324, 325})
"""Tags that list where the strips or tiles lie and how long they are."""
NEW_SUBFILE_TYPE, REDUCED, MASK = 254, 1, 4
"""The tag that says what a page is, and its bits for a smaller version and a mask of another page."""


@dataclass(frozen=True)
class TiffEntry:
    """One entry of a directory."""

    position: int
    """Of the entry in the file."""
    tag: int
    kind: int
    """Of number: 3 for SHORT, 4 for LONG, ..."""
    n_values: int
    value: int
    """As a number of the type LONG, or where the values lie; a SHORT of a big-endian file stands in its upper half."""


@dataclass(frozen=True)
class _Header:
    """How the numbers of a file are written, and where its first directory lies."""

    byte_order: Literal["little", "big"]
    is_big_tiff: bool
    directory: int

    @property
    def n_count_bytes(self) -> int:
        return 8 if self.is_big_tiff else 2

    @property
    def n_offset_bytes(self) -> int:
        return 8 if self.is_big_tiff else 4

    @property
    def entry(self) -> struct.Struct:
        order = "<" if self.byte_order == "little" else ">"
        return struct.Struct(f"{order}{'HHQQ' if self.is_big_tiff else 'HHII'}")


def read_tiff_entries(file: IO[bytes]) -> Iterator[TiffEntry]:
    """Yield the entries of the first directory as far as they are there; nothing for other files."""
    header = _read_header(file)
    if header is not None:
        yield from _read_directory(file, header, header.directory)


NUMBER_BYTES = {1: 1, 3: 2, 4: 4, 16: 8}
"""Of BYTE, SHORT, LONG and LONG8."""


def read_tiff_numbers(file: IO[bytes], *, n_at_most: int) -> dict[int, tuple[int, ...]]:
    """Return the whole numbers of the first directory, by tag; empty for other files. Leaves the file anywhere.

    Args:
        file: the TIFF.
        n_at_most: entries with more numbers are left out.
    """
    header = _read_header(file)
    if header is None:
        return {}
    entries = list(_read_directory(file, header, header.directory))
    return {
        entry.tag: _read_numbers(file, header, entry)
        for entry in entries
        if entry.kind in NUMBER_BYTES and 0 < entry.n_values <= n_at_most
    }


def byte_order(file: IO[bytes]) -> Literal["<", ">"]:
    """Return the byte order of a TIFF's numbers, as numpy writes it."""
    header = _read_header(file)
    return ">" if header is not None and header.byte_order == "big" else "<"


def _read_numbers(file: IO[bytes], header: _Header, entry: TiffEntry) -> tuple[int, ...]:
    n_bytes = NUMBER_BYTES[entry.kind]
    if n_bytes * entry.n_values <= header.n_offset_bytes:  # in the entry itself
        file.seek(entry.position + header.entry.size - header.n_offset_bytes)
    elif entry.value < 2**63:
        file.seek(entry.value)
    data = file.read(n_bytes * entry.n_values)
    n_whole = len(data) // n_bytes
    return tuple(int.from_bytes(data[i * n_bytes : (i + 1) * n_bytes], header.byte_order) for i in range(n_whole))


def has_more_pages(file: IO[bytes]) -> bool:
    """Return whether a TIFF has a second page, other than a smaller version of the first; leaves the file anywhere."""
    header = _read_header(file)
    if header is None or not any(True for _ in _read_directory(file, header, header.directory)):
        return False
    file.seek(header.directory)
    n_entries = int.from_bytes(file.read(header.n_count_bytes), header.byte_order)
    file.seek(header.directory + header.n_count_bytes + n_entries * header.entry.size)
    following = int.from_bytes(file.read(header.n_offset_bytes), header.byte_order)
    if not 0 < following < 2**63:
        return False
    kinds = [entry.value for entry in _read_directory(file, header, following) if entry.tag == NEW_SUBFILE_TYPE]
    return not kinds or not kinds[0] & (REDUCED | MASK)


def _read_header(file: IO[bytes]) -> _Header | None:
    """Return how a TIFF is written; None for other files."""
    file.seek(0)
    start = file.read(16)
    orders: dict[bytes, Literal["little", "big"]] = {b"II": "little", b"MM": "big"}
    order = orders.get(start[:2])
    if order is None or len(start) < 16:
        return None
    version = int.from_bytes(start[2:4], order)
    if version not in (42, 43):
        return None
    # A BigTIFF has offsets and counts of eight bytes.
    directory = int.from_bytes(start[8:16] if version == 43 else start[4:8], order)
    return _Header(order, version == 43, directory) if directory < 2**63 else None


def _read_directory(file: IO[bytes], header: _Header, directory: int) -> Iterator[TiffEntry]:
    file.seek(directory)
    n_entries = int.from_bytes(file.read(header.n_count_bytes), header.byte_order)
    for index in range(n_entries):
        data = file.read(header.entry.size)
        if len(data) < header.entry.size:
            return
        position = directory + header.n_count_bytes + index * header.entry.size
        yield TiffEntry(position, *header.entry.unpack(data))
