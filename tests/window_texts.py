"""What a window shows: every text with its place, and which texts have less room than they need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableWidget,
    QWidget,
)

from tlgui.views.widgets.confusion_matrix import ConfusionMatrix

ELLIPSIS = "…"
MARKUP = re.compile(r"<[^>]*>|&\w+;")
SCREEN_PX = (1280, 720)
SPACE_PX = 1
"""Widths are rounded; a text that lacks less is whole."""


def texts_of(window):
    """Yield (place, text) for all that a window shows or says aloud, hidden parts too."""
    for widget in [window, *window.findChildren(QWidget)]:
        place = f"{type(widget).__name__} {widget.objectName()}"
        for kind, text in _texts_of_widget(widget):
            if text.strip():
                yield f"{place} {kind}", text
    for action in window.findChildren(QAction):
        yield f"QAction {action.objectName()}", action.text()


def _texts_of_widget(widget) -> Iterator[tuple[str, str]]:
    if widget.isWindow() and not isinstance(widget, QMenu):
        yield "title", widget.windowTitle()
    yield "tool tip", MARKUP.sub(" ", widget.toolTip())
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "placeholder", getattr(widget, "placeholderText", str)()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    if isinstance(widget, QMessageBox):
        yield "text", widget.text()
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(index)) for index in range(widget.count()))
    if isinstance(widget, QListView) and widget.model() is not None:
        rows = range(widget.model().rowCount())
        yield from (("item", widget.model().index(row, 0).data() or "") for row in rows)
    if isinstance(widget, QTableWidget | ConfusionMatrix):
        yield from _texts_of_table(widget.model())
    if hasattr(widget, "figure"):
        yield from (("drawn", text.get_text()) for text in _drawn_texts(widget.figure))


def _texts_of_table(model) -> Iterator[tuple[str, str]]:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    for column in range(model.columnCount()):
        for role, words in ((Qt.ItemDataRole.DisplayRole, "cell"), (Qt.ItemDataRole.ToolTipRole, "tool tip")):
            cells = (model.index(row, column).data(role) for row in range(model.rowCount()))
            for text in (model.headerData(column, across, role), *cells):
                if not isinstance(text, int):  # as a heading that nobody gave
                    text = text or ""
                    yield f"{words} in column {column}", MARKUP.sub(" ", text) if words == "tool tip" else text
    for row in range(model.rowCount()):
        if isinstance(text := model.headerData(row, down), str):
            yield "row heading", text


def _drawn_texts(figure):
    from matplotlib.text import Text

    return [text for text in figure.findobj(Text) if text.get_visible() and text.get_text().strip()]


def clipped_in(window):
    """Return what of the visible part of a window is cut off, one line each."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            found += [f"{type(widget).__name__} {widget.objectName()}: {what}" for what in _clipped(widget)]
    return found


def _clipped(widget) -> Iterator[str]:
    for kind, check in CHECKS.items():
        if isinstance(widget, kind):
            yield from check(widget)
            break
    if hasattr(widget, "figure"):
        yield from _clipped_chart(widget)


def _clipped_page(area) -> Iterator[str]:
    if area.horizontalScrollBar().maximum() > 0:
        yield f"the page is {area.horizontalScrollBar().maximum()} px wider than its place"


def _clipped_line(field) -> Iterator[str]:
    if field.placeholderText():
        yield from _lacking(field, field.placeholderText(), field.contentsRect().width() - 16)


def _clipped_list(lines) -> Iterator[str]:
    if not lines.wordWrap() and lines.sizeHintForColumn(0) > lines.viewport().width() + SPACE_PX:
        yield "its lines are wider than the list"


def _clipped_menus(bar) -> Iterator[str]:
    shown = [bar.actionGeometry(action) for action in bar.actions()]
    if any(not bar.rect().contains(rect) for rect in shown):
        yield "a menu has no room"


def _clipped_dialog(dialog) -> Iterator[str]:
    if dialog.width() > SCREEN_PX[0] or dialog.height() > SCREEN_PX[1]:
        yield f"it is larger than the screen: {dialog.width()} x {dialog.height()}"


