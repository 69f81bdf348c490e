"""Plain data about a folder of pictures; standard library only, so that views may use it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tlgui.core.added_pictures import AddedCopy
from tlgui.core.corrections import Corrected
from tlgui.core.folder_report import FolderReport, ScanOptions
from tlgui.core.messages import Message, Text
from tlgui.core.origins import Origin
from tlgui.core.picture_groups import Grouping

Subset = Literal["train", "val", "test"]


@dataclass(frozen=True)
class Picture:
    """One usable picture."""

    path: Path
    class_index: int
    """Index into Dataset.class_names."""
    subset: Subset | None = None
    """Where the folder's own train/val/test layout puts it; None without such a layout."""


@dataclass(frozen=True)
class Problem:
    """One thing about the folder that the person should know."""

    kind: str
    """unreadable, not_a_picture, empty_class, few_pictures, uneven, loose_picture, not_a_folder, ..."""
    path: Path
    message: Text
    """A whole sentence: what it is, what was done, what can be done."""


@dataclass(frozen=True)
class Dataset:
    """A folder with one sub-folder per class, scanned; never changed on disk."""

    root: Path
    class_names: tuple[str, ...]
    """Naturally sorted (image2 before image10)."""
    pictures: tuple[Picture, ...]
    """Only pictures that can be read, in class order, then path order."""
    problems: tuple[Problem, ...] = ()
    n_found: int = 0
    """Picture files found, readable or not; n_found == total + number of 'unreadable' problems."""
    report: FolderReport = FolderReport()
    """What became of every file below the root, and what may be chosen instead."""
    options: ScanOptions = ScanOptions()
    """How the classes were found."""
    grouping: Grouping = Grouping()
    """Which pictures belong together."""
    origins: tuple[Origin, ...] = ()
    """Where the pictures come from, in each way that was found."""
    corrected: Corrected = Corrected()
    """Pictures that a person left out or moved to another class."""
    added: tuple[AddedCopy, ...] = ()
    """Pictures that a person added, whose copies lie elsewhere; they are among `pictures` where they can be read."""

    @property
    def total(self) -> int:
        """Number of usable pictures."""
        return len(self.pictures)

    @property
    def has_own_split(self) -> bool:
        """True when the folder brings its own train/ and val/ folders."""
        return any(picture.subset is not None for picture in self.pictures)

    @property
    def counts(self) -> dict[str, int]:
        """Usable pictures per class, in class order."""
        counts = dict.fromkeys(self.class_names, 0)
        for picture in self.pictures:
            counts[self.class_names[picture.class_index]] += 1
        return counts

    def groups_in(self, pictures: Iterable[Picture]) -> tuple[tuple[Path, ...], ...]:
        """Return those of some pictures that belong together, as groups of two or more."""
        wanted = {picture.path for picture in pictures}
        found = (tuple(path for path in group.paths if path in wanted) for group in self.grouping.groups)
        return tuple(paths for paths in found if len(paths) > 1)

    def of_class(self, class_index: int) -> tuple[Picture, ...]:
        """Return the usable pictures of one class."""
        return tuple(p for p in self.pictures if p.class_index == class_index)


def is_same_folder(before: Dataset | None, after: Dataset | None) -> bool:
    """Return whether two scans are of one folder and in the same way, so that only single pictures may differ."""
    if before is None or after is None:
        return False
    return (before.root, before.options) == (after.root, after.options)


N_SHOWN_ALIKE = 3
"""Problems that say the same of different files are shown up to so many."""


def grouped_problems(problems: Iterable[Problem]) -> list[tuple[Problem, int]]:
    """Return the problems to show, each with how many more of its sort there are: 0 but for the last shown.

    A folder of a thousand unreadable files has a thousand problems, which nobody reads one by one.
    """
    sorts: dict[tuple[str, object], list[Problem]] = {}
    for problem in problems:
        sorts.setdefault((problem.kind, _sort_of(problem.message)), []).append(problem)
    shown = []
    for alike in sorts.values():
        n_more = len(alike) - N_SHOWN_ALIKE
        first = [(problem, 0) for problem in alike[:N_SHOWN_ALIKE]]
        shown += first if n_more <= 0 else [*first[:-1], (first[-1][0], n_more)]
    return shown


def _sort_of(message: Text) -> object:
    """Return what is the same for messages that differ in their values alone."""
    if isinstance(message, str):
        return message
    inner = message.value("error")
    return (message.key, inner.key if isinstance(inner, Message) else "")


@dataclass(frozen=True)
class ScanProgress:
    """How far a scan has come."""

    done: int
    """Files looked at; while still listing, found so far."""
    total: int
    """Files to look at; 0 while still listing."""
