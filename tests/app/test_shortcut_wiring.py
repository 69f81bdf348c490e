"""The check for shortcuts on Results: measured when asked, kept, and gone with its model."""

from dataclasses import replace
from pathlib import Path

import pytest
from damaged_models import GOOD
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.model_header import read_model_header
from tlgui.core.shortcut import Place, ShortcutCheck, Trial, read_shortcuts, write_shortcuts
from tlgui.core.states import SessionState
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train


@pytest.fixture
def run(pictures_folder, quick_config, tmp_path):
    config = replace(quick_config, schedule="features", head_solver="lbfgs")
    train(config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=lambda _event: None)
    return tmp_path / "run"


def keep(run, pictures_folder):
    """Leave a shortcut in the run's folder, as if it had been measured."""
    header = read_model_header(run / "model.safetensors")
    pictures = tuple(str(path) for path in sorted((pictures_folder / "discs").iterdir())[:3])
    trial = Trial(0, Place.TOP_RIGHT, 36, 30, 1, 12, 0, 12, 11, pictures)
    check = ShortcutCheck(header.identity, header.class_names, 24, 2.0, (), (trial,))
    write_shortcuts(run / "shortcuts.json", check)


@pytest.mark.slow
def test_it_is_measured_on_demand_and_kept(application, qtbot, run):
    card = application.window.results.shortcuts
    assert application.session.open_model(run / "model.safetensors")
    application.window.show_page("results")
    button = card.findChild(QPushButton, "shortcut_check_button")
    assert "Not measured" in card.findChild(QLabel, "shortcut_status").text()
    button.click()
    assert button.isHidden()
    qtbot.waitUntil(lambda: "No sign" in card.words, timeout=60_000)
    assert not button.isHidden()
    assert read_shortcuts(run / "shortcuts.json").found == ()
    assert application.session.open_model(GOOD)
    assert card.words == ""
    assert application.session.open_model(run / "model.safetensors")
    qtbot.waitUntil(lambda: "No sign" in card.words)


def test_after_a_run_that_ended_here_it_is_measured_by_itself(application, qtbot, pictures_folder, quick_config):
    session, card = application.session, application.window.results.shortcuts
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    session.start_training(replace(quick_config, schedule="features", head_solver="lbfgs"))
    qtbot.waitUntil(lambda: "No sign" in card.words, timeout=60_000)
    assert read_shortcuts(Path(session.model.path).parent / "shortcuts.json").found == ()


def test_a_shortcut_is_told_and_its_pictures_are_shown_with_where_the_model_looked(
    application, qtbot, run, pictures_folder
):
    keep(run, pictures_folder)
    card = application.window.results.shortcuts
    assert application.session.open_model(run / "model.safetensors")
    application.window.show_page("results")
    qtbot.waitUntil(lambda: "the upper right corner" in card.words)
    alarm = application.window.results.findChild(QLabel, "shortcut_alarm_label")
    assert "these figures may deceive. For 'discs' the model looks mostly at the upper right corner." in alarm.text()
    assert card.grid.isHidden()
    card.findChild(QPushButton, "shortcut_pictures_0").click()
    assert len(card.grid.pictures) == 3
    preview = card.open_preview(0)
    qtbot.waitUntil(lambda: not preview.view.picture_rect.isEmpty())
    preview.toggle_heat()
    qtbot.waitUntil(lambda: preview.view.has_overlay)
    preview.close()
    assert application.session.open_model(GOOD)
    assert alarm.isHidden()


def test_cancelled_it_keeps_nothing_and_can_be_asked_again(application, qtbot, run):
    card = application.window.results.shortcuts
    assert application.session.open_model(run / "model.safetensors")
    application.window.show_page("results")
    card.check_requested.emit()
    card.cancel_requested.emit()
    button = card.findChild(QPushButton, "shortcut_check_button")
    qtbot.waitUntil(lambda: not button.isHidden(), timeout=60_000)
    assert not (run / "shortcuts.json").exists()
    assert card.words == ""
