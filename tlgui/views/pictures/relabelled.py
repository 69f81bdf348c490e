"""What each picture of a folder counts as while a person relabels it: what was scanned, and what was decided since."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from tlgui.core.corrections import LEFT_OUT, CorrectedPicture
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.natural_order import natural_key
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.correction_mark import mark_of
from tlgui.views.widgets.picture_grid import GridPicture, LazyPictures, Mark

ALL, CORRECTED, OTHERWISE = "all", "corrected", "otherwise"
FINDING = "finding "
"""Begins the key of a filter by one finding."""
MOST_FINDING_LETTERS = 48


@dataclass(frozen=True)
class Filters:
    """Which pictures are shown."""

    class_name: str | None = None
    """None for all; LEFT_OUT for those left out."""
    which: str = ALL
    """ALL, CORRECTED, OTHERWISE or FINDING with what was found."""
    name: str = ""
    """Part of the path below the folder."""


@dataclass
class Relabelled:
    """All pictures in the order of the folder, which no decision changes."""

    root: Path = Path()
    names: tuple[str, ...] = ()
    """Of all classes, those without pictures as well."""
    order: list[Path] = field(default_factory=list)
    now: dict[Path, str] = field(default_factory=dict)
    """What each counts as; LEFT_OUT for none."""
    was: dict[Path, str] = field(default_factory=dict)
    """Of each that is not taken as it lies: the class in whose folder it lies."""
    answers: Mapping[Path, str] = field(default_factory=dict)
    """What a model that had not learned from a picture says of it."""
    findings: Mapping[str, frozenset[Path]] = field(default_factory=dict)
    _made: dict[Path, tuple[str, str, GridPicture]] = field(default_factory=dict)
    """With the label and the answer that it was made for: of a hundred thousand, one key changes few."""

    @classmethod
    def of(cls, dataset: Dataset) -> Relabelled:
        """Return the pictures as they were scanned."""
        names = dataset.class_names
        now = {picture.path: names[picture.class_index] for picture in dataset.pictures}
        corrected = dataset.corrected.pictures
        now |= {picture.path: LEFT_OUT for picture in corrected if picture.to == LEFT_OUT}
        was = {picture.path: picture.was for picture in corrected}
        order = _in_order(now, was)
        class_names = dataset.corrected.class_names or names
        return cls(dataset.root, class_names, order, now, was, findings=_findings(dataset))

    def decide(self, paths: Iterable[Path], to: str | None) -> None:
        """Let pictures count as another class from now on, LEFT_OUT as none; None takes them as they lie."""
        for path in paths:
            was = self.was.get(path, self.now[path])
            self.now[path] = was if to is None else to
            if self.now[path] == was:
                self.was.pop(path, None)
            else:
                self.was[path] = was
        if to and to not in self.names:
            self.names = (*self.names, to)

    def counts(self) -> dict[str, int]:
        """Return the pictures of each class."""
        counted = Counter(self.now.values())
        return {name: counted[name] for name in self.names}

    def labelled(self, dataset: Dataset) -> Dataset:
        """Return a scanned dataset with these labels, in the order of the folder; classes without a picture are out."""
        names = [name for name, n in self.counts().items() if n]
        index_of = {name: index for index, name in enumerate(names)}
        of = {picture.path: picture for picture in dataset.pictures}
        pictures = tuple(
            replace(of.get(path) or Picture(path, 0), class_index=index_of[self.now[path]])
            for path in self.order
            if self.now[path]
        )
        return replace(dataset, class_names=tuple(names), pictures=pictures)

    def shown(self, filters: Filters) -> LazyPictures:
        """Return the pictures that the filters let through."""
        if filters == Filters():
            return LazyPictures(self.order, self.picture)
        found = self.findings.get(filters.which.removeprefix(FINDING)) if filters.which.startswith(FINDING) else None
        part = filters.name.strip().casefold()
        shown = []
        for path in self.order:
            label = self.now[path]
            if filters.class_name is not None and label != filters.class_name:
                continue
            if found is not None and path not in found:
                continue
            if filters.which == CORRECTED and path not in self.was:
                continue
            if filters.which == OTHERWISE and self.answers.get(path, label) == label:
                continue
            if part and part not in str(path.relative_to(self.root)).casefold():
                continue
            shown.append(path)
        return LazyPictures(shown, self.picture)

    def picture(self, path: Path) -> GridPicture:
        """Return one picture with what is said of it."""
        label = self.now[path]
        answer = self.answers.get(path, label)
        made = self._made.get(path)
        if made is None or made[:2] != (label, answer):
            words = label or tr("left out")
            if label and answer != label:
                words = tr("{name}? looks like {answer}").format(name=label, answer=answer)
            made = self._made[path] = (label, answer, GridPicture(path, path.name, words, f"{path.name}: {words}"))
        return made[2]

    def marks(self) -> dict[Path, Mark]:
        """Return the badges of those that are not taken as they lie."""
        return {path: mark_of(CorrectedPicture(path, was, self.now[path])) for path, was in self.was.items()}

    def with_decisions_of(self, earlier: Relabelled, paths: Iterable[Path]) -> Relabelled:
        """Return these pictures with what was decided about some since they were scanned."""
        kept = replace(self, now=dict(self.now), was=dict(self.was))
        for path in paths:
            if path in kept.now and path in earlier.now:
                kept.decide([path], earlier.now[path])
        return kept


def _in_order(paths: Iterable[Path], corrected: Container[Path]) -> list[Path]:
    """Sort by folder, and in each as people count: 2 before 10.

    Scanned pictures come in that order, but for those that count as another class: a folder without any is taken as
    it is, since a key for each of a hundred thousand names takes half a second.
    """
    of: defaultdict[str, list[Path]] = defaultdict(list)
    is_disordered = set()
    for path in paths:
        folder = str(path).rpartition(os.sep)[0]  # quicker than the methods of Path
        of[folder].append(path)
        if path in corrected:
            is_disordered.add(folder)
    for folder in is_disordered:
        of[folder].sort(key=lambda path: natural_key(path.name))
    return [path for folder in sorted(of) for path in of[folder]]


def _findings(dataset: Dataset) -> dict[str, frozenset[Path]]:
    """Return the pictures of each finding, by what is said of it."""
    if not dataset.grouping.groups and not dataset.problems:
        return {}
    here = {picture.path for picture in dataset.pictures}
    words = {"alike": tr("Nearly the same as another one"), "series": tr("Taken in one series")}
    found: dict[str, set[Path]] = {}
    for group in dataset.grouping.groups:
        found.setdefault(words[group.kind], set()).update(group.paths)
    by_kind: dict[str, str] = {}
    for problem in dataset.problems:
        if problem.path in here:
            title = by_kind.setdefault(problem.kind, shortened(sentence(problem.message), MOST_FINDING_LETTERS))
            found.setdefault(title, set()).add(problem.path)
    return {title: frozenset(paths & here) for title, paths in found.items()}


def shortened(text: str, most: int) -> str:
    """Return a text with at most so many letters and a sign that there were more."""
    return text if len(text) <= most else f"{text[:most]}\u2026"
