"""How a picture becomes what the network sees; it belongs to the weights and travels with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any

from PIL import Image
from torch import Tensor
from torchvision.transforms import InterpolationMode
from torchvision.transforms._presets import ImageClassification

from tlgui.core.resize import CROP
from tlgui.engine.data.resize import made_square, squashed


@dataclass(frozen=True)
class Preprocessing:
    """One evaluation transform as plain values."""

    resize_px: int
    """The shorter side after resizing."""
    crop_px: int
    """Side of the square cut from the middle: what the network sees."""
    interpolation: str
    """As in torchvision: 'bilinear', 'bicubic', ..."""
    antialias: bool
    mean: tuple[float, ...]
    """Subtracted from each of R, G, B in 0..1."""
    std: tuple[float, ...]
    """Divides each of R, G, B after that."""
    is_squashed: bool = False
    """Whether both sides are resized to resize_px, whatever the picture's shape, so that nothing is lost of it."""
    resize: str = CROP
    """Of core.resize: what a person chose instead of the weights' own way."""

    def made_square(self, resize: str) -> Preprocessing:
        """Return what a run does that was told this; CROP is the weights' own way."""
        if resize == CROP:
            return self
        return replace(self, resize_px=self.crop_px, is_squashed=False, resize=resize)

    @property
    def seen_part(self) -> float:
        """Side of the square that is cut from a picture's middle, as a part of its shorter side."""
        return min(1.0, self.crop_px / self.resize_px)

    def evaluation_transform(self) -> Callable[[Image.Image], Tensor]:
        """Return the weights' own transform: RGB picture in, (3, crop_px, crop_px) float32 out."""
        transform: Callable[[Image.Image], Tensor] = ImageClassification(
            crop_size=self.crop_px,
            resize_size=self.resize_px,
            mean=self.mean,
            std=self.std,
            interpolation=InterpolationMode(self.interpolation),
            antialias=self.antialias,
        )
        if self.resize != CROP:
            return lambda picture: transform(
                made_square(picture, self.crop_px, self.resize, self.interpolation, self.mean)
            )
        if not self.is_squashed:
            return transform
        # What is a square already is not resized again.
        return lambda picture: transform(squashed(picture, self.resize_px, self.interpolation))

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Preprocessing:
        """Return what `to_json` wrote."""
        return cls(**(data | {"mean": tuple(data["mean"]), "std": tuple(data["std"])}))
