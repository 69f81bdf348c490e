"""Shows the real window to the session's accessibility bus, with a folder and a model open.

Usage: python accessible_window.py PICTURES MODEL. Prints the session bus's address, and 'ready' when both are open.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from small_pictures import QUICK_BACKBONES, see_small_pictures

from tlgui.app.application import Application
from tlgui.core.states import SessionState
from tlgui.session.runner import InlineRunner


def main() -> int:
    tell(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    see_small_pictures(pytest.MonkeyPatch(), *QUICK_BACKBONES)  # as the run did
    app = QApplication(sys.argv[:1])
    app.setApplicationName("tlgui")
    application = Application(app, make_runner=InlineRunner)
    application.window.resize(1280, 720)
    application.show()
    application.open(Path(sys.argv[2]))
    application.open(Path(sys.argv[1]))
    timer = QTimer(interval=50)

    def look():
        if application.session.state is SessionState.READY and application.window.results.has_figures:
            timer.stop()
            tell("ready")

    timer.timeout.connect(look)
    timer.start()
    code = app.exec()
    application.dispose()
    return code


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
