"""What the grid for classes says while it shows the pictures of one finding, with what helps beside the classes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.core.picture_findings import Case, FindingKind, PictureFinding
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import make_button, make_label, make_row


class FindingBar(QWidget):
    """Hidden unless a finding is shown.

    Signals:
        suggested_wanted(): the chosen pictures are to go to the classes that the finding suggests.
        keep_wanted(): the chosen pictures are as they should be.
        folder_wanted(): the first chosen picture is to be shown in its folder.
        closed(): all pictures are to be shown again.
    """

    suggested_wanted = Signal()
    keep_wanted = Signal()
    folder_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._finding: PictureFinding | None = None
        self._words = make_label("", name="finding_bar_words")
        self._how_sure = make_label("", "muted", name="finding_bar_how_sure")
        self._suggested = make_button(tr("Move to the suggested class"), "finding_bar_suggested_button")
        self._keep = make_button(tr("Keep as it is"), "finding_bar_keep_button")
        self._in_folder = make_button(tr("Show in folder"), "finding_bar_folder_button")
        self._close = make_button(tr("Show all pictures"), "finding_bar_close_button", kind="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._how_sure)
        column.addLayout(make_row(self._suggested, self._keep))
        column.addLayout(make_row(self._in_folder, self._close))
        self._suggested.clicked.connect(self.suggested_wanted)
        self._keep.clicked.connect(self.keep_wanted)
        self._in_folder.clicked.connect(self.folder_wanted)
        self._close.clicked.connect(self.closed)
        self.hide()

    @property
    def kind(self) -> FindingKind | None:
        """Of the finding that is shown."""
        return self._finding.kind if self._finding is not None else None

    def show_finding(self, finding: PictureFinding | None) -> None:
        """Say what was found and how sure that is; None hides the bar."""
        self._finding = finding
        self.setVisible(finding is not None)
        if finding is None:
            return
        told = [sentence(message) for message in finding.told()]
        self._words.setText(told[0])
        self._how_sure.setText(tr("How sure: {words}").format(words=told[1]))
        self._suggested.setVisible(any(case.suggestion for case in finding.cases))

    def set_chosen(self, *, is_any: bool) -> None:
        """Say whether pictures are chosen to do something about."""
        for button in (self._suggested, self._keep, self._in_folder):
            button.setEnabled(is_any)

    def cases_of(self, paths: Iterable[Path]) -> tuple[Case, ...]:
        """Return the cases that any of these pictures belong to."""
        chosen = set(paths)
        cases = self._finding.cases if self._finding is not None else ()
        return tuple(case for case in cases if chosen.intersection(case.paths))

    def suggestions_of(self, paths: Iterable[Path]) -> dict[str, list[Path]]:
        """Return the suggested classes of these pictures, with those that would go there."""
        chosen = set(paths)
        of: dict[str, list[Path]] = {}
        for case in self.cases_of(chosen):
            if case.suggestion:
                of.setdefault(case.suggestion, []).extend(path for path in case.paths if path in chosen)
        return of
