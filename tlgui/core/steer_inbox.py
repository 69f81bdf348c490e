"""Changes of a run that another program asks for: small files in the run's folder, taken by the run after a batch."""

from __future__ import annotations

import json
import logging
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.errors import RunFolderError
from tlgui.core.json_values import parse_object
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular
from tlgui.core.steering import Steer
from tlgui.core.typed_values import from_plain

log = logging.getLogger(__name__)

PATTERN = "steer-*.json"
MAX_BYTES = 4096


class SteerInbox:
    """What was asked for and not taken yet, the oldest first.

    Args:
        folder: of the run.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ask(self, steer: Steer) -> None:
        """Ask for a change.

        Raises:
            RunFolderError: the folder cannot be written.
        """
        path = self._folder / PATTERN.replace("*", f"{time.time_ns():020d}")
        try:
            write_text_atomic(path, json.dumps(asdict(steer)))
        except OSError as error:
            reason = error.strerror or error
            raise RunFolderError(
                say("steering.cannot_be_asked", path=self._folder, reason=reason), path=self._folder
            ) from error

    def take(self) -> list[Steer]:
        """Return what was asked for, and forget it; what cannot be read is left out."""
        found = []
        for path in self._paths():
            try:
                with open_regular(path) as file:
                    found.append(from_plain(Steer, parse_object(file.read(MAX_BYTES))))
            except (OSError, ValueError) as error:
                log.warning("'%s' says nothing that a run could follow: %s", path, error)
            with suppress(OSError):
                path.unlink()
        return found

    def clear(self) -> None:
        """Forget everything."""
        for path in self._paths():
            with suppress(OSError):
                path.unlink()

    def _paths(self) -> list[Path]:
        try:
            return sorted(self._folder.glob(PATTERN))
        except OSError:
            return []
