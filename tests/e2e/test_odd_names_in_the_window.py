"""Names that are no UTF-8 come from file managers, old disks and archives; the window does everything with them."""

import os
import sys

import pytest
from conftest import draw_shape, make_folder
from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog

from tlgui.app.application import Application
from tlgui.core.states import SessionState
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train
from tlgui.paths import settings_path
from tlgui.session.engine_process import EngineProcess
from tlgui.settings import load_settings
from tlgui.views.widgets.dialogs import ClassFolderDialog

LONG_MS = 60_000
ODD = os.fsdecode(b"caf\xe9")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")


@pytest.fixture
def folder(tmp_path):
    """A folder in which nothing has a name in UTF-8."""
    folder = make_folder(tmp_path / f"{ODD} pictures", n_per_class=8)
    for kind in ("discs", "squares"):
        (folder / kind).rename(folder / f"{ODD} {kind}")
        for number, path in enumerate((folder / f"{ODD} {kind}").iterdir()):
            path.rename(path.with_name(f"{ODD}{number}.png"))
    return folder


@pytest.fixture
def application(qtbot, qapp):
    application = Application(qapp, make_runner=EngineProcess)
    application.window.show()
    yield application
    application.window.set_busy(False)
    application.window.close()
    application.dispose()


def drop(widget, path):
    """Drop as a file manager does: the bytes of the name, percent-encoded."""
    mime = QMimeData()
    url = "file://" + "".join(f"%{byte:02X}" if byte > 127 or byte == 32 else chr(byte) for byte in os.fsencode(path))
    mime.setData("text/uri-list", QByteArray(url.encode()))
    kinds = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), *kinds))
    QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), *kinds))


@pytest.mark.whole_pictures
def test_odd_names_are_opened_answered_and_remembered(application, qtbot, folder, quick_config, tmp_path, monkeypatch):
    window, session = application.window, application.session
    session.draft.adopt(quick_config.replace(exact=True))  # which nothing is measured for
    drop(window.pictures.drop_area, folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    assert session.dataset.root == folder
    assert session.dataset.total == 16
    plain = scan_folder(make_folder(tmp_path / "plain", n_per_class=4))
    train(quick_config, plain, out=tmp_path / f"{ODD} run", on_event=lambda _event: None)
    drop(window.predict.drop_area, tmp_path / f"{ODD} run" / "model.safetensors")
    new = tmp_path / f"{ODD} new.png"
    draw_shape("squares", 77).save(new)
    drop(window.predict.drop_area, new)
    qtbot.waitUntil(lambda: window.predict.n_answers == 1, timeout=LONG_MS)
    asked = []
    monkeypatch.setattr(
        ClassFolderDialog, "exec", lambda dialog: (asked.append(dialog.grab()), dialog._choose("answer"))
    )
    drop(window.predict.drop_area, folder)  # its classes are called otherwise than the model's
    assert len(asked) == 1
    qtbot.waitUntil(lambda: window.predict.n_answers == 17, timeout=LONG_MS)
    assert all(prediction.best for prediction in window.predict.predictions)
    assert not window.findChildren(QDialog, "error_dialog")
    assert load_settings(settings_path()).recent_folders == (str(folder),)


def test_a_recent_folder_with_an_odd_name_opens_from_the_menu(application, qtbot, folder):
    window, session = application.window, application.session
    window.set_recent((str(folder),), ())
    (action,) = (action for action in window.findChildren(QAction) if action.data() == folder)
    action.trigger()
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    assert session.dataset.root == folder
