"""What a run says in plain sentences; pure functions over its events."""

from __future__ import annotations

from collections.abc import Sequence

from tlgui.core.class_weights import BALANCE
from tlgui.core.config import TrainConfig
from tlgui.core.events import (
    EpochDone,
    PhaseStarted,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
)
from tlgui.core.head_alone import HEAD_ALONE, TUNING
from tlgui.core.spoken_names import spoken_name
from tlgui.core.states import SessionState
from tlgui.views.model import model_texts
from tlgui.views.phase_texts import device_title, phase_title
from tlgui.views.train.curves_data import best_epoch
from tlgui.views.translation import marked, sentence, tr, tr_n, within_a_sentence

IDLE = "Nothing is being trained."
NO_EPOCH_YET = marked("The first epoch is not over yet.")
START = "Start"
PAUSE = "Pause"
CONTINUE = "Continue"
STOP_AND_KEEP = "Stop and keep"
DISCARD = "Discard"
DISCARD_QUESTION = "Discard this run? Its model and curves will be deleted. This cannot be undone."
STOPPING = "Finishing this batch..."
PAUSED = "Paused. Nothing is lost; press Continue to go on."
EPOCH_HELP = "An epoch is one pass over all training pictures."
IN_USE = "A run is going on with the choices it started with. What you change here is for the next run."
ADD_TO_QUEUE = "Add to queue"
QUEUE = "Waiting for this run to finish"
QUEUE_LEFT = "Not started yet when the program was last closed"
START_QUEUE = "Start these runs"
REMOVE = "Remove"
REMOVE_ALL = "Remove all"

NO_PROBLEMS = frozenset({BALANCE, "estimate", "weights", "split", "careless", HEAD_ALONE, TUNING})
"""Kinds of notices that are said and need no place among what to know about a run."""
PREPARING = {
    "download": "Downloading the pretrained weights",
    "copying pictures": "Copying your pictures to the other computer",
    "batch statistics": "Estimating batch-norm statistics on your pictures",
    "final check": "Checking the saved model on pictures that it did not learn from",
    "known pictures": "Remembering what the training pictures look like",
    "frozen layers": "Running the frozen layers, once for every picture",
    "reading pictures": "Reading every picture once, to recognise it later",
    "measuring": "Measuring how fast this computer runs this network",
    "learning rates": "Trying learning rates",
    "similarity": "Measuring how much your pictures are like those that the network knows",
    "known answers": "Asking the network as it is",
    "learning curve": "Fitting heads to parts of your pictures",
    "shortcuts": "Pasting corners and borders into other pictures",
    "looking at the pictures": "Looking at every picture",
    "head alone": "Fitting a head to what the frozen network sees",
}
FLAT_EPOCHS = 3


def run_sentence(event: RunStarted) -> str:
    """Return what a run that begins learns from, and on which device."""
    return tr("Learning from {pictures} on {device}.").format(
        pictures=tr_n("1 picture", "{n} pictures", event.dataset["n_train"]), device=device_title(event.device)
    )


def preparing_sentence(event: Preparing) -> str:
    """Return what is done before the learning can go on."""
    return f"{tr(PREPARING.get(event.what, event.what.capitalize()))}..."


def failed_sentence(event: RunFailed) -> str:
    """Return how a run failed, and what to do now."""
    return f"{sentence(event.title)}. {sentence(event.message, event.hint)}"


def queue_line(config: TrainConfig, folder: str) -> str:
    """Return what a waiting run will do, in one line."""
    head = within_a_sentence(tr(model_texts.HEADS[config.head][0]))
    schedule = within_a_sentence(tr(model_texts.SCHEDULES[config.schedule][0]))
    return tr("“{folder}” with {backbone}: {head}; {schedule}").format(
        folder=folder, backbone=spoken_name(config.backbone), head=head, schedule=schedule
    )


