"""Pictures of coloured squares drawn by chance: no two are alike, and each is sharp."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image


def noise(seed: int, size_px: int = 96) -> Image.Image:
    """Return the picture of a number, always the same one."""
    values = np.random.default_rng(seed).integers(0, 255, (size_px // 4, size_px // 4, 3), np.uint8)
    return Image.fromarray(values).resize((size_px, size_px), Image.Resampling.NEAREST)


def noise_folder(root: Path, *, n: int) -> Path:
    """Draw n pictures in two classes, left and right in turn; return the folder."""
    for number in range(n):
        path = root / ("left", "right")[number % 2] / f"{number:02}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        noise(number).save(path)
    return root
