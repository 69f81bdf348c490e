"""Names that others chose are shown as they are: on every page, in dialogs, menus and tool tips."""

from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QMessageBox, QPushButton, QTableWidget, QWidget

from tlgui.core.dataset import Dataset, Picture, Problem
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.events import Notice, RunFailed
from tlgui.core.interrupted_runs import InterruptedRun
from tlgui.core.prediction import ModelSummary, Prediction, Score
from tlgui.engine.door.requests import PredictionReady
from tlgui.views.main_window import MainWindow
from tlgui.views.widgets.plain_text import plain_tool_tip

NAMES = [
    "<b>x</b>",
    "&R&D",
    "<img src=file:///etc/hostname>",
    "&lt;b&gt;",
    "<!-- x -->\n<p>y",
    "x" * 200,
    "\u202eתפוח <i>\u202c",
]


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    yield window
    window.close()


@pytest.fixture(params=NAMES)
def full_window(request, window):
    """A window whose every page was given one hostile name."""
    name = request.param
    folder = Path("/x") / name
    pictures = (Picture(folder / "a.png", 0), Picture(folder / "b.png", 1))
    window.pictures.show_dataset(Dataset(folder, (name, "other"), pictures, (Problem("x", folder, name),), 2))
    window.pictures.resume_card.offer(InterruptedRun(folder, name, 1, 2))
    window.set_recent((str(folder),), (str(folder / "model.safetensors"),))
    window.set_weights_folder(str(folder))
    window.train.begin(name)
    window.train.show_event(Notice("x", name))
    window.train.show_event(RunFailed(name, name, name))
    window.train.show_queue([name])
    window.results.show_evaluation(evaluation_from_counts(((4, 1), (0, 5)), (name, "other"), loss=0.2))
    classes = (name, "other")
    window.predict.show_model(ModelSummary(str(folder), classes, name, "linear", "x", "2026", 9, 9, 0.9, 0.8, 1.0, 224))
    scores = (Score(name, 0.9), Score("other", 0.1))
    window.predict.show_prediction(1, PredictionReady(Prediction(str(folder / "a.png"), scores), 1, 2))
    window.predict.show_prediction(1, PredictionReady(Prediction(str(folder / "b.png"), error=name), 2, 2))
    for page in window._pages:
        window.set_sidebar_status(page, name)
    window.show_notice(name, name)
    window.show_error(name, name, name, name)
    return window, name


def tool_tips(window):
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
    for table in window.findChildren(QTableWidget):
        cells = [table.item(r, c) for r in range(table.rowCount()) for c in range(table.columnCount())]
        headers = [table.horizontalHeaderItem(c) for c in range(table.columnCount())]
        yield from (item.toolTip() for item in (*cells, *headers) if item is not None)


def test_no_name_is_taken_for_markup_or_for_a_key(full_window):
    window, name = full_window
    # A message box's own icon is a label too.
    labels = [label for label in window.findChildren(QLabel) if label.objectName() != "qt_msgboxex_icon_label"]
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []
    assert any(name in label.text() for label in labels)
    for box in window.findChildren(QMessageBox):
        assert box.textFormat() is Qt.TextFormat.PlainText
        assert box.text() == name
    tips = [tip for tip in tool_tips(window) if tip]
    for tip in tips:
        inside = tip.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "")
        assert inside == tip or "<" not in inside
        assert tip.startswith("<qt>") or "&lt;" not in tip
    assert any(name in tip or name in unescape(tip.replace("<br>", "\n")) for tip in tips)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.pictures.drain()
    window.predict.drain()


def test_an_ampersand_in_a_folders_name_is_shown_and_spoken(window):
    window.set_recent(("/x/R&D",), ())
    button = window.findChild(QPushButton, "recent_folder_1")
    assert "R&&D" in button.text()
    assert button.accessibleName().startswith("R&D")
    (menu,) = (menu for menu in window.findChildren(QMenu) if "Recent" in menu.title())
    assert [(action.text(), action.data()) for action in menu.actions()] == [("/x/R&&D", Path("/x/R&D"))]
    window.set_weights_folder("/x/R&D")
    assert window._leave_weights_folder.text().endswith("'R&&D'")


def test_a_tool_tip_without_markup_stays_as_it_is():
    assert plain_tool_tip("3 of 4 pictures") == "3 of 4 pictures"
    assert plain_tool_tip("a <b>\nc & d") == "<qt>a &lt;b&gt;<br>c &amp; d</qt>"
