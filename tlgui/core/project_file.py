"""Reads and writes project files: SQLite, always a whole one, with dated backups and one writer at a time."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, astuple
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from tlgui.core.added_pictures import AddedPicture
from tlgui.core.atomic_file import make_folder, write_atomic
from tlgui.core.corrections import labels_from_json, labels_to_json
from tlgui.core.errors import TlguiError
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.core.folder_report import ScanOptions
from tlgui.core.json_values import list_of, object_of, text_of
from tlgui.core.messages import Message, say
from tlgui.core.project import SUFFIX, CarriedPicture, KnownPicture, Project
from tlgui.core.regular_file import check_regular
from tlgui.paths import data_dir

APPLICATION_ID = 0x746C6769
FORMAT = 1
N_BACKUPS = 5
BACKUP_EVERY_S = 3600.0
SCHEMA = f"""
CREATE TABLE setting (key TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE picture (path BLOB PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE run (sequence INTEGER PRIMARY KEY, folder BLOB NOT NULL);
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {FORMAT};
"""


class ProjectError(TlguiError):
    """A project file cannot be read or written."""

    title: ClassVar[Message] = say("title.project")


def read_project(path: Path) -> Project:
    """Return what a project file holds; its folder is as the file says, there or not.

    Raises:
        ProjectError: it is not there, damaged, or written by a later version.
    """
    try:
        check_regular(path)
        # Read only: a file on a stick or a share that may not be written opens all the same.
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            return _read(database, path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ProjectError(say("project.not_there", path=path), path=path) from error
    except OSError as error:
        message = say("project.unreadable", path=path, reason=error.strerror or error)
        raise ProjectError(message, path=path) from error
    except (sqlite3.Error, ValueError, KeyError, TypeError, AttributeError) as error:
        hint = say("project.damaged_hint", folder=backups_folder(path))
        raise ProjectError(say("project.damaged", path=path), hint=hint, path=path) from error


def write_project(project: Project, path: Path) -> None:
    """Write a project file whole, in place of an earlier one, of which a dated backup is kept now and then.

    Raises:
        ProjectError: the disk is full or cannot be written; an earlier file is as it was.
    """
    try:
        make_folder(path.parent)
        _keep_backup(path)
        with closing(sqlite3.connect(":memory:")) as database:
            _fill(database, project, path)
            write_atomic(path, lambda temporary: _copy(database, temporary))
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise ProjectError(say("project.unwritable", path=path, reason=reason), path=path) from error


@contextmanager
def project_lock(path: Path) -> Iterator[bool]:
    """Hold a project for writing until the end of a `with` block.

    Yields:
        False where another window has it, or where nothing can be written beside it.
    """
    with ExitStack() as stack:
        is_mine = True
        try:
            stack.enter_context(file_lock(path.with_name(f".{path.name}.lock")))
        except (LockedError, OSError):
            is_mine = False
        yield is_mine


def backups_folder(path: Path) -> Path:
    """Return where the backups of a project file go; it may not exist."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:12]
    return data_dir() / "projects" / "backups" / f"{path.stem}-{name}"


def _keep_backup(path: Path) -> None:
    if not path.exists():
        return
    folder = backups_folder(path)
    kept = sorted(folder.glob(f"*{SUFFIX}"))
    if kept and time.time() - kept[-1].stat().st_mtime < BACKUP_EVERY_S:
        return
    make_folder(folder)
    backup = folder / f"{datetime.now():%Y-%m-%d %H.%M.%S}{SUFFIX}"
    write_atomic(backup, lambda temporary: shutil.copyfile(path, temporary))
    for old in sorted(folder.glob(f"*{SUFFIX}"))[:-N_BACKUPS]:
        old.unlink(missing_ok=True)


def _fill(database: sqlite3.Connection, project: Project, path: Path) -> None:
    settings = {
        "name": project.name,
        "folder": str(project.folder),
        "beside": _beside(project.folder, path),
        "options": project.at(Path()).options.to_json(),  # a table in the folder is found again with it
        "labels": labels_to_json(project.labels),
        "choices": project.choices,
        "saved_s": project.saved_s,
        "added": [{"place": item.place, **asdict(item.picture)} for item in project.added],
    }
    database.executescript(SCHEMA)
    with database:
        # As JSON, which is ASCII: SQLite keeps no names that are not UTF-8.
        database.executemany(
            "INSERT INTO setting VALUES (?, ?)", [(key, _kept(item)) for key, item in settings.items()]
        )
        pictures = [tuple(map(_kept, astuple(picture))) for picture in project.known]
        database.executemany("INSERT INTO picture VALUES (?, ?)", pictures)
        runs = [(number, _kept(folder)) for number, folder in enumerate(project.runs)]
        database.executemany("INSERT INTO run VALUES (?, ?)", runs)


def _copy(database: sqlite3.Connection, temporary: Path) -> None:
    with closing(sqlite3.connect(temporary)) as target:
        database.backup(target)


def _read(database: sqlite3.Connection, path: Path) -> Project:
    version = database.execute("PRAGMA user_version").fetchone()[0]
    if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ProjectError(say("project.no_project", path=path), path=path)
    if version > FORMAT:
        raise ProjectError(say("project.newer", path=path), hint=say("project.newer_hint"), path=path)
    settings: dict[str, Any] = {key: json.loads(value) for key, value in database.execute("SELECT * FROM setting")}
    pictures = database.execute("SELECT path, content FROM picture")
    runs = database.execute("SELECT folder FROM run ORDER BY sequence")
    folder, options = _folder(settings, path), ScanOptions.from_json(settings["options"])
    return Project(
        str(settings["name"]),
        folder,
        Project("", Path(), options).at(folder).options,
        labels_from_json(settings["labels"]),
        dict(settings["choices"]),
        tuple(_text(row[0]) for row in runs),
        tuple(KnownPicture(*map(_text, row)) for row in pictures),
        tuple(map(_carried, list_of(settings.get("added", []), "added"))),
        float(settings["saved_s"]),
    )


def _folder(settings: dict[str, Any], path: Path) -> Path:
    """Return where the pictures lie as seen from the file; where they were said to lie if that leads nowhere."""
    absolute = Path(settings["folder"])
    if settings["beside"] is None:
        return absolute
    beside = Path(os.path.normpath(path.absolute().parent / settings["beside"]))
    return beside if beside.is_dir() or not absolute.is_dir() else absolute


def _beside(folder: Path, path: Path) -> str | None:
    """Return the way from the file to the folder, where one lies below or beside the other."""
    here = path.absolute().parent
    for start in (here, here.parent):
        if folder.is_relative_to(start):
            return os.path.relpath(folder, here)
    return os.path.relpath(folder, here) if here.is_relative_to(folder) else None


def _carried(data: object) -> CarriedPicture:
    values = object_of(data, "added picture")
    place, *picture = (text_of(values.get(key), key) for key in ("place", "file", "to", "origin", "content"))
    return CarriedPicture(place, AddedPicture(*picture))


def _kept(value: Any) -> str:
    return json.dumps(value)


def _text(value: Any) -> str:
    text = json.loads(value)
    if not isinstance(text, str):
        raise TypeError("not a text")
    return text
