"""Finds out whether a corner, an edge or the border of the pictures decides, by pasting it into other pictures.

A place of a picture that makes the model say its class wherever it is pasted decides more than the thing. That is
measured against as large a piece from nearer the middle of the same picture, and against hiding what lay there: in a
set of two classes, covering the mark of one turns its pictures into the other, which carries none. Hidden is a place
by what is next to it, mirrored, and by the mean colour of that. Grey would not do: its rim is a frame itself, and a
network that learned a frame answers with its class wherever something is hidden, so that the class without it would
ring. For the same reason what is pasted has a soft rim.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from tlgui.core.dataset import Picture
from tlgui.core.shortcut import CORNERS, EDGES, N_LEAST, Place, ShortcutCheck, Trial, shortcuts_of
from tlgui.engine.inference.predictor import BATCH_SIZE, Predictor

Indices = NDArray[np.int64]
OnProgress = Callable[[int, int], None]

N_HOSTS = 3
"""Pictures that each one is pasted into when a suspicion is followed up."""
SUSPICIOUS_SHARE = 0.15
SUSPICIOUS_LEAST = 2
MOST_NAMED = 24
"""Pictures that are kept to be shown."""
N_WAYS = 2
"""Of hiding a place: where either turns the answer, what was pasted there need not carry anything."""
RIM_PARTS = 40
"""The rim of what is pasted is as wide as the side of a picture in so many parts, to each side."""
INNER_SIDE = 0.5**0.5
"""Of the middle square: the border around it has the same area."""
_CELLS: dict[Place, tuple[int, int, int, int]] = {
    Place.TOP_LEFT: (0, 0, 1, 1),
    Place.TOP_RIGHT: (3, 0, 4, 1),
    Place.BOTTOM_LEFT: (0, 3, 1, 4),
    Place.BOTTOM_RIGHT: (3, 3, 4, 4),
    Place.TOP: (1, 0, 3, 1),
    Place.BOTTOM: (1, 3, 3, 4),
    Place.LEFT: (0, 1, 1, 3),
    Place.RIGHT: (3, 1, 4, 3),
}
"""left, top, right, bottom in quarters of the side."""


def place_mask(place: Place, size_px: int) -> Tensor:
    """Return (size_px, size_px) bool, true in the place."""
    mask = torch.zeros(size_px, size_px, dtype=torch.bool)
    if place is Place.BORDER:
        return ~_middle_square(size_px)
    left, top, right, bottom = (round(quarters * size_px / 4) for quarters in _CELLS[place])
    mask[top:bottom, left:right] = True
    return mask


def middle_mask(place: Place, size_px: int) -> Tensor:
    """Return the mask of as large a piece, or nearly, next to a place and nearer the middle."""
    if place is Place.BORDER:
        return _middle_square(size_px)
    left, top, right, bottom = _CELLS[place]
    x, y = _inwards(left, right), _inwards(top, bottom)
    return place_mask(place, size_px).roll((round(y * size_px / 4), round(x * size_px / 4)), (0, 1))


def soft(mask: Tensor) -> Tensor:
    """Return a mask as shares 0..1 that pass over within some pixels: a sharp rim would be a frame of its own."""
    reach = mask.shape[-1] // RIM_PARTS
    shares = functional.pad(mask[None, None].float(), (reach,) * 4, mode="replicate")
    return functional.avg_pool2d(shares, 2 * reach + 1, stride=1)[0, 0]


def covers(images: Tensor, place: Place) -> tuple[Tensor, ...]:
    """Return pictures with a place hidden, in each way: by what lies next to it, mirrored, and by its mean colour.

    Args:
        images: (N, 3, size_px, size_px).
        place: what is to be hidden.
    """
    mask = place_mask(place, images.shape[-1])
    left, top, right, bottom = _margins(place, images.shape[-1])
    inner = images[:, :, top : images.shape[-1] - bottom, left : images.shape[-1] - right]
    mirrored = functional.pad(inner, (left, right, top, bottom), mode="reflect")
    flat = mirrored[:, :, mask].mean(dim=2)[:, :, None, None]
    return torch.where(mask, mirrored, images), torch.lerp(images, flat.expand_as(images), soft(mask))


def _margins(place: Place, size_px: int) -> tuple[int, int, int, int]:
    """Return how far a place reaches into the picture from the left, top, right and lower edge that it touches, px."""
    if place is Place.BORDER:
        return (_margin(size_px),) * 4
    left, top, right, bottom = (round(quarters * size_px / 4) for quarters in _CELLS[place])
    return (
        right if left == 0 else 0,
        bottom if top == 0 else 0,
        size_px - left if right == size_px else 0,
        size_px - top if bottom == size_px else 0,
    )


def _margin(size_px: int) -> int:
    return round(size_px * (1 - INNER_SIDE) / 2)


def _inwards(low: int, high: int) -> int:
    return 1 if low == 0 else -1 if high == 4 else 0


def _middle_square(size_px: int) -> Tensor:
    margin = _margin(size_px)
    mask = torch.zeros(size_px, size_px, dtype=torch.bool)
    mask[margin : size_px - margin, margin : size_px - margin] = True
    return mask


def check_shortcuts(predictor: Predictor, pictures: Sequence[Picture], *, on_progress: OnProgress) -> ShortcutCheck:
    """Measure where a model looks; the same pictures give the same figures.

    Args:
        predictor: the loaded model file.
        pictures: some of each class, at best such as the model did not learn from; all are held in memory as the
            network sees them, 0.6 MB each at 224 px.
        on_progress: called with (done, total) after each batch, in this thread; total grows when there is a suspicion.
            What it raises ends the measurement.
    """
    began = time.monotonic()
    bench = _Bench(predictor, on_progress)
    bench.load(pictures)
    classes = range(len(predictor.header.class_names))
    told = [index for index in classes if bench.can_tell(index)]
    suspicions = list(bench.suspicions(told))
    taken_from = dict(bench.trial(index, place) for index, place in bench.announced(suspicions))
    return ShortcutCheck(
        model=predictor.header.identity,
        class_names=predictor.header.class_names,
        n=len(bench.paths),
        seconds=time.monotonic() - began,
        too_few=tuple(index for index in classes if index not in told),
        found=shortcuts_of(tuple(taken_from), taken_from),
    )


@dataclass
class _Work:
    """How much is done, in pictures run through the network."""

    on_progress: OnProgress
    done: int = 0
    total: int = 0

    def add(self, n: int) -> None:
        self.total += n

    def did(self, n: int) -> None:
        self.done += n
        self.on_progress(min(self.done, self.total), self.total)


class _Bench:
    """The pictures in memory, and what is tried with them.

    Attributes:
        paths: of the pictures that could be read.
    """

    def __init__(self, predictor: Predictor, on_progress: OnProgress) -> None:
        self._predictor = predictor
        self._work = _Work(on_progress)
        self._random = np.random.default_rng(0)
        self.paths: list[str] = []
        self._images = torch.empty(0, 3, 1, 1)
        self._classes: Indices = np.empty(0, dtype=np.int64)
        self._is_right: NDArray[np.bool_] = np.empty(0, dtype=bool)

    def load(self, pictures: Sequence[Picture]) -> None:
        """Read the pictures and let the model answer them as they are; one that cannot be read is left out."""
        self._work.add(2 * len(pictures))
        images, classes = [], []
        loaded = self._predictor.load_pictures(picture.path for picture in pictures)
        for picture, (path, image) in zip(pictures, loaded, strict=True):
            if isinstance(image, Tensor):
                images.append(image)
                classes.append(picture.class_index)
                self.paths.append(str(path))
            self._work.did(1 if isinstance(image, Tensor) else 2)
        if images:
            self._images = torch.stack(images)
            self._classes = np.array(classes, dtype=np.int64)
            self._is_right = (
                self._answers(self._images[group] for group in _groups(np.arange(len(images)))) == self._classes
            )

    def can_tell(self, class_index: int) -> bool:
        """Return whether enough pictures of a class, and of the others, are answered right."""
        return min(len(self._donors(class_index)), len(self._hosts(class_index))) >= N_LEAST

    def suspicions(self, class_indices: Sequence[int]) -> Iterator[tuple[int, Place]]:
        """Yield what deserves a closer look: each picture is pasted once into another one."""
        donors = np.concatenate([self._donors(index) for index in class_indices] or [np.empty(0, dtype=np.int64)])
        hosts = np.concatenate([self._some_hosts(i, len(self._donors(i))) for i in class_indices] or [donors])
        self._work.add(len(donors) * (len(Place) + 1))
        middle = self._pasted(donors, hosts, middle_mask(Place.BORDER, self._size_px))
        for place in (*CORNERS, *EDGES, Place.BORDER):
            taken = self._pasted(donors, hosts, place_mask(place, self._size_px))
            for index in class_indices:
                is_of_class = self._classes[donors] == index
                n, n_taken = is_of_class.sum(), taken[is_of_class].sum()
                # Half of a picture often decides; only more than its other half is worth following up.
                is_beaten = place is Place.BORDER and middle[is_of_class].sum() >= n_taken
                if n_taken >= max(SUSPICIOUS_LEAST, SUSPICIOUS_SHARE * n) and not is_beaten:
                    yield index, place

    def announced(self, suspicions: Sequence[tuple[int, Place]]) -> Sequence[tuple[int, Place]]:
        """Return the suspicions, their work added to what is to be done."""
        self._work.add(sum(len(self._donors(index)) * (N_WAYS + (2 + N_WAYS) * N_HOSTS) for index, _ in suspicions))
        return suspicions

    def trial(self, class_index: int, place: Place) -> tuple[Trial, tuple[int, ...]]:
        """Paste every picture of a class into several others, which it was not pasted into because of its looks.

        Returns:
            What came out, and the classes of the pictures that were taken over.
        """
        donors = self._donors(class_index)
        many = np.repeat(donors, N_HOSTS)
        hosts = self._some_hosts(class_index, len(many))
        mask = place_mask(place, self._size_px)
        taken = self._pasted(many, hosts, mask)
        middle = self._pasted(many, hosts, middle_mask(place, self._size_px))
        removed = (self._hidden(hosts, place) == class_index).any(axis=0)
        n_taken, n_middle, n_removed = (one.reshape(-1, N_HOSTS).sum(axis=1) for one in (taken, middle, removed))
        lead = n_taken - np.maximum(n_middle, n_removed)
        missed = (self._hidden(donors, place) != class_index).any(axis=0)
        shown = donors[np.argsort(-lead, kind="stable")][: min(MOST_NAMED, int((lead > 0).sum()))]
        trial = Trial(
            class_index=class_index,
            place=place,
            n=len(many),
            n_taken=int(taken.sum()),
            n_taken_middle=int(middle.sum()),
            n_for=int((lead > 0).sum()),
            n_against=int((lead < 0).sum()),
            n_hidden=len(donors),
            n_missed=int(missed.sum()),
            pictures=tuple(self.paths[row] for row in shown),
        )
        return trial, tuple(self._classes[hosts[taken]].tolist())

    @property
    def _size_px(self) -> int:
        return self._images.shape[-1]

    def _donors(self, class_index: int) -> Indices:
        return np.flatnonzero(self._is_right & (self._classes == class_index))

    def _hosts(self, class_index: int) -> Indices:
        return np.flatnonzero(self._is_right & (self._classes != class_index))

    def _some_hosts(self, class_index: int, n: int) -> Indices:
        """Return n of them at random, each as often as the others or once more."""
        hosts = self._hosts(class_index)
        rounds = [self._random.permutation(hosts) for _ in range(-(-n // len(hosts)))]
        return np.concatenate(rounds)[:n]

    def _pasted(self, donors: Indices, hosts: Indices, mask: Tensor) -> NDArray[np.bool_]:
        """Return for each pair whether the host, with that part of the donor, is answered with the donor's class."""
        groups = zip(_groups(donors), _groups(hosts), strict=True)
        share = soft(mask)
        answers = self._answers(torch.lerp(self._images[theirs], self._images[ours], share) for ours, theirs in groups)
        return np.asarray(answers == self._classes[donors])

    def _hidden(self, rows: Indices, place: Place) -> Indices:
        """Return the answers to pictures with a part hidden in each way, (N_WAYS, len(rows))."""
        hidden = (covers(self._images[group], place) for group in _groups(rows))
        answers = [self._answers(iter(ways)).reshape(N_WAYS, -1) for ways in hidden]
        return np.concatenate([np.empty((N_WAYS, 0), dtype=np.int64), *answers], axis=1)

    def _answers(self, batches: Iterator[Tensor]) -> Indices:
        answers = []
        for images in batches:
            answers.append(self._predictor.outputs(images).logits.argmax(dim=1).numpy())
            self._work.did(len(images))
        return np.concatenate([np.empty(0, dtype=np.int64), *answers])


def _groups(rows: Indices) -> Iterator[Indices]:
    for start in range(0, len(rows), BATCH_SIZE):
        yield rows[start : start + BATCH_SIZE]
