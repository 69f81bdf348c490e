"""What the engine can be asked for about a finished run."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.core.messages import Message
from tlgui.engine.door.requests import Request

REPORTS = "tlgui.engine.results.report_handlers"


@dataclass(frozen=True)
class RunCodeRequest(Request):
    """Write the script that repeats a run; answers RunCodeReady."""

    model: str
    """The model file in its run folder."""

    handled_in = REPORTS


@dataclass(frozen=True)
class RunCodeReady:
    """The script."""

    text: str
    notes: tuple[Message, ...]
    """What it does otherwise than the run; each stands in the script too."""
