"""What a run says in plain sentences; pure functions over its events."""

from __future__ import annotations

from collections.abc import Sequence

from tlgui.core.config import TrainConfig
from tlgui.core.events import (
    Continued,
    EpochDone,
    Event,
    Notice,
    Paused,
    PhaseStarted,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
)
from tlgui.views.model import model_texts
from tlgui.views.translation import sentence

IDLE = "Nothing is being trained."
START = "Start"
PAUSE = "Pause"
CONTINUE = "Continue"
STOP_AND_KEEP = "Stop and keep"
DISCARD = "Discard"
DISCARD_QUESTION = "Throw this training away? Its model and curves are deleted. This cannot be undone."
STOPPING = "Finishing this batch..."
IN_USE = "A run is going on with the choices it began with. What you change here is for the next one."
ADD_TO_QUEUE = "Add to queue"
QUEUE = "Waiting for the end of this run"
REMOVE = "Remove"

NO_PROBLEMS = frozenset({"estimate", "weights"})
"""Kinds of notices that are said and need no place among what to know about a run."""
PREPARING = {
    "download": "Fetching the pretrained weights",
    "batch statistics": "Measuring the pictures for a network that starts from random weights",
    "final check": "Checking the saved model on the validation pictures",
    "samples": "Drawing sample pictures",
    "frozen layers": "Running the frozen layers, once for every picture",
    "reading pictures": "Reading every picture once, to know it again",
    "measuring": "Measuring how quick this machine is with this network",
    "step sizes": "Trying step sizes",
}
FLAT_EPOCHS = 3


def event_sentence(event: Event) -> str | None:
    """Return what to say about an event, or None when the sentence on screen stays true."""
    if isinstance(event, RunStarted):
        return f"Learning from {event.dataset['n_train']} pictures on {event.device}."
    if isinstance(event, Preparing):
        return f"{PREPARING.get(event.what, event.what.capitalize())}..."
    if isinstance(event, PhaseStarted):
        return phase_sentence(event)
    if isinstance(event, Paused):
        return "Paused. Nothing is lost; press Continue to go on."
    if isinstance(event, Continued):
        return "Going on."
    if isinstance(event, RunFinished):
        return finished_sentence(event)
    if isinstance(event, RunFailed):
        return f"{sentence(event.title)}. {sentence(event.message, event.hint)}"
    return sentence(event.message) if isinstance(event, Notice) else None


def queue_line(config: TrainConfig, folder: str) -> str:
    """Return what a waiting run will do, in one line."""
    schedule = model_texts.SCHEDULES[config.schedule][0].lower()
    return f"“{folder}” with {config.backbone}, {schedule}"


def phase_sentence(event: PhaseStarted) -> str:
    """Return what learns in a phase and what rests."""
    if not event.frozen_blocks:
        return f"{event.name}: now the whole network learns, in small steps."
    if event.learning_blocks == ("head",):
        return f"{event.name}: only the new last layer learns; the rest is frozen and keeps what it knows."
    learning = ", ".join(event.learning_blocks)
    return f"{event.name}: {learning} learn; {', '.join(event.frozen_blocks)} stay frozen."


def finished_sentence(event: RunFinished) -> str:
    """Return how a run ended."""
    if event.val_accuracy is None or event.val_accuracy_low is None or event.val_accuracy_high is None:
        return (
            "Discarded. Nothing was kept." if event.outcome == "discarded" else "Stopped before the first pass ended."
        )
    start = "Stopped; the best model so far is kept" if event.outcome == "stopped" else "Finished"
    return (
        f"{start}: right on {event.val_accuracy:.0%} of the validation pictures "
        f"({event.val_accuracy_low:.0%} to {event.val_accuracy_high:.0%}). Best after pass {event.best_epoch}."
    )


def narrate(epochs: Sequence[EpochDone]) -> str:
    """Return what the curves say so far, in one sentence; empty before the second pass of a phase."""
    phase = [done for done in epochs if done.phase == epochs[-1].phase] if epochs else []
    if len(phase) < 2:
        return ""
    best = min(phase, key=lambda done: done.val_loss)
    n_since = phase[-1].epoch - best.epoch
    if n_since == 0:
        return "Still getting better: the validation loss fell again."
    is_memorising = phase[-1].train_loss < best.train_loss and phase[-1].val_loss > best.val_loss * 1.05
    if is_memorising and n_since >= 2:
        return (
            f"It begins to learn the training pictures by heart: training loss falls, validation loss rises. "
            f"The best so far, pass {best.epoch}, is kept."
        )
    if n_since >= FLAT_EPOCHS:
        return f"No better for {n_since} passes; pass {best.epoch} is kept."
    return f"Best so far: pass {best.epoch}."
