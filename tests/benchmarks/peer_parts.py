"""What the peers' loops share because the task is the same: pictures by path, transforms, the network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from PIL import Image
from torch import Tensor, nn
from torch.utils.data import Dataset
from torchvision import models
from torchvision.transforms import InterpolationMode, v2

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .job import Job


class PictureList(Dataset):
    """Pictures by path, decoded whole by Pillow at every use, as torchvision's ImageFolder does.

    Args:
        pictures: path and class index of each.
        transform: None gives (picture, index); timm sets its own later.
    """

    def __init__(self, pictures: Sequence[tuple[str, int]], transform: Callable[..., Any] | None = None) -> None:
        self.pictures = pictures
        self.transform = transform

    def __len__(self) -> int:
        return len(self.pictures)

    def __getitem__(self, index: int) -> tuple[Any, int]:
        path, target = self.pictures[index]
        with Path(path).open("rb") as file:
            picture = Image.open(file).convert("RGB")
        return (self.transform(picture) if self.transform else picture), target


def training_transform(job: Job) -> v2.Compose:
    """Return random crop, flip, tensor, normalise: torchvision's training preset with Pillow."""
    look = job.preprocessing
    return v2.Compose(
        [
            v2.RandomResizedCrop(
                look["crop_px"],
                scale=(job.crop, 1.0),
                interpolation=InterpolationMode(look["interpolation"]),
                antialias=True,
            ),
            v2.RandomHorizontalFlip(),
            *_to_tensor(look),
        ]
    )


def evaluation_transform(job: Job) -> v2.Compose:
    """Return resize, centre crop, tensor, normalise: torchvision's evaluation preset."""
    look = job.preprocessing
    mode = InterpolationMode(look["interpolation"])
    resize = v2.Resize(look["resize_px"], interpolation=mode, antialias=True)
    return v2.Compose([resize, v2.CenterCrop(look["crop_px"]), *_to_tensor(look)])


def _to_tensor(look: dict[str, Any]) -> list[nn.Module]:
    return [
        v2.PILToTensor(),
        v2.ToDtype(torch.float32, scale=True),
        v2.Normalize(list(look["mean"]), list(look["std"])),
    ]


def read_weights(job: Job) -> dict[str, Tensor]:
    """Return the weights that everybody begins with, in torchvision's layout."""
    path = Path(job.weights)
    if path.suffix == ".safetensors":
        from safetensors.torch import load_file

        return load_file(path)
    return torch.load(path, "cpu", weights_only=True)


def build_network(job: Job) -> tuple[nn.Module, list[nn.Parameter]]:
    """Return torchvision's network with a new last layer, and that layer's parameters."""
    torch.manual_seed(job.seed)
    network = models.get_model(job.backbone, weights=None)
    network.load_state_dict(read_weights(job))
    name, layer = [(n, m) for n, m in network.named_modules() if isinstance(m, nn.Linear)][-1]
    parent, _, last = name.rpartition(".")
    head = nn.Linear(layer.in_features, len(job.class_names))
    setattr(network.get_submodule(parent), last, head)
    return network, list(head.parameters())


def freeze_all_but(network: nn.Module, learning: list[nn.Parameter]) -> None:
    """Let only these parameters have gradients, as courses do; layers stay in their mode."""
    network.requires_grad_(False)
    for parameter in learning:
        parameter.requires_grad_(True)
