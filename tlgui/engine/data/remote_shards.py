"""Shards that lie elsewhere, by any address that fsspec knows: only the parts that are asked for come here."""

from __future__ import annotations

import errno
import importlib
from typing import Any

BLOCK_BYTES = 2**22
"""Asked for at once: many small pictures, or one of a camera. Headers one after the other make one stream of it."""


class AddressSource:
    """A shard at an address. One thread.

    Args:
        address: such as `s3://bucket/train-0001.tar`.

    Raises:
        OSError: it cannot be reached, or what fsspec needs for such addresses is not installed.
    """

    def __init__(self, address: str) -> None:
        self._files, self._path = opened_system(address)
        try:
            self.n_bytes = int(self._files.size(self._path))
        except Exception as error:  # noqa: BLE001 - each kind of store raises errors of its own
            raise _as_os_error(error, address) from error
        self._address = address
        self._start, self._block = 0, b""

    def read_at(self, offset: int, n_bytes: int) -> bytes:
        """Return up to so many bytes, from the block that came last where they are in it."""
        end = min(offset + n_bytes, self.n_bytes)
        if not (self._start <= offset and end <= self._start + len(self._block)):
            upto = min(max(end, offset + BLOCK_BYTES), self.n_bytes)
            try:
                self._block = self._files.cat_file(self._path, start=offset, end=upto)
            except Exception as error:  # noqa: BLE001 - as above
                raise _as_os_error(error, self._address) from error
            self._start = offset
        return self._block[offset - self._start : end - self._start]

    def close(self) -> None:
        """Forget the last block."""
        self._block = b""


def opened_system(address: str) -> tuple[Any, str]:
    """Return fsspec's file system for an address, and the path in it. Raises OSError."""
    try:
        url_to_fs = importlib.import_module("fsspec.core").url_to_fs
        files, path = url_to_fs(address)
    except Exception as error:  # noqa: BLE001 - each kind of store raises errors of its own
        raise _as_os_error(error, address) from error
    return files, str(path)


def _as_os_error(error: Exception, address: str) -> OSError:
    if isinstance(error, OSError) and error.errno is not None:
        return error
    if isinstance(error, FileNotFoundError):
        return FileNotFoundError(errno.ENOENT, f"there is nothing at {address}", address)
    return OSError(errno.EIO, str(error) or type(error).__name__, address)
