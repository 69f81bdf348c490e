"""Sentences about pictures that a person added to a folder's data."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

ADDED: dict[str, Template] = {
    "added.counted": Plural(
        "1 picture that you added counts too: '{example}'. Its copy lies in tlgui's own folder.",
        "{n} pictures that you added count too, such as '{example}'. Their copies lie in tlgui's own folder.",
    ),
    "added.lost": Plural(
        "1 picture that you added is not used, because its class is gone: '{example}'.",
        "{n} pictures that you added are not used, because their classes are gone, such as '{example}'.",
    ),
    "added.one": "'{path}' was added and counts as '{name}'.",
    "added.in_the_folder_already": "'{path}' lies in '{root}' already: move it to another class instead of adding it.",
    "added.unreadable": "The list of the pictures that you added to this folder cannot be read: '{file}'.",
    "added.unreadable_hint": "Remove this file to go on without them; the copies stay beside it.",
    "added.unwritable": "The picture cannot be added: '{folder}' cannot be written to.",
}
