"""A handful of the person's pictures, each with what the untouched network takes it for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tlgui.core.known_answers import KnownAnswer, KnownNames
from tlgui.core.sentences.knows import names_messages
from tlgui.views import texts
from tlgui.views.translation import sentence, tr
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.picture_grid import GridPicture
from tlgui.views.widgets.picture_label import PictureLabel
from tlgui.views.widgets.picture_preview import PicturePreview
from tlgui.views.widgets.plain_text import set_tool_tip
from tlgui.views.widgets.probability_bar import ProbabilityBar
from tlgui.views.widgets.roomy_dialog import RoomyDialog
from tlgui.views.widgets.thumbnails import ThumbnailLoader

WIDTH_PX, LIST_HEIGHT_PX = 800, 380
PICTURE_PX = 104
N_COLUMNS = 2
GAP_PX = 18
NAME_PART = 0.56
"""Names are long, and they are what is to be seen."""


class KnowsDialog(RoomyDialog):
    """Shows the answers as they come.

    Args:
        network: its name.
        parent: the window.
    """

    def __init__(self, network: str, parent: QWidget | None = None) -> None:
        title = tr("What {network} answers before any training").format(network=network)
        super().__init__("knows_dialog", title, WIDTH_PX, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._n_shown = 0
        self._thumbnails = ThumbnailLoader(PICTURE_PX, self, fills=True)
        self.body.addWidget(make_label(title, "heading"))
        self._why = make_label("", name="knows_why")
        self._why.hide()
        self.body.addWidget(self._why)
        self._status = make_label(tr("Asking it about some of your pictures..."), "muted", name="knows_status")
        self.body.addWidget(self._status)
        self.body.addWidget(self._make_list(), 1)
        close = make_button(tr(texts.CLOSE), "knows_close_button", kind="primary")
        close.clicked.connect(self.accept)
        self.body.addLayout(make_row(close))
        close.setFocus()
        self.finished.connect(self._thumbnails.drain)

    def show_names(self, names: KnownNames) -> None:
        """Say why the network must be retrained."""
        self._why.setText(sentence(*names_messages(names)))
        self._why.show()
        self.grow()

    def show_answer(self, answer: KnownAnswer) -> None:
        """Add one picture with its answers."""
        row, column = divmod(self._n_shown, N_COLUMNS)
        self._grid.addWidget(self._cell(answer), row, column, Qt.AlignmentFlag.AlignTop)
        self._n_shown += 1

    def show_nothing(self, reason: str) -> None:
        """Say why there are no answers."""
        self._status.setText(reason)
        self._list.hide()
        self.grow()

    def end(self) -> None:
        """Say no more that something is on its way."""
        if self._n_shown:
            self._status.hide()

    def _make_list(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("scroll_body")
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, GAP_PX, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP_PX)
        self._grid.setVerticalSpacing(GAP_PX)
        for column in range(N_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        outer.addLayout(self._grid)
        outer.addStretch(1)
        self._list = QScrollArea()
        self._list.setObjectName("knows_list")
        self._list.setAccessibleName(tr("Your pictures and its answers: scroll with the arrow keys"))
        self._list.setWidgetResizable(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(min(LIST_HEIGHT_PX, self.screen().availableSize().height() // 2))
        self._list.setWidget(inner)
        return self._list

    def _open(self, path: Path, class_name: str) -> None:
        words = tr("'{name}' is one of '{class_name}'.").format(name=path.name, class_name=class_name)
        PicturePreview([GridPicture(path, class_name, path.name, words)], 0, self).open()

    def _cell(self, answer: KnownAnswer) -> QWidget:
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        path = Path(answer.path)
        picture = PictureLabel(PICTURE_PX, tr("{name}: Enter shows it large").format(name=path.name), path)
        picture.pressed.connect(lambda: self._open(path, answer.class_name))
        set_tool_tip(picture, answer.path)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(make_label(tr("Your class: {name}").format(name=answer.class_name), name="knows_class"))
        if answer.error:
            column.addWidget(make_label(sentence(answer.error), "bad", name="knows_error"))
        else:
            self._thumbnails.show_in(picture, path)
        for score in answer.scores:
            column.addWidget(ProbabilityBar(score, is_best=score is answer.scores[0], name_part=NAME_PART))
        column.addStretch(1)
        row.addLayout(column, 1)
        return cell
