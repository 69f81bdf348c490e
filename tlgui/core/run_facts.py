"""What a finished run left in its folder, read back for a report; standard library only."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tlgui.core.config import TrainConfig
from tlgui.core.errors import RunFolderError
from tlgui.core.evaluation import Evaluation
from tlgui.core.events import EpochDone, Event, PhaseStarted, RunFinished, RunStarted, Steered
from tlgui.core.json_values import list_of, object_of, text_of
from tlgui.core.messages import Message, say
from tlgui.core.model_header import ModelHeader, read_model_header
from tlgui.core.other_figures import other_figures
from tlgui.core.picture_scores import PictureScores, read_scores
from tlgui.core.run_folder import MODEL, RunFolder
from tlgui.core.schedule import is_head_fitted
from tlgui.core.shortcut import ShortcutCheck, shortcuts_of_model

log = logging.getLogger(__name__)

PARTS = ("train", "val", "test")


@dataclass(frozen=True)
class RunFacts:
    """One measured model, and what its run folder tells of how it came about.

    A model file that was copied elsewhere has only itself: the rest is then None or empty.
    """

    model: Path
    header: ModelHeader
    config: TrainConfig
    evaluation: Evaluation
    scores: PictureScores | None = None
    """What it answered to each picture that it was measured on."""
    epochs: tuple[EpochDone, ...] = ()
    phases: tuple[PhaseStarted, ...] = ()
    pictures: str = ""
    """Folder of the dataset when the run began; empty where it is not known."""
    counts: tuple[tuple[int, ...], ...] = ()
    """Pictures of each class in training, validation and test part; empty where they are not known."""
    device: str = ""
    seconds: float | None = None
    """How long the run took."""
    was_stopped: bool = False
    """The person ended it before all its epochs."""
    others: tuple[Message, ...] = ()
    """Which other figures a person has read of it, and why they differ."""
    shortcuts: ShortcutCheck | None = None
    """Whether a corner, an edge or the border decides; None where that was not measured."""

    @property
    def was_head_fitted(self) -> bool:
        """Whether the head was fitted at once; without room for the features this is chosen and not possible."""
        is_chosen = is_head_fitted(self.config.choices()) and self.config.schedule != "scratch"
        # An epoch that is fitted has no learning rate.
        return is_chosen and (not self.epochs or any(done.rate_head == 0.0 for done in self.epochs))

    @property
    def name(self) -> str:
        """What a person knows the run by: the folder of its pictures, else that of the model."""
        return Path(self.pictures).name or self.model.parent.name or self.model.stem


def read_run_facts(path: Path) -> RunFacts:
    """Return what is known of a finished run.

    Args:
        path: its folder, or the model file in it.

    Raises:
        RunFolderError: there is no model in the folder, or it has not been measured yet.
        ModelFileError: the model file is missing or damaged.
    """
    model, header, evaluation = read_measured(path)
    run = run_of(model, header)
    known = _known_of(run, header, evaluation) if run else {"others": other_figures(header, evaluation)}
    scores = scores_of_model(model, header)
    shortcuts = shortcuts_of_model(model, header)
    return RunFacts(model, header, header.train_config(model), evaluation, scores, shortcuts=shortcuts, **known)


def read_measured(path: Path) -> tuple[Path, ModelHeader, Evaluation]:
    """Return the model of a finished run, its header and its figures; args and errors as of `read_run_facts`."""
    model = model_of(path)
    header = read_model_header(model)
    evaluation = header.parsed_evaluation()
    if evaluation is None:
        raise RunFolderError(say("report.not_measured", path=model), hint=say("report.not_measured_hint"), path=model)
    return model, header, evaluation


def model_of(path: Path) -> Path:
    """Return the model file of a run's folder, or the path of a model file as it is.

    Raises:
        RunFolderError: there is no model in the folder.
    """
    model = path / MODEL if path.is_dir() else path
    if path.is_dir() and not model.exists():
        raise RunFolderError(say("report.no_model", path=path), hint=say("report.no_model_hint"), path=path)
    return model


def run_of(model: Path, header: ModelHeader) -> RunFolder | None:
    """Return the folder of the run that made a model; None where the model lies elsewhere.

    A model copied into another run's folder must not be told by that run's pictures and curves.
    """
    folder = RunFolder(model.parent)
    return folder if model.name == MODEL and _is_of(header, folder) else None


def scores_of_model(model: Path, header: ModelHeader) -> PictureScores | None:
    """Return what a model answered to each picture, from the folder that it lies in; None where that is not known."""
    try:
        scores = read_scores(RunFolder(model.parent).scores)
    except (OSError, ValueError) as error:
        log.info("No scores of single pictures beside '%s': %s", model, error)
        return None
    # A model copied into another run's folder, or a run that began anew there: not its pictures.
    is_of_model = (scores.model, scores.class_names) == (header.identity, header.class_names)
    return scores if is_of_model else None


def _is_of(header: ModelHeader, folder: RunFolder) -> bool:
    """Return whether this run made the model: it set the same pictures aside."""
    try:
        entries = list_of(folder.read_split().get("val"), "val")
        return [text_of(list_of(entry, "picture")[2], "hash") for entry in entries] == list(header.split["val"])
    except (OSError, ValueError, LookupError) as error:
        log.info("What '%s' was begun with is not known: %s", folder.path, error)
        return False


def _known_of(folder: RunFolder, header: ModelHeader, evaluation: Evaluation) -> dict[str, Any]:
    events = events_of(folder)
    started = next((event for event in events if isinstance(event, RunStarted)), None)
    finished = next((event for event in reversed(events) if isinstance(event, RunFinished)), None)
    epochs = {event.epoch: event for event in events if isinstance(event, EpochDone)}  # one learned again counts once
    phases = phases_of(events)
    return {
        "epochs": tuple(epochs[number] for number in sorted(epochs)),
        "phases": tuple(phases[index] for index in sorted(phases)),
        "pictures": _root_of(folder),
        "counts": _counts_of(folder, len(header.class_names)),
        "device": started.device if started else "",
        "seconds": finished.seconds if finished else None,
        "others": other_figures(header, evaluation, events),
        "was_stopped": finished is not None and finished.outcome == "stopped",
    }


def phases_of(events: Sequence[Event]) -> dict[int, PhaseStarted]:
    """Return the phases that began, each as long as it was at last: the person may have steered it."""
    phases: dict[int, PhaseStarted] = {}
    for event in events:
        if isinstance(event, PhaseStarted):
            phases[event.index] = event
        elif isinstance(event, Steered) and event.phase in phases and event.phase < len(event.phases):
            n_epochs = event.phases[event.phase].n_epochs
            phases[event.phase] = replace(phases[event.phase], n_epochs=n_epochs)
    return phases


def events_of(folder: RunFolder) -> list[Event]:
    """Return what a run reported; nothing where its log cannot be read."""
    try:
        return folder.log.events()
    except OSError as error:
        log.info("The events of '%s' cannot be read: %s", folder.path, error)
        return []


def _root_of(folder: RunFolder) -> str:
    try:
        return text_of(object_of(folder.read_config().get("dataset"), "dataset").get("root"), "root")
    except (OSError, ValueError) as error:
        log.info("The folder of the pictures of '%s' is not known: %s", folder.path, error)
        return ""


def _counts_of(folder: RunFolder, n_classes: int) -> tuple[tuple[int, ...], ...]:
    """Return counts[class][part]."""
    counts = [[0] * len(PARTS) for _ in range(n_classes)]
    try:
        split = folder.read_split()
        for part, name in enumerate(PARTS):
            for entry in list_of(split.get(name, []), name):
                counts[list_of(entry, "picture")[1]][part] += 1
    except (OSError, ValueError, LookupError, TypeError) as error:
        log.info("The pictures of '%s' cannot be counted: %s", folder.path, error)
        return ()
    return tuple(map(tuple, counts))
