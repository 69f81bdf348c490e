"""From the figures on Results to what the Model page can find out about the pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from tlgui.session.session import Session
from tlgui.views.main_window import MainWindow


class WhatNextWiring(QObject):
    """Lets the buttons of "What to do next" press those of the first answer, where these are seen."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        card, audition = window.results.what_next, window.model.audition
        card.curve_wanted.connect(lambda: self._ask(audition.ask_for_curve))
        card.comparison_wanted.connect(lambda: self._ask(audition.ask_for_audition))
        session.dataset_changed.connect(self._offer)
        self._offer()

    def _offer(self, _dataset: object = None) -> None:
        self._window.results.what_next.offer(has_folder=self._session.dataset is not None)

    def _ask(self, start: Callable[[], None]) -> None:
        self._window.show_page("model")
        start()
        self._window.model.more.open()
        self._window.model.bring_to_top(self._window.model.audition)
