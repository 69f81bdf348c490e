"""What the curves of a finished run say, and what the buttons beside it do."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

CURVES: dict[str, Template] = {
    "curves.improving": "It was still getting better when it ended: the validation loss fell to the last epoch.",
    "curves.flat": (
        "With these choices it has learned what it can: the validation loss hardly changed over the last {n} epochs."
    ),
    "curves.overfitting": (
        "It began to learn the training pictures by heart: after epoch {epoch} the training loss went on falling while "
        "the validation loss rose. The model of that epoch is kept; stronger augmentation or more pictures would help."
    ),
    "curves.rate_too_large": (
        "The learning rate was likely too large: the loss on the training pictures rose instead of falling."
    ),
    "curves.alike": (
        "'{first}' and '{second}' look alike to it: {n} of its {total} mistakes are between these two. Pictures in the "
        "wrong folder are one possible reason."
    ),
    "curves.more_epochs": Plural("1 more epoch", "{n} more epochs"),
    "curves.lower_rate": "Lower learning rate ({rate})",
    "curves.more_augmentation": "Stronger augmentation",
    "curves.let_all_learn": "Let the whole network learn",
    "curves.show_them": "Show these pictures",
}
