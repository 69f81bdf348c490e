"""What is wrong, or may be wrong, with single pictures of a folder, and what can be done; standard library only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, get_args

from tlgui.core.dataset import Dataset, Picture
from tlgui.core.messages import Message, say
from tlgui.core.picture_groups import joined

FindingKind = Literal[
    "label_conflict",
    "split_leak",
    "cut_conflict",
    "cut_leak",
    "wrong_label",
    "blank",
    "outlier",
    "exact_copy",
    "near_copy",
    "cut_copy",
    "blurred",
    "dark",
    "bright",
    "too_small",
    "unreadable",
    "huge",
]
"""The worst first."""
KINDS: tuple[FindingKind, ...] = get_args(FindingKind)
Certainty = Literal["certain", "likely", "maybe"]
TOLD: Mapping[FindingKind, tuple[Certainty, str, str]] = {
    "label_conflict": ("likely", "findings.label_conflict", "findings.sure_label_conflict"),
    "split_leak": ("likely", "findings.split_leak", "findings.sure_split_leak"),
    "cut_conflict": ("likely", "findings.cut_conflict", "findings.sure_cut"),
    "cut_leak": ("likely", "findings.cut_leak", "findings.sure_cut"),
    "wrong_label": ("likely", "findings.wrong_label", "findings.sure_wrong_label"),
    "blank": ("certain", "findings.blank", "findings.sure_blank"),
    "outlier": ("maybe", "findings.outlier", "findings.sure_outlier"),
    "exact_copy": ("certain", "findings.exact_copy", "findings.sure_exact_copy"),
    "near_copy": ("likely", "findings.near_copy", "findings.sure_near_copy"),
    "cut_copy": ("likely", "findings.cut_copy", "findings.sure_cut"),
    "blurred": ("maybe", "findings.blurred", "findings.sure_blurred"),
    "dark": ("certain", "findings.dark", "findings.sure_dark"),
    "bright": ("certain", "findings.bright", "findings.sure_bright"),
    "too_small": ("certain", "findings.too_small", "findings.sure_too_small"),
    "unreadable": ("certain", "findings.unreadable", "findings.sure_unreadable"),
    "huge": ("certain", "findings.huge", "findings.sure_huge"),
}
"""How sure it is that something is so, and the keys of what is said: what it is, and how sure in words."""
OF_PAIRS: frozenset[FindingKind] = frozenset(
    {"label_conflict", "split_leak", "exact_copy", "near_copy", "cut_conflict", "cut_leak", "cut_copy"}
)
"""Whose pictures are to be seen beside each other."""
TOLD_HERE = frozenset({"alike_in_two_classes", "copy_in_other_part", "same_picture_in_two_classes"})
"""Kinds of a dataset's problems that findings tell with their pictures, so that the window need not tell them twice."""


@dataclass(frozen=True)
class Case:
    """The pictures that one thing was found about: one, or several that are alike."""

    paths: tuple[Path, ...]
    classes: tuple[str, ...]
    """Of each picture, when it was found; empty for one that is not used."""
    suggestion: str = ""
    """The class that the picture more likely is of; empty where none is known."""

    @classmethod
    def of(cls, pictures: Iterable[Picture], class_names: Sequence[str], suggestion: str = "") -> Case:
        """Return a case about pictures of a dataset."""
        members = tuple(pictures)
        classes = tuple(class_names[picture.class_index] for picture in members)
        return cls(tuple(picture.path for picture in members), classes, suggestion)

    def part(self, places: Iterable[int]) -> Case:
        """Return the case with some of its pictures."""
        chosen = list(places)
        return replace(self, paths=tuple(self.paths[p] for p in chosen), classes=tuple(self.classes[p] for p in chosen))


@dataclass(frozen=True)
class PictureFinding:
    """Everything of one kind that was found in a folder."""

    kind: FindingKind
    cases: tuple[Case, ...]
    """The surest first."""

    @property
    def certainty(self) -> Certainty:
        """How sure it is that something is wrong."""
        return TOLD[self.kind][0]

    @property
    def paths(self) -> tuple[Path, ...]:
        """All pictures, case by case."""
        return tuple(path for case in self.cases for path in case.paths)

    def told(self) -> tuple[Message, ...]:
        """Return what was found, and how sure that is."""
        first = self.cases[0]
        names = [_name(path, class_name) for path, class_name in zip(first.paths, first.classes, strict=True)]
        _, key, how_sure = TOLD[self.kind]
        message = say(key, n=len(self.cases), one=names[0], other=names[-1], to=first.suggestion)
        return (message, say(how_sure))

    def without(self, known: Iterable[Case]) -> PictureFinding:
        """Return what is left without some cases."""
        gone = {case.paths for case in known}
        return replace(self, cases=tuple(case for case in self.cases if case.paths not in gone))


def findings_of_scan(dataset: Dataset) -> tuple[PictureFinding, ...]:
    """Return what a scan alone has found, the worst first: copies, and pictures that cannot be read."""
    of = {picture.path: picture for picture in dataset.pictures}
    pairs = [(of[one], of[other]) for one, other in dataset.grouping.pairs if one in of and other in of]
    conflicts = [pair for pair in pairs if pair[0].class_index != pair[1].class_index]
    leaks = [pair for pair in pairs if is_leak(*pair)]
    within = [pair for pair in pairs if pair[0].class_index == pair[1].class_index and not is_leak(*pair)]
    unreadable = [problem.path for problem in dataset.problems if problem.kind == "unreadable"]
    cases: dict[FindingKind, list[Case]] = {
        "label_conflict": [Case.of(pair, dataset.class_names) for pair in conflicts],
        "split_leak": [Case.of(sorted(pair, key=_is_learned), dataset.class_names) for pair in leaks],
        "near_copy": [Case.of(group, dataset.class_names) for group in _groups(within)],
        "unreadable": [Case((path,), ("",)) for path in unreadable],
    }
    return in_order(PictureFinding(kind, tuple(found)) for kind, found in cases.items())


def is_leak(one: Picture, other: Picture) -> bool:
    """Return whether one of two copies is learned from and the other kept apart, by the folder's own parts."""
    parts = {one.subset, other.subset}
    return "train" in parts and bool(parts & {"val", "test"})


def in_order(findings: Iterable[PictureFinding]) -> tuple[PictureFinding, ...]:
    """Return those that have cases, the worst first."""
    return tuple(sorted((f for f in findings if f.cases), key=lambda finding: KINDS.index(finding.kind)))


def still_true(finding: PictureFinding, dataset: Dataset) -> PictureFinding:
    """Return the cases whose pictures are still used, and as the same class: what was done about the others is done."""
    names = dataset.class_names
    class_of = {picture.path: names[picture.class_index] for picture in dataset.pictures}
    cases = (
        case for case in finding.cases
        if all(class_of.get(path, "") == was for path, was in zip(case.paths, case.classes, strict=True))
    )  # fmt: skip
    return replace(finding, cases=tuple(cases))


def _groups(pairs: Sequence[tuple[Picture, Picture]]) -> list[list[Picture]]:
    """Return pairs that share pictures as one group."""
    pictures = sorted({picture.path: picture for pair in pairs for picture in pair}.values(), key=lambda p: p.path)
    number = {picture.path: place for place, picture in enumerate(pictures)}
    return [[pictures[n] for n in group] for group in joined((number[a.path], number[b.path]) for a, b in pairs)]


def _is_learned(picture: Picture) -> bool:
    return picture.subset == "train"


def _name(path: Path, class_name: str) -> str:
    return f"{class_name}/{path.name}" if class_name else path.name
