"""Weights of the Hugging Face Hub by the name of their repository, from the Model page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tlgui.engine.door.requests import Failure
from tlgui.session.hub_weights import HubOffer, fetching, looking_up
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.model import weights_texts
from tlgui.views.model.hub_dialog import HubDialog
from tlgui.views.translation import sentence, tr


class HubWiring(QObject):
    """Opens the dialog, asks the Hub, and fetches what the person agreed to.

    Signals:
        fetched(object): Path of their file; it is to be recognised.
    """

    fetched = Signal(object)

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._dialog: HubDialog | None = None
        self._task: Task | None = None
        self._offer: HubOffer | None = None
        window.model.hub_requested.connect(self._open)

    def _open(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        self._dialog = HubDialog(self._window)
        self._dialog.look_up_requested.connect(self._look_up)
        self._dialog.fetch_requested.connect(self._fetch)
        self._dialog.cancel_requested.connect(self._cancel)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    def _on_closed(self, _result: int) -> None:
        self._dialog = self._task = self._offer = None

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _look_up(self, name: str) -> None:
        assert self._dialog is not None
        self._dialog.begin(tr("Asking..."))
        self._follow(self._session.background.start(looking_up(name), name="question for the Hub"))
        assert self._task is not None
        self._task.answered.connect(self._on_offer)

    def _on_offer(self, found: HubOffer) -> None:
        if self._dialog is not None and self.sender() is self._task:
            self._offer = found
            self._dialog.show_offer(sentence(*found.told), is_here=found.repository is None)

    def _fetch(self) -> None:
        assert self._dialog is not None
        assert self._offer is not None
        name = self._offer.choice.asked.repository
        self._dialog.begin(tr(weights_texts.CONNECTING).format(backbone=name))
        self._follow(self._session.background.start(fetching(self._offer), name="fetch of weights"))
        assert self._task is not None
        self._task.progressed.connect(self._dialog.show_progress)
        self._task.answered.connect(self._on_fetched)

    def _on_fetched(self, file: Path) -> None:
        if self._dialog is not None and self.sender() is self._task:
            self._dialog.accept()
            self.fetched.emit(file)

    def _follow(self, task: Task) -> None:
        self._task = task
        task.failed.connect(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        if self._dialog is not None and self.sender() is self._task:
            self._dialog.show_failure(sentence(failure.message, failure.hint))
