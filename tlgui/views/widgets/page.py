"""What every page is made of: a title, one line of purpose, one line of what is missing, and a body."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tlgui.core.states import SessionState
from tlgui.views.theme import Theme
from tlgui.views.translation import tr
from tlgui.views.widgets.plain_text import set_tool_tip, without_mnemonic

MARGIN = 28
GAP = 14
BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Page(QWidget):
    """A scrolling page. Add to `body`.

    Args:
        name: the page's object name is 'page_' and this.
        title: the heading.
        purpose: what the page is for, in one line.

    Signals:
        next_step_chosen(): the person takes the step that is offered below the page.
    """

    next_step_chosen = Signal()

    def __init__(self, name: str, title: str, purpose: str) -> None:
        super().__init__()
        self.setObjectName(f"page_{name}")
        self.setAccessibleName(title)
        area = _PageArea()
        area.setWidgetResizable(True)
        area.setObjectName("page_scroll")
        area.setAccessibleName(tr("{title}: scroll with the arrow keys").format(title=title))
        # By keyboard only: a page of plain words can be scrolled, and a click takes no focus from a control.
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inner = QWidget()
        inner.setObjectName("scroll_body")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(MARGIN, 22, MARGIN, MARGIN)
        self.body.setSpacing(GAP)
        self.body.addWidget(make_label(title, "title"))
        self.body.addWidget(make_label(purpose, "muted"))
        self._missing = make_label("", "missing", name=f"{name}_missing_label")
        self._missing.hide()
        self.body.addWidget(self._missing)
        area.setWidget(inner)
        self._area, self._inner = area, inner
        self._wish: Callable[[], None] | None = None
        self._brought_to = -1
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        self._next = NextStep(name)
        self._next.chosen.connect(self.next_step_chosen)
        outer.addWidget(self._next)

    def offer_next_step(self, text: str) -> None:
        """Offer the one thing to do next, below the page; without words there is none."""
        self._next.offer(text)

    @property
    def next_step(self) -> str:
        """What is offered to be done next."""
        return self._next.text

    @property
    def next_button(self) -> QPushButton | None:
        """The button of what is offered to be done next; None where nothing is."""
        return self._next.button if self._next.text else None

    def take_keyboard(self) -> None:
        """Have the keyboard here: what was reached by a key is gone on with by keys."""
        self._area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll so far that a part of the body is seen."""
        self._scroll(lambda: self._area.ensureWidgetVisible(part))

    def bring_to_top(self, part: QWidget) -> None:
        """Scroll so far that a part of the body begins where the page begins, or as near as its end allows."""
        bar = self._area.verticalScrollBar()

        def move() -> None:
            bar.setValue(part.mapTo(self._inner, QPoint(0, 0)).y() - GAP // 2)
            self._brought_to = bar.value()

        self._scroll(move)

    def keep_at_top(self, part: QWidget) -> None:
        """Do the same again after the page has grown, unless the person has scrolled since."""
        if self._area.verticalScrollBar().value() == self._brought_to:
            self.bring_to_top(part)

    def show_beginning(self) -> None:
        """Scroll back to the title."""
        self._scroll(lambda: self._area.verticalScrollBar().setValue(0))

    def _scroll(self, move: Callable[[], None]) -> None:
        """Scroll now, and once more when what was only just added is laid out too; another wish takes its place."""
        self._wish = move
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        move()
        QTimer.singleShot(0, self, self._scroll_again)

    def _scroll_again(self) -> None:
        wish, self._wish = self._wish, None
        if wish is not None:
            wish()

    def set_missing(self, text: str) -> None:
        """Say what is still missing before this page can do its work; empty says nothing."""
        self._missing.setText(text)
        self._missing.setVisible(bool(text))

    def set_state(self, state: SessionState) -> None:
        """Offer what can be done in this state; a page that offers the same in all of them has nothing to do."""

    def set_theme(self, theme: Theme) -> None:
        """Draw what is painted by hand in this theme's colours; most pages paint nothing."""

    def drain(self) -> None:
        """Return when nothing of this page works any more; most pages only work while they are called."""

    @property
    def missing(self) -> str:
        """What the page says is missing."""
        return self._missing.text()


class NextStep(QFrame):
    """The foot of a page: a button for the one thing to do next, while there is one.

    Args:
        page: name of the page.

    Signals:
        chosen(): the person takes the step.

    Attributes:
        text: what is offered; empty where nothing is.
    """

    chosen = Signal()

    def __init__(self, page: str) -> None:
        super().__init__()
        self.setProperty("kind", "foot")
        self.button = make_button("", f"{page}_next_button", kind="primary")
        self.button.clicked.connect(self.chosen)
        row = make_row(self.button, stretch=False)
        row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        row.insertStretch(0, 1)
        self.setLayout(row)
        self.offer("")

    def offer(self, text: str) -> None:
        """Offer a step in these words."""
        self.button.setText(without_mnemonic(text))
        self.button.setAccessibleName(text or tr("Next step"))
        self.text = text
        self.setVisible(bool(text))


class Card(QFrame):
    """A raised box with an optional heading. Add to `body`."""

    def __init__(self, heading: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 16)
        self.body.setSpacing(10)
        if heading:
            self.body.addWidget(make_label(heading, "heading"))


def make_label(text: str, role: str = "", *, name: str = "") -> QLabel:
    """Return a wrapping label in one of the style sheet's roles."""
    label = QLabel(text)
    label.setWordWrap(role != "number")
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    if name:
        label.setObjectName(name)
    return label


class _PageArea(QScrollArea):
    """Shows that it has the keyboard only to whoever came by keyboard."""

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw a frame where the person went on with Tab."""
        _set_style_property(self, "ringed", "true" if event.reason() in BY_KEYBOARD else "")
        super().focusInEvent(event)


class _Button(QPushButton):
    """Leaves the keyboard where it is when it can no longer be pressed.

    Qt would hand it on to whatever comes next, choose a row there and scroll the page.
    """

    # Qt overrides, for the calls of Python, which are all that there are

    def setEnabled(self, is_enabled: bool) -> None:
        """Let go of the keyboard before being disabled."""
        self._let_go(is_enabled)
        super().setEnabled(is_enabled)

    def setVisible(self, is_visible: bool) -> None:
        """Let go of the keyboard before being hidden."""
        self._let_go(is_visible)
        super().setVisible(is_visible)

    def hide(self) -> None:
        """Let go of the keyboard before being hidden."""
        self.setVisible(False)

    def _let_go(self, stays: bool) -> None:
        parent = self.parentWidget()
        if not stays and self.hasFocus() and parent is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)


def make_button(text: str, name: str, *, kind: str = "", help_text: str = "") -> QPushButton:
    """Return a button that can be found by its object name, shows its text as it is, and is read aloud by it."""
    button = _Button(without_mnemonic(text))
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    if kind:
        button.setProperty("kind", kind)
    if help_text:
        set_tool_tip(button, help_text)
        button.setAccessibleDescription(help_text)
    return button


def make_row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Return a row of widgets, pushed to the left."""
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def make_strip(words: QWidget, *buttons: QWidget) -> QWidget:
    """Return words that take the room there is, with buttons beside them, as one widget that can be hidden."""
    strip = QWidget()
    row = make_row(stretch=False)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(words, 1)
    for button in buttons:
        row.addWidget(button)
    strip.setLayout(row)
    return strip


def add_labelled_row(grid: QGridLayout, words: str, field: QWidget) -> QLabel:
    """Add a row with a field and the label that belongs to it; return the label."""
    row = grid.rowCount()
    label = make_label(words)
    label.setWordWrap(False)
    label.setBuddy(field)
    grid.addWidget(label, row, 0)
    grid.addWidget(field, row, 1)
    return label


def set_role(label: QLabel, role: str) -> None:
    """Give a label another role and have the style sheet read again."""
    _set_style_property(label, "role", role)


def set_kind(button: QPushButton, kind: str) -> None:
    """Make a button the page's primary one, or a plain one again."""
    _set_style_property(button, "kind", kind)


def _set_style_property(widget: QWidget, name: str, value: str) -> None:
    widget.setProperty(name, value)
    # Qt asks a style sheet about properties only when it polishes a widget.
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def clear_layout(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Remove and delete every widget of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # deleteLater alone leaves it on the screen until the event loop comes round.
            widget.hide()
            widget.deleteLater()
