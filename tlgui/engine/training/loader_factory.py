"""Chooses and prepares the loader of each phase: cached features where they fit, else pictures."""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Picture
from tlgui.core.events import Preparing
from tlgui.core.phase_list import AUTO
from tlgui.core.unfreezing import HEAD
from tlgui.engine.data.augment import training_transform
from tlgui.engine.data.batches import InputLoader, InputSpec, OnUnreadable, PlainLoader
from tlgui.engine.data.picture_cache import PictureCache
from tlgui.engine.data.picture_hashes import require_same_content
from tlgui.engine.data.picture_source import PictureSource
from tlgui.engine.data.transforms import ImageTransform
from tlgui.engine.models.frozen_prefix import FrozenPrefix, find_frozen_prefix
from tlgui.engine.models.fusion import fused_copy
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.models.weights_digest import weights_digest
from tlgui.engine.training.context import TrainingContext, TrainingData
from tlgui.engine.training.device import MOST_DISK_BYTES, disk_budget, feature_budget
from tlgui.engine.training.feature_cache import FeatureCache, open_feature_cache, to_features
from tlgui.engine.training.loaders import (
    CachedFeatureLoader,
    CachedFeatures,
    CachedPicture,
    ImageLoader,
    Loader,
    Normalizer,
    ReferenceLoader,
    require_some,
)
from tlgui.engine.training.shared_cache import Made, append_shares, missing_anywhere, open_shared_cache

FORMAT = 1
"""Of the cached features; another number makes all that is on disk count as something else."""
LEAST_CACHED_VIEWS = 2
"""Where layers of the base learn, a single input of each picture would soon be memorized."""
FROZEN_BATCH = 32
MOST_HELD_BYTES = 2**28
"""Of a subset's cached features that are in memory too; more are read from the file, which the system keeps at hand."""
MOST_THREADS, MOST_THREADS_BESIDE_GPU = 4, 8
"""That make inputs ahead, unless the config says otherwise: they wait for the processor's arithmetic most of the time.
An H100 waits for them: 8 were a fifth to two fifths quicker than 4, and 16 no quicker than 8, held up by each other."""


