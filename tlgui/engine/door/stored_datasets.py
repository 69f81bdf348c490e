"""Large datasets do not cross the pipe: they are kept in a file once, and requests name it.

100,000 pictures would be 7 MB, written and read again at every choice, which holds up the window meanwhile.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import weakref
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from tlgui import paths
from tlgui.core.atomic_file import make_folder, write_bytes_atomic
from tlgui.core.dataset import Dataset
from tlgui.core.json_values import OddValueError
from tlgui.core.messages import say
from tlgui.core.stored_dataset import dataset_from_text, dataset_to_text

log = logging.getLogger(__name__)

MANY = 2_000
"""Pictures from which on a dataset is kept in a file."""
FOLDER, SUFFIX = "datasets", ".json"
N_FILES = 8
"""The latest; an engine has read its own long before so many others were opened."""

_lock = threading.Lock()
_latest: tuple[weakref.ref[Dataset], Path] | None = None
"""The dataset that was kept last, and where: one after the other asks about the same."""


def reduce_dataset(dataset: Dataset) -> tuple[Any, ...]:
    """Return how a dataset is pickled for the pipe; any thread."""
    whole: tuple[Any, ...] = object.__reduce_ex__(dataset, 2)  # type: ignore[assignment]
    if dataset.total < MANY:
        return whole
    try:
        return stored_dataset, (str(keep_dataset(dataset)),)
    except (OSError, TypeError) as error:
        log.warning("The pictures cross the pipe one by one, since they cannot be kept in a file: %s", error)
        return whole


def keep_dataset(dataset: Dataset) -> Path:
    """Write a dataset into a file, unless that is done, and return it.

    Raises:
        OSError: it cannot be written.
        TypeError: it holds what cannot be kept.
    """
    global _latest  # noqa: PLW0603
    with _lock:
        if _latest is not None and _latest[0]() is dataset and _latest[1].exists():
            return _latest[1]
        text = dataset_to_text(dataset).encode()
        path = paths.cache_dir() / FOLDER / f"{hashlib.sha256(text).hexdigest()}{SUFFIX}"
        if path.exists():
            os.utime(path)
        else:
            make_folder(path.parent)
            write_bytes_atomic(path, text)
            _drop_old(path.parent)
        _latest = weakref.ref(dataset), path
        return path


@lru_cache(maxsize=2)
def stored_dataset(path: str) -> Dataset:
    """Return the dataset in a file; stands in pickles, so that its place must not change.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not what was written.
    """
    text = Path(path).read_bytes()
    if hashlib.sha256(text).hexdigest() != Path(path).stem:
        raise OddValueError(say("damage.wrong_type", what="Dataset"))
    return dataset_from_text(text)


def _drop_old(folder: Path) -> None:
    with suppress(OSError):
        files = sorted(folder.glob(f"*{SUFFIX}"), key=os.path.getmtime, reverse=True)
        for path in files[N_FILES:]:
            path.unlink(missing_ok=True)
