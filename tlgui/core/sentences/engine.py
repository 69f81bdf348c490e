"""Sentences about the engine itself."""

from __future__ import annotations

from tlgui.core.messages import Template

ENGINE: dict[str, Template] = {
    "text.two": "{first} {second}",
    "engine.internal_error": "The engine failed unexpectedly: {what}",
    "engine.internal_error_hint": "What was saved before is safe. Please report this with the details below.",
    "engine.killed": ("The system or another program ended the engine; most likely the computer ran out of memory."),
    "engine.exited": "The engine exited unexpectedly (exit code {code}).",
    "engine.exited_saying": "The engine exited unexpectedly (exit code {code}). Its last output was: {said}.",
    "engine.died_hint": (
        "What was written so far is safe. Try again; of a run, the best model is in its folder, and a smaller batch "
        "size needs less memory."
    ),
    "engine.the_work_was_stopped": "The work was stopped.",
    "engine.nothing_handles_a": "The engine does not know the request '{name__}'.",
}
