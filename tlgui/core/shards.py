"""Shards: tar files whose members are opened by their place, as if each tar were a folder of files.

A picture in a shard has the path `SHARD.tar/NAME`. Whatever opens files or asks for their state may be given one.
"""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import threading
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Protocol

from tlgui import paths
from tlgui.core.regular_file import open_regular
from tlgui.core.tar_members import DamagedTarError, Member, walk_members

SUFFIX = ".tar"
TAR_MARK_AT, TAR_MARK = 257, b"ustar"
HEADER_BUFFER = 2**14
"""Read at a time while headers are walked over: several small pictures, and little of a large one."""
LINK_START = b'{"tlgui shard": '
LINK_KEY = "tlgui shard"
MOST_LINK_BYTES = 2**16
MOST_BESIDE_BYTES = 2**20
BINARY = getattr(os, "O_BINARY", 0)


class Source(Protocol):
    """Bytes that can be had from any position."""

    n_bytes: int

    def read_at(self, offset: int, n_bytes: int) -> bytes:
        """Return up to so many bytes; fewer at the end. Raises OSError."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class MemberStatus(NamedTuple):
    """What the system would say of a member if it were a file; the names are os.stat_result's."""

    st_size: int
    st_mtime_ns: int
    st_ctime_ns: int
    st_ino: int
    """The shard's, mixed with the member's place in it."""


open_address: Callable[[str], Source] | None = None
"""Opens a shard that lies elsewhere by its address; set by engine/data/picture_file.py."""


def shards_dir() -> Path:
    """Return the folder in which sets of shards that lie elsewhere have their links (not made here)."""
    return paths.data_dir() / "shards"


def split_member(path: Path | str) -> tuple[str, str] | None:
    """Return the shard that a path leads into, and the member's name in it; None for other paths."""
    text = os.fspath(path)
    folded = text.casefold() if not text.isascii() else text.lower()
    if len(folded) != len(text):
        folded = text
    at = folded.find(SUFFIX + os.sep)
    while at >= 0:
        end = at + len(SUFFIX)
        if os.path.isfile(text[:end]):
            name = text[end + 1 :]
            return text[:end], name if os.sep == "/" else name.replace(os.sep, "/")
        at = folded.find(SUFFIX + os.sep, end)
    return None


def is_shard(path: Path | str) -> bool:
    """Return whether a file is an uncompressed tar, or one of our own links to one."""
    try:
        with open_regular(Path(path)) as file:
            start = file.read(BLOCK_OF_MARK)
    except (OSError, ValueError):
        return False
    return start[TAR_MARK_AT:].startswith(TAR_MARK) or (start.startswith(LINK_START) and _is_ours(path))


BLOCK_OF_MARK = TAR_MARK_AT + len(TAR_MARK)


def members_of(shard: Path | str, wants: Callable[[str], bool] = lambda name: False) -> Iterator[tuple[Member, bytes]]:
    """Yield the members of a shard, and remember their places.

    Args:
        shard: the tar, or a link to it.
        wants: of which names the content comes along, up to a megabyte of it; the others come with none.

    Raises:
        DamagedTarError: after those before the damage, which stay remembered.
        OSError: it cannot be read.
    """
    index = _Index()
    stamp = _stamp(os.stat(shard))
    source = open_source(shard)
    try:
        with io.BufferedReader(_Part(source, 0, source.n_bytes), HEADER_BUFFER) as file:
            for member in walk_members(file, source.n_bytes):
                index.add(member)
                n_wanted = min(member.size, MOST_BESIDE_BYTES) if wants(member.name) else 0
                yield member, source.read_at(member.offset, n_wanted) if n_wanted else b""
    finally:
        source.close()
        index.close()
        with _lock:
            _indexes[os.fspath(shard)] = stamp, index


def open_member(path: Path | str) -> io.BufferedReader | None:
    """Open a picture in a shard for reading; None for a path that leads into none.

    Raises:
        FileNotFoundError: the shard has no such member.
        OSError: it cannot be read.
    """
    parts = split_member(path)
    if parts is None:
        return None
    offset, size, _ = _find(*parts)
    return io.BufferedReader(_Part(open_source(parts[0]), offset, size, owns=True))


def status_of(path: Path | str) -> os.stat_result | MemberStatus:
    """Return what the system says of a file, or of a picture in a shard. Raises OSError and ValueError as os.stat."""
    try:
        return os.stat(path)
    except (NotADirectoryError, FileNotFoundError):
        parts = split_member(path)
        if parts is None:
            raise
    offset, size, status = _find(*parts)
    return MemberStatus(size, status.st_mtime_ns, status.st_ctime_ns, (status.st_ino * 31 + offset) % 2**63)


