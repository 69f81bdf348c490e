"""The batches of a phase and the forward pass for them: exact, from pictures, or from cached features."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

import torch
from torch import Tensor

from tlgui.core.dataset import Picture
from tlgui.core.errors import DatasetError
from tlgui.core.messages import say
from tlgui.core.unfreezing import HEAD
from tlgui.engine.data.batches import InputBatch, InputLoader, InputSpec, PlainLoader, Transform
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.frozen_prefix import FrozenPrefix
from tlgui.engine.models.fusion import fused_copy
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.training.context import TrainingContext, TrainingData
from tlgui.engine.training.feature_cache import FeatureCache
from tlgui.engine.training.head_features import HeadFeatures, HeldFeatures, StreamedFeatures

Batches = Iterable[tuple[Tensor, Tensor]]
"""(inputs, targets), both on the device; targets (N,) int64."""
T = TypeVar("T")
HEAD_INPUT_BATCH = 256
"""Rows of cached features from which what the head gets is made at once: some may be maps of a hundred kilobytes."""
STREAMED_BYTES = 2**25
"""Of what the head gets, where it is read from the cache for each step."""
HALF_BYTES, SINGLE_BYTES = 2, 4


@dataclass(frozen=True)
class EpochBatches:
    """The batches of one epoch, or of one validation."""

    batches: Batches
    forward: Callable[[Tensor], Tensor]
    """Inputs to (N, n_classes) logits."""
    pictures: Sequence[Picture] = field(default_factory=list)
    """Of a validation, once its batches are through: the pictures in them, in order; those left out are missing."""


class Loader(Protocol):
    """The epochs of one phase. An epoch is the same each time it is asked for."""

    def training(self, epoch: int, first_batch: int = 0) -> EpochBatches:
        """Return the batches to learn from, from a batch counted from 0 on."""
        ...

    def validation(self) -> EpochBatches:
        """Return the batches of the validation pictures."""
        ...

    def head_features(self) -> HeadFeatures | None:
        """Return what the head gets of every training picture; None where it is not to be had, or after a stop."""
        ...


def epoch_order(n: int, seed: int, epoch: int) -> list[int]:
    """Return the order of n pictures in an epoch; it depends on nothing else."""
    # A generator for each epoch: a resumed run has the same order without drawing what came before.
    numbers = random.Random(f"order {seed} {epoch}")
    return numbers.sample(range(n), n)


def order_from(context: TrainingContext, n: int, epoch: int, first_batch: int) -> list[int]:
    """Return the order of n pictures in an epoch, from a batch counted from 0 on."""
    return epoch_order(n, context.config.seed, epoch)[first_batch * context.config.batch_size :]


def shares_of(context: TrainingContext, items: Sequence[T]) -> list[Sequence[T]]:
    """Cut what an epoch goes over into batches, and return the share of this process in each, in order.

    A share may be empty: every process takes part in every batch.
    """
    size = context.config.batch_size
    batches = [items[start : start + size] for start in range(0, len(items), size)]
    return [batch[context.ranks.share(len(batch))] for batch in batches]


def require_some(found: Sequence[object], subset: str) -> None:
    """Refuse to go on with no picture at all: a mean over nothing is not a number, and no figure.

    Raises:
        DatasetError: nothing was found.
    """
    if not found:
        raise DatasetError(
            say("training.none_of_the_pictures_can_be", subset=subset),
            hint=say("training.put_the_folder_of_pictures_back"),
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
    """Full decoding, torchvision's transforms, the plain network: the oracle for the other loaders.

    Random numbers of the transforms come from torch's generator, which a checkpoint keeps.

    Args:
        context: the plain network is run.
        data: the pictures; validation uses their weights' own transform.
        loader: decodes them.
        train_transform: makes a random input of a picture.
    """

    def __init__(
        self, context: TrainingContext, data: TrainingData, loader: PlainLoader, train_transform: Transform
    ) -> None:
        self._context = context
        self._data = data
        self._loader = loader
        self._train_transform = train_transform
        self._val_transform = data.preprocessing.evaluation_transform()

    def training(self, epoch: int, first_batch: int = 0) -> EpochBatches:
        """Return the batches to learn from."""
        order = order_from(self._context, len(self._data.train), epoch, first_batch)
        return self._batches([self._data.train[i] for i in order], self._train_transform, "training")

    def validation(self) -> EpochBatches:
        """Return the batches of the validation pictures."""
        read: list[Picture] = []
        epoch = self._batches(self._data.val, self._val_transform, "validation", read)
        return replace(epoch, pictures=read)

    def head_features(self) -> HeadFeatures | None:
        """Return the features of the training pictures as they are validated: the plain network on full decodings."""
        classifier = self._context.classifier.eval()
        features, targets = [], []
        with torch.no_grad():
            for images, classes in self._batches(self._data.train, self._val_transform, "training").batches:
                features.append(classifier.network(images))
                targets.append(classes)
                if not self._context.may_go_on():
                    return None
        return HeldFeatures(torch.cat(features), torch.cat(targets))

    def _batches(
        self,
        pictures: Sequence[Picture],
        transform: Transform,
        subset: str,
        read: list[Picture] | None = None,
    ) -> EpochBatches:
        batches = self._shares(pictures, transform, read if read is not None else [])
        return EpochBatches(never_empty(batches, len(pictures), subset), self._context.classifier)

    def _shares(self, pictures: Sequence[Picture], transform: Transform, read: list[Picture]) -> Batches:
        """Yield this process's share of each batch, and note its pictures.

        Every process makes whole batches: the random numbers of a picture depend on all pictures before it.
        """
        device, of_batch = self._context.device, list[Picture]()
        for images, targets in self._loader.batches(pictures, transform, on_read=of_batch.append):
            share = self._context.ranks.share(len(targets))
            read.extend(of_batch[share])
            of_batch.clear()
            yield images[share].to(device), targets[share].to(device)


class Normalizer:
    """Brings bytes of inputs onto the device, normalised, channels last."""

    def __init__(self, preprocessing: Preprocessing, device: torch.device) -> None:
        mean, std = torch.tensor(preprocessing.mean), torch.tensor(preprocessing.std)
        self._scale = (1 / (255 * std)).view(3, 1, 1).to(device)
        self._shift = (-mean / std).view(3, 1, 1).to(device)
        self._device = device

    def images(self, pixels: Tensor) -> Tensor:
        """Return (N, 3, H, W) float32 for (N, H, W, 3) uint8."""
        if self._device.type == "cuda":
            # From pinned memory, the copy runs while the GPU still works on the batch before.
            pixels = pixels.pin_memory().to(self._device, non_blocking=True)
        else:
            pixels = pixels.to(self._device)
        return pixels.permute(0, 3, 1, 2).to(torch.float32).mul_(self._scale).add_(self._shift)


class ImageLoader:
    """Inputs made from pictures decoded once; random ones are fresh in every epoch.

    Args:
        context: its classifier's frozen blocks are set.
        data: the pictures.
        prefix: is run without gradient in the faster precision; None when everything learns.
        loader: makes the inputs.
        normalizer: brings them onto the device.
        image: (1, 3, H, W), to find what can be fused.
    """

    def __init__(
        self,
        context: TrainingContext,
        data: TrainingData,
        prefix: FrozenPrefix | None,
        loader: InputLoader,
        normalizer: Normalizer,
        image: Tensor,
    ) -> None:
        self._context = context
        self._data = data
        self._prefix = prefix
        self._loader = loader
        self._normalizer = normalizer
        self._image = image
        self._frozen_dtype = context.precision.frozen_dtype
        self._frozen_network = self._fused_copy() if prefix else None

    def training(self, epoch: int, first_batch: int = 0) -> EpochBatches:
        """Return the batches to learn from."""
        seed = self._context.config.seed
        order = order_from(self._context, len(self._data.train), epoch, first_batch)
        specs = [InputSpec(self._data.train[i], f"{seed} {epoch} {i}") for i in order]
        return EpochBatches(self._batches(specs, "training"), self._learning_forward)

    def validation(self) -> EpochBatches:
        """Return the batches of the validation pictures, run by a fused copy of the network as it is now."""
        network = self._fused_copy()

        def forward(images: Tensor) -> Tensor:
            logits: Tensor = network(images.to(self._frozen_dtype))
            return logits

        read: list[Picture] = []
        batches = self._batches([InputSpec(picture) for picture in self._data.val], "validation", read)
        return EpochBatches(batches, forward, read)

    def head_features(self) -> None:
        """Return None: nothing is kept here."""

    def _batches(self, specs: Sequence[InputSpec], subset: str, read: list[Picture] | None = None) -> Batches:
        if self._context.ranks.n > 1:
            # What one process cannot read the others do not know of, so no batch is filled up with what follows.
            return self._on_device(self._loader.shares(shares_of(self._context, specs)), read)
        return never_empty(self._on_device(self._loader.batches(specs), read), len(specs), subset)

    def _on_device(self, made: Iterable[InputBatch], read: list[Picture] | None) -> Batches:
        for batch in made:
            if read is not None:
                read.extend(spec.picture for spec in batch.specs)
            yield self._batch_on_device(batch)

    def _batch_on_device(self, batch: InputBatch) -> tuple[Tensor, Tensor]:
        images = self._normalizer.images(batch.pixels)
        return images, batch.targets.to(images.device)

    def _learning_forward(self, images: Tensor) -> Tensor:
        autocast = self._context.precision.autocast
        if self._prefix is not None:
            features = self._prefix.frozen_forward(images.to(self._frozen_dtype), self._frozen_network).float()
            with autocast():
                return self._prefix.trainable_forward(features)
        with autocast():
            logits: Tensor = self._context.classifier(images)
        return logits

    def _fused_copy(self) -> Classifier:
        return fused_copy(self._context.classifier, self._frozen_dtype, image=self._image)


@dataclass(frozen=True)
class CachedPicture:
    """A picture whose features are cached."""

    picture: Picture
    names: tuple[str, ...]
    """Of its inputs in the cache."""


class CachedFeatureLoader:
    """Only what learns is run, on the features that the frozen part gave once for each cached view.

    Each epoch uses the next cached view, so consecutive epochs differ where there are several.

    Args:
        context: of the layers that learn.
        prefix: where the network is split.
        train, val: the features of the two subsets.
    """

    def __init__(
        self, context: TrainingContext, prefix: FrozenPrefix, train: CachedFeatures, val: CachedFeatures
    ) -> None:
        self._context = context
        self._prefix = prefix
        self._train, self._val = train, val

    def training(self, epoch: int, first_batch: int = 0) -> EpochBatches:
        """Return the batches to learn from."""
        order = order_from(self._context, len(self._train), epoch, first_batch)
        return EpochBatches(self._train.batches(shares_of(self._context, order), epoch), self._forward)

    def validation(self) -> EpochBatches:
        """Return the batches of the validation pictures."""
        shares = shares_of(self._context, range(len(self._val)))
        pictures = [self._val.pictures[i] for share in shares for i in share]
        return EpochBatches(self._val.batches(shares, 0), self._forward, pictures)

    def head_features(self) -> HeadFeatures | None:
        """Return what the head gets of every cached view, where only the head learns.

        What does not fit into memory is read from the cache each time; where it would be computed from maps each time
        too, there is None.
        """
        if self._context.classifier.learning_blocks != {HEAD}:
            return None
        n_features = self._context.classifier.n_features
        if self._train.fits_in_memory(n_features, SINGLE_BYTES):
            return self._held_head_features()
        if not self._prefix.is_at_head:
            return None
        n_at_a_time = max(1, STREAMED_BYTES // (n_features * SINGLE_BYTES))
        return StreamedFeatures(lambda: self._train.all_rows(n_at_a_time), self._train.n_rows)

    def _held_head_features(self) -> HeldFeatures | None:
        inputs, targets = [], []
        for rows, classes in self._train.all_rows(HEAD_INPUT_BATCH):
            inputs.append(self._prefix.head_input(rows))
            targets.append(classes)
            if not self._context.may_go_on():
                return None
        return HeldFeatures(torch.cat(inputs), torch.cat(targets))

    def _forward(self, features: Tensor) -> Tensor:
        if self._prefix.is_at_head:  # too little work for autocast's casts to pay
            return self._prefix.trainable_forward(features)
        with self._context.precision.autocast():
            return self._prefix.trainable_forward(features)


class CachedFeatures:
    """The cached features of one subset, in memory when they fit.

    Args:
        pictures: with the names of their features.
        cache: holds the features of each name.
        shape: of the features of one picture.
        device: where batches go.
        memory_bytes: features that take less are held in memory, on the device where it has its own.

    Attributes:
        pictures: in order, one for each target.
    """

    def __init__(
        self,
        pictures: Sequence[CachedPicture],
        cache: FeatureCache,
        shape: torch.Size,
        device: torch.device,
        memory_bytes: int,
    ) -> None:
        self.pictures = [cached.picture for cached in pictures]
        self._names = [name for cached in pictures for name in cached.names]
        self._cache = cache
        self._shape = shape
        self._device = device
        self._memory_bytes = memory_bytes
        self._targets = torch.tensor([p.picture.class_index for p in pictures], device=device)
        self._n_views = len(pictures[0].names) if pictures else 0
        self._held = self._take(self._names) if self.fits_in_memory(shape.numel(), HALF_BYTES) else None

    def __len__(self) -> int:
        return len(self._targets)

    def batches(self, numbers: Sequence[Sequence[int]], epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield (features, targets) of the pictures with these numbers: (N, *shape) float32; (N,) int64."""
        for batch in numbers:
            chosen = torch.tensor(batch, dtype=torch.int64)
            views = (chosen + epoch) % self._n_views
            yield self._features(chosen * self._n_views + views), self._targets[chosen.to(self._device)]

    @property
    def n_rows(self) -> int:
        """Cached views of all pictures."""
        return len(self._names)

    def fits_in_memory(self, n_numbers: int, bytes_per_number: int) -> bool:
        """Return whether so many numbers of every cached view do."""
        return len(self._names) * n_numbers * bytes_per_number <= self._memory_bytes

    def all_rows(self, n_at_a_time: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield the features of all views, (n_at_a_time, *shape) float32, picture by picture, and their classes."""
        n = len(self._names)
        for start in range(0, n, n_at_a_time):
            rows = torch.arange(start, min(start + n_at_a_time, n))
            yield self._features(rows), self._targets[(rows // self._n_views).to(self._device)]

    def _features(self, rows: Tensor) -> Tensor:
        """Return the features of some rows; those of a picture's views lie one after the other."""
        held = self._held
        taken = held[rows.to(self._device)] if held is not None else self._take([self._names[i] for i in rows.tolist()])
        features = taken.float().view(-1, *self._shape)
        return features.contiguous(memory_format=torch.channels_last) if features.ndim == 4 else features

    def _take(self, names: Sequence[str]) -> Tensor:
        return torch.from_numpy(self._cache.take(names)).to(self._device)
