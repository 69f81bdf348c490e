"""What a scan alone found about single pictures, without what the person keeps as it is; and keeping more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.dataset import Dataset
from tlgui.core.kept_findings import keep_as_it_is, not_kept, read_kept, tell_all_again
from tlgui.core.picture_findings import Case, FindingKind, PictureFinding, findings_of_scan
from tlgui.session.background import Report, ShouldStop, Work


@dataclass(frozen=True)
class ScanFindings:
    """What is known of a folder without looking at its pictures again."""

    findings: tuple[PictureFinding, ...]
    n_kept: int
    """Findings that are kept as they are and not told."""


def reading_picture_findings(dataset: Dataset) -> Work:
    """Return the work of finding what a scan found; it answers ScanFindings."""

    def work(_report: Report, _should_stop: ShouldStop) -> ScanFindings:
        found = not_kept(dataset.root, findings_of_scan(dataset))
        return ScanFindings(found, len(read_kept(dataset.root)))

    return work


def keeping_findings(root: Path, kind: FindingKind, cases: Sequence[Case]) -> Work:
    """Return the work of remembering that cases are as they should be; it answers how many are in all."""

    def work(_report: Report, _should_stop: ShouldStop) -> int:
        return keep_as_it_is(root, kind, cases)

    return work


def telling_all_again(root: Path) -> Work:
    """Return the work of forgetting what was kept as it is; it answers 0."""

    def work(_report: Report, _should_stop: ShouldStop) -> int:
        tell_all_again(root)
        return 0

    return work
