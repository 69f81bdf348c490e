"""The log file: kept small, best effort, never a reason not to start."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path


def set_up_logging(folder: Path, *, name: str = "tlgui.log") -> Path | None:
    """Send all log records to a rotating file (3 x 1 MB).

    Returns:
        The log file, or None where it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / name, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return folder / name
