"""A run that another computer does: where it goes on, kept in the run's folder here until it has come back."""

from __future__ import annotations

import json
import os
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.errors import ConfigError
from tlgui.core.json_values import parse_object
from tlgui.core.messages import Message, Text, say
from tlgui.core.regular_file import open_regular
from tlgui.core.typed_values import from_plain

MARKER = "remote.json"
USUAL_FOLDER = "tlgui-remote"
"""In the person's home there."""
HOST = re.compile(r"[^\s:/'\"\\-][^\s:/'\"\\]*")
MAX_BYTES = 65_536


@dataclass(frozen=True)
class RemotePlace:
    """Where to train."""

    host: str
    """As ssh knows it: a name of its config, or user@name."""
    folder: str = USUAL_FOLDER
    """For pictures, environment and runs there; relative to the person's home there."""
    program: str = ""
    """What starts tlgui there, for a shell; empty for the environment in the folder, else `tlgui` on the PATH."""

    @classmethod
    def parse(cls, text: str, program: str = "") -> RemotePlace:
        """Return the place that HOST or HOST:FOLDER names.

        Raises:
            ConfigError: it names none.
        """
        host, colon, folder = text.partition(":")
        if not HOST.fullmatch(host) or (colon and not folder.strip()) or "\n" in folder:
            raise ConfigError(say("remote.no_host", text=text))
        return cls(host, folder.strip() or USUAL_FOLDER, program)


def lacks_program(told: Text) -> bool:
    """Return whether a failure says that tlgui is not there in this version, which a set-up changes."""
    return isinstance(told, Message) and told.key in ("remote.no_program", "remote.other_version")


@dataclass(frozen=True)
class RemoteRun:
    """A run there."""

    place: RemotePlace
    job: str
    """Name of its folder there."""
    root: str
    """Folder of its pictures, here."""
    root_there: str
    folder_there: str
    """The place's folder, absolute."""

    @property
    def run_there(self) -> str:
        """Folder of the run."""
        return f"{self.folder_there}/jobs/{self.job}/run"

    def write(self, folder: Path) -> None:
        """Keep this in the folder of the run here.

        Raises:
            OSError: it cannot be written.
        """
        write_text_atomic(folder / MARKER, json.dumps(asdict(self), indent=2))


def read_remote_run(folder: Path) -> RemoteRun | None:
    """Return the run elsewhere that a folder waits for; None where it waits for none."""
    try:
        with open_regular(folder / MARKER) as file:
            return from_plain(RemoteRun, parse_object(file.read(MAX_BYTES)))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def forget_remote_run(folder: Path) -> None:
    """The run has come back, or was discarded.

    Raises:
        OSError: the folder cannot be written.
    """
    (folder / MARKER).unlink(missing_ok=True)


def exists_here(folder: Path) -> bool:
    """Return whether a folder waits for a run elsewhere."""
    return os.path.lexists(folder / MARKER)