def _lacking(widget, text, room_px) -> Iterator[str]:
    needed = max(widget.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
    if needed > room_px + SPACE_PX and not widget.toolTip():
        yield f"{text!r} needs {needed} px and has {room_px}"


def _clipped_label(label) -> Iterator[str]:
    text, rect = label.text(), label.contentsRect()
    if not text.strip() or not label.pixmap().isNull():
        return
    if text.endswith(ELLIPSIS) and not (label.toolTip() or label.parent().toolTip()):
        yield f"{text!r} is cut short and has no tool tip"
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in text.split())
        if needed > label.height() + SPACE_PX:
            yield f"{text!r} needs {needed} px of height and has {label.height()}"
        if longest > rect.width() + SPACE_PX and not label.toolTip():
            yield f"a word of {text!r} needs {longest} px and has {rect.width()}"
    else:
        yield from _lacking(label, text, rect.width())


def _clipped_button(button) -> Iterator[str]:
    needed = button.sizeHint()
    if button.layout() is None and needed.width() > button.width() + SPACE_PX and not button.toolTip():
        yield f"{button.text()!r} needs {needed.width()} px and has {button.width()}"
    if isinstance(button, QPushButton) and needed.height() > button.height() + SPACE_PX:
        yield f"{button.text()!r} needs {needed.height()} px of height and has {button.height()}"


def _clipped_combo(combo) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    for index in range(combo.count()):
        yield from _lacking(combo, combo.itemText(index), field.width())


def _clipped_header(header) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for column in range(header.count()):
        text, tip = (
            header.model().headerData(column, header.orientation(), role)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        )
        if isinstance(text, str) and header.sectionSizeHint(column) > header.sectionSize(column) and not tip:
            yield f"{text!r} needs {header.sectionSizeHint(column)} px and has {header.sectionSize(column)}"


def _clipped_cells(table) -> Iterator[str]:
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            if item is None or item.toolTip():
                continue
            needed, has = table.fontMetrics().horizontalAdvance(item.text()), table.columnWidth(column)
            if needed > has:
                yield f"{item.text()!r} needs {needed} px and has {has}"


def _clipped_chart(canvas) -> Iterator[str]:
    canvas.figure.draw_without_rendering()  # a legend has no place before
    renderer = canvas.get_renderer()
    texts = [text for text in _drawn_texts(canvas.figure) if any(letter.isalpha() for letter in text.get_text())]
    boxes = [(text.get_text(), text.get_window_extent(renderer)) for text in texts]
    whole = canvas.figure.bbox
    for text, box in boxes:
        if box.width and (box.x0 < -1 or box.x1 > whole.x1 + 1 or box.y0 < -1 or box.y1 > whole.y1 + 1):
            yield f"{text!r} reaches out of the chart"
    heads = [(text, box) for text, box in boxes if box.y0 > max(axes.bbox.y1 for axes in canvas.figure.axes) - 1]
    for (one, box), (other, beside) in combinations(heads, 2):
        if box.overlaps(beside):
            yield f"{one!r} and {other!r} run into each other"


CHECKS = {
    QScrollArea: _clipped_page,
    QLabel: _clipped_label,
    QComboBox: _clipped_combo,
    QAbstractButton: _clipped_button,
    QLineEdit: _clipped_line,
    QHeaderView: _clipped_header,
    QTableWidget: _clipped_cells,
    QListView: _clipped_list,
    QMenuBar: _clipped_menus,
    QDialog: _clipped_dialog,
}


class PaintedTexts:
    """Notes what QPainter is asked to draw, and what does not fit into the rectangle it is given."""

    def __init__(self, monkeypatch):
        self.texts, self.clipped = [], []
        draw = QPainter.drawText

        def drawText(painter, *args):
            rect, text = args[0], next(arg for arg in args if isinstance(arg, str))
            self.texts.append(text)
            if isinstance(rect, QRectF) and painter.fontMetrics().horizontalAdvance(text) > rect.width() + SPACE_PX:
                self.clipped.append(text)
            return draw(painter, *args)

        monkeypatch.setattr(QPainter, "drawText", drawText)
