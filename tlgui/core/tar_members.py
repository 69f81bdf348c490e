"""The members of a tar file with their places in it, told from the headers alone; no content is read."""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

BLOCK = 512
ENCODING = "utf-8"
REGULAR = (b"0", b"\0")
PLAIN_SIZE = frozenset(b"01234567 \0")
"""What an octal number is written with; larger numbers have another form, which tarfile reads."""


class Member(NamedTuple):
    """One regular file in a tar."""

    name: str
    offset: int
    """Of its content, bytes from the beginning of the tar."""
    size: int
    """Bytes."""


class DamagedTarError(ValueError):
    """What follows the members that were yielded is no tar, or is cut off."""


def walk_members(file: BinaryIO, n_bytes: int) -> Iterator[Member]:
    """Yield every regular file of an uncompressed tar, in its order.

    Plain headers are read here, several times as quickly as by tarfile, which reads the others: long names, names in
    other encodings, sizes above 8 GB. Links, folders, devices and files with holes are passed over.

    Args:
        file: at any position; it is read and moved while this goes on.
        n_bytes: its length.

    Raises:
        DamagedTarError: a header is damaged, or a member reaches beyond the end.
        OSError: the disk cannot give it.
    """
    at = 0
    while True:
        file.seek(at)
        header = file.read(BLOCK)
        if not header:
            raise DamagedTarError("it ends without the zeros that end a tar")
        if not header.rstrip(b"\0"):
            return
        found = _plain_member(header, at)
        if found is None:
            entry, following = _read_by_tarfile(file, at)
            found = Member(entry.name, entry.offset_data, entry.size) if entry.isreg() and not entry.sparse else None
        else:
            following = found.offset + -(-found.size // BLOCK) * BLOCK
        if found is not None:
            if found.offset + found.size > n_bytes:
                raise DamagedTarError(f"{found.name} is cut off")
            yield found._replace(name=_plain_name(found.name))
        at = following


def _plain_member(header: bytes, at: int) -> Member | None:
    """Return the member of a header that needs no other to be understood; None for the rest."""
    size = header[124:136]
    if len(header) < BLOCK or header[156:157] not in REGULAR or not PLAIN_SIZE.issuperset(size):
        return None
    name = header[:100].partition(b"\0")[0]
    if header[257:263] == b"ustar\0" and header[345] and header[345:500].strip(b"\0"):
        name = header[345:500].partition(b"\0")[0] + b"/" + name
    checksum = header[148:156].strip(b" \0")
    if not checksum.isdigit() or int(checksum, 8) != sum(header) - sum(header[148:156]) + 8 * 32:
        return None
    if name.endswith(b"/"):
        return None  # how old writers mark a folder
    return Member(name.decode(ENCODING, "surrogateescape"), at + BLOCK, int(size.strip(b" \0") or b"0", 8))


def _plain_name(name: str) -> str:
    """Return a name as it looks below the tar: `tar cf x.tar .` puts `./` before each."""
    return name if name[:1] not in (".", "/") else re.sub(r"^(?:\./|/)+", "", name)


def _read_by_tarfile(file: BinaryIO, at: int) -> tuple[tarfile.TarInfo, int]:
    """Return the entry at a position, and where the next one begins."""
    file.seek(at)
    try:
        with tarfile.TarFile(fileobj=file, encoding=ENCODING, errors="surrogateescape") as opened:
            entry = opened.next()
            if entry is None:
                raise DamagedTarError("there is no header where one should be")
            return entry, opened.offset
    except (tarfile.TarError, ValueError, EOFError) as error:
        raise DamagedTarError(str(error)) from error
