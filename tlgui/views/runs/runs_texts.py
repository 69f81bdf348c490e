"""What the Runs page says of runs, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from tlgui.core.history_csv import EpochFigures, best_of
from tlgui.core.run_index import RunState, RunSummary
from tlgui.core.spoken_names import spoken_name
from tlgui.views.texts import pictures_of_part
from tlgui.views.train.run_progress import duration_text
from tlgui.views.translation import sentence, tr, tr_n

PURPOSE = "See everything you trained, compare runs, and go on from any of them."
EMPTY = "No runs yet"
EMPTY_EXPLANATION = "Every run is kept here, with its curves and its model, until you move it to the bin."
CHOOSE = (
    "Click a run to use it. Tick two to compare them picture by picture, or more to see their curves together; Space "
    "ticks the one under the cursor."
)
CHOOSE_CARDS = (
    "Click a run to use it. Click with Ctrl, or press Space, for one more: two are compared picture by picture, of "
    "more you see the curves together."
)
REPEAT = "Repeat with these choices"
REPEAT_HELP = "Sets the choices on the Model page to those of this run; Ctrl+Z there takes it back."
NAME = "Name and note..."
NAME_HELP = "Give the run a name of your own and a note (F2)."
SHOW = "Show in folder"
DELETE = "Move to the bin..."
DELETE_HELP = "Moves the folders of the chosen runs to the system's bin, from where they can be put back (Delete)."
DELETE_TITLE = "Move to the bin"
SEE_RESULTS = "See its results"
GOING_ON = "A run that is going on cannot be moved to the bin. Stop it first, on the Train page."
NOT_BACK_TITLE = "Not put back"
NOT_BACK = "'{path}' could not be put back. Look for it in the system's bin."
NO_BIN_TITLE = "Not moved to the bin"
NO_BIN = "'{path}' could not be moved to the bin; nothing of it was deleted."
NO_BIN_HINT = "The disk it lies on may have no bin. You can delete the folder yourself in your file manager."

LOOKS = {"table": "Table", "cards": "Cards"}
HEADS = {"linear": "new last layer", "append": "added layer", "mlp": "small network"}
SCHEDULES = {
    "finetune": "head, then all",
    "features": "head only",
    "gradual": "from the top",
    "scratch": "random weights",
}


def how_good(run: RunSummary) -> str:
    """Return the accuracy of a run with its range, or how far it came."""
    figures = run.figures
    if figures is not None:
        return tr("{accuracy:.1%} ({low:.0%} to {high:.0%})").format(
            accuracy=figures.accuracy, low=figures.accuracy_low, high=figures.accuracy_high
        )
    state = sentence(run.state.words)
    if not run.n_epochs or run.state not in (RunState.INTERRUPTED, RunState.RUNNING):
        return state
    return tr("{state}, epoch {epoch}").format(state=state, epoch=run.n_epochs)


def how_good_in_words(run: RunSummary) -> str:
    """Return the same with what it was measured on, for a tool tip."""
    figures = run.figures
    if figures is None:
        return how_good(run)
    pictures = pictures_of_part(figures.part, figures.n)
    return tr("Right on {accuracy:.1%} of {pictures}; the true figure very likely lies in the range given.").format(
        accuracy=figures.accuracy, pictures=pictures
    )


def took(run: RunSummary) -> str:
    """Return how long a run took; a dash while that is not known."""
    return "-" if run.seconds is None else duration_text(run.seconds)


def curve_sentence(letter: str, run: RunSummary, epochs: Sequence[EpochFigures]) -> str:
    """Return in words what the curves of a run show."""
    best = best_of(epochs)
    name = _told_apart(run)
    if best is None:
        return tr("{letter}: {name}. No epoch has been written down yet.").format(letter=letter, name=name)
    words = tr(
        "{letter}: {name}. Best by validation loss: epoch {epoch} of {n}, loss {loss:.3f}, {accuracy:.1%} of its "
        "validation pictures right."
    )
    return words.format(
        letter=letter, name=name, epoch=best.epoch, n=epochs[-1].epoch, accuracy=best.val_accuracy,
        loss=best.val_loss,
    )  # fmt: skip


def _told_apart(run: RunSummary) -> str:
    """Return what the person calls a run; one without a name is told from others on its pictures by its choices."""
    if run.note.name or run.config is None:
        return run.name
    network = spoken_name(run.config.backbone)
    return "; ".join((run.name, network, tr(SCHEDULES[run.config.schedule]), tr(HEADS[run.config.head])))


def delete_question(runs: Sequence[RunSummary], *, has_open_model: bool) -> str:
    """Return what is asked before runs go to the bin."""
    question = tr_n("Move this run to the bin?", "Move these {n} runs to the bin?", len(runs))
    names = ", ".join(run.name for run in runs[:5]) + (", ..." if len(runs) > 5 else "")
    models = tr("Their models and curves go with them; your pictures stay where they are.")
    opened = tr("The model that is open now is among them; it can then no longer answer.") if has_open_model else ""
    return "\n\n".join(filter(None, (question, names, models, opened)))
