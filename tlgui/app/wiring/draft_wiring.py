"""The draft of the next run beside the page that shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from tlgui.core.draft_state import DraftState
from tlgui.session.draft import RunDraft
from tlgui.views.model.model_page import ModelPage


class DraftWiring(QObject):
    """Passes the page's requests to the draft, and the draft's changes to the page.

    Args:
        page: shows the draft; it becomes the parent.
        draft: owns the choices.
    """

    def __init__(self, page: ModelPage, draft: RunDraft) -> None:
        super().__init__(page)
        self._page = page
        self._draft = draft
        page.changes_requested.connect(draft.change_together)
        page.simple.taken.connect(draft.choose_simply)
        page.typed.connect(draft.enter)
        page.typing_ended.connect(draft.end_typing)
        page.undo_requested.connect(draft.undo)
        page.redo_requested.connect(draft.redo)
        page.usual_numbers_requested.connect(draft.use_usual_numbers)
        draft.changed.connect(self._show)
        self._show(draft.state)

    def _show(self, state: DraftState) -> None:
        self._page.show_draft(state, self._draft.facts)
