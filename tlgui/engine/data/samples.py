"""Sample pictures that the program draws itself: fresh and rotten fruit, no photograph in it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tlgui.errors import CancelledError

SAMPLE_CLASSES = (
    "fresh apples",
    "fresh bananas",
    "fresh oranges",
    "rotten apples",
    "rotten bananas",
    "rotten oranges",
)
N_HELD_OUT_PER_CLASS = 3
N_STRANGERS = 3
OVERSAMPLING = 2
"""Drawn at twice the size and shrunk, for smooth edges."""
JPEG_QUALITY = 90
MARKER = "samples.json"

Array = np.ndarray[Any, Any]
Colour = tuple[int, int, int]
Random = np.random.Generator

SKINS: dict[str, tuple[Colour, ...]] = {
    "apples": ((196, 40, 38), (214, 74, 46), (150, 178, 52), (206, 176, 60), (170, 26, 46)),
    "bananas": ((240, 206, 62), (232, 190, 44), (226, 208, 92), (204, 196, 66)),
    "oranges": ((240, 140, 24), (232, 120, 18), (246, 160, 44)),
}
TABLES: tuple[Colour, ...] = (
    (206, 184, 152), (232, 230, 224), (118, 84, 58), (176, 196, 204), (92, 104, 98), (214, 200, 206), (60, 62, 72),
)  # fmt: skip


@dataclass(frozen=True)
class SampleSet:
    """Where the drawn pictures are."""

    dataset_dir: Path
    """One sub-folder per class."""
    held_out: tuple[tuple[Path, str], ...]
    """Pictures not in the dataset, each with its class."""
    strangers: tuple[Path, ...]
    """Pictures of things that belong to no class."""


def make_samples(
    folder: Path,
    *,
    n_per_class: int,
    size_px: int = 256,
    seed: int = 0,
    on_progress: Callable[[int, int], None] | None = None,
    should_stop: Callable[[], bool] = lambda: False,
) -> SampleSet:
    """Draw the sample pictures, unless the same ones are there already.

    Args:
        folder: made if missing; gets 'pictures' and 'new pictures'.
        n_per_class: pictures of each class in the dataset.
        size_px: side of each square picture.
        seed: the same seed draws the same pixels.
        on_progress: called with (done, total) after each picture, in this thread.
        should_stop: polled between pictures.

    Raises:
        CancelledError: should_stop said so; what is drawn stays and is completed the next time.
    """
    plan = _plan(folder, n_per_class)
    wish = {"n_per_class": n_per_class, "size_px": size_px, "seed": seed}
    samples = _sample_set(folder, plan)
    if _is_complete(folder, wish, [path for path, _ in plan]):
        return samples
    for done, (path, class_name) in enumerate(plan, start=1):
        if should_stop():
            raise CancelledError("Drawing the sample pictures was stopped.")
        path.parent.mkdir(parents=True, exist_ok=True)
        key = [seed, *path.relative_to(folder).as_posix().encode()]
        draw_picture(class_name, np.random.default_rng(key), size_px).save(path, quality=JPEG_QUALITY)
        if on_progress:
            on_progress(done, len(plan))
    (folder / MARKER).write_text(json.dumps(wish), encoding="utf-8")
    return samples


def draw_picture(class_name: str, random: Random, size_px: int) -> Image.Image:
    """Draw one picture.

    Args:
        class_name: one of SAMPLE_CLASSES, or '' for a thing of no class.
        random: decides everything that varies.
        size_px: side of the square.
    """
    side = size_px * OVERSAMPLING
    canvas = _draw_table(random, side)
    centre = (side * random.uniform(0.4, 0.6), side * random.uniform(0.42, 0.6))
    radius = side * random.uniform(0.22, 0.36)
    if not class_name:
        thing, alpha = _draw_stranger(random, side, centre, radius)
    else:
        state, kind = class_name.split(" ", 1)
        thing, alpha = _draw_fruit(kind, random, side, centre, radius)
        if state == "rotten":
            thing = _rot(thing, alpha, random, centre, radius)
        else:
            thing = _bruise_lightly(thing, alpha, random, centre, radius)
    canvas = _cast_shadow(canvas, alpha, random, side)
    canvas.paste(thing, mask=alpha)
    return _photograph(canvas.resize((size_px, size_px), Image.Resampling.LANCZOS), random)


def _plan(folder: Path, n_per_class: int) -> list[tuple[Path, str]]:
    """Return every file with its class ('' for strangers): dataset, held-out, strangers."""
    plan = [
        (folder / "pictures" / name / f"{name.replace(' ', '-')}-{number:03}.jpg", name)
        for name in SAMPLE_CLASSES
        for number in range(1, n_per_class + 1)
    ]
    new = folder / "new pictures"
    for name in SAMPLE_CLASSES:
        plan += [(new / f"{name.replace(' ', '-')}-{n}.jpg", name) for n in range(1, N_HELD_OUT_PER_CLASS + 1)]
    return plan + [(new / f"stranger-{n}.jpg", "") for n in range(1, N_STRANGERS + 1)]


def _sample_set(folder: Path, plan: list[tuple[Path, str]]) -> SampleSet:
    new = [(path, name) for path, name in plan if path.parent.name == "new pictures"]
    return SampleSet(
        folder / "pictures",
        tuple((path, name) for path, name in new if name),
        tuple(path for path, name in new if not name),
    )


def _is_complete(folder: Path, wish: dict[str, int], paths: list[Path]) -> bool:
    marker = folder / MARKER
    if not marker.is_file() or not all(path.is_file() for path in paths):
        return False
    return bool(json.loads(marker.read_text(encoding="utf-8")) == wish)


# Backgrounds and light


def _draw_table(random: Random, side: int) -> Image.Image:
    """A table top: one colour with a slope of light, a grain, and sometimes boards or a cloth's stripes."""
    base = np.array(TABLES[random.integers(len(TABLES))]) + random.normal(0, 10, 3)
    y, x = np.mgrid[0:side, 0:side] / side
    angle = random.uniform(0, 2 * math.pi)
    light: Array = 1 + random.uniform(0.05, 0.25) * (np.cos(angle) * (x - 0.5) + np.sin(angle) * (y - 0.5))
    pattern = random.integers(3)
    if pattern == 1:
        light *= 1 + 0.05 * np.sin((x + 0.05 * np.sin(9 * y)) * random.uniform(30, 90))
    elif pattern == 2:
        light *= 1 + 0.09 * ((np.floor((x * np.cos(angle) + y * np.sin(angle)) * random.uniform(4, 10)) % 2) - 0.5)
    pixels = base * light[..., None] + random.normal(0, 3, (side, side, 1))
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _cast_shadow(canvas: Image.Image, alpha: Image.Image, random: Random, side: int) -> Image.Image:
    shadow = Image.new("L", alpha.size, 0)
    offset = (int(side * random.uniform(-0.05, 0.05)), int(side * random.uniform(0.02, 0.06)))
    shadow.paste(alpha.point(lambda value: int(value * 0.55)), offset)
    shadow = shadow.filter(ImageFilter.GaussianBlur(side * 0.025))
    return Image.composite(Image.new("RGB", canvas.size, (18, 16, 20)), canvas, shadow)


