"""The open project follows what happens in the session, and is written behind every change."""

import shutil

import pytest
from conftest import make_folder

from tlgui.core.corrections import LEFT_OUT
from tlgui.core.project_file import project_lock, read_project, write_project
from tlgui.core.states import SessionState
from tlgui.engine.data.correcting import correct
from tlgui.session.project_keeper import ProjectKeeper
from tlgui.session.runner import InlineRunner
from tlgui.session.session import Session

LONG_MS = 60_000
CLASSES = ("discs", "squares")


@pytest.fixture
def session(qtbot, tmp_path):
    session = Session(InlineRunner, runs_dir=tmp_path / "runs", samples_dir=tmp_path / "samples")
    yield session
    session.close()


@pytest.fixture
def keeper(session):
    keeper = ProjectKeeper(session)
    yield keeper
    keeper.close()


@pytest.fixture
def folder(tmp_path):
    make_folder(tmp_path / "shapes", n_per_class=4)
    return tmp_path / "shapes"


def open_folder(qtbot, session, folder):
    with qtbot.waitSignal(session.dataset_changed, timeout=LONG_MS):
        session.open_folder(folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)


@pytest.fixture
def file(qtbot, session, keeper, folder, tmp_path):
    """A project that was just saved."""
    open_folder(qtbot, session, folder)
    with qtbot.waitSignal(keeper.saved, timeout=LONG_MS):
        keeper.save_as(tmp_path / "mine")
    return tmp_path / "mine.tlgui"


def test_each_change_is_written_by_itself(qtbot, session, keeper, file):
    with qtbot.waitSignal(keeper.saved, timeout=LONG_MS):
        session.draft.change("head_epochs", 19)
    assert read_project(file).choices["head_epochs"] == 19
    session.draft.change("head_epochs", 23)
    keeper.close()  # before the next writing is due
    assert read_project(file).choices["head_epochs"] == 23
    assert len(read_project(file).known) == 8


def test_another_folder_leaves_the_project(qtbot, session, keeper, file, tmp_path):
    make_folder(tmp_path / "other", n_per_class=3)
    with qtbot.waitSignal(keeper.changed, timeout=LONG_MS) as changed:
        open_folder(qtbot, session, tmp_path / "other")
    assert changed.args == [None]
    with project_lock(file) as is_free:
        assert is_free


def test_a_project_without_its_pictures_asks_for_them_and_what_was_open_stays(
    qtbot, session, keeper, file, folder, tmp_path
):
    project = read_project(file)
    shutil.rmtree(folder)
    write_project(project, tmp_path / "gone" / "mine.tlgui")
    with qtbot.waitSignal(keeper.pictures_lost, timeout=LONG_MS) as lost:
        keeper.open(tmp_path / "gone" / "mine.tlgui")
    assert lost.args[0].project.folder == folder
    assert session.dataset.root == folder
    assert keeper.open_project.path == file


def test_decisions_made_here_since_are_not_undone_by_an_older_project(qtbot, session, keeper, file, folder):
    keeper.close()
    correct(folder, sorted((folder / "discs").iterdir())[:2], LEFT_OUT, CLASSES)
    with qtbot.waitSignal(session.dataset_changed, timeout=LONG_MS):
        keeper.open(file)
    assert session.dataset.corrected.n_left_out == 2


def test_a_run_is_noted_in_the_project(qtbot, session, keeper, file, tmp_path):
    session.run_folder = tmp_path / "runs" / "one"
    with qtbot.waitSignal(keeper.saved, timeout=LONG_MS):
        session.run_began.emit("one")
    assert read_project(file).runs == (str(tmp_path / "runs" / "one"),)
