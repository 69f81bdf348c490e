"""Each page offers the one next step, and whatever is dropped finds its page."""

import pytest
from damaged_models import GOOD
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QScrollArea

from tlgui.core.config import TrainConfig
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import FetchEnded
from tlgui.session.tasks import Task
from tlgui.views.dropped import Dropped


@pytest.fixture
def window(application):
    return application.window


@pytest.fixture
def told(window, monkeypatch):
    """What error dialogs would say."""
    told = []
    monkeypatch.setattr(window, "show_error", lambda *texts: told.append(texts))
    return told


def steps(window):
    return {name: window.page_named(name).next_step for name in ("pictures", "model", "train", "results", "predict")}


def top_of(page, part):
    """How far below the upper edge of the page a part of it begins, in pixels."""
    return part.mapTo(page.findChild(QScrollArea, "page_scroll").viewport(), QPoint(0, 0)).y()


def press_next(window, qtbot, page):
    qtbot.mouseClick(window.findChild(QPushButton, f"{page}_next_button"), Qt.MouseButton.LeftButton)


def test_from_an_empty_window_step_by_step_to_the_mistakes(
    application, window, qtbot, pictures_folder, quick_config, monkeypatch
):
    session = application.session
    # However many this machine makes.
    monkeypatch.setattr(type(window.results), "has_mistakes", property(lambda page: page.has_figures))
    monkeypatch.setattr(type(window.results), "is_like_guessing", property(lambda _page: False))
    begin = "Begin with your pictures"
    assert steps(window) == {"pictures": "", "model": begin, "train": begin, "results": begin, "predict": begin}
    window.show_page("results")
    press_next(window, qtbot, "results")
    assert window.page == "pictures"
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    session.draft.adopt(quick_config)
    assert steps(window) == {"pictures": "Train", "model": "Train", "train": "", "results": "Train", "predict": "Train"}
    press_next(window, qtbot, "pictures")
    assert window.page == "train"
    qtbot.waitUntil(lambda: session.state is SessionState.TRAINED, timeout=60_000)
    assert steps(window) == {
        "pictures": "Train",
        "model": "Train",
        "train": "See the results",
        "results": "Try it on new pictures",
        "predict": "",
    }
    press_next(window, qtbot, "train")
    assert window.page == "results"
    press_next(window, qtbot, "results")
    assert window.page == "predict"
    with qtbot.waitSignal(window.predict.all_answered, timeout=60_000):
        window.files_dropped.emit(Dropped(pictures=(session.dataset.pictures[0].path,)))
    assert steps(window)["predict"] == "See its mistakes"
    window.results.show_beginning()
    press_next(window, qtbot, "predict")
    assert window.page == "results"
    assert 0 <= top_of(window.results, window.results.mistakes) < 60


def test_with_a_model_alone_train_leads_to_the_pictures(application, window, qtbot):
    application.session.open_model(GOOD)
    assert steps(window)["train"] == "Begin with your pictures"
    window.show_page("train")
    press_next(window, qtbot, "train")
    assert window.page == "pictures"


def test_a_run_that_is_gone_on_with_is_watched_although_its_folder_is_not_open(application, window, qtbot):
    application.session._set_state(SessionState.TRAINING)  # as resuming does, without any pictures being opened
    assert (steps(window)["pictures"], steps(window)["train"]) == ("Watch it learn", "")
    window.show_page("pictures")
    press_next(window, qtbot, "pictures")
    assert window.page == "train"
    application.session._set_state(SessionState.EMPTY)


def test_a_model_like_guessing_leads_to_its_mistakes(application, window, qtbot):
    evaluation = evaluation_from_counts(((1, 9), (9, 1)), ("ant", "bee"), loss=2.0)
    window.results.show_evaluation(evaluation)
    application.session.evaluation_changed.emit(evaluation)
    assert window.results.next_step == "See its mistakes"
    window.show_page("results")
    press_next(window, qtbot, "results")
    assert window.page == "results"
    assert 0 <= top_of(window.results, window.results.mistakes) < 60


def test_choices_that_cannot_be_trained_lead_to_the_model_page(
    application, window, qtbot, pictures_folder, quick_config, monkeypatch
):
    session = application.session
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    monkeypatch.setattr(window.model, "error", lambda: "no weights")
    session.draft.adopt(quick_config)
    assert steps(window)["pictures"] == "Next: the network"
    press_next(window, qtbot, "pictures")
    assert window.page == "model"
    window.show_page("predict")
    press_next(window, qtbot, "predict")
    assert window.page == "model", "a page with nothing to show leads to where it begins"
    assert session.state is SessionState.READY


def test_a_picture_dropped_anywhere_is_answered_on_the_predict_page(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.predict.pictures_dropped) as wish:
        window.files_dropped.emit(Dropped(pictures=(tmp_path / "photo.jpg",)))
    assert wish.args == [(tmp_path / "photo.jpg",)]
    assert window.page == "predict"


def test_weights_dropped_anywhere_are_recognised(window, qtbot, tmp_path):
    (tmp_path / "weights.pth").write_bytes(b"rubbish")
    with qtbot.waitSignal(window.model.weights_file_chosen) as wish:
        window.files_dropped.emit(Dropped(weights=(tmp_path / "weights.pth",)))
    assert wish.args == [tmp_path / "weights.pth"]
    assert window.page == "model"


def test_what_cannot_be_used_is_named(window, told, tmp_path):
    window.pictures.drop_area.dropped.emit((tmp_path / "paper.pdf",))
    assert len(told) == 1
    assert "'paper.pdf' is no folder, no picture" in told[0][1]
    assert window.page == "pictures"


def test_a_network_to_download_has_its_download_as_the_next_step_and_then_trains(
    application, window, qtbot, pictures_folder, monkeypatch
):
    session, started, fetched = application.session, [], []
    monkeypatch.setattr(session, "start_training", started.append)
    monkeypatch.setattr(session, "fetch_weights", lambda name: fetched.append(name) or Task(lambda *_: None))
    session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    session.draft.adopt(TrainConfig(backbone="resnet50"))
    window.show_page("model")
    assert window.model.next_step == "Download 98 MB, then train"
    press_next(window, qtbot, "model")
    assert fetched == ["resnet50"]
    window.model.end_fetching(FetchEnded("resnet50", None, was_cancelled=False))
    assert started == []
    session.draft.set_weights_here({"resnet50"})
    qtbot.waitUntil(lambda: bool(started))
    assert [config.backbone for config in started] == ["resnet50"]
    session.draft.set_weights_here({"resnet50", "resnet18"})
    window.show_page("model")
    assert window.model.next_step == "Train"
    assert len(started) == 1
