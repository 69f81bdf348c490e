"""The window is there before most of the program is; who is quicker than the rest of it loses nothing."""

import json
import os
import subprocess
import sys

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from tlgui.app.application import Application
from tlgui.core.states import SessionState
from tlgui.paths import settings_path
from tlgui.session.runner import InlineRunner
from tlgui.settings import Settings, save_settings
from tlgui.views.paged_window import PAGE_NAMES

AT_FIRST_PAINT = """
import json, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from tlgui.app import application as module
from tlgui.__main__ import main

class Watched(module.Application):
    def show(self):
        self.loaded_at_paint = None
        self.window.installEventFilter(self)
        self.completed.connect(self.tell)
        super().show()

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.loaded_at_paint is None:
            self.loaded_at_paint = [name for name in sys.modules if name.startswith("tlgui.")]
        return False

    def tell(self):
        pages = [page for page in PAGES if page in vars(self.window)]
        print(json.dumps({"loaded": self.loaded_at_paint, "pages": pages, "all": [*sys.modules]}))
        QTimer.singleShot(0, self.window.close)

module.Application = Watched
sys.exit(main(["gui", "--new-window"]))
"""


@pytest.fixture
def application(qtbot, qapp):
    application = Application(qapp, make_runner=InlineRunner, paints_first=True)
    yield application
    application.window.close()
    application.dispose()


def test_the_real_program_paints_before_it_loads_pages_session_and_wiring(tmp_path):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TLGUI_DATA_DIR": str(tmp_path)}
    code = AT_FIRST_PAINT.replace("PAGES", repr(PAGE_NAMES))
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    facts = json.loads(done.stdout)
    begins = (
        "tlgui.session",
        "tlgui.app.wiring",
        "tlgui.engine.data",
        *(f"tlgui.views.{p}" for p in ("results", "runs")),
    )
    assert [name for name in facts["loaded"] if name.startswith(begins) and not name.endswith("_texts")] == []
    assert facts["pages"] == [*PAGE_NAMES]
    assert {"tlgui.app.wiring.wiring", "tlgui.session.session"} <= {*facts["all"]}


def test_what_is_painted_first_is_what_stays(application, qtbot, tmp_path):
    application.window.resize(1000, 760)
    with qtbot.waitExposed(application.window):
        application.window.show()
    before = picture(application, tmp_path / "before.png")
    with qtbot.waitSignal(application.completed):
        application.show()
    assert ImageChops.difference(before, picture(application, tmp_path / "after.png")).getbbox() is None


def picture(application, path):
    """The page and the menus; the sidebar says more as more is known."""
    window = application.window
    window.pictures.grab().save(str(path))
    menus = path.with_suffix(".menus.png")
    window.menuBar().grab().save(str(menus))
    page, bar = Image.open(path).convert("RGB"), Image.open(menus).convert("RGB")
    both = Image.new("RGB", (page.width + bar.width, page.height + bar.height))
    both.paste(page)
    both.paste(bar, (page.width, page.height))
    return both


def test_the_first_press_is_not_lost(application, qtbot, monkeypatch, pictures_folder):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: str(pictures_folder))
    application.show()
    assert "train" not in vars(application.window)
    qtbot.mouseClick(application.window.pictures.choose_button, Qt.MouseButton.LeftButton)
    assert {*PAGE_NAMES} <= vars(application.window).keys()
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY, timeout=120_000)


def test_a_folder_that_is_opened_at_once_is_there(application, qtbot, pictures_folder):
    application.open(pictures_folder)
    application.show()
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY, timeout=120_000)


def test_a_window_that_is_closed_before_it_is_whole_closes(qapp):
    application = Application(qapp, make_runner=InlineRunner, paints_first=True)
    application.show()
    assert application.window.close()
    application.dispose()


def test_what_was_opened_last_stands_there_from_the_first_paint_on(qapp, qtbot, tmp_path):
    save_settings(Settings(recent_folders=(str(tmp_path),)), settings_path())
    application = Application(qapp, make_runner=InlineRunner, paints_first=True)
    button = application.window.findChild(QPushButton, "recent_folder_1")
    assert button.toolTip() == str(tmp_path)
    with qtbot.waitSignal(application.completed):
        application.show()
    assert application.window.findChildren(QPushButton, "recent_folder_1") == [button]
    application.window.close()
    application.dispose()
