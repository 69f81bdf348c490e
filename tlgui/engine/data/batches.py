"""From pictures to batches: decoded ahead in a thread, transformed where the random numbers are drawn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import torch
from PIL import Image
from torch import Tensor

from tlgui.engine.data.dataset import Picture
from tlgui.engine.data.picture_cache import PictureCache
from tlgui.errors import PictureError

Transform = Callable[[Image.Image], Tensor]
OnUnreadable = Callable[[Picture, PictureError], None]

N_AHEAD = 48
"""Pictures decoded ahead; bounds memory to about as many decoded pictures."""


class BatchLoader:
    """Yields batches of pictures, in the order given.

    Decoding runs in `n_threads` threads; the transform runs in the caller's thread, because torch's
    random generator is shared by all threads and a run must be the same for the same seed.

    Args:
        cache: where decoded pictures come from.
        batch_size: pictures a batch; the last one may be smaller.
        n_threads: decoding threads, at least 1.
        on_unreadable: called in the caller's thread for a picture that cannot be read; it is left out.
    """

    def __init__(self, cache: PictureCache, *, batch_size: int, n_threads: int, on_unreadable: OnUnreadable) -> None:
        self._cache = cache
        self._batch_size = batch_size
        self._n_threads = max(n_threads, 1)
        self._on_unreadable = on_unreadable

    def batches(self, pictures: Sequence[Picture], transform: Transform) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield (images, targets): (N, 3, H, W) float32 normalised; (N,) int64 class indices."""
        images: list[Tensor] = []
        targets: list[int] = []
        for picture, decoded in self._decode_ahead(pictures):
            images.append(transform(decoded))
            targets.append(picture.class_index)
            if len(images) == self._batch_size:
                yield torch.stack(images), torch.tensor(targets)
                images, targets = [], []
        if images:
            yield torch.stack(images), torch.tensor(targets)

    def n_batches(self, n_pictures: int) -> int:
        """Return how many batches so many pictures make."""
        return -(-n_pictures // self._batch_size)

    def _decode_ahead(self, pictures: Sequence[Picture]) -> Iterator[tuple[Picture, Image.Image]]:
        waiting: deque[tuple[Picture, Future[Image.Image]]] = deque()
        todo = iter(pictures)
        with ThreadPoolExecutor(self._n_threads, thread_name_prefix="decode") as pool:
            try:
                for picture in todo:
                    waiting.append((picture, pool.submit(self._cache.load, picture.path)))
                    if len(waiting) > N_AHEAD:
                        yield from self._taken(waiting)
                while waiting:
                    yield from self._taken(waiting)
            finally:
                for _, future in waiting:
                    future.cancel()

    def _taken(self, waiting: deque[tuple[Picture, Future[Image.Image]]]) -> Iterator[tuple[Picture, Image.Image]]:
        picture, future = waiting.popleft()
        try:
            yield picture, future.result()
        except PictureError as error:
            self._on_unreadable(picture, error)
