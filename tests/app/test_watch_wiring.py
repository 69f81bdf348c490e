"""A folder that is watched from the window."""

import csv
import shutil

import pytest
from conftest import make_folder
from damaged_models import GOOD
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.app.wiring import watch_wiring
from tlgui.engine.inference import watching
from tlgui.paths import settings_path
from tlgui.settings import Settings, load_settings, save_settings

LONG_MS = 120_000


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(watch_wiring, "EVERY_MS", 30)
    monkeypatch.setattr(watching, "SETTLED_S", 0.0)
    make_folder(tmp_path / "pictures", n_per_class=2, size_px=24)
    (tmp_path / "in").mkdir()
    return tmp_path


def rows(table):
    with table.open(encoding="utf-8-sig", newline="") as file:
        return [row["path"] for row in csv.DictReader(file)]


def test_new_pictures_are_answered_while_the_window_watches(application, qtbot, place):
    section = application.window.predict.watch
    assert section.isHidden()
    application.session.open_model(GOOD)
    section.set_folder(place / "in")
    first, second, *_ = sorted((place / "pictures").rglob("*.png"))
    shutil.copy(first, place / "in")
    start = section.findChild(QPushButton, "watch_start_button")
    start.click()
    qtbot.waitUntil(lambda: "1 answer is in the table" in section.status, timeout=LONG_MS)
    assert section.latest.startswith(first.name)
    (place / "in").rename(place / "away")
    qtbot.waitUntil(lambda: "is gone" in section.status, timeout=LONG_MS)
    (place / "away").rename(place / "in")
    shutil.copy(second, place / "in")
    qtbot.waitUntil(lambda: "2 answers are in the table" in section.status, timeout=LONG_MS)
    assert len(rows(place / "in watched.csv")) == 2
    start.click()
    assert start.text() == "Watch"


def test_a_table_of_something_else_ends_the_watching_with_a_sentence(application, qtbot, place):
    application.session.open_model(GOOD)
    section = application.window.predict.watch
    section.set_folder(place / "in")
    (place / "in watched.csv").write_text("mine")
    start = section.findChild(QPushButton, "watch_start_button")
    start.click()
    qtbot.waitUntil(lambda: "was not written by tlgui" in section.status, timeout=LONG_MS)
    assert start.text() == "Watch"
    assert (place / "in watched.csv").read_text() == "mine"


def test_what_was_watched_when_the_program_ended_goes_on_until_the_person_stops_it(request, qtbot, place):
    into = place / "in sorted"
    watched = {
        "model": str(GOOD), "folder": str(place / "in"), "table": str(place / "in watched.csv"), "sort_into": str(into)
    }  # fmt: skip
    save_settings(Settings(watched=watched), settings_path())
    shutil.copy(next((place / "pictures").rglob("*.png")), place / "in")
    application = request.getfixturevalue("application")
    section = application.window.predict.watch
    qtbot.waitUntil(lambda: "1 answer is in the table" in section.status, timeout=LONG_MS)
    told = section.findChild(QLabel, "watch_resumed_label").text()
    assert f"with the model '{GOOD.name}'. Copies still go into '{into}'." in told
    assert len(list((place / "in").iterdir())) == 1, "nothing is moved"
    assert load_settings(settings_path()).watched == watched
    section.findChild(QPushButton, "watch_start_button").click()
    assert load_settings(settings_path()).watched == {}
    application.session.open_model(GOOD)
    section.findChild(QPushButton, "watch_start_button").click()
    assert load_settings(settings_path()).watched == watched


def test_a_watch_that_cannot_go_on_is_told_once(request, qtbot, place):
    (place / "in watched.csv").write_text("mine")
    watched = {"model": str(GOOD), "folder": str(place / "in"), "table": str(place / "in watched.csv")}
    save_settings(Settings(watched=watched), settings_path())
    section = request.getfixturevalue("application").window.predict.watch
    qtbot.waitUntil(lambda: "was not written by tlgui" in section.status, timeout=LONG_MS)
    assert load_settings(settings_path()).watched == {}
