"""Paints a hardcover that lies on the table: front cover with its title, spine, and the edges of the pages."""

from __future__ import annotations

import numpy as np

from tlgui.engine.data.drawing.canvas import Array, Colour, Painted, Plane, Random, blotches, mix, pick_colour

CLOTHS: tuple[Colour, ...] = (
    (132, 40, 46), (38, 68, 116), (44, 94, 74), (170, 108, 48), (88, 62, 104), (54, 58, 66), (186, 170, 140),
)  # fmt: skip
PAPER = np.array((236, 226, 202), dtype=np.float32)
FOILS: tuple[Colour, ...] = ((224, 192, 112), (236, 230, 214), (206, 208, 212))
"""What a title is stamped with."""
LAYERS = 24
"""Painted one upon the other, from the back cover to the front."""
TITLES = ("ATLAS", "BIRDS", "POEMS", "STARS", "TALES", "TREES")
LETTERS = {
    "A": ".#. #.# ### #.# #.#",
    "B": "##. #.# ##. #.# ##.",
    "D": "##. #.# #.# #.# ##.",
    "E": "### #.. ##. #.. ###",
    "I": "### .#. .#. .#. ###",
    "L": "#.. #.. #.. #.. ###",
    "M": "#.# ### ### #.# #.#",
    "O": ".#. #.# #.# #.# .#.",
    "P": "##. #.# ##. #.. #..",
    "R": "##. #.# ##. #.# #.#",
    "S": ".## #.. .#. ..# ##.",
    "T": "### .#. .#. .#. .#.",
}
"""Rows of three dots, from the top."""


def paint_book(plane: Plane, random: Random) -> Painted:
    """Paint a closed book with one of three covers."""
    book = plane.turned(random.uniform(-0.45, 0.45))
    wide, high = random.uniform(0.58, 0.68), random.uniform(0.78, 0.88)
    leaning, thick = random.uniform(0.07, 0.15), random.uniform(0.16, 0.26)
    cloth = pick_colour(random, CLOTHS)
    pixels = np.zeros((*book.x.shape, 3), dtype=np.float32)
    covered = np.zeros(book.x.shape, dtype=bool)
    for number, depth in enumerate(np.linspace(1, 0, LAYERS)):
        # Seen from the lower left, a lower layer shows further to the left and further down.
        u, v = (book.x + leaning * (depth - 0.5)) / wide, (book.y - thick * (depth - 0.5)) / high
        for on, colour in _layer(u, v, cloth, float(depth), number):
            pixels[on] = colour
            covered |= on
    proportion = high / wide
    front = (np.abs(u) <= 1) & (np.abs(v) <= 1)
    pixels[front] = _front_cover(u, v * proportion, proportion, cloth, random)[front]
    light = 1 + 0.16 * book.toward + 0.1 * (blotches(random, book.x.shape[0], cells=100) - 0.5)
    return pixels * light[..., None], covered


def _layer(u: Array, v: Array, cloth: Array, depth: float, number: int) -> list[tuple[Array, Array]]:
    """Return where one layer is and its colour: a board, or a sheet with the spine beside it."""
    board = (np.abs(u) <= 1) & (np.abs(v) <= 1)
    if not 0.1 < depth < 0.9:
        return [(board, cloth * 0.7)]
    round_back = 1 + 0.05 * np.sqrt(1 - (2 * depth - 1) ** 2)
    sheet = (u > -0.97) & (u <= 0.94) & (np.abs(v) <= 0.95)
    spine = (u <= -0.94) & (u >= -round_back) & (np.abs(v) <= 1)
    return [(sheet, PAPER * (0.99 if number % 4 < 2 else 0.78)), (spine, cloth * (0.86 - 0.3 * depth))]


