"""One cache of features for all processes of a run: computed in shares, kept once on each machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

from tlgui.engine.distributed.ranks import Ranks
from tlgui.engine.training.feature_cache import (
    DiskFeatureCache,
    DiskFeatureReader,
    FeatureCache,
    MemoryFeatureCache,
    Rows,
)

Made = tuple[list[str], Rows]
"""Names of features, and (N, feature_length) rows."""


def open_shared_cache(
    ranks: Ranks, open_own: Callable[[], FeatureCache | None], folder: Path, feature_length: int
) -> FeatureCache | None:
    """Return the cache of this process; None in all of them where one machine has no room for it.

    Args:
        ranks: the first of each machine keeps the folder, and the others of it read there.
        open_own: opens the cache of the one that keeps it.
        folder: where it keeps what it has on disk.
        feature_length: values per row.
    """
    own = open_own() if ranks.is_first_of_machine else None
    # Where one has them in memory only, all have: which machine is whose is not worth telling.
    kinds = ranks.gather_at_machines(
        "none" if own is None else "disk" if isinstance(own, DiskFeatureCache) else "memory"
    )
    if "none" in kinds:
        if own is not None:
            own.close()
        return None
    if own is not None:
        return own
    return MemoryFeatureCache() if "memory" in kinds else DiskFeatureReader(folder, feature_length)


def _kind(cache: FeatureCache | None) -> str:
    if cache is None:
        return "none"
    return "disk" if isinstance(cache, DiskFeatureCache) else "memory"


def missing_anywhere(ranks: Ranks, cache: FeatureCache, names: Iterable[str]) -> list[str]:
    """Return the names that have no whole row on one of the machines, the same in every process."""
    names = list(names)
    found = ranks.gather_at_machines(cache.missing(names) if ranks.is_first_of_machine else [])
    if not ranks.is_first_of_machine:
        cache.missing(())  # a reader sees only now what has been added
    missing = set(chain.from_iterable(found))
    return [name for name in names if name in missing]


def append_shares(ranks: Ranks, cache: FeatureCache, shares: Iterable[Made | None], n_steps: int) -> Iterator[int]:
    """Add what each process has computed to the caches of all; yield after each step how many rows came.

    Args:
        ranks: each brings its share.
        cache: of this process.
        shares: computed as they are asked for.
        n_steps: of the process with most of them.
    """
    for made in ranks.in_step(shares, n_steps):
        parts = [part for part in ranks.gather(made) if part is not None]
        for names, rows in parts:
            cache.append(names, rows)
        yield sum(len(names) for names, _ in parts)
