"""The journal of a sorting: a line of JSON for what it is, then one for each picture, before it is touched."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tlgui.core.atomic_file import sync, sync_folder, write_text_atomic
from tlgui.core.errors import SortingError
from tlgui.core.json_values import flag_of, number_of, object_of, parse_object, text_of, whole_of
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular

NAME = "tlgui-sort.jsonl"
FORMAT = 1
FORBIDDEN = frozenset('<>:"/\\|?*')
"""In names of folders on one system or another."""
DEVICES = {"con", "prn", "aux", "nul", *(f"{kind}{number}" for kind in ("com", "lpt") for number in range(1, 10))}
"""Names that Windows keeps for itself."""
MOST_CHARACTERS = 100


@dataclass(frozen=True)
class JournalHead:
    """What a sorting is; one that goes on must be the same."""

    model: str
    """ModelHeader.identity."""
    moves: bool
    """Pictures are moved; otherwise copies are made."""
    folders: dict[str, str]
    """Class -> name of its folder."""


@dataclass(frozen=True)
class Entry:
    """One picture and its place."""

    source: str
    """Where it lay, an absolute path."""
    to: str
    """Below the folder, with a slash."""
    size: int
    """Bytes."""
    changed_s: float
    """When it was last changed, seconds since 1970."""
    class_name: str = ""
    """What was answered; empty in journals of earlier versions."""
    probability: float | None = None
    """Of that class, 0..1."""


class Journal:
    """Notes pictures in the journal of a folder. One thread.

    Args:
        into: the folder; it is there.
        head: of this sorting.
        entries: what an earlier part of it has noted.

    Attributes:
        head: as given.
        entries: everything noted before this part of the sorting.
        sources: absolute path of each picture that is noted -> its latest entry.
    """

    def __init__(self, into: Path, head: JournalHead, entries: Sequence[Entry]) -> None:
        self._into = into
        self.head = head
        self.entries = tuple(entries)
        self.sources = {entry.source: entry for entry in entries}
        self._taken = {entry.to for entry in entries}
        write_rest(into, head, self.entries)  # a line that was cut off must not swallow the next one
        self._file = journal_file(into).open("ab")

    def taken(self, place: Path) -> bool:
        """Whether a place below the folder is promised to a picture."""
        return place.relative_to(self._into).as_posix() in self._taken

    def note(self, entry: Entry) -> None:
        """Have an entry on the disk.

        Raises:
            OSError: it cannot be written.
        """
        self._file.write(_line(asdict(entry)))
        self._file.flush()
        sync(self._file.fileno())
        self.sources[entry.source] = entry
        self._taken.add(entry.to)

    def close(self) -> None:
        """Close the file; call it at the end."""
        with contextlib.suppress(OSError):  # everything noted is on the disk already
            self._file.close()


def journal_file(into: Path) -> Path:
    """Return where the journal of a folder is; it may not exist."""
    return into / NAME


def read_journal(into: Path) -> tuple[JournalHead, tuple[Entry, ...]]:
    """Return what a folder's journal holds; a last line that was cut off is left out: its picture was not touched.

    Raises:
        SortingError: there is none, or it is damaged or cannot be read.
    """
    file = journal_file(into)
    try:
        with open_regular(file) as opened:
            lines = opened.read().split(b"\n")
        head, *entries = lines[:-1]
        return _read_head(parse_object(head)), tuple(_read_entry(parse_object(line)) for line in entries)
    except FileNotFoundError as error:
        raise SortingError(
            say("sorting.none_here", folder=str(into)), hint=say("sorting.none_here_hint"), path=into
        ) from error
    except (OSError, ValueError) as error:
        raise SortingError(
            say("sorting.journal_damaged", file=str(file)), hint=say("sorting.journal_damaged_hint"), path=file
        ) from error


def write_rest(into: Path, head: JournalHead, entries: Sequence[Entry]) -> None:
    """Write the whole journal anew with these entries.

    Raises:
        SortingError: it cannot be written; the journal is as it was.
    """
    lines = [_line({"tlgui_sorting": FORMAT, **asdict(head)}), *(_line(asdict(entry)) for entry in entries)]
    try:
        write_text_atomic(journal_file(into), b"".join(lines).decode("ascii"))
        sync_folder(into)
    except OSError as error:
        raise SortingError(
            say("sorting.unwritable", folder=str(into), why=error.strerror or str(error), n=0),
            hint=say("sorting.go_on_hint"),
            path=into,
        ) from error


def folder_names(class_names: Sequence[str], reserved: Sequence[str]) -> dict[str, str]:
    """Return a folder for each class: its own name where every system can have such a folder, all different.

    Args:
        class_names: of the model.
        reserved: names that no class gets.
    """
    taken = {name.casefold() for name in reserved}
    found = {}
    for class_name in class_names:
        safe = _safe(class_name)
        name, number = safe, 1
        while name.casefold() in taken:
            number += 1
            name = f"{safe} ({number})"
        taken.add(name.casefold())
        found[class_name] = name
    return found


def _safe(name: str) -> str:
    shown = "".join("_" if c in FORBIDDEN or not c.isprintable() else c for c in name)[:MOST_CHARACTERS].rstrip(". ")
    is_device = shown.partition(".")[0].casefold() in DEVICES
    return f"{shown}_" if is_device or not shown.strip(". ") else shown


def _line(data: dict[str, object]) -> bytes:
    # In ASCII: names that are not UTF-8 come back as they were.
    return json.dumps(data, ensure_ascii=True).encode("ascii") + b"\n"


def _read_head(data: dict[str, object]) -> JournalHead:
    whole_of(data.get("tlgui_sorting"), "tlgui_sorting", 1, FORMAT)
    folders = object_of(data.get("folders"), "folders")
    names = {key: text_of(value, "folder") for key, value in folders.items()}
    return JournalHead(text_of(data.get("model"), "model"), flag_of(data.get("moves"), "moves"), names)


def _read_entry(data: dict[str, object]) -> Entry:
    to = text_of(data.get("to"), "to")
    folder, slash, name = to.partition("/")
    if not slash or "/" in name or {folder, name} & {"", ".", ".."} or os.sep in to.replace("/", ""):
        raise ValueError("a place outside of the folder")
    source = text_of(data.get("source"), "source")
    if not os.path.isabs(source):
        raise ValueError("no absolute path")
    size, changed_s = whole_of(data.get("size"), "size", 0), number_of(data.get("changed_s"), "changed_s")
    probability = data.get("probability")
    if probability is not None:
        probability = number_of(probability, "probability", 0, 1)
    return Entry(source, to, size, changed_s, text_of(data.get("class_name", ""), "class_name"), probability)
