"""T7 and T8: getting one picture ready, decoded anew or kept; tlgui's way against plain Pillow, in one thread."""

from __future__ import annotations

import importlib
import importlib.util
import math
import random
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from .job import ContenderMissingError, Job

SOURCE_MODULE = "tlgui.engine.data.picture_source"
VIEWS_MODULE = "tlgui.engine.data.transforms"
"""Imported by name, so that a version without them is measured in everything else."""
N_PICTURES = 12
N_REPEATS = 3
CACHE_BYTES = 500_000_000

Work = Callable[[Path], Any]


def missing() -> str | None:
    """Return why it cannot run, or None."""
    absent = [name for name in (SOURCE_MODULE, VIEWS_MODULE) if importlib.util.find_spec(name) is None]
    return f"{' and '.join(absent)} not in this version" if absent else None


def run(job: Job) -> dict[str, Any]:
    """Return milliseconds a picture for each way, and how far the quick decoding is from the whole one.

    Raises:
        ContenderMissingError: this version of tlgui does not keep pictures.
    """
    if reason := missing():
        raise ContenderMissingError(reason)
    paths = [Path(path) for path, _ in job.train[:N_PICTURES]]
    whole, quick, differences = _decode_both(job, paths)
    anew, kept = _view_both(job, paths)
    return {
        "whole_ms": whole,
        "quick_ms": quick,
        "psnr_db": statistics.median(differences),
        "least_psnr_db": min(differences),
        "view_anew_ms": anew,
        "view_kept_ms": kept,
        "n": len(paths),
    }


def psnr_db(a: np.ndarray, b: np.ndarray) -> float:
    """Return the peak signal-to-noise ratio of two pictures of bytes; infinite when they are equal."""
    squared = float(np.mean((a.astype(np.float64) - b.astype(np.float64)) ** 2))
    return math.inf if squared == 0 else 10 * math.log10(255**2 / squared)


def _decode_both(job: Job, paths: Sequence[Path]) -> tuple[float, float, list[float]]:
    """Time open, RGB, resize and centre crop, as everybody does it and as tlgui does it."""
    from tlgui.engine.data.decode import load_rgb

    views = _make_views(job)
    resize_px = job.preprocessing["resize_px"]

    def plain(path: Path) -> np.ndarray:
        return views.exact(Image.open(path).convert("RGB"))

    def quick(path: Path) -> np.ndarray:
        return views.exact(load_rgb(path, at_least_px=2 * resize_px))

    # Equal pictures would be infinitely far up; 99 dB stands for them.
    differences = [min(psnr_db(plain(path), quick(path)), 99.0) for path in paths]
    return *_medians_ms((plain, quick), paths), differences


def _view_both(job: Job, paths: Sequence[Path]) -> tuple[float, float]:
    """Time a training view: random crop, flip, tensor, normalise; decoded anew, and from what tlgui keeps."""
    import torch

    from tlgui.engine.data.picture_cache import PictureCache

    from .peer_parts import training_transform

    source_class = importlib.import_module(SOURCE_MODULE).PictureSource
    transform = training_transform(job)
    source = source_class(PictureCache(CACHE_BYTES), _make_views(job), keeps_pictures=True)
    numbers = random.Random(0)
    mean, std = (torch.tensor(job.preprocessing[key]).view(3, 1, 1) * 255 for key in ("mean", "std"))

    def anew(path: Path) -> Any:
        return transform(Image.open(path).convert("RGB"))

    def kept(path: Path) -> Any:
        view = torch.from_numpy(source.random(path, numbers).copy()).permute(2, 0, 1)
        return view.float().sub_(mean).div_(std)

    for path in paths:
        kept(path)
    return _medians_ms((anew, kept), paths)


def _make_views(job: Job) -> Any:
    look = job.preprocessing
    return importlib.import_module(VIEWS_MODULE).ImageTransform(
        resize_px=look["resize_px"],
        crop_px=look["crop_px"],
        interpolation=look["interpolation"],
        mean=tuple(look["mean"]),
        crop=job.crop,
        flip=True,
    )


def _medians_ms(ways: tuple[Work, Work], paths: Sequence[Path]) -> tuple[float, float]:
    """Return the median milliseconds of two ways, taken in turn picture by picture."""
    times: tuple[list[float], list[float]] = ([], [])
    for path in [*paths] * N_REPEATS:
        for way, own in zip(ways, times, strict=True):
            started = time.perf_counter()
            way(path)
            own.append((time.perf_counter() - started) * 1000)
    return statistics.median(times[0]), statistics.median(times[1])
