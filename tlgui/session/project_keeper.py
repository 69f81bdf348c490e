"""The project that is open: read once, then written behind every change; one window writes, others only show it."""

from __future__ import annotations

import os
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from tlgui.core.atomic_file import make_folder
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.errors import ConfigError, TlguiError
from tlgui.core.messages import Message, say
from tlgui.core.project import SUFFIX, Project, count_matches, default_stem, find_folder, known_pictures
from tlgui.core.project_file import project_lock, read_project
from tlgui.core.project_use import bring, save
from tlgui.engine.door.requests import Failure
from tlgui.paths import data_dir
from tlgui.session.background import Report, ShouldStop, Work
from tlgui.session.session import Session
from tlgui.session.tasks import Task

AUTOSAVE_MS = 700
"""After a change; several in a row are written once."""


@dataclass(frozen=True)
class OpenProject:
    """The project that is open, as the window shows it."""

    path: Path
    name: str
    is_read_only: bool


@dataclass(frozen=True)
class LostPictures:
    """A project whose pictures are not where the file says, nor beside it."""

    path: Path
    project: Project


@dataclass(frozen=True)
class _Found:
    path: Path
    project: Project
    folder: Path
    told: tuple[Message, ...]


class ProjectKeeper(QObject):
    """Opens and saves projects. Lives in the main thread; reads and writes in others.

    Signals:
        changed(object): OpenProject, or None when none is open.
        noticed(object): Message, for one notice.
        saved(object): Path of the file that was written.
        pictures_lost(object): LostPictures, of a project that was to be opened; what was open stays open.
    """

    changed = Signal(object)
    pictures_lost = Signal(object)
    noticed = Signal(object)
    saved = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._open: OpenProject | None = None
        self._project: Project | None = None
        self._lock = ExitStack()
        self._awaited: Path | None = None
        """The folder whose scan belongs to the project; another one leaves it."""
        self._tasks: list[Task] = []
        self._is_dirty = self._is_saving = False
        self._known_of: Dataset | None = None
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._timer.timeout.connect(self._save)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.draft.changed.connect(self._on_changed)
        session.run_began.connect(self._on_run_began)

    @property
    def open_project(self) -> OpenProject | None:
        """The project that is open."""
        return self._open

    @property
    def is_read_only(self) -> bool:
        """Whether a project is open that another window has."""
        return self._open is not None and self._open.is_read_only

    def open(self, path: Path) -> None:
        """Read a project, find its pictures, and open both. Ignored while a run goes on."""
        if self._session.state.is_running:
            self._session.failed.emit(Failure(say("project.run_goes_on"), say("project.run_goes_on_hint"), ""))
            return
        task = self._start(_reading(path))
        task.answered.connect(self._on_read)

    def relink(self, lost: LostPictures, folder: Path) -> None:
        """Open a project whose pictures were not found with the folder that the person says they are in."""
        task = self._start(_reading(lost.path, folder))
        task.answered.connect(self._on_read)

    def count_matches(self, lost: LostPictures, folder: Path) -> Task:
        """Begin to look how many of a project's pictures lie in a folder; answers Matches."""
        return self._session.background.start(
            lambda _report, _stop: count_matches(folder, lost.project.known), name="project"
        )

    def begin(self, folder: Path) -> None:
        """Begin a new project about a folder, with the usual choices; it is kept in tlgui's own folder at first."""
        if self._session.state.is_running:
            self._session.failed.emit(Failure(say("project.run_goes_on"), say("project.run_goes_on_hint"), ""))
            return
        self._session.draft.adopt(TrainConfig(), is_suggestion=True)
        path = _free_path(folder)
        self._adopt(path, Project(folder.name, folder))
        self._session.open_folder(folder)

    def save_as(self, path: Path) -> None:
        """Write what is open into a file, and each change from now on."""
        dataset = self._session.dataset
        if dataset is None:
            return
        path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        before = self._project if self._open is not None and self._project is not None else None
        project = replace(before or Project(path.stem, dataset.root), name=path.stem, folder=dataset.root)
        self._adopt(path, project)
        self._save()

    def close(self) -> None:
        """Write what is not written yet, and let others have the project."""
        self._timer.stop()
        if self._is_dirty and not self.is_read_only and self._open is not None:
            try:
                save(self._state_now(), self._open.path)
            except TlguiError as error:
                self._session.failed.emit(Failure(error.title, error.message, error.hint))
        self._leave()

    def _on_read(self, answer: _Found | LostPictures) -> None:
        if isinstance(answer, LostPictures):
            self.pictures_lost.emit(answer)
            return
        path, project, folder = answer.path, answer.project, answer.folder
        if folder != project.folder:
            self.noticed.emit(say("project.moved", folder=folder))
        for message in answer.told:
            self.noticed.emit(message)
        project = project.at(folder)
        self._adopt(path, project)
        if project.choices:
            try:
                self._session.draft.adopt(TrainConfig.from_json(project.choices))
            except (ConfigError, TypeError, ValueError):  # of another version; the usual choices stay
                self._session.draft.adopt(TrainConfig(), is_suggestion=True)
        self._session.open_folder(folder, project.options)

    def _adopt(self, path: Path, project: Project) -> None:
        """Make a project the open one, to be written unless another window has it."""
        if self._open is None or os.path.realpath(self._open.path) != os.path.realpath(path) or self.is_read_only:
            self._leave()
            with suppress(OSError):  # then it cannot be written, and is told so
                make_folder(path.parent)
            is_mine = self._lock.enter_context(project_lock(path))
            self._open = OpenProject(path, project.name, is_read_only=not is_mine)
        self._project, self._awaited = project, project.folder
        self._known_of = None
        self.changed.emit(self._open)
        if self._open.is_read_only:
            self.noticed.emit(say("project.read_only", name=project.name))

    def _leave(self) -> None:
        self._lock.close()
        self._open = self._project = self._awaited = None
        self._is_dirty = False

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        if self._open is None:
            return
        if dataset is None or dataset.root != self._awaited:
            self.close()
            self.changed.emit(None)
            return
        self._on_changed()

    def _on_run_began(self, _name: str) -> None:
        folder = self._session.run_folder
        if self._project is not None and folder is not None and str(folder) not in self._project.runs:
            self._project = replace(self._project, runs=(*self._project.runs, str(folder)))
            self._on_changed()

    def _on_changed(self, _what: object = None) -> None:
        if self._open is not None and not self.is_read_only:
            self._is_dirty = True
            self._timer.start()

    def _save(self) -> None:
        """Write the project behind the window's back; a change meanwhile is written afterwards."""
        if self._open is None or self.is_read_only:
            return
        self._is_dirty = True
        if self._is_saving:
            return
        self._is_saving, self._is_dirty = True, False
        dataset = self._session.dataset
        is_new = dataset is not None and dataset is not self._known_of and dataset.root == self._awaited
        pictures = tuple(picture.path for picture in dataset.pictures) if dataset is not None and is_new else ()
        self._known_of = dataset if is_new else self._known_of
        task = self._start(_saving(self._state_now(), self._open.path, pictures))
        task.answered.connect(self._on_saved)
        task.finished.connect(self._on_saving_over)

    def _on_saved(self, answer: tuple[Path, Project]) -> None:
        path, saved = answer
        if self._project is not None and self._open is not None and self._open.path == path:
            self._project = replace(self._project, known=saved.known, added=saved.added)
        self.saved.emit(path)

    def _on_saving_over(self) -> None:
        self._is_saving = False
        if self._is_dirty:
            self._timer.start()

    def _state_now(self) -> Project:
        """Return the project with what the session knows now; the labels are read when it is written."""
        assert self._project is not None
        dataset = self._session.dataset
        options = self._project.options
        if dataset is not None and dataset.root == self._project.folder:
            options = dataset.options
        choices = self._session.draft.config.to_json()
        return replace(self._project, options=options, choices=choices, saved_s=time.time())

    def _start(self, work: Work) -> Task:
        task = self._session.background.start(work, name="project")
        self._tasks.append(task)
        task.failed.connect(self._session.failed)
        task.finished.connect(lambda: self._tasks.remove(task))
        return task


def _reading(path: Path, folder: Path | None = None) -> Work:
    """Return the work of reading a project and finding its pictures, or those in a folder that a person named."""

    def work(_report: Report, _should_stop: ShouldStop) -> _Found | LostPictures:
        project = read_project(path)
        found = folder or find_folder(project, path)
        return (
            LostPictures(path, project) if found is None else _Found(path, project, found, bring(project, path, found))
        )

    return work


def _saving(project: Project, path: Path, pictures: tuple[Path, ...]) -> Work:
    """Return the work of writing a project; answers the path and the project as written."""

    def work(_report: Report, _should_stop: ShouldStop) -> tuple[Path, Project]:
        known = known_pictures(project.folder, pictures) if pictures else project.known
        return path, save(replace(project, known=known), path)

    return work


def _free_path(folder: Path) -> Path:
    """Return where a new project about a folder goes: in tlgui's own folder, beside earlier ones about it."""
    place, stem = data_dir() / "projects", default_stem(folder)
    paths = (place / f"{stem}{f' {n}' if n > 1 else ''}{SUFFIX}" for n in count(1))
    return next(path for path in paths if not path.exists())
