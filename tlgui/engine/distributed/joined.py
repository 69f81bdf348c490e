"""The group that this process belongs to: joined once, by the command that torchrun started."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tlgui.core.control import Control
from tlgui.engine.distributed.ranks import ALONE, Ranks

_joined: Ranks = ALONE


def ranks_of_this_process() -> Ranks:
    """Return the group that was joined, or what stands for a process alone."""
    return _joined


@contextmanager
def joined_group() -> Iterator[Ranks]:
    """Join the processes that the environment speaks of, and leave them at the end.

    Raises:
        ProcessLostError: they cannot be reached.
    """
    global _joined
    from tlgui.engine.distributed.process_group import Place, ProcessGroup  # torch.distributed takes its time

    group = ProcessGroup(Place.of_environment())
    _joined = group
    try:
        yield group
    finally:
        _joined = ALONE
        group.leave()


def control_of(ranks: Ranks, person: Control) -> Control:
    """Return what the training polls: the person's own wishes, or what all processes agree on."""
    if ranks is ALONE:
        return person
    from tlgui.engine.distributed.group_control import GroupControl
    from tlgui.engine.distributed.process_group import ProcessGroup

    assert isinstance(ranks, ProcessGroup)
    return GroupControl(person, ranks)
