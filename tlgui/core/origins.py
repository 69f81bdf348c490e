"""Where pictures come from beside their class: the day, the camera, a person's folder; standard library only.

Pictures of one origin share light, background and camera. A model that is tested on the days it learned from is tested
on much that it has seen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from tlgui.core.messages import Message, say

OriginKind = Literal["day", "camera", "folder", "name", "round"]
"""day, camera: as the camera wrote them. folder: the sub-folder below the class. name: a part of the file names.
round: files numbered class by class, again and again, as when one person after another is photographed."""
KINDS: tuple[OriginKind, ...] = get_args(OriginKind)
SplitBy = Literal["none", "day", "camera", "folder", "name", "round"]
"""Of which origin whole groups are held out; none draws single pictures."""
Certainty = Literal["sure", "likely", "unsure"]

LEAST_TELLING = 5
"""Groups from which on the range of a figure, which counts single pictures, says something of other groups too."""

GROUPS: Mapping[OriginKind, str] = {
    "day": "origins.n_days",
    "camera": "origins.n_cameras",
    "folder": "origins.n_folders",
    "name": "origins.n_names",
    "round": "origins.n_rounds",
}
UNSEEN: Mapping[OriginKind, str] = {
    "day": "origins.n_unseen_days",
    "camera": "origins.n_unseen_cameras",
    "folder": "origins.n_unseen_folders",
    "name": "origins.n_unseen_names",
    "round": "origins.n_unseen_rounds",
}
IS_ON: Mapping[OriginKind, str] = {
    "day": "origins.is_on_days",
    "camera": "origins.is_on_cameras",
    "folder": "origins.is_on_folders",
    "name": "origins.is_on_names",
    "round": "origins.is_on_rounds",
}
DOUBTS: Mapping[OriginKind, str] = {
    "day": "origins.days_by_names",
    "camera": "",
    "folder": "origins.folders_may_be_kinds",
    "name": "origins.names_may_mean_anything",
    "round": "origins.rounds_by_numbers",
}
"""What is said where an origin is not sure."""


@dataclass(frozen=True)
class OriginGroup:
    """The pictures of one day, of one camera..."""

    name: str
    """A day as 2026-05-01, a camera's model, a folder's name..."""
    paths: tuple[Path, ...]
    """At least one."""


@dataclass(frozen=True)
class Origin:
    """One way in which the pictures of a folder fall into groups."""

    kind: OriginKind
    groups: tuple[OriginGroup, ...]
    """At least one, by name; no picture is in two. Pictures in none do not say where they come from."""
    certainty: Certainty = "sure"

    @property
    def n_known(self) -> int:
        """Pictures that are in a group."""
        return sum(len(group.paths) for group in self.groups)

    @property
    def name_of(self) -> dict[Path, str]:
        """The group of each picture that is in one."""
        return {path: group.name for group in self.groups for path in group.paths}


def make_origin(kind: OriginKind, names: Mapping[Path, str], certainty: Certainty = "sure") -> Origin:
    """Return the origin that gives each picture this group, in their order; the empty name stands for none."""
    members: dict[str, list[Path]] = {}
    for path, name in names.items():
        if name:
            members.setdefault(name, []).append(path)
    groups = tuple(OriginGroup(name, tuple(members[name])) for name in sorted(members))
    return Origin(kind, groups, certainty)


def find_origin(origins: Iterable[Origin], kind: str) -> Origin | None:
    """Return the origin of this kind, None where the pictures have none."""
    return next((origin for origin in origins if origin.kind == kind), None)


def is_any_known(origins: Iterable[Origin]) -> bool:
    """Return whether anything but a guess says where the pictures come from."""
    return any(origin.certainty != "unsure" for origin in origins)


def groups_of_classes(origin: Origin, class_of: Mapping[Path, int]) -> dict[int, int]:
    """Return in how many groups the pictures of each class are; other pictures than those of `class_of` do not count.

    Args:
        origin: its groups.
        class_of: class index of each picture that counts.
    """
    found = Counter(index for group in origin.groups for index in {class_of[p] for p in group.paths if p in class_of})
    return {index: found[index] for index in sorted(set(class_of.values()))}


def groups_told(kind: OriginKind, n: int) -> Message:
    """Return so many groups as words: 6 days."""
    return say(GROUPS[kind], n=n)


def unseen_told(kind: OriginKind, n: int) -> Message:
    """Return so many groups that were held out as words: 2 days that it never saw."""
    return say(UNSEEN[kind], n=n)


@dataclass(frozen=True)
class HeldOrigins:
    """How many groups of an origin each part of a split has: none is in two of them."""

    kind: OriginKind
    n_train: int
    n_val: int
    n_test: int

    def told(self) -> tuple[Message, ...]:
        """Return which groups are kept apart."""
        counts = {"n_train": self.n_train, "n_val": self.n_val, "n_test": self.n_test}
        key = "origins.held_out" if self.n_test else "origins.held_out_two"
        return (say(key, groups=groups_told(self.kind, self.n_train + self.n_val + self.n_test), **counts),)


def measured_told(kind: OriginKind, n: int) -> tuple[Message, ...]:
    """Return what the figures of a model mean that was measured on groups it never learned from."""
    told = say("origins.tested", unseen=unseen_told(kind, n))
    return (told,) if n >= LEAST_TELLING else (told, say("origins.tested_on_few", groups=groups_told(kind, n)))


@dataclass(frozen=True)
class Mixed:
    """A class whose pictures come from where no other class's do, so that a model may tell the origin instead."""

    kind: OriginKind
    class_index: int
    groups: tuple[str, ...]
    n: int
    """Pictures of the class in these groups."""
    is_all: bool
    """Not one picture is an exception."""


