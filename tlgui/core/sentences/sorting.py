"""Sentences about pictures that are sorted into folders."""

from __future__ import annotations

from tlgui.core.messages import Message, Plural, Template, say

SORTING: dict[str, Template] = {
    "sorting.copied": Plural(
        "1 picture was copied into '{folder}'; the original stays where it was.",
        "{n} pictures were copied into '{folder}'; the originals stay where they were.",
    ),
    "sorting.moved": Plural("1 picture was moved into '{folder}'.", "{n} pictures were moved into '{folder}'."),
    "sorting.nothing": "No picture was sorted into '{folder}'.",
    "sorting.earlier": Plural("1 picture had been sorted there before.", "{n} pictures had been sorted there before."),
    "sorting.left": Plural("1 file stays where it is:", "{n} files stay where they are:"),
    "sorting.others": Plural(
        "1 file beside them is no picture and stays too.", "{n} files beside them are no pictures and stay too."
    ),
    "sorting.stopped": "Stopped. Sort into the same folder again to go on, or take it all back.",
    "sorting.undone": Plural("1 picture was taken back.", "{n} pictures were taken back."),
    "sorting.removed": Plural(
        "1 picture is no longer in its folder: somebody has taken it out.",
        "{n} pictures are no longer in their folders: somebody has taken them out.",
    ),
    "sorting.kept": Plural("1 picture was not taken back:", "{n} pictures were not taken back:"),
    "sorting.gone": "It is no longer there.",
    "sorting.is_a_link": "It is a link to a picture; links are not moved.",
    "sorting.in_a_shard": "It lies in a shard; only pictures that are files are sorted.",
    "sorting.was_changed": "This copy was changed after the sorting, so it stays.",
    "sorting.old_place_is_taken": "Something else is at its old place now: '{path}'.",
    "sorting.not_possible": "The system refused: {why}.",
    "sorting.is_going_on": "Another sorting into '{folder}' is going on; nothing was done.",
    "sorting.not_empty": "'{folder}' is no new or empty folder, so nothing was sorted into it.",
    "sorting.not_empty_hint": "Choose a new or empty folder.",
    "sorting.other_sorting": "'{folder}' holds what another model sorted, or what was sorted in another way.",
    "sorting.other_sorting_hint": "Choose another folder, or take that sorting back first.",
    "sorting.none_here": "Nothing was sorted into '{folder}' by tlgui.",
    "sorting.none_here_hint": "Choose the folder that the pictures were sorted into.",
    "sorting.journal_damaged": "'{file}', where every sorted picture is noted, is damaged or cannot be read.",
    "sorting.journal_damaged_hint": "The pictures are in the folders beside it; move them by hand.",
    "sorting.disk_is_full": "The disk of '{folder}' is full. {n} pictures were sorted; no picture is lost.",
    "sorting.unwritable": "'{folder}' cannot be written ({why}). {n} pictures were sorted; no picture is lost.",
    "sorting.go_on_hint": "Make room or choose another folder; sorting into the same folder again goes on.",
}


def sorted_messages(n: int, n_earlier: int, folder: str, *, moves: bool) -> tuple[Message, ...]:
    """Return what a sorting came to; the counts of folders and the files that stay are told apart."""
    key = "sorting.moved" if moves else "sorting.copied"
    told = say(key, n=n, folder=folder) if n else say("sorting.nothing", folder=folder)
    return (told, say("sorting.earlier", n=n_earlier)) if n_earlier else (told,)


def undone_messages(n: int, n_removed: int) -> tuple[Message, ...]:
    """Return what taking a sorting back came to; what was kept is told apart."""
    told = say("sorting.undone", n=n)
    return (told, say("sorting.removed", n=n_removed)) if n_removed else (told,)
