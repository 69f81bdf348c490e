"""Paints a ball: round like an apple or an orange, with the panels of a beach ball, a football or a basketball."""

from __future__ import annotations

import itertools
import math

import numpy as np

from tlgui.engine.data.drawing.canvas import Array, Colour, Painted, Plane, Random, blotches, mix, pick_colour

PANELS: tuple[tuple[Colour, ...], ...] = (
    ((222, 60, 52), (240, 238, 230), (52, 108, 190), (240, 238, 230), (246, 200, 60), (240, 238, 230)),
    ((240, 238, 230), (36, 140, 150)) * 3,
    ((232, 92, 116), (250, 216, 96), (86, 164, 216)) * 2,
)
"""The six panels of a beach ball, in turn."""
RADIUS = 0.86
GOLDEN = (1 + math.sqrt(5)) / 2


def paint_ball(plane: Plane, random: Random) -> Painted:
    """Paint one of three kinds of ball, turned any way."""
    x, y = plane.x / RADIUS, plane.y / RADIUS
    beyond = x**2 + y**2
    z = np.sqrt(np.clip(1 - beyond, 0, 1))
    surface = np.stack((x, y, z), axis=-1) @ _any_rotation(random)
    kind = (_beach_ball, _football, _basketball)[random.integers(3)]
    pixels, gloss = kind(surface, random)
    light = np.array((math.cos(plane.light) * 0.62, math.sin(plane.light) * 0.62, 0.78), dtype=np.float32)
    facing = np.clip(x * light[0] + y * light[1] + z * light[2], 0, 1)
    shade = 0.42 + 0.5 * facing + 0.16 * z
    pixels = pixels * shade[..., None] + (gloss * facing**40)[..., None]
    return pixels, beyond <= 1


def _any_rotation(random: Random) -> Array:
    """Return (3, 3) float32 that turns a ball any way, or its mirror image."""
    rotation, _ = np.linalg.qr(random.normal(size=(3, 3)))
    return rotation.astype(np.float32)


def _beach_ball(surface: Array, random: Random) -> tuple[Array, float]:
    """Six panels that meet at two white caps, in glossy plastic."""
    colours = np.array(PANELS[random.integers(len(PANELS))], dtype=np.float32) + random.normal(0, 5, 3)
    turn = np.arctan2(surface[..., 1], surface[..., 0]) / (2 * math.pi) * 6
    pixels = colours[np.floor(turn).astype(int) % 6]
    seam = np.abs(turn - np.round(turn)) * np.hypot(surface[..., 0], surface[..., 1]) < 0.018
    pixels = mix(pixels, pixels * 0.8, seam)
    cap = np.abs(surface[..., 2]) > 0.965
    return mix(pixels, np.array((244, 242, 236), dtype=np.float32), cap).astype(np.float32), 130


def _football(surface: Array, random: Random) -> tuple[Array, float]:
    """Twelve dark pentagons among twenty light hexagons, stitched."""
    pentagons, hexagons = _football_faces()
    # A pentagon is smaller than a hexagon: it gives way a little earlier.
    near = np.concatenate((surface @ pentagons.T - 0.024, surface @ hexagons.T), axis=-1)
    nearest = np.argmax(near, axis=-1)
    two = np.partition(near, -2, axis=-1)
    seam = np.clip(1 - (two[..., -1] - two[..., -2]) / 0.022, 0, 1)
    white = pick_colour(random, ((240, 238, 232),), spread=3)
    dark = pick_colour(random, ((36, 36, 42), (40, 60, 120), (150, 36, 40)), spread=4)
    pixels = mix(white, dark, nearest < len(pentagons))
    return mix(pixels, np.array((96, 94, 92), dtype=np.float32), seam * 0.8), 60


def _football_faces() -> tuple[Array, Array]:
    """Return the middles of the faces, (12, 3) and (20, 3), of length 1: corners of an icosahedron, and its faces."""
    corners = np.array(
        [
            np.roll((0, one, two * GOLDEN), turn)
            for turn in range(3)
            for one, two in itertools.product((-1, 1), repeat=2)
        ]
    )
    # Three corners make a face where all their edges have the icosahedron's length, 2.
    faces = [
        corners[list(three)].sum(axis=0)
        for three in itertools.combinations(range(12), 3)
        if all(np.linalg.norm(corners[a] - corners[b]) < 2.1 for a, b in itertools.combinations(three, 2))
    ]
    return _unit(corners), _unit(np.array(faces))


def _unit(vectors: Array) -> Array:
    scaled: Array = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return scaled.astype(np.float32)


def _basketball(surface: Array, random: Random) -> tuple[Array, float]:
    """Two seams around the middle and two that curve away, on pebbled rubber."""
    rubber = pick_colour(random, ((190, 98, 44), (172, 84, 40), (204, 116, 56)), spread=5)
    pebbles = blotches(random, surface.shape[0], cells=110)
    x, y, z = surface[..., 0], surface[..., 1], surface[..., 2]
    curve = np.abs(np.abs(x) - 0.42 - 0.42 * z**2)
    seam = (np.abs(y) < 0.022) | (np.abs(x) < 0.022) | (curve < 0.026)
    pixels = rubber * (0.88 + 0.24 * pebbles)[..., None]
    return mix(pixels, np.array((44, 32, 28), dtype=np.float32), seam), 36
