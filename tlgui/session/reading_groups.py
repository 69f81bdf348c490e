"""Reading which runs were begun together, and how one such group stands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tlgui.core.group_standing import GroupStanding, is_left, read_standing
from tlgui.core.run_group import RunGroup, read_groups
from tlgui.session.background import Report, ShouldStop, Work


@dataclass(frozen=True)
class GroupsRead:
    """The groups of a folder, the newest first, and how one of them stands."""

    groups: tuple[RunGroup, ...]
    standing: GroupStanding | None
    """None where there is no group."""


def reading_groups(place: Path, key: str, pending: frozenset[str]) -> Work:
    """Return the work of reading the groups of a folder; it answers GroupsRead.

    Args:
        place: the folder in which the runs lie.
        key: of the group that is wanted; without it the newest one is.
        pending: names of run folders whose runs wait or go on; an older group with none of them, and whose folders
            have all gone, is left out.
    """

    def work(_report: Report, should_stop: ShouldStop) -> GroupsRead | None:
        found = read_groups(place)
        # The newest one also where all of its runs failed before they had a folder: the reasons stand in it.
        groups = tuple(group for group in found if group is found[0] or _is_there(place, group, pending))
        wanted = next((group for group in groups if group.key == key), groups[0] if groups else None)
        standing = read_standing(place, wanted, should_stop=should_stop) if wanted is not None else None
        return GroupsRead(groups, standing)

    return work


def _is_there(place: Path, group: RunGroup, pending: frozenset[str]) -> bool:
    return is_left(place, group) or any(member.folder in pending for member in group.members)
