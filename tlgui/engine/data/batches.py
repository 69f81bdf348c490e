"""From pictures to batches: made ahead in threads, in the order given."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import islice

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from tlgui.core.dataset import Picture
from tlgui.core.errors import PictureError
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.picture_source import PictureSource
from tlgui.engine.data.prefetch import work_ahead
from tlgui.engine.data.transforms import InputPixels

Transform = Callable[[Image.Image], Tensor]
OnUnreadable = Callable[[Picture, PictureError], None]
CheckPicture = Callable[[Picture], None]
"""Called in a decoding thread before a picture is read; raises PictureError for one that must not be used."""

N_DECODED_AHEAD_PER_THREAD = 3
"""Full-size pictures decoded ahead: enough to keep the threads busy, few enough for pictures of half a gigabyte."""
N_BATCHES_AHEAD = 3


class PlainLoader:
    """Decodes every picture in full at every use and transforms it with torchvision: the exact mode.

    Decoding runs in threads; the transform runs in the caller's thread, because torch's random
    generator is shared by all threads and a run must be the same for the same seed.

    Args:
        batch_size: pictures a batch; the last one may be smaller.
        n_threads: decoding threads, at least 1.
        on_unreadable: called in the caller's thread for a picture that cannot be read; it is left out.
        check: see CheckPicture.
    """

    def __init__(
        self,
        *,
        batch_size: int,
        n_threads: int,
        on_unreadable: OnUnreadable,
        check: CheckPicture = lambda picture: None,
    ) -> None:
        self._batch_size = batch_size
        self._n_threads = n_threads
        self._on_unreadable = on_unreadable
        self._check = check

    def batches(
        self, pictures: Sequence[Picture], transform: Transform, *, on_read: Callable[[Picture], None] | None = None
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield (images, targets): (N, 3, H, W) float32 normalised; (N,) int64 class indices.

        Args:
            pictures: in the order wanted.
            transform: makes the input of a picture.
            on_read: called in order with each picture that is in a batch, before that batch is yielded.
        """
        images: list[Tensor] = []
        targets: list[int] = []
        n_ahead = N_DECODED_AHEAD_PER_THREAD * self._n_threads
        decoded = work_ahead(pictures, self._load, n_threads=self._n_threads, n_ahead=n_ahead)
        for picture, future in decoded:
            try:
                images.append(transform(future.result()))
            except PictureError as error:
                self._on_unreadable(picture, error)
                continue
            targets.append(picture.class_index)
            if on_read is not None:
                on_read(picture)
            if len(images) == self._batch_size:
                yield torch.stack(images), torch.tensor(targets)
                images, targets = [], []
        if images:
            yield torch.stack(images), torch.tensor(targets)

    def _load(self, picture: Picture) -> Image.Image:
        self._check(picture)
        return load_rgb(picture.path)


@dataclass(frozen=True)
class InputSpec:
    """One input that is wanted."""

    picture: Picture
    seed: str | None = None
    """Of a random input; None asks for the exact one."""
    is_wanted_once: bool = False
    """Its bytes need not be kept."""


@dataclass(frozen=True)
class InputBatch:
    """Inputs that could be made."""

    specs: tuple[InputSpec, ...]
    pixels: Tensor
    """(N, H, W, 3) uint8."""

    @property
    def targets(self) -> Tensor:
        """(N,) int64 class indices."""
        return torch.tensor([spec.picture.class_index for spec in self.specs], dtype=torch.int64)


class InputLoader:
    """Makes inputs in threads, from pictures decoded once.

    Args:
        source: makes the inputs.
        batch_size: inputs a batch; the last one may be smaller.
        n_threads: at least 1.
        on_unreadable, check: as in PlainLoader.
    """

    def __init__(
        self,
        source: PictureSource,
        *,
        batch_size: int,
        n_threads: int,
        on_unreadable: OnUnreadable,
        check: CheckPicture = lambda picture: None,
    ) -> None:
        self._source = source
        self._batch_size = batch_size
        self._n_threads = n_threads
        self._on_unreadable = on_unreadable
        self._check = check

    def batches(self, specs: Sequence[InputSpec]) -> Iterator[InputBatch]:
        """Yield the inputs in order; what cannot be read is left out and the batch filled with what follows."""
        readable = self._readable(self._work_ahead(specs))
        while made := list(islice(readable, self._batch_size)):
            yield _input_batch(made)

    def shares(self, shares: Sequence[Sequence[InputSpec]]) -> Iterator[InputBatch]:
        """Yield an InputBatch for each share, however few of its inputs could be made: others wait for their number."""
        work = self._work_ahead([spec for share in shares for spec in share])
        for share in shares:
            made = list(self._readable(islice(work, len(share))))
            yield _input_batch(made) if made else self._empty_batch()

    def _work_ahead(self, specs: Sequence[InputSpec]) -> Iterator[tuple[InputSpec, Future[InputPixels]]]:
        n_ahead = N_BATCHES_AHEAD * self._batch_size
        return work_ahead(specs, self._make, n_threads=self._n_threads, n_ahead=n_ahead)

    def _readable(
        self, work: Iterator[tuple[InputSpec, Future[InputPixels]]]
    ) -> Iterator[tuple[InputSpec, InputPixels]]:
        for spec, future in work:
            try:
                pixels = future.result()
            except PictureError as error:
                self._on_unreadable(spec.picture, error)
            else:
                yield spec, pixels

    def _empty_batch(self) -> InputBatch:
        size = self._source.size_px
        return InputBatch((), torch.empty(0, size, size, 3, dtype=torch.uint8))

    def _make(self, spec: InputSpec) -> InputPixels:
        self._check(spec.picture)
        if spec.seed is None:
            return self._source.exact(spec.picture.path, keep=not spec.is_wanted_once)
        return self._source.random(spec.picture.path, random.Random(spec.seed))


def _input_batch(made: Sequence[tuple[InputSpec, InputPixels]]) -> InputBatch:
    pixels = torch.from_numpy(np.stack([pixels for _, pixels in made]))
    return InputBatch(tuple(spec for spec, _ in made), pixels)
