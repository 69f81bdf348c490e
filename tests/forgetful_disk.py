"""A disk that may forget whatever was not synced: what a folder could look like after a power cut."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

Files = dict[str, bytes]


@dataclass(frozen=True)
class Moment:
    """The folder at one moment, as it is and as much of it as is certainly on disk."""

    now: tuple[tuple[str, bytes, bytes], ...]
    """Name, contents, and synced contents of every file."""
    synced: tuple[tuple[str, bytes], ...]
    """Name and synced contents of every file in the synced folder."""

    def disks(self) -> dict[str, Files]:
        """Return what may be found after a cut, by what happened to that which was not synced."""
        return {
            "nothing that was not synced is there": dict(self.synced),
            "names are there, their contents are not": {name: kept for name, _, kept in self.now},
            "what was not synced is full of zeros": {
                name: kept + bytes(max(0, len(whole) - len(kept))) for name, whole, kept in self.now
            },
            "half of what was not synced is there": {
                name: kept + whole[len(kept) : (len(kept) + len(whole) + 1) // 2] for name, whole, kept in self.now
            },
            "everything is there": {name: whole for name, whole, _ in self.now},
        }


class ForgetfulDisk:
    """Watches a flat folder through os.fsync, os.replace and os.unlink, and keeps each distinct moment.

    Args:
        folder: which may not exist yet.
        monkeypatch: of pytest.

    Attributes:
        moments: in order.
    """

    def __init__(self, folder: Path, monkeypatch) -> None:
        self._folder = folder
        self._synced_contents: dict[int, bytes] = {}
        self._open: list[int] = []  # a file that is held open keeps its number from being given to another
        self._synced_names: dict[str, int] = {}
        self._distinct: dict[bytes, bytes] = {}
        self.moments: list[Moment] = []
        for name in ("replace", "unlink", "remove"):
            monkeypatch.setattr(os, name, self._with_moments(getattr(os, name)))
        monkeypatch.setattr(os, "fsync", self._with_moments(self._sync(os.fsync)))

    def close(self) -> None:
        for descriptor in self._open:
            os.close(descriptor)

    def note(self) -> None:
        """Keep the present moment, if it is another than the last one."""
        moment = Moment(
            tuple((name, self._read(name), self._kept(ino)) for name, ino in self._names().items()),
            tuple((name, self._kept(ino)) for name, ino in self._synced_names.items()),
        )
        if not self.moments or moment != self.moments[-1]:
            self.moments.append(moment)

    def _read(self, name: str) -> bytes:
        data = (self._folder / name).read_bytes()
        return self._distinct.setdefault(data, data)  # each contents once: a run writes megabytes many times

    def _kept(self, ino: int) -> bytes:
        return self._synced_contents.get(ino, b"")

    def _names(self) -> dict[str, int]:
        if not self._folder.is_dir():
            return {}
        return {entry.name: entry.inode() for entry in sorted(os.scandir(self._folder), key=lambda e: e.name)}

    def _sync(self, fsync):
        def sync(descriptor):
            fsync(descriptor)
            status = os.fstat(descriptor)
            if stat.S_ISDIR(status.st_mode):
                if self._folder.is_dir() and os.path.samestat(status, self._folder.stat()):
                    self._synced_names = self._names()
                return
            for name, ino in self._names().items():
                if ino == status.st_ino:
                    self._synced_contents[ino] = self._read(name)
                    self._open.append(os.dup(descriptor))

        return sync

    def _with_moments(self, call):
        def noted(*arguments, **options):
            self.note()
            result = call(*arguments, **options)
            self.note()
            return result

        return noted


def lay_out(files: Files, folder: Path) -> None:
    """Make a folder that holds just these files."""
    folder.mkdir(parents=True)
    for name, contents in files.items():
        (folder / name).write_bytes(contents)
