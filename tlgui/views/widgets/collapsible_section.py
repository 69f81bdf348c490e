"""A part of a page that is folded away until asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_button


class CollapsibleSection(QWidget):
    """A button that shows and hides what is below it. Add to `body`.

    Signals:
        opened(): it was unfolded.
    """

    opened = Signal()

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self._title = title
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._button = make_button("", name, kind="quiet")
        self._button.clicked.connect(self.toggle)
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(self._button)
        layout.addWidget(self._inner)
        self._inner.hide()
        self._update_text()

    @property
    def is_open(self) -> bool:
        """Whether it is unfolded."""
        return self._inner.isVisibleTo(self)

    def open(self) -> None:
        """Unfold."""
        if not self.is_open:
            self.toggle()

    def toggle(self) -> None:
        """Fold or unfold."""
        self._inner.setVisible(not self._inner.isVisibleTo(self))
        self._update_text()
        if self._inner.isVisibleTo(self):
            self.opened.emit()

    def say_again(self) -> None:
        """Point in the direction of the other language."""
        self._update_text()

    def _update_text(self) -> None:
        is_open = self._inner.isVisibleTo(self)
        folded = "▸" if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else "◂"
        self._button.setText(f"{'▾' if is_open else folded}  {self._title}")
        state = tr("unfolded") if is_open else tr("folded")
        self._button.setAccessibleName(f"{self._title}, {state}")
