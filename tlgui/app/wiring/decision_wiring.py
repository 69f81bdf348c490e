"""What is decided in the menus of pictures, beside the session: kept, and offered to be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from tlgui.app.wiring.correction_wiring import CorrectionWiring
from tlgui.core.corrections import LEFT_OUT
from tlgui.core.dataset import Dataset
from tlgui.engine.door.correction_requests import CorrectRequest, GoBackRequest
from tlgui.session.session import Session
from tlgui.views.main_window import MainWindow
from tlgui.views.results.correction_bar import what_was_done
from tlgui.views.widgets.undo_bar import Offer


class DecisionWiring(QObject):
    """Has decisions kept from every page.

    Args:
        window: has the menu, and says what was done.
        session: its dataset.
        corrections: keeps decisions and has the folder scanned anew.
    """

    def __init__(self, window: MainWindow, session: Session, corrections: CorrectionWiring) -> None:
        super().__init__(window)
        self._decisions, self._session, self._corrections = window.decisions, session, corrections
        self._offer = Offer(window.undo_bar, self)
        self._decisions.leave_out_wanted.connect(lambda paths: self._correct(paths, LEFT_OUT))
        self._decisions.move_wanted.connect(self._correct)
        corrections.kept.connect(lambda _kept: self._offer.withdraw())
        session.dataset_changed.connect(self._on_dataset_changed)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        names = dataset.corrected.class_names or dataset.class_names if dataset is not None else ()
        self._decisions.set_folder(dataset.root if dataset is not None else None, names)

    def _correct(self, paths: Sequence[str], to: str) -> None:
        dataset = self._session.dataset
        if dataset is None:
            return
        root, names = str(dataset.root), dataset.corrected.class_names or dataset.class_names
        task = self._corrections.submit(CorrectRequest(root, tuple(paths), to, names))
        words = what_was_done(len(paths), to)
        # Behind what withdraws the offer of before: one step is gone back, and this is the latest.
        task.answered.connect(
            lambda _kept: self._offer.make(words, lambda: self._corrections.submit(GoBackRequest(root, 1)))
        )
