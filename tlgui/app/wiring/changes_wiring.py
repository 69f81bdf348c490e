"""What a run did to its network, beside the session: read, measured, and looked at with a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.core.backbones import find_backbone
from tlgui.core.evaluation import Evaluation
from tlgui.core.feature_maps import blocks_with_places
from tlgui.core.network_changes import NetworkChanges
from tlgui.core.prediction import ModelSummary
from tlgui.engine.door.inside_requests import (
    FeatureMapsReady,
    FeatureMapsRequest,
    NetworkChangesReady,
    NetworkChangesRequest,
)
from tlgui.engine.door.requests import Outcome
from tlgui.session.reading_changes import reading_changes
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.results.changes_card import ChangesCard
from tlgui.views.translation import sentence


class ChangesWiring(QObject):
    """Has the open model compared with the one that its run began with; of each question the latest only."""

    def __init__(self, card: ChangesCard, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._card, self._session = card, session
        self._reading: Task | None = None
        self._measuring: Task | None = None
        self._looking: Task | None = None
        card.measure_requested.connect(self._measure)
        card.measure_cancelled.connect(self._forget_measuring)
        card.maps.maps_wanted.connect(self._look)
        card.maps.no_maps_wanted.connect(self._forget_looking)
        session.model_changed.connect(self._on_model_changed)
        session.evaluation_changed.connect(self._on_evaluation_changed)

    def _on_model_changed(self, model: ModelSummary | None) -> None:
        self._forget_measuring()
        self._forget_looking()
        self._reading = None
        self._card.show_model(blocks_with_places(find_backbone(model.backbone).blocks) if model is not None else ())

    def _on_evaluation_changed(self, evaluation: Evaluation | None) -> None:
        if evaluation is None or self._session.model is None:
            return
        work = reading_changes(Path(self._session.model.path))
        self._reading = self._session.background.start(work, name="reading what changed")
        self._reading.answered.connect(self._on_read)

    def _on_read(self, changes: NetworkChanges) -> None:
        if self.sender() is self._reading:  # else another model was opened meanwhile
            self._card.show_changes(changes)

    def _measure(self) -> None:
        if self._session.model is None:
            return
        self._forget_measuring()
        self._card.show_measuring()
        self._measuring = self._session.engine.submit(NetworkChangesRequest(self._session.model.path))
        self._measuring.answered.connect(self._on_measured)
        self._measuring.failed.connect(self._session.failed)
        self._measuring.finished.connect(self._on_measuring_over)

    def _on_measured(self, ready: NetworkChangesReady) -> None:
        if self.sender() is not self._measuring:
            return
        if ready.changes is not None:
            self._card.show_changes(ready.changes)
        else:
            self._card.show_why_not(sentence(ready.why_not))

    def _on_measuring_over(self, outcome: Outcome) -> None:
        if self.sender() is self._measuring:
            self._measuring = None
            if outcome is not Outcome.DONE:
                self._card.show_unmeasured()

    def _forget_measuring(self) -> None:
        task, self._measuring = self._measuring, None
        if task is not None:
            task.cancel()
            self._card.show_unmeasured()

    def _look(self, path: Path, block: str) -> None:
        if self._session.model is None:
            return
        self._forget_looking()
        self._card.maps.show_working()
        self._looking = self._session.engine.submit(FeatureMapsRequest(self._session.model.path, str(path), block))
        self._looking.answered.connect(self._on_looked)
        self._looking.failed.connect(self._session.failed)
        self._looking.finished.connect(self._on_looking_over)

    def _on_looked(self, ready: FeatureMapsReady) -> None:
        if self.sender() is self._looking:
            self._card.maps.show_maps(Path(ready.path), ready.maps)

    def _on_looking_over(self, outcome: Outcome) -> None:
        if self.sender() is self._looking:
            self._looking = None
            if outcome is not Outcome.DONE:
                self._card.maps.show_nothing()

    def _forget_looking(self) -> None:
        task, self._looking = self._looking, None
        if task is not None:
            task.cancel()
            self._card.maps.show_nothing()
