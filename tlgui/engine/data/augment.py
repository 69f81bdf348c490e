"""How training pictures are varied in the exact mode, one picture at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from PIL import Image
from torch import Tensor
from torchvision.transforms import InterpolationMode, v2

from tlgui.core.resize import CROP
from tlgui.engine.data.transforms import HUE_PART, WORKING_SIZE, ImageTransform


def training_transform(recipe: ImageTransform, *, std: Sequence[float]) -> Callable[[Image.Image], Tensor]:
    """Return a random transform: RGB picture in, (3, crop_px, crop_px) float32 normalised out.

    Random numbers come from torch's generator, in the calling thread.

    Args:
        recipe: sizes, augmentation and means.
        std: of R, G, B.

    Source: torchvision's training presets, with the order rotate, crop, flip, colour:
    cropping after rotating leaves less of the filled corners in the picture.
    """
    mode = InterpolationMode(recipe.interpolation)
    steps: list[torch.nn.Module] = []
    if recipe.resize != CROP:
        steps.append(v2.Lambda(lambda picture: recipe.made_square(picture, round(recipe.resize_px * WORKING_SIZE))))
    if recipe.rotate > 0:
        fill = [round(m * 255) for m in recipe.mean]
        steps.append(v2.RandomRotation(recipe.rotate, interpolation=InterpolationMode.BILINEAR, fill=fill))
    if recipe.crop > 0:
        steps.append(v2.RandomResizedCrop(recipe.crop_px, scale=(recipe.crop, 1.0), interpolation=mode, antialias=True))
    else:
        sides = [recipe.resize_px, recipe.resize_px] if recipe.is_squashed else recipe.resize_px
        steps += [v2.Resize(sides, interpolation=mode, antialias=True), v2.CenterCrop(recipe.crop_px)]
    if recipe.flip:
        steps.append(v2.RandomHorizontalFlip())
    if recipe.color > 0:
        strengths = dict.fromkeys(("brightness", "contrast", "saturation"), recipe.color)
        steps.append(v2.ColorJitter(**strengths, hue=recipe.color * HUE_PART))
    steps += [v2.PILToTensor(), v2.ToDtype(torch.float32, scale=True), v2.Normalize(list(recipe.mean), list(std))]
    transform: Callable[[Image.Image], Tensor] = v2.Compose(steps)
    return transform
