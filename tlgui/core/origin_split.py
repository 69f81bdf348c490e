"""Which days, cameras, persons are kept apart: whole ones, by their names and a seed; standard library only."""

from __future__ import annotations

import hashlib
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tlgui.core.origins import HeldOrigins, Origin
from tlgui.core.picture_groups import joined

LEAST_GROUPS = 3
"""In which each class must be: two to learn from and one to hold out, at least."""
LEAST_LEARNED = 0.5
"""Part of each class that is always learned from: of three days, two are not kept for validation and test."""
N_ORDERS = 24
"""Orders that are tried where the first one leaves a class without pictures on one side."""


@dataclass(frozen=True)
class Wanted:
    """How many pictures of each class are to be held out, by its index."""

    val: Mapping[int, int]
    test: Mapping[int, int]


@dataclass(frozen=True)
class Bundle:
    """Groups of an origin that stay together since a picture of one is nearly the same as one of another."""

    name: str
    """The first of its groups'."""
    paths: tuple[Path, ...]
    counts: Mapping[int, int]
    """Pictures of each class index that it has."""
    n_groups: int


@dataclass(frozen=True)
class OriginPlan:
    """Which pictures are held out; all others are learned from."""

    val: frozenset[Path]
    test: frozenset[Path]
    held: HeldOrigins
    n_torn: int = 0
    """Sets of nearly the same pictures that lie on both sides, since their groups are too few to be kept together."""


def plan_by_origin(
    origin: Origin, class_of: Mapping[Path, int], wanted: Wanted, together: Iterable[Sequence[Path]], seed: int
) -> OriginPlan | None:
    """Choose whole groups for validation and test, so that each class has about what is wanted of it; seeded.

    The order in which groups come depends on their names and the seed alone, so that pictures and groups may be added
    later. Every class keeps half of its pictures to learn from, and has at least one held out wherever some are
    wanted. Pictures that do not say where they come from are learned from.

    Args:
        origin: its groups.
        class_of: class index of each picture that is drawn from; others do not count.
        wanted: of each class.
        together: pictures that belong together; groups that these join count as one, where enough are left.
        seed: another seed draws other groups.

    Returns:
        None where whole groups cannot be held out so.
    """
    name_of = {path: name for path, name in origin.name_of.items() if path in class_of}
    links = [[path for path in paths if path in class_of] for paths in together]
    for paths in links:  # what does not say where it comes from goes with its copy
        known = next((name_of[path] for path in paths if path in name_of), None)
        if known is not None:
            name_of |= {path: known for path in paths if path not in name_of}
    for is_joined in (True, False):
        bundles = bundles_of(name_of, class_of, links if is_joined else [])
        drawn = _draw(bundles, Counter(class_of.values()), wanted, seed)
        if drawn is not None:
            val, test = (frozenset(path for bundle in part for path in bundle.paths) for part in drawn)
            n_val, n_test = (sum(bundle.n_groups for bundle in part) for part in drawn)
            held = HeldOrigins(origin.kind, len(set(name_of.values())) - n_val - n_test, n_val, n_test)
            return OriginPlan(val, test, held, sum(_is_torn(paths, val, test) for paths in links))
    return None


def bundles_of(
    name_of: Mapping[Path, str], class_of: Mapping[Path, int], links: Iterable[Sequence[Path]]
) -> list[Bundle]:
    """Return the groups, those joined that pictures which belong together link.

    Args:
        name_of: group of each picture that has one.
        class_of: class index of each.
        links: pictures that belong together.
    """
    numbers = {name: number for number, name in enumerate(sorted(set(name_of.values())))}
    names = list(numbers)
    pairs = [(number, number) for number in numbers.values()]
    for paths in links:
        pairs += pairwise(numbers[name_of[path]] for path in paths if path in name_of)
    members: defaultdict[str, list[Path]] = defaultdict(list)
    for path, name in name_of.items():
        members[name].append(path)
    bundles = []
    for group in joined(pairs):
        paths = tuple(path for number in group for path in members[names[number]])
        bundles.append(Bundle(names[group[0]], paths, Counter(class_of[path] for path in paths), len(group)))
    return bundles


def _draw(
    bundles: Sequence[Bundle], totals: Mapping[int, int], wanted: Wanted, seed: int
) -> tuple[list[Bundle], list[Bundle]] | None:
    """Return the bundles for validation and those for the test."""
    for order in _orders(bundles, seed):
        room = {index: n - _least_learned(n) for index, n in totals.items()}
        test = _take(order, wanted.test, room)
        if test is None:
            continue
        tested = {bundle.name for bundle in test}
        val = _take([bundle for bundle in order if bundle.name not in tested], wanted.val, room)
        if val is not None:
            return val, test
    return None


def _least_learned(n: int) -> int:
    return max(1, math.ceil(n * LEAST_LEARNED))


def _orders(bundles: Sequence[Bundle], seed: int) -> Iterator[list[Bundle]]:
    """Yield the order of the seed, and others where that one does not do."""
    first = sorted(
        bundles, key=lambda bundle: hashlib.sha256(f"{seed} {bundle.name}".encode(errors="replace")).digest()
    )
    yield first
    numbers = random.Random(f"origins {seed}")
    for _ in range(N_ORDERS - 1):
        yield numbers.sample(first, len(first))


def _take(order: Sequence[Bundle], wanted: Mapping[int, int], room: dict[int, int]) -> list[Bundle] | None:
    """Return bundles that come near what is wanted of each class, and take them out of the room that is left.

    Returns:
        None where a class of which some are wanted gets none.
    """
    taken: dict[str, Bundle] = {}
    lacking: Counter[int] = Counter(wanted)

    def excess(bundle: Bundle) -> int:
        """Return how much further from what is wanted the bundle's classes would be with it; below 0 nearer."""
        return sum(abs(lacking[index] - n) - abs(lacking[index]) for index, n in bundle.counts.items())

    def fits(bundle: Bundle) -> bool:
        return bundle.name not in taken and all(n <= room[index] for index, n in bundle.counts.items())

    def take(bundle: Bundle) -> None:
        taken[bundle.name] = bundle
        lacking.subtract(bundle.counts)
        for index, n in bundle.counts.items():
            room[index] -= n

    for bundle in order:
        if fits(bundle) and excess(bundle) < 0:
            take(bundle)
    for index, n in sorted(wanted.items()):
        if n and lacking[index] == n:
            able = [bundle for bundle in order if bundle.counts.get(index) and fits(bundle)]
            if not able:
                return None
            take(min(able, key=excess))
    return list(taken.values())


def _is_torn(paths: Sequence[Path], val: frozenset[Path], test: frozenset[Path]) -> bool:
    return len({(path in val, path in test) for path in paths}) > 1
