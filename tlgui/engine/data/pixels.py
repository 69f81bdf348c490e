"""Turns the pixels of any kind of picture into RGB, and notes where that took a choice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PIL import Image, ImageCms, ImageFile

from tlgui.engine.data.deep_grey import DeepGrey, is_deep

STRIP_PIXELS = 1_000_000
"""Other kinds of pixels become RGB in strips of about so many, so that no second whole copy is needed."""
WITH_ALPHA = ("RGBA", "LA", "PA", "La", "RGBa")
EXTRA_SAMPLES, SAMPLES_PER_PIXEL, PHOTOMETRIC = 338, 277, 262
COLOUR_PHOTOMETRICS = (2, 6)
"""RGB and YCbCr."""
Notes = set[str]
"""Choices made for a picture, as keys of NOTES in notes.py."""


def to_rgb(opened: ImageFile.ImageFile, reduce_by: int, notes: Notes) -> Image.Image:
    """Return the loaded pixels as RGB, both sides divided by reduce_by.

    Args:
        opened: loaded.
        reduce_by: at least 1.
        notes: gets the choices that were made.
    """
    if has_unused_bands(opened):
        notes.add("bands")
    if opened.mode == "RGB" and reduce_by == 1 and "transparency" not in opened.info:
        return _detached(opened)
    convert = _converter(opened, notes)
    width, height = opened.size
    # A multiple of reduce_by: no strip ends within a pixel of the result.
    n_rows = max(1, STRIP_PIXELS // (width * reduce_by)) * reduce_by
    if n_rows >= height and reduce_by == 1:
        picture = convert(opened)
    else:
        picture = Image.new("RGB", (-(-width // reduce_by), -(-height // reduce_by)))
        for top in range(0, height, n_rows):
            strip = convert(opened.crop((0, top, width, min(top + n_rows, height))))
            picture.paste(strip.reduce(reduce_by) if reduce_by > 1 else strip, (0, top // reduce_by))
    picture.info.clear()
    return picture


def has_unused_bands(opened: Image.Image) -> bool:
    """Return whether a TIFF has more bands than colours and transparency."""
    tags = getattr(opened, "tag_v2", None)
    if tags is None:
        return False
    n_colours = 4 if opened.mode == "CMYK" else 3 if tags.get(PHOTOMETRIC) in COLOUR_PHOTOMETRICS else 1
    n_used = n_colours + opened.mode.endswith(("A", "a"))
    return int(tags.get(SAMPLES_PER_PIXEL, 1)) > n_used and opened.mode not in ("P", "LAB")


def strips(picture: Image.Image) -> Iterator[Image.Image]:
    """Yield a picture in strips of about STRIP_PIXELS pixels."""
    n_rows = max(1, STRIP_PIXELS // picture.width)
    for top in range(0, picture.height, n_rows):
        yield picture.crop((0, top, picture.width, min(top + n_rows, picture.height)))


def _detached(opened: ImageFile.ImageFile) -> Image.Image:
    """Return the pixels without the file's decoder, which keeps buffers and metadata; `copy` would double them."""
    picture = opened._new(opened.im)
    picture.info.clear()
    return picture


def _converter(opened: Image.Image, notes: Notes) -> Callable[[Image.Image], Image.Image]:
    """Return what turns any part of a picture into RGB."""
    if is_deep(opened):
        grey = DeepGrey.of(opened, strips(opened))
        if grey.is_guess:
            notes.add("brightness")
        return grey.to_rgb
    if opened.mode == "LAB":
        lab, rgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        transform = ImageCms.buildTransform(lab, rgb, "LAB", "RGB")
        return lambda part: ImageCms.applyTransform(part, transform) or part
    if opened.mode in WITH_ALPHA or "transparency" in opened.info:
        _require_eight_bit_key(opened)
        return _over_white
    return lambda part: part.convert("RGB")


def _require_eight_bit_key(opened: Image.Image) -> None:
    """Bring the transparent colour of a picture of 16 bits down to the 8 bits that Pillow decodes it to."""
    key = opened.info.get("transparency")
    if isinstance(key, tuple) and any(value > 255 for value in key):
        opened.info["transparency"] = tuple(value >> 8 for value in key)


def _over_white(picture: Image.Image) -> Image.Image:
    layered = picture.convert("RGBA")
    white = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(white, layered).convert("RGB")
