"""The first directory of a TIFF, read without decoding anything."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

OFFSETS_AND_COUNTS = frozenset({273, 279, 324, 325})
"""Tags that list where the strips or tiles lie and how long they are."""


@dataclass(frozen=True)
class TiffEntry:
    """One entry of a directory."""

    position: int
    """Of the entry in the file."""
    tag: int
    n_values: int


def read_tiff_entries(file: IO[bytes]) -> Iterator[TiffEntry]:
    """Yield the entries of the first directory as far as they are there; nothing for other files."""
    file.seek(0)
    start = file.read(16)
    order = {b"II": "<", b"MM": ">"}.get(start[:2])
    if order is None or len(start) < 16:
        return
    (version,) = struct.unpack_from(f"{order}H", start, 2)
    # A BigTIFF has offsets and counts of eight bytes.
    first, n_format, entry_format = (8, "Q", "HHQQ") if version == 43 else (4, "H", "HHII")
    (directory,) = struct.unpack_from(f"{order}{'Q' if version == 43 else 'I'}", start, first)
    n_size, entry_size = struct.calcsize(f"{order}{n_format}"), struct.calcsize(f"{order}{entry_format}")
    if version not in (42, 43) or directory >= 2**63:
        return
    file.seek(directory)
    n_entries = int.from_bytes(file.read(n_size), "little" if order == "<" else "big")
    for index in range(n_entries):
        data = file.read(entry_size)
        if len(data) < entry_size:
            return
        tag, _, n_values, _ = struct.unpack(f"{order}{entry_format}", data)
        yield TiffEntry(directory + n_size + index * entry_size, tag, n_values)
