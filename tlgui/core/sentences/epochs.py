"""Sentences about a run epoch by epoch."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

EPOCHS: dict[str, Template] = {
    "epochs.no_run": "There is no run in '{path}' whose epochs can be read.",
    "epochs.no_run_hint": "Give the folder of a run, or the model file in it.",
    "epochs.no_answers": "The run in '{path}' kept no answers of its epochs.",
    "epochs.no_answers_hint": "Runs of earlier versions did not, nor does one before its first epoch is over.",
    "epochs.no_such_epoch": "The run in '{path}' has no answers of epoch {epoch}.",
    "epochs.no_such_epoch_hint": "It has those of epochs {first} to {last}; the best one is {best}.",
    "epochs.answers": Plural(
        "In epoch {epoch} the network was right on {right} of 1 validation picture.",
        "In epoch {epoch} the network was right on {right} of {n} validation pictures.",
    ),
    "epochs.changed": Plural(
        "1 answer changed since the epoch before.",
        "{n} answers changed since the epoch before.",
    ),
    "epochs.is_best": "This epoch had the lowest validation loss: the model is its network.",
    "epochs.some_missing": "The answers of {kept} of {n} epochs are kept.",
    "epochs.raw": "Probabilities are those that training saw, before the model's temperature.",
}
