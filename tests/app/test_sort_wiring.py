"""From the open model to sorted folders and back, through the window."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import make_folder
from damaged_models import GOOD
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.sorting_journal import NAME
from tlgui.views.predict.sort_dialog import MOVE, SortDialog

LONG_MS = 120_000


@pytest.fixture
def photos(tmp_path):
    make_folder(tmp_path / "photos", n_per_class=2)
    return tmp_path / "photos"


def opened(application):
    application.session.open_model(GOOD)
    application.window.findChild(QPushButton, "sort_button").click()
    return application.window.findChild(SortDialog)


def press(dialog, name):
    button = dialog.findChild(QPushButton, f"sort_{name}_button")
    assert button.isEnabled(), name
    assert button.isVisibleTo(dialog), name
    button.click()


def pictures(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and path.name != NAME)


def test_there_is_nothing_to_sort_by_without_a_model(application):
    assert not application.window.findChild(QPushButton, "sort_button").isVisibleTo(application.window.predict)


@pytest.mark.parametrize("way", ["copy", MOVE])
def test_pictures_are_sorted_and_taken_back(application, qtbot, photos, way):
    before = pictures(photos)
    dialog = opened(application)
    assert not dialog.findChild(QPushButton, "sort_start_button").isEnabled()
    dialog.set_pictures(photos)
    dialog.choose_way(way)
    press(dialog, "start")
    qtbot.waitUntil(lambda: "4 pictures were" in dialog.status, timeout=LONG_MS)
    into = photos.parent / "photos sorted"
    assert pictures(into) == before
    assert pictures(photos) == ([] if way == MOVE else before)
    press(dialog, "undo")
    qtbot.waitUntil(lambda: "taken back" in dialog.status, timeout=LONG_MS)
    assert pictures(photos) == before
    assert not into.exists()
    dialog.close()


def test_a_folder_that_holds_something_else_is_refused_in_the_dialog(application, qtbot, photos):
    dialog = opened(application)
    dialog.set_pictures(photos)
    dialog.set_folder(photos)
    press(dialog, "start")
    qtbot.waitUntil(lambda: "no new or empty folder" in dialog.status, timeout=LONG_MS)
    assert len(pictures(photos)) == 4
    dialog.close()


def test_a_dialog_that_is_closed_stops_and_what_is_sorted_can_be_taken_back(application, qtbot, photos):
    dialog = opened(application)
    dialog.set_pictures(photos)
    press(dialog, "start")
    dialog.close()
    qtbot.waitUntil(lambda: application.window.findChild(SortDialog) is None, timeout=LONG_MS)
    assert len(pictures(photos)) == 4


@pytest.mark.parametrize(("least", "promised"), [(None, False), (0.8, True)])
def test_a_folder_for_doubtful_ones_is_promised_only_where_the_dial_makes_one(application, qtbot, least, promised):
    application.session.open_model(GOOD)
    dialog = SortDialog(replace(application.session.model, least_probability=least, knows_unknown=False))
    qtbot.addWidget(dialog)
    text = dialog.findChild(QLabel, "sort_explanation").text()
    assert ("'not sure'" in text) is promised
    assert ("how sure it must be" in text) is not promised
    assert "none of these" not in text


def test_a_table_says_where_each_picture_went_and_why_others_stayed(application, qtbot, photos):
    (photos / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\n torn")
    (photos.parent / "photos sorted.csv").write_text("mine")
    dialog = opened(application)
    dialog.set_pictures(photos)
    dialog.choose_table(".csv")
    press(dialog, "start")
    qtbot.waitUntil(lambda: "4 pictures were" in dialog.status, timeout=LONG_MS)
    table = photos.parent / "photos sorted 2.csv"
    assert str(table) in dialog.details
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["path"] for row in rows) == sorted(map(str, photos.rglob("*.png")))
    assert all(Path(row["to"]).is_file() for row in rows if row["to"])
    assert [Path(row["path"]).name for row in rows if row["error"]] == ["torn.png"]
    assert (photos.parent / "photos sorted.csv").read_text() == "mine"
    dialog.close()
