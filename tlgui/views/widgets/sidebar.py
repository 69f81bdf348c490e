"""The sidebar with the pages at the left side of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from tlgui.core.resources import resource_path
from tlgui.views.theme import LIGHT, Theme
from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_button, make_label
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.words import say_again

WIDTH_PX = 204
ICON_PX = 22
BUTTON_PX = 58
LEAST_BUTTON_PX = 46
"""On a low screen, such as 1280x720 at 150%: both lines still fit."""


class SidebarButton(QPushButton):
    """An icon, the page's name, and below it how far things are there."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(f"sidebar_{name}")
        self.setAccessibleName(tr("Page {title}").format(title=title))
        self.setProperty("kind", "sidebar")
        self.setCheckable(True)
        self.setMinimumHeight(LEAST_BUTTON_PX)
        self.setMaximumHeight(BUTTON_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._icon = make_label("")
        self._icon.setFixedSize(ICON_PX, ICON_PX)
        self._name = make_label(title, "sidebar")
        self._status = make_label("", "muted", name=f"sidebar_status_{name}")
        self._status.setWordWrap(False)
        self._status.hide()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._status)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(14)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        for label in (self._icon, self._name, self._status):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._page, self._told = name, ""
        self._theme = LIGHT
        self.toggled.connect(self._update_colours)

    def set_status(self, text: str) -> None:
        """Say in a few words how far things are; cut to the sidebar's width, whole in the tool tip."""
        self._told = text
        room = WIDTH_PX - 24 - ICON_PX - 34
        self._status.setText(self._status.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self._status.setVisible(bool(text))
        set_tool_tip(self, text)
        self.setAccessibleDescription(text)

    def say_again(self) -> None:
        """Cut the words of another language to the sidebar's width."""
        self.set_status(say_again(self._told))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in this theme's colours."""
        self._theme = theme
        self._update_colours()

    def _update_colours(self) -> None:
        colour = self._theme.accent if self.isChecked() else self._theme.muted
        self._icon.setPixmap(_tinted(self._page, colour, self.devicePixelRatioF()))
        self._name.setProperty("role", "sidebar_shown" if self.isChecked() else "sidebar")
        self._name.style().unpolish(self._name)
        self._name.style().polish(self._name)

    # Qt overrides

    def sizeHint(self) -> QSize:
        """Return the least height; the sidebar gives it more where there is room."""
        return QSize(super().sizeHint().width(), LEAST_BUTTON_PX)


class Sidebar(QFrame):
    """One button a page, each with a line on how far things are.

    Signals:
        chosen(str): the page's name.
    """

    chosen = Signal(str)

    def __init__(self, titles: Mapping[str, str]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(WIDTH_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 12, 18)
        layout.setSpacing(4)
        title = make_label("tlgui", "title")
        title.setContentsMargins(12, 0, 0, 0)
        layout.addWidget(title)
        layout.addSpacing(12)
        self._is_selecting = False
        self._buttons = {name: SidebarButton(name, title) for name, title in titles.items()}
        for button in self._buttons.values():
            button.toggled.connect(self._on_toggled)  # not clicked: a screen reader toggles
            layout.addWidget(button, 1000)  # all room, up to its usual height; what is left lies below
        self._all = make_button(tr("Show all pages"), "show_all_pages_button", kind="quiet")
        self._all.clicked.connect(self.show_all)
        self._all.hide()
        layout.addWidget(self._all)
        layout.addStretch(1)
        self.set_theme(LIGHT)

    def show_only(self, name: str) -> None:
        """Offer one page alone, and a way to all of them."""
        for other, button in self._buttons.items():
            button.setVisible(other == name)
        self._all.show()

    def show_all(self) -> None:
        """Offer every page."""
        for button in self._buttons.values():
            button.show()
        self._all.hide()

    def select(self, name: str) -> None:
        """Mark the page that is shown; another than the one that is offered alone brings all of them back."""
        if self._buttons[name].isHidden():
            self.show_all()
        self._is_selecting = True
        for other, button in self._buttons.items():
            button.setChecked(other == name)
        self._is_selecting = False

    def set_status(self, name: str, text: str) -> None:
        """Say in a few words how far things are on a page."""
        self._buttons[name].set_status(text)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in this theme's colours."""
        for button in self._buttons.values():
            button.set_theme(theme)

    def _on_toggled(self) -> None:
        if not self._is_selecting:
            self.chosen.emit(next(name for name, button in self._buttons.items() if button is self.sender()))


def _tinted(name: str, colour: str, pixel_ratio: float) -> QPixmap:
    """Return a page's icon in one colour, fine enough for the screen."""
    drawing = QIcon(str(resource_path(f"icons/{name}.svg")))
    pixmap = drawing.pixmap(QSize(ICON_PX, ICON_PX), pixel_ratio)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(colour))
    painter.end()
    return pixmap
