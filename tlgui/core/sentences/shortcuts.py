"""What is said of shortcuts: places of the pictures that decide instead of the thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tlgui.core.messages import Message, Plural, Template, say

if TYPE_CHECKING:  # the errors speak through these tables, and reading a check knows the errors
    from tlgui.core.shortcut import ShortcutCheck, Trial

SHORTCUTS: dict[str, Template] = {
    "shortcuts.looks_at": "For '{name}' the model looks mostly at {place}.",
    "shortcuts.pasted": (
        "Pasted into pictures of other classes, that part of its pictures alone turned {taken} of {pasted} into "
        "'{name}'; as large a piece from nearer the middle turned {middle}."
    ),
    "shortcuts.pasted_part": (
        "Pasted into pictures of other classes, one side or corner of it alone turned {taken} of {pasted} into "
        "'{name}'; as large a piece from nearer the middle turned {middle}."
    ),
    "shortcuts.hidden_part": Plural(
        "With that side or corner hidden, the model misses {missed} of the 1 picture of '{name}' that it had right.",
        "With that side or corner hidden, the model misses {missed} of {n} pictures of '{name}' that it had right.",
    ),
    "shortcuts.hidden": Plural(
        "With it hidden, the model misses {missed} of the 1 picture of '{name}' that it had right.",
        "With it hidden, the model misses {missed} of {n} pictures of '{name}' that it had right.",
    ),
    "shortcuts.place_top_left": "the upper left corner",
    "shortcuts.place_top_right": "the upper right corner",
    "shortcuts.place_bottom_left": "the lower left corner",
    "shortcuts.place_bottom_right": "the lower right corner",
    "shortcuts.place_top": "the upper edge",
    "shortcuts.place_bottom": "the lower edge",
    "shortcuts.place_left": "the left edge",
    "shortcuts.place_right": "the right edge",
    "shortcuts.place_border": "the border, all around",
    "shortcuts.remedy": (
        "Is there something, such as a date, a logo or a frame, that only pictures of '{name}' have? Crop or cover it, "
        "or take new pictures without it, and train again: until then, do not trust the figures for '{name}'."
    ),
    "shortcuts.none": Plural(
        "No sign that a corner, an edge or the border decides, measured on 1 picture.",
        "No sign that a corner, an edge or the border decides, measured on {n} pictures.",
    ),
    "shortcuts.too_few": "Too few pictures to tell: {classes}.",
    "shortcuts.not_possible": (
        "Too few pictures to tell: the model must answer at least {least} of a class right, and as many of others."
    ),
    "shortcuts.no_run": "The model '{path}' does not lie in the folder of its run, so its pictures are not known.",
    "shortcuts.no_run_hint": "Open the model where its run left it.",
    "shortcuts.pictures_gone": "Hardly any of the run's pictures can be found any more; they were in '{root}'.",
    "shortcuts.pictures_gone_hint": "Put the folder back where it was, and check again.",
}
_PLACES = {
    "top_left": "shortcuts.place_top_left",
    "top_right": "shortcuts.place_top_right",
    "bottom_left": "shortcuts.place_bottom_left",
    "bottom_right": "shortcuts.place_bottom_right",
    "top": "shortcuts.place_top",
    "bottom": "shortcuts.place_bottom",
    "left": "shortcuts.place_left",
    "right": "shortcuts.place_right",
    "border": "shortcuts.place_border",
}


def shortcut_messages(trial: Trial, name: str) -> tuple[Message, ...]:
    """Return what was found for one class: where the model looks, and the two figures that say so."""
    place = Message(_PLACES[trial.place.value])
    pasted = {"name": name, "pasted": trial.n, "taken": trial.n_taken, "middle": trial.n_taken_middle}
    hidden = {"name": name, "n": trial.n_hidden, "missed": trial.n_missed}
    return (
        say("shortcuts.looks_at", name=name, place=place),
        say("shortcuts.pasted_part" if trial.is_part else "shortcuts.pasted", **pasted),
        say("shortcuts.hidden_part" if trial.is_part else "shortcuts.hidden", **hidden),
    )


def shortcut_remedy(name: str) -> Message:
    """Return what to do about it."""
    return say("shortcuts.remedy", name=name)


def rest_messages(check: ShortcutCheck) -> Iterator[Message]:
    """Yield what a check says besides its findings: that there are none, and what it could not tell."""
    if len(check.too_few) == len(check.class_names):
        from tlgui.core.shortcut import N_LEAST

        yield say("shortcuts.not_possible", least=N_LEAST)
        return
    if not check.found:
        yield say("shortcuts.none", n=check.n)
    if check.too_few:
        yield say("shortcuts.too_few", classes=tuple(check.class_names[index] for index in check.too_few))
