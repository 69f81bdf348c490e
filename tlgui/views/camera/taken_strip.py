"""What was taken with the camera: the newest pictures, how many of each class, and the way back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tlgui.views.translation import tr, tr_n
from tlgui.views.widgets.page import make_button, make_label, make_row
from tlgui.views.widgets.plain_text import set_tool_tip

N_SHOWN = 8
THUMBNAIL_PX = 56


@dataclass(frozen=True)
class Taken:
    """One picture that was taken."""

    number: int
    """Unlike all others."""
    to: str
    """The class that it counts as."""
    image: QImage
    """As the camera gave it."""


@dataclass(frozen=True)
class _Shown:
    number: int
    to: str
    pixmap: QPixmap


class TakenStrip(QWidget):
    """Away while nothing was taken.

    Signals:
        undo_requested(): the latest picture is to be taken back.
    """

    undo_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._taken: list[_Shown] = []
        self._pictures = [QLabel() for _ in range(N_SHOWN)]
        for label in self._pictures:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedSize(THUMBNAIL_PX, THUMBNAIL_PX)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = make_label("", name=f"{name}_taken_label")
        self._undo = make_button(
            tr("Undo"), f"{name}_undo_button", help_text=tr("Take the latest picture back: Ctrl+Z")
        )
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys of classes where they are
        self._undo.clicked.connect(self.undo_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        pictures = make_row(*self._pictures)
        pictures.setSpacing(4)
        column.addLayout(pictures)
        row = make_row(stretch=False)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        column.addLayout(row)
        self._show()

    @property
    def counts(self) -> dict[str, int]:
        """Pictures of each class."""
        return dict(Counter(taken.to for taken in self._taken))

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def add(self, taken: Taken) -> None:
        """Show one more."""
        small = taken.image.scaled(
            THUMBNAIL_PX,
            THUMBNAIL_PX,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._taken.append(_Shown(taken.number, taken.to, QPixmap.fromImage(small)))
        self._show()

    def latest(self) -> int | None:
        """Return the number of the latest; None when there is none."""
        return self._taken[-1].number if self._taken else None

    def remove(self, number: int) -> None:
        """Show one no longer: it was taken back, or could not be kept."""
        self._taken = [taken for taken in self._taken if taken.number != number]
        self._show()

    def clear(self) -> None:
        """Begin anew: another folder is open."""
        self._taken = []
        self._show()

    def _show(self) -> None:
        newest = self._taken[: -N_SHOWN - 1 : -1]
        for label, taken in zip(self._pictures, (*newest, *[None] * (N_SHOWN - len(newest))), strict=True):
            label.setPixmap(taken.pixmap if taken else QPixmap())
            set_tool_tip(label, taken.to if taken else "")
            label.setAccessibleName(taken.to if taken else "")
        counts = ", ".join(f"{name} {n}" for name, n in self.counts.items())
        words = tr_n("{n} picture taken ({counts}). It counts from the next run on.",
                     "{n} pictures taken ({counts}). They count from the next run on.", len(self._taken))  # fmt: skip
        self._words.setText(words.format(counts=counts))
        self.setVisible(bool(self._taken))