def _photograph(picture: Image.Image, random: Random) -> Image.Image:
    """White balance, exposure, a little blur and sensor noise: no two cameras agree."""
    pixels: Array = np.asarray(picture)
    pixels = pixels * random.uniform(0.8, 1.12) * (1 + random.normal(0, 0.035, 3))
    pixels += random.normal(0, random.uniform(1, 5), pixels.shape)
    result = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    return result.filter(ImageFilter.GaussianBlur(random.uniform(0, 0.9)))


# Fruit


def _draw_fruit(
    kind: str, random: Random, side: int, centre: tuple[float, float], radius: float
) -> tuple[Image.Image, Image.Image]:
    """Return a fruit as (picture, alpha), shaded by one light."""
    skin = np.array(SKINS[kind][random.integers(len(SKINS[kind]))]) + random.normal(0, 9, 3)
    alpha = Image.new("L", (side, side), 0)
    if kind == "bananas":
        outline = _banana_outline(random, centre, radius)
    else:
        outline = _round_outline(random, centre, radius, is_apple=kind == "apples")
    ImageDraw.Draw(alpha).polygon(outline, fill=255)
    thing = _shaded(skin, alpha, random, centre, radius, kind)
    draw = ImageDraw.Draw(thing)
    if kind == "apples":
        _draw_stem(draw, random, centre, radius, alpha)
    elif kind == "bananas":
        _draw_tips(draw, outline, radius)
    else:
        _draw_navel(draw, random, centre, radius)
    return thing, alpha


