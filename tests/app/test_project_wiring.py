"""Projects in the window: begun, saved, opened again, written behind each change, and shown only in a second window."""

import shutil

import pytest
from conftest import make_folder
from PySide6.QtWidgets import QFileDialog, QPushButton

from tlgui.app.application import Application
from tlgui.core.corrections import LEFT_OUT, corrections_file
from tlgui.core.project_file import read_project
from tlgui.core.states import SessionState
from tlgui.engine.data.correcting import correct
from tlgui.paths import settings_path
from tlgui.session.runner import InlineRunner
from tlgui.settings import load_settings
from tlgui.views.pictures.relink_dialog import RelinkDialog
from tlgui.views.widgets.dialogs import ErrorDialog

CLASSES = ("discs", "squares")


@pytest.fixture
def folder(tmp_path):
    make_folder(tmp_path / "work" / "shapes", n_per_class=4)
    return tmp_path / "work" / "shapes"


@pytest.fixture
def start(qapp, qtbot):
    """Start the program; several windows may be open."""
    started = []

    def make():
        application = Application(qapp, make_runner=InlineRunner)
        started.append(application)
        return application

    make.end = lambda application: (started.remove(application), application.window.close(), application.dispose())
    yield make
    for application in list(started):
        make.end(application)


def wait_for_scan(qtbot, application, n=8):
    def is_there():
        dataset = application.session.dataset
        return application.session.state is SessionState.READY and dataset is not None and dataset.total == n

    qtbot.waitUntil(is_there, timeout=10_000)


def choose(monkeypatch, **answers):
    for name, path in answers.items():
        answer = str(path) if name == "getExistingDirectory" else (str(path), "")
        monkeypatch.setattr(QFileDialog, name, lambda *_, answer=answer: answer)


def action(application, text):
    menus = application.window.menuBar().actions()
    return next(a for a in menus[0].menu().actions() if a.text().replace("&", "").startswith(text))


def save_as(qtbot, application, monkeypatch, path):
    choose(monkeypatch, getSaveFileName=path)
    with qtbot.waitSignal(application._works.wiring._project.keeper.saved, timeout=10_000):
        action(application, "Save project as").trigger()


def test_a_saved_project_brings_folder_choices_and_decisions_back(qtbot, start, folder, tmp_path, monkeypatch):
    first = start()
    assert not action(first, "Save project as").isEnabled()
    first.open(folder)
    wait_for_scan(qtbot, first)
    correct(folder, sorted((folder / "discs").iterdir())[:1], LEFT_OUT, CLASSES)
    first.session.draft.change("head_epochs", 17)
    save_as(qtbot, first, monkeypatch, tmp_path / "work" / "mine")
    file = tmp_path / "work" / "mine.tlgui"
    assert first.window.windowTitle() == "mine - tlgui"
    assert file.is_file()
    start.end(first)
    # On another machine nothing is known but what lies beside the file.
    shutil.move(tmp_path / "work", tmp_path / "elsewhere")
    shutil.rmtree(corrections_file(folder).parent)
    second = start()
    second.open(tmp_path / "elsewhere" / "mine.tlgui")
    wait_for_scan(qtbot, second, n=7)
    assert second.session.dataset.root == tmp_path / "elsewhere" / "shapes"
    assert second.session.dataset.corrected.n_left_out == 1
    assert second.session.draft.config.head_epochs == 17
    assert load_settings(settings_path()).recent_projects[0].endswith("mine.tlgui")


def test_a_new_project_begins_with_the_usual_choices(qtbot, start, folder, monkeypatch):
    application = start()
    application.session.draft.change("head_epochs", 17)
    choose(monkeypatch, getExistingDirectory=folder)
    with qtbot.waitSignal(application._works.wiring._project.keeper.saved, timeout=10_000):
        action(application, "New project").trigger()
    assert application.session.draft.config.head_epochs != 17
    assert application.window.windowTitle() == "shapes - tlgui"
    project = application._works.wiring._project.keeper.open_project
    assert read_project(project.path).folder == folder


def test_pictures_that_are_not_found_are_looked_for_with_the_person(qtbot, start, folder, tmp_path, monkeypatch):
    application = start()
    application.open(folder)
    wait_for_scan(qtbot, application)
    file = tmp_path / "far" / "away" / "mine.tlgui"
    save_as(qtbot, application, monkeypatch, file)
    start.end(application)
    moved = tmp_path / "another disk" / "holiday" / "shapes 2"
    moved.parent.mkdir(parents=True)
    shutil.move(folder, moved)
    (moved / "discs" / next((moved / "discs").iterdir()).name).write_bytes(b"edited since")
    second = start()
    second.open(file)
    qtbot.waitUntil(lambda: bool(second.window.findChildren(RelinkDialog)), timeout=10_000)
    dialog = second.window.findChild(RelinkDialog)
    agree = dialog.findChild(QPushButton, "relink_agree_button")
    dialog.look_into(tmp_path / "far")
    qtbot.waitUntil(lambda: "0 of the 8 pictures" in dialog.status)
    assert not agree.isEnabled()
    choose(monkeypatch, getExistingDirectory=moved.parent)  # one too high
    dialog.findChild(QPushButton, "relink_choose_button").click()
    qtbot.waitUntil(agree.isEnabled)
    assert f"'{moved}': 7 of the 8 pictures" in dialog.status
    assert "1 more have the same names but other contents" in dialog.status
    agree.click()
    wait_for_scan(qtbot, second, n=7)
    assert second.session.dataset.root == moved
    assert second.window.windowTitle() == "mine - tlgui"


def test_a_second_window_says_so_and_only_shows_it(qtbot, start, folder, tmp_path, monkeypatch):
    first, second = start(), start()
    first.open(folder)
    wait_for_scan(qtbot, first)
    file = tmp_path / "mine.tlgui"
    save_as(qtbot, first, monkeypatch, file)
    before = file.read_bytes()
    second.open(file)
    wait_for_scan(qtbot, second)
    assert second.window.windowTitle() == "mine (only shown) - tlgui"
    assert second.window.findChild(object, "notice_dialog") is not None
    second.session.draft.change("head_epochs", 29)
    bar = second.window.results.mistakes.corrections
    bar.leave_out_wanted.emit((str(next((folder / "discs").iterdir())),))
    qtbot.waitUntil(lambda: bool(second.window.findChildren(ErrorDialog)))
    second.close()
    assert file.read_bytes() == before
    assert not corrections_file(folder).exists()
