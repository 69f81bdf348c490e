"""From the open model to the table of a whole folder, through the window."""

import pytest
from conftest import make_folder
from damaged_models import GOOD
from PySide6.QtWidgets import QPushButton
from xlsx_reader import read_xlsx

from tlgui.views.predict.table_dialog import TableDialog

LONG_MS = 120_000


@pytest.fixture
def photos(tmp_path):
    make_folder(tmp_path / "photos", n_per_class=3)
    (tmp_path / "photos" / "broken.jpg").write_bytes(b"\xff\xd8\xff no picture")
    (tmp_path / "photos" / "notes.txt").write_text("not a picture")
    return tmp_path / "photos"


def opened(application):
    application.session.open_model(GOOD)
    application.window.findChild(QPushButton, "table_button").click()
    return application.window.findChild(TableDialog)


def press(dialog, name):
    button = dialog.findChild(QPushButton, f"table_{name}_button")
    assert button.isEnabled(), name
    assert button.isVisibleTo(dialog), name
    button.click()


def test_there_is_no_table_without_a_model(application):
    assert not application.window.findChild(QPushButton, "table_button").isVisibleTo(application.window.predict)


def test_a_whole_folder_goes_into_a_table_and_every_file_is_told(application, qtbot, photos):
    dialog = opened(application)
    assert not dialog.findChild(QPushButton, "table_start_button").isEnabled()
    dialog.set_pictures(photos)
    press(dialog, "start")
    qtbot.waitUntil(lambda: "6 pictures were answered" in dialog.status, timeout=LONG_MS)
    table = photos.parent / "photos answers.xlsx"
    assert str(table) in dialog.status
    assert "1 file cannot be read" in dialog.details
    assert "1 file beside them is no picture" in dialog.details
    rows = read_xlsx(table)
    assert len(rows) == 7
    assert all("p:red" in row for row in rows)
    # The first button stops while the work goes on; only then may other pictures be chosen.
    qtbot.waitUntil(dialog.findChild(QPushButton, "table_choose_pictures_button").isEnabled)
    dialog.set_pictures(photos)
    assert not (photos.parent / "photos answers 2.xlsx").exists()  # proposed, and not made
    theirs = photos.parent / "theirs.csv"
    theirs.write_text("mine")
    dialog.set_table(theirs)
    press(dialog, "start")
    qtbot.waitUntil(lambda: "was not written by tlgui" in dialog.status, timeout=LONG_MS)
    assert theirs.read_text() == "mine"
    dialog.close()
