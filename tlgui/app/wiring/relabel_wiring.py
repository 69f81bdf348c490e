"""Relabelling on the Pictures page beside the session: kept by the engine, shown at once, followed by the next scan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from tlgui.app.wiring.correction_wiring import CorrectionWiring
from tlgui.app.wiring.dialog_task import DialogTask
from tlgui.core.corrections import LEFT_OUT
from tlgui.core.dataset import Dataset
from tlgui.core.states import SessionState
from tlgui.engine.door.correction_requests import (
    CleanedCopyRequest,
    CorrectionsKept,
    CorrectRequest,
    GoBackRequest,
    RenameClassRequest,
    TakeBackRequest,
)
from tlgui.session.session import Session
from tlgui.views.pictures.copy_dialog import CopyDialog
from tlgui.views.pictures.relabel_card import RelabelCard
from tlgui.views.widgets.file_manager import show_in_folder


class RelabelWiring(QObject):
    """Has what the card decides kept, in order.

    Args:
        card: becomes the parent.
        session: its dataset.
        corrections: keeps decisions and has the folder scanned anew.
    """

    def __init__(self, card: RelabelCard, session: Session, corrections: CorrectionWiring) -> None:
        super().__init__(card)
        self._card, self._session, self._corrections = card, session, corrections
        card.leave_out_wanted.connect(lambda paths: self._correct(paths, LEFT_OUT))
        card.move_wanted.connect(self._correct)
        card.new_class_wanted.connect(lambda paths, name: self._correct(paths, name, is_new=True))
        card.pictures_wanted_back.connect(self._take_back)
        card.rename_wanted.connect(self._rename)
        card.undo_wanted.connect(lambda: self._go_back(1))
        card.redo_wanted.connect(lambda: self._go_back(-1))
        card.copy_wanted.connect(self._open_copy_dialog)
        corrections.kept.connect(self._on_kept)
        session.dataset_changed.connect(self._on_dataset_changed)
        session.state_changed.connect(self._on_state_changed)

    def _correct(self, paths: Sequence[str], to: str, *, is_new: bool = False) -> None:
        dataset = self._session.dataset
        if dataset is not None:
            # A new class is shown before it is kept.
            names = tuple(name for name in self._card.classes.names if not (is_new and name == to))
            self._corrections.submit(CorrectRequest(str(dataset.root), tuple(paths), to, names, is_new))

    def _take_back(self, paths: Sequence[str]) -> None:
        if self._session.dataset is not None:
            self._corrections.submit(TakeBackRequest(str(self._session.dataset.root), paths=tuple(paths)))

    def _rename(self, name: str, to: str) -> None:
        dataset = self._session.dataset
        if dataset is not None:
            names = tuple(self._card.classes.names)
            self._corrections.submit(RenameClassRequest(str(dataset.root), name, to, names))

    def _go_back(self, n: int) -> None:
        if self._session.dataset is not None:
            self._corrections.submit(GoBackRequest(str(self._session.dataset.root), n))

    def _open_copy_dialog(self) -> None:
        dataset = self._session.dataset
        if dataset is None:
            return
        dialog = CopyDialog(dataset, self._card.window())
        work = DialogTask(dialog)
        dialog.copy_requested.connect(
            lambda into: work.follow(
                self._session.engine.submit(CleanedCopyRequest(dataset, str(into))), dialog.show_copied
            )
        )
        dialog.folder_shown.connect(show_in_folder)

    def _on_kept(self, kept: CorrectionsKept) -> None:
        self._card.show_steps(kept.undo, kept.redo)

    def _on_dataset_changed(self, dataset: Dataset | None) -> None:
        self._card.show_dataset(dataset, is_current=not self._corrections.is_behind)

    def _on_state_changed(self, state: SessionState) -> None:
        self._card.set_enabled_by_state(is_running=state.is_running)
