"""One picture large, with its name and what is known of it; the arrow keys go through all of a row of pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from tlgui.core.heat import is_empty, is_even
from tlgui.engine.door.requests import HeatmapReady
from tlgui.views.translation import tr
from tlgui.views.widgets.decision_menu import add_decisions
from tlgui.views.widgets.enter_key import press_focused
from tlgui.views.widgets.file_manager import show_in_folder
from tlgui.views.widgets.heat_overlay import is_cut
from tlgui.views.widgets.lens import watch
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture
from tlgui.views.widgets.picture_menu import PictureCopier, add_picture_actions
from tlgui.views.widgets.thumbnails import ThumbnailLoader
from tlgui.views.widgets.zoom_view import ZOOM_STEP, ZoomView

PREVIEW_PX = 1600
"""Longest side that is decoded at first: sharp on most screens, 8 MB."""
FULL_PX = 8000
"""Longest side that is decoded once the person looks closer: more than most cameras have, at most 250 MB."""
ROOM_FOR_FRAME = QSize(40, 70)
"""That a system draws around a dialog."""
ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class PicturePreview(QDialog):
    """Shows pictures large, one at a time.

    Args:
        pictures: all that the arrow keys reach.
        row: the first to be seen.
        add_to_menu: adds to the menu of the picture at a place what its page can do with it; else what the window can.

    Signals:
        heat_wanted(object): the GridPicture whose heatmap is to be shown with `show_heat`.

    Attributes:
        message: what stands in place of the picture, if anything does.
        view: the picture itself.
    """

    heat_wanted = Signal(object)

    def __init__(
        self,
        pictures: Sequence[GridPicture],
        row: int,
        parent: QWidget | None = None,
        add_to_menu: Callable[[QMenu, int], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._add_to_menu = add_to_menu
        self.setObjectName("picture_preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pictures = pictures
        self._row = row
        self.message = ""
        self._loader = ThumbnailLoader(PREVIEW_PX, self)
        self._loader.kept.connect(self._on_kept)
        self._full_loader = ThumbnailLoader(FULL_PX, self)
        self._full_loader.kept.connect(self._on_full_kept)
        self._copier = PictureCopier(self)
        self.view = ZoomView()
        self.view.looked_closer.connect(self._load_full)
        self._caption = make_label("", name="preview_caption")
        self._legend = make_label("", "muted", name="preview_legend")
        self._place = make_label("", "muted", name="preview_place")
        self._previous = make_button(tr("Previous"), "preview_previous_button")
        self._next = make_button(tr("Next"), "preview_next_button")
        self._heat = make_button(
            tr("Show where the model looked"),
            "preview_heat_button",
            help_text=tr("Key H: what stays bright spoke for the answer; what is dark did not matter."),
        )
        self._heat.setCheckable(True)
        self._heat.toggled.connect(self._on_heat_toggled)
        in_folder = make_button(tr("Show in folder"), "preview_folder_button")
        close = make_button(tr("Close"), "preview_close_button", kind="primary")
        self._previous.clicked.connect(lambda: self.go(-1))
        self._next.clicked.connect(lambda: self.go(1))
        in_folder.clicked.connect(lambda: show_in_folder(self.picture.path))
        close.clicked.connect(self.close)
        body = QVBoxLayout(self)
        body.setContentsMargins(16, 16, 16, 14)
        body.addWidget(self.view, 1)
        body.addWidget(self._caption)
        body.addWidget(self._legend)
        buttons = make_row(self._previous, self._next, self._heat, in_folder, self._place)
        buttons.addWidget(close)
        body.addLayout(buttons)
        watch(self, lambda: self.picture.path, lambda: self.go(1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # else the first button has it, and Space presses that
        for button in (self._previous, self._next, self._heat, in_folder, close):
            button.installEventFilter(self)
        self.resize(QSize(820, 680).boundedTo(self.screen().availableSize() - ROOM_FOR_FRAME))
        self._show()

    @property
    def picture(self) -> GridPicture:
        """The one that is seen."""
        return self._pictures[self._row]

    def go(self, step: int) -> None:
        """Show the picture so many places further on; at either end nothing happens."""
        row = self._row + step
        if 0 <= row < len(self._pictures):
            self._row = row
            self._show()

    def _show(self) -> None:
        picture, self.message = self.picture, ""
        self.setWindowTitle(picture.path.name)
        self.view.setAccessibleName(picture.tool_tip)
        self._place.setText(tr("{row} of {total}").format(row=self._row + 1, total=len(self._pictures)))
        self._previous.setEnabled(self._row > 0)
        self._next.setEnabled(self._row < len(self._pictures) - 1)
        self._show_overlay(None)
        self._full_loader.clear()  # one picture in full is as much as is kept
        self.view.show_pixmap(self._loader.pixmap(picture.path))
        self._heat.setVisible(picture.class_index is not None)
        self._on_heat_toggled(self._heat.isChecked())

    def toggle_heat(self) -> None:
        """Show where the model looked, or the picture as it is again."""
        self._heat.toggle()

    def show_heat(self, heat: HeatmapReady) -> None:
        """Darken what did not matter, where this is the picture that is seen and it is still wanted."""
        if self._heat.isChecked() and heat.path == str(self.picture.path):
            self._caption.setText(self.picture.tool_tip)
            self._show_overlay(heat)

    def _on_heat_toggled(self, is_wanted: bool) -> None:
        if is_wanted and self.picture.class_index is not None:
            self._caption.setText(f"{self.picture.tool_tip} {tr('Finding where the model looked...')}")
            self.heat_wanted.emit(self.picture)
        else:
            self._caption.setText(self.picture.tool_tip)
            self._show_overlay(None)

    def _show_overlay(self, heat: HeatmapReady | None) -> None:
        """Lay the shade over the picture and say what it means; None takes both away."""
        is_told = heat is not None and is_empty(heat.rows)  # a picture that is dark all over says nothing
        self.view.show_overlay(None if is_told else heat)
        self._legend.setVisible(heat is not None)
        if is_told:
            self._legend.setText(tr("No part of the picture spoke for this answer more than for the others."))
        elif heat is not None:
            words = tr("Bright: this spoke for the answer. Dark: this did not matter.")
            if is_even(heat.rows):
                words = tr("No single part stood out: much of the picture spoke for the answer, the bright most.")
            rect = self.view.picture_rect
            if heat.seen_part < 1 or (not heat.is_squashed and is_cut(rect.size(), heat.seen_part)):
                words += " " + tr("The darkest part at the edges was cut off: the network never saw it.")
            self._legend.setText(words)

    def _on_kept(self, path: object) -> None:
        if path != self.picture.path:
            return
        if self._loader.is_unreadable(self.picture.path):
            self.message = tr("This picture cannot be read any more.")
            self.view.show_text(self.message)
        else:
            self.view.show_pixmap(self._loader.pixmap(self.picture.path))

    def _load_full(self) -> None:
        """Decode every pixel, now that the person looks closer."""
        if not self.view.picture_rect.isEmpty():
            self._on_full_kept(self.picture.path)

    def _on_full_kept(self, path: object) -> None:
        if path == self.picture.path and (pixmap := self._full_loader.pixmap(self.picture.path)) is not None:
            self.view.show_full(pixmap)

    def menu(self) -> QMenu:
        """Return the menu of the picture that is seen."""
        menu = QMenu(self)
        add_picture_actions(menu, [self.picture.path], self._copier, None)
        if self._add_to_menu is not None:
            self._add_to_menu(menu, self._row)
        else:
            add_decisions(menu, self, [self.picture.path])
        return menu

    # Qt overrides

    def eventFilter(self, _button: QObject, event: QEvent) -> bool:
        """Keep the arrow keys for the pictures: a button that has the focus would hand it on to the next one."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            self.keyPressEvent(event)
            return True
        return False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the picture."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the pictures with the arrow keys, zoom with + - 0 and 1, and see the heatmap with H."""
        if press_focused(self, event):
            return
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_Space:
                self.go(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_Backspace:
                self.go(-1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.view.zoom(ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self.view.zoom(1 / ZOOM_STEP)
            case Qt.Key.Key_H:
                self.toggle_heat()
            case Qt.Key.Key_0:
                self.view.fit()
            case Qt.Key.Key_1:
                self.view.show_pixels()
            case _:
                super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """End the decoding with the dialog."""
        for loader in (self._loader, self._full_loader, self._copier):
            loader.drain()
        super().done(result)
