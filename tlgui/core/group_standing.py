"""How the runs of a group stand: which is best, and whether it is likely really better than the others."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tlgui.core.errors import TlguiError
from tlgui.core.evaluation import Part
from tlgui.core.paired_test import SIGNIFICANT
from tlgui.core.run_comparison import Comparison, JudgedRun, compare_runs, read_judged
from tlgui.core.run_group import GroupKind, GroupMember, RunGroup
from tlgui.core.run_index import RunState, RunSummary, read_run

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class MemberStanding:
    """One run of a group, as far as it is."""

    member: GroupMember
    run: RunSummary | None
    """None where it has no folder: it has not begun, was taken back, or failed before it began."""
    beside: Comparison | None = None
    """The group's reference as the second run beside this one, picture by picture; None for the reference itself,
    and where one of them kept no answers."""

    @property
    def has_figures(self) -> bool:
        """Whether it is finished."""
        return self.run is not None and self.run.figures is not None and self.run.val_accuracy is not None


@dataclass(frozen=True)
class GroupStanding:
    """The runs of a group in their order.

    The validation pictures choose the best one. Where there is a test part, how good it is comes from pictures that
    had no part in the choice.
    """

    group: RunGroup
    rows: tuple[MemberStanding, ...]
    """The finished ones come first, the best of them at the head; the others follow as they are listed in the group."""

    @property
    def finished(self) -> tuple[MemberStanding, ...]:
        """Those with figures, the best first."""
        return tuple(row for row in self.rows if row.has_figures)

    @property
    def is_complete(self) -> bool:
        """Whether all runs have figures, or never will."""
        return all(row.has_figures or row.member.problem for row in self.rows)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The run folders of those with figures, the best first."""
        return tuple(row.run.folder for row in self.finished if row.run is not None)

    @property
    def best(self) -> MemberStanding | None:
        """The one that the validation pictures choose."""
        return next(iter(self.finished), None)

    @property
    def part(self) -> Part | None:
        """Which pictures the figures to tell come from; None without any."""
        best = self.best
        return best.run.figures.part if best is not None and best.run is not None and best.run.figures else None

    @property
    def as_good_as_the_best(self) -> tuple[MemberStanding, ...]:
        """Those after the first whose difference from it chance alone can explain, picture by picture.

        The best of several is chosen after all were seen, and each of the others is held against it: the more there
        are, the surer each difference has to be (Bonferroni).
        """
        others = self.finished[1:]
        return tuple(row for row in others if not _is_surely_worse(row.beside, len(others)))

    def row_of(self, *schedules: str) -> MemberStanding | None:
        """Return the best finished run with one of these schedules; None where there is none."""
        return next((row for row in self.finished if row.member.config.schedule in schedules), None)


def read_standing(
    place: Path, group: RunGroup, *, should_stop: Callable[[], bool] = lambda: False
) -> GroupStanding | None:
    """Return how a group stands; any thread.

    Args:
        place: the folder in which its run folders lie.
        group: from read_groups.
        should_stop: polled between the runs.

    Returns:
        None after a stop.
    """
    runs: dict[str, RunSummary | None] = {}
    for member in group.members:
        if should_stop():
            return None
        runs[member.folder] = read_run(place / member.folder)
    ordered = sorted(group.members, key=lambda member: _rank(runs[member.folder]))
    rows = [MemberStanding(member, runs[member.folder]) for member in ordered]
    return GroupStanding(group, _beside_reference(rows, _reference(group, rows), should_stop))


def is_left(place: Path, group: RunGroup) -> bool:
    """Return whether anything of a group is still in its place."""
    return any((place / member.folder).is_dir() for member in group.members)


def _rank(run: RunSummary | None) -> tuple[bool, float, float]:
    """Return what to sort by: right answers on the validation pictures, of equal ones the lower loss."""
    if run is None or run.figures is None or run.val_accuracy is None:
        return True, 0.0, 0.0
    return False, -run.val_accuracy, run.val_loss if run.val_loss is not None else float("inf")


def _reference(group: RunGroup, rows: Sequence[MemberStanding]) -> RunSummary | None:
    """Return the run that the others are held against: the best; or the fine-tuned one, where that is the question."""
    finished = [row for row in rows if row.has_figures]
    if group.kind is GroupKind.TRANSFER:
        finished = [row for row in finished if row.member.config.schedule not in ("scratch", "features")]
    return finished[0].run if finished else None


def _beside_reference(
    rows: Sequence[MemberStanding], reference: RunSummary | None, should_stop: Callable[[], bool]
) -> tuple[MemberStanding, ...]:
    judged_reference = _answers(reference)
    told = []
    for row in rows:
        is_wanted = row.has_figures and row.run is not reference and not should_stop()
        judged = _answers(row.run) if is_wanted and judged_reference is not None else None
        comparison = _compared(judged, judged_reference) if judged and judged_reference else None
        told.append(replace(row, beside=comparison))
    return tuple(told)


def _answers(run: RunSummary | None) -> JudgedRun | None:
    if run is None or run.state is RunState.DAMAGED:
        return None
    try:
        return read_judged(run.folder)
    except TlguiError as error:
        log.info("'%s' is compared with no other: %s", run.folder, error)
        return None


def _compared(judged: JudgedRun, reference: JudgedRun) -> Comparison | None:
    try:
        return compare_runs(judged, reference)
    except TlguiError as error:
        log.info("'%s' is compared with no other: %s", judged.folder, error)
        return None


def _is_surely_worse(comparison: Comparison | None, n_others: int) -> bool:
    if comparison is None:
        return False
    return len(comparison.fixed) > len(comparison.broken) and comparison.p < SIGNIFICANT / n_others
