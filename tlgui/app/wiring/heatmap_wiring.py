"""Where the model looked, for whatever page shows a picture large."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.widgets.picture_grid import GridPicture


class AsksForHeatmaps(Protocol):
    """A page with a preview: wants heatmaps, and is given them."""

    heat_wanted: SignalInstance
    heat_ready: SignalInstance


class HeatmapWiring(QObject):
    """Has the open model explain what a page asks for, the latest only."""

    def __init__(self, page: AsksForHeatmaps, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._session = page, session
        self._task: Task | None = None
        page.heat_wanted.connect(self._explain)

    def _explain(self, picture: GridPicture) -> None:
        """Ask for a heatmap; who goes on to the next picture no longer wants the last one's."""
        if self._task is not None:
            self._task.cancel()
        if picture.class_index is None:
            return
        self._task = self._session.explain(picture.path, picture.class_index)
        if self._task is not None:
            self._task.answered.connect(self._page.heat_ready)
            self._task.failed.connect(self._session.failed)
