"""A damaged model file is told in the window, and changes nothing else in it."""

import pytest
from damaged_models import GOOD, Damager, write_described
from PySide6.QtCore import Qt

from tlgui.app.application import Application
from tlgui.session.runner import InlineRunner


@pytest.fixture
def told(application, monkeypatch):
    """What error dialogs would say."""
    told = []
    monkeypatch.setattr(application.window, "show_error", lambda *texts: told.append(texts))
    return told


def test_a_window_that_is_gone_follows_the_system_no_more(qapp):
    gone = Application(qapp, make_runner=InlineRunner)
    switches = []
    gone._theme_watcher.theme_changed.connect(switches.append)
    gone.dispose()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert switches == []


@pytest.mark.slow
def test_every_switch_of_the_theme_works_after_damaged_models(qapp, application, told, tmp_path):
    application.open(GOOD)
    opened = application.session.model
    damager = Damager(5)
    for number in range(27):
        path = tmp_path / f"{number}.safetensors"
        damager.write(path, number)
        application.open(path)
        if number % 3 == 2:  # a switch paints the whole window anew
            schemes = (Qt.ColorScheme.Dark, Qt.ColorScheme.Light)
            qapp.styleHints().colorSchemeChanged.emit(schemes[number // 3 % 2])
            qapp.processEvents()
    assert len(told) > 10
    odd = {"accuracy": 0.5, "accuracy_low": 0.4, "accuracy_high": 0.6, "confusion": [["x"], None]}
    application.open(GOOD)
    application.open(write_described(tmp_path / "odd.safetensors", evaluation=odd))
    assert application.session.model == opened
