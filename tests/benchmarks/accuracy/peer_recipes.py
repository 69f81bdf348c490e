"""Two peers' recipes on a network of torchvision: what timm's training script and AutoGluon do unless told otherwise.

Their numbers are their own; the loop is plain, since neither takes these networks as they are: timm has no SqueezeNet,
and AutoGluon 1.6 wants an older torch and timm than tlgui does. The batch is everybody's 16, and rates follow their own
rule for that.
"""

from __future__ import annotations

import copy
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torchvision
from PIL import Image
from torch import Tensor, nn
from torchvision import transforms

from .drawing import Drawn, Setting
from .recipes import PEERS

TIMM, AUTOGLUON = PEERS
VALIDATION, BATCH = 0.2, 16
MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
N_IN_SOUP = 3


@dataclass(frozen=True)
class PeerRecipe:
    """What a peer does."""

    change: Callable[[], Any]
    """Makes the transform of a training picture, up to the tensor."""
    optimizer: Callable[[nn.Module], torch.optim.Optimizer]
    smoothing: float
    warm_up: float
    """Part of the steps in which the rate rises from nearly nothing."""
    clip: float
    """Norm to which gradients are cut; 0 leaves them."""
    makes_soup: bool
    """Whether the best epochs' weights are averaged as long as that helps; else the best epoch is kept."""


def _timms_pictures() -> Any:
    from timm.data import create_transform

    return create_transform(224, is_training=True, color_jitter=0.4, mean=MEAN, std=STD)


def _timms_optimizer(network: nn.Module) -> torch.optim.Optimizer:
    from timm.optim import create_optimizer_v2

    return create_optimizer_v2(network, opt="sgd", lr=0.1 * BATCH / 256, momentum=0.9, weight_decay=2e-5)


def _autogluons_pictures() -> Any:
    return transforms.Compose(
        [
            transforms.Resize(224, transforms.InterpolationMode.BICUBIC),
            transforms.CenterCrop(224),
            transforms.TrivialAugmentWide(),
            transforms.ToTensor(),
            transforms.Normalize(MEAN, STD),
        ]
    )


def _autogluons_optimizer(network: nn.Module) -> torch.optim.Optimizer:
    """AdamW, each layer with nine tenths of the rate of the one above it."""
    layers = [module for module in network.modules() if any(True for _ in module.parameters(recurse=False))]
    groups = [
        {"params": list(layer.parameters(recurse=False)), "lr": 1e-4 * 0.9**depth}
        for depth, layer in enumerate(reversed(layers))
    ]
    return torch.optim.AdamW(groups, weight_decay=1e-3)


RECIPES = {
    # Source: defaults of train.py, timm 1.0.
    TIMM: PeerRecipe(_timms_pictures, _timms_optimizer, 0.1, 5 / 15, 0.0, makes_soup=False),
    # Source: configs/optim/default.yaml and configs/model/default.yaml, autogluon.multimodal 1.6.
    AUTOGLUON: PeerRecipe(_autogluons_pictures, _autogluons_optimizer, 0.0, 0.1, 1.0, makes_soup=True),
}


def train_peer(name: str, setting: Setting, drawn: Drawn, n_epochs: int, device: str) -> Any:
    """Train everything from the first step on, as both do, and return as `contenders.train`."""
    torch.manual_seed(setting.seed)
    random.seed(setting.seed)
    started = time.monotonic()
    loop = _Loop(RECIPES[name], setting, drawn, n_epochs, device)
    loop.run()
    return loop.names, loop.answer, time.monotonic() - started