def phase_sentence(event: PhaseStarted) -> str:
    """Return what learns in a phase and what rests."""
    phase = phase_title(event.name)
    if not event.frozen_blocks:
        return tr("{phase}: now the whole network learns, at a low learning rate.").format(phase=phase)
    if event.learning_blocks == ("head",):
        return tr("{phase}: only the new last layer learns; the rest is frozen and keeps what it knows.").format(
            phase=phase
        )
    learning = ", ".join(event.learning_blocks)
    return tr("{phase}: {learning} learn; {frozen} stay frozen.").format(
        phase=phase, learning=learning, frozen=", ".join(event.frozen_blocks)
    )


def differing_figure(event: RunFinished, epochs: Sequence[EpochDone]) -> str:
    """Return why the table has another figure for the best epoch than the end of the run; empty where it has not."""
    shown = next((done.val_accuracy for done in epochs if done.epoch == event.best_epoch), None)
    if shown is None or event.val_accuracy is None or f"{shown:.1%}" == f"{event.val_accuracy:.1%}":
        return ""
    if event.balanced_accuracy is not None:
        return tr(
            "The table shows {shown:.1%} for that epoch, before the finished model counted every class equally."
        ).format(shown=shown)
    return tr(
        "The table shows {shown:.1%} for that epoch, measured during the run with faster, less precise "
        "arithmetic; the final figure was measured with the saved model file."
    ).format(shown=shown)


def narrate(epochs: Sequence[EpochDone]) -> str:
    """Return what the curves say so far, in one sentence; empty before the second epoch of a phase."""
    best = best_epoch(epochs)
    n_in_phase = sum(done.phase == epochs[-1].phase for done in epochs) if epochs else 0
    if best is None or n_in_phase < 2:
        return ""
    last = epochs[-1]
    n_since = last.epoch - best.epoch
    if n_since == 0:
        return tr("Still getting better: the validation loss fell again.")
    is_memorising = last.train_loss < best.train_loss and last.val_loss > best.val_loss * 1.05
    if is_memorising and n_since >= 2:
        return tr(
            "The model is starting to overfit (it memorises the training pictures): training loss falls, "
            "validation loss rises. The best so far, epoch {epoch}, is kept."
        ).format(epoch=best.epoch)
    if n_since >= FLAT_EPOCHS:
        return tr_n(
            "No better for 1 epoch; epoch {epoch} is kept.", "No better for {n} epochs; epoch {epoch} is kept.", n_since
        ).format(epoch=best.epoch)
    return tr("Best so far by validation loss: epoch {epoch}.").format(epoch=best.epoch)


def curves_in_words(epochs: Sequence[EpochDone]) -> str:
    """Return what the chart shows, for who does not see it; empty before the first epoch."""
    best = best_epoch(epochs)
    if best is None:
        return ""
    last = epochs[-1]
    words = tr(
        "After epoch {epoch}: training loss {train:.3f}, validation loss {val:.3f}, {accuracy:.0%} of the validation "
        "pictures right. Best, by the lowest validation loss, {best_loss:.3f}: epoch {best} with {best_accuracy:.0%}."
    )
    return words.format(
        epoch=last.epoch, train=last.train_loss, val=last.val_loss, accuracy=last.val_accuracy,
        best=best.epoch, best_loss=best.val_loss, best_accuracy=best.val_accuracy,
    )  # fmt: skip


STATE_WORDS = {
    SessionState.SCANNING: "looking...",
    SessionState.TRAINING: "learning...",
    SessionState.PAUSED: "paused",
    SessionState.STOPPING: "stopping...",
    SessionState.TRAINED: "finished",
    SessionState.FAILED: "failed",
}


def state_word(state: SessionState, *, is_ready: bool) -> str:
    """Return what the sidebar says beside Train."""
    word = STATE_WORDS.get(state)
    if word is not None:
        return tr(word)
    return tr("ready") if is_ready else ""


def why_not_ready(*, has_pictures: bool, is_scanning: bool, error: str) -> str:
    """Return what keeps a run from being started, in a sentence; empty when nothing does."""
    if not has_pictures:
        return tr("No folder of pictures yet.")
    if is_scanning:
        return tr("tlgui is still looking at the pictures.")
    return tr("On the Model page: {error}").format(error=error) if error else ""
