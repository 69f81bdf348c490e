"""Everything that a run needs to continue where it was, in one file that is always complete."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from tlgui.core.atomic_file import write_atomic
from tlgui.core.errors import RunFolderError
from tlgui.core.events import EpochDone
from tlgui.core.json_values import number_of, whole_of
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular
from tlgui.core.schedule import Phase
from tlgui.core.typed_values import from_plain

EARLIER: dict[str, Any] = {"phases": [], "average": {}, "n_averaged": 0}
"""What states of earlier versions lack."""


@dataclass(frozen=True)
class Checkpoint:
    """The state of a run between two batches.

    Frozen blocks are not in it: they are what the run began with. Validation and the cached features are
    the same whenever they are made again, and so is the order of an epoch.
    """

    phase: int
    """Index of the phase."""
    epoch: int
    """The epoch to go on in, counted from 1."""
    batch: int
    """Batches of that epoch already learned from."""
    network: dict[str, Tensor]
    """Weights and buffers of the blocks that learn, on the processor."""
    optimizer: dict[str, Any]
    rates: dict[str, Any]
    scaler: dict[str, Any]
    random_state: dict[str, Tensor]
    """Of torch's generators: the processor's, and the device's where it has one."""
    meter: tuple[float, int, int]
    """Loss sum, right answers and pictures of the epoch so far."""
    lowest_of_phase: float
    n_without_gain: int
    epochs: list[dict[str, Any]]
    """Finished epochs, as plain EpochDone values."""
    best_epoch: int | None
    n_event_bytes: int
    """Length of events.jsonl at this moment; what was written later did not happen."""
    rate_factor: float
    """1, or less after the loss was not a number."""
    pictures_at_a_time: int | None
    """Where memory was too small for a whole batch; None elsewhere."""
    phases: list[dict[str, Any]]
    """All of the run, as plain Phase values, where the person has steered it; empty where it is as its choices say."""
    average: dict[str, Tensor]
    """Of the weights of the phase so far, on the processor; empty where none is taken."""
    n_averaged: int
    """Steps that it is of."""
    seconds: float
    """Since the run began, without the time between interruption and going on."""

    @property
    def steered_phases(self) -> tuple[Phase, ...]:
        """All phases of the run where the person has steered it, else none.

        Raises:
            ValueError: they are something else.
        """
        return tuple(from_plain(Phase, phase) for phase in self.phases)

    def save(self, path: Path) -> None:
        """Write the file; the old one stays until the new one is whole.

        Raises:
            OSError: the disk is full or cannot be written; the old file is untouched.
        """
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        try:
            write_atomic(path, lambda temporary: torch.save(values, temporary))
        except (OSError, RuntimeError) as error:  # torch's zip writer turns a full disk into a RuntimeError
            raise OSError(f"{path}: {error}") from error

    @classmethod
    def load(cls, path: Path) -> Checkpoint:
        """Read what `save` wrote.

        Raises:
            RunFolderError: there is none, or it is damaged or of another version.
        """
        try:
            return _load(path)
        except FileNotFoundError as error:
            raise RunFolderError(
                say("training.in_there_is_no_run_that", parent=path.parent),
                hint=say("training.a_run_can_be_continued_when"),
                path=path,
            ) from error
        except Exception as error:
            # Damaged bytes drive torch's unpickler; there is no end to what it was seen to raise.
            raise RunFolderError(
                say("training.the_saved_state_of_the_run", parent=path.parent),
                hint=say("training.start_the_run_again_the_best"),
                path=path,
            ) from error


def _load(path: Path) -> Checkpoint:
    """Read a state and compare every value with its type.

    Raises:
        FileNotFoundError: there is none.
        Exception: it is damaged.
    """
    with open_regular(path) as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch warns of odd files before it refuses them
        # weights_only: a run folder may be somebody else's, and a plain pickle runs programs.
        values = torch.load(file, map_location="cpu", weights_only=True)
    state = from_plain(Checkpoint, EARLIER | values if isinstance(values, dict) else values)
    whole_of(state.phase, "phase")
    whole_of(state.epoch, "epoch", 1)
    whole_of(state.batch, "batch")
    whole_of(state.n_averaged, "n_averaged")
    number_of(state.seconds, "seconds", 0)
    if state.pictures_at_a_time is not None:
        whole_of(state.pictures_at_a_time, "pictures_at_a_time", 1)
    for epoch in state.epochs:
        from_plain(EpochDone, epoch)
    for phase in state.steered_phases:
        whole_of(phase.n_epochs, "n_epochs", 1)
        for rate in phase.rates.values():
            number_of(rate, "rates", 0)
    return state


def random_state(device: torch.device) -> dict[str, Tensor]:
    """Return the state of torch's generators."""
    state = {"cpu": torch.get_rng_state()}
    if device.type == "cuda":
        state["cuda"] = torch.cuda.get_rng_state(device)
    return state


def set_random_state(state: dict[str, Tensor], device: torch.device) -> None:
    """Set the generators to what random_state returned."""
    torch.set_rng_state(state["cpu"])
    if device.type == "cuda" and "cuda" in state:
        torch.cuda.set_rng_state(state["cuda"], device)


def on_the_processor(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Return copies of tensors that later steps do not touch."""
    return {name: value.detach().to("cpu", copy=True) for name, value in state.items()}