class _Loop:
    def __init__(self, recipe: PeerRecipe, setting: Setting, drawn: Drawn, n_epochs: int, device: str) -> None:
        self.names = tuple(sorted(folder.name for folder in drawn.folder.iterdir()))
        pictures = [(path, self.names.index(path.parent.name)) for path in sorted(drawn.folder.rglob("*.*"))]
        random.shuffle(pictures)
        n_val = max(1, round(VALIDATION * len(pictures)))
        self._val, self._train = pictures[:n_val], pictures[n_val:]
        self._recipe, self._n_epochs, self._device = recipe, n_epochs, device
        self._change = recipe.change()
        self._see = transforms.Compose(
            [
                transforms.Resize(256),
                transforms.CenterCrop(224),
                transforms.ToTensor(),
                transforms.Normalize(MEAN, STD),
            ]
        )
        self._network = _with_new_head(setting, len(self.names)).to(device)
        self._loss = nn.CrossEntropyLoss(label_smoothing=recipe.smoothing)

    def run(self) -> None:
        """Train, then keep the best epoch or the soup."""
        optimizer = self._recipe.optimizer(self._network)
        n_steps = self._n_epochs * -(-len(self._train) // BATCH)
        n_warm = max(1, round(self._recipe.warm_up * n_steps))
        schedule = torch.optim.lr_scheduler.SequentialLR(
            optimizer,
            [
                torch.optim.lr_scheduler.LinearLR(optimizer, 1e-3, total_iters=n_warm),
                torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, max(1, n_steps - n_warm)),
            ],
            [n_warm],
        )
        kept: list[tuple[float, dict[str, Tensor]]] = []
        for _ in range(self._n_epochs):
            self._learn_once(optimizer, schedule)
            kept.append((self._score(), copy.deepcopy(self._network.state_dict())))
            kept = sorted(kept, key=lambda item: -item[0])[:N_IN_SOUP]
        self._network.load_state_dict(self._soup(kept) if self._recipe.makes_soup else kept[0][1])

    def answer(self, paths: Sequence[Path]) -> np.ndarray:
        """Return (N, n_classes) probabilities."""
        self._network.eval()
        with torch.inference_mode():
            logits = [self._network(batch) for batch, _ in self._batches([(path, 0) for path in paths], self._see)]
        return torch.cat(logits).softmax(1).cpu().numpy()

    def _learn_once(self, optimizer: torch.optim.Optimizer, schedule: Any) -> None:
        self._network.train()
        random.shuffle(self._train)
        for batch, targets in self._batches(self._train, self._change):
            if len(batch) == 1:
                continue  # one picture has no spread for batch norm
            loss = self._loss(self._network(batch), targets)
            optimizer.zero_grad()
            loss.backward()
            if self._recipe.clip:
                nn.utils.clip_grad_norm_(self._network.parameters(), self._recipe.clip)
            optimizer.step()
            schedule.step()

    def _score(self) -> float:
        truth = [target for _, target in self._val]
        return float((self.answer([path for path, _ in self._val]).argmax(1) == np.array(truth)).mean())

    def _soup(self, kept: list[tuple[float, dict[str, Tensor]]]) -> dict[str, Tensor]:
        """Return the mean of the best epochs' weights, each taken in only where the score does not fall."""
        taken, (score, mean) = [kept[0][1]], kept[0]
        for _, state in kept[1:]:
            tried = {name: _mean([one[name] for one in (*taken, state)]) for name in state}
            self._network.load_state_dict(tried)
            if (new := self._score()) >= score:
                taken, score, mean = [*taken, state], new, tried
        return mean

    def _batches(self, pictures: Sequence[tuple[Path, int]], change: Any) -> Iterator[tuple[Tensor, Tensor]]:
        for first in range(0, len(pictures), BATCH):
            part = pictures[first : first + BATCH]
            images = []
            for path, _ in part:
                with Image.open(path) as image:
                    images.append(change(image.convert("RGB")))
            targets = torch.tensor([target for _, target in part])
            yield torch.stack(images).to(self._device), targets.to(self._device)


def _mean(tensors: list[Tensor]) -> Tensor:
    return torch.stack(tensors).mean(0) if tensors[0].is_floating_point() else tensors[0]


def _with_new_head(setting: Setting, n_classes: int) -> nn.Module:
    network = torchvision.models.get_model(setting.network)
    network.load_state_dict(torch.load(setting.weights, weights_only=True))
    last = network.classifier[1]
    if isinstance(last, nn.Conv2d):
        network.classifier[1] = nn.Conv2d(last.in_channels, n_classes, 1)
    else:
        network.classifier[1] = nn.Linear(last.in_features, n_classes)
    return network