LEAST_IN_CLASS = 8
"""Pictures of a class from which on its origin is no chance."""
LEAST_IN_GROUP = 5
"""Pictures of a group on average: with fewer, each picture has its own day, which tells nothing."""
MOST_PURE = 0.95


def find_mixed(origin: Origin, class_of: Mapping[Path, int]) -> tuple[Mixed, ...]:
    """Return the classes that an origin alone gives away.

    Days and cameras alone count: folders and names of persons may well have one class each.
    """
    if origin.kind not in ("day", "camera"):
        return ()
    counts = {group.name: Counter(class_of[path] for path in group.paths) for group in origin.groups}
    known = sum(counts.values(), Counter[int]())
    return tuple(found for index in sorted(known) if (found := _mixed(origin.kind, index, counts, known)))


def _mixed(kind: OriginKind, index: int, counts: Mapping[str, Counter[int]], known: Counter[int]) -> Mixed | None:
    n, n_others = known[index], known.total() - known[index]
    own = [name for name, of in counts.items() if of[index] and of[index] >= MOST_PURE * of.total()]
    n_own = sum(counts[name][index] for name in own)
    n_strange = sum(counts[name].total() for name in own) - n_own
    is_enough = n >= LEAST_IN_CLASS and n_others >= LEAST_IN_CLASS and n_own >= LEAST_IN_GROUP * max(1, len(own))
    if not is_enough or n_own < MOST_PURE * n:
        return None
    return Mixed(kind, index, tuple(sorted(own)), n_own, n_own == n and not n_strange)


MIXED_ONE: Mapping[str, str] = {"day": "origins.mixed_day", "camera": "origins.mixed_camera"}
MIXED_MANY: Mapping[str, str] = {"day": "origins.mixed_days", "camera": "origins.mixed_cameras"}
MIXED_MOSTLY: Mapping[str, str] = {"day": "origins.mixed_mostly_days", "camera": "origins.mixed_mostly_cameras"}


def mixed_told(found: Mixed, class_names: Sequence[str]) -> Message:
    """Return what a class that its origin gives away means."""
    name, n = class_names[found.class_index], len(found.groups)
    if not found.is_all:
        return say(MIXED_MOSTLY[found.kind], name=name, groups=groups_told(found.kind, n))
    if n == 1:
        return say(MIXED_ONE[found.kind], name=name, group=found.groups[0])
    return say(MIXED_MANY[found.kind], name=name, groups=groups_told(found.kind, n))
