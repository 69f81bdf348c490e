"""From finished runs to the Runs page and back: compared, named, repeated, opened and put into the bin."""

import shutil

import pytest
from conftest import make_folder
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QScrollArea

from tlgui.core.run_folder import RunFolder
from tlgui.core.run_note import RunNote
from tlgui.core.states import SessionState
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.run import train
from tlgui.paths import runs_dir


@pytest.fixture(scope="module")
def trained_runs(quick_config, tmp_path_factory):
    folder = tmp_path_factory.mktemp("trained")
    dataset = scan_folder(make_folder(folder / "shapes", n_per_class=12))
    head_only = quick_config.replace(schedule="features", head_epochs=1)
    for name, config in (("first", head_only), ("second", head_only.replace(head_epochs=2, head_learning_rate=0.02))):
        train(config, dataset, out=folder / "runs" / name, on_event=lambda _event: None)
    return folder / "runs", dataset.root


@pytest.fixture
def two_runs(trained_runs):
    shutil.copytree(trained_runs[0], runs_dir())
    return runs_dir() / "first", runs_dir() / "second"


@pytest.fixture
def pictures_folder(trained_runs):
    return trained_runs[1]


@pytest.fixture
def page(application, qtbot, two_runs):
    application.window.show_page("runs")
    qtbot.waitUntil(lambda: len(application.window.runs.table.shown) == 2)
    return application.window.runs


def test_runs_are_counted_and_their_models_named_before_their_page_was_seen(application, qtbot, two_runs):
    window = application.window
    application.session.engine.ready.emit("the processor")
    count = window.findChild(QLabel, "sidebar_status_runs")
    qtbot.waitUntil(lambda: count.text() == "2 runs")
    assert not window.runs.table.shown
    window.model_file_chosen.emit(two_runs[0] / "model.safetensors")
    qtbot.waitUntil(lambda: "shapes" in window.findChild(QPushButton, "recent_model_1").text())
    recent = next(action for action in window.findChildren(QMenu) if "Recent" in action.title())
    assert any(action.text().startswith("shapes") for action in recent.actions())


def test_two_runs_are_listed_compared_and_their_curves_drawn(page, qtbot, two_runs, application):
    page.table.choose(two_runs)
    qtbot.waitUntil(lambda: "held out by both runs" in page.comparison.words)
    qtbot.waitUntil(lambda: "of 2, loss" in page.curves.words)
    (two_runs[0] / "scores.jsonl").unlink()
    page.table.choose([])
    page.table.choose(two_runs)
    qtbot.waitUntil(lambda: "kept no answers" in page.comparison.words)


def test_a_run_is_named_repeated_and_its_results_opened(page, qtbot, two_runs, application, pictures_folder):
    second = next(run for run in page.table.shown if run.folder == two_runs[1])
    page.note_changed.emit(second, RunNote("mine", "faster"))
    qtbot.waitUntil(lambda: "mine" in [run.name for run in page.table.shown])
    application.window.undo_bar.button.click()
    qtbot.waitUntil(lambda: "mine" not in [run.name for run in page.table.shown])

    session = application.session
    before = session.draft.config
    page.repeat_requested.emit(second)
    assert application.window.page == "model"
    assert (session.draft.config.head_epochs, session.draft.config.schedule) == (2, "features")
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    assert session.dataset.root == pictures_folder
    session.draft.undo()
    assert session.draft.config == before

    bar = application.window.results.findChild(QScrollArea, "page_scroll").verticalScrollBar()
    bar.setRange(0, 900)
    bar.setValue(700)
    page.results_requested.emit(second)
    assert application.window.page == "results"
    assert bar.value() == 0
    assert session.model.path == str(two_runs[1] / "model.safetensors")


def test_a_run_goes_to_the_bin_but_never_one_that_is_going_on(
    page, qtbot, two_runs, application, monkeypatch, tmp_path
):
    monkeypatch.setattr("tlgui.app.wiring.runs_wiring.move_to_bin", lambda path: path.rename(tmp_path / "bin"))
    first, second = (next(run for run in page.table.shown if run.folder == folder) for folder in two_runs)
    told = []
    monkeypatch.setattr(application.window, "show_error", lambda *words: told.append(words))
    with RunFolder(first.folder).locked():
        page.bin_requested.emit((first,))
    assert first.folder.exists()
    assert "going on" in told[0][1]
    page.bin_requested.emit((second,))
    qtbot.waitUntil(lambda: len(page.table.shown) == 1)
    assert (tmp_path / "bin" / "config.json").exists()
    bar = application.window.undo_bar
    assert bar.words == "1 run was moved to the bin."
    bar.button.click()
    qtbot.waitUntil(lambda: len(page.table.shown) == 2)
    assert (second.folder / "config.json").exists()
    assert bar.isHidden()
    page.bin_requested.emit((second,))
    shutil.rmtree(tmp_path / "bin")  # the bin was emptied meanwhile
    bar.button.click()
    assert "system's bin" in told.pop()[1]
    monkeypatch.setattr("tlgui.app.wiring.runs_wiring.move_to_bin", lambda _path: None)
    page.bin_requested.emit((first,))
    assert "nothing of it was deleted" in told[1][1]
    assert first.folder.exists()


def test_a_note_that_cannot_be_kept_is_told(page, application, monkeypatch, two_runs):
    run = page.table.shown[0]
    told = []
    monkeypatch.setattr(application.window, "show_error", lambda *words: told.append(words))
    monkeypatch.setattr("tlgui.core.run_note.write_text_atomic", _refuse)
    page.note_changed.emit(run, RunNote("x"))
    assert len(told) == 1


def _refuse(_path, _text):
    raise OSError(28, "No space left on device")
