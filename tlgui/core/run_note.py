"""The name and the note that a person gave to a run, kept in its folder."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.json_values import parse_object, text_of
from tlgui.core.regular_file import open_regular
from tlgui.core.run_folder import RunFolder, failures_told

log = logging.getLogger(__name__)

MAX_CHARACTERS = 2000
"""Of either text. A longer one is cut: it is shown in one line of a table."""


@dataclass(frozen=True)
class RunNote:
    """What a person wrote about a run; empty texts where nothing was written."""

    name: str = ""
    note: str = ""


def read_note(folder: RunFolder) -> RunNote:
    """Return the name and note of a run; empty ones where there are none, or where the file is damaged."""
    try:
        with open_regular(folder.note) as file:
            data = parse_object(file.read())
        return RunNote(text_of(data.get("name", ""), "name"), text_of(data.get("note", ""), "note"))
    except FileNotFoundError:
        return RunNote()
    except (OSError, ValueError) as error:
        log.info("The name and note of '%s' cannot be read: %s", folder.path, error)
        return RunNote()


def write_note(folder: RunFolder, note: RunNote) -> None:
    """Keep a name and a note, without line breaks and blanks around them; two empty ones remove the file.

    Raises:
        RunFolderError: the folder cannot be written.
    """
    told = RunNote(*(" ".join(text.split())[:MAX_CHARACTERS] for text in (note.name, note.note)))
    with failures_told(folder.path, "written"):
        if told == RunNote():
            folder.note.unlink(missing_ok=True)
        else:
            write_text_atomic(folder.note, json.dumps(asdict(told)))
