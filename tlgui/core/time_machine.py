"""A run epoch by epoch: what it answered then to each validation picture; standard library only."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tlgui.core.epoch_scores import NOT_MEASURED, WHOLE, digest_of, read_epoch_scores
from tlgui.core.errors import RunFolderError
from tlgui.core.evaluation import Evaluation, evaluation_from_counts
from tlgui.core.events import EpochDone, Event, PhaseStarted
from tlgui.core.history_csv import EpochFigures, best_of
from tlgui.core.json_values import list_of, object_of, text_of, texts_of, whole_of
from tlgui.core.messages import say
from tlgui.core.run_facts import phases_of
from tlgui.core.run_folder import RunFolder

N_SHOWN = 12
"""Pictures that are shown of themselves, before the person chooses any."""


@dataclass(frozen=True)
class AnswerThen:
    """What one epoch answered to one picture."""

    path: str
    true_index: int
    answered_index: int | None
    """None where the picture could not be read in that epoch."""
    probability: float
    """Of the answer, 0..1, before any temperature."""

    @property
    def is_right(self) -> bool:
        """Whether the answer is what the picture is."""
        return self.answered_index == self.true_index


@dataclass(frozen=True)
class PastEpoch:
    """One epoch whose answers are kept."""

    figures: EpochFigures
    classes: array[int]
    """The answer to each picture, in class order; NOT_MEASURED where there is none."""
    probabilities: array[int]
    """Of these answers, 0..WHOLE."""

    @property
    def number(self) -> int:
        """Counted from 1 over the run."""
        return self.figures.epoch


@dataclass(frozen=True)
class TimeMachine:
    """The epochs of a run with the answers of each."""

    class_names: tuple[str, ...]
    paths: tuple[str, ...]
    """Of the validation pictures."""
    true_indices: tuple[int, ...]
    epochs: tuple[PastEpoch, ...]
    """At least one, in order; those of a run whose answers are not kept are missing."""
    phases: tuple[PhaseStarted, ...]
    best_epoch: int
    """That of the lowest validation loss; its answers may not be kept."""
    n_epochs: int
    """Of the run so far."""

    @property
    def best_place(self) -> int:
        """Place of the best epoch among those with answers; of the last one before it where its own are not kept."""
        before = [place for place, past in enumerate(self.epochs) if past.number <= self.best_epoch]
        return before[-1] if before else 0

    def phase_of(self, place: int) -> PhaseStarted | None:
        """Return the phase of an epoch; None where the log has lost it."""
        index = self.epochs[place].figures.phase
        return next((phase for phase in self.phases if phase.index == index), None)

    def evaluation(self, place: int) -> Evaluation:
        """Return the figures of an epoch, confusion matrix included."""
        past, n = self.epochs[place], len(self.class_names)
        counts = [[0] * n for _ in range(n)]
        for true, answered in zip(self.true_indices, past.classes, strict=True):
            if answered != NOT_MEASURED:
                counts[true][answered] += 1
        return evaluation_from_counts(tuple(map(tuple, counts)), self.class_names, loss=past.figures.val_loss)

    def answer(self, place: int, picture: int) -> AnswerThen:
        """Return what an epoch answered to a picture."""
        past = self.epochs[place]
        answered = past.classes[picture]
        known = answered != NOT_MEASURED
        probability = past.probabilities[picture] / WHOLE
        return AnswerThen(
            self.paths[picture], self.true_indices[picture], answered if known else None, probability if known else 0.0
        )

    def in_cell(self, place: int, true_index: int, answered_index: int) -> tuple[int, ...]:
        """Return the pictures of one cell of an epoch's matrix, the surest answers first."""
        past = self.epochs[place]
        found = (
            picture
            for picture, pair in enumerate(zip(self.true_indices, past.classes, strict=True))
            if pair == (true_index, answered_index)
        )
        return tuple(sorted(found, key=lambda picture: -past.probabilities[picture]))

    def n_changed(self, place: int) -> int:
        """Return how many pictures were answered otherwise in the epoch before; 0 for the first."""
        if place == 0:
            return 0
        before, now = self.epochs[place - 1].classes, self.epochs[place].classes
        return sum(one != other and NOT_MEASURED not in (one, other) for one, other in zip(before, now, strict=True))

    @cached_property
    def most_telling(self) -> tuple[int, ...]:
        """The pictures worth watching: those whose answer changed most often, then what the best epoch has wrong."""
        changes = [0] * len(self.paths)
        for before, after in zip(self.epochs, self.epochs[1:], strict=False):
            for picture, (one, other) in enumerate(zip(before.classes, after.classes, strict=True)):
                if one != other and NOT_MEASURED not in (one, other):
                    changes[picture] += 1
        best = self.epochs[self.best_place]

        def how_telling(picture: int) -> tuple[int, bool, int]:
            is_right = best.classes[picture] == self.true_indices[picture]
            return -changes[picture], is_right, best.probabilities[picture]  # of the right ones the least sure first

        return tuple(sorted(range(len(self.paths)), key=how_telling)[:N_SHOWN])


