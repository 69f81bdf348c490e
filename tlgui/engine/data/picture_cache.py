"""Decoded pictures kept in memory within a bound, shared by the runs of a process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tlgui.core.shards import status_of

Pixels = TypeVar("Pixels", bound="Image.Image | NDArray[np.uint8]")


@dataclass
class _Kept:
    pixels: Any
    n_bytes: int
    last_run: int


class PictureCache:
    """Keeps the pictures that fit; the rest is made at each use.

    What comes out is the same bytes either way, so the cache never changes a result. Within a run
    nothing is thrown out: in a loop that visits everything once an epoch, throwing out the least
    recently used would throw out exactly what comes next. What earlier runs left makes room.
    A file that changed since counts as another picture.

    Args:
        budget_bytes: most bytes of pixels kept; 0 keeps nothing.
    """

    def __init__(self, budget_bytes: int) -> None:
        self._budget = budget_bytes
        self._used = 0
        self._run = 0
        self._kept: dict[tuple[object, ...], _Kept] = {}
        self._lock = threading.Lock()

    @property
    def n_bytes(self) -> int:
        """Bytes of pixels kept now."""
        return self._used

    def begin_run(self) -> None:
        """Mark the pictures of earlier runs as removable when space is needed."""
        with self._lock:
            self._run += 1

    def get(self, path: Path, kind: str, make: Callable[[], Pixels]) -> Pixels:
        """Return what `make` gives for a file, kept or made now; do not change it. Any thread.

        Args:
            path: the picture's file.
            kind: tells apart what is made of the same file.
            make: returns a picture or an array of bytes; its errors pass through.
        """
        key = (kind, path, *_stamp(path))
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None:
                kept.last_run = self._run
                pixels: Pixels = kept.pixels  # a kind names one sort of pixels
                return pixels
        # Without the lock: nobody waits while another decodes. Two may make the same picture; the second is dropped.
        made = make()
        self._keep(key, made)
        return made

    def _keep(self, key: tuple[object, ...], pixels: Image.Image | NDArray[np.uint8]) -> None:
        n_bytes = bytes_of(pixels)
        with self._lock:
            if key in self._kept or not self._make_room(n_bytes):
                return
            self._kept[key] = _Kept(pixels, n_bytes, self._run)
            self._used += n_bytes

    def _make_room(self, n_bytes: int) -> bool:
        """Remove pictures of earlier runs until n_bytes fit; return False when they cannot."""
        if n_bytes > self._budget:
            return False
        if self._used + n_bytes > self._budget:
            for key in [key for key, kept in self._kept.items() if kept.last_run < self._run]:
                self._used -= self._kept.pop(key).n_bytes
                if self._used + n_bytes <= self._budget:
                    break
        return self._used + n_bytes <= self._budget


def bytes_of(pixels: Image.Image | NDArray[np.uint8]) -> int:
    """Return the memory that decoded pixels take."""
    if isinstance(pixels, Image.Image):
        return pixels.width * pixels.height * 4  # Pillow keeps RGB in four bytes a pixel
    return pixels.nbytes


def _stamp(path: Path) -> tuple[int, int]:
    """Return what changes when a file does; a file that is gone is told by whoever opens it."""
    try:
        status = status_of(path)
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)
