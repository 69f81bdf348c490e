"""Another program's window with one thing in it to drag: a file or a folder. Usage: python drag_source.py PATH X Y."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    def __init__(self, path: str) -> None:
        super().__init__("drag me")
        self.setWindowTitle("drag_source")
        self._path = path
        self.resize(160, 120)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(self._path)])
            drag = QDrag(self)
            drag.setMimeData(mime)
            drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1])
    source.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
    source.move(int(sys.argv[2]), int(sys.argv[3]))
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
