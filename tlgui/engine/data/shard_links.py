"""Sets of shards that are no folder: one tar, a pattern with braces, a list of places, addresses.

Each becomes a folder of tlgui's own with a link for each shard, so that whatever takes a folder takes them too.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
from collections.abc import Sequence
from glob import glob
from pathlib import Path

from tlgui.core.atomic_file import make_folder, write_bytes_atomic
from tlgui.core.errors import DatasetError
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular
from tlgui.core.shards import LINK_KEY, SUFFIX, is_shard, shards_dir
from tlgui.engine.data.listing import is_folder
from tlgui.engine.data.remote_shards import opened_system

BRACES = re.compile(r"\{(\d+)\.\.(\d+)\}|\{([^{}]*,[^{}]*)\}")
MOST_SHARDS = 1_000_000
MOST_LIST_BYTES = 2**26
LISTS = frozenset({".txt", ".lst", ".list"})
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.:-]+://")


def may_name_shards(text: str) -> bool:
    """Return whether a text is one that can name shards; nothing is opened."""
    return SUFFIX in text.casefold() or Path(text).suffix.casefold() in LISTS


def data_place(text: str) -> Path:
    """Return the folder that a person's words for their data mean, absolute.

    Args:
        text: a folder or a file as ever; a tar; `shards/train-{000..099}.tar`; `s3://bucket/train-{000..099}.tar`, or
            any other address that fsspec knows, of a tar or of a folder of them; a text file of such, one on a line.

    Raises:
        DatasetError: it names shards, and none are there.
    """
    path = Path(text).absolute()
    if not ADDRESS.match(text) and is_folder(path):
        return path
    places = shards_named(text)
    return path if places is None else linked(places, text)


def shards_named(text: str) -> list[str] | None:
    """Return the places of the shards that a text names; None for one that names none.

    Raises:
        DatasetError: it names some, and they are not there.
    """
    if ADDRESS.match(text):
        return [place for each in braces_expanded(text) for place in _at_address(each)]
    if os.path.lexists(text):
        return [os.path.abspath(text)] if is_shard(text) else _listed(Path(text))
    if not text.casefold().endswith(SUFFIX) or not (BRACES.search(text) or set("*?[") & set(text)):
        return None
    named = [found for each in braces_expanded(text) for found in (sorted(glob(each)) or [each])]
    missing = [place for place in named if not is_shard(place)]
    if missing:
        raise DatasetError(say("shards.not_there", place=missing[0], n=len(missing)), path=Path(missing[0]))
    return [os.path.abspath(place) for place in named]


def braces_expanded(text: str) -> list[str]:
    """Return what a shell would make of `{00..12}` and `{a,b}`."""
    found = BRACES.search(text)
    if found is None:
        return [text]
    first, last, words = found.groups()
    inner: Sequence[str] = words.split(",") if words else ()
    if first is not None:
        width = len(first) if first.startswith("0") or len(first) == len(last) else 0
        inner = [f"{number:0{width}d}" for number in range(int(first), min(int(last), int(first) + MOST_SHARDS) + 1)]
    rests = braces_expanded(text[found.end() :])
    return [text[: found.start()] + word + rest for word in inner for rest in rests]


def linked(places: Sequence[str], text: str) -> Path:
    """Return a folder of links to shards; the same for the same places."""
    digest = hashlib.sha256("\n".join(places).encode("utf-8", "surrogateescape")).hexdigest()[:10]
    name = re.sub(r"[^\w.-]+", "-", BRACES.sub("", text.rstrip("/").rpartition("/")[2])).strip("-.") or "shards"
    folder = shards_dir() / digest / name.removesuffix(SUFFIX)
    make_folder(folder)
    taken: set[Path] = set()
    for place in places:
        link = folder / place.replace("\\", "/").rpartition("/")[2]
        number = 1
        while link in taken:  # two folders may each hold a shard of this name
            number += 1
            link = link.with_name(f"{link.stem}-{number}{link.suffix}")
        taken.add(link)
        data = json.dumps({LINK_KEY: place} | _state(place)).encode()
        with contextlib.suppress(OSError):
            if link.read_bytes() == data:
                continue  # so that its time says when the shard changed
        write_bytes_atomic(link, data)
    return folder


def _state(place: str) -> dict[str, object]:
    """Return what changes with a shard: with it the link changes, and what was seen of its members is seen anew."""
    if not ADDRESS.match(place):
        status = os.stat(place)
        return {"size": status.st_size, "changed": status.st_mtime_ns}
    files, path = opened_system(place)
    try:
        info = files.info(path)
    except Exception as error:  # noqa: BLE001 - each kind of store raises errors of its own
        raise DatasetError(say("shards.not_there", place=place, n=1)) from error
    changed = next((str(info[key]) for key in ("ETag", "etag", "md5Hash", "mtime", "LastModified") if key in info), "")
    return {"size": info.get("size"), "changed": changed}


def _at_address(address: str) -> list[str]:
    """Return an address, or those of the shards in the folder that it is of."""
    if address.casefold().endswith(SUFFIX):
        return [address]
    try:
        files, path = opened_system(address)
        names = sorted(str(name) for name in files.ls(path, detail=False) if str(name).casefold().endswith(SUFFIX))
    except Exception as error:  # noqa: BLE001 - each kind of store raises errors of its own
        reason = getattr(error, "strerror", None) or str(error)
        raise DatasetError(say("pictures.the_folder_cannot_be_opened", path=address, reason=reason)) from error
    if not names:
        raise DatasetError(say("shards.not_there", place=address, n=1))
    return [str(files.unstrip_protocol(name)) for name in names]


def _listed(path: Path) -> list[str] | None:
    """Return the shards that a text file lists; None for another file."""
    if path.suffix.casefold() not in LISTS:
        return None
    try:
        with open_regular(path) as file:
            data = file.read(MOST_LIST_BYTES)
    except OSError:
        return None
    lines = [line.strip() for line in data.decode("utf-8", "replace").splitlines() if line.strip()]
    if not lines or b"\0" in data or not all(line.casefold().endswith(SUFFIX) for line in lines):
        return None
    found: list[str] = []
    for line in lines:
        found += shards_named(line if ADDRESS.match(line) else os.path.join(path.parent, line)) or [line]
    missing = [place for place in found if not ADDRESS.match(place) and not is_shard(place)]
    if missing:
        raise DatasetError(say("shards.not_there", place=missing[0], n=len(missing)), path=path)
    return found
