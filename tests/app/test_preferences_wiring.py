"""Preferences hold at once where they can, and from one start to the next."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton

from tlgui.app.application import Application
from tlgui.cli import run
from tlgui.core.states import SessionState
from tlgui.paths import runs_dir, settings_path
from tlgui.session.background_mark import BackgroundMark
from tlgui.session.runner import InlineRunner
from tlgui.settings import Settings, load_settings, save_settings
from tlgui.views.main_window import MainWindow
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.widgets.preferences_dialog import PreferencesDialog

LONG_MS = 60_000


@pytest.fixture
def dialog(application):
    application.window.preferences_requested.emit()
    return application.window.findChild(PreferencesDialog)


@pytest.fixture
def restart(qapp):
    started = []

    def start():
        started.append(Application(qapp, make_runner=InlineRunner))
        return started[-1]

    yield start
    for application in started:
        application.window.close()
        application.dispose()


def choose(box, key):
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_a_theme_and_a_size_of_text_hold_at_once_and_at_the_next_start(application, dialog, restart):
    usual = dialog.body.totalHeightForWidth(dialog.width())
    choose(dialog.theme, "dark")
    assert DARK.accent in QApplication.instance().styleSheet()
    choose(dialog.text_size, "150")
    assert "font-size: 15.75pt" in QApplication.instance().styleSheet()
    assert dialog.body.totalHeightForWidth(dialog.width()) > usual
    assert load_settings(settings_path()) == Settings(theme="dark", text_percent=150)
    again = restart()
    assert again._theme_watcher.theme == replace(DARK, text_percent=150), "what is painted by hand follows it"
    again.window.preferences_requested.emit()
    shown = again.window.findChild(PreferencesDialog)
    assert (shown.theme.currentText(), shown.text_size.currentText()) == ("Dark", "Very large")


def test_the_window_is_built_before_there_is_a_style_sheet(qapp, restart, monkeypatch):
    """Under one the same takes twice the time."""
    sheets = []
    monkeypatch.setattr(
        "tlgui.app.application.MainWindow", lambda **named: sheets.append(qapp.styleSheet()) or MainWindow(**named)
    )
    restart()
    assert sheets == [""]
    assert LIGHT.accent in qapp.styleSheet()


def test_the_systems_changes_leave_a_chosen_theme_alone(application, dialog, qtbot):
    choose(dialog.theme, "light")
    watcher = application._theme_watcher
    with qtbot.assertNotEmitted(watcher.theme_changed):
        QApplication.instance().styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert watcher.theme == LIGHT


def test_a_folder_for_runs_is_used_from_the_next_start_on(application, dialog, restart, tmp_path, monkeypatch, capsys):
    chosen = tmp_path / "my runs"
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(chosen))
    label, back = (
        dialog.findChild(QLabel, "runs_folder_label"),
        dialog.findChild(QPushButton, "reset_runs_folder_button"),
    )
    assert (label.text(), back.isEnabled()) == ("The usual folder", False)
    dialog.findChild(QPushButton, "choose_runs_folder_button").click()
    assert label.text() == str(chosen)
    assert application.session.runs_dir == runs_dir()
    assert restart().session.runs_dir == chosen
    assert run(["runs"]) == 0
    assert f"No runs in '{chosen}'" in capsys.readouterr().out
    back.click()
    assert (label.text(), back.isEnabled()) == ("The usual folder", False)


def test_a_folder_for_runs_that_is_gone_is_told_and_replaced(restart, tmp_path):
    save_settings(Settings(runs_folder=str(tmp_path / "unplugged")), settings_path())
    application = restart()
    assert application.session.runs_dir == runs_dir()
    assert "unplugged" in application.window.findChild(QMessageBox, "notice_dialog").text()


def test_shared_weights_are_chosen_there_too(application, dialog, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    dialog.findChild(QPushButton, "choose_weights_folder_button").click()
    assert dialog.findChild(QLabel, "weights_folder_label").text() == str(tmp_path)
    qtbot.waitUntil(lambda: application.window.findChild(QMessageBox, "notice_dialog") is not None, timeout=LONG_MS)
    dialog.findChild(QPushButton, "reset_weights_folder_button").click()
    assert load_settings(settings_path()).weights_folder == ""


def test_odd_values_in_the_file_are_shown_and_harm_nothing(restart):
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text(json.dumps({"theme": "pink", "text_percent": 100_000}))
    application = restart()
    application.window.preferences_requested.emit()
    shown = application.window.findChild(PreferencesDialog)
    assert shown.theme.currentText() == "As the system"
    assert shown.text_size.currentText() == "100000 %"


@pytest.mark.qt_log_ignore("raise")  # the offscreen platform has no order of windows
def test_a_window_in_the_background_comes_back_and_stays(
    application, qtbot, pictures_folder, quick_config, monkeypatch
):
    window, session = application.window, application.session
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    monkeypatch.setattr(window, "ask_close_while_training", lambda: "background")
    session.start_training(quick_config)
    window.close()
    assert not window.isVisible()
    assert BackgroundMark(session.runs_dir).is_held
    application.come_back(Path(pictures_folder))
    assert window.isVisible()
    assert not BackgroundMark(session.runs_dir).is_held
    monkeypatch.setattr("tlgui.app.wiring.window_wiring.QCoreApplication.quit", lambda: pytest.fail("it ended"))
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=LONG_MS)
    assert window.isVisible()


def test_only_where_there_are_several_gpus_can_all_of_them_be_taken(application, restart):
    for n_gpus, is_offered in ((1, False), (4, True)):
        application.session.engine.n_gpus = n_gpus
        application.window.preferences_requested.emit()
        dialog = application.window.findChild(PreferencesDialog)
        assert dialog.gpus.isVisible() == is_offered
        if is_offered:
            assert dialog.gpus.itemText(1) == "Train on all 4 at once"
            choose(dialog.gpus, "all")
        dialog.accept()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert application.session.engine.processes_for("auto") == 4
    again = restart()
    assert again.session.engine.uses_all_gpus