def _round_outline(
    random: Random, centre: tuple[float, float], radius: float, *, is_apple: bool
) -> list[tuple[float, float]]:
    angles = np.linspace(0, 2 * math.pi, 120, endpoint=False)
    wobble = 1 + 0.02 * np.sin(2 * angles + random.uniform(0, 6)) + 0.015 * np.sin(3 * angles + random.uniform(0, 6))
    stretch = random.uniform(0.9, 1.08)
    if is_apple:
        # A dip at the top and a narrower foot.
        wobble -= 0.13 * np.exp(-((np.angle(np.exp(1j * (angles + math.pi / 2)))) ** 2) / 0.06)
        wobble -= 0.07 * np.maximum(np.sin(angles), 0) ** 2
    turn = random.uniform(-0.35, 0.35)
    x = radius * wobble * stretch * np.cos(angles)
    y = radius * wobble * np.sin(angles)
    return [
        (centre[0] + a * math.cos(turn) - b * math.sin(turn), centre[1] + a * math.sin(turn) + b * math.cos(turn))
        for a, b in zip(x, y, strict=True)
    ]


def _banana_outline(random: Random, centre: tuple[float, float], radius: float) -> list[tuple[float, float]]:
    """A thick arc, tapered at both ends."""
    bend, turn = random.uniform(1.5, 2.3), random.uniform(0, 2 * math.pi)
    length, thickness = radius * 1.25, radius * random.uniform(0.27, 0.36)
    t = np.linspace(-1, 1, 60)
    arc_radius = 2 * length / bend
    angles = t * bend / 2
    half = thickness * np.clip(1 - np.abs(t) ** 4, 0.12, 1)
    mirrored = -1 if random.random() < 0.5 else 1
    upper = [
        ((arc_radius + h) * math.sin(a), (arc_radius + h) * math.cos(a) - arc_radius)
        for a, h in zip(angles, half, strict=True)
    ]
    lower = [
        ((arc_radius - h) * math.sin(a), (arc_radius - h) * math.cos(a) - arc_radius)
        for a, h in zip(angles, half, strict=True)
    ]
    points = upper + lower[::-1]
    return [
        (
            centre[0] + mirrored * (x * math.cos(turn) - (y + length * 0.3) * math.sin(turn)),
            centre[1] + x * math.sin(turn) + (y + length * 0.3) * math.cos(turn),
        )
        for x, y in points
    ]


