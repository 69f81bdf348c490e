"""Where the network's weights come from, on the Model page."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QListView, QPushButton

from tlgui.app.wiring.draft_wiring import DraftWiring
from tlgui.core.states import SessionState
from tlgui.core.suggestions import usual_learning_rates
from tlgui.engine.door.requests import Failure, FetchEnded, FetchProgress
from tlgui.session.draft import RunDraft
from tlgui.views.model.model_page import ModelPage
from tlgui.views.model.weights_box import WeightsBox
from tlgui.views.model.weights_drop_card import WeightsDropCard

FAILURE = Failure("The weights could not be downloaded", "The server stopped sending.")


@pytest.fixture
def draft():
    return RunDraft()


@pytest.fixture
def page(qtbot, draft):
    page = ModelPage()
    qtbot.addWidget(page)
    DraftWiring(page, draft)
    page.show()
    return page


def button(page, name):
    return page.findChild(QPushButton, name)


def choose_kind(page, kind):
    box = page.findChild(QComboBox, "weights_choice")
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())


def choose_backbone(page, name):
    names = page.findChild(QListView, "backbone_list")
    lines = [names.model().index(row, 0) for row in range(names.model().rowCount())]
    names.setCurrentIndex(next(line for line in lines if line.data(Qt.ItemDataRole.UserRole) == name))


def test_nothing_is_fetched_before_the_person_agrees_to_the_size(page, qtbot):
    assert "not on this computer" in page.error()
    assert button(page, "fetch_button").text() == "Download 45 MB"
    with qtbot.waitSignal(page.fetch_requested) as asked:
        button(page, "fetch_button").click()
    assert asked.args == ["resnet18"]


def test_before_the_person_agrees_source_folder_and_licence_are_said(page, draft, monkeypatch):
    said = page.findChild(WeightsBox).sentence
    assert "from download.pytorch.org, into '" in said
    assert "Licence: BSD-3-Clause." in said
    draft.change("backbone", "timm:test_vit.r160_in1k")
    assert button(page, "fetch_button").text() == "Download about 1 MB"
    said = page.findChild(WeightsBox).sentence
    assert "from huggingface.co (timm/test_vit.r160_in1k), into '" in said
    assert "Licence: Apache 2.0." in said
    draft.change("backbone", "timm:convnextv2_atto.fcmae")
    assert "Their licence forbids commercial use: CC BY-NC 4.0." in page.findChild(WeightsBox).sentence
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.delenv("TLGUI_KEEPS_HUB_OFFLINE", raising=False)
    draft.change("backbone", "timm:test_vit.r160_in1k")
    assert not button(page, "fetch_button").isVisible()
    assert "HF_HUB_OFFLINE is set" in page.findChild(WeightsBox).sentence


def test_a_failure_says_what_to_do_now(page, draft):
    draft.change("backbone", "timm:test_vit.r160_in1k")
    failure = Failure("The weights could not be downloaded", "They are gated.", "Agree to the terms.")
    page.end_fetching(FetchEnded("timm:test_vit.r160_in1k", failure, was_cancelled=False))
    assert page.findChild(WeightsBox).sentence == "They are gated. Agree to the terms."


def test_while_they_come_progress_and_time_left_are_shown_and_it_can_be_cancelled(page, qtbot):
    page.begin_fetching("resnet18")
    assert "being downloaded" in page.error()
    assert not button(page, "fetch_button").isVisible()
    page.show_fetch_progress(FetchProgress("resnet18", 10_000_000, 45_000_000))
    assert "10.0 of 45.0 MB" in page.findChild(WeightsBox).sentence
    with qtbot.waitSignal(page.fetch_cancelled):
        button(page, "cancel_fetch_button").click()
    page.end_fetching(FetchEnded("resnet18", None, was_cancelled=True))
    assert button(page, "fetch_button").isVisible()


def test_a_fetch_can_be_cancelled_while_a_run_goes_on(page, qtbot):
    page.begin_fetching("resnet50")
    page.set_state(SessionState.TRAINING)
    with qtbot.waitSignal(page.fetch_cancelled):
        button(page, "cancel_fetch_button").click()
    page.end_fetching(FetchEnded("resnet18", FAILURE, was_cancelled=False))
    assert button(page, "weights_starter_button").isEnabled()


def test_when_they_have_come_the_run_can_start(page, draft):
    page.begin_fetching("resnet18")
    page.end_fetching(FetchEnded("resnet18", None, was_cancelled=False))
    draft.set_weights_here({"resnet18"})
    assert page.error() == ""
    assert not button(page, "fetch_button").isVisible()


def test_when_they_cannot_be_had_there_are_three_doors(page, qtbot, monkeypatch):
    page.begin_fetching("resnet18")
    page.end_fetching(FetchEnded("resnet18", FAILURE, was_cancelled=False))
    assert page.findChild(WeightsBox).sentence == FAILURE.message
    with qtbot.waitSignal(page.fetch_requested):
        button(page, "fetch_button").click()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/weights/net.pth", ""))
    with qtbot.waitSignal(page.weights_file_chosen):
        button(page, "weights_file_button").click()
    assert button(page, "weights_starter_button").isVisible()


def test_a_failure_is_forgotten_with_another_backbone(page):
    page.end_fetching(FetchEnded("resnet18", FAILURE, was_cancelled=False))
    choose_backbone(page, "resnet50")
    assert FAILURE.message not in page.findChild(WeightsBox).sentence
    assert button(page, "fetch_button").text() == "Download 98 MB"


def test_a_recognised_file_brings_its_backbone_and_another_backbone_leaves_it(page, tmp_path, draft):
    (tmp_path / "net.pth").touch()
    page.use_weights_file(tmp_path / "net.pth", "squeezenet1_1")
    assert (draft.config.backbone, draft.config.weights) == ("squeezenet1_1", str(tmp_path / "net.pth"))
    assert page.error() == ""
    choose_backbone(page, "resnet18")
    assert draft.config.weights == "imagenet"


def test_how_a_file_fits_is_said_beside_it_until_another_is_chosen(page, tmp_path, draft):
    (tmp_path / "net.pth").touch()
    page.use_weights_file(tmp_path / "net.pth", "squeezenet1_1", "All 52 tensors fit.")
    assert page.findChild(WeightsBox).sentence == f"From the file {tmp_path / 'net.pth'}\nAll 52 tensors fit."
    draft.change("weights", str(tmp_path / "other.pth"))
    assert page.findChild(WeightsBox).sentence == f"From the file {tmp_path / 'other.pth'}"


def test_a_file_in_a_place_that_is_refused_is_told_as_gone(page, tmp_path, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.stat", refuse)
    page.use_weights_file(tmp_path / "net.pth", "squeezenet1_1")
    assert "is no longer there" in page.error()


def test_a_file_that_is_gone_is_told_before_a_run(page, tmp_path):
    page.use_weights_file(tmp_path / "gone.pth", "squeezenet1_1")
    assert "gone.pth' is no longer there" in page.error()


def test_a_file_or_the_starter_brings_the_rates_of_its_family(page, tmp_path, draft):
    (tmp_path / "vit.pth").touch()
    page.use_weights_file(tmp_path / "vit.pth", "vit_b_16")
    assert draft.config.finetune_learning_rate == usual_learning_rates("vit_b_16").finetune
    choose_kind(page, "starter")
    assert (draft.config.backbone, draft.config.weights) == ("resnet18", "starter")
    assert draft.config.finetune_learning_rate == usual_learning_rates("resnet18").finetune


def test_who_has_no_connection_finds_the_starter_without_trying_to_fetch_first(page, draft):
    button(page, "weights_starter_button").click()
    assert draft.config.weights == "starter"
    assert page.error() == ""
    assert not button(page, "weights_starter_button").isVisible()


def test_while_others_come_it_is_not_said_to_fetch_these(page):
    page.begin_fetching("resnet50")
    assert "once those of ResNet-50 are complete" in page.error()


def test_a_file_chosen_before_is_remembered_with_its_backbone(page, tmp_path, draft):
    (tmp_path / "mine.pth").touch()
    draft.set_remembered_files({"resnet50": str(tmp_path / "mine.pth"), "vit_b_16": "/gone.pth"})
    choose_backbone(page, "resnet50")
    assert draft.config.weights == str(tmp_path / "mine.pth")
    choose_backbone(page, "vit_b_16")
    assert draft.config.weights == "imagenet"


def test_choosing_no_file_changes_nothing(page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    choose_kind(page, "file")
    assert page.findChild(QComboBox, "weights_choice").currentData() == "imagenet"


def test_a_weights_file_can_be_dropped_on_the_card_and_a_photo_cannot(page, qtbot, tmp_path):
    card = page.findChild(WeightsDropCard)
    for name, is_taken in (("net.pth", True), ("net.BIN", True), ("photo.jpg", False)):
        (tmp_path / name).touch()
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        kinds = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(5, 5), *kinds)
        enter.ignore()
        QApplication.sendEvent(card, enter)
        assert enter.isAccepted() is is_taken
        if is_taken:
            with qtbot.waitSignal(page.weights_file_chosen) as chosen:
                QApplication.sendEvent(card, QDropEvent(QPoint(5, 5), *kinds))
            assert chosen.args == [tmp_path / name]


def test_time_left_follows_the_rate(qtbot):
    times = iter((0.0, 10.0))
    box = WeightsBox(clock=lambda: next(times))
    qtbot.addWidget(box)
    box.begin("resnet18")
    box.show_progress(FetchProgress("resnet18", 5_000_000, 45_000_000))
    box.show_progress(FetchProgress("resnet18", 15_000_000, 45_000_000))
    assert "about 30 seconds left" in box.sentence
