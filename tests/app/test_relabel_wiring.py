"""Relabelling through the window, the engine and the next scan; no file is changed."""

import hashlib

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tlgui.core.states import SessionState
from tlgui.views.pictures.copy_dialog import CopyDialog


def digest(root):
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return [(path, path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]


def test_keys_classes_undo_and_a_copy_are_followed_and_leave_the_folder_alone(
    application, qtbot, pictures_folder, tmp_path
):
    window, session = application.window, application.session
    digest_before = digest(pictures_folder)
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    before = session.dataset.counts
    card = window.pictures.relabel_card

    def scanned(**counts):
        wanted = {name: n for name, n in {**before, **counts}.items() if n}
        qtbot.waitUntil(lambda: session.dataset.counts == wanted and session.state is SessionState.READY)

    discs, squares = before["discs"], before["squares"]
    card.grid.choose([0], card.grid.pictures[0].path)
    for key in (Qt.Key.Key_2, Qt.Key.Key_X):
        QTest.keyClick(card.grid, key)
    assert [picture.second_line for picture in card.grid.pictures[:2]] == ["squares", "left out"], "at once"
    scanned(discs=discs - 2, squares=squares + 1)
    assert card.grid.chosen_rows() == [2]
    QTest.keyClick(card.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    scanned(discs=discs - 1, squares=squares + 1)
    QTest.keyClick(card.grid, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    scanned(discs=discs - 2, squares=squares + 1)
    card.findChild(QLineEdit, "relabel_new_name").setText("rings")
    card.findChild(QPushButton, "relabel_split_button").click()
    scanned(discs=discs - 3, squares=squares + 1, rings=1)
    card.classes.item(card.classes.names.index("squares")).setSelected(True)
    card.findChild(QLineEdit, "relabel_new_name").setText("boxes")
    card.findChild(QPushButton, "relabel_rename_button").click()
    scanned(discs=discs - 3, squares=0, boxes=squares + 1, rings=1)
    card.findChild(QPushButton, "relabel_copy_button").click()
    dialog = window.findChild(CopyDialog)
    dialog.set_folder(tmp_path / "clean")
    dialog.findChild(QPushButton, "copy_start_button").click()
    qtbot.waitUntil(lambda: "were copied into" in dialog.status)
    dialog.reject()
    copied = {path.name: len(list(path.iterdir())) for path in (tmp_path / "clean").iterdir()}
    assert copied == session.dataset.counts
    assert digest(pictures_folder) == digest_before
    window.pictures.drain()
