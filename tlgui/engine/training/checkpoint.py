"""Everything that a run needs to go on where it was, in one file that is always whole."""

from __future__ import annotations

import os
import pickle
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from tlgui.core.errors import RunFolderError


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
    seconds: float
    """Since the run began, without the time between interruption and going on."""

    def save(self, path: Path) -> None:
        """Write the file; the old one stays until the new one is whole.

        Raises:
            OSError: the disk is full or cannot be written; the old file is untouched.
        """
        temporary = path.with_name(path.name + ".tmp")
        try:
            torch.save({f.name: getattr(self, f.name) for f in fields(self)}, temporary)
            os.replace(temporary, path)
        except (OSError, RuntimeError) as error:  # torch's zip writer turns a full disk into a RuntimeError
            temporary.unlink(missing_ok=True)
            raise OSError(f"{path}: {error}") from error

    @classmethod
    def load(cls, path: Path) -> Checkpoint:
        """Read what `save` wrote.

        Raises:
            RunFolderError: there is none, or it is damaged or of another version.
        """
        try:
            values = torch.load(path, map_location="cpu", weights_only=True)
            return cls(**(values | {"meter": tuple(values["meter"])}))
        except FileNotFoundError as error:
            raise RunFolderError(
                f"In '{path.parent}' there is no run that can be continued.",
                hint="A run can be continued when it was interrupted, not when it ended.",
                path=path,
            ) from error
        except (OSError, RuntimeError, EOFError, TypeError, ValueError, LookupError, pickle.UnpicklingError) as error:
            raise RunFolderError(
                f"The saved state of the run in '{path.parent}' cannot be read.",
                hint="Start the run again; the best model so far is still in its folder.",
                path=path,
            ) from error


def random_state(device: torch.device) -> dict[str, Tensor]:
    """Return the state of torch's generators."""
    state = {"cpu": torch.get_rng_state()}
    if device.type == "cuda":
        state["cuda"] = torch.cuda.get_rng_state(device)
    return state


def set_random_state(state: dict[str, Tensor], device: torch.device) -> None:
    """Take over what random_state gave."""
    torch.set_rng_state(state["cpu"])
    if device.type == "cuda" and "cuda" in state:
        torch.cuda.set_rng_state(state["cuda"], device)


def on_the_processor(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Return copies of tensors that later steps do not touch."""
    return {name: value.detach().to("cpu", copy=True) for name, value in state.items()}
