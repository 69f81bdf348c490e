"""Sentences about project files."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

PROJECTS: dict[str, Template] = {
    "title.project": "The project",
    "project.not_there": "There is no project file at '{path}'.",
    "project.unreadable": "The project file '{path}' cannot be read: {reason}.",
    "project.damaged": "The project file '{path}' is damaged and cannot be read.",
    "project.damaged_hint": "Earlier states of it are kept in '{folder}', if it was written on this computer: open the "
    "latest one.",
    "project.no_project": "'{path}' is not a project file of tlgui.",
    "project.newer": "The project file '{path}' was written by a later version of tlgui.",
    "project.newer_hint": "Install that version to open it.",
    "project.unwritable": "The project cannot be saved: '{path}' cannot be written ({reason}). What it held before is "
    "still there.",
    "project.no_folder": "The pictures of the project '{name}' are not found. They were in '{folder}'.",
    "project.no_folder_hint": "Put the folder beside the project file, or open the folder where it is now: what was "
    "decided about its pictures is found again by their contents.",
    "project.matches": Plural(
        "'{folder}': 1 of the {n_known} pictures by which the folder is known lies there, unchanged.",
        "'{folder}': {n} of the {n_known} pictures by which the folder is known lie there, unchanged.",
    ),
    "project.matches_named": Plural(
        "'{folder}': 1 of the {n_known} pictures by which the folder is known lies there, unchanged; {named} more have "
        "the same names but other contents: they were edited since, or are others.",
        "'{folder}': {n} of the {n_known} pictures by which the folder is known lie there, unchanged; {named} more "
        "have the same names but other contents: they were edited since, or are others.",
    ),
    "project.matches_unknown": "'{folder}': the project does not say by which pictures its folder can be known.",
    "project.another_folder": "'{folder}' is not the folder of the project '{name}': it holds none of the {n_known} "
    "pictures by which that is known.",
    "project.another_folder_hint": "Give the folder where its pictures are now, or another project file.",
    "project.no_zip": "A project is about a folder of pictures, not a zip: unpack it first.",
    "project.other_is_open": "The project '{other}', which is open in another window, is about '{folder}' too, and "
    "only one of them can hold at a time. Close it there first.",
    "project.added_missing": Plural(
        "1 picture that was added in this project is not used: its copy is not here ('{example}'). Put the folder with "
        "the copies, which lies beside '{file}' where it comes from, beside it here.",
        "{n} pictures that were added in this project are not used: their copies are not here ('{example}', for "
        "example). Put the folder with the copies, which lies beside '{file}' where it comes from, beside it here.",
    ),
    "project.begun": "The project '{file}' is new.",
    "project.moved": "The pictures of this project are in '{folder}' now.",
    "project.read_only": "The project '{name}' is open in another window, or its place cannot be written. Here it is "
    "only shown: nothing that you change is saved in it.",
    "project.run_goes_on": "A run is going on",
    "project.run_goes_on_hint": "You can open another project when it has finished.",
    "project.held": "The project '{name}' is open in another window; what counts as what can be changed there.",
    "project.what": Plural(
        "{name}: pictures in '{folder}', {edits} decisions about them, 1 run.",
        "{name}: pictures in '{folder}', {edits} decisions about them, {n} runs.",
    ),
    "project.run": "Run: {folder}",
}
