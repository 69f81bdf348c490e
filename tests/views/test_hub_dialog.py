"""The dialog for weights of the Hugging Face Hub, without a Hub."""

import pytest
from PySide6.QtCore import Qt

from tlgui.engine.door.requests import FetchProgress
from tlgui.views.model.hub_dialog import HubDialog


@pytest.fixture
def dialog(qtbot):
    dialog = HubDialog(clock=iter((0.0, 10.0)).__next__)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    return dialog


def test_nothing_is_fetched_that_was_not_looked_up(dialog, qtbot):
    assert not dialog.look_up_button.isEnabled()
    qtbot.keyClicks(dialog.name, " a/b ")
    with qtbot.waitSignal(dialog.look_up_requested) as asked:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert asked.args == ["a/b"]
    dialog.begin("Asking...")
    assert not dialog.look_up_button.isEnabled()
    dialog.show_offer("98 MB", is_here=False)
    assert (dialog.status, dialog.fetch_button.text(), dialog.fetch_button.isEnabled()) == ("98 MB", "Download", True)
    qtbot.keyClicks(dialog.name, "c")
    assert not dialog.fetch_button.isEnabled()
    assert dialog.status == ""


def test_a_download_is_counted_and_a_failure_leaves_the_offer(dialog):
    dialog.name.setText("a/b")
    dialog.show_offer("98 MB", is_here=False)
    dialog.begin("Connecting")
    dialog.show_progress(FetchProgress("a/b", 0, 98_000_000))
    dialog.show_progress(FetchProgress("a/b", 49_000_000, 98_000_000))
    assert dialog.status == "Downloading a/b: 49.0 of 98.0 MB, about 10 seconds left."
    dialog.show_failure("The line is gone.")
    assert dialog.status == "The line is gone."
    assert dialog.fetch_button.isEnabled()


def test_closing_stops_what_goes_on(dialog, qtbot):
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.reject()
