"""What earlier scans saw of the files of a folder: those that did not change need no second look.

It is a convenience. Whatever is wrong with the index, a scan goes on without and finds the same.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import PIL

from tlgui import paths
from tlgui.core.errors import PictureError
from tlgui.core.messages import Message, message_from_json, message_to_json
from tlgui.engine.data import heif
from tlgui.engine.data.decode import FORMATS
from tlgui.engine.data.index_file import SUFFIX, IndexFile, Row, UnusableIndexError, prune_indexes, remove_index
from tlgui.engine.data.layout import PlacedFile
from tlgui.engine.data.looks import Look, Seen, is_lasting, passed_by
from tlgui.engine.data.place_name import place_name
from tlgui.engine.data.signatures import Signature, sign
from tlgui.engine.data.trace import Trace

log = logging.getLogger(__name__)

LOOKS = 1
"""Raise it when a look at the same bytes sees something else than before."""
N_KEPT_TOGETHER = 1000
"""Rows that are written at once; what a killed scan has seen is lost up to here."""
FOLDER = "index"
PATIENCE_S = 0.05
SEEN, UNREADABLE, NO_PICTURE, PICTURE = "seen", "unreadable", "no picture", "picture"
"""States of a row. A picture of which only the first bytes were looked at, since it lies in no class, is PICTURE."""

Result = TypeVar("Result")


def index_path(root: Path) -> Path:
    """Return where the index of a folder is kept; it may not exist.

    An engine in another Python may have another Pillow; else each would drop what the other has seen.
    """
    name = hashlib.sha256(os.fsencode(os.path.realpath(root)) + _reader().encode()).hexdigest()[:32]
    return paths.cache_dir() / FOLDER / f"{name}{SUFFIX}"


class KnownLooks:
    """The index of one folder during one scan. Any thread, one after the other.

    Args:
        root: the folder.
        signatures: of the files in it, by their paths.
    """

    def __init__(self, root: Path, signatures: Mapping[str, Signature]) -> None:
        self._path = index_path(root)
        self._signatures = signatures
        self._root = root
        self._rows: dict[bytes, Row] | None = None
        self._new: list[Row] = []
        self._miniatures: list[tuple[bytes, bytes]] = []
        self._file: IndexFile | None = None
        self._lock = threading.Lock()
        """Held while the database is asked: a scan that is stopped closes it, whatever another thread does."""
        try:
            self._file = IndexFile(self._path, _reader())
        except UnusableIndexError as error:
            log.warning("The index of pictures '%s' is not used: %s", self._path.name, error)

    def load(self) -> None:
        """Read what is known of all files, which is else done when the first is asked for."""
        if self._rows is None:
            nothing: list[Row] = []
            self._rows = {row[0]: row for row in self._ask(lambda index: index.rows(), nothing)}

    def of(self, file: PlacedFile) -> Look | PictureError | None:
        """Return what becomes of a file, without its miniature; None where that has to be looked at."""
        row = self._row(file.path)
        try:
            return _from_row(row, file) if row is not None else None
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

    def content(self, path: Path) -> str | None:
        """Return the content hash of a picture that did not change; None where it is not known."""
        row = self._row(path)
        return row[7] or None if row is not None else None

    def miniature(self, path: Path) -> bytes | None:
        """Return the miniature of a picture that did not change; None where none was kept."""
        if str(path) not in self._signatures:
            return None
        return self._ask(lambda index: index.miniature(self._key(path)), None)

    def keep(self, file: PlacedFile, look: Look | PictureError, *, with_miniature: bool) -> None:
        """Keep what was seen of a file, unless another look may see something else."""
        signature = self._signatures.get(str(file.path))
        if self._file is None or signature is None or not signature.is_settled(time.time_ns()):
            return
        row = _to_row(self._key(file.path), signature, look)
        if row is None:
            return
        self._new.append(row)
        if with_miniature and isinstance(look, Seen):
            self._miniatures.append((row[0], look.trace.miniature))
        if len(self._new) >= N_KEPT_TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Write what was kept."""
        new, self._new = self._new, []
        miniatures, self._miniatures = self._miniatures, []
        if new:
            self._ask(lambda index: index.put(new, miniatures), None)

    def forget_vanished(self) -> None:
        """Drop what is known of files that are not there any more."""
        if not self._rows:
            return
        there = {self._key(path) for path in self._signatures}
        gone = [path for path in self._rows if path not in there]
        if gone:
            self._ask(lambda index: index.forget(gone), None)

    def result(self, key: str) -> bytes | None:
        """Return a result that an earlier scan kept, whole or of one step, under the same circumstances."""
        return self._ask(lambda index: index.result(key), None)

    def put_result(self, key: str, data: bytes) -> None:
        """Keep a result of this scan."""
        self._ask(lambda index: index.put_result(key, data), None)

    def close(self) -> None:
        """Write what was kept, and keep all indexes together within bounds."""
        if not self._lock.acquire(timeout=PATIENCE_S):
            log.warning("The index of pictures '%s' does not answer and is left behind.", self._path.name)
            return
        self._lock.release()
        self.flush()
        if self._file is not None:
            self._file.close()
            prune_indexes(self._path.parent, keep=self._path)

    def _row(self, path: Path) -> Row | None:
        self.load()
        assert self._rows is not None
        row, signature = self._rows.get(self._key(path)), self._signatures.get(str(path))
        return row if row is not None and signature is not None and row[1:6] == signature else None

    def _key(self, path: Path | str) -> bytes:
        return os.fsencode(place_name(path, self._root))

    def _ask(self, ask: Callable[[IndexFile], Result], default: Result) -> Result:
        """Return what the index says; at its first error go on without it."""
        if self._file is None:
            return default
        try:
            with self._lock:
                return ask(self._file)
        except UnusableIndexError as error:
            log.warning("The index of pictures '%s' is not used any more: %s", self._path.name, error)
            self._file.close()
            self._file = None
            cause = error.__cause__
            if isinstance(cause, sqlite3.DatabaseError) and not isinstance(cause, sqlite3.OperationalError):
                _make_anew_next_time(self._path)
            return default


