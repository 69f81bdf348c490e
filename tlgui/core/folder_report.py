"""What became of every file below a folder of pictures, and what the person may choose to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tlgui.core.messages import Message, Text, say

ClassSource = Literal["folders", "names", "inner_folders"]
CLASS_SOURCES: tuple[ClassSource, ...] = ("folders", "names", "inner_folders")
OfferKind = Literal["merge_lookalikes", "classes_from_names", "classes_from_inner_folders", "use_labels", "open_folder"]


@dataclass(frozen=True)
class ScanOptions:
    """How the classes of a folder are found; the defaults are one sub-folder per class."""

    classes_from: ClassSource = "folders"
    """folders: the sub-folders of the root, or of its train/val/test folders. names: the beginnings of the files'
    names. inner_folders: the folder that a picture lies in."""
    labels: Path | None = None
    """A table of path and label; it goes before classes_from."""
    merge_lookalikes: bool = False
    """Classes whose names look alike are one class."""

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        labels = None if self.labels is None else str(self.labels)
        return {"classes_from": self.classes_from, "labels": labels, "merge_lookalikes": self.merge_lookalikes}

    @classmethod
    def from_json(cls, data: Any) -> ScanOptions:
        """Return what `to_json` gave; the defaults for what is missing or of another kind."""
        if not isinstance(data, dict):
            return cls()
        source, labels = data.get("classes_from"), data.get("labels")
        return cls(
            classes_from=next((known for known in CLASS_SOURCES if known == source), "folders"),
            labels=Path(labels) if isinstance(labels, str) else None,
            merge_lookalikes=data.get("merge_lookalikes") is True,
        )


@dataclass(frozen=True)
class PassedOver:
    """Files that are not used, for one reason."""

    fate: Literal["left_out", "ignored"]
    """left_out: a picture that could have been of use. ignored: no picture, or one that nobody means."""
    reason: str
    """unreadable, loose, other_folder, not_a_picture, system, run, ..."""
    n: int
    message: Text
    """A whole sentence with the number and an example."""


@dataclass(frozen=True)
class FileCounts:
    """Every file below a folder, counted once; total == used + left_out + ignored."""

    total: int = 0
    """Files that the folder and all below it list, whatever they are."""
    used: int = 0
    passed_over: tuple[PassedOver, ...] = ()
    """In falling order of interest: what was left out first."""

    @property
    def left_out(self) -> int:
        """Number of files that could have been of use."""
        return sum(passed.n for passed in self.passed_over if passed.fate == "left_out")

    @property
    def ignored(self) -> int:
        """Number of files that are no pictures, or that nobody means."""
        return sum(passed.n for passed in self.passed_over if passed.fate == "ignored")

    def sentence(self) -> Message:
        """Return the sum in a sentence."""
        return say("files.sum", n=self.total, used=self.used, left_out=self.left_out, ignored=self.ignored)


@dataclass(frozen=True)
class Offer:
    """Another way to look at a folder, to be chosen with one click or one flag."""

    kind: OfferKind
    message: Text
    """What was found and what choosing this would do."""
    folder: Path
    """What to open."""
    options: ScanOptions = ScanOptions()
    """How to look at it."""


@dataclass(frozen=True)
class FolderReport:
    """What a scan saw, also when it found no dataset."""

    files: FileCounts = FileCounts()
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True)
class FolderRefusal:
    """A folder with files in it that cannot be used as a dataset."""

    folder: Path
    message: Text
    """Why, as a sentence."""
    hint: Text
    """What to do; empty where the message says it."""
    report: FolderReport


def sorted_by_interest(passed: Iterable[PassedOver]) -> tuple[PassedOver, ...]:
    """Return what was left out first, the largest number first."""
    return tuple(sorted(passed, key=lambda p: (p.fate == "ignored", -p.n, p.reason)))
