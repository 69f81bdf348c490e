"""A dozen validation pictures and what the newest epoch of a run answered to each; standard library only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.epoch_scores import NOT_MEASURED, WHOLE, EpochScores, ScoresLayout, digest_of, read_newest_epoch
from tlgui.core.errors import RunFolderError
from tlgui.core.run_folder import RunFolder
from tlgui.core.time_machine import AnswerThen, pictures_of

N_PICTURES = 12


@dataclass(frozen=True)
class Wall:
    """Always the same pictures of a run, so that it is seen how each goes from wrong to right."""

    class_names: tuple[str, ...]
    answers: tuple[AnswerThen, ...]
    """By class; before the first epoch, and where a picture could not be read, there is no answer."""
    epoch: int
    """Whose answers they are, counted from 1; 0 before the first is over."""

    @property
    def n_right(self) -> int:
        """How many of them are answered right."""
        return sum(answer.is_right for answer in self.answers)


class WallReader:
    """Reads the wall of one run, again after each epoch: then one record of the run's scores and nothing else.

    One thread at a time.

    Args:
        run: the run's folder.
    """

    def __init__(self, run: Path) -> None:
        self._folder = RunFolder(run)
        self._names: tuple[str, ...] = ()
        self._chosen: tuple[tuple[int, str, int], ...] = ()
        self._n_pictures, self._digest = 0, ""

    def read(self) -> Wall | None:
        """Return the wall as it is now; None where the run has written down no validation pictures (yet)."""
        if not self._chosen and not self._choose():
            return None
        epoch = 0
        answers: list[tuple[int | None, float]] = [(None, 0.0)] * len(self._chosen)
        newest = self._newest()
        if newest is not None:
            layout, scores = newest
            epoch = scores.epoch
            places = [place * layout.n_kept for place, _, _ in self._chosen]  # the first of its classes is the answer
            answers = [_answer(scores.classes[place], scores.probabilities[place]) for place in places]
        return Wall(
            self._names,
            tuple(
                AnswerThen(path, true, answered, probability)
                for (_, path, true), (answered, probability) in zip(self._chosen, answers, strict=True)
            ),
            epoch,
        )

    def _choose(self) -> bool:
        try:
            self._names, paths, entries = pictures_of(self._folder)
        except (OSError, ValueError, RunFolderError):
            return False
        self._n_pictures, self._digest = len(entries), digest_of(entries)
        trues = [true for true, _ in entries]
        self._chosen = tuple((place, paths[place], trues[place]) for place in chosen_places(trues))
        return bool(self._chosen)

    def _newest(self) -> tuple[ScoresLayout, EpochScores] | None:
        try:
            layout, scores = read_newest_epoch(self._folder.epoch_scores.path)
        except (OSError, ValueError):
            return None
        is_of_these = (layout.n_pictures, layout.pictures) == (self._n_pictures, self._digest)
        return (layout, scores) if scores is not None and is_of_these else None


def _answer(class_index: int, probability: int) -> tuple[int | None, float]:
    return (None, 0.0) if class_index == NOT_MEASURED else (class_index, probability / WHOLE)


def chosen_places(classes: Sequence[int]) -> list[int]:
    """Return places of pictures that show as many classes as they can, of many classes some all over, by class.

    Args:
        classes: of each picture.
    """
    of_class: dict[int, list[int]] = {}
    for place, class_index in enumerate(classes):
        of_class.setdefault(class_index, []).append(place)
    present = sorted(of_class)
    if len(present) > N_PICTURES:
        present = [present[number * len(present) // N_PICTURES] for number in range(N_PICTURES)]
    chosen: list[int] = []
    for round_ in range(N_PICTURES):
        chosen += [of_class[index][round_] for index in present if round_ < len(of_class[index])]
    return sorted(chosen[:N_PICTURES], key=lambda place: (classes[place], place))
