"""The sheet of versions beside the session: made anew when a choice changes how training pictures are varied."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.dataset import Dataset
from tlgui.engine.door.requests import Failure
from tlgui.engine.door.seen_requests import AugmentationSheetReady, AugmentationSheetRequest
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.model.augmentation_sheet import N_VERSIONS, AugmentationSheet
from tlgui.views.translation import sentence


class AugmentationWiring(QObject):
    """Asks the engine for the versions while the sheet is unfolded, the latest choice alone.

    Args:
        sheet: becomes the parent.
        session: its dataset, draft and engine.
    """

    def __init__(self, sheet: AugmentationSheet, session: Session) -> None:
        super().__init__(sheet)
        self._sheet, self._session = sheet, session
        self._task: Task | None = None
        self._asked: object = None
        sheet.wanted.connect(self._ask)
        session.draft.changed.connect(self._ask)
        session.dataset_changed.connect(self._on_dataset_changed)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        self._sheet.show_pictures([picture.path for picture in dataset.pictures] if dataset is not None else [])

    def _ask(self, _changed: object = None) -> None:
        path, config = self._sheet.path, self._session.draft.config
        if path is None or not self._sheet.is_open:
            return
        asked = (path, self._sheet.draw, config.augment, config.backbone, config.weights)
        if asked == self._asked:
            return
        if self._task is not None:
            self._task.cancel()
        self._asked = asked
        self._task = self._session.engine.submit(
            AugmentationSheetRequest(str(path), config, N_VERSIONS, self._sheet.draw)
        )
        self._task.answered.connect(self._on_answered)
        self._task.failed.connect(self._on_failed)

    def _on_answered(self, ready: AugmentationSheetReady) -> None:
        if self.sender() is self._task:
            self._sheet.show_versions(ready)

    def _on_failed(self, failure: Failure) -> None:
        if self.sender() is self._task:
            self._asked = None
            self._sheet.show_failure(sentence(failure.message))
