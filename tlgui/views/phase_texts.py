"""What the engine calls the phases of a run and its device, in the person's language."""

from __future__ import annotations

import re

from tlgui.views.translation import marked, tr, tr_n

NAMES = (marked("Head only"), marked("Fine-tuning"), marked("From scratch"))
"""As core/schedule.py writes them into events and files."""
APPLE_GPU = marked("the Apple GPU")
"""As engine/training/device.py writes it."""
_STEP = re.compile(r"(?:Unfreeze|Unfreezing|Thaw),? step (\d+) of (\d+)")
"""Earlier versions said thaw."""

_TOP = re.compile(r"Top (\d+) of (\d+) blocks")
_THREADS = re.compile(r"the processor \((\d+) threads?\)")


def device_title(device: str) -> str:
    """Return a device as the person reads it; a card's name is the same in every language."""
    threads = _THREADS.fullmatch(device)
    if threads is not None:
        return tr_n("the processor (1 thread)", "the processor ({n} threads)", int(threads[1]))
    return tr(APPLE_GPU) if device == APPLE_GPU else device


def phase_title(name: str) -> str:
    """Return a phase's name as the person reads it; one that is not known stays as it is."""
    step = _STEP.fullmatch(name)
    if step is not None:
        return tr("Unfreeze, step {step} of {n}").format(step=step[1], n=step[2])
    top = _TOP.fullmatch(name)
    if top is not None:
        return tr("Top {n} of {all} blocks").format(n=top[1], all=top[2])
    return tr(name) if name in NAMES else name
