"""The picture of a camera, as it comes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tlgui.views.translation import tr

SIZE = QSize(336, 252)
RADIUS_PX = 6.0


class LivePicture(QWidget):
    """Shows the newest frame, whole, without any more work than painting it.

    Signals:
        hidden(): it is no longer to be seen: another page, folded away, minimised, or closed.
    """

    hidden = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedSize(SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture of the camera"))
        self._frame = QImage()
        self._words = ""
        self.say(tr("The camera is off."))

    @property
    def frame(self) -> QImage:
        """The newest frame; a null image while there is none."""
        return self._frame

    @property
    def words(self) -> str:
        """What stands there instead of a picture; empty while there is one."""
        return "" if not self._frame.isNull() else self._words

    def show_frame(self, frame: QImage) -> None:
        """Show the newest frame."""
        self._frame = frame
        self.update()

    def say(self, words: str) -> None:
        """Show words instead of a picture."""
        self._frame, self._words = QImage(), words
        self.setAccessibleDescription(words)
        self.update()

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, or the words, and whether the keys of classes come here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(palette.highlight().color(), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(palette.alternateBase())
        painter.drawRoundedRect(whole, RADIUS_PX, RADIUS_PX)
        inner = whole.adjusted(2, 2, -2, -2)
        if self._frame.isNull():
            painter.setPen(palette.text().color())
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inner.adjusted(12, 12, -12, -12), wrapped, self._words)
            return
        size = self._frame.size().scaled(inner.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(inner.center())
        painter.drawImage(place, self._frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard, so that the keys of classes come here."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nobody sees it any more."""
        super().hideEvent(event)
        self.hidden.emit()
