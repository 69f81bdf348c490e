"""How a run ended, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tlgui.core.messages import Message, Plural, Template, say

if TYPE_CHECKING:  # the errors speak through these tables, and the events know the errors
    from tlgui.core.events import RunFinished

RUN_END: dict[str, Template] = {
    "run_end.balanced": (
        "With every class counted equally, as this model does: {accuracy:.1%} ({low:.0%} to {high:.0%}, balanced "
        "accuracy). Believe this one."
    ),
    "run_end.discarded": "Discarded. Nothing was kept.",
    "run_end.too_early": "Stopped before the first epoch ended.",
    "run_end.completed": (
        "Finished: right on {accuracy:.1%} of the validation pictures ({low:.0%} to {high:.0%}). "
        "Best by validation loss: epoch {epoch}."
    ),
    "run_end.completed_test": Plural(
        "Finished: right on {accuracy:.1%} of one test picture that training never saw ({low:.0%} to {high:.0%}). "
        "Best by validation loss: epoch {epoch}.",
        "Finished: right on {accuracy:.1%} of {n} test pictures that training never saw ({low:.0%} to {high:.0%}). "
        "Best by validation loss: epoch {epoch}.",
    ),
    "run_end.stopped_test": Plural(
        "Stopped; the best model so far is kept: right on {accuracy:.1%} of one test picture that training never saw "
        "({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.",
        "Stopped; the best model so far is kept: right on {accuracy:.1%} of {n} test pictures that training never saw "
        "({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}.",
    ),
    "run_end.stopped": (
        "Stopped; the best model so far is kept: right on {accuracy:.1%} of the validation pictures "
        "({low:.0%} to {high:.0%}). Best by validation loss: epoch {epoch}."
    ),
    "run_end.like_guessing": "Guessing gets {guessing:.0%}: whether this is better is not sure.",
}


def run_end(event: RunFinished) -> Message:
    """Return how a run ended, with its figure and range where there is one."""
    if event.val_accuracy is None or event.val_accuracy_low is None or event.val_accuracy_high is None:
        return say("run_end.discarded" if event.outcome == "discarded" else "run_end.too_early")
    told = _with_all(event)
    if event.balanced_accuracy is None:
        return told
    values = {"accuracy": event.balanced_accuracy, "low": event.balanced_low, "high": event.balanced_high}
    return say("text.two", first=told, second=say("run_end.balanced", **values))


def like_guessing(event: RunFinished, n_classes: int) -> Message | None:
    """Return what to say of a figure whose range reaches down to guessing among so many classes; None of others."""
    lows = (event.balanced_low, event.test_accuracy_low, event.val_accuracy_low)
    low = next((each for each in lows if each is not None), None)
    if low is None or n_classes < 2 or low > 1 / n_classes:
        return None
    return say("run_end.like_guessing", guessing=1 / n_classes)


def _with_all(event: RunFinished) -> Message:
    """Return how a run with a figure ended, each picture counted once."""
    was_stopped = event.outcome == "stopped"
    if event.test_accuracy is not None:
        return say(
            "run_end.stopped_test" if was_stopped else "run_end.completed_test",
            accuracy=event.test_accuracy,
            low=event.test_accuracy_low,
            high=event.test_accuracy_high,
            n=event.n_test,
            epoch=event.best_epoch,
        )
    return say(
        "run_end.stopped" if was_stopped else "run_end.completed",
        accuracy=event.val_accuracy,
        low=event.val_accuracy_low,
        high=event.val_accuracy_high,
        epoch=event.best_epoch,
    )
