"""Draws the fruit of the sample pictures, fresh or rotten."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tlgui.engine.data.drawing.canvas import Array, Colour, Point, Random, as_picture, axes, blotches, mix

SKINS: dict[str, tuple[Colour, ...]] = {
    "apples": ((196, 40, 38), (214, 74, 46), (150, 178, 52), (206, 176, 60), (170, 26, 46)),
    "bananas": ((240, 206, 62), (232, 190, 44), (226, 208, 92), (204, 196, 66)),
    "oranges": ((240, 140, 24), (232, 120, 18), (246, 160, 44)),
}
INNER_BLUR = 0.08
"""Part of the radius over which a fruit's mask is blurred to see how deep inside a pixel lies."""
INNER_DEPTH = 225
"""Blurred mask, of 255, from which on a pixel lies well inside."""
FULL_TURN = 6.28
"""Radians; not the exact number, so that the drawn set that figures were measured on stays the same."""


def draw_fruit(kind: str, random: Random, side: int, centre: Point, radius: float) -> tuple[Image.Image, Image.Image]:
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


def _round_outline(random: Random, centre: Point, radius: float, *, is_apple: bool) -> list[Point]:
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


def _banana_outline(random: Random, centre: Point, radius: float) -> list[Point]:
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


def _shaded(skin: Array, alpha: Image.Image, random: Random, centre: Point, radius: float, kind: str) -> Image.Image:
    side = alpha.width
    y, x = axes(side)
    angle = random.uniform(math.pi, 2 * math.pi)
    cos, sin = math.cos(angle), math.sin(angle)
    dx, dy = (x - centre[0]) / radius, (y - centre[1]) / radius
    depth = np.asarray(alpha.filter(ImageFilter.GaussianBlur(radius * 0.16)), dtype=np.float32) / 255
    light = 0.62 + 0.3 * depth + 0.2 * (dx * cos + dy * sin)
    # A gloss that is round is the product of one along the columns and one along the rows.
    gloss = np.exp(-((dx - 0.42 * cos) ** 2) / 0.03) * np.exp(-((dy - 0.42 * sin) ** 2) / 0.03)
    light *= _texture(kind, random, side, dx, dy)
    colour: Array = skin.astype(np.float32)
    if kind == "apples":
        blush = np.array((190, 40, 40), dtype=np.float32)
        part = np.clip(0.5 + 0.9 * (dx * random.uniform(-1, 1) + dy * random.uniform(-1, 1)), 0, 1)
        colour = mix(colour, blush, part * random.uniform(0, 0.7))
    strength = {"apples": 120, "oranges": 55, "bananas": 30}[kind]
    pixels = colour * light[..., None]
    pixels += (gloss * (strength * random.uniform(0.5, 1.1)))[..., None]
    return as_picture(pixels)


def _texture(kind: str, random: Random, side: int, dx: Array, dy: Array) -> Array:
    """Pores on an orange, streaks on an apple, faint ridges along a banana."""
    if kind == "oranges":
        pores = blotches(random, side, cells=int(random.integers(52, 70)))
        return 1 + 0.16 * (pores - 0.5)
    if kind == "apples":
        streaks = np.sin(np.arctan2(dy + 0.8, dx) * random.uniform(26, 44)) * blotches(random, side, cells=12)
        return 1 + 0.04 * streaks
    return 1 + 0.05 * (blotches(random, side, cells=14) - 0.5)


def _draw_stem(draw: ImageDraw.ImageDraw, random: Random, centre: Point, radius: float, alpha: Image.Image) -> None:
    top = (centre[0] + random.uniform(-0.08, 0.08) * radius, centre[1] - radius * 0.83)
    tip = (top[0] + random.uniform(-0.25, 0.25) * radius, top[1] - radius * random.uniform(0.2, 0.38))
    width = max(int(radius * 0.07), 2)
    for target, fill in ((draw, (84, 58, 34)), (ImageDraw.Draw(alpha), 255)):
        target.line([top, tip], fill=fill, width=width)
    if random.random() < 0.4:
        leaf = [tip, (tip[0] + radius * 0.3, tip[1] - radius * 0.16), (tip[0] + radius * 0.5, tip[1] + radius * 0.02)]
        draw.polygon(leaf, fill=(76, 132, 52))
        ImageDraw.Draw(alpha).polygon(leaf, fill=255)


def _draw_tips(draw: ImageDraw.ImageDraw, outline: list[Point], radius: float) -> None:
    for index, scale in ((0, 0.1), (59, 0.08)):
        x, y = outline[index]
        size = radius * scale
        draw.ellipse((x - size, y - size, x + size, y + size), fill=(74, 60, 34))


