"""Training on another computer, from the Run menu."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.app.wiring.settings_keeper import SettingsKeeper
from tlgui.core.errors import ConfigError
from tlgui.core.remote_run import RemotePlace, lacks_program
from tlgui.engine.door.remote_requests import RemoteCheckRequest, RemoteReady, RemoteSettingUp, RemoteSetUpRequest
from tlgui.engine.door.requests import Failure
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.phase_texts import device_title
from tlgui.views.train.remote_dialog import RemoteDialog
from tlgui.views.translation import sentence, tr


class RemoteWiring(QObject):
    """Opens the dialog, has the engine try the computer or set it up, and starts the run there.

    Attributes:
        dialog: the one that is open; None while none is.
    """

    def __init__(self, window: MainWindow, session: Session, keeper: SettingsKeeper) -> None:
        super().__init__(window)
        self._window, self._session, self._keeper = window, session, keeper
        self.dialog: RemoteDialog | None = None
        self._task: Task | None = None
        window.run_menu.elsewhere.triggered.connect(self._open)

    def _open(self) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            return
        self.dialog = RemoteDialog(self._keeper.settings.remote_place, self._window)
        self.dialog.check_requested.connect(self._check)
        self.dialog.set_up_requested.connect(self._set_up)
        self.dialog.cancel_requested.connect(self._cancel)
        self.dialog.start_requested.connect(self._start)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _on_closed(self, _result: int) -> None:
        self.dialog = None

    def _check(self, text: str) -> None:
        assert self.dialog is not None
        try:
            place = RemotePlace.parse(text)
        except ConfigError as error:
            self.dialog.show_status(sentence(error.message), can_start=False)
            return
        self._follow(self._session.engine.submit(RemoteCheckRequest(place)))

    def _set_up(self, text: str) -> None:
        self._follow(self._session.engine.submit(RemoteSetUpRequest(RemotePlace.parse(text))))

    def _follow(self, task: Task) -> None:
        self._task = task
        task.progressed.connect(self._on_setting_up)
        task.answered.connect(self._on_ready)
        task.failed.connect(self._on_failed)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_setting_up(self, progress: RemoteSettingUp) -> None:
        if self.dialog is not None and self.sender() is self._task:
            self.dialog.show_set_up(progress.said)

    def _on_ready(self, ready: RemoteReady) -> None:
        if self.dialog is not None and self.sender() is self._task:
            words = tr("It can be reached, and would train on {device}.").format(device=device_title(ready.device))
            self.dialog.show_status(words, can_start=True)

    def _on_failed(self, failure: Failure) -> None:
        if self.dialog is not None and self.sender() is self._task:
            can_set_up = lacks_program(failure.message)
            words = sentence(failure.message) if can_set_up else sentence(failure.message, failure.hint)
            self.dialog.show_status(words, can_start=False, can_set_up=can_set_up)

    def _start(self, text: str) -> None:
        config = self._session.draft.config
        self._keeper.set(remote_place=text, last_config=config.to_json())
        self._session.start_training(config, RemotePlace.parse(text))
        self._window.show_page("train")
