"""The File menu's projects beside the session."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.core.messages import Message, say
from tlgui.core.project_file import ProjectError
from tlgui.session.project_keeper import LostPictures, OpenProject, ProjectKeeper
from tlgui.session.session import Session
from tlgui.views.attention import Attention
from tlgui.views.main_window import MainWindow
from tlgui.views.pictures.relink_dialog import RelinkDialog
from tlgui.views.translation import sentence


class ProjectWiring(QObject):
    """Opens and saves projects, and shows which one is open.

    Attributes:
        keeper: of the open project.
    """

    def __init__(self, window: MainWindow, session: Session, settings: SettingsKeeper, attention: Attention) -> None:
        super().__init__(window)
        self._window, self._session, self._settings, self._attention = window, session, settings, attention
        self.keeper = ProjectKeeper(session, self)
        self.keeper.changed.connect(self._on_changed)
        self.keeper.noticed.connect(self._on_noticed)
        self.keeper.pictures_lost.connect(self._ask_for_pictures)
        menu = window.project_menu
        menu.new_wanted.connect(self._begin)
        menu.open_wanted.connect(self.open)
        menu.save_wanted.connect(self.keeper.save_as)
        window.project_chosen.connect(self.open)
        session.dataset_changed.connect(self._show)

    def open(self, path: Path) -> None:
        """Open a project file."""
        self.keeper.open(path)
        self._window.show_page("pictures")

    def refusal(self) -> Message | None:
        """Return why nothing may be decided about pictures here; None where it may."""
        project = self.keeper.open_project
        return say("project.held", name=project.name) if project is not None and project.is_read_only else None

    def _begin(self, folder: Path) -> None:
        self.keeper.begin(folder)
        self._window.show_page("pictures")

    def _ask_for_pictures(self, lost: LostPictures) -> None:
        dialog = RelinkDialog(lost.project, self._window)
        dialog.folder_chosen.connect(
            lambda folder: self.keeper.count_matches(lost, folder).answered.connect(dialog.show_matches)
        )
        dialog.agreed.connect(lambda folder: self.keeper.relink(lost, folder))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_changed(self, project: OpenProject | None) -> None:
        self._show()
        if project is not None:
            self._settings.keep(self._settings.settings.with_recent_project(str(project.path)))

    def _show(self, _dataset: object = None) -> None:
        project, dataset = self.keeper.open_project, self._session.dataset
        is_read_only = project is not None and project.is_read_only
        self._attention.show_project(project.name if project else "", is_read_only=is_read_only)
        name = project.name if project else dataset.root.name if dataset else ""
        self._window.project_menu.set_can_save(name if dataset else "")

    def _on_noticed(self, message: Message) -> None:
        self._window.show_notice(sentence(ProjectError.title), sentence(message))
