"""`--project FILE`: a command follows a project's decisions and choices, and keeps in it what comes of them."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note
from tlgui.core.archives import is_archive
from tlgui.core.atomic_file import make_folder
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.errors import ConfigError
from tlgui.core.messages import say
from tlgui.core.project import SUFFIX, Project, count_matches, find_folder, known_pictures
from tlgui.core.project_file import ProjectError, project_lock, read_project
from tlgui.core.project_use import bring, save


@dataclass
class UsedProject:
    """The project of one command."""

    file: Path
    project: Project
    is_read_only: bool
    """Another window or command has it."""

    @property
    def config(self) -> TrainConfig:
        """The choices of its next run; the usual ones where it has none, or those of another version."""
        return config_of(self.project.choices)

    def fill(self, dataset: Dataset, *, config: TrainConfig | None = None, run: Path | None = None) -> None:
        """Keep what was found, chosen and trained in the project file, unless somebody else has it.

        Raises:
            ProjectError: the file cannot be written.
        """
        if self.is_read_only:
            return
        known = known_pictures(dataset.root, (picture.path for picture in dataset.pictures))
        choices = self.project.choices if config is None else config.to_json()
        new = (str(run.absolute()),) if run is not None and str(run.absolute()) not in self.project.runs else ()
        filled = replace(
            self.project,
            folder=dataset.root,
            options=dataset.options,
            known=known,
            choices=choices,
            runs=self.project.runs + new,
        )
        self.project = save(filled, self.file)


def add_project_flag(command: Any) -> None:
    """Add the flag to a command that takes a folder of pictures."""
    command.add_argument(
        "--project",
        metavar="FILE",
        help="follow the decisions, added pictures and choices that a project of the window holds (flags go before "
        "them), and keep in it what comes of this; FILE is begun where there is none. DATA can be left out then",
    )


@contextmanager
def used_project(arguments: argparse.Namespace) -> Iterator[UsedProject | None]:
    """Hold the project that a command was given; its folder becomes the one that the command looks at.

    Raises:
        ConfigError: neither a folder nor a project was given.
        ProjectError: it cannot be read, or its pictures are not found.
    """
    if not arguments.project:
        if not arguments.data:
            raise ConfigError("Give a folder of pictures, or --project with the file of a project.")
        yield None
        return
    file = _file(arguments.project)
    project = read_project(file) if arguments.data is None or os.path.lexists(file) else None
    folder = _folder(arguments, project, file)
    arguments.data = str(folder)
    try:
        make_folder(file.parent)
    except OSError as error:
        message = say("project.unwritable", path=file, reason=error.strerror or error)
        raise ProjectError(message, path=file) from error
    with project_lock(file) as is_mine:
        if not is_mine:
            note(sentence(say("project.read_only", name=file.stem)))
        told = bring(project, file, folder) if project is not None else (say("project.begun", file=file),)
        for message in told:
            note(sentence(message))
        yield UsedProject(file, (project or Project(file.stem, folder)).at(folder), not is_mine)


def config_of(choices: Mapping[str, Any]) -> TrainConfig:
    """Return the choices that a project holds; the usual ones where there are none, or those of another version."""
    try:
        return TrainConfig.from_json(dict(choices)) if choices else TrainConfig()
    except (ConfigError, TypeError, ValueError):
        return TrainConfig()


def _file(text: str) -> Path:
    file = Path(text).absolute()
    return file if file.suffix.lower() == SUFFIX else file.with_name(file.name + SUFFIX)


def _folder(arguments: argparse.Namespace, project: Project | None, file: Path) -> Path:
    """Return where the pictures are: the folder that was given, if it is the project's, or where they are found."""
    if arguments.data is None:
        assert project is not None
        found = find_folder(project, file)
        if found is None:
            message = say("project.no_folder", name=project.name, folder=project.folder)
            raise ProjectError(message, hint=say("project.no_folder_hint"), path=file)
        if found != project.folder:
            note(sentence(say("project.moved", folder=found)))
        return found
    given = Path(arguments.data).absolute()
    if is_archive(given):
        raise ProjectError(say("project.no_zip"), path=given)
    if project is not None and os.path.realpath(given) != os.path.realpath(project.folder):
        _check_same(given, project)
    return given


def _check_same(given: Path, project: Project) -> None:
    """Say how many of a project's pictures lie in another folder than before; refuse one that has none of them."""
    matches = count_matches(given, project.known)
    if matches.folder != given or not matches.may_be_it:
        message = say("project.another_folder", folder=given, name=project.name, n_known=len(project.known))
        hint = say("project.another_folder_hint")
        raise ProjectError(message, hint=hint, path=given)
    note(sentence(matches.told()))