def _draw_navel(draw: ImageDraw.ImageDraw, random: Random, centre: Point, radius: float) -> None:
    angle, distance = random.uniform(0, FULL_TURN), radius * random.uniform(0.2, 0.7)
    x, y = centre[0] + distance * math.cos(angle), centre[1] + distance * math.sin(angle)
    size = radius * 0.06
    draw.ellipse((x - size, y - size, x + size, y + size), fill=(120, 120, 40))


@dataclass(frozen=True)
class _Patches:
    """How patches of one sort look."""

    sizes: tuple[float, float]
    """Smallest and largest radius of a patch, as a part of the fruit's."""
    colour: Colour
    strength: float
    """0..1, how much they cover."""


@dataclass(frozen=True)
class _Area:
    """The disc that patches are scattered over, in pixels."""

    centre: Point
    radius: float
    inner: list[Point] | None = None
    """Pixels that every patch must have its middle in; None leaves it anywhere in the disc."""


FRECKLES = _Patches((0.02, 0.05), (110, 80, 40), 0.6)
BROWN_PATCHES = _Patches((0.1, 0.42), (74, 46, 22), 0.85)
MOULD = _Patches((0.08, 0.2), (176, 184, 168), 0.8)


def bruise_lightly(thing: Image.Image, alpha: Image.Image, random: Random, centre: Point, radius: float) -> Image.Image:
    """Return the fruit with a few harmless freckles, so that a dark spot alone is not the answer."""
    n = int(random.integers(0, 5))
    return _spotted(thing, alpha, random, _Area(centre, radius), FRECKLES, n)


def rot(
    thing: Image.Image, alpha: Image.Image, random: Random, centre: Point, radius: float, *, kind: str
) -> Image.Image:
    """Return the fruit with dulled skin, soft brown patches, and sometimes mould."""
    grey = np.asarray(thing.convert("L"), dtype=np.float32)[..., None]
    pixels = np.asarray(thing, dtype=np.float32)
    dull, dark = random.uniform(0.1, 0.4), random.uniform(0.72, 0.98)
    faded = as_picture((pixels * (1 - dull) + grey * dull) * dark)
    # A banana is a thin arc in its disc: patches anywhere in the disc would often miss it.
    area = _Area(centre, radius, _inner_pixels(alpha, radius) if kind == "bananas" else None)
    n = int(random.integers(1, 6))
    brown = _spotted(faded, alpha, random, area, BROWN_PATCHES, n)
    return _spotted(brown, alpha, random, area, MOULD, 2) if random.random() < 0.45 else brown


def _inner_pixels(alpha: Image.Image, radius: float) -> list[Point]:
    """Return the pixels (x, y) of a fruit that lie well within its outline, row by row."""
    depth = np.asarray(alpha.filter(ImageFilter.GaussianBlur(radius * INNER_BLUR)))
    y, x = np.nonzero((depth >= INNER_DEPTH) & (np.asarray(alpha) > 0))
    return list(zip(x.tolist(), y.tolist(), strict=True))


def _spotted(
    thing: Image.Image, alpha: Image.Image, random: Random, area: _Area, patches: _Patches, n: int
) -> Image.Image:
    """Lay n ragged patches over the thing.

    Args:
        thing: what is spotted; it stays as it is.
        alpha: where the thing is.
        random: decides how the patches lie and look.
        area: where they lie.
        patches: how they look.
        n: patches.
    """
    radius = area.radius
    mask = Image.new("L", thing.size, 0)
    draw = ImageDraw.Draw(mask)
    for _ in range(n):
        angle, distance = random.uniform(0, FULL_TURN), radius * random.uniform(0, 0.85)
        x, y = area.centre[0] + distance * math.cos(angle), area.centre[1] + distance * math.sin(angle)
        if area.inner and (int(x), int(y)) not in area.inner:
            # The same draw picks the pixel: moving a patch leaves the random stream, and so all the rest, as it was.
            x, y = area.inner[int(angle / FULL_TURN * len(area.inner))]
        size = radius * random.uniform(*patches.sizes)
        edge = [
            (x + size * r * math.cos(a), y + size * r * math.sin(a))
            for a, r in zip(np.linspace(0, FULL_TURN, 18), random.uniform(0.65, 1.2, 18), strict=True)
        ]
        draw.polygon(edge, fill=int(255 * patches.strength))
    mask = mask.filter(ImageFilter.GaussianBlur(radius * 0.03))
    ragged = blotches(random, thing.width, cells=40) * 0.5 + 0.6
    mask = as_picture(np.asarray(mask, dtype=np.float32) * ragged)
    return Image.composite(
        Image.new("RGB", thing.size, patches.colour), thing, Image.composite(mask, Image.new("L", mask.size, 0), alpha)
    )
