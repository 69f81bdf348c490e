"""Paints a leaf: a toothed blade that bends, a midrib with its veins, and a stem."""

from __future__ import annotations

import numpy as np

from tlgui.engine.data.drawing.canvas import Array, Colour, Painted, Plane, Random, blotches, mix

COLOURS: tuple[tuple[Colour, Colour], ...] = (
    ((70, 128, 50), (98, 150, 58)), ((50, 104, 52), (78, 130, 62)), ((216, 172, 52), (200, 104, 38)),
    ((178, 52, 36), (212, 126, 44)), ((140, 154, 54), (214, 168, 52)), ((150, 90, 46), (122, 66, 38)),
)  # fmt: skip
"""Along the midrib and at the edge: green leaves and autumn ones."""
BASE, TIP, STEM_END = -0.78, 1.08, -1.3
"""Where the blade begins and ends and where the stem does, in radii along the midrib."""


def paint_leaf(plane: Plane, random: Random) -> Painted:
    """Paint a green or an autumn leaf, lying any way."""
    leaf = plane.turned(random.uniform(0, 2 * np.pi))
    bend = random.uniform(-0.22, 0.22)
    along, across = leaf.x, leaf.y - bend * (1 - leaf.x**2)
    part = np.clip((along - BASE) / (TIP - BASE), 0, 1)
    n_veins = random.uniform(5.5, 8.5)
    # Veins leave the midrib towards the tip: along a vein this number stays the same.
    vein_number = (part - 0.42 * np.abs(across) + 0.05 * across**2) * n_veins
    width = _half_width(part, vein_number, random)
    blade = (np.abs(across) <= width) & (along > BASE) & (along < TIP)
    stem = (
        (np.abs(across) <= 0.028 + 0.02 * np.clip((BASE - along) / 0.5, 0, 1))
        & (along <= BASE + 0.02)
        & (along > STEM_END)
    )
    pixels = _blade_pixels(leaf, across, width, vein_number, part, random)
    stalk = np.array((126, 104, 56), dtype=np.float32) * (1 - 6 * across)[..., None]
    return np.where(stem[..., None], stalk, pixels), blade | stem


def _half_width(part: Array, vein_number: Array, random: Random) -> Array:
    """Return how far the blade reaches from its midrib, in radii: an oval with a tip, and a tooth for each vein."""
    widest, blunt, sharp = random.uniform(0.46, 0.66), random.uniform(0.55, 0.8), random.uniform(0.85, 1.15)
    profile = part**blunt * (1 - part) ** sharp
    peak = blunt / (blunt + sharp)
    profile = profile / (peak**blunt * (1 - peak) ** sharp)
    teeth = (vein_number * random.integers(1, 4)) % 1
    width: Array = widest * profile * (1 - random.uniform(0.0, 0.12) * teeth)
    return width


def _blade_pixels(leaf: Plane, across: Array, width: Array, vein_number: Array, part: Array, random: Random) -> Array:
    inner, outer = (np.array(colour) + random.normal(0, 7, 3) for colour in COLOURS[random.integers(len(COLOURS))])
    outward = np.clip(np.abs(across) / np.maximum(width, 0.02), 0, 1)
    mottled = blotches(random, across.shape[0], cells=12) - 0.5
    pixels = mix(inner, outer, np.clip(outward**1.6 + 0.9 * mottled, 0, 1))
    between = vein_number % 1
    # The blade swells between its veins, and its two halves lie at different angles to the light.
    swell = np.sin(np.pi * between)
    tilt = np.sign(across) * np.sign(np.sin(leaf.light))
    light = 0.84 + 0.12 * swell + 0.08 * tilt + 0.12 * leaf.toward
    fine = 0.08 * (blotches(random, across.shape[0], cells=70) - 0.5)
    pixels = pixels * (light + fine)[..., None]
    vein = np.exp(-((np.minimum(between, 1 - between) / 0.07) ** 2)) * np.clip(1.1 - outward, 0, 1)
    midrib = np.abs(across) < 0.034 * (1.15 - part)
    pale = np.minimum(inner * 0.75 + 80, 245)
    return mix(pixels, pale, np.maximum(vein * 0.55, midrib * 0.9))
