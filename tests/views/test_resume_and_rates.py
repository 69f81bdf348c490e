"""The offer to continue a run, estimates beside the backbones, and the search for learning rates, without an engine."""

import math
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QMessageBox, QPushButton

from tlgui.app.wiring.draft_wiring import DraftWiring
from tlgui.core.events import Preparing
from tlgui.core.interrupted_runs import InterruptedRun
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import EstimateReady, LearningRatesReady
from tlgui.session.draft import RunDraft
from tlgui.views.model.lr_curve import LrCurve
from tlgui.views.model.model_page import ModelPage
from tlgui.views.pictures.pictures_page import PicturesPage

FOUND = LearningRatesReady(
    0.00234, 1.7e-5, ((1e-6, 0.7), (1e-4, 0.69), (1e-3, 0.5), (1e-2, 0.3), (0.1, 0.9), (1.0, math.nan))
)
RUN = InterruptedRun(Path("runs/a"), "fruit", 7, 20)


def click(qtbot, page, name):
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def pictures(qtbot):
    page = PicturesPage()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def draft():
    return RunDraft()


@pytest.fixture
def model(qtbot, draft):
    page = ModelPage()
    qtbot.addWidget(page)
    DraftWiring(page, draft)
    page.show()
    return page


def test_no_card_without_a_run(pictures):
    assert not pictures.resume_card.isVisible()


def test_the_card_says_how_far_it_was_and_continues(pictures, qtbot):
    pictures.resume_card.offer(RUN)
    assert pictures.resume_card.isVisible()
    text = pictures.findChild(QLabel, "resume_label").text()
    assert text == "Your run on “fruit” stopped after epoch 7 of 20. Continue?"
    with qtbot.waitSignal(pictures.resume_card.resume_requested) as asked:
        click(qtbot, pictures, "resume_button")
    assert asked.args == [RUN]
    assert not pictures.resume_card.isVisible()


def test_not_now_only_hides_and_forget_asks_first_and_says_so(pictures, qtbot, monkeypatch):
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: answers.pop(0))
    pictures.resume_card.offer(RUN)
    with qtbot.assertNotEmitted(pictures.resume_card.forget_requested):
        click(qtbot, pictures, "resume_later_button")
    assert not pictures.resume_card.isVisible()
    pictures.resume_card.offer(InterruptedRun(Path("runs/a"), "fruit", 0, 20))
    assert "before its first epoch" in pictures.findChild(QLabel, "resume_label").text()
    with qtbot.assertNotEmitted(pictures.resume_card.forget_requested):
        click(qtbot, pictures, "resume_forget_button")
    assert pictures.resume_card.isVisible()
    with qtbot.waitSignal(pictures.resume_card.forget_requested):
        click(qtbot, pictures, "resume_forget_button")


def test_it_waits_while_another_run_goes_on(pictures):
    pictures.resume_card.offer(RUN)
    pictures.set_state(SessionState.TRAINING)
    assert not pictures.findChild(QPushButton, "resume_button").isEnabled()
    pictures.set_state(SessionState.READY)
    assert pictures.findChild(QPushButton, "resume_button").isEnabled()


def test_each_backbone_shows_its_price_for_these_pictures(model):
    model.set_dataset_size(240, 2)
    label = model.findChild(QLabel, "model_dataset_label")
    assert label.text() == "For your 240 pictures in 2 classes."
    model.show_estimates(EstimateReady({"resnet18": 240.0, "vit_b_16": 5400.0}, 12.3))
    assert label.text() == (
        "For your 240 pictures in 2 classes: about 4 minutes on this computer (12 pictures per second)."
    )
    names = model.findChild(QListView, "backbone_list").model()
    lines = [names.index(row, 0).data() for row in range(20)]
    assert any("resnet18" in line and "learns in about 4 minutes" in line for line in lines)
    assert any("vit_b_16" in line and "about 2 hours" in line for line in lines)
    assert any("resnet50" in line and "about" not in line for line in lines)
    model.show_estimates(EstimateReady({}, None))
    assert label.text() == "For your 240 pictures in 2 classes."


def test_learning_rates_are_asked_for_with_the_choices_and_filled_in(model, qtbot, draft):
    button = model.findChild(QPushButton, "find_rates_button")
    label = model.findChild(QLabel, "find_rates_label")
    assert not button.isEnabled()
    assert "Open a folder" in label.text()
    model.set_dataset_size(240, 2)
    assert button.isEnabled()
    with qtbot.waitSignal(model.rates_requested) as asked:
        button.click()
    assert asked.args == [draft.config]
    assert not button.isEnabled()
    model.show_rate_progress(Preparing("learning rates", 1, 2))
    assert label.text() == "Trying learning rates..."
    before = draft.config
    model.show_learning_rates(FOUND)
    assert "Suggested" in label.text()
    assert "0.0023" in label.text()
    assert draft.config == before, "nothing is changed unasked"
    assert button.isEnabled()
    with qtbot.waitSignal(draft.changed):
        model.findChild(QPushButton, "use_rates_button").click()
    assert (draft.config.head_learning_rate, draft.config.finetune_learning_rate) == (2.3e-3, 1.7e-5)
    draft.undo()
    assert draft.config == before


def test_the_curves_are_shown_with_the_choice_and_one_may_keep_ones_own(model, draft, qtbot):
    model.set_dataset_size(240, 2)
    model.more.open()
    model.findChild(QPushButton, "advanced_fold").click()
    before = draft.config
    model.show_learning_rates(FOUND)
    curves = [model.findChild(LrCurve, f"{key}_curve") for key in ("head_learning_rate", "finetune_learning_rate")]
    assert curves[0].isVisible()
    assert not curves[1].isVisible(), "no trial was made of it"
    assert "from 0.70 to 0.30; the suggested learning rate is 0.0023" in curves[0].accessibleDescription()
    qtbot.waitUntil(lambda: not curves[0].grab().isNull())
    model.findChild(QPushButton, "keep_rates_button").click()
    assert draft.config == before
    assert not curves[0].isVisible()
    model.show_learning_rates(LearningRatesReady(None, None, FOUND.head_curve))
    assert curves[0].isVisible()
    assert "no learning rate stands out" in curves[0].accessibleDescription()
    assert not model.findChild(QPushButton, "use_rates_button").isVisible()


def test_nothing_found_changes_nothing_and_is_said(model, draft):
    model.set_dataset_size(240, 2)
    before = draft.config
    model.show_learning_rates(LearningRatesReady(None, None))
    assert draft.config == before
    assert "No learning rate" in model.findChild(QLabel, "find_rates_label").text()


def test_after_an_error_it_can_be_tried_again(model):
    model.set_dataset_size(240, 2)
    button = model.findChild(QPushButton, "find_rates_button")
    button.click()
    model.end_rate_search()
    assert button.isEnabled()


def test_another_family_brings_its_rates_unless_the_person_chose_their_own(model, qtbot, draft):
    names = model.findChild(QListView, "backbone_list")

    def choose(name):
        lines = [names.model().index(row, 0) for row in range(names.model().rowCount())]
        names.setCurrentIndex(next(line for line in lines if line.data(Qt.ItemDataRole.UserRole) == name))
        return draft.config.finetune_learning_rate

    assert choose("vit_b_16") == 1e-4
    assert choose("resnet18") == 6e-4
    draft.change("finetune_learning_rate", 3e-3)
    assert choose("vit_b_16") == 3e-3
