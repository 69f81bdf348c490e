"""Says all that is on the screen again, when the language has changed; nothing else of it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
    QWidget,
)

from tlgui.views.widgets.elided_label import ElidedLabel
from tlgui.views.words import Words, say_again

SHOWN = ("text", "title", "windowTitle", "placeholderText")
"""Properties of widgets and actions that hold a text; what a person typed is none of them."""
TOLD = ("toolTip", "accessibleName", "accessibleDescription", "statusTip", "whatsThis")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
OURS = ("tlgui.views", "tlgui.app")
_told: WeakKeyDictionary[QObject, dict[str, Words]] = WeakKeyDictionary()
MANY = 20_000
"""A longer list is one of pictures or answers, which hold no words of the window."""


def say_everything_again(app: QApplication) -> None:
    """Say every text of every window again, as the translators that are installed now have it.

    A widget that draws or arranges its words itself has a method `say_again`, called when all that it holds is said.
    """
    windows = [window for window in app.topLevelWidgets() if window.parent() is None]
    for window in windows:
        window.setUpdatesEnabled(False)
        window.setLocale(QLocale())
    objects = [one for window in windows for one in (window, *window.findChildren(QObject))]
    held = _Held()
    for one in objects:
        held.say_again(one)
    for one in objects:
        _say_texts_again(one)
    for one in objects:
        again = getattr(one, "say_again", None)
        if callable(again):
            again()
        if isinstance(one, QWidget):
            one.updateGeometry()
    for window in windows:
        window.setUpdatesEnabled(True)


class _Held:
    """Says the words again that objects keep for later."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def say_again(self, one: object) -> None:
        """Say again what the attributes of an object hold."""
        if id(one) in self._seen:
            return
        self._seen.add(id(one))
        attributes = getattr(one, "__dict__", {})
        for name, value in list(attributes.items()):
            attributes[name] = self._again(value)

    def _again(self, value: Any) -> Any:
        if isinstance(value, Words):
            return value.again()
        if isinstance(value, str | int | float | QObject | type(None)):
            return value
        if isinstance(value, list | tuple) and len(value) < MANY:
            new = [self._again(one) for one in value]
            if all(one is before for one, before in zip(new, value, strict=True)):
                return value
            return type(value)(*new) if hasattr(value, "_fields") else type(value)(new)
        if isinstance(value, dict) and len(value) < MANY:
            for key, one in value.items():
                value[key] = self._again(one)
            return value
        if type(value).__module__.startswith(OURS) and not isinstance(value, type | Callable):
            return self._of_ours(value)
        return value

    def _of_ours(self, value: Any) -> Any:
        if is_dataclass(value):
            new = {row.name: self._again(getattr(value, row.name)) for row in fields(value)}
            if all(one is getattr(value, name) for name, one in new.items()):
                return value
            changed = object.__new__(type(value))
            for name, one in new.items():
                object.__setattr__(changed, name, one)
            return changed
        self.say_again(value)
        return value


def _say_texts_again(one: QObject) -> None:
    if isinstance(one, QWidget | QAction):
        is_typed = isinstance(one, QLineEdit)
        for name in (*SHOWN, *TOLD):
            if not (is_typed and name == "text") and not isinstance(one, ElidedLabel):
                _say_property_again(one, name)
    if isinstance(one, QComboBox):
        _say_choices_again(one)
    elif isinstance(one, QListWidget | QTableWidget):
        _say_items_again(one)
    elif isinstance(one, QAbstractItemView) and not isinstance(one, QHeaderView):
        _ask_again(one)
    if hasattr(one, "figure"):
        _say_chart_again(one.figure)
    if isinstance(one, QWidget):
        one.update()


def _say_chart_again(figure: Any) -> None:
    """Say the words of a matplotlib figure again; its canvas draws it when it is told to."""
    for artist in figure.findobj():
        if hasattr(artist, "get_text") and artist.get_text():
            artist.set_text(say_again(artist.get_text()))
        if isinstance(artist.get_label(), str):  # of an axis it is one of the texts
            artist.set_label(say_again(artist.get_label()))


def _say_property_again(one: QWidget | QAction, name: str) -> None:
    read = getattr(one, name, None)
    say = getattr(one, f"set{name[0].upper()}{name[1:]}", None)  # a bar of progress has a text that nobody sets
    if not callable(read) or not callable(say):
        return
    text = read()
    if (
        not isinstance(text, str)
        or not text
        or (isinstance(one, QLabel) and name == "text" and not one.pixmap().isNull())
    ):
        return
    told = _told.setdefault(one, {})
    # Two words may be the same in one language, and not in the next: what was told here before is known exactly.
    new = told[name].again() if told.get(name) == text else say_again(text)
    if isinstance(new, Words):
        told[name] = new
    if new != text:
        say(new)


def _say_choices_again(box: QComboBox) -> None:
    for row in range(box.count()):
        for role in ROLES:
            if isinstance(text := box.itemData(row, role), str):
                box.setItemData(row, say_again(text), role)
    policy = box.sizeAdjustPolicy()
    for wanted in (QComboBox.SizeAdjustPolicy.AdjustToContents, policy):  # a change forgets how wide it was
        box.setSizeAdjustPolicy(wanted)


def _say_items_again(table: QListWidget | QTableWidget) -> None:
    """Say the cells and headings again; nobody is told that they changed, as nobody changed them."""
    table.blockSignals(True)
    for item in _items(table):
        for role in ROLES:
            if isinstance(text := item.data(role), str):
                item.setData(role, say_again(text))
    table.blockSignals(False)


def _items(table: QListWidget | QTableWidget) -> Iterator[Any]:
    if isinstance(table, QListWidget):
        yield from map(table.item, range(table.count()))
        return
    yield from filter(None, map(table.horizontalHeaderItem, range(table.columnCount())))
    yield from filter(None, map(table.verticalHeaderItem, range(table.rowCount())))
    for row in range(table.rowCount()):
        yield from filter(None, (table.item(row, column) for column in range(table.columnCount())))


def _ask_again(view: QAbstractItemView) -> None:
    """Have a view ask its model, which makes words when it is asked, and lay out what it is told."""
    model = view.model()
    if model is not None:
        model.layoutChanged.emit()
