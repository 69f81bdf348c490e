"""Sentences about steering a run while it goes on."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

STEERING: dict[str, Template] = {
    "steering.unfreeze": "As you asked: this phase ends with epoch {epoch}, and then {blocks} learn too.",
    "steering.more_epochs": Plural(
        "As you asked: 1 more epoch for this phase, now until epoch {epoch}.",
        "As you asked: {n} more epochs for this phase, now until epoch {epoch}.",
    ),
    "steering.lower_rate": (
        "As you asked: from the next batch on, every learning rate is divided by {times}, for the rest of the run. "
        "The highest is now {rate}."
    ),
    "steering.all_learns": (
        "The whole network learns already; there is nothing left to unfreeze. The run goes on as it was."
    ),
    "steering.unfreezes_already": "More is unfrozen after epoch {epoch} already. The run goes on as it was.",
    "steering.no_rate": (
        "In this phase the head is fitted at once, so there is no learning rate to lower. The run goes on as it was."
    ),
    "steering.rate_is_least": "A learning rate below {rate} would learn nothing. The run goes on as it was.",
    "steering.too_many_epochs": (
        "A phase has at least one epoch more, and at most {most} in all. The run goes on as it was."
    ),
    "steering.phase_over": (
        "The phase that this was meant for is over. The run goes on as it was; ask again if you want it now."
    ),
    "steering.too_late": "The run had learned all it was to learn by then, so nothing was changed.",
    "steering.not_running": "No run is going on in '{path}', so there is nothing to change.",
    "steering.start_or_resume": "Start a run, or continue it if it was interrupted, and then try again.",
    "steering.cannot_be_asked": "'{path}' cannot be written, so the run could not be asked: {reason}.",
}
