"""Pictures that belong together, so that a split must not tear them apart; standard library only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tlgui.core.messages import Message, say

GroupKind = Literal["alike", "series"]
"""alike: copies of one picture, also re-encoded, resized, mirrored or cut off a little. series: taken within seconds,
or neighbours by name that look alike, as the frames of a film."""


@dataclass(frozen=True)
class PictureGroup:
    """Some pictures of which one tells nearly all about the others."""

    paths: tuple[Path, ...]
    """Two or more, in path order; no picture is in two groups."""
    kind: GroupKind
    """Series where any of them is linked so."""


@dataclass(frozen=True)
class Grouping:
    """What comparing all pictures of a folder has found."""

    groups: tuple[PictureGroup, ...] = ()
    pairs: tuple[tuple[Path, Path], ...] = ()
    """Nearly the same picture, surely enough to be told one by one."""
    n_too_large: int = 0
    """Groups that were given up: more than half of a class cannot stay on one side."""
    was_compared: bool = True
    """False where there are too many pictures to compare each with each."""

    def sentences(self, n_pictures: int, n_kept: int) -> tuple[Message, ...]:
        """Return how many pictures stay together and why, and what a careless split would have done.

        Args:
            n_pictures: that are drawn from.
            n_kept: how many of them are kept apart for validation and test; without any, groups do not matter.
        """
        if not n_kept:
            return ()
        told = []
        alike, series = (_of_kind(self.groups, kind) for kind in ("alike", "series"))
        if alike:
            told.append(say("split.alike_groups", n=len(alike), pictures=sum(map(_size, alike))))
        if series:
            told.append(say("split.series_groups", n=len(series), pictures=sum(map(_size, series))))
        leaked = round(expected_leaks(map(_size, self.groups), n_kept / n_pictures))
        if leaked:
            told.append(say("split.careless", n=leaked, kept=n_kept))
        if self.n_too_large:
            told.append(say("split.too_large_groups", n=self.n_too_large))
        if not self.was_compared:
            told.append(say("split.not_compared", pictures=n_pictures))
        return tuple(told)


def expected_leaks(sizes: Iterable[int], kept_fraction: float) -> float:
    """Return how many of the pictures kept apart would have a picture of their group among those learned from.

    That is on average over splits drawn picture by picture.
    """
    return sum(size * kept_fraction * (1 - kept_fraction ** (size - 1)) for size in sizes)


def _of_kind(groups: Sequence[PictureGroup], kind: str) -> list[PictureGroup]:
    return [group for group in groups if group.kind == kind]


def _size(group: PictureGroup) -> int:
    return len(group.paths)


def joined(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Return the sets of two or more that linked pairs make, each in rising order."""
    parent: dict[int, int] = {}

    def root(index: int) -> int:
        parent.setdefault(index, index)
        while parent[index] != index:
            parent[index] = parent[parent[index]]  # halves the way for the next one
            index = parent[index]
        return index

    for one, other in pairs:
        parent[root(one)] = root(other)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for index in sorted(parent):
        members[root(index)].append(index)
    return list(members.values())
