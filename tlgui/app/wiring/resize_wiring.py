"""The card of how pictures become squares beside the session."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.dataset import Dataset
from tlgui.core.resize import CROP
from tlgui.engine.door.seen_requests import CutReady, CutRequest
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.pictures.resize_card import ResizeCard


class ResizeWiring(QObject):
    """Counts anew when the pictures or the network change; the choice is the draft's.

    Args:
        card: becomes the parent.
        session: its dataset, draft and engine.
    """

    def __init__(self, card: ResizeCard, session: Session) -> None:
        super().__init__(card)
        self._card, self._session = card, session
        self._task: Task | None = None
        self._counted: tuple[object, ...] = ()
        card.resize_chosen.connect(lambda resize: session.draft.change("resize", resize))
        session.dataset_changed.connect(self._update)
        session.draft.changed.connect(self._update)
        session.state_changed.connect(self._update)

    def _update(self, _changed: Dataset | object = None) -> None:
        dataset, config = self._session.dataset, self._session.draft.config
        self._card.setVisible(dataset is not None)
        self._card.show_resize(config.resize)
        wanted = (config.backbone, config.weights)
        # Each keystroke on the Model page comes by here, and a folder may hold a hundred thousand pictures.
        if self._counted and self._counted[0] is dataset and self._counted[1:] == (*wanted, config.resize):
            return
        if dataset is None or config.resize != CROP or self._session.state.is_running:
            self._counted = ()
            return
        if self._task is not None:
            self._task.cancel()
        self._card.forget()
        self._counted = (dataset, *wanted, config.resize)
        self._task = self._session.engine.submit(CutRequest(dataset, config))
        self._task.answered.connect(self._on_answered)

    def _on_answered(self, ready: CutReady) -> None:
        if self.sender() is self._task:
            self._card.show_cut(self._session.draft.config.resize, ready.message)
