"""Says to other windows that one goes on unseen with its run, so that there is one at most and people hear of it."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from pathlib import Path

from tlgui.core.file_lock import LockedError, file_lock, is_locked

log = logging.getLogger(__name__)


class BackgroundMark:
    """A lock that the system releases when the program that holds it ends, in whatever way.

    Args:
        folder: shared by all windows.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "background.lock"
        self._held = ExitStack()

    @property
    def is_held(self) -> bool:
        """Whether some window goes on unseen."""
        return is_locked(self._path)

    def hold(self) -> bool:
        """Go on unseen from now on; False when another window does."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._held.enter_context(file_lock(self._path))
        except LockedError:
            return False
        except OSError as error:
            log.warning("Other windows cannot be told of this one: %s", error)
        return True

    def release(self) -> None:
        """Let another window go on unseen."""
        self._held.close()