def read_time_machine(run: Path) -> TimeMachine | None:
    """Return a run epoch by epoch, whether it has ended or not. Any thread.

    Args:
        run: its folder.

    Returns:
        None where no epoch's answers are kept, as in runs of earlier versions.

    Raises:
        RunFolderError: it is no folder of a run, or what it was begun with is damaged.
    """
    folder = RunFolder(run)
    try:
        names, paths, entries = pictures_of(folder)
        events = folder.log.events()
    except (OSError, ValueError) as error:
        raise RunFolderError(say("epochs.no_run", path=run), hint=say("epochs.no_run_hint"), path=run) from error
    figures = {event.epoch: EpochFigures.of(event) for event in events if isinstance(event, EpochDone)}
    epochs = _epochs_of(folder, entries, len(names), figures)
    best = best_of([figures[number] for number in sorted(figures)])
    if not epochs or best is None:
        return None
    true_indices = tuple(class_index for class_index, _ in entries)
    return TimeMachine(names, paths, true_indices, epochs, _phases(events), best.epoch, len(figures))


def pictures_of(folder: RunFolder) -> tuple[tuple[str, ...], tuple[str, ...], list[tuple[int, str]]]:
    """Return the class names, and of each validation picture the path, and class and content hash.

    Raises:
        OSError: what the run was begun with cannot be read.
        ValueError: it is damaged.
    """
    dataset = object_of(folder.read_config().get("dataset"), "dataset")
    names = texts_of(dataset.get("class_names"), "class_names")
    root = Path(text_of(dataset.get("root"), "root"))
    paths, entries = [], []
    for value in list_of(folder.read_split().get("val"), "val"):
        path, class_index, content, *_ = [*list_of(value, "picture"), None, None, None]
        paths.append(str(root / text_of(path, "path")))
        entries.append((whole_of(class_index, "class", 0, len(names) - 1), text_of(content, "hash")))
    return names, tuple(paths), entries


def _epochs_of(
    folder: RunFolder, entries: Sequence[tuple[int, str]], n_classes: int, figures: dict[int, EpochFigures]
) -> tuple[PastEpoch, ...]:
    """Return the epochs that the run reported and whose answers to these pictures are kept."""
    try:
        layout, records = read_epoch_scores(folder.epoch_scores.path)
        if (layout.n_pictures, layout.n_classes, layout.pictures) != (len(entries), n_classes, digest_of(entries)):
            return ()
        step = layout.n_kept  # the first of each picture's classes is its answer
        return tuple(
            PastEpoch(figures[record.epoch], record.classes[::step], record.probabilities[::step])
            for record in records
            if record.epoch in figures  # of one that was killed before it could say so there are no figures
        )
    except (OSError, ValueError):
        return ()


def _phases(events: Sequence[Event]) -> tuple[PhaseStarted, ...]:
    phases = phases_of(events)
    return tuple(phases[index] for index in sorted(phases))
