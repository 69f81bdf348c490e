"""The backbone's card, on which a file of weights can be dropped."""

from __future__ import annotations

import os

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from tlgui.views.widgets.drop_area import dropped_paths
from tlgui.views.widgets.page import Card

SUFFIXES = (".pth", ".pt", ".bin", ".safetensors")


class WeightsDropCard(Card):
    """Takes one file of weights.

    Signals:
        dropped(object): its Path.
    """

    dropped = Signal(object)

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self.setAcceptDrops(True)

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a file of weights, nothing else."""
        if _is_weights(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which file; it is only read."""
        event.acceptProposedAction()
        self.dropped.emit(dropped_paths(event.mimeData())[0])


def _is_weights(mime: QMimeData) -> bool:
    paths = dropped_paths(mime)
    return len(paths) == 1 and paths[0].suffix.lower() in SUFFIXES and os.path.isfile(paths[0])
