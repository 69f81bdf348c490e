"""Looks at every picture of a folder and says what may be wrong with it: by its bytes, its pixels and a network."""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import CancelledError, DatasetError, PictureError, TlguiError
from tlgui.core.events import Event, Preparing
from tlgui.core.kept_findings import not_kept
from tlgui.core.picture_findings import Case, FindingKind, PictureFinding, findings_of_scan, is_leak
from tlgui.engine.data.likeness import chance_of, wide_crops
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.data.picture_look import Look, look_at, odd_ones
from tlgui.engine.data.prefetch import result_or_stop, work_ahead
from tlgui.engine.data.split import Split
from tlgui.engine.door.health_requests import PicturesChecked
from tlgui.engine.results.cross_validation import FoldedFeatures
from tlgui.engine.results.label_check import (
    N_NEIGHBOURS,
    Neighbours,
    doubted_labels,
    held_out_probabilities,
    nearest,
    outlying,
)
from tlgui.engine.runs.audition import HeadWork, TriedPictures, features_of, folds_of, tried_part
from tlgui.engine.runs.prepare import read_contents

FIRST_LOOKS, MORE_LOOKS = 300, 3
"""What the pixels say is told after so many pictures, and each time that there are so many times as many."""
MOST_FOR_LABELS = 10_000
"""Each is compared with each: more are drawn from by chance."""
N_AHEAD = 32
MOST_FOR_CUTS = 5000
"""Of more pictures none are looked for that are cut out of others: each takes some hundredths of a second."""
N_TRIED = 30
"""The nearest others of each picture by its features that it may be cut out of; with 5 fewer are found."""


