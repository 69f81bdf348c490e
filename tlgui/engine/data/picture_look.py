"""What the pixels of single pictures say: black, white, blurred, dark or very small beside the others of a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tlgui.core.dataset import Picture
from tlgui.core.picture_findings import FindingKind
from tlgui.engine.data.decode import load_rgb, read_header, shrink
from tlgui.engine.data.trace import miniature_of

LOOK_PX = 224
"""Shorter side at which sharpness is measured: what most networks see."""
BLUR_PX = 9
FLAT = 4.0
"""Standard deviation in grey levels below which a picture shows nothing."""
BLURRED, DARK, BRIGHT = 0.6, 35.0, 235.0
"""What counts as such at all: blur 0..1, grey levels 0..255."""
FAR = 3.0
"""Standard scores from the middle of a folder's pictures at which one is unlike them."""
LEAST_SPREAD = {"blur": 0.02, "brightness": 8.0}
"""Of what most pictures of a folder differ by: in one of scans, nothing else would be far."""
LEAST_TO_COMPARE = 20
"""Fewer pictures have no middle to speak of."""
SMALL_PX, SMALL_SHARE = 48, 0.5
"""A picture is too small with a shorter side below so many pixels and below this part of the usual."""
HUGE_PIXELS = 50_000_000
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Look:
    """A few numbers of one picture."""

    blur: float
    """How much of its detail a further blur leaves alone, 0 (sharp) to 1."""
    brightness: float
    """Mean, 0..255."""
    spread: float
    """Standard deviation of grey levels."""
    width: int
    """As stored, pixels; 0 where the header does not say."""
    height: int
    miniature: bytes = b""
    """(SIDE, SIDE) uint8, grey, as of a Trace."""


def look_at(picture: Picture) -> Look:
    """Return the numbers of one picture.

    Raises:
        PictureError: it cannot be read any more.
    """
    header = read_header(picture.path)
    width, height = header.size if header is not None else (0, 0)
    image = load_rgb(picture.path, at_least_px=LOOK_PX)
    grey = _grey(image)
    return Look(blur_of(grey), float(grey.mean()), float(grey.std()), width, height, miniature_of(image))


def blur_of(grey: Floats) -> float:
    """Return how blurred a picture is, 0..1, along its more blurred axis; (height, width) grey.

    A sharp picture loses most of its differences between neighbours when it is blurred once more.

    Source: F. Crete et al., The blur effect, Proc. SPIE 6492 (2007).
    """
    found = 0.0
    for axis in (0, 1):
        before, after = (np.abs(np.diff(values, axis=axis)) for values in (grey, _blurred(grey, axis)))
        total = float(before.sum())
        if total > 0:
            found = max(found, 1 - float(np.maximum(before - after, 0).sum()) / total)
    return found


def odd_ones(looks: Sequence[Look]) -> dict[FindingKind, list[int]]:
    """Return the numbers of the pictures that are unlike the others, the furthest first.

    Args:
        looks: of all pictures of a folder.
    """
    blank = [number for number, look in enumerate(looks) if look.spread < FLAT]
    rest = sorted(set(range(len(looks))) - set(blank))
    blur, brightness = ({n: float(getattr(looks[n], name)) for n in rest} for name in ("blur", "brightness"))
    blur_score, brightness_score = _scores(blur, "blur"), _scores(brightness, "brightness")
    found: dict[FindingKind, list[int]] = {
        "blank": blank,
        "blurred": [n for n in rest if blur[n] >= BLURRED and blur_score[n] >= FAR],
        "dark": [n for n in rest if brightness[n] <= DARK and brightness_score[n] <= -FAR],
        "bright": [n for n in rest if brightness[n] >= BRIGHT and brightness_score[n] >= FAR],
        "too_small": _too_small(looks),
        "huge": [n for n, look in enumerate(looks) if look.width * look.height > HUGE_PIXELS],
    }
    found["blurred"].sort(key=lambda n: -blur[n])
    found["dark"].sort(key=lambda n: brightness[n])
    found["bright"].sort(key=lambda n: -brightness[n])
    return found


def _too_small(looks: Sequence[Look]) -> list[int]:
    sides = {n: min(look.width, look.height) for n, look in enumerate(looks) if look.width}
    if not sides:
        return []
    usual = float(np.median(list(sides.values())))
    return sorted((n for n, side in sides.items() if side < min(SMALL_PX, SMALL_SHARE * usual)), key=lambda n: sides[n])


def _scores(values: dict[int, float], name: str) -> dict[int, float]:
    """Return how many robust standard deviations each value is from the middle; 0 where there are too few to tell."""
    if len(values) < LEAST_TO_COMPARE:
        return dict.fromkeys(values, 0.0)
    all_values = np.array(list(values.values()))
    middle = float(np.median(all_values))
    spread = max(1.4826 * float(np.median(np.abs(all_values - middle))), LEAST_SPREAD[name])
    return {number: (value - middle) / spread for number, value in values.items()}


def _grey(picture: Image.Image) -> Floats:
    return np.asarray(shrink(picture, LOOK_PX).convert("L"), np.float32)


def _blurred(grey: Floats, axis: int) -> Floats:
    """Return the means of BLUR_PX neighbours along an axis; beyond the rim it goes on as it ends."""
    half, n = BLUR_PX // 2, grey.shape[axis]
    room = [(half + 1, half) if this == axis else (0, 0) for this in (0, 1)]
    sums = np.cumsum(np.pad(grey, room, mode="edge"), axis=axis, dtype=np.float64)
    means = (np.take(sums, range(BLUR_PX, BLUR_PX + n), axis) - np.take(sums, range(n), axis)) / BLUR_PX
    return means.astype(np.float32)
