"""Unpacks an archive of pictures into a folder of our own: no name leads out of it, and no bomb fills the disk."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from tlgui.core.archives import ZIP_DAMAGE
from tlgui.core.dataset import Problem, ScanProgress
from tlgui.core.errors import CancelledError, DatasetError
from tlgui.core.messages import Message, say
from tlgui.paths import unpacked_dir

MAX_FILES = 1_000_000
MAX_RATIO = 200
"""Pictures are packed already; only what is built to fill a disk shrinks to less than a two-hundredth."""
SMALL_BYTES = 100 * 2**20
"""What comes out of an archive may be packed as tightly as it likes up to this."""
KEPT_FREE_FRACTION = 0.1
"""Of the free space of the disk, so that an archive never fills it."""
CHUNK_BYTES = 2**20
MAX_NAME_BYTES = 255
"""Of a file or folder, on nearly every system; Windows counts characters and so makes archives with longer ones."""
ROOM_BYTES = 16
"""Of them, for a number and what stands after it."""
DONE = "complete"
UTF8_NAME, ENCRYPTED = 0x800, 0x1
# Names that Windows gives to devices, with any suffix.
DEVICE_NAME = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
FORBIDDEN = re.compile(r'[\x00-\x1f<>:"|?*\\]')

OnProgress = Callable[[ScanProgress], None]
ShouldStop = Callable[[], bool]


def unpack(archive: Path, *, should_stop: ShouldStop, on_progress: OnProgress) -> tuple[Path, list[Problem]]:
    """Unpack a zip into the folder that belongs to it, unless that was done before.

    Entries that are links, or whose names lead out of the folder, are not unpacked.

    Args:
        archive: the file; it stays as it is.
        should_stop: polled between pieces of a megabyte.
        on_progress: how many files are done.

    Returns:
        The folder, and what to know about it.

    Raises:
        DatasetError: it cannot be unpacked, is another kind of archive, or is built to fill the disk.
        CancelledError: should_stop said so; nothing is left.
    """
    target = _folder_for(archive)
    told = Problem("unpacked", target, say("archive.was_unpacked", folder=target))
    if target.with_name(DONE).exists():
        return target, [told]
    try:
        with zipfile.ZipFile(archive) as opened:
            skipped = _unpack_all(opened, archive, target, should_stop, on_progress)
    except zipfile.BadZipFile as error:
        shutil.rmtree(target, ignore_errors=True)
        raise _refused(archive, say("archive.damaged"), is_other=not zipfile.is_zipfile(archive)) from error
    except ZIP_DAMAGE as error:
        shutil.rmtree(target, ignore_errors=True)
        raise _refused(archive, say("archive.damaged")) from error
    except OSError as error:
        shutil.rmtree(target, ignore_errors=True)
        raise _refused(archive, error.strerror or str(error)) from error
    except (CancelledError, DatasetError):
        shutil.rmtree(target, ignore_errors=True)
        raise
    return target, [told, *skipped]


def _folder_for(archive: Path) -> Path:
    """Return the folder of an archive's contents; one that has changed has another."""
    try:
        status = archive.stat()
    except OSError as error:
        raise _refused(archive, error.strerror or str(error)) from error
    identity = f"{archive.absolute()}\n{status.st_size}\n{status.st_mtime_ns}"
    digest = hashlib.sha256(identity.encode("utf-8", "surrogateescape")).hexdigest()[:10]
    # The contents' own top folder comes below: named like the archive, the window shows what the person chose.
    return unpacked_dir() / digest / (archive.stem or "archive")


