"""Which pictures an exported file is tried on: as many kinds as there are."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from tlgui.core.export import N_CHECKED
from tlgui.core.picture_scores import read_scores
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.decode import ORIENTATION, PictureHeader, read_header
from tlgui.engine.data.drawing.picture import SAMPLE_CLASSES, draw_picture

log = logging.getLogger(__name__)

MOST_LOOKED_AT = 600
"""Of a large folder: whose kinds are looked up."""
GREY_MODES = ("1", "L", "LA", "La")
Kinds = tuple[str, ...]


def pictures_of_run(model: Path) -> list[Path]:
    """Return the pictures that a run measured its model on, if the model lies in its folder; else none."""
    try:
        scores = read_scores(RunFolder(model.parent).scores)
    except (OSError, ValueError) as error:
        log.info("No pictures of the run beside '%s': %s", model, error)
        return []
    return [Path(picture.path) for picture in scores.pictures]


def choose_pictures(
    paths: Sequence[Path], *, most: int = N_CHECKED, check: Callable[[], None] = lambda: None
) -> list[tuple[Path, Kinds]]:
    """Return up to `most` of the pictures with their kinds: one of each kind, then a second one, and so on.

    Args:
        paths: of a large number only some, evenly spread, are looked at. What is no picture is left out.
        most: how many.
        check: called between two pictures; may raise.
    """
    by_kind: dict[Kinds, list[Path]] = {}
    step = max(1, -(-len(paths) // MOST_LOOKED_AT))
    for path in paths[::step]:
        check()
        if kinds := kinds_of(path):
            by_kind.setdefault(kinds, []).append(path)
    rows = [[(path, kinds) for path in found] for kinds, found in by_kind.items()]
    turns = itertools.zip_longest(*rows)
    return [each for each in itertools.chain.from_iterable(turns) if each is not None][:most]


def kinds_of(path: Path) -> Kinds:
    """Return the kinds of a picture by its header alone: its format, then 'turned', 'grey', 'clear', 'deep'; or ().

    () stands for what is no picture, or cannot be opened.
    """
    header = read_header(path)
    return tuple(_kinds(header)) if header is not None else ()


def _kinds(header: PictureHeader) -> Iterable[str]:
    yield header.format
    if header.is_turned:
        yield "turned"
    if header.mode in GREY_MODES:
        yield "grey"
    if header.is_clear_somewhere:
        yield "clear"
    if header.mode in ("CMYK", "LAB"):
        yield header.mode
    elif header.mode in ("I", "F") or header.mode.startswith("I;"):
        yield "deep"


def draw_pictures(folder: Path) -> list[Path]:
    """Draw a picture of every kind into a folder, for a model whose person's pictures are not here."""
    paths = []
    for number, (kind, save) in enumerate(_DRAWN.items()):
        random = np.random.default_rng(number)
        picture = draw_picture(SAMPLE_CLASSES[number % len(SAMPLE_CLASSES)], random, 150 + 25 * number)
        picture = picture.resize((picture.width + 31 * number, picture.height))
        path = folder / f"drawn {kind}"
        save(picture, path)
        paths.append(path)
    return paths


def _save_turned(picture: Image.Image, path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    picture.save(path, quality=92, exif=exif)


def _save_clear(picture: Image.Image, path: Path) -> None:
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    picture.save(path)


_DRAWN: dict[str, Callable[[Image.Image, Path], None]] = {
    "photo.jpg": lambda picture, path: picture.save(path, quality=92),
    "turned.jpg": _save_turned,
    "grey.jpg": lambda picture, path: picture.convert("L").save(path, quality=92),
    "colour.png": lambda picture, path: picture.save(path),
    "clear.png": _save_clear,
    "grey.png": lambda picture, path: picture.convert("L").save(path),
    "palette.png": lambda picture, path: picture.quantize(64).save(path),
    "lossless.webp": lambda picture, path: picture.save(path, lossless=True),
}
