"""The benchmark's pictures: drawn, never fetched; small web-size ones and camera-size ones with sensor noise."""

from __future__ import annotations

import hashlib
import io
import multiprocessing
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import cycle, zip_longest
from pathlib import Path

import numpy as np
from PIL import Image

from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.samples import SAMPLE_CLASSES, draw_picture

SMALL_SIZE = (400, 533)
CAMERA_SIZE = (4000, 3000)
DRAWN_PX = 320
SMALL_NOISE = 5.0
SMALL_QUALITY = 88
CAMERA_NOISE = 4.0
"""Standard deviation of the sensor's noise, of 255."""
CAMERA_QUALITY = 90


def draw_small(folder: Path, n: int) -> Path:
    """Draw n small JPEGs in class folders, unless they are there; return the folder."""
    plan = [(_path(folder, name, i), i) for i, name in zip(range(n), cycle(SAMPLE_CLASSES), strict=False)]
    return _make(folder, plan, _draw_one)


def choose_small(data: Path, folder: Path, n: int) -> Path:
    """Copy at most n pictures of a real folder, evenly over its classes; return the new folder."""
    for number, (path, class_name) in enumerate(_in_turn(data, n)):
        target = folder / class_name / f"{number:05}-{path.name}"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            shutil.copyfile(path, target)
    return folder


def make_camera(small: Path, folder: Path, n: int) -> Path:
    """Blow n of the small pictures up to 12 megapixels and add noise, so that a file has 2 to 4 MB."""
    plan = [(_path(folder, name, i), str(source)) for i, (source, name) in enumerate(_in_turn(small, n))]
    return _make(folder, plan, _enlarge_one)


def make_variants(small: Path, folder: Path, n: int) -> Path:
    """Make n pictures out of the small ones, no two with the same content: cut and noised anew."""
    sources = _in_turn(small, n)
    plan = [(_path(folder, name, i), str(path)) for i, (path, name) in zip(range(n), cycle(sources), strict=False)]
    return _make(folder, plan, _vary_one)


def mean_mb(folder: Path) -> float:
    """Return the mean size of the JPEGs in a folder, in MB."""
    sizes = [path.stat().st_size for path in folder.rglob("*.jpg")]
    return sum(sizes) / len(sizes) / 1e6 if sizes else 0.0


def _path(folder: Path, class_name: str, number: int) -> Path:
    return folder / class_name / f"{class_name.replace(' ', '-')}-{number:05}.jpg"


def _in_turn(root: Path, n: int) -> list[tuple[Path, str]]:
    """Return up to n pictures with their classes, one of each class after the other."""
    dataset = scan_folder(root)
    by_class = [dataset.of_class(index) for index in range(len(dataset.class_names))]
    found = [picture for row in zip_longest(*by_class) for picture in row if picture is not None]
    return [(picture.path, dataset.class_names[picture.class_index]) for picture in found[:n]]


def _make(folder: Path, plan: Sequence[tuple[Path, object]], make_one: Callable[[Path, object], None]) -> Path:
    todo = [item for item in plan if not item[0].exists()]
    for path, _ in todo:
        path.parent.mkdir(parents=True, exist_ok=True)
    if todo:
        with ProcessPoolExecutor(min(os.cpu_count() or 1, 8), multiprocessing.get_context("spawn")) as pool:
            list(pool.map(partial(_apply, make_one), todo, chunksize=4))
    return folder


def _apply(make_one: Callable[[Path, object], None], item: tuple[Path, object]) -> None:
    make_one(*item)


def _draw_one(path: Path, number: int) -> None:
    random = np.random.default_rng([7, number])
    drawn = draw_picture(path.parent.name, random, DRAWN_PX)
    width, height = SMALL_SIZE
    picture = drawn.resize((height, height), Image.Resampling.BICUBIC)
    left = (height - width) // 2
    _save(picture.crop((left, 0, left + width, height)), path, random, SMALL_NOISE, SMALL_QUALITY)


def _enlarge_one(path: Path, source: str) -> None:
    picture = load_rgb(Path(source))
    size = CAMERA_SIZE if picture.width >= picture.height else CAMERA_SIZE[::-1]
    large = picture.resize(size, Image.Resampling.BICUBIC)
    _save(large, path, _random_of(path.name), CAMERA_NOISE, CAMERA_QUALITY)


def _vary_one(path: Path, source: str) -> None:
    random = _random_of(path.name)
    picture = load_rgb(Path(source))
    margin = (int(random.integers(1, picture.width // 10)), int(random.integers(1, picture.height // 10)))
    cut = picture.crop((*margin, picture.width, picture.height)).resize(picture.size, Image.Resampling.BILINEAR)
    _save(cut, path, random, SMALL_NOISE, SMALL_QUALITY)


def _random_of(name: str) -> np.random.Generator:
    return np.random.default_rng(list(hashlib.sha256(name.encode()).digest()[:8]))


def _save(picture: Image.Image, path: Path, random: np.random.Generator, noise: float, quality: int) -> None:
    """Add noise to the brightness and save; the file appears whole or not at all."""
    pixels = np.asarray(picture).astype(np.int16)
    grain = (random.standard_normal((512, 512), dtype=np.float32) * noise).astype(np.int16)
    repeats = (-(-pixels.shape[0] // 512), -(-pixels.shape[1] // 512))
    pixels += np.tile(grain, repeats)[: pixels.shape[0], : pixels.shape[1], None]
    buffer = io.BytesIO()
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=quality)
    half = path.with_suffix(".part")
    half.write_bytes(buffer.getvalue())
    half.replace(path)
