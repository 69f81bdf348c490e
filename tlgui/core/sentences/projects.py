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