@dataclass(frozen=True)
class HealthCheck:
    """One look at all pictures of a folder.

    Raises from its methods:
        CancelledError: a stop was asked for.
    """

    dataset: Dataset
    on_event: Callable[[Event], None]
    """Called with the progress, as Preparing."""
    control: Control
    allow_download: bool = False
    """The person agreed to fetch pretrained weights."""

    def run(self, config: TrainConfig | None) -> Iterator[PicturesChecked]:
        """Yield what each step finds, the quickest first; findings that the person keeps as they are stay away.

        Args:
            config: whose network looks for wrong labels; None ends after the pixels.
        """
        for step in self._steps(config):
            told = {finding.kind: finding for finding in not_kept(self.dataset.root, step.findings)}
            # A kind of which nothing is left is answered too, so that what was shown of it goes.
            yield replace(step, findings=tuple(told.get(f.kind, replace(f, cases=())) for f in step.findings))

    def _steps(self, config: TrainConfig | None) -> Iterator[PicturesChecked]:
        yield PicturesChecked(tuple(self._of_bytes()), self.dataset.total)
        blank: set[Path] = set()
        miniatures: dict[Path, bytes] = {}
        for step in self._of_pixels(miniatures):
            blank.update(path for finding in step.findings if finding.kind == "blank" for path in finding.paths)
            yield step
        if config is not None:
            yield self._of_network(config, blank, miniatures)

    def _of_bytes(self) -> Iterator[PictureFinding]:
        """Yield what the scan found, copies that are the same file apart from those that only look so."""
        found = {finding.kind: finding for finding in findings_of_scan(self.dataset)}
        exact: list[Case] = []
        near: list[Case] = []
        for case in found["near_copy"].cases if "near_copy" in found else ():
            same = self._same_files(case)
            exact += [case.part(places) for places in same if len(places) > 1]
            near += [case.part([places[0] for places in same])] if len(same) > 1 else []
        for kind in ("label_conflict", "split_leak", "unreadable"):
            yield found.get(kind, PictureFinding(kind, ()))
        yield PictureFinding("exact_copy", tuple(exact))
        yield PictureFinding("near_copy", tuple(near))

    def _same_files(self, case: Case) -> list[list[int]]:
        """Return the places of a case's pictures, those with the same bytes together."""
        of: dict[str, list[int]] = {}
        for place, path in enumerate(case.paths):
            self._require_wanted()
            try:
                content = content_hash(path)
            except DatasetError:
                content = str(path)  # gone since: the next scan tells
            of.setdefault(content, []).append(place)
        return list(of.values())

    def _of_pixels(self, miniatures: dict[Path, bytes]) -> Iterator[PicturesChecked]:
        looks: list[Look] = []
        seen: list[Picture] = []
        total, tell_at = self.dataset.total, FIRST_LOOKS
        looking = work_ahead(self.dataset.pictures, look_at, n_threads=min(os.cpu_count() or 1, 8), n_ahead=N_AHEAD)
        for done, (picture, future) in enumerate(looking, start=1):
            self._require_wanted()
            try:
                looks.append(result_or_stop(future, lambda: self.control.should_stop))
                seen.append(picture)
                if self.dataset.total <= MOST_FOR_CUTS:
                    miniatures[picture.path] = looks[-1].miniature
                looks[-1] = replace(looks[-1], miniature=b"")
            except PictureError:
                pass  # gone or changed since the scan: the next one tells
            self.on_event(Preparing("looking at the pictures", done, total))
            if done == tell_at and done < total:
                tell_at *= MORE_LOOKS
                yield self._told(seen, looks)
        yield self._told(seen, looks)

    def _told(self, seen: Sequence[Picture], looks: Sequence[Look]) -> PicturesChecked:
        found = odd_ones(looks)
        findings = (self._finding(kind, [(seen[place], "") for place in places]) for kind, places in found.items())
        return PicturesChecked(tuple(findings), len(seen))

    def _of_network(
        self, config: TrainConfig, blank: Container[Path], miniatures: Mapping[Path, bytes]
    ) -> PicturesChecked:
        work = HeadWork(self.on_event, self.control, self.allow_download)
        try:
            pictures = self._tried(config)
            _, features, found = features_of(config, pictures, work)
            near = nearest(features, max(N_TRIED, N_NEIGHBOURS))
            closest = Neighbours(near.places[:, :N_NEIGHBOURS], near.distances[:, :N_NEIGHBOURS])
            doubted = self._doubted(pictures.folded(features, found), found, closest, blank)
            cut = self._cut_out(found, near, miniatures)
            return replace(doubted, findings=(*doubted.findings, *cut))
        except CancelledError:
            raise
        except TlguiError as error:
            return PicturesChecked((), 0, error.message)

    def _tried(self, config: TrainConfig) -> TriedPictures:
        """Return all pictures, whatever part they are of: a wrong label in the test part spoils the figures most."""
        dataset, contents = read_contents(self.dataset, self.on_event, self.control)
        chosen = tried_part(dataset.pictures, config.seed, MOST_FOR_LABELS)
        groups = dataset.groups_in(chosen)
        folds = folds_of(chosen, contents.hashes, groups, config)
        split = Split(chosen, (), ())
        return TriedPictures(dataset.root, dataset.class_names, split, contents.hashes, folds, dataset.total)

    def _doubted(
        self, data: FoldedFeatures, found: Sequence[Picture], near: Neighbours, blank: Container[Path]
    ) -> PicturesChecked:
        n_folds = len(data.fold_numbers)

        def check(done: int) -> None:
            self._require_wanted()
            self.on_event(Preparing("head alone", done, n_folds))

        doubted = doubted_labels(data, held_out_probabilities(data, check), near) if n_folds > 1 else []
        self._require_wanted()
        names = self.dataset.class_names
        doubtful = self._finding("wrong_label", [(found[label.number], names[label.better]) for label in doubted])
        known = {label.number for label in doubted}
        far = [place for place in outlying(near) if place not in known and found[place].path not in blank]
        return PicturesChecked((doubtful, self._finding("outlier", [(found[place], "") for place in far])), len(found))

    def _cut_out(
        self, found: Sequence[Picture], near: Neighbours, miniatures: Mapping[Path, bytes]
    ) -> Iterator[PictureFinding]:
        """Yield pictures that are cut out of others, of pairs that the network finds alike."""
        kinds: tuple[FindingKind, ...] = ("cut_conflict", "cut_leak", "cut_copy")
        cases: dict[FindingKind, list[Case]] = {kind: [] for kind in kinds}
        places = [place for place, picture in enumerate(found) if picture.path in miniatures]
        at = {place: number for number, place in enumerate(places)}
        small = [miniatures[found[place].path] for place in places]
        pairs = [
            (at[one], at[other])
            for one, others in enumerate(near.places[:, :N_TRIED].tolist())
            for other in others
            if one in at and other in at
        ]
        known = set(self.dataset.grouping.pairs)
        for one, other in wide_crops(small, pairs, chance_of(small), self._require_wanted):
            pair = (found[places[one]], found[places[other]])
            paths = (pair[0].path, pair[1].path)
            if paths in known or paths[::-1] in known:
                continue
            is_conflict = pair[0].class_index != pair[1].class_index
            kind: FindingKind = "cut_conflict" if is_conflict else "cut_leak" if is_leak(*pair) else "cut_copy"
            cases[kind].append(Case.of(sorted(pair, key=lambda picture: picture.subset == "train"), self._names))
        for kind in kinds:
            yield PictureFinding(kind, tuple(cases[kind]))

    @property
    def _names(self) -> tuple[str, ...]:
        return self.dataset.class_names

    def _finding(self, kind: FindingKind, pictures: Sequence[tuple[Picture, str]]) -> PictureFinding:
        names = self.dataset.class_names
        return PictureFinding(kind, tuple(Case.of((picture,), names, better) for picture, better in pictures))

    def _require_wanted(self) -> None:
        HeadWork(self.on_event, self.control).require_wanted()
