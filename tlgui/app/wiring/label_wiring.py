"""The most useful pictures to label, beside the session, from the Predict page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from tlgui.app.wiring.correction_wiring import CorrectionWiring
from tlgui.app.wiring.dialog_task import DialogTask
from tlgui.core.dataset import Dataset
from tlgui.core.live_model import LiveFigures
from tlgui.core.next_to_label import DEFAULT_COUNT
from tlgui.engine.door.adding_requests import AddPicturesRequest, TakeBackAddedRequest
from tlgui.engine.door.labelling_requests import LabelNextRequest
from tlgui.engine.door.live_requests import LiveModelRequest
from tlgui.session.session import Session
from tlgui.session.tasks import Task
from tlgui.views.main_window import MainWindow
from tlgui.views.predict.label_dialog import LabelDialog


class LabelWiring(QObject):
    """Opens the dialog, has pictures chosen and added to the open folder's data, and has a head learn from them."""

    def __init__(self, window: MainWindow, session: Session, corrections: CorrectionWiring) -> None:
        super().__init__(window)
        self._window, self._session, self._corrections = window, session, corrections
        window.predict.labelling_requested.connect(self._open)
        session.model_changed.connect(self._offer)
        session.dataset_changed.connect(self._offer)

    def _offer(self, _changed: object = None) -> None:
        session = self._session
        self._window.predict.offer_labelling(is_possible=session.model is not None and session.dataset is not None)

    def _open(self) -> None:
        model, dataset = self._session.model, self._session.dataset
        if model is None or dataset is None:
            return
        names = dataset.corrected.class_names or dataset.class_names
        dialog = LabelDialog(names, self._window)
        work = DialogTask(dialog)
        _Labelling(dialog, self._session, self._corrections, dataset, names)

        def search(folder: Path) -> None:
            request = LabelNextRequest(model.path, (str(folder),), DEFAULT_COUNT, root=str(dataset.root))
            work.follow(self._session.engine.submit(request), dialog.show_chosen)

        dialog.search_requested.connect(search)


class _Labelling(QObject):
    """What becomes of the labels of one dialog; each is kept at once.

    Args:
        dialog: becomes the parent.
        session: its engine and draft.
        corrections: has labels kept and the folder scanned anew.
        dataset: of the open folder, before the first label.
        class_names: its classes.
    """

    def __init__(
        self,
        dialog: LabelDialog,
        session: Session,
        corrections: CorrectionWiring,
        dataset: Dataset,
        class_names: tuple[str, ...],
    ) -> None:
        super().__init__(dialog)
        self._dialog, self._session, self._corrections = dialog, session, corrections
        self._dataset, self._class_names = dataset, class_names
        self._measuring: list[Task] = []
        self._is_after_wanted = False
        dialog.labelled.connect(self._label)
        dialog.taken_back.connect(self._take_back)
        dialog.all_done.connect(self._want_figures)
        session.dataset_changed.connect(self._on_dataset_changed)

    def _label(self, path: Path, to: str) -> None:
        self._corrections.submit(AddPicturesRequest(str(self._dataset.root), (str(path),), to, self._class_names))

    def _take_back(self, path: Path) -> None:
        self._is_after_wanted = False
        self._corrections.submit(TakeBackAddedRequest(str(self._dataset.root), (str(path),)))

    def _want_figures(self) -> None:
        """Have a head learn without the new labels and then, once the folder is scanned anew, with them."""
        draft = self._session.draft
        if self._session.state.is_running or draft.config.weights == "none" or draft.lacks_weights:
            return
        self._measure(self._dataset, self._dialog.show_before)
        self._is_after_wanted = True
        self._on_dataset_changed(self._session.dataset)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        if not self._is_after_wanted or self._corrections.is_behind or dataset is None:
            return
        if dataset.root == self._dataset.root:
            self._is_after_wanted = False
            self._measure(dataset, self._dialog.show_after)

    def _measure(self, dataset: Dataset, show: Callable[[LiveFigures], None]) -> None:
        """Ask for figures; `show` is a method of the dialog, so that none of it comes once that is gone."""
        task = self._session.ask(lambda about, _dataset: LiveModelRequest(about, dataset), self._session.draft.config)
        if task is not None:
            self._measuring.append(task)  # else it would go with this function
            task.answered.connect(show)
