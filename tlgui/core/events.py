"""What a run says while it goes: small frozen values, and their JSON lines.

The order is a promise::

    RunStarted Preparing* (PhaseStarted (EpochStarted BatchDone* EpochDone CheckpointSaved?)* PhaseDone)*
    then exactly one of RunFinished or RunFailed, which is the last.

Notice, Preparing, Paused, Continued and Steered may stand anywhere in between, and Preparing for reading the
pictures, a download or a measurement before RunStarted: they decide what RunStarted tells. What is
prepared ends with done == total before the next epoch begins, unless a stop or an error comes first.
CheckpointSaved may come some epochs late, where epochs take less time than writing a file. A stop in
mid-epoch ends without that epoch's EpochDone and PhaseDone. Epochs count from 1 over the whole run;
after a loss that was not a number, or an interruption, an epoch may begin a second time. Losses are
in nats per picture, accuracies and fractions run from 0 to 1.
"""

from __future__ import annotations

import time
from dataclasses import MISSING, asdict, dataclass, field, fields, is_dataclass
from typing import Any, Literal

from tlgui.core.json_values import OddValueError, text_of
from tlgui.core.messages import Message, Text, message_from_json, message_to_json, say
from tlgui.core.schedule import Phase
from tlgui.core.sentences import english
from tlgui.core.steering import SteerAction
from tlgui.core.typed_values import from_plain

Outcome = Literal["completed", "stopped", "discarded"]


@dataclass(frozen=True)
class RunStarted:
    """The run begins; config and dataset are the plain dictionaries stored in config.json."""

    config: dict[str, Any]
    dataset: dict[str, Any]
    """root, class_names, n_train, n_val, n_test."""
    device: str
    """In words, such as 'the processor (2 threads)'."""
    run_id: str
    n_epochs: int
    """Planned epochs over all phases."""
    estimate_s: float | None = None
    """Seconds that the run is thought to take from now on; None where this computer was not measured."""
    phase_shares: tuple[float, ...] = ()
    """Part of that, 0..1, which the epochs of each phase take; empty where an earlier version wrote the event."""
    closing_share: float = 0.0
    """Part that comes after the last epoch: known pictures and final check. What is missing to 1 comes before all."""


@dataclass(frozen=True)
class Preparing:
    """What goes before the learning: decode, prefix, download, measure."""

    what: str
    done: int
    total: int


@dataclass(frozen=True)
class PhaseStarted:
    """A phase begins."""

    index: int
    name: str
    n_epochs: int
    learning_blocks: tuple[str, ...]
    frozen_blocks: tuple[str, ...]
    rates: dict[str, float]
    """Learning rate of each learning block."""
    first_epoch: int
    """Number of its first epoch, counted over the run."""


@dataclass(frozen=True)
class EpochStarted:
    """An epoch begins."""

    epoch: int
    n_batches: int


@dataclass(frozen=True)
class BatchDone:
    """One batch was learned from; batch counts from 1."""

    epoch: int
    batch: int
    n_batches: int
    loss: float


@dataclass(frozen=True)
class EpochDone:
    """An epoch is over and the validation pictures were looked at."""

    epoch: int
    phase: int
    train_loss: float
    train_accuracy: float
    val_loss: float
    val_accuracy: float
    rate_head: float
    rate_base: float
    """0 while the base is frozen."""
    pictures_per_s: float
    seconds: float


@dataclass(frozen=True)
class CheckpointSaved:
    """These weights have the lowest validation loss so far and are on disk."""

    epoch: int
    val_loss: float


@dataclass(frozen=True)
class PhaseDone:
    """A phase is over."""

    index: int


@dataclass(frozen=True)
class Notice:
    """Something the person should know, while the run goes on."""

    kind: str
    message: Text
    path: str | None = None


@dataclass(frozen=True)
class Steered:
    """The person changed the rest of the run while it goes on; a request that makes no sense is a Notice instead."""

    action: SteerAction
    epoch: int
    """The epoch under way, or just over."""
    phase: int
    """Index of the phase under way."""
    phases: tuple[Phase, ...]
    """All of the run as planned from now on."""
    message: Text


@dataclass(frozen=True)
class Paused:
    """The run waits, its state kept."""


@dataclass(frozen=True)
class Continued:
    """The run goes on after a pause, or after an interruption."""


@dataclass(frozen=True)
class RunFinished:
    """The run is over; the figures come from the saved model file.

    Where there is a test part, its figure is the one to tell.
    """

    outcome: Outcome
    best_epoch: int | None
    val_loss: float | None
    val_accuracy: float | None
    val_accuracy_low: float | None
    """Wilson interval, 95%."""
    val_accuracy_high: float | None
    model: str | None
    """Path of the model file; None when nothing was kept."""
    seconds: float
    test_accuracy: float | None = None
    """None without a test part, and in files of earlier versions."""
    test_accuracy_low: float | None = None
    test_accuracy_high: float | None = None
    n_test: int = 0
    """Test pictures that were measured."""
    balanced_accuracy: float | None = None
    """The figure to tell, of the test pictures or else of the validation pictures, where the model counts every class
    equally; None where each picture counts alike."""
    balanced_low: float | None = None
    balanced_high: float | None = None


@dataclass(frozen=True)
class RunFailed:
    """The run ended by an error; what was saved before is safe."""

    title: Text
    message: Text
    hint: Text = ""


Event = (
    RunStarted
    | Preparing
    | PhaseStarted
    | EpochStarted
    | BatchDone
    | EpochDone
    | CheckpointSaved
    | PhaseDone
    | Notice
    | Steered
    | Paused
    | Continued
    | RunFinished
    | RunFailed
)

MESSAGE_SUFFIX = "_message"
"""Beside the English of a message, a JSON line holds its key and values under the field's name with this added."""

EVENT_TYPES: dict[str, type[Any]] = {kind.__name__: kind for kind in Event.__args__}


@dataclass(frozen=True)
class EventClock:
    """Turns events into JSON objects stamped with seconds since the clock was made."""

    started_s: float = field(default_factory=time.monotonic)

    def to_json(self, event: Event) -> dict[str, Any]:
        """Return the event as one flat JSON object with 'event' and 'time_s'."""
        stamp = {"event": type(event).__name__, "time_s": round(time.monotonic() - self.started_s, 3)}
        values = {f.name: getattr(event, f.name) for f in fields(event)}
        for name, value in list(values.items()):
            if isinstance(value, Message):
                values[name] = english(value)
                values[f"{name}{MESSAGE_SUFFIX}"] = message_to_json(value)
            elif isinstance(value, tuple):
                values[name] = [_to_json(item) for item in value]
        return stamp | values


def event_from_json(data: dict[str, Any]) -> Event:
    """Return the event that a JSON line holds; unknown keys are ignored.

    Raises:
        KeyError: the line names no known event or lacks one of its fields.
        ValueError: a value is of the wrong type.
    """
    kind = EVENT_TYPES[text_of(data["event"], "event")]
    # What an earlier version did not write has a default.
    values = {f.name: data.get(f.name, f.default) if f.default is not MISSING else data[f.name] for f in fields(kind)}
    for key in values:
        if f"{key}{MESSAGE_SUFFIX}" in data:
            values[key] = _message_of(data[f"{key}{MESSAGE_SUFFIX}"])
    event: Event = from_plain(kind, values)
    return event


def _to_json(item: Any) -> Any:
    return asdict(item) if is_dataclass(item) and not isinstance(item, type) else item


def _message_of(value: Any) -> Message:
    try:
        return message_from_json(value)
    except (KeyError, TypeError, AttributeError) as error:
        raise OddValueError(say("damage.no_message")) from error
