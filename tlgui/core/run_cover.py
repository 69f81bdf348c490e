"""A picture that stands for a run; standard library only."""

from __future__ import annotations

import os
from pathlib import Path
from zlib import crc32

from tlgui.core.errors import RunFolderError
from tlgui.core.run_folder import RunFolder
from tlgui.core.time_machine import pictures_of

MOST_BYTES = 16_000_000
"""Of a run's list of pictures: a longer one takes seconds to read, and is no worth for a cover."""


def cover_of(run: Path) -> Path | None:
    """Return one of a run's validation pictures, which may be gone by now; None where none is known. Any thread.

    Args:
        run: its folder, by whose name the picture is chosen: runs of the same pictures look different, and each one
            always the same.
    """
    folder = RunFolder(run)
    try:
        if folder.split.stat().st_size > MOST_BYTES:
            return None
        _, paths, _ = pictures_of(folder)
    except (OSError, ValueError, RunFolderError):
        return None
    return Path(paths[crc32(os.fsencode(run.name)) % len(paths)]) if paths else None
