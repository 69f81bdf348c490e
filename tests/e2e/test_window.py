"""A person's path through the real window, the engine inline; real clicks and real drops."""

import pytest
from conftest import draw_shape
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QPushButton

from tlgui.app.application import Application
from tlgui.core.states import SessionState
from tlgui.core.suggestions import sample_run
from tlgui.engine.weights.store import backbones_here, file_name_of, find_weight_set
from tlgui.session.runner import InlineRunner

LONG_MS = 120_000


@pytest.fixture
def application(qtbot, qapp):
    application = Application(qapp, make_runner=InlineRunner)
    application.window.resize(1280, 720)
    application.window.show()
    yield application
    application.window.set_busy(False)
    application.window.close()
    application.dispose()


def drop(widget, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    kinds = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), *kinds))
    QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), *kinds))


def click(window, name):
    window.findChild(QPushButton, name).click()


def choose_quick_run(session, quick_config, **changes):
    session.draft.adopt(quick_config.replace(**changes))


def test_from_a_dropped_folder_to_a_read_answer(application, qtbot, pictures_folder, quick_config, tmp_path):
    window, session = application.window, application.session
    drop(window.pictures.drop_area, pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    click(window, "sidebar_model")
    # Solved on what the starter sees, the answer depends on no luck.
    session.draft.adopt(sample_run(has_starter=True).replace(schedule="features", head_epochs=3))
    click(window, "sidebar_train")
    click(window, "start_button")
    assert session.state is SessionState.TRAINING
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=LONG_MS)
    assert window.train.sentence.startswith("Finished")
    click(window, "sidebar_results")
    assert window.results.missing == ""
    new = tmp_path / "new.png"
    draw_shape("squares", 77).save(new)
    click(window, "sidebar_predict")
    drop(window.predict.drop_area, new)
    qtbot.waitUntil(lambda: window.predict.n_answers == 1, timeout=LONG_MS)
    assert window.predict.predictions[0].best.class_name == "squares"


def test_stop_and_keep_from_the_window_and_closing_while_it_trains(
    application, qtbot, pictures_folder, quick_config, monkeypatch
):
    window, session = application.window, application.session
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    choose_quick_run(session, quick_config, head_epochs=300, early_stop=None)
    window.show_page("train")
    click(window, "start_button")
    events = []
    session.train_event.connect(events.append)
    qtbot.waitUntil(lambda: any(getattr(e, "epoch", 0) == 2 for e in events), timeout=LONG_MS)
    monkeypatch.setattr(window, "ask_close_while_training", lambda: "stay")
    window.close()
    assert window.isVisible()
    assert session.state is SessionState.TRAINING
    monkeypatch.setattr(window, "ask_close_while_training", lambda: "stop")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=LONG_MS)
    assert session.state is SessionState.TRAINED
    assert session.model is not None


def test_an_unusable_folder_gives_one_readable_dialog_and_the_window_goes_on(application, qtbot, tmp_path):
    window = application.window
    (tmp_path / "empty").mkdir()
    drop(window.pictures.drop_area, tmp_path / "empty")
    qtbot.waitUntil(lambda: len(window.findChildren(QDialog, "error_dialog")) == 1, timeout=LONG_MS)
    dialog = window.findChild(QDialog, "error_dialog")
    assert "cannot be used" in dialog.windowTitle()
    click(dialog, "error_close_button")
    assert application.session.state is SessionState.EMPTY


def test_a_model_file_opened_alone_can_be_used(application, qtbot, pictures_folder, quick_config, tmp_path):
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.runs.run import train

    train(quick_config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=lambda event: None)
    application.open(tmp_path / "run" / "model.safetensors")
    assert application.session.state is SessionState.MODEL_ONLY
    assert application.window.page == "predict"
    drop(application.window.predict.drop_area, pictures_folder)
    qtbot.waitUntil(lambda: application.window.predict.n_answers == 24, timeout=LONG_MS)


def test_what_was_opened_is_remembered(application, qtbot, pictures_folder, qapp):
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY, timeout=LONG_MS)
    again = Application(qapp, make_runner=InlineRunner)
    names = [b.toolTip() for b in again.window.findChildren(QPushButton) if b.objectName().startswith("recent_")]
    assert names == [str(pictures_folder)]
    again.window.close()
    again.dispose()


def test_a_shared_folder_of_weights_is_used_until_it_is_left(application, qtbot, monkeypatch, tmp_path):
    shared = tmp_path / "class room"
    shared.mkdir()
    weights = find_weight_set("resnet50")
    with (shared / file_name_of(weights)).open("wb") as file:
        file.truncate(round(weights.size_mb * (1 << 20)))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(shared))
    actions = application.window.findChildren(QAction)
    choose, leave = (
        next(a for a in actions if word in a.text()) for word in ("pretrained &weights", "&Stop using the weights")
    )
    assert not leave.isVisible()
    choose.trigger()
    assert "resnet50" in backbones_here()
    qtbot.waitUntil(lambda: application.window.findChild(QMessageBox, "notice_dialog") is not None, timeout=LONG_MS)
    notice = application.window.findChild(QMessageBox, "notice_dialog")
    assert "weights of 1 of" in notice.text()
    notice.close()
    assert leave.isVisible()
    assert "'class room'" in leave.text()
    leave.trigger()
    assert "resnet50" not in backbones_here()
    assert not leave.isVisible()


def test_a_number_out_of_range_keeps_start_shut_until_it_is_mended(application, qtbot, pictures_folder, quick_config):
    window, session = application.window, application.session
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY, timeout=LONG_MS)
    choose_quick_run(session, quick_config)
    start, field = (
        window.findChild(QPushButton, "start_button"),
        window.findChild(QLineEdit, "config_head_learning_rate"),
    )
    assert start.isEnabled()
    field.selectAll()
    qtbot.keyClicks(field, "99")
    assert not start.isEnabled()
    assert "between 1e-8 and 10, not 99" in window.train.missing
    field.selectAll()
    qtbot.keyClicks(field, "0,01")
    assert start.isEnabled()
    assert session.draft.config.head_learning_rate == 0.01
