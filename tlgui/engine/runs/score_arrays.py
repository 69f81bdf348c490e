"""What a finished run answered, as arrays that other programs read with numpy: `scores-PART.npz` and `epochs.npz`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tlgui.core.atomic_file import write_atomic
from tlgui.core.epoch_scores import NOT_MEASURED, WHOLE, read_epoch_scores
from tlgui.engine.results.evaluate import MeasuredPictures

Arrays = Mapping[str, NDArray[Any]]
MOST_VALUES = 50_000_000
"""Of all epochs together: more is left where it is, in the file that the window reads."""


def score_arrays(measured: MeasuredPictures, hashes: Mapping[Path, str], class_names: tuple[str, ...]) -> Arrays:
    """Return what a model answered to the pictures of a part, before the temperature.

    Returns:
        logits: (N, n_classes) float16; classes: (N,) int64, what each picture is; hashes: (N,) text, of its bytes;
        class_names: (n_classes,) text.
    """
    return {
        "logits": measured.outputs.logits.float().cpu().numpy().astype(np.float16),
        "classes": measured.targets.numpy(),
        "hashes": np.array([hashes.get(picture.path, "") for picture in measured.pictures], dtype=np.str_),
        "class_names": np.array(class_names, dtype=np.str_),
    }


def epoch_arrays(path: Path, classes: Sequence[int], hashes: Sequence[str]) -> Arrays | None:
    """Return what each epoch of a run answered to the validation pictures; None where that is too much, or damaged.

    Args:
        path: of the file that was written epoch by epoch.
        classes: what each validation picture is, in the order of the split, which is that of the file.
        hashes: of their bytes.

    Returns:
        classes and hashes as for `score_arrays`; epochs: (E,) int64; logits: (E, N, n_classes) float16, logarithms of
        the probabilities, so logits but for a constant of each picture: not a number where a picture was not measured,
        minus infinity for classes so improbable that they were not kept.
    """
    try:
        layout, records = read_epoch_scores(path)
        kept = list(records)
    except (OSError, ValueError):
        return None
    if not kept or layout.n_pictures != len(classes) or len(kept) * layout.n_pictures * layout.n_classes > MOST_VALUES:
        return None
    logits = np.full((len(kept), layout.n_pictures, layout.n_classes), -np.inf, np.float16)
    for place, record in enumerate(kept):
        best = np.frombuffer(record.classes, np.uint16).reshape(layout.n_pictures, layout.n_kept)
        shares = np.frombuffer(record.probabilities, np.uint16).reshape(best.shape)
        is_measured = best[:, 0] != NOT_MEASURED
        logits[place, ~is_measured] = np.nan
        rows = np.flatnonzero(is_measured)[:, None]
        # Half a step for what was rounded to nothing.
        found = np.log(np.maximum(shares[is_measured], 0.5) / WHOLE)
        logits[place, rows, best[is_measured]] = found.astype(np.float16)
    return {
        "epochs": np.array([record.epoch for record in kept]),
        "logits": logits,
        "classes": np.array(classes, dtype=np.int64),
        "hashes": np.array(hashes, dtype=np.str_),
    }


def write_arrays(path: Path, arrays: Arrays) -> None:
    """Write a file whole.

    Raises:
        OSError: the disk is full or cannot be written.
    """

    def write(temporary: Path) -> None:
        with temporary.open("wb") as file:
            np.savez_compressed(file, **arrays)  # type: ignore[arg-type]

    write_atomic(path, write)
