"""Answered pictures that a person says the class of: added to the open folder's data, and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.app.wiring.correction_wiring import CorrectionWiring
from tlgui.core.dataset import Dataset
from tlgui.core.states import SessionState
from tlgui.engine.door.adding_requests import AddPicturesRequest, TakeBackAddedRequest
from tlgui.session.session import Session
from tlgui.views.pictures.added_card import AddedCard
from tlgui.views.predict.answers_view import AnswersView


class AddingWiring(QObject):
    """Has pictures added, which scans the open folder anew, and shows on Pictures what was added."""

    def __init__(
        self, view: AnswersView, card: AddedCard, corrections: CorrectionWiring, session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view, self._card, self._corrections, self._session = view, card, corrections, session
        self._latest: tuple[Path, ...] = ()
        view.classes.chosen.connect(self._add)
        view.take_back_wanted.connect(lambda: self._take_back(self._latest))
        card.take_back_wanted.connect(lambda paths: self._take_back(tuple(map(Path, paths))))
        session.dataset_changed.connect(self._on_dataset_changed)
        session.state_changed.connect(self._on_state_changed)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        self._view.classes.set_classes(_classes(dataset))
        added = dataset.added if dataset is not None else ()
        self._card.show_added(added)
        self._view.show_given({copy.origin: copy.to for copy in added})

    def _on_state_changed(self, state: SessionState) -> None:
        self._card.set_enabled_by_state(is_running=state.is_running)

    def _add(self, paths: Sequence[Path], to: str) -> None:
        dataset = self._session.dataset
        if dataset is None:
            return
        request = AddPicturesRequest(str(dataset.root), tuple(map(str, paths)), to, _classes(dataset))
        task = self._corrections.submit(request)
        self._latest = tuple(paths)
        task.answered.connect(lambda _kept: self._view.say_added(paths, to))

    def _take_back(self, paths: Sequence[Path]) -> None:
        """Take out what was added, all of it where no path is given."""
        dataset = self._session.dataset
        if dataset is None:
            return
        task = self._corrections.submit(TakeBackAddedRequest(str(dataset.root), tuple(map(str, paths))))
        task.answered.connect(lambda _kept: self._view.say_taken_back(paths))


def _classes(dataset: Dataset | None) -> tuple[str, ...]:
    """Return the classes of a folder, those without a picture as well."""
    return dataset.corrected.class_names or dataset.class_names if dataset is not None else ()
