"""How training pictures are varied, one picture at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from PIL import Image
from torch import Tensor
from torchvision.transforms import InterpolationMode, v2

HUE_PART = 0.1
"""Hue shifts are this part of the colour strength: a little of it changes what a thing is."""


def training_transform(
    *,
    crop: float,
    rotate: float,
    flip: bool,
    color: float,
    crop_px: int,
    resize_px: int,
    interpolation: str,
    mean: Sequence[float],
    std: Sequence[float],
) -> Callable[[Image.Image], Tensor]:
    """Return a random transform: RGB picture in, (3, crop_px, crop_px) float32 normalised out.

    Random numbers come from torch's generator, in the calling thread.

    Args:
        crop: least part of the area a random crop keeps, 0..1; 0 resizes and cuts the middle instead.
        rotate: largest angle in degrees, to either side; 0 is off.
        flip: mirror left and right half of the time.
        color: strength of brightness, contrast and saturation changes, 0..1; 0 is off.
        crop_px: side of the result in pixels.
        resize_px: shorter side before the middle is cut, when crop is 0.
        interpolation: as in the weights' own transform.
        mean: of R, G, B in 0..1.
        std: of R, G, B.

    Source: torchvision's training presets, with the order rotate, crop, flip, colour:
    cropping after turning leaves less of the filled corners in the picture.
    """
    mode = InterpolationMode(interpolation)
    steps: list[torch.nn.Module] = []
    if rotate > 0:
        steps.append(
            v2.RandomRotation(rotate, interpolation=InterpolationMode.BILINEAR, fill=[round(m * 255) for m in mean])
        )
    if crop > 0:
        steps.append(v2.RandomResizedCrop(crop_px, scale=(crop, 1.0), interpolation=mode, antialias=True))
    else:
        steps += [v2.Resize(resize_px, interpolation=mode, antialias=True), v2.CenterCrop(crop_px)]
    if flip:
        steps.append(v2.RandomHorizontalFlip())
    if color > 0:
        steps.append(v2.ColorJitter(brightness=color, contrast=color, saturation=color, hue=color * HUE_PART))
    steps += [v2.PILToTensor(), v2.ToDtype(torch.float32, scale=True), v2.Normalize(list(mean), list(std))]
    transform: Callable[[Image.Image], Tensor] = v2.Compose(steps)
    return transform
