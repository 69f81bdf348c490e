"""The dialog of preferences beside what is remembered of them."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.session.session import Session
from tlgui.settings import Settings, runs_place
from tlgui.views import texts
from tlgui.views.main_window import MainWindow
from tlgui.views.translation import tr
from tlgui.views.widgets.preferences_dialog import PreferencesDialog

log = logging.getLogger(__name__)


class PreferencesWiring(QObject):
    """Opens the dialog, and keeps each choice at once.

    Signals:
        look_chosen(str, int): theme ('' follows the system) and size of text in percent.
        language_chosen(str): code of a language; '' follows the system.

    Attributes:
        dialog: the one that is open; None while none is.
    """

    look_chosen = Signal(str, int)
    language_chosen = Signal(str)

    def __init__(self, window: MainWindow, session: Session, keeper: SettingsKeeper) -> None:
        super().__init__(window)
        self._window, self._session, self._keeper = window, session, keeper
        session.engine.uses_all_gpus = keeper.settings.all_gpus
        self.dialog: PreferencesDialog | None = None
        window.preferences_requested.connect(self._open)
        keeper.changed.connect(self._show)
        window.runs.show_as("cards" if keeper.settings.runs_as_cards else "table")
        window.runs.look.chosen.connect(lambda look: keeper.set(runs_as_cards=look == "cards"))
        chosen = keeper.settings.runs_folder
        if chosen and runs_place(keeper.settings) != Path(chosen):
            window.show_notice(tr(texts.RUNS_GONE_TITLE), tr(texts.RUNS_GONE).format(folder=chosen))

    def _open(self) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            return
        dialog = self.dialog = PreferencesDialog(self._window)
        dialog.look_chosen.connect(self._on_look_chosen)
        dialog.language_chosen.connect(self._on_language_chosen)
        dialog.all_gpus_chosen.connect(self._on_all_gpus_chosen)
        dialog.runs_folder_chosen.connect(self._on_runs_folder_chosen)
        dialog.weights_folder_chosen.connect(self._window.weights_folder_chosen)
        dialog.finished.connect(self._on_closed)
        self._show(self._keeper.settings)
        dialog.open()

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _show(self, settings: Settings) -> None:
        if self.dialog is not None:
            self.dialog.show_language(settings.language)
            self.dialog.show_look(settings.theme, settings.text_percent)
            self.dialog.show_gpus(self._session.engine.n_gpus, takes_all=settings.all_gpus)
            self.dialog.show_folders(settings.runs_folder, settings.weights_folder)

    def _on_look_chosen(self, theme: str, text_percent: int) -> None:
        self._keeper.set(theme=theme, text_percent=text_percent)
        self.look_chosen.emit(theme, text_percent)

    def _on_language_chosen(self, language: str) -> None:
        self._keeper.set(language=language)
        self.language_chosen.emit(language)

    def _on_all_gpus_chosen(self, takes_all: bool) -> None:
        self._session.engine.uses_all_gpus = takes_all
        self._keeper.set(all_gpus=takes_all)

    def _on_runs_folder_chosen(self, folder: Path | None) -> None:
        self._keeper.set(runs_folder=str(folder or ""))
