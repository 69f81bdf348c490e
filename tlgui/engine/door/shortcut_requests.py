"""What the engine is asked about shortcuts of a model; see requests.py."""

from __future__ import annotations

from dataclasses import dataclass

from tlgui.engine.door.requests import Request


@dataclass(frozen=True)
class ShortcutRequest(Request):
    """Look whether a corner, an edge or the border decides; reports Preparing, answers ShortcutCheck.

    What it finds is kept in the run's folder.
    """

    model: str

    handled_in = "tlgui.engine.runs.shortcut_handlers"
    gives_way = True
