"""What the technical words mean: all of them, or those of one part of the window, to be searched."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QStyle, QVBoxLayout, QWidget

from tlgui.core.glossary import TERMS, Term, search_terms
from tlgui.views import texts
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.roomy_dialog import RoomyDialog

LIST_PX = 210
TEXT_PX = 340
HEIGHT_PX = 300
PADDING_PX, LINE_PADDING_PX = 12, 5
"""Of a name in the list: beside it at least, and above it."""


class GlossaryDialog(RoomyDialog):
    """Shows one word at a time; typing searches all of them, and the arrow keys go through what was found.

    Args:
        terms: those that are shown at first; none shows all.
    """

    def __init__(self, terms: Sequence[Term] = (), parent: QWidget | None = None) -> None:
        super().__init__("glossary_dialog", tr("What the words mean"), LIST_PX + TEXT_PX + 70, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._few = tuple(terms)
        self._shown: tuple[Term, ...] = ()
        self.field = _SearchField()
        self.field.setObjectName("glossary_field")
        self.field.setAccessibleName(tr("Search for a word"))
        self.field.setPlaceholderText(tr("Search for a word"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("glossary_list")
        self.list.setAccessibleName(tr("Words"))
        self.list.setFixedWidth(LIST_PX)
        self.list.setMinimumHeight(HEIGHT_PX)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # its lines wrap
        self.field.list = self.list
        self._name = make_label("", "heading", name="glossary_name")
        self._meaning = make_label("", name="glossary_meaning")
        self._meaning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._all = make_button(tr("All words"), "glossary_all_button")
        close = make_button(tr(texts.CLOSE), "glossary_close_button", kind="primary")
        self.body.addWidget(self.field)
        row = make_row(self.list, stretch=False)
        meaning = QVBoxLayout()
        meaning.addWidget(self._name)
        meaning.addWidget(self._meaning)
        meaning.addStretch(1)
        row.addLayout(meaning, 1)
        self.body.addLayout(row)
        self.body.addLayout(make_row(close, self._all))
        self.field.textChanged.connect(self._search)
        self.list.currentRowChanged.connect(self._show_row)
        self._all.clicked.connect(self._show_all)
        close.clicked.connect(self.accept)
        self._fill(self._few or _all_terms())
        self.field.setFocus()

    @property
    def words(self) -> tuple[str, ...]:
        """The names that are listed."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    @property
    def meaning(self) -> str:
        """What is said of the chosen word."""
        return self._meaning.text()

    def say_again(self) -> None:
        """List the words in the order of another language; what was searched for stays."""
        row = self.list.currentRow()
        chosen = self._shown[row] if 0 <= row < len(self._shown) else None
        self._search(self.field.text())
        if chosen in self._shown:
            self.list.setCurrentRow(self._shown.index(chosen))
        super().say_again()

    def _search(self, wanted: str) -> None:
        self._fill(search_terms(wanted, sentence) if wanted.strip() else self._few or _all_terms())

    def _show_all(self) -> None:
        self._few = ()
        self.field.clear()
        self._fill(_all_terms())

    def _fill(self, terms: Sequence[Term]) -> None:
        self._shown = tuple(terms)
        self.list.clear()
        self.list.addItems([sentence(term.name) for term in terms])
        self._make_room()
        self.list.setCurrentRow(0)
        self._all.setVisible(len(terms) < len(TERMS))
        if not terms:
            self._name.setText("")
            self._meaning.setText(tr("No word like that is explained here."))

    def _make_room(self) -> None:
        """Give each name the lines that it needs; Qt forgets the style sheet's padding and cuts some names."""
        bar_px = self.list.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        room = QRect(0, 0, LIST_PX - bar_px - 2 * PADDING_PX - 2 * self.list.frameWidth(), HEIGHT_PX)
        self.list.ensurePolished()  # else it has the system's font yet, not the style sheet's
        metrics = QFontMetrics(self.list.font())
        for row in range(self.list.count()):
            item = self.list.item(row)
            lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(0, lines.height() + 2 * LINE_PADDING_PX))

    def _show_row(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self._name.setText(sentence(self._shown[row].name))
            self._meaning.setText(sentence(self._shown[row].meaning))


def _all_terms() -> tuple[Term, ...]:
    """Return every word in the order of the names that the person's language gives them."""
    return tuple(sorted(TERMS, key=lambda one: _without_accents(sentence(one.name))))


def _without_accents(text: str) -> str:
    # Not QCollator: in the C locale it puts accented letters behind Z.
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)).casefold()


class _SearchField(QLineEdit):
    """Passes the arrow keys on to the list, so that what was found is gone through without leaving it."""

    list: QListWidget

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list with Up and Down, else type."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            row = self.list.currentRow() + step
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
