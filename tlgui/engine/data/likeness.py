"""Which pictures are nearly the same: re-encoded, resized, brightened, mirrored, or cut off by up to a tenth.

Two small grey pictures are compared by their correlation, each also with the parts of the other that a crop would
have left. Bits of gradients, the usual perceptual hash, were measured first: at their usual threshold they call most
pairs of a set with one kind of background the same, and lose half of the crops.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tlgui.core.errors import CancelledError
from tlgui.core.messages import say
from tlgui.engine.data.trace import SIDE

Floats = NDArray[np.float32]
Places = NDArray[np.intp]

COARSE, FINE = 16, 24
"""Sides, pixels: coarse for looking through all pairs, fine for deciding."""
ALIKE = 0.95
"""Correlation of fine pictures. Of 78,000 pairs of insects and 125,000 of hands none other than a copy reached it, best
crop included; 95% of crops by a tenth do."""
COPY_SHARE = 1 / 3
"""Of the way from chance to 1 that a copy may be away: where everything looks alike, ALIKE would be chance."""
CHANCE_SCORE = 3.09
"""Standard score that one of a thousand pairs drawn by chance reaches."""
QUARTILE_SCORE = 0.674
USUAL_CHANCE, LEAST_FOR_CHANCE = 0.8, 20
"""Taken where fewer pictures than this could tell."""
LEAST_CANDIDATE, LEAST_COARSE = 0.5, 0.92
N_CANDIDATES = 64
"""The most alike others of each picture that are looked at closely."""
CROPS = (0.975, 0.95, 0.925, 0.9)
"""Sides of the part that is left..."""
CROP_STEP = 0.025
"""...and how far its place is moved, in sides of the whole."""
WIDE_CROPS = (0.875, 0.85, 0.825, 0.8, 0.775, 0.75, 0.725, 0.7)
"""The same for pairs that something else finds alike: too many to be tried with every pair."""
LEAST_COARSE_WIDE = 0.85
BLOCK = 256
FLAT = 2.0
"""Standard deviation in grey levels below which a picture shows nothing to compare."""
N_CHANCE_PAIRS = 20_000
MOST_PICTURES = 20_000
"""More are not compared: each with each would take minutes."""


@dataclass(frozen=True)
class Likeness:
    """Small pictures of a folder, ready to be compared."""

    fine: Floats
    """(n, FINE * FINE), each row of mean 0 and length 1; zeros for pictures that show nothing."""
    chance: float
    """Correlation that one of a thousand pairs drawn by chance reaches."""
    pairs: tuple[tuple[int, int], ...]
    """(i, j), i < j, of pictures that are nearly the same."""

    def of(self, one: int, other: int) -> float:
        """Return the correlation of two pictures, -1..1."""
        return float(self.fine[one] @ self.fine[other])

    def reordered(self, order: Sequence[int]) -> Likeness:
        """Return the same where the picture at place i is to be at order[i]."""
        fine = np.empty_like(self.fine)
        fine[list(order)] = self.fine
        pairs = ((order[one], order[other]) for one, other in self.pairs)
        return Likeness(fine, self.chance, tuple(sorted((min(pair), max(pair)) for pair in pairs)))


def compare(miniatures: Sequence[bytes], should_stop: Callable[[], bool] = lambda: False) -> Likeness:
    """Compare each picture with each.

    Args:
        miniatures: (SIDE, SIDE) uint8 grey, row by row.
        should_stop: polled a few times a second.

    Raises:
        CancelledError: should_stop said so.
    """
    if len(miniatures) < 2:
        return Likeness(np.zeros((len(miniatures), FINE * FINE), np.float32), USUAL_CHANCE, ())
    small = _small(miniatures)
    coarse, fine = (_rows(small, side) for side in (COARSE, FINE))
    chance = _chance(fine)
    search = _Search(small, coarse, fine, max(ALIKE, 1 - (1 - chance) * COPY_SHARE))
    pairs: set[tuple[int, int]] = set()
    for start in range(0, len(small), BLOCK):
        if should_stop():
            raise CancelledError(say("pictures.the_scan_was_stopped"))
        pairs.update(search.in_block(start))
    return Likeness(fine, chance, tuple(sorted(pairs)))


def wide_crops(
    miniatures: Sequence[bytes],
    candidates: Iterable[tuple[int, int]],
    chance: float,
    check: Callable[[], None] = lambda: None,
) -> list[tuple[int, int]]:
    """Return those of some pairs of which one picture is the other cut off by 12 to 30 %, mirrored or not.

    Args:
        miniatures: as for `compare`.
        candidates: pairs, either way round.
        chance: of `compare`.
        check: called now and then; what it raises passes through.
    """
    of: dict[int, set[int]] = {}
    for one, other in candidates:
        of.setdefault(one, set()).add(other)
        of.setdefault(other, set()).add(one)
    if not of:
        return []
    small, threshold = _small(miniatures), max(ALIKE, 1 - (1 - chance) * COPY_SHARE)
    coarse, fine = (_rows(small, side) for side in (COARSE, FINE))
    windows = {side: _windows(side, WIDE_CROPS) for side in (COARSE, FINE)}
    found = set()
    for number, (one, others) in enumerate(sorted(of.items())):
        if number % 16 == 0:
            check()
        places = np.array(sorted(others))
        near = [np.concatenate([rows[places], _mirrored(rows[places])]) for rows in (coarse, fine)]
        roughly = (_crops(small[one], windows[COARSE]) @ near[0].T).max(axis=0) >= LEAST_COARSE_WIDE
        if roughly.any():
            exactly = (_crops(small[one], windows[FINE]) @ near[1][roughly].T).max(axis=0) >= threshold
            for other in np.concatenate([places, places])[roughly][exactly].tolist():
                found.add((min(one, other), max(one, other)))
    return sorted(found)


def chance_of(miniatures: Sequence[bytes]) -> float:
    """Return the correlation that one of a thousand pairs drawn by chance reaches."""
    return _chance(_rows(_small(miniatures), FINE)) if len(miniatures) > 1 else USUAL_CHANCE


def likeness_to_text(likeness: Likeness) -> bytes:
    """Return what comparing has found, to be kept."""
    return json.dumps({"chance": likeness.chance, "pairs": likeness.pairs}).encode()


def likeness_from_text(text: bytes, miniatures: Sequence[bytes]) -> Likeness | None:
    """Return what comparing these pictures has found before; None where the text is damaged."""
    try:
        data = json.loads(text)
        pairs = tuple((int(one), int(other)) for one, other in data["pairs"])
        chance = float(data["chance"])
    except (ValueError, KeyError, TypeError):
        return None
    if len(miniatures) < 2 or any(not 0 <= one < other < len(miniatures) for one, other in pairs):
        return None
    return Likeness(_rows(_small(miniatures), FINE), chance, pairs)


def _small(miniatures: Sequence[bytes]) -> Floats:
    return np.frombuffer(b"".join(miniatures), np.uint8).reshape(len(miniatures), SIDE, SIDE).astype(np.float32)


class _Search:
    """Looks for what is nearly the same as each picture, among all of them as they are and mirrored.

    Args:
        small: (n, SIDE, SIDE) grey.
        coarse, fine: unit rows of them.
        threshold: correlation of fine pictures from which two are nearly the same.
    """

    def __init__(self, small: Floats, coarse: Floats, fine: Floats, threshold: float) -> None:
        self._small, self._coarse, self._fine, self._threshold = small, coarse, fine, threshold
        self._other_coarse, self._other_fine = (np.concatenate([rows, _mirrored(rows)]) for rows in (coarse, fine))

    def in_block(self, start: int) -> list[tuple[int, int]]:
        """Return the pairs, i < j, of the pictures of one block with any other."""
        one, other = self._candidates(start)
        is_alike = np.einsum("ij,ij->i", self._fine[one], self._other_fine[other]) >= self._threshold
        open_rows, firsts = np.unique(one[~is_alike], return_index=True)
        doubtful = np.flatnonzero(~is_alike)
        for row, places in zip(open_rows, np.split(doubtful, firsts[1:]), strict=False):
            is_alike[places] = self._are_crops_of(row, other[places])
        n = len(self._small)
        pairs = zip(one[is_alike].tolist(), (other[is_alike] % n).tolist(), strict=True)
        return [(min(pair), max(pair)) for pair in pairs]

    def _candidates(self, start: int) -> tuple[Places, Places]:
        """Return pairs worth a closer look: rows of a block in rising order, and places among the others."""
        n = len(self._small)
        rows = np.arange(start, min(start + BLOCK, n))
        scores = self._coarse[rows] @ self._other_coarse.T
        for itself in (rows, rows + n):
            scores[rows - start, itself] = -1
        least = np.full(len(rows), LEAST_CANDIDATE, np.float32)
        for crowded in np.flatnonzero((scores > LEAST_CANDIDATE).sum(axis=1) > N_CANDIDATES):
            least[crowded] = np.partition(scores[crowded], -N_CANDIDATES)[-N_CANDIDATES]
        found, others = np.nonzero(scores >= least[:, None])
        return rows[found], others

    def _are_crops_of(self, row: int, others: Places) -> NDArray[np.bool_]:
        """Return which of the others look as a part of one picture does: roughly first, which most do not."""
        coarse = (_crops(self._small[row], _WINDOWS[COARSE]) @ self._other_coarse[others].T).max(axis=0)
        is_crop: NDArray[np.bool_] = coarse >= LEAST_COARSE
        if is_crop.any():
            fine = _crops(self._small[row], _WINDOWS[FINE]) @ self._other_fine[others[is_crop]].T
            is_crop[is_crop] = fine.max(axis=0) >= self._threshold
        return is_crop


def _crops(small: Floats, sizes: Sequence[Floats]) -> Floats:
    """Return the parts of a picture that a crop may have left, (n_crops, side * side) unit rows."""
    parts = []
    for windows in sizes:
        n, side, _ = windows.shape
        flat = windows.reshape(n * side, SIDE)
        parts.append((flat @ small @ flat.T).reshape(n, side, n, side).swapaxes(1, 2).reshape(n * n, side * side))
    return _unit(np.concatenate(parts))


def _windows(side: int, crops: Sequence[float]) -> list[Floats]:
    """Return, for each size of crop, (n_places, side, SIDE) weights that take a stretch of SIDE pixels to `side`."""
    sizes = []
    for crop in crops:
        places = np.arange(0, 1 - crop + 1e-9, CROP_STEP)
        sizes.append(np.stack([_stretch(place * SIDE, crop * SIDE, side) for place in places]))
    return sizes


def _stretch(start: float, length: float, side: int) -> Floats:
    """Return (side, SIDE) weights: each new pixel is the mean of what it covers of the old ones."""
    edges = start + length * np.arange(side + 1) / side
    pixels = np.arange(SIDE)
    covered = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
    weights: Floats = (np.clip(covered, 0, None) * side / length).astype(np.float32)
    return weights


_WINDOWS = {side: _windows(side, CROPS) for side in (COARSE, FINE)}


def _rows(small: Floats, side: int) -> Floats:
    """Return (n, side * side) unit rows of small pictures; those that show nothing are zeros."""
    factor = SIDE // side
    means = small.reshape(len(small), side, factor, side, factor).mean(axis=(2, 4)).reshape(len(small), -1)
    is_flat = small.reshape(len(small), -1).std(axis=1) < FLAT
    rows = _unit(means)
    rows[is_flat] = 0
    return rows


def _unit(rows: Floats) -> Floats:
    centred: Floats = rows - rows.mean(axis=1, keepdims=True)
    centred /= np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-6)
    return centred


def _mirrored(rows: Floats) -> Floats:
    side = round(rows.shape[1] ** 0.5)
    mirrored: Floats = np.ascontiguousarray(rows.reshape(-1, side, side)[:, :, ::-1]).reshape(rows.shape)
    return mirrored


def _chance(fine: Floats) -> float:
    """Return the correlation that one of a thousand pairs drawn by chance reaches.

    It is reckoned from median and upper quartile, by Fisher's transformation: a folder of films or of copies has more
    than one in a thousand pairs that are alike for a reason.
    """
    n = len(fine)
    if n < LEAST_FOR_CHANCE:
        return USUAL_CHANCE
    numbers = np.random.default_rng(0)
    one = numbers.integers(0, n, N_CHANCE_PAIRS)
    other = (one + numbers.integers(1, n, N_CHANCE_PAIRS)) % n
    found = np.arctanh(np.clip(np.einsum("ij,ij->i", fine[one], fine[other]), -0.999, 0.999))
    median, quartile = np.quantile(found, (0.5, 0.75))
    return float(np.tanh(median + (quartile - median) * CHANCE_SCORE / QUARTILE_SCORE))
