"""Chooses and prepares the feed of each phase: kept layers where they fit, else pictures."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Picture
from tlgui.core.events import Event, Preparing
from tlgui.core.unfreezing import HEAD
from tlgui.engine.data.augment import training_transform
from tlgui.engine.data.batches import OnUnreadable, PlainLoader, ViewLoader, ViewRequest
from tlgui.engine.data.content import require_same_content
from tlgui.engine.data.picture_cache import PictureCache
from tlgui.engine.data.picture_source import PictureSource
from tlgui.engine.data.transforms import ImageTransform
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.frozen_prefix import FrozenPrefix, find_frozen_prefix
from tlgui.engine.models.fusion import fused_copy
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.training.budgets import disk_budget, feature_budget
from tlgui.engine.training.device import Precision
from tlgui.engine.training.feature_cache import FeatureCache, open_feature_cache, to_features
from tlgui.engine.training.loaders import (
    CachedFeatureLoader,
    CachedPicture,
    ImageLoader,
    Loader,
    Normalizer,
    ReferenceLoader,
    require_some,
)
from tlgui.engine.training.precision import DTYPES, PrecisionPlan

FORMAT = 1
"""Of the kept rows; another number makes all that is on disk count as something else."""
LEAST_VIEWS_OF_LAYERS = 2
"""Where layers of the base learn, one view would soon be known by heart."""
FROZEN_BATCH = 32
MOST_THREADS = 4
"""That make views ahead, unless the config says otherwise; they wait for the arithmetic most of the time."""


@dataclass(frozen=True)
class TrainingData:
    """The pictures of a run and how a network is to see them."""

    train: Sequence[Picture]
    val: Sequence[Picture]
    preprocessing: Preprocessing
    hashes: Mapping[Path, str]
    """Content hash of each picture."""


class LoaderFactory:
    """Makes the feed of one phase after the other. One thread.

    Args:
        classifier: on the device; its frozen blocks are read when a feed is made.
        config: batch size, augmentation, kept views, threads, seed and exact are read.
        material: what is learned from.
        precision_plan: the precisions.
        precision: of the layers that learn.
        device: where it runs.
        cache: decoded pictures.
        features_dir: folder of the kept layers of all runs.
        control: polled while layers are worked out.
        on_event: told how far that is.
        on_unreadable: told of pictures that cannot be read; they are left out.
    """

    def __init__(
        self,
        classifier: Classifier,
        config: TrainConfig,
        material: TrainingData,
        precision_plan: PrecisionPlan,
        *,
        precision: Precision,
        device: torch.device,
        cache: PictureCache,
        features_dir: Path,
        control: Control,
        on_event: Callable[[Event], None],
        on_unreadable: OnUnreadable,
    ) -> None:
        self._classifier = classifier
        self._config = config
        self._material = material
        self._precision_plan = precision_plan
        self._precision = precision
        self._device = device
        self._rows_dir = features_dir
        self._control = control
        self._on_event = on_event
        self._on_unreadable = on_unreadable
        self._views = _view_maker(config, material.preprocessing)
        learns_from_pictures = config.cached_views == 0 or config.schedule in ("finetune", "gradual", "scratch")
        self._source = PictureSource(cache, self._views, keeps_pictures=learns_from_pictures)
        self._port = Normalizer(material.preprocessing, device)
        size_px = material.preprocessing.crop_px
        numbers = torch.Generator().manual_seed(0)
        self._images = torch.randn(2, 3, size_px, size_px, generator=numbers).to(device)
        self._store: FeatureCache | None = None

    def for_phase(self) -> Loader | None:
        """Return the feed for the blocks that learn now; None when a stop came while it was prepared."""
        self.close()
        if self._config.exact:
            return self._exact_feed()
        prefix = find_frozen_prefix(self._classifier, self._images)
        if prefix is not None and self._config.cached_views > 0:
            views = self._n_views()
            self._store = self._open_store(prefix, views)
            if self._store is not None:
                return self._kept_feed(prefix, self._store, views)
        return self._picture_feed(prefix)

    def exact_views(self, pictures: Sequence[Picture]) -> Iterator[Tensor]:
        """Yield (N, 3, H, W) normalised batches of evaluation views on the device."""
        for batch in self._loader(FROZEN_BATCH).batches(
            [ViewRequest(picture, is_wanted_once=True) for picture in pictures]
        ):
            yield self._port.images(batch.pixels)

    def close(self) -> None:
        """Give back the kept layers of the phase before."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _exact_feed(self) -> ReferenceLoader:
        config, material = self._config, self._material
        loader = PlainLoader(
            batch_size=config.batch_size,
            n_threads=config.workers,
            on_unreadable=self._on_unreadable,
            check=self._check_picture,
        )
        return ReferenceLoader(
            self._classifier,
            loader,
            train=material.train,
            val=material.val,
            train_transform=training_transform(self._views, std=material.preprocessing.std),
            val_transform=material.preprocessing.evaluation_transform(),
            batch_size=config.batch_size,
            device=self._device,
            seed=config.seed,
        )

    def _picture_feed(self, prefix: FrozenPrefix | None) -> ImageLoader:
        return ImageLoader(
            self._classifier,
            prefix,
            self._loader(self._config.batch_size),
            self._port,
            train=self._material.train,
            val=self._material.val,
            precision=self._precision,
            frozen_precision=self._precision_plan.frozen,
            image=self._images[:1],
            seed=self._config.seed,
            batch_size=self._config.batch_size,
        )

    def _kept_feed(self, prefix: FrozenPrefix, store: FeatureCache, n_views: int) -> CachedFeatureLoader | None:
        train = [self._wanted(picture, n_views) for picture in self._material.train]
        val = [self._wanted(picture, 1) for picture in self._material.val]
        requests = {name: request for wanted in (*train, *val) for name, request in wanted.items()}
        if not self._work_out(prefix, store, requests):
            return None
        gone = set(store.missing(requests))
        require_some([rows for rows in train if not gone.intersection(rows)], "training")
        require_some([rows for rows in val if not gone.intersection(rows)], "validation")
        return CachedFeatureLoader(
            prefix,
            store,
            train=_kept_pictures(train, gone),
            val=_kept_pictures(val, gone),
            precision=self._precision,
            device=self._device,
            seed=self._config.seed,
            batch_size=self._config.batch_size,
            memory_bytes=feature_budget(self._device),
        )

    def _n_views(self) -> int:
        """Return how many views to keep: the exact one alone where only the head learns, or where nothing varies."""
        if not self._views.varies:
            return 1
        only_head = self._classifier.learning_blocks == {HEAD}
        return self._config.cached_views if only_head else max(self._config.cached_views, LEAST_VIEWS_OF_LAYERS)

    def _wanted(self, picture: Picture, n_views: int) -> dict[str, ViewRequest]:
        """Return the rows that a picture needs, by name; the first is the exact view."""
        content = self._material.hashes[picture.path]
        recipe = json.dumps(self._views.augmentation(), sort_keys=True)
        varied = hashlib.sha256(recipe.encode()).hexdigest()[:8]
        wanted = {content: ViewRequest(picture, is_wanted_once=True)}
        for number in range(1, n_views):
            wanted[f"{content} {varied} {number}"] = ViewRequest(picture, f"{content} {number}", is_wanted_once=True)
        return wanted

    def _open_store(self, prefix: FrozenPrefix, n_views: int) -> FeatureCache | None:
        n_rows = len(self._material.train) * n_views + len(self._material.val)
        return open_feature_cache(
            self._rows_dir,
            self._key(prefix),
            feature_length=prefix.feature_shape.numel(),
            n_rows=n_rows,
            memory_bytes=feature_budget(self._device),
            disk_bytes=disk_budget(self._rows_dir),
        )

    def _key(self, prefix: FrozenPrefix) -> str:
        """Name what the rows depend on besides the picture: weights, place, preprocessing, arithmetic."""
        place = {
            "format": FORMAT,
            "entry": prefix.entry_name,
            "preprocessing": self._material.preprocessing.to_json(),
            "precision": self._precision_plan.frozen,
            "device": self._device.type,
            "torch": torch.__version__,
        }
        digest = hashlib.sha256(json.dumps(place, sort_keys=True).encode())
        for name, value in self._classifier.frozen_state().items():
            digest.update(name.encode())
            digest.update(value.detach().cpu().contiguous().numpy().tobytes())
        return digest.hexdigest()[:32]

    def _work_out(self, prefix: FrozenPrefix, store: FeatureCache, requests: Mapping[str, ViewRequest]) -> bool:
        """Run what is frozen on every view that has no row yet; False when a stop came."""
        names = store.missing(requests)
        if not names:
            return True
        dtype = DTYPES[self._precision_plan.frozen]
        frozen_forward = fused_copy(self._classifier, dtype, image=self._images[:1])
        name_of = {requests[name]: name for name in names}
        done = 0
        self._on_event(Preparing("frozen layers", 0, len(names)))
        for batch in self._loader(FROZEN_BATCH).batches([requests[name] for name in names]):
            kept = prefix.frozen_forward(self._port.images(batch.pixels).to(dtype), frozen_forward)
            store.append([name_of[request] for request in batch.requests], to_features(kept.float().cpu().numpy()))
            done += len(batch.requests)
            if done < len(names):
                self._on_event(Preparing("frozen layers", done, len(names)))
            self._control.wait_while_paused()
            if self._control.should_stop:
                return False
        self._on_event(Preparing("frozen layers", len(names), len(names)))  # also when pictures were left out
        return True

    def _loader(self, batch_size: int) -> ViewLoader:
        return ViewLoader(
            self._source,
            batch_size=batch_size,
            n_threads=self._config.workers or min(os.cpu_count() or 1, MOST_THREADS),
            on_unreadable=self._on_unreadable,
            check=self._check_picture,
        )

    def _check_picture(self, picture: Picture) -> None:
        require_same_content(picture, self._material.hashes)


def _kept_pictures(wanted: Sequence[Mapping[str, ViewRequest]], gone: set[str]) -> list[CachedPicture]:
    """Return the pictures all of whose rows are there."""
    return [
        CachedPicture(next(iter(rows.values())).picture, tuple(rows)) for rows in wanted if not gone.intersection(rows)
    ]


def _view_maker(config: TrainConfig, preprocessing: Preprocessing) -> ImageTransform:
    return ImageTransform(
        resize_px=preprocessing.resize_px,
        crop_px=preprocessing.crop_px,
        interpolation=preprocessing.interpolation,
        mean=preprocessing.mean,
        crop=config.augment.crop,
        rotate=config.augment.rotate,
        flip=config.augment.flip,
        color=config.augment.color,
    )
