"""Finds out whether a corner, an edge or the border of the pictures decides, by pasting it into other pictures.

A place of a picture that makes the model say its class wherever it is pasted decides more than the thing. That is
measured against as large a piece from nearer the middle of the same picture, and against hiding what lay there:
in a set of two classes, covering the mark of one turns its pictures into the other. Pasting rings where hiding alone
does not: a network to which grey looks like one of the classes misses most of the others whatever is hidden.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

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


def _inwards(low: int, high: int) -> int:
    return 1 if low == 0 else -1 if high == 4 else 0


def _middle_square(size_px: int) -> Tensor:
    margin = round(size_px * (1 - INNER_SIDE) / 2)
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
    trials = [bench.trial(index, place) for index, place in bench.announced(suspicions)]
    return ShortcutCheck(
        model=predictor.header.identity,
        class_names=predictor.header.class_names,
        n=len(bench.paths),
        seconds=time.monotonic() - began,
        too_few=tuple(index for index in classes if index not in told),
        found=shortcuts_of(trials),
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
        self._work.add(sum(len(self._donors(index)) * (1 + 3 * N_HOSTS) for index, _ in suspicions))
        return suspicions

    def trial(self, class_index: int, place: Place) -> Trial:
        """Paste every picture of a class into several others, which it was not pasted into because of its looks."""
        donors = self._donors(class_index)
        many = np.repeat(donors, N_HOSTS)
        hosts = self._some_hosts(class_index, len(many))
        mask = place_mask(place, self._size_px)
        taken = self._pasted(many, hosts, mask)
        middle = self._pasted(many, hosts, middle_mask(place, self._size_px))
        removed = self._hidden(hosts, mask) == class_index
        n_taken, n_middle, n_removed = (one.reshape(-1, N_HOSTS).sum(axis=1) for one in (taken, middle, removed))
        lead = n_taken - np.maximum(n_middle, n_removed)
        missed = self._hidden(donors, mask) != class_index
        shown = donors[np.argsort(-lead, kind="stable")][: min(MOST_NAMED, int((lead > 0).sum()))]
        return Trial(
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
        answers = self._answers(torch.where(mask, self._images[ours], self._images[theirs]) for ours, theirs in groups)
        return np.asarray(answers == self._classes[donors])

    def _hidden(self, rows: Indices, mask: Tensor) -> Indices:
        """Return the answers to pictures with a part in the mean colour of the network, to which it is nothing."""
        return self._answers(self._images[group].masked_fill(mask, 0.0) for group in _groups(rows))

    def _answers(self, batches: Iterator[Tensor]) -> Indices:
        answers = []
        for images in batches:
            answers.append(self._predictor.outputs(images).logits.argmax(dim=1).numpy())
            self._work.did(len(images))
        return np.concatenate([np.empty(0, dtype=np.int64), *answers])


def _groups(rows: Indices) -> Iterator[Indices]:
    for start in range(0, len(rows), BATCH_SIZE):
        yield rows[start : start + BATCH_SIZE]
