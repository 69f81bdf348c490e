"""The groups of pictures that a split keeps together."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Protocol

from tlgui.core.dataset import Picture
from tlgui.core.picture_groups import Grouping, PictureGroup, joined
from tlgui.engine.data import likeness
from tlgui.engine.data.likeness import Likeness, compare, likeness_from_text, likeness_to_text
from tlgui.engine.data.series import linked_by_name, linked_by_time
from tlgui.engine.data.source_stamp import source_stamp
from tlgui.engine.data.trace import Trace

MOST_OF_CLASS = 0.5
"""Of the pictures of a class that a group may hold: more cannot stay on one side of a split."""

Pair = tuple[int, int]


class Kept(Protocol):
    """Results that an earlier scan kept."""

    def result(self, key: str) -> bytes | None:
        """Return what was kept under a key."""

    def put_result(self, key: str, data: bytes) -> None:
        """Keep something under a key."""


def group_pictures(
    pictures: Sequence[Picture],
    traces: Mapping[Path, Trace],
    should_stop: Callable[[], bool] = lambda: False,
    kept: Kept | None = None,
) -> Grouping:
    """Find the pictures that belong together, in whatever classes and parts they lie.

    Args:
        pictures: of the folder.
        traces: of each.
        should_stop: polled a few times a second.
        kept: what comparing the same pictures has found before.

    Raises:
        CancelledError: should_stop said so.
    """
    of = [traces[picture.path] for picture in pictures]
    by_time = list(linked_by_time(of))
    if len(pictures) > likeness.MOST_PICTURES:
        groups, n_too_large = _groups(pictures, [], by_time)
        return Grouping(groups, n_too_large=n_too_large, was_compared=False)
    found = _compared([picture.path for picture in pictures], [trace.miniature for trace in of], should_stop, kept)
    by_name = linked_by_name([picture.path for picture in pictures], found)
    groups, n_too_large = _groups(pictures, list(found.pairs), [*by_time, *by_name])
    pairs = tuple((pictures[one].path, pictures[other].path) for one, other in found.pairs)
    return Grouping(groups, pairs, n_too_large)


def _compared(
    paths: Sequence[Path], miniatures: Sequence[bytes], should_stop: Callable[[], bool], kept: Kept | None
) -> Likeness:
    """Compare each picture with each, in the order of their paths: so it stays the same when their classes change."""
    order = sorted(range(len(paths)), key=lambda index: paths[index])
    ordered = [miniatures[index] for index in order]
    key = f"likeness {hashlib.sha256(b''.join(ordered)).hexdigest()} {source_stamp()}"
    known = kept.result(key) if kept is not None else None
    found = None if known is None else likeness_from_text(known, ordered)
    if found is None:
        found = compare(ordered, should_stop)
        if kept is not None:
            kept.put_result(key, likeness_to_text(found))
    return found.reordered(order)


def _groups(
    pictures: Sequence[Picture], alike: Sequence[Pair], series: Sequence[Pair]
) -> tuple[tuple[PictureGroup, ...], int]:
    """Return the groups that the links make, and how many were given up because they are too large.

    A chain of series may run through a whole class; its copies still stay together.
    """
    sizes = Counter(picture.class_index for picture in pictures)
    groups, n_too_large, in_series = [], 0, set(chain.from_iterable(series))
    for members in joined([*alike, *series]):
        parts = [members]
        if _is_too_large(members, pictures, sizes):
            n_too_large += 1
            inside = set(members)
            parts = [part for part in joined(pair for pair in alike if pair[0] in inside)]
            parts = [part for part in parts if not _is_too_large(part, pictures, sizes)]
            in_series -= inside
        for part in parts:
            paths = tuple(sorted(pictures[index].path for index in part))
            groups.append(PictureGroup(paths, "series" if in_series & set(part) else "alike"))
    return tuple(sorted(groups, key=lambda group: group.paths)), n_too_large


def _is_too_large(members: Sequence[int], pictures: Sequence[Picture], sizes: Mapping[int, int]) -> bool:
    counts = Counter(pictures[index].class_index for index in members)
    return any(n > sizes[index] * MOST_OF_CLASS and n > 1 for index, n in counts.items())
