"""A row of buttons that goes on in the next line where there is no room, as for the longer words of some languages."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget

SPACING_PX = 10


class WrappingRow(QLayout):
    """Widgets one behind the other, each as wide as it wants to be.

    Args:
        widgets: the row.
        is_centred: lines stand in the middle, not where reading begins.
    """

    def __init__(self, *widgets: QWidget, is_centred: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._is_centred = is_centred
        self.setSpacing(SPACING_PX)
        for widget in widgets:
            self.addWidget(widget)

    # Qt overrides

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one of them away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, _height(shown))

    def minimumSize(self) -> QSize:
        """Return the size of the widest."""
        shown = self._shown()
        return QSize(max((item.minimumSize().width() for item in shown), default=0), _height(shown))

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else QApplication.layoutDirection()
        top = rect.top()
        for line in self._lines(rect.width()):
            height = _height(line)
            used = sum(_width(item, rect.width()) for item in line) + self.spacing() * (len(line) - 1)
            left = rect.left() + ((rect.width() - used) // 2 if self._is_centred else 0)
            for item in line:
                place = QRect(left, top, _width(item, rect.width()), height)
                item.setGeometry(QStyle.visualRect(direction, rect, place))
                left += place.width() + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = _width(item, width)
            if not lines or used + self.spacing() + needed > width:
                lines.append([item])
                used = needed
            else:
                lines[-1].append(item)
                used += self.spacing() + needed
        return lines


def _width(item: QLayoutItem, most: int) -> int:
    return min(item.sizeHint().width(), max(most, item.minimumSize().width()))


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
