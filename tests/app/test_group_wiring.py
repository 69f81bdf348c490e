"""From one press on the Model page to the best of several runs on the Runs page."""

import pytest
import torch
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QPushButton, QTableWidget

from tlgui.core.run_group import GroupKind, read_groups
from tlgui.core.states import SessionState
from tlgui.engine.models.classifier import build_classifier
from tlgui.paths import runs_dir

NAME = "shufflenet_v2_x0_5"


@pytest.fixture
def window(application, qtbot, pictures_folder, quick_config, tmp_path):
    file = tmp_path / f"{NAME}.pth"
    torch.save(build_classifier(NAME, 1000, seed=3).network.state_dict(), file)
    application.session.draft.adopt(quick_config.replace(weights=str(file), schedule="features"))
    application.session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    return application.window


def opened(window, name, dialog):
    window.model.findChild(QPushButton, name).click()
    return window.findChild(QDialog, dialog)


def start(dialog):
    dialog.findChild(QPushButton, "plan_start_button").click()


def rows(window):
    return window.runs.group.findChild(QTableWidget, "group_table").rowCount()


@pytest.mark.slow
def test_what_is_ticked_is_estimated_trained_and_ranked(application, window, qtbot):
    dialog = opened(window, "try_all_button", "try_all_dialog")
    assert dialog.findChild(QLabel, "plan_label").text() == "4 runs, one after the other."
    dialog.findChild(QCheckBox, "try_schedule_finetune").click()
    assert dialog.findChild(QLabel, "plan_label").text() == "2 runs, one after the other."
    estimate = dialog.findChild(QLabel, "plan_estimate")
    qtbot.waitUntil(lambda: "on this computer" in estimate.text(), timeout=60_000)
    start(dialog)
    assert window.page == "runs"
    qtbot.waitUntil(lambda: application.session.state is SessionState.TRAINED, timeout=60_000)
    qtbot.waitUntil(lambda: "is also the luckiest" in window.runs.group.words, timeout=60_000)
    assert rows(window) == 2
    window.runs.group.findChild(QPushButton, "group_curves_button").click()
    qtbot.waitUntil(lambda: len(window.runs.table.chosen) == 2)  # once they are listed
    qtbot.waitUntil(lambda: "A:" in window.runs.curves.words)
    window.runs.group.findChild(QPushButton, "group_results_button").click()
    assert window.page == "results"

    chosen = [run.folder for run in window.runs.table.chosen]
    window.runs.group.chosen.emit(window.runs.group.findChild(QComboBox, "group_box").currentData())
    start(opened(window, "transfer_button", "transfer_dialog"))
    qtbot.waitUntil(lambda: application.session.state is SessionState.TRAINED, timeout=60_000)
    qtbot.waitUntil(lambda: rows(window) == 3 and len(window.runs.table.chosen) == 3, timeout=60_000)
    assert not set(chosen) & {run.folder for run in window.runs.table.chosen}, "the new group's curves are drawn"


@pytest.mark.slow
@pytest.mark.slow
def test_pretrained_and_random_weights_are_compared_with_one_button(application, window, qtbot):
    start(opened(window, "transfer_button", "transfer_dialog"))
    qtbot.waitUntil(lambda: application.session.state is SessionState.TRAINED, timeout=60_000)
    qtbot.waitUntil(lambda: "Starting from pretrained weights" in window.runs.group.words, timeout=60_000)
    assert "Fine-tuning gets" in window.runs.group.words
    qtbot.waitUntil(lambda: len(window.runs.table.chosen) == 3, timeout=60_000)
    qtbot.waitUntil(lambda: "C:" in window.runs.curves.words, timeout=60_000)


def test_runs_are_listed_while_others_of_their_group_go_on(application, window, qtbot):
    draft, session = application.session.draft, application.session
    quick = draft.config
    long = quick.replace(head="mlp", head_solver="optimizer", head_epochs=1000, early_stop=None)
    session.start_group(GroupKind.TRY_ALL, (quick, long))
    window.show_page("runs")
    qtbot.waitUntil(lambda: any(run.figures for run in window.runs.table.shown), timeout=60_000)
    assert session.state is SessionState.TRAINING
    session.discard()
    qtbot.waitUntil(lambda: not session.state.is_running, timeout=60_000)


def test_the_rest_is_cancelled_from_the_page(application, window, qtbot):
    draft = application.session.draft
    draft.adopt(draft.config.replace(head_solver="optimizer", head_epochs=1000, early_stop=None))
    start(opened(window, "try_all_button", "try_all_dialog"))
    cancel = window.runs.group.findChild(QPushButton, "group_cancel_button")
    qtbot.waitUntil(lambda: cancel.isVisible() and rows(window) == 4, timeout=60_000)
    window.train.findChild(QPushButton, "clear_queue_button").click()
    assert application.session.queue.runs == ()
    assert len(application.session.pending_folders) == 1, "the one that goes on is left alone"
    cancel.click()
    qtbot.waitUntil(lambda: not application.session.state.is_running, timeout=60_000)
    qtbot.waitUntil(lambda: not cancel.isVisible(), timeout=60_000)
    assert application.session.queue.runs == ()


def test_closing_the_dialog_begins_nothing(application, window, qtbot):
    dialog = opened(window, "try_all_button", "try_all_dialog")
    dialog.findChild(QPushButton, "plan_cancel_button").click()
    assert application.session.state is SessionState.READY
    assert read_groups(runs_dir()) == ()


def test_random_weights_are_compared_with_nothing(application, window):
    application.session.draft.change("weights", "none")
    assert not window.model.findChild(QPushButton, "transfer_button").isEnabled()
    assert window.model.findChild(QPushButton, "try_all_button").isEnabled()


def test_without_any_weights_there_is_nothing_to_try(application, window, monkeypatch):
    monkeypatch.setattr("tlgui.app.wiring.try_all_wiring.configs_to_try", lambda *_args, **_kwargs: ())
    application.session.draft.change("seed", 5)
    assert not window.model.findChild(QPushButton, "try_all_button").isEnabled()
    assert "No network" in window.model.findChild(QLabel, "try_all_why_not").text()
