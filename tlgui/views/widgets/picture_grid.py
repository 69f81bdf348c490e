"""Pictures side by side, each with a line or two below it; only those in sight are decoded, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, overload

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tlgui.views.widgets.lens import watch
from tlgui.views.widgets.picture_view import PictureView
from tlgui.views.widgets.plain_text import plain_tool_tip
from tlgui.views.widgets.thumbnails import ThumbnailLoader

PICTURE_PX = 112
CELL_PX = 148
"""Least width of a cell; all of a row share what is left over."""
WIDEST_PX = 220
"""So wide cells become for what is said below the pictures; more is cut, and whole in the tool tip."""
N_LINES = 2
FRAME_PX = 3
CELL_MARGIN_PX = 7
"""Left free on either side of the words of a cell."""
BADGE_GAP_PX = 5
FRAME_ROLE = Qt.ItemDataRole.UserRole
BADGE_ROLE = Qt.ItemDataRole.UserRole + 1
FADED_ROLE = Qt.ItemDataRole.UserRole + 2
FADED_OPACITY = 0.45
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class GridPicture:
    """One picture of the grid."""

    path: Path
    first_line: str
    second_line: str
    tool_tip: str
    """Read aloud too."""
    class_index: int | None = None
    """The class answered, whose heatmap can be asked for; None where there is no answer."""
    frame: str = ""
    """Colour of a frame around it; empty draws none. What it says stands in the lines too."""
    is_faded: bool = False
    """It is drawn paler than the others; why, the tool tip says."""


@dataclass(frozen=True)
class Cells:
    """How large the cells of a grid are, in logical pixels, and what they hold."""

    picture_px: int = PICTURE_PX
    least_px: int = CELL_PX
    """Least width; all of a row share what is left over."""
    n_lines: int = N_LINES
    """Below a picture; all after the first stand in `second_line`, one below the other."""
    is_even: bool = False
    """All rows are equally long, for a few pictures that are looked at together."""


class LazyPictures(Sequence[GridPicture]):
    """Pictures of which each is made when it is asked for: of a hundred thousand a person sees a few dozen.

    Args:
        paths: of the pictures, in order.
        make: says what is to be said of one.
    """

    def __init__(self, paths: list[Path], make: Callable[[Path], GridPicture]) -> None:
        self.paths = paths
        self._make = make

    def __len__(self) -> int:
        return len(self.paths)

    @overload
    def __getitem__(self, place: int) -> GridPicture: ...
    @overload
    def __getitem__(self, place: slice) -> list[GridPicture]: ...
    def __getitem__(self, place: int | slice) -> GridPicture | list[GridPicture]:
        if isinstance(place, slice):
            return list(map(self._make, self.paths[place]))
        return self._make(self.paths[place])


def paths_of(pictures: Sequence[GridPicture]) -> list[Path]:
    """Return the paths of pictures, without making those that are not made yet."""
    return pictures.paths if isinstance(pictures, LazyPictures) else [picture.path for picture in pictures]


USUAL_CELLS = Cells()


@dataclass(frozen=True)
class Mark:
    """What is to be seen on a picture itself, beside what its grid says of it."""

    badge: str
    """A word or two."""
    words: str
    """The same as a sentence, read aloud and in the tool tip."""


class PictureGrid(PictureView, QListView):
    """Shows pictures; a click or Enter opens one large, and chosen ones can be dragged to other programs.

    Space, held, shows what the network sees of the current one, in a window that has a lens.

    A click with Ctrl or Shift chooses without opening, and so does a frame drawn from between the pictures.

    Args:
        name: object name.
        accessible_name: read aloud.
        n_rows_seen: it grows with its pictures up to here, and scrolls from there on.
        opens_on_click: else a click chooses, and a double click opens.
        cells: how large the pictures are, and how much is said below them.

    Signals:
        opened(int): the picture at this place is to be seen large.
    """

    opened = Signal(int)

    def __init__(
        self,
        name: str,
        accessible_name: str,
        *,
        n_rows_seen: int = 3,
        opens_on_click: bool = True,
        cells: Cells = USUAL_CELLS,
    ) -> None:
        super().__init__()
        self.cells = cells
        self._least_px = cells.least_px
        self._opens_on_click = opens_on_click
        self._pressed = QPersistentModelIndex()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._n_rows_seen = n_rows_seen
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)  # takes away that pictures can be dragged out
        self.show_thumbnails_of(cells.picture_px)
        self._model = _Pictures(self.thumbnails, self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)  # without it a list of 100,000 asks each for its size
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not opens_on_click:
            self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        watch(self, self._current_path, self._open_current)

    @property
    def pictures(self) -> Sequence[GridPicture]:
        """What is shown, in order."""
        return self._model.pictures

    def show_pictures(self, pictures: Sequence[GridPicture]) -> None:
        """Show these from the top."""
        self.thumbnails.clear()
        self._model.set_pictures(pictures)
        self.scrollToTop()
        self._fit()

    def update_pictures(self, pictures: Sequence[GridPicture]) -> None:
        """Show these with what is said of them now; the same ones as before stay where they are, and chosen."""
        if paths_of(pictures) == paths_of(self.pictures):
            self._model.update_pictures(pictures)
        else:
            self._model.set_pictures(pictures)
            self.scrollToTop()
            self._fit()

    def make_room_for(self, lines: Iterable[str]) -> None:
        """Have cells so wide from now on that first lines such as these are read whole, within limits."""
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        needed_px = max((metrics.horizontalAdvance(line) for line in lines), default=0) + 2 * CELL_MARGIN_PX
        self._least_px = min(max(self.cells.least_px, needed_px), WIDEST_PX)
        self._fit()

    def set_marks(self, marks: Mapping[Path, Mark]) -> None:
        """Mark these pictures, wherever they are shown from now on, and no others."""
        self._model.set_marks(marks)

    def _current_path(self) -> Path | None:
        return self.pictures[self.currentIndex().row()].path if self.currentIndex().isValid() else None

    def _open_current(self) -> None:
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())

    @contextmanager
    def inserting(self, row: int) -> Iterator[None]:
        """Have what `show_pictures` was given grow by one picture at this place, within a `with` block."""
        self._model.beginInsertRows(QModelIndex(), row, row)
        yield
        self._model.endInsertRows()
        self._fit()

    def path_of(self, row: int) -> Path:
        """Return the picture at this place."""
        return self.pictures[row].path

    def add_row_to_menu(self, menu: QMenu, row: int) -> None:
        """Add what the page can do with the picture at this place, which is chosen by it, to a menu elsewhere."""
        self.setCurrentIndex(self._model.index(row))
        self.add_page_actions(menu, [self.path_of(row)])

    def _fit(self) -> None:
        """Spread the pictures over the width, and be as high as the rows that are to be seen."""
        # Once for the scroll bar, and once more because Qt leaves that room free even beside a scroll bar.
        room = self.width() - 2 * (self.frameWidth() + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))
        per_row = max(1, room // self._least_px)
        if self.cells.is_even and self.pictures:
            per_row = -(-len(self.pictures) // -(-len(self.pictures) // per_row))
        cell = QSize(room // per_row, self.cells.picture_px + 22 + self.cells.n_lines * self.fontMetrics().height())
        if cell != self.gridSize():
            self.setGridSize(cell)
        n_rows = max(1, min(-(-len(self.pictures) // per_row), self._n_rows_seen))
        height = n_rows * cell.height() + 2 * self.frameWidth() + 4
        if height != self.height():
            self.setFixedHeight(height)

    # Qt overrides

    def resizeEvent(self, event: Any) -> None:
        """Keep the rows that are to be seen."""
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins."""
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()) if is_plain else QModelIndex())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a picture that was clicked; what was dragged is not."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_click = self._opens_on_click and index.isValid() and self._pressed == index
        self._pressed = QPersistentModelIndex()
        if is_click:
            self.opened.emit(index.row())

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the chosen pictures out."""
        self._pressed = QPersistentModelIndex()
        super().startDrag(actions)


class _Pictures(QAbstractListModel):
    """The pictures, each decoded when its thumbnail is asked for."""

    def __init__(self, thumbnails: ThumbnailLoader, grid: QWidget) -> None:
        super().__init__(grid)
        self._grid = grid
        self.pictures: Sequence[GridPicture] = ()
        self._marks: Mapping[Path, Mark] = {}
        self._thumbnails = thumbnails

    def set_pictures(self, pictures: Sequence[GridPicture]) -> None:
        self.beginResetModel()
        self.pictures = pictures
        self.endResetModel()

    def update_pictures(self, pictures: Sequence[GridPicture]) -> None:
        self.pictures = pictures
        if pictures:
            self.dataChanged.emit(self.index(0), self.index(len(pictures) - 1))

    def set_marks(self, marks: Mapping[Path, Mark]) -> None:
        self._marks = marks
        self.update_pictures(self.pictures)

    # Qt overrides

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature that Qt calls
        return 0 if parent.isValid() else len(self.pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        picture = self.pictures[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.pixmap(picture.path, self._grid.devicePixelRatioF())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{picture.first_line}\n{picture.second_line}"
        if role == FRAME_ROLE:
            return picture.frame
        if role == FADED_ROLE:
            return picture.is_faded
        mark = self._marks.get(picture.path)
        if role == BADGE_ROLE:
            return mark.badge if mark is not None else ""
        words = picture.tool_tip if mark is None else f"{picture.tool_tip} {mark.words}".lstrip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(words)
        return None


class _Painter(QStyledItemDelegate):
    """Draws a picture and the lines below it."""

    def __init__(self, grid: PictureGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._grid.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        palette = option.palette
        edge_px = CELL_MARGIN_PX - 4
        cell: QRect = option.rect.adjusted(edge_px, edge_px, -edge_px, -edge_px)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or has_focus:
            painter.setPen(palette.highlight().color())
            painter.setBrush(palette.alternateBase() if is_chosen else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, 8, 8)
        px = self._grid.cells.picture_px
        place = QRect(cell.x() + (cell.width() - px) // 2, cell.y() + 5, px, px)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap):
            painter.setOpacity(FADED_OPACITY if index.data(FADED_ROLE) else 1.0)
            painter.drawPixmap(place, pixmap)
            painter.setOpacity(1.0)
        else:
            painter.fillRect(place, palette.alternateBase())
        self._draw_frame(painter, place, index.data(FRAME_ROLE))
        self._draw_badge(painter, place, index.data(BADGE_ROLE), palette)
        text = palette.placeholderText() if index.data(FADED_ROLE) and not is_chosen else palette.text()
        painter.setPen(text.color())
        line_px = painter.fontMetrics().height()
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        for number, line in enumerate(index.data(Qt.ItemDataRole.DisplayRole).split("\n")[: self._grid.cells.n_lines]):
            below = QRect(cell.x() + 4, place.bottom() + 5 + number * line_px, cell.width() - 8, line_px)
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideMiddle, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, shown)
            font.setBold(False)
            painter.setFont(font)
        painter.restore()

    @staticmethod
    def _draw_badge(painter: QPainter, place: QRect, words: str, palette: QPalette) -> None:
        """Write on the upper left of a picture, on a ground of its own, since pictures have all colours."""
        if not words:
            return
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width() - 4 * BADGE_GAP_PX)
        ground = QRect(place.x() + BADGE_GAP_PX, place.y() + BADGE_GAP_PX, 0, metrics.height() + 2)
        ground.setWidth(metrics.horizontalAdvance(shown) + 2 * BADGE_GAP_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.highlight())
        painter.drawRoundedRect(ground, BADGE_GAP_PX, BADGE_GAP_PX)
        painter.setPen(palette.highlightedText().color())
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, shown)

    @staticmethod
    def _draw_frame(painter: QPainter, place: QRect, colour: str) -> None:
        if colour:
            painter.setPen(QPen(QColor(colour), FRAME_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -1, -1))