def known_contents(root: Path, files: Sequence[Path]) -> dict[Path, str]:
    """Return the content hashes of those files of a folder that have not changed since they were looked at."""
    if not index_path(root).exists():
        return {}
    signed = ((str(path), sign(str(path))) for path in files)
    known = KnownLooks(root, {name: signature for name, signature in signed if signature is not None})
    try:
        return {path: content for path in files if (content := known.content(path)) is not None}
    finally:
        known.close()


def _make_anew_next_time(path: Path) -> None:
    try:
        remove_index(path)
    except OSError as error:
        log.warning("The damaged index of pictures '%s' cannot be removed: %s", path.name, error)


def _reader() -> str:
    """Name all that decides what a look at a file sees."""
    return f"{LOOKS} {PIL.__version__} {heif.is_here()} {' '.join(FORMATS)}"


def _to_row(key: bytes, signature: Signature, look: Look | PictureError) -> Row | None:
    if isinstance(look, PictureError):
        if not is_lasting(look) or not isinstance(look.message, Message):
            return None
        hint = message_to_json(look.hint) if isinstance(look.hint, Message) else look.hint
        detail = json.dumps({"message": message_to_json(look.message), "hint": hint})
        return (key, *signature, UNREADABLE, "", "", 0, 0, "", "", detail)
    if not isinstance(look, Seen):
        return (key, *signature, PICTURE if look.is_picture else NO_PICTURE, "", "", 0, 0, "", "", "")
    taken = look.trace.taken.isoformat() if look.trace.taken is not None else ""
    detail = json.dumps(look.notes) if look.notes else ""
    # As JSON: a camera may call itself something that is no Unicode.
    camera = json.dumps(look.trace.camera) if look.trace.camera else ""
    seen = (look.content, look.format, look.width, look.height)
    return (key, *signature, SEEN, *seen, taken, camera, detail)


def _from_row(row: Row, file: PlacedFile) -> Look | PictureError | None:
    state, content, format_, width, height, taken, camera, detail = row[6:]
    has_place = bool(file.place.class_name)
    if state == NO_PICTURE or (not has_place and state in (SEEN, PICTURE)):
        return passed_by(file, is_a_picture=state != NO_PICTURE)
    if not has_place or state == PICTURE:
        return None
    if state == UNREADABLE:
        data = json.loads(detail)
        hint = data["hint"]
        told = message_from_json(hint) if isinstance(hint, dict) else hint
        return PictureError(message_from_json(data["message"]), hint=told, path=file.path)
    when = datetime.fromisoformat(taken) if taken else None
    trace = Trace(b"", when, json.loads(camera) if camera else "")
    return Seen(tuple(json.loads(detail)) if detail else (), trace, content, format_, width, height)
