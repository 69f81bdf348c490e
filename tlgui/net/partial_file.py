"""What has come so far of a file that is fetched; fetch.py fetches it, this keeps its bytes on disk between tries."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from tlgui.core.atomic_file import sync_file, sync_folder


class PartialFile:
    """The bytes of earlier tries, and what a new beginning must not take away from them.

    They lie in the target's name with '.part' added; beside it, in '.part.version', what the server said to tell
    this version of the file from others. While there is such a part, a try that begins anew goes into '.part.new',
    and takes its place only when it is longer.

    Args:
        target: where the file goes when it is whole.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self.path = target.with_name(target.name + ".part")
        self._fresh = target.with_name(target.name + ".part.new")
        self._version = target.with_name(target.name + ".part.version")

    @property
    def size(self) -> int:
        """How many bytes there are."""
        return _size_of(self.path)

    @property
    def version(self) -> str:
        """An ETag or a date, as the server gave it with the first bytes; '' when it gave none."""
        try:
            return self._version.read_text("latin-1").partition("\n")[0].strip()
        except FileNotFoundError:
            return ""

    def place_for(self, start: int, version: str) -> Path:
        """Return the file that takes the bytes from `start` on."""
        if start:
            return self.path
        if self.size:
            return self._fresh
        self._remember(version)
        return self.path

    def open(self, place: Path, start: int) -> BinaryIO:
        """Open such a file for bytes from `start` on; what it had there is cut off."""
        if not start:
            return place.open("wb")
        file = place.open("r+b")
        file.seek(start)
        file.truncate()
        return file

    def keep_longer(self, version: str = "") -> None:
        """After a try that broke off: keep the longer of what was there and what came; nothing that is empty.

        Args:
            version: of what came.
        """
        if _size_of(self._fresh) > self.size:
            os.replace(self._fresh, self.path)
            self._remember(version)
        self._fresh.unlink(missing_ok=True)
        if not self.size:
            self.throw_away(self.path)

    def throw_away(self, place: Path) -> None:
        """Throw away what lies at one of the places."""
        place.unlink(missing_ok=True)
        if place == self.path:
            self._version.unlink(missing_ok=True)

    def become_target(self, place: Path) -> Path:
        """Put the whole file where it goes, in one step, and leave nothing else behind."""
        # Not write_atomic, which begins with an empty file: these bytes came over many tries, some of them days ago.
        sync_file(place)  # else a power cut could leave the name, by which the file counts as whole, without its bytes
        os.replace(place, self._target)
        sync_folder(self._target.parent)
        self.throw_away(self._fresh)
        self.throw_away(self.path)
        return self._target

    def _remember(self, version: str) -> None:
        if version:
            self._version.write_text(version, "latin-1")
        else:
            self._version.unlink(missing_ok=True)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