def _shaded(
    skin: Array, alpha: Image.Image, random: Random, centre: tuple[float, float], radius: float, kind: str
) -> Image.Image:
    side = alpha.width
    y, x = np.mgrid[0:side, 0:side].astype(np.float32)
    angle = random.uniform(math.pi, 2 * math.pi)
    dx, dy = (x - centre[0]) / radius, (y - centre[1]) / radius
    toward = dx * math.cos(angle) + dy * math.sin(angle)
    depth = np.asarray(alpha.filter(ImageFilter.GaussianBlur(radius * 0.16)), dtype=np.float32) / 255
    light = 0.62 + 0.3 * depth + 0.2 * toward
    gloss = np.exp(-(((dx - 0.42 * math.cos(angle)) ** 2 + (dy - 0.42 * math.sin(angle)) ** 2) / 0.03))
    texture = _texture(kind, random, side, dx, dy)
    pixels: Array = skin * (light * texture)[..., None]
    if kind == "apples":
        blush = np.array((190, 40, 40), dtype=np.float32)
        part = np.clip(0.5 + 0.9 * (dx * random.uniform(-1, 1) + dy * random.uniform(-1, 1)), 0, 1) * random.uniform(
            0, 0.7
        )
        pixels = pixels * (1 - part[..., None]) + blush * (light * texture)[..., None] * part[..., None]
    strength = {"apples": 120, "oranges": 55, "bananas": 30}[kind]
    pixels += (gloss * strength * random.uniform(0.5, 1.1))[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _texture(kind: str, random: Random, side: int, dx: Array, dy: Array) -> Array:
    """Pores on an orange, streaks on an apple, faint ridges along a banana."""
    if kind == "oranges":
        pores = _blotches(random, side, cells=int(random.integers(52, 70)))
        return 1 + 0.16 * (pores - 0.5)
    if kind == "apples":
        streaks = np.sin(np.arctan2(dy + 0.8, dx) * random.uniform(26, 44)) * _blotches(random, side, cells=12)
        return 1 + 0.04 * streaks
    return 1 + 0.05 * (_blotches(random, side, cells=14) - 0.5)


def _blotches(random: Random, side: int, *, cells: int) -> Array:
    """Smooth noise in 0..1 with so many cells a side."""
    small = Image.fromarray((random.random((int(cells), int(cells))) * 255).astype(np.uint8))
    smooth: Array = np.asarray(small.resize((side, side), Image.Resampling.BICUBIC), dtype=np.float32) / 255
    return smooth


def _draw_stem(
    draw: ImageDraw.ImageDraw, random: Random, centre: tuple[float, float], radius: float, alpha: Image.Image
) -> None:
    top = (centre[0] + random.uniform(-0.08, 0.08) * radius, centre[1] - radius * 0.83)
    tip = (top[0] + random.uniform(-0.25, 0.25) * radius, top[1] - radius * random.uniform(0.2, 0.38))
    width = max(int(radius * 0.07), 2)
    for target, fill in ((draw, (84, 58, 34)), (ImageDraw.Draw(alpha), 255)):
        target.line([top, tip], fill=fill, width=width)
    if random.random() < 0.4:
        leaf = [tip, (tip[0] + radius * 0.3, tip[1] - radius * 0.16), (tip[0] + radius * 0.5, tip[1] + radius * 0.02)]
        draw.polygon(leaf, fill=(76, 132, 52))
        ImageDraw.Draw(alpha).polygon(leaf, fill=255)


def _draw_tips(draw: ImageDraw.ImageDraw, outline: list[tuple[float, float]], radius: float) -> None:
    for index, scale in ((0, 0.1), (59, 0.08)):
        x, y = outline[index]
        size = radius * scale
        draw.ellipse((x - size, y - size, x + size, y + size), fill=(74, 60, 34))


def _draw_navel(draw: ImageDraw.ImageDraw, random: Random, centre: tuple[float, float], radius: float) -> None:
    angle, distance = random.uniform(0, 6.28), radius * random.uniform(0.2, 0.7)
    x, y = centre[0] + distance * math.cos(angle), centre[1] + distance * math.sin(angle)
    size = radius * 0.06
    draw.ellipse((x - size, y - size, x + size, y + size), fill=(120, 120, 40))


# Fresh or rotten


def _bruise_lightly(
    thing: Image.Image, alpha: Image.Image, random: Random, centre: tuple[float, float], radius: float
) -> Image.Image:
    """A few harmless freckles, so that a dark spot alone is not the answer."""
    n = int(random.integers(0, 5))
    return _spotted(thing, alpha, random, centre, radius, n=n, sizes=(0.02, 0.05), colour=(110, 80, 40), strength=0.6)


def _rot(
    thing: Image.Image, alpha: Image.Image, random: Random, centre: tuple[float, float], radius: float
) -> Image.Image:
    """Dulled skin, soft brown patches, and sometimes mould."""
    grey = np.asarray(thing.convert("L"), dtype=np.float32)[..., None]
    pixels = np.asarray(thing, dtype=np.float32)
    dull, dark = random.uniform(0.1, 0.4), random.uniform(0.72, 0.98)
    faded = Image.fromarray(np.clip((pixels * (1 - dull) + grey * dull) * dark, 0, 255).astype(np.uint8))
    n = int(random.integers(1, 6))
    brown = _spotted(faded, alpha, random, centre, radius, n=n, sizes=(0.1, 0.42), colour=(74, 46, 22), strength=0.85)
    if random.random() < 0.45:
        return _spotted(
            brown, alpha, random, centre, radius, n=2, sizes=(0.08, 0.2), colour=(176, 184, 168), strength=0.8
        )
    return brown


def _spotted(
    thing: Image.Image,
    alpha: Image.Image,
    random: Random,
    centre: tuple[float, float],
    radius: float,
    *,
    n: int,
    sizes: tuple[float, float],
    colour: Colour,
    strength: float,
) -> Image.Image:
    """Lay ragged patches over the thing."""
    mask = Image.new("L", thing.size, 0)
    draw = ImageDraw.Draw(mask)
    for _ in range(n):
        angle, distance = random.uniform(0, 6.28), radius * random.uniform(0, 0.85)
        x, y = centre[0] + distance * math.cos(angle), centre[1] + distance * math.sin(angle)
        size = radius * random.uniform(*sizes)
        edge = [
            (x + size * r * math.cos(a), y + size * r * math.sin(a))
            for a, r in zip(np.linspace(0, 6.28, 18), random.uniform(0.65, 1.2, 18), strict=True)
        ]
        draw.polygon(edge, fill=int(255 * strength))
    mask = mask.filter(ImageFilter.GaussianBlur(radius * 0.03))
    ragged = _blotches(random, thing.width, cells=40) * 0.5 + 0.6
    mask = Image.fromarray(np.clip(np.asarray(mask, dtype=np.float32) * ragged, 0, 255).astype(np.uint8))
    return Image.composite(
        Image.new("RGB", thing.size, colour), thing, Image.composite(mask, Image.new("L", mask.size, 0), alpha)
    )


def _draw_stranger(
    random: Random, side: int, centre: tuple[float, float], radius: float
) -> tuple[Image.Image, Image.Image]:
    """A mug, a book or a leaf: nothing that the model has learned."""
    alpha = Image.new("L", (side, side), 0)
    draw = ImageDraw.Draw(alpha)
    x, y = centre
    colour = np.array(((60, 110, 190), (240, 240, 236), (60, 120, 70))[random.integers(3)], dtype=np.float32)
    shape = random.integers(3)
    if shape == 0:
        draw.rounded_rectangle((x - radius * 0.7, y - radius, x + radius * 0.7, y + radius), radius * 0.15, fill=255)
        box = (x + radius * 0.5, y - radius * 0.5, x + radius * 1.2, y + radius * 0.4)
        draw.ellipse(box, outline=255, width=int(radius * 0.16))
    elif shape == 1:
        draw.polygon(
            [
                (x - radius, y - radius * 0.7),
                (x + radius, y - radius),
                (x + radius * 0.9, y + radius * 0.7),
                (x - radius, y + radius),
            ],
            fill=255,
        )
    else:
        draw.polygon(
            [(x - radius * 1.2, y), (x - radius * 0.2, y - radius * 0.6), (x + radius * 1.2, y), (x, y + radius * 0.6)],
            fill=255,
        )
    depth = np.asarray(alpha.filter(ImageFilter.GaussianBlur(radius * 0.2)), dtype=np.float32) / 255
    pixels = colour * (0.6 + 0.4 * depth)[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)), alpha