def _unpack_all(
    opened: zipfile.ZipFile, archive: Path, target: Path, should_stop: ShouldStop, on_progress: OnProgress
) -> list[Problem]:
    entries = [entry for entry in opened.infolist() if not entry.is_dir()]
    _require_harmless(entries, archive, target)
    shutil.rmtree(target, ignore_errors=True)  # what an earlier start left half done
    target.mkdir(parents=True)
    allowed = sum(entry.file_size for entry in entries)
    skipped: list[str] = []
    for done, entry in enumerate(entries, start=1):
        place = _place_of(entry, target)
        if place is None:
            skipped.append(entry.filename)
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        allowed -= _copy(opened, entry, place, allowed, should_stop)
        if allowed < 0:
            raise _refused(archive, say("archive.bomb"))
        on_progress(ScanProgress(done, len(entries)))
    target.with_name(DONE).touch()
    if not skipped:
        return []
    message = say("archive.skipped", n=len(skipped), example=skipped[0])
    return [Problem("unsafe_name", target, message)]


def _copy(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, place: Path, allowed: int, should_stop: ShouldStop) -> int:
    """Write one file; return its bytes, which its header may have understated."""
    n_bytes = 0
    with opened.open(entry) as source, place.open("xb") as file:
        while chunk := source.read(CHUNK_BYTES):
            if should_stop():
                raise CancelledError(say("pictures.the_scan_was_stopped"))
            n_bytes += len(chunk)
            if n_bytes > allowed:
                break
            file.write(chunk)
    return n_bytes


def _require_harmless(entries: list[zipfile.ZipInfo], archive: Path, target: Path) -> None:
    if len(entries) > MAX_FILES:
        raise _refused(archive, say("archive.too_many_files", n=MAX_FILES))
    if any(entry.flag_bits & ENCRYPTED for entry in entries):
        raise _refused(archive, say("archive.locked"))
    n_bytes = sum(entry.file_size for entry in entries)
    if n_bytes > max(SMALL_BYTES, MAX_RATIO * archive.stat().st_size):
        raise _refused(archive, say("archive.bomb"))
    existing = next(folder for folder in target.parents if folder.exists())
    free = shutil.disk_usage(existing).free * (1 - KEPT_FREE_FRACTION)
    if n_bytes > free:
        raise _refused(archive, say("archive.too_large", size=n_bytes / 2**20, free=free / 2**20))


def _place_of(entry: zipfile.ZipInfo, target: Path) -> Path | None:
    """Return where an entry goes; None for a link, a device, or a name that leads elsewhere."""
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
        return None
    name = _readable(entry).replace("\\", "/")
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or re.match(r"[A-Za-z]:", name):
        return None
    if any(DEVICE_NAME.fullmatch(part) for part in parts) and os.name == "nt":
        return None
    safe = [FORBIDDEN.sub("_", part).rstrip(". ") if os.name == "nt" else part.replace("\0", "_") for part in parts]
    *folders, name = (part or "_" for part in safe)
    if any(_n_bytes(folder) > MAX_NAME_BYTES for folder in folders):
        return None  # shortened, two classes could become one
    place = target.joinpath(*folders, _shortened(name))
    number = 1
    while place.exists():  # two entries of one name, or names that differ in case alone
        number += 1
        place = place.with_name(f"{place.stem} ({number}){place.suffix}")
    return place if place.is_relative_to(target) else None


def _shortened(name: str) -> str:
    """Return a file's name, cut before its suffix where the system would refuse it."""
    stem, suffix = os.path.splitext(name)
    if _n_bytes(name) <= MAX_NAME_BYTES:
        return name
    kept = MAX_NAME_BYTES - ROOM_BYTES - _n_bytes(suffix)
    return os.fsencode(stem)[: max(kept, 1)].decode("utf-8", "ignore") + suffix[:ROOM_BYTES]


def _n_bytes(name: str) -> int:
    return len(os.fsencode(name))


def _readable(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name. Many programs write UTF-8 without saying so, and zipfile then takes it for cp437."""
    if entry.flag_bits & UTF8_NAME:
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return entry.filename


def _refused(archive: Path, reason: Message | str, *, is_other: bool = False) -> DatasetError:
    message = (
        say("archive.is_of_another_kind", path=archive.name)
        if is_other
        else say("archive.cannot_be_opened", path=archive.name, reason=reason)
    )
    return DatasetError(message, hint=say("archive.unpack_it") if is_other else "", path=archive)
