"""Two runs picture by picture: what the second one fixed and what it broke, on pictures that both held out."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.errors import NotComparableError, RunFolderError
from tlgui.core.json_values import list_of, object_of, text_of
from tlgui.core.messages import say
from tlgui.core.paired_test import Verdict, exact_paired_p, verdict
from tlgui.core.picture_scores import PictureScores, ScoredPicture, read_scores
from tlgui.core.run_folder import RunFolder

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class JudgedRun:
    """What the model of a run answered to the pictures that its figures are counted from."""

    folder: Path
    scores: PictureScores
    contents: Mapping[str, str]
    """Path of a picture -> hash of its content when the run began; empty where the run does not say."""


@dataclass(frozen=True)
class GivenAnswer:
    """What one model said to a picture."""

    class_name: str
    probability: float


@dataclass(frozen=True)
class JudgedPicture:
    """One picture that both runs held out."""

    path: str
    """Where it lies now, if either run knows."""
    true: str
    """What it is."""
    first: GivenAnswer
    second: GivenAnswer

    @property
    def is_right(self) -> tuple[bool, bool]:
        """Whether the first and the second run got it right."""
        return self.first.class_name == self.true, self.second.class_name == self.true


@dataclass(frozen=True)
class Comparison:
    """The second run beside the first one, over the pictures that both held out; each picture is in one tuple."""

    fixed: tuple[JudgedPicture, ...]
    """Only the second one got these right; those come first of which the first run was surest."""
    broken: tuple[JudgedPicture, ...]
    """Only the first one got these right; those come first of which the second run is surest."""
    both_wrong: tuple[JudgedPicture, ...]
    both_right: tuple[JudgedPicture, ...]
    n_first: int
    """Pictures that the first run held out, of different content."""
    n_second: int
    is_by_content: bool
    """Pictures were recognised by their content; else by their places."""
    n_relabelled: int = 0
    """Left out: they were of another class in the other run."""
    has_same_classes: bool = True

    @property
    def n(self) -> int:
        """Pictures that are compared."""
        return len(self.fixed) + len(self.broken) + len(self.both_wrong) + len(self.both_right)

    @property
    def n_right(self) -> tuple[int, int]:
        """How many of them the first and the second run got right."""
        return len(self.both_right) + len(self.broken), len(self.both_right) + len(self.fixed)

    @property
    def p(self) -> float:
        """How probable a difference at least this large is where both are equally good, 0..1."""
        return exact_paired_p(len(self.fixed), len(self.broken))

    @property
    def verdict(self) -> Verdict:
        """What this says of the second run."""
        return verdict(len(self.fixed), len(self.broken))


def read_judged(folder: Path) -> JudgedRun:
    """Return what a run answered to the pictures that its figures are counted from.

    Raises:
        NotComparableError: it kept no answers.
        RunFolderError: there is no run.
    """
    run = RunFolder(folder)
    try:
        return JudgedRun(folder, read_scores(run.scores), _contents(run))
    except (OSError, ValueError) as error:
        log.info("'%s' kept no answers to single pictures: %s", folder, error)
    if not run.is_a_run:
        raise RunFolderError(say("compare.no_run", path=folder), hint=say("compare.name_run_folders"), path=folder)
    raise NotComparableError(
        say("compare.no_answers", path=folder), hint=say("compare.finish_or_train_again"), path=folder
    )


def compare_runs(first: JudgedRun, second: JudgedRun) -> Comparison:
    """Compare two runs over the pictures that both held out and neither learned from.

    Pictures are recognised by their content where both runs know it, else by their places. Copies of one picture
    count once: they say nothing new.

    Raises:
        NotComparableError: there is no such picture.
    """
    is_by_content = _knows_contents(first) and _knows_contents(second)
    pictures = [_by_key(run, is_by_content) for run in (first, second)]
    common = [(pictures[0][key], pictures[1][key]) for key in pictures[0] if key in pictures[1]]
    if not common:
        raise _refusal(first, second)
    judged = [_judged(a, b, first.scores.class_names, second.scores.class_names) for a, b in common]
    kept = [picture for picture in judged if picture is not None]
    if not kept:
        raise NotComparableError(
            say("compare.all_relabelled", n=len(common)), hint=say("compare.choose_runs_of_the_same_split")
        )

    return Comparison(
        fixed=_group(kept, (False, True), lambda picture: picture.first),
        broken=_group(kept, (True, False), lambda picture: picture.second),
        both_wrong=_group(kept, (False, False), lambda picture: picture.second),
        both_right=_group(kept, (True, True), lambda picture: picture.second),
        n_first=len(pictures[0]),
        n_second=len(pictures[1]),
        is_by_content=is_by_content,
        n_relabelled=len(judged) - len(kept),
        has_same_classes=set(first.scores.class_names) == set(second.scores.class_names),
    )


def _group(
    pictures: Iterable[JudgedPicture], is_right: tuple[bool, bool], answer_of: Callable[[JudgedPicture], GivenAnswer]
) -> tuple[JudgedPicture, ...]:
    """Return the pictures that these runs got right, the surest answers of one of them first."""
    found = (picture for picture in pictures if picture.is_right == is_right)
    return tuple(sorted(found, key=lambda picture: (-answer_of(picture).probability, picture.path)))


def _refusal(first: JudgedRun, second: JudgedRun) -> NotComparableError:
    """Say why two runs have nothing in common: other classes, or other pictures held out."""
    if not set(first.scores.class_names) & set(second.scores.class_names):
        return NotComparableError(say("compare.other_classes"), hint=say("compare.choose_runs_of_the_same_folder"))
    return NotComparableError(
        say("compare.nothing_in_common", first=len(first.scores.pictures), second=len(second.scores.pictures)),
        hint=say("compare.choose_runs_of_the_same_split"),
    )


def _knows_contents(run: JudgedRun) -> bool:
    return all(picture.path in run.contents for picture in run.scores.pictures)


def _by_key(run: JudgedRun, is_by_content: bool) -> dict[str, ScoredPicture]:
    """Return each picture by its content or place; of several copies the first."""
    found: dict[str, ScoredPicture] = {}
    for picture in run.scores.pictures:
        found.setdefault(run.contents[picture.path] if is_by_content else picture.path, picture)
    return found


def _judged(
    first: ScoredPicture, second: ScoredPicture, first_names: tuple[str, ...], second_names: tuple[str, ...]
) -> JudgedPicture | None:
    """Return a picture with both answers; None when the runs do not agree on what it is."""
    true = second_names[second.true_index]
    if first_names[first.true_index] != true:
        return None
    return JudgedPicture(
        _existing((second.path, first.path)), true, _answer(first, first_names), _answer(second, second_names)
    )


def _answer(picture: ScoredPicture, names: tuple[str, ...]) -> GivenAnswer:
    return GivenAnswer(names[picture.answered_index], picture.probability)


def _existing(paths: Iterable[str]) -> str:
    """Return the first of some paths where a file is; the very first where none is."""
    known = tuple(paths)
    return next((path for path in known if os.path.exists(path)), known[0])


def _contents(run: RunFolder) -> dict[str, str]:
    """Return the content hashes of what was held out, by the paths in the scores; empty where they are not known."""
    try:
        root = Path(text_of(object_of(run.read_config().get("dataset"), "dataset").get("root"), "root"))
        split = run.read_split()
        entries = [list_of(entry, part) for part in ("val", "test") for entry in list_of(split.get(part, []), part)]
        return {str(root / text_of(path, "path")): text_of(content, "hash") for path, _, content in entries}
    except (OSError, ValueError) as error:
        log.info("The split of '%s' cannot be read: %s", run.path, error)
        return {}
