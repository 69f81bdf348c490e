"""The rail of pages at the left side of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tlgui.resources import resource_path
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.widgets.page import make_label

WIDTH_PX = 196
ICON_PX = 20


class Rail(QFrame):
    """One button a page, each with a line on how far things are.

    Signals:
        chosen(str): the page's name.
    """

    chosen = Signal(str)

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 12, 18)
        layout.setSpacing(4)
        layout.addWidget(make_label("tlgui", "title"))
        layout.addSpacing(10)
        self._buttons = {name: self._make_button(name) for name in names}
        self._statuses = {name: make_label("", "muted", name=f"rail_status_{name}") for name in names}
        for name, button in self._buttons.items():
            layout.addWidget(button)
            self._statuses[name].setContentsMargins(40, 0, 0, 6)
            layout.addWidget(self._statuses[name])
        layout.addStretch(1)
        self.set_theme(LIGHT)

    def select(self, name: str) -> None:
        """Mark the page that is shown."""
        for other, button in self._buttons.items():
            button.setChecked(other == name)

    def set_status(self, name: str, text: str) -> None:
        """Say in a few words how far things are on a page."""
        self._statuses[name].setText(text)
        self._buttons[name].setAccessibleDescription(text)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in this theme's colours."""
        for name, button in self._buttons.items():
            button.setIcon(_tinted_icon(name, theme))

    def _make_button(self, name: str) -> QPushButton:
        button = QPushButton(f"  {name.capitalize()}")
        button.setObjectName(f"rail_{name}")
        button.setAccessibleName(f"Page {name}")
        button.setProperty("kind", "rail")
        button.setCheckable(True)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        for name, button in self._buttons.items():
            if button is self.sender():
                self.chosen.emit(name)


def _tinted_icon(name: str, theme: Theme) -> QIcon:
    icon = QIcon()
    drawing = QIcon(str(resource_path(f"icons/{name}.svg")))
    for state, colour in ((QIcon.State.Off, theme.muted), (QIcon.State.On, theme.accent)):
        pixmap = QPixmap(drawing.pixmap(ICON_PX * 2, ICON_PX * 2))
        painter = QPainter(pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), QColor(colour))
        painter.end()
        icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return icon
