"""Fetches official weights into the folder where they are looked for."""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

from tlgui.core.backbones import WeightSet
from tlgui.engine.weights.store import MIB, download_folders, file_name_of
from tlgui.net.fetch import OnProgress, ShouldStop, fetch
from tlgui.net.fetch_errors import nowhere_to_write
from tlgui.net.hub import fetch_from_hub
from tlgui.net.hub_place import HubFile

MOST_TIMES, ROOM_BYTES = 2, 10_000_000
"""The size of the Hub's files is reckoned from the number of parameters: one may hold some tensors more, not a film."""

log = logging.getLogger(__name__)


def fetch_weights(
    weights: WeightSet, *, on_progress: OnProgress | None = None, should_stop: ShouldStop | None = None
) -> Path:
    """Fetch a weight set of torchvision or of the Hugging Face Hub; the person has agreed.

    It goes into the first of `download_folders` that can be written to.

    Raises:
        DownloadError, CancelledError: as `fetch`; also when none of the folders can be written to.
    """
    target = _writable_folder(download_folders(weights)) / file_name_of(weights)
    if weights.hub_repository:
        return fetch_from_hub(
            HubFile(weights.hub_repository),
            target,
            most_bytes=round(MOST_TIMES * weights.size_mb * MIB) + ROOM_BYTES,
            on_progress=on_progress,
            should_stop=should_stop,
        )
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
