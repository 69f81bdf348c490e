"""A damaged model file is told in the window, and changes nothing else in it."""

import pytest
from damaged_models import GOOD, Damager, write_described
from PySide6.QtCore import Qt


@pytest.fixture
def told(application, monkeypatch):
    """What error dialogs would say."""
    told = []
    monkeypatch.setattr(application.window, "show_error", lambda *texts: told.append(texts))
    return told


def test_every_switch_of_the_theme_works_after_damaged_models(qapp, application, told, tmp_path):
    application.open(GOOD)
    opened = application.session.model
    damager = Damager(5)
    for number in range(0, 27, 9):
        path = tmp_path / f"{number}.safetensors"
        damager.write(path, number)
        application.open(path)
        for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
            qapp.styleHints().colorSchemeChanged.emit(scheme)
            qapp.processEvents()
    assert told
    odd = {"accuracy": 0.5, "accuracy_low": 0.4, "accuracy_high": 0.6, "confusion": [["x"], None]}
    application.open(GOOD)
    application.open(write_described(tmp_path / "odd.safetensors", evaluation=odd))
    assert application.session.model == opened
