"""The answers of Predict become the table that the command line writes."""

import csv
import shutil
from pathlib import Path

import pytest
from damaged_models import GOOD
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from tlgui.cli import run as run_command
from tlgui.views.predict.table_dialog import TableDialog

PICTURES = GOOD.parents[1] / "pictures"
LONG_MS = 60_000


@pytest.fixture
def new(tmp_path):
    folder = tmp_path / "new"
    folder.mkdir()
    for name in ("a.png", "b.png"):
        shutil.copy(PICTURES / "red" / "0.png", folder / name)
    (folder / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n torn")
    return folder


def test_all_answers_are_saved_as_the_command_line_saves_them(application, qtbot, tmp_path, new, monkeypatch):
    predict = application.window.predict
    application.session.open_model(GOOD)
    with qtbot.waitSignal(predict.all_answered, timeout=LONG_MS):
        predict.take((new,))
    place, by_hand = tmp_path / "window.csv", tmp_path / "hand.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    application.window.findChild(QPushButton, "save_answers_button").click()
    said = application.window.findChild(QLabel, "answers_saved_label")
    qtbot.waitUntil(lambda: bool(said.text()), timeout=LONG_MS)
    assert said.text() == f"3 answers are saved in '{place}'."
    assert run_command(["predict", str(GOOD), str(new), "--csv", str(by_hand)]) == 0
    saved = read(place)
    assert [row[:-2] for row in saved] == read(by_hand)
    assert len(saved) == 4
    assert saved[0][-2:] == ["answer", "note"]
    shown = {Path(row[0]).name: row[-2:] for row in saved[1:]}
    assert shown["a.png"] == [saved[1][1], ""]
    assert shown["c.png"][0] == ""
    assert "c.png" in shown["c.png"][1]


def test_every_class_of_the_answers_shown_is_what_the_command_line_writes(application, qtbot, tmp_path, new):
    predict = application.window.predict
    application.session.open_model(GOOD)
    for name in ("notes.txt", "Thumbs.db"):
        (new / name).write_text("no picture")
    with qtbot.waitSignal(predict.all_answered, timeout=LONG_MS):
        predict.take((new,))
    told = predict.findChild(QLabel, "predict_progress_label").text()
    assert told == "Looked at 3 files. 1 other file is no picture."  # what a system puts there is not told
    application.window.findChild(QPushButton, "every_class_button").click()
    dialog = application.window.findChild(TableDialog)
    assert dialog.findChild(QLabel, "table_pictures_label").text() == "Pictures: the 3 that are shown"
    assert dialog.windowTitle() == "These answers, with every class"
    assert dialog.findChild(QLabel, "table_model_label").text().startswith("Model “")
    place, by_hand = tmp_path / "window.csv", tmp_path / "hand.csv"
    dialog.set_table(place)
    dialog.findChild(QPushButton, "table_start_button").click()
    qtbot.waitUntil(lambda: str(place) in dialog.status, timeout=LONG_MS)
    assert run_command(["predict", str(GOOD), str(new), "--csv", str(by_hand), "--all-classes"]) == 0
    written = read(place)
    assert [row[:-1] for row in written] == read(by_hand)
    assert "p:red" in written[0]
    assert [row[-1] for row in written] == ["answer", written[1][1], written[2][1], ""]
    dialog.close()


@pytest.mark.parametrize("name", ["a.png", "model.safetensors"])
def test_a_picture_or_a_model_is_not_replaced_by_a_table(application, qtbot, new, monkeypatch, name):
    model = shutil.copy(GOOD, new / "model.safetensors")
    predict = application.window.predict
    application.session.open_model(model)
    with qtbot.waitSignal(predict.all_answered, timeout=LONG_MS):
        predict.take((new / "a.png",))
    before = (new / name).read_bytes()
    (new / "t.csv").symlink_to(new / name)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new / "t.csv"), ""))
    application.session.failed.disconnect()
    with qtbot.waitSignal(application.session.failed, timeout=LONG_MS):
        application.window.findChild(QPushButton, "save_answers_button").click()
    assert (new / name).read_bytes() == before


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))
