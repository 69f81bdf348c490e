"""`tlgui project`: what a project file holds, and where its pictures are now."""

from __future__ import annotations

import argparse
from pathlib import Path

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.core.messages import say
from tlgui.core.project import find_folder
from tlgui.core.project_file import ProjectError, read_project


def project(arguments: argparse.Namespace) -> int:
    """Print what a project file holds.

    Raises:
        ProjectError: it cannot be read, or its pictures are not found.
    """
    file = Path(arguments.file).absolute()
    found = read_project(file)
    folder = find_folder(found, file)
    n_decisions = len(found.labels.corrections) + len(found.labels.renamed)
    if arguments.json:
        known = {"name": found.name, "folder": None if folder is None else str(folder), "decisions": n_decisions}
        print_json({**known, "runs": list(found.runs), "choices": found.choices})
        return 0
    if folder is None:
        message = say("project.no_folder", name=found.name, folder=found.folder)
        raise ProjectError(message, hint=say("project.no_folder_hint"), path=file)
    told = {"name": found.name, "folder": folder, "edits": n_decisions}
    print_line(sentence(say("project.what", n=len(found.runs), **told)))
    for run in found.runs:
        print_line(sentence(say("project.run", folder=run)))
    return 0