def is_there(path: Path | str) -> bool:
    """Return whether there is such a file, or such a picture in a shard; never raises."""
    try:
        status_of(path)
    except (OSError, ValueError):
        return False
    return True


def open_source(shard: Path | str) -> Source:
    """Open a shard, where it lies or where its link leads.

    Raises:
        OSError: it cannot be opened.
    """
    address = link_target(shard)
    if address is None:
        return _FileSource(shard)
    if "://" not in address:
        return _FileSource(address)
    if open_address is None:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP), address)
    return open_address(address)


def link_target(shard: Path | str) -> str | None:
    """Return where a link of ours leads; None for a shard itself."""
    if not _is_ours(shard):
        return None
    with open(shard, "rb") as file:
        data = file.read(MOST_LINK_BYTES)
    if not data.startswith(LINK_START):
        return None
    try:
        address = json.loads(data)[LINK_KEY]
    except (ValueError, KeyError, TypeError) as error:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), os.fspath(shard)) from error
    return str(address)


def _is_ours(shard: Path | str) -> bool:
    """Return whether a file lies in our own folder: a link that came with somebody's pictures opens no connection."""
    return os.fspath(shard).startswith(_start_of_ours(str(shards_dir())))


@lru_cache(maxsize=4)
def _start_of_ours(folder: str) -> str:
    return os.path.join(folder, "")


class _FileSource:
    """A file on the disk."""

    def __init__(self, path: Path | str) -> None:
        self._file = open(path, "rb", buffering=0)  # noqa: SIM115 - closed by close
        self.n_bytes = os.fstat(self._file.fileno()).st_size

    def read_at(self, offset: int, n_bytes: int) -> bytes:
        self._file.seek(offset)
        return self._file.read(n_bytes)

    def close(self) -> None:
        self._file.close()


class _Part(io.RawIOBase):
    """A part of a source as a file of its own. One thread."""

    def __init__(self, source: Source, offset: int, size: int, *, owns: bool = False) -> None:
        self._source, self._offset, self._size, self._owns = source, offset, size, owns
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        self._at = start + offset
        return self._at

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # typeshed's Buffer is 3.12's
        n = min(len(buffer), max(0, self._size - self._at))
        data = self._source.read_at(self._offset + self._at, n) if n else b""
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)

    def close(self) -> None:
        if self._owns and not self.closed:
            self._source.close()
        super().close()


class _Index:
    """Where the members of one shard lie: 32 bytes for each, by a hash of its name that no two names share."""

    def __init__(self) -> None:
        self._rows: list[tuple[bytes, int, int]] = []
        self._keys = b""
        self._offsets, self._sizes = array("Q"), array("Q")

    def add(self, member: Member) -> None:
        self._rows.append((_key(member.name), member.offset, member.size))

    def close(self) -> None:
        """Order what was added; of two members of one name the later one counts, as for tar itself."""
        self._rows.sort()
        self._keys = b"".join(row[0] for row in self._rows)
        self._offsets = array("Q", (row[1] for row in self._rows))
        self._sizes = array("Q", (row[2] for row in self._rows))
        self._rows = []

    def find(self, name: str) -> tuple[int, int] | None:
        key = _key(name)
        at = bisect_right(range(len(self._offsets)), key, key=self._key_at) - 1
        return (self._offsets[at], self._sizes[at]) if at >= 0 and self._key_at(at) == key else None

    def _key_at(self, number: int) -> bytes:
        return self._keys[number * 16 : number * 16 + 16]


Stamp = tuple[int, int, int]
_indexes: dict[str, tuple[Stamp, _Index]] = {}
_lock = threading.Lock()
_reading = threading.Lock()
"""Held while the places of a shard are looked up in it: threads that want the same shard wait for one of them."""


def _find(shard: str, name: str) -> tuple[int, int, os.stat_result]:
    """Return the place, the size and the status of the shard; a shard that has changed is looked through again."""
    status = os.stat(shard)
    with _lock:
        stamp, index = _indexes.get(shard, (None, None))
    if stamp != _stamp(status):
        with _reading:
            if _indexes.get(shard, (None,))[0] != _stamp(status):
                try:
                    for _ in members_of(shard):
                        pass
                except DamagedTarError:
                    pass  # what stands before the damage can be used
        index = _indexes[shard][1]
    found = index.find(name) if index is not None else None
    if found is None:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), os.path.join(shard, name))
    return (*found, status)


def _stamp(status: os.stat_result) -> Stamp:
    return status.st_size, status.st_mtime_ns, status.st_ino


def _key(name: str) -> bytes:
    return hashlib.blake2b(name.encode("utf-8", "surrogateescape"), digest_size=16).digest()
