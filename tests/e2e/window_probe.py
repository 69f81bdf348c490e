"""Runs the real program and writes what is on its screen to a file, for a test outside to read.

Usage: python window_probe.py REPORT. It changes nothing: clicks and drags come from the outside.
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tlgui.app.application import Application

REPORT_MS = 150


def main() -> int:
    app = QApplication(sys.argv[:1])
    application = Application(app)
    application.window.move(0, 0)
    application.window.resize(1000, 700)
    application.show()
    timer = QTimer()
    timer.timeout.connect(lambda: report(application, Path(sys.argv[1])))
    timer.start(REPORT_MS)
    code = app.exec()
    timer.stop()
    application.dispose()
    return code


def report(application: Application, path: Path) -> None:
    window = application.window
    places = {}
    for widget in window.findChildren(QWidget):
        if widget.objectName() and widget.isVisible():
            centre = widget.mapToGlobal(QPoint(widget.width() // 2, min(widget.height() // 2, 40)))
            places[widget.objectName()] = [centre.x(), centre.y(), widget.isEnabled()]
    answers = [label.text() for label in window.predict.findChildren(QLabel, "answer_class") if label.isVisible()]
    facts = {
        "state": application.session.state.value,
        "page": window.page,
        "sentence": window.train.sentence,
        "places": places,
        "answers": answers,
        "missing": getattr(window, window.page).missing,
    }
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(facts))
    os.replace(temporary, path)


if __name__ == "__main__":
    sys.exit(main())
