"""The dialog about the GPU: what can be pressed when, and room for what it says."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.views.widgets.gpu_dialog import GpuDialog

LONG = "NVIDIA's driver is installed, but there is much to say about what fits it and what does not. " * 4


@pytest.fixture
def dialog(qtbot):
    dialog = GpuDialog("")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def can_press(dialog, *names):
    return [dialog.findChild(QPushButton, f"gpu_{name}_button").isEnabled() for name in names]


def test_nothing_is_offered_before_it_is_known_what_helps(dialog):
    assert can_press(dialog, "fetch", "choose", "own", "close") == [False, False, False, True]
    dialog.show_advice("It is missing.", can_choose=True, can_fetch=True)
    assert can_press(dialog, "fetch", "choose", "own") == [True, True, False]


def test_while_something_goes_on_it_can_only_be_cancelled(dialog):
    dialog.show_advice("It is missing.", can_choose=True, can_fetch=True)
    dialog.fetch_requested.connect(dialog.begin_fetching)
    dialog.findChild(QPushButton, "gpu_fetch_button").click()
    assert can_press(dialog, "fetch", "choose", "own") == [True, False, False]
    assert dialog.findChild(QPushButton, "gpu_fetch_button").text() == "Cancel"
    dialog.show_end("It is there.", "/env/python")
    assert can_press(dialog, "fetch", "choose", "own") == [True, True, True]


def test_no_line_is_cut_off_when_more_is_said_than_before(dialog, qtbot):
    dialog.show_advice(LONG, can_choose=True, can_fetch=True)
    dialog.show_status(LONG, is_busy=False)
    for name in ("gpu_advice", "gpu_status"):
        label = dialog.findChild(QLabel, name)
        qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))
