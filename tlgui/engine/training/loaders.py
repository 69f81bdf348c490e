"""What a phase learns from, and what is run on it: the exact way, from pictures, or from kept layers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from tlgui.core.dataset import Picture
from tlgui.core.errors import DatasetError
from tlgui.engine.data.batches import PlainLoader, Transform, ViewBatch, ViewLoader, ViewRequest
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.frozen_prefix import FrozenPrefix
from tlgui.engine.models.fusion import fused_copy
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.training.device import Precision
from tlgui.engine.training.feature_cache import FeatureCache
from tlgui.engine.training.precision import DTYPES, PrecisionName

Batches = Iterable[tuple[Tensor, Tensor]]
"""(inputs, targets), both on the device; targets (N,) int64."""


@dataclass(frozen=True)
class EpochBatches:
    """One going over the pictures."""

    batches: Batches
    forward: Callable[[Tensor], Tensor]
    """Inputs to (N, n_classes) logits."""


class Loader(Protocol):
    """The passes of one phase. A pass of the same epoch is the same each time it is asked for."""

    def training(self, epoch: int, first_batch: int = 0) -> EpochBatches:
        """Return the pass to learn from, from a batch counted from 0 on."""
        ...

    def validation(self) -> EpochBatches:
        """Return the pass over the validation pictures."""
        ...


def epoch_order(n: int, seed: int, epoch: int) -> list[int]:
    """Return the order of n pictures in an epoch; it depends on nothing else."""
    numbers = random.Random(f"order {seed} {epoch}")
    return numbers.sample(range(n), n)


def require_some(found: Sequence[object], subset: str) -> None:
    """Refuse to go on with no picture at all: a mean over nothing is not a number, and no figure.

    Raises:
        DatasetError: nothing was found.
    """
    if not found:
        raise DatasetError(
            f"None of the {subset} pictures can be read any more.",
            hint="Put the folder of pictures back where it was and continue; what was saved is safe.",
        )


def never_empty(batches: Batches, n_pictures: int, subset: str) -> Batches:
    """Yield the batches of so many pictures.

    Raises:
        DatasetError: there were pictures to read, and not one could be.
    """
    is_empty = n_pictures > 0
    for batch in batches:
        is_empty = False
        yield batch
    require_some([] if is_empty else [batches], subset)


class ReferenceLoader:
    """Full decoding, torchvision's transforms, the plain network: the oracle for the other feeds.

    Random numbers of the transforms come from torch's generator, which a checkpoint keeps.
    """

    def __init__(
        self,
        classifier: Classifier,
        loader: PlainLoader,
        *,
        train: Sequence[Picture],
        val: Sequence[Picture],
        train_transform: Transform,
        val_transform: Transform,
        batch_size: int,
        device: torch.device,
        seed: int,
    ) -> None:
        self._classifier = classifier
        self._loader = loader
        self._train, self._val = train, val
        self._train_transform, self._val_transform = train_transform, val_transform
        self._batch_size = batch_size
        self._device = device
        self._seed = seed

    def training(self, epoch: int, first_batch: int = 0) -> EpochBatches:
        """Return the pass to learn from."""
        order = epoch_order(len(self._train), self._seed, epoch)[first_batch * self._batch_size :]
        return self._pass([self._train[i] for i in order], self._train_transform, "training")

    def validation(self) -> EpochBatches:
        """Return the pass over the validation pictures."""
        return self._pass(self._val, self._val_transform, "validation")

    def _pass(self, pictures: Sequence[Picture], transform: Transform, subset: str) -> EpochBatches:
        batches = ((x.to(self._device), y.to(self._device)) for x, y in self._loader.batches(pictures, transform))
        return EpochBatches(never_empty(batches, len(pictures), subset), self._classifier)


class Normalizer:
    """Brings bytes of views onto the device, normalised, channels last."""

    def __init__(self, preprocessing: Preprocessing, device: torch.device) -> None:
        mean, std = torch.tensor(preprocessing.mean), torch.tensor(preprocessing.std)
        self._scale = (1 / (255 * std)).view(3, 1, 1).to(device)
        self._shift = (-mean / std).view(3, 1, 1).to(device)
        self._device = device

    def images(self, pixels: Tensor) -> Tensor:
        """Return (N, 3, H, W) float32 for (N, H, W, 3) uint8."""
        if self._device.type == "cuda":
            pixels = pixels.pin_memory().to(self._device, non_blocking=True)
        else:
            pixels = pixels.to(self._device)
        return pixels.permute(0, 3, 1, 2).to(torch.float32).mul_(self._scale).add_(self._shift)


class ImageLoader:
    """Views made from pictures decoded once; random ones are fresh in every epoch.

    Args:
        classifier: on the device, its frozen blocks set.
        prefix: what is below it is run without gradient in the quicker arithmetic; None when all learns.
        loader: makes the views.
        port: brings them onto the device.
        train, val: the pictures.
        precision: of the layers that learn.
        frozen_precision: of the frozen layers and of validation.
        seed: of order and views.
        batch_size: pictures a step.
    """

    def __init__(
        self,
        classifier: Classifier,
        prefix: FrozenPrefix | None,
        loader: ViewLoader,
        port: Normalizer,
        *,
        train: Sequence[Picture],
        val: Sequence[Picture],
        precision: Precision,
        frozen_precision: PrecisionName,
        image: Tensor,
        seed: int,
        batch_size: int,
    ) -> None:
        self._classifier = classifier
        self._prefix = prefix
        self._loader = loader
        self._port = port
        self._train, self._val = train, val
        self._precision = precision
        self._frozen_dtype = DTYPES[frozen_precision]
        self._image = image
        self._seed = seed
        self._batch_size = batch_size
        self._frozen_network = self._fused_copy() if prefix else None

    def training(self, epoch: int, first_batch: int = 0) -> EpochBatches:
        """Return the pass to learn from."""
        order = epoch_order(len(self._train), self._seed, epoch)[first_batch * self._batch_size :]
        requests = [ViewRequest(self._train[i], f"{self._seed} {epoch} {i}") for i in order]
        return EpochBatches(self._batches(requests, "training"), self._learning_forward)

    def validation(self) -> EpochBatches:
        """Return the pass over the validation pictures, run by a folded copy of the network as it is now."""
        network = self._fused_copy()

        def forward(images: Tensor) -> Tensor:
            logits: Tensor = network(images.to(self._frozen_dtype))
            return logits

        return EpochBatches(self._batches([ViewRequest(picture) for picture in self._val], "validation"), forward)

    def _batches(self, requests: Sequence[ViewRequest], subset: str) -> Batches:
        return never_empty(map(self._on_device, self._loader.batches(requests)), len(requests), subset)

    def _on_device(self, batch: ViewBatch) -> tuple[Tensor, Tensor]:
        images = self._port.images(batch.pixels)
        return images, batch.targets.to(images.device)

    def _learning_forward(self, images: Tensor) -> Tensor:
        if self._prefix is not None:
            kept = self._prefix.frozen_forward(images.to(self._frozen_dtype), self._frozen_network).float()
            with self._precision.autocast():
                return self._prefix.trainable_forward(kept)
        with self._precision.autocast():
            logits: Tensor = self._classifier(images)
        return logits

    def _fused_copy(self) -> Classifier:
        return fused_copy(self._classifier, self._frozen_dtype, image=self._image)


@dataclass(frozen=True)
class CachedPicture:
    """A picture whose frozen part is known."""

    picture: Picture
    rows: tuple[str, ...]
    """Names of its views' rows."""


