"""Packs pictures into shards: tars of a bounded size, in an order that mixes the classes, with labels beside them."""

from __future__ import annotations

import hashlib
import io
import json
import os
import random
import re
import tarfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tlgui.core.atomic_file import make_folder, sync_file, sync_folder, write_bytes_atomic
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import CancelledError, DatasetError
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.core.messages import say
from tlgui.core.shards import SUFFIX, status_of
from tlgui.core.tar_members import BLOCK
from tlgui.engine.data.part_words import subset_of
from tlgui.engine.data.picture_file import open_picture_file
from tlgui.engine.data.place_name import place_name

ABOUT, CLASSES, HASHES = "pack.json", "classes.json", ".sha256"
PARTIAL, LOCK = ".partial", ".tlgui-pack.lock"
SHARD_BYTES = 2**30
WITHOUT_PART = "pictures"
BESIDE_BYTES = 3 * BLOCK
"""Of a picture's own header, and of its label with its header."""


@dataclass
class Packed:
    """What was packed."""

    n_pictures: int = 0
    n_shards: int = 0
    n_kept: int = 0
    """Shards that an earlier start had finished."""
    n_bytes: int = 0
    """Of all shards."""


def pack(
    dataset: Dataset,
    out: Path,
    *,
    shard_bytes: int = SHARD_BYTES,
    should_stop: Callable[[], bool] = lambda: False,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> Packed:
    """Write a dataset as shards, or go on where an earlier start was cut off.

    A shard has its name only when it is whole and on the disk, so a program killed at any moment leaves whole shards
    and at most one beginning of another. The same pictures give the same shards, to the byte. Parts of a split keep
    to themselves, and each shard has a file of hashes that `sha256sum -c` understands.

    Args:
        dataset: from scan_folder.
        out: a new or empty folder, or one that was begun with the same pictures.
        shard_bytes: no shard is larger, unless a single picture is.
        should_stop: polled before each picture.
        on_progress: called with (pictures done, all pictures) after each shard.

    Raises:
        DatasetError: it holds other things, or cannot be written.
        PictureError: a picture cannot be read any more.
        CancelledError: should_stop said so; what is whole stays.
    """
    try:
        make_folder(out)
        with file_lock(out / LOCK):
            return _pack(dataset, out, shard_bytes, should_stop, on_progress)
    except LockedError as error:
        raise DatasetError(say("packing.is_going_on", out=str(out)), path=out) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise DatasetError(say("packing.cannot_be_written", out=str(out), reason=reason), path=out) from error


def _pack(
    dataset: Dataset,
    out: Path,
    shard_bytes: int,
    should_stop: Callable[[], bool],
    on_progress: Callable[[int, int], None],
) -> Packed:
    sizes = {picture.path: status_of(picture.path).st_size for picture in dataset.pictures}
    _require_same(out, _digest(dataset, sizes, shard_bytes))
    names = [name.encode("utf-8", "backslashreplace").decode() for name in dataset.class_names]
    write_bytes_atomic(out / CLASSES, json.dumps(names).encode())
    packed = Packed()
    for name, pictures in _shards(dataset, sizes, shard_bytes):
        target = out / f"{name}{SUFFIX}"
        if target.exists():
            packed.n_kept += 1
        else:
            _write_shard(target, pictures, dataset, should_stop)
        packed.n_shards += 1
        packed.n_pictures += len(pictures)
        packed.n_bytes += target.stat().st_size
        on_progress(packed.n_pictures, dataset.total)
    return packed


def _shards(dataset: Dataset, sizes: dict[Path, int], shard_bytes: int) -> Iterator[tuple[str, list[Picture]]]:
    for part in dict.fromkeys(picture.subset for picture in dataset.pictures):
        pictures = [picture for picture in dataset.pictures if picture.subset == part]
        random.Random(0).shuffle(pictures)  # who reads shards one after the other gets mixed classes
        number, n_bytes, current = 0, 0, list[Picture]()
        for picture in pictures:
            size = BESIDE_BYTES + -(-sizes[picture.path] // BLOCK) * BLOCK
            if current and n_bytes + size > shard_bytes - tarfile.RECORDSIZE:
                yield f"{part or WITHOUT_PART}-{number:06d}", current
                number, n_bytes, current = number + 1, 0, []
            current.append(picture)
            n_bytes += size
        yield f"{part or WITHOUT_PART}-{number:06d}", current


def _write_shard(target: Path, pictures: Sequence[Picture], dataset: Dataset, should_stop: Callable[[], bool]) -> None:
    partial = target.with_name(target.name + PARTIAL)
    hashes: list[str] = []
    taken: set[str] = set()
    with tarfile.open(partial, "w", format=tarfile.PAX_FORMAT, encoding="utf-8", errors="surrogateescape") as tar:
        for picture in pictures:
            if should_stop():
                raise CancelledError(say("pictures.stopped_before_all_pictures_were_read"))
            with open_picture_file(picture.path) as file:
                data = file.read_all(file.n_bytes())
            key, suffix = _member_name(picture, dataset, taken)
            hashes.append(f"{hashlib.sha256(data).hexdigest()}  {key}{suffix}\n")
            _add(tar, key + suffix, data)
            _add(tar, f"{key}.cls", str(picture.class_index).encode())
    sync_file(partial)
    text = "".join(hashes).encode("utf-8", "surrogateescape")
    write_bytes_atomic(target.with_suffix(HASHES), text)
    os.replace(partial, target)
    sync_folder(target.parent)


def _add(tar: tarfile.TarFile, name: str, data: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(data)
    tar.addfile(entry, io.BytesIO(data))


def _member_name(picture: Picture, dataset: Dataset, taken: set[str]) -> tuple[str, str]:
    """Return a picture's name in its shard and its ending; up to the ending no dot, which would end the name."""
    class_name = dataset.class_names[picture.class_index]
    *folders, name = PurePosixPath(place_name(picture.path, dataset.root)).parts
    while folders and (folders[0] == class_name or folders[0].endswith(SUFFIX) or _is_part(folders[0], picture)):
        folders.pop(0)
    stem, suffix = os.path.splitext(name)
    folder = "/".join([re.sub(r"[/\\]", "_", class_name), *folders])
    key = wanted = f"{folder}/{stem.replace('.', '_')}"
    number = 1
    while key in taken:
        number += 1
        key = f"{wanted}_{number}"
    taken.add(key)
    return key, suffix


def _is_part(name: str, picture: Picture) -> bool:
    found = subset_of(name) if picture.subset else None
    return found is not None and found[0] == picture.subset


def _digest(dataset: Dataset, sizes: dict[Path, int], shard_bytes: int) -> str:
    """Return what is the same for the same pictures, classes and parts, cut in the same way."""
    hashed = hashlib.sha256(f"{shard_bytes} {dataset.class_names!r}".encode("utf-8", "backslashreplace"))
    for picture in dataset.pictures:
        name = place_name(picture.path, dataset.root)
        line = f"{name}\0{sizes[picture.path]} {picture.class_index} {picture.subset}\n"
        hashed.update(line.encode("utf-8", "surrogateescape"))
    return hashed.hexdigest()


def _require_same(out: Path, digest: str) -> None:
    """Refuse a folder that holds anything but a beginning of the same shards."""
    about = out / ABOUT
    if about.exists():
        try:
            is_same = json.loads(about.read_bytes())["digest"] == digest
        except (ValueError, KeyError, TypeError):
            is_same = False
    else:
        is_same = all(name == LOCK for name in os.listdir(out))
    if not is_same:
        raise DatasetError(
            say("packing.holds_other_things", out=str(out)), hint=say("packing.choose_another_folder"), path=out
        )
    write_bytes_atomic(about, json.dumps({"format": 1, "digest": digest}).encode())