def _front_cover(u: Array, v: Array, proportion: float, cloth: Array, random: Random) -> Array:
    """Return the front cover's colours; u reaches from -1 to 1, v from -proportion to proportion."""
    foil = pick_colour(random, FOILS, spread=4)
    if cloth.mean() > 160:
        foil = np.array((92, 58, 44), dtype=np.float32)
    hinge = np.exp(-(((u + 0.84) / 0.035) ** 2)) - 0.5 * np.exp(-(((u + 0.77) / 0.03) ** 2))
    pixels = mix(cloth, cloth * 0.55, np.clip(hinge, -0.4, 1))
    layout = (_with_label, _with_frame, _with_band)[random.integers(3)]
    title = TITLES[random.integers(len(TITLES))]
    # The hinge takes room: what is printed stands in the middle of the rest.
    return layout(pixels, u - 0.1, v, proportion, foil, title)


def _with_label(pixels: Array, u: Array, v: Array, proportion: float, foil: Array, title: str) -> Array:
    """A pasted paper label with a line around the title, and a stamped star below."""
    across, down = np.abs(u), np.abs(v + 0.42 * proportion)
    label = (across < 0.7) & (down < 0.36)
    line = (across < 0.66) & (down < 0.32) & ((across > 0.63) | (down > 0.29))
    dark = np.array((62, 48, 42), dtype=np.float32)
    pixels = mix(pixels, PAPER, label)
    pixels = mix(pixels, dark, line | _lettering(u, v + 0.42 * proportion, title, 0.5))
    return mix(pixels, foil, _star(u, v - 0.5 * proportion, 0.34))


def _with_frame(pixels: Array, u: Array, v: Array, proportion: float, foil: Array, title: str) -> Array:
    """Two stamped lines along the edge, the title, and a moon."""
    edge = np.maximum(np.abs(u) - 0.74, np.abs(v) - (proportion - 0.16))
    frame = (np.abs(edge) < 0.022) | (np.abs(edge + 0.09) < 0.012)
    moon = (np.hypot(u, v - 0.36 * proportion) < 0.34) & (np.hypot(u - 0.16, v - 0.36 * proportion + 0.05) > 0.29)
    return mix(pixels, foil, frame | moon | _lettering(u, v + 0.4 * proportion, title, 0.52))


def _with_band(pixels: Array, u: Array, v: Array, proportion: float, foil: Array, title: str) -> Array:
    """A broad band in a second colour that holds the title, and thin lines above and below."""
    from_band = np.abs(v + 0.12 * proportion)
    band = (from_band < 0.32) & (u > -0.86)
    lines = (np.abs(from_band - 0.4) < 0.02) & (u > -0.86)
    author = (np.abs(u) < 0.36) & (np.abs(v - 0.72 * proportion) < 0.05)
    pixels = mix(pixels, foil, band | lines | author)
    return mix(pixels, np.array((48, 42, 44), dtype=np.float32), _lettering(u, v + 0.12 * proportion, title, 0.58))


def _star(u: Array, v: Array, radius: float) -> Array:
    """Return where a star with five points is, one of them up."""
    turn = (np.arctan2(u, -v) / (2 * np.pi) * 5) % 1
    reach = 0.42 + 0.58 * np.abs(2 * turn - 1) ** 1.4
    star: Array = np.hypot(u, v) < radius * reach
    return star


def _lettering(u: Array, v: Array, text: str, half: float) -> Array:
    """Return where the letters of a line are whose middle is at (0, 0) and which reaches from -half to half."""
    rows = [" ".join(LETTERS[letter].split()[row] for letter in text) for row in range(5)]
    dots = np.array([[dot == "#" for dot in row] for row in rows])
    cell = 2 * half / dots.shape[1]
    column = np.floor((u + half) / cell).astype(int)
    row = np.floor(v / (cell * 1.15) + 2.5).astype(int)
    on = (column >= 0) & (column < dots.shape[1]) & (row >= 0) & (row < 5)
    letters: Array = on & dots[np.clip(row, 0, 4), np.clip(column, 0, dots.shape[1] - 1)]
    return letters
