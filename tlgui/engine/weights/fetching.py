"""Fetches official weights into the folder where they are looked for."""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

from tlgui.core.backbones import WeightSet
from tlgui.engine.weights.store import download_folders, file_name_of
from tlgui.net.fetch import OnProgress, ShouldStop, fetch
from tlgui.net.fetch_errors import nowhere_to_write

log = logging.getLogger(__name__)


def fetch_weights(
    weights: WeightSet, *, on_progress: OnProgress | None = None, should_stop: ShouldStop | None = None
) -> Path:
    """Fetch a weight set into the first of `download_folders` that can be written to; the person has agreed.

    Raises:
        DownloadError, CancelledError: as `fetch`; also when none of the folders can be written to.
    """
    target = _writable_folder(download_folders()) / file_name_of(weights)
    return fetch(weights.url, target, sha256=weights.sha256, on_progress=on_progress, should_stop=should_stop)


def _writable_folder(folders: tuple[Path, ...]) -> Path:
    """Return the first folder that takes a file: only trying tells, on every system and share."""
    failures = []
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                return folder
        except OSError as error:
            log.info("Weights cannot be put into '%s': %s", folder, error)
            failures.append((folder, error))
    raise nowhere_to_write(failures)