class LoaderFactory:
    """Makes the loaders of a run, one phase after the other. Used in one thread.

    Args:
        context: its classifier's frozen blocks are read when a loader is made.
        data: what is learned from.
        cache: decoded pictures.
        features_dir: folder of the cached features of all runs.
        on_unreadable: called with pictures that cannot be read; they are left out.
    """

    def __init__(
        self,
        context: TrainingContext,
        data: TrainingData,
        *,
        cache: PictureCache,
        features_dir: Path,
        on_unreadable: OnUnreadable,
    ) -> None:
        config = context.config
        self._context = context
        self._config = config
        self._data = data
        self._features_dir = features_dir
        self._on_unreadable = on_unreadable
        self._transform = image_transform(config, data.preprocessing)
        learns_from_pictures = config.cached_views == 0 or config.schedule != "features" or config.phases != AUTO
        self._source = PictureSource(cache, self._transform, keeps_pictures=learns_from_pictures)
        self._normalizer = Normalizer(data.preprocessing, context.device)
        size_px = data.preprocessing.crop_px
        # A generator of its own: drawing from torch's would change every later random number of the run.
        numbers = torch.Generator().manual_seed(0)
        self._images = torch.randn(2, 3, size_px, size_px, generator=numbers).to(context.device)
        self._cache: FeatureCache | None = None
        self._cache_key = ""
        self._prefix: FrozenPrefix | None = None

    def for_phase(self) -> Loader | None:
        """Return the loader for the blocks that learn now; None when a stop came while it was prepared.

        Raises:
            DatasetError: no training or no validation picture can be read.
        """
        if self._config.exact:
            self.close()
            return self._reference_loader()
        self._prefix = prefix = find_frozen_prefix(self._context.classifier, self._images)
        if prefix is not None and self._config.cached_views > 0:
            self._open(prefix)
            if self._cache is not None:
                return self._cached_feature_loader(prefix, self._cache, self._n_views())
        self.close()
        return self._image_loader(prefix)

    def exact_inputs(self, pictures: Sequence[Picture]) -> Iterator[Tensor]:
        """Yield (N, 3, H, W) normalised batches of evaluation inputs on the device."""
        specs = [InputSpec(picture, is_wanted_once=True) for picture in pictures]
        for batch in self._input_loader(FROZEN_BATCH).batches(specs):
            yield self._normalizer.images(batch.pixels)

    def head_features(self, pictures: Sequence[Picture]) -> Tensor | None:
        """Return (n, n_features) float32 on the device: what the head gets of those exact inputs that are cached.

        None where they are not at hand: where more than the head has learned, or nothing is cached. The classifier is
        left in eval mode.
        """
        if self._cache is None or self._prefix is None or self._context.classifier.learning_blocks != {HEAD}:
            return None
        contents = [self._data.hashes[picture.path] for picture in pictures]
        missing = set(self._cache.missing(contents))
        found = [content for content in contents if content not in missing]
        return self._head_inputs(self._prefix, found) if found else None

    def compute_head_features(self, pictures: Sequence[Picture]) -> tuple[Tensor, list[Picture]] | None:
        """Return what the head gets of the exact inputs of these pictures, computing what is not cached.

        Nothing but the head's block may learn. What is computed stays cached for a phase that learns the head.

        Returns:
            (n, n_features) float32 on the device and the n pictures that could be read; None after a stop, or
            where features cannot be cached.

        Raises:
            DatasetError: none of the pictures can be read.
        """
        prefix = find_frozen_prefix(self._context.classifier, self._images)
        if prefix is None or not self._open(prefix):
            return None
        assert self._cache is not None
        contents = [self._data.hashes[picture.path] for picture in pictures]
        specs = {name: InputSpec(p, is_wanted_once=True) for name, p in zip(contents, pictures, strict=True)}
        if not self._fill(self._cache, prefix, specs):
            return None
        missing = set(self._missing(self._cache, specs))
        found = [(name, p) for name, p in zip(contents, pictures, strict=True) if name not in missing]
        require_some(found, "training")
        names = [name for name, _ in found]
        return self._head_inputs(prefix, names), [picture for _, picture in found]

    def fill_together(self, pictures: Sequence[Picture]) -> bool:
        """Let all processes compute what the head gets of these pictures, where the first one is to use it alone.

        Returns:
            False after a stop, or where features cannot be cached.
        """
        if self._context.ranks.n == 1:
            return True  # it computes them when it uses them
        prefix = find_frozen_prefix(self._context.classifier, self._images)
        if prefix is None or not self._open(prefix):
            return False
        assert self._cache is not None
        specs = {self._data.hashes[p.path]: InputSpec(p, is_wanted_once=True) for p in pictures}
        return self._fill(self._cache, prefix, specs)

    def _head_inputs(self, prefix: FrozenPrefix, names: Sequence[str]) -> Tensor:
        parts = [self._head_input(prefix, names[i : i + FROZEN_BATCH]) for i in range(0, len(names), FROZEN_BATCH)]
        return torch.cat(parts)

    def _head_input(self, prefix: FrozenPrefix, names: Sequence[str]) -> Tensor:
        assert self._cache is not None
        rows = torch.from_numpy(self._cache.take(names)).to(self._context.device).float()
        return prefix.head_input(rows.view(-1, *prefix.feature_shape))

    def close(self) -> None:
        """Release the cached features of the phase before."""
        if self._cache is not None:
            self._cache.close()
            self._cache = None
            self._cache_key = ""

    def _reference_loader(self) -> ReferenceLoader:
        loader = PlainLoader(
            batch_size=self._config.batch_size,
            n_threads=self._config.workers,
            on_unreadable=self._on_unreadable,
            check=self._check_picture,
        )
        transform = training_transform(self._transform, std=self._data.preprocessing.std)
        return ReferenceLoader(self._context, self._data, loader, transform)

    def _image_loader(self, prefix: FrozenPrefix | None) -> ImageLoader:
        loader = self._input_loader(self._config.batch_size)
        return ImageLoader(self._context, self._data, prefix, loader, self._normalizer, self._images[:1])

    def _cached_feature_loader(
        self, prefix: FrozenPrefix, cache: FeatureCache, n_views: int
    ) -> CachedFeatureLoader | None:
        train = [self._wanted(picture, n_views) for picture in self._data.train]
        val = [self._wanted(picture, 1) for picture in self._data.val]
        specs = {name: spec for wanted in (*train, *val) for name, spec in wanted.items()}
        if not self._fill(cache, prefix, specs):
            return None
        # Asked again after the filling: pictures that could not be read still have none.
        missing = set(self._missing(cache, specs))
        return CachedFeatureLoader(
            self._context,
            prefix,
            self._cached_features(cache, prefix, _cached_pictures(train, missing, "training")),
            self._cached_features(cache, prefix, _cached_pictures(val, missing, "validation")),
        )

    def _cached_features(
        self, cache: FeatureCache, prefix: FrozenPrefix, pictures: Sequence[CachedPicture]
    ) -> CachedFeatures:
        device = self._context.device
        held_bytes = self._memory_bytes()
        if device.type != "cuda":  # there, what is held lies on the device, and the copy would cost every batch
            held_bytes = min(held_bytes, MOST_HELD_BYTES)
        return CachedFeatures(pictures, cache, prefix.feature_shape, device, held_bytes)

    def _n_views(self) -> int:
        """Return how many inputs to cache: the exact one alone where only the head learns, or where nothing varies."""
        if not self._transform.varies:
            return 1
        only_head = self._context.classifier.learning_blocks == {HEAD}
        return self._config.cached_views if only_head else max(self._config.cached_views, LEAST_CACHED_VIEWS)

    def _wanted(self, picture: Picture, n_views: int) -> dict[str, InputSpec]:
        """Return the inputs that a picture needs, by the names of their features; the first is the exact input."""
        content = self._data.hashes[picture.path]
        recipe = json.dumps(self._transform.augmentation(), sort_keys=True)
        varied = hashlib.sha256(recipe.encode()).hexdigest()[:8]
        # By content and not by path: a picture that was renamed or copied finds its features again.
        wanted = {content: InputSpec(picture, is_wanted_once=True)}
        for number in range(1, n_views):
            # The run's seed is not in it: later runs with other seeds find the same views.
            wanted[f"{content} {varied} {number}"] = InputSpec(picture, f"{content} {number}", is_wanted_once=True)
        return wanted

    def _open(self, prefix: FrozenPrefix) -> bool:
        """Open the cache of what is frozen now, unless it is open already; False where it cannot be cached."""
        key = self._key(prefix)
        if self._cache is None or key != self._cache_key:
            self.close()
            self._cache, self._cache_key = self._open_cache(prefix, key, self._n_views()), key
        return self._cache is not None

    def _open_cache(self, prefix: FrozenPrefix, key: str, n_views: int) -> FeatureCache | None:
        length = prefix.feature_shape.numel()

        def open_own() -> FeatureCache | None:
            return open_feature_cache(
                self._features_dir,
                key,
                feature_length=length,
                n_rows=len(self._data.train) * n_views + len(self._data.val),
                memory_bytes=self._memory_bytes(),
                disk_bytes=disk_budget(self._features_dir, most=None if prefix.is_at_head else MOST_DISK_BYTES),
            )

        return open_shared_cache(self._context.ranks, open_own, self._features_dir / key, length)

    def _memory_bytes(self) -> int:
        """Return what cached features may take of the memory that the processes of this machine share."""
        device = self._context.device
        return feature_budget(device) // (self._context.ranks.n_of_machine if device.type == "cpu" else 1)

    def _missing(self, cache: FeatureCache, names: Iterable[str]) -> list[str]:
        return missing_anywhere(self._context.ranks, cache, names)

    def _key(self, prefix: FrozenPrefix) -> str:
        """Name what the features depend on besides the picture: weights, place, preprocessing, precision."""
        # All that the features depend on: what is missing here would let a run take those of another network or
        # precision.
        facts = {
            "format": FORMAT,
            "entry": prefix.place,
            "preprocessing": self._data.preprocessing.to_json(),
            "precision": self._context.precision.plan.frozen,
            "device": self._context.device.type,
        }
        return weights_digest(self._context.classifier.frozen_state(), facts)

    def _fill(self, cache: FeatureCache, prefix: FrozenPrefix, specs: Mapping[str, InputSpec]) -> bool:
        """Run what is frozen on every input that has no features yet; False when a stop came."""
        names = self._missing(cache, specs)
        if not names:
            return True
        dtype = self._context.precision.frozen_dtype
        network = fused_copy(self._context.classifier, dtype, image=self._images[:1])
        name_of = {specs[name]: name for name in names}
        ranks, done = self._context.ranks, 0
        self._report_filling(0, len(names))

        def made() -> Iterator[Made]:
            for batch in self._input_loader(FROZEN_BATCH).batches([specs[n] for n in names[ranks.share(len(names))]]):
                features = prefix.frozen_forward(self._normalizer.images(batch.pixels).to(dtype), network)
                yield [name_of[spec] for spec in batch.specs], to_features(features.float().cpu().numpy())

        n_steps = -(-math.ceil(len(names) / ranks.n) // FROZEN_BATCH)
        for n_added in append_shares(ranks, cache, made(), n_steps):
            done += n_added
            if done < len(names):
                self._report_filling(done, len(names))
            if not self._context.may_go_on():
                return False
        self._report_filling(len(names), len(names))  # also when pictures were left out
        return True

    def _report_filling(self, done: int, total: int) -> None:
        self._context.emit(Preparing("frozen layers", done, total))

    def _input_loader(self, batch_size: int) -> InputLoader:
        return InputLoader(
            self._source,
            batch_size=batch_size,
            n_threads=self._config.workers or self._n_threads(),
            on_unreadable=self._on_unreadable,
            check=self._check_picture,
        )

    def _n_threads(self) -> int:
        most = MOST_THREADS if self._context.device.type == "cpu" else MOST_THREADS_BESIDE_GPU
        return min(os.cpu_count() or 1, most)

    def _check_picture(self, picture: Picture) -> None:
        require_same_content(picture, self._data.hashes)


def _cached_pictures(wanted: Sequence[Mapping[str, InputSpec]], missing: set[str], subset: str) -> list[CachedPicture]:
    """Return the pictures all of whose features are there.

    Raises:
        DatasetError: there is none.
    """
    found = [
        CachedPicture(next(iter(views.values())).picture, tuple(views))
        for views in wanted
        if not missing.intersection(views)
    ]
    require_some(found, subset)
    return found


def image_transform(config: TrainConfig, preprocessing: Preprocessing) -> ImageTransform:
    """Return what makes inputs of pictures in a run with this config."""
    return ImageTransform(
        resize_px=preprocessing.resize_px,
        crop_px=preprocessing.crop_px,
        interpolation=preprocessing.interpolation,
        mean=preprocessing.mean,
        crop=config.augment.crop,
        rotate=config.augment.rotate,
        flip=config.augment.flip,
        color=config.augment.color,
        is_squashed=preprocessing.is_squashed,
        resize=preprocessing.resize,
    )
