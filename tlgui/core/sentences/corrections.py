"""Sentences about pictures that a person left out or moved to another class."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

CORRECTIONS: dict[str, Template] = {
    "corrections.left_out": Plural(
        "1 picture is left out because you said so: '{example}'.",
        "{n} pictures are left out because you said so, such as '{example}'.",
    ),
    "corrections.moved": Plural(
        "1 picture counts as the class that you gave it: '{example}'.",
        "{n} pictures count as the classes that you gave them, such as '{example}'.",
    ),
    "corrections.lost": Plural(
        "What you decided about 1 picture is not followed, because it has changed or its class is gone: '{example}'.",
        "What you decided about {n} pictures is not followed, because they have changed or their classes are gone, "
        "such as '{example}'.",
    ),
    "corrections.renamed": "'{name}' counts as '{to}' because you said so.",
    "corrections.found_again": Plural(
        "This folder was '{was}' before: what you decided about 1 of its pictures holds here too.",
        "This folder was '{was}' before: what you decided about {n} of its pictures holds here too.",
    ),
    "corrections.one_out": "'{path}' is left out.",
    "corrections.one_moved": "'{path}' counts as '{name}'.",
    "corrections.one_renamed": "The class '{name}' is called '{to}'.",
    "corrections.one_added": "There is a class '{name}' beside those of the folder.",
    "corrections.can_undo": "To undo: {step}.",
    "corrections.can_redo": "To do again: {step}.",
    "corrections.none": "Every picture counts as it lies in the folder.",
    "corrections.unreadable": "What you decided about the pictures of this folder cannot be read: '{file}'.",
    "corrections.unreadable_hint": "Remove this file to take every picture as it lies in the folder.",
    "corrections.unwritable": "What you decided cannot be kept: '{file}' cannot be written.",
    "corrections.unwritable_hint": "Make room on the disk, or close other windows of tlgui, then try again.",
    "corrections.not_in_the_folder": "'{path}' is not a picture of the folder '{root}'; nothing was changed.",
    "corrections.no_such_class": "There is no class '{name}' in '{root}'; nothing was changed.",
    "corrections.no_such_class_hint": "Choose one of {names}.",
}
