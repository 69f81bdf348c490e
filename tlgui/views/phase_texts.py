"""The names of a schedule's phases in the person's language."""

from __future__ import annotations

import re

from tlgui.views.translation import marked, tr

NAMES = (marked("Head only"), marked("Fine-tuning"), marked("From scratch"))
"""As core/schedule.py writes them into events and files."""
_STEP = re.compile(r"(?:Unfreeze|Unfreezing|Thaw),? step (\d+) of (\d+)")
"""Earlier versions said thaw."""


def phase_title(name: str) -> str:
    """Return a phase's name as the person reads it; one that is not known stays as it is."""
    step = _STEP.fullmatch(name)
    if step is not None:
        return tr("Unfreeze, step {step} of {n}").format(step=step[1], n=step[2])
    return tr(name) if name in NAMES else name
