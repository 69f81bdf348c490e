"""In which groups a base is unfrozen; without torch, so that the window can draw a schedule."""

from __future__ import annotations

from collections.abc import Sequence

HEAD = "head"
N_UNFREEZE_GROUPS = 4
N_SINGLE_GROUPS = 6
"""Networks with more blocks than this (transformers) are unfrozen in even groups."""


def unfreeze_groups(block_names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the groups of base blocks in which 'gradual' unfreezes them, the top one first.

    At most four. The top three blocks are groups of their own and the rest is the fourth; networks
    with many equal blocks are cut into four even groups.

    Args:
        block_names: the base's blocks from the input to the top, without the head.
    """
    from_top = list(reversed([name for name in block_names if name != HEAD]))
    if len(from_top) <= N_UNFREEZE_GROUPS:
        return tuple((name,) for name in from_top)
    if len(from_top) <= N_SINGLE_GROUPS:
        first = [(name,) for name in from_top[: N_UNFREEZE_GROUPS - 1]]
        return (*first, tuple(from_top[N_UNFREEZE_GROUPS - 1 :]))
    least, extra = divmod(len(from_top), N_UNFREEZE_GROUPS)
    sizes = [least + (1 if index < extra else 0) for index in range(N_UNFREEZE_GROUPS)]
    rest = iter(from_top)
    return tuple(tuple(next(rest) for _ in range(size)) for size in sizes)