class CachedFeatureLoader:
    """Only what learns is run, on what the frozen part gave once for each kept view.

    Epochs go round the kept views, so that with several of them no two epochs in a row are alike.

    Args:
        prefix: where the network is parted.
        store: holds a row for each name.
        train, val: pictures with the names of their rows.
        precision: of what learns.
        device: where it runs.
        seed: of the order.
        batch_size: pictures a step.
        memory_bytes: rows that take less are held in memory, on the device where it has its own.
    """

    def __init__(
        self,
        prefix: FrozenPrefix,
        store: FeatureCache,
        *,
        train: Sequence[CachedPicture],
        val: Sequence[CachedPicture],
        precision: Precision,
        device: torch.device,
        seed: int,
        batch_size: int,
        memory_bytes: int,
    ) -> None:
        self._prefix = prefix
        self._precision = precision
        self._device = device
        self._seed = seed
        self._batch_size = batch_size
        self._train = _CachedFeatures(train, store, prefix, device, memory_bytes)
        self._val = _CachedFeatures(val, store, prefix, device, memory_bytes)

    def training(self, epoch: int, first_batch: int = 0) -> EpochBatches:
        """Return the pass to learn from."""
        order = epoch_order(len(self._train), self._seed, epoch)[first_batch * self._batch_size :]
        return EpochBatches(self._train.batches(order, epoch, self._batch_size), self._forward)

    def validation(self) -> EpochBatches:
        """Return the pass over the validation pictures."""
        return EpochBatches(self._val.batches(list(range(len(self._val))), 0, self._batch_size), self._forward)

    def _forward(self, kept: Tensor) -> Tensor:
        if self._prefix.is_at_head:  # too little work for autocast's casts to pay
            return self._prefix.trainable_forward(kept)
        with self._precision.autocast():
            return self._prefix.trainable_forward(kept)


class _CachedFeatures:
    """The rows of one subset, in memory when they fit."""

    def __init__(
        self,
        pictures: Sequence[CachedPicture],
        store: FeatureCache,
        prefix: FrozenPrefix,
        device: torch.device,
        memory_bytes: int,
    ) -> None:
        self._pictures = pictures
        self._store = store
        self._shape = prefix.feature_shape
        self._device = device
        self._targets = torch.tensor([p.picture.class_index for p in pictures], device=device)
        self._n_views = len(pictures[0].rows) if pictures else 0
        n_bytes = len(pictures) * self._n_views * prefix.feature_shape.numel() * 2
        self._held = self._hold() if n_bytes <= memory_bytes else None

    def __len__(self) -> int:
        return len(self._pictures)

    def batches(self, order: Sequence[int], epoch: int, batch_size: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield (kept, targets): (N, *feature_shape) float32; (N,) int64."""
        for start in range(0, len(order), batch_size):
            chosen = torch.tensor(order[start : start + batch_size])
            yield self._rows(chosen, epoch), self._targets[chosen.to(self._device)]

    def _rows(self, chosen: Tensor, epoch: int) -> Tensor:
        views = (chosen + epoch) % self._n_views
        if self._held is not None:
            rows = self._held[(chosen * self._n_views + views).to(self._device)]
        else:
            names = [self._pictures[i].rows[v] for i, v in zip(chosen.tolist(), views.tolist(), strict=True)]
            rows = torch.from_numpy(self._store.take(names)).to(self._device)
        kept = rows.float().view(-1, *self._shape)
        return kept.contiguous(memory_format=torch.channels_last) if kept.ndim == 4 else kept

    def _hold(self) -> Tensor:
        names = [name for picture in self._pictures for name in picture.rows]
        return torch.from_numpy(self._store.take(names)).to(self._device)
