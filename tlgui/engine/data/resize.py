"""Makes pictures square before anything else is done with them, where a run was told to: padded or stretched."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image

from tlgui.core.resize import CROP, STRETCH


def made_square(
    picture: Image.Image, side_px: int, resize: str, interpolation: str, mean: Sequence[float]
) -> Image.Image:
    """Return a picture as a square with nothing of it lost; with CROP the picture as it is.

    Args:
        picture: RGB.
        side_px: of the square.
        resize: one of core.resize's.
        interpolation: as in torchvision.
        mean: of R, G, B in 0..1; the colour of the bars beside a padded picture, which the network takes for nothing.
    """
    if resize == CROP:
        return picture
    mode = Image.Resampling[interpolation.upper()]
    if resize == STRETCH:
        return _resized(picture, side_px, side_px, mode)
    longer = max(picture.size)
    # Rounded up: of a picture that is a hundred times as long as wide, something is left.
    width, height = (-(-side_px * side // longer) for side in picture.size)
    square = Image.new("RGB", (side_px, side_px), bar_colour(mean))
    square.paste(_resized(picture, width, height, mode), ((side_px - width) // 2, (side_px - height) // 2))
    return square


def squashed(picture: Image.Image, side_px: int, interpolation: str) -> Image.Image:
    """Return a picture pressed into a square of this side, as weights that ask for it were trained."""
    return _resized(picture, side_px, side_px, Image.Resampling[interpolation.upper()])


def _resized(picture: Image.Image, width: int, height: int, mode: Image.Resampling) -> Image.Image:
    """Resize one side and then the other: which one Pillow takes first is not the same in all of its versions."""
    return picture.resize((width, picture.height), mode).resize((width, height), mode)


def bar_colour(mean: Sequence[float]) -> tuple[int, ...]:
    """Return the colour of the bars beside a padded picture, as bytes."""
    return tuple(round(value * 255) for value in mean)
