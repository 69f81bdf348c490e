"""Quick, balanced and finest at the top of the Model page, for people who know no network."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from tlgui.app.wiring.draft_wiring import DraftWiring
from tlgui.core.head_alone import HeadAlone
from tlgui.session.draft import RunDraft
from tlgui.views.model.choice_row import ChoiceRow
from tlgui.views.model.model_page import ModelPage
from tlgui.views.theme import LIGHT, apply_theme

KEYS = ("quick", "balanced", "finest")


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


def button(page, key):
    return page.findChild(QAbstractButton, f"simple_{key}")


def marked(page):
    return [key for key in KEYS if button(page, key).isChecked()]


def said(page, name):
    label = page.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def answer(backbone, weights, n_right, n=100):
    return HeadAlone(backbone, weights, bytes([1] * n_right + [0] * (n - n_right)), 0.5, 5, n, 3.0, None)


def test_the_usual_one_is_chosen_with_the_best_weights_that_are_here(page, draft):
    draft.set_weights_here({"squeezenet1_1", "mobilenet_v2"})
    assert marked(page) == ["balanced"]
    assert page.simple.words == "Balanced"
    assert (draft.config.backbone, draft.config.schedule) == ("mobilenet_v2", "finetune")
    assert page.error() == ""


def test_where_nothing_is_here_the_built_in_network_is_taken_and_what_a_download_brings_is_said(page, draft):
    draft.set_weights_here(())
    assert (draft.config.backbone, draft.config.weights) == ("resnet18", "starter")
    assert marked(page) == ["balanced"]
    assert page.error() == ""
    assert "learned from drawings" in said(page, "simple_gain")
    assert "MB" in said(page, "simple_gain")
    page.findChild(QPushButton, "simple_better_button").click()
    assert draft.config.weights == "imagenet"
    assert "download" in page.error()
    assert page.findChild(QPushButton, "fetch_button").isVisible(), "beside the choices, whatever is folded"
    assert not page.findChild(QPushButton, "simple_better_button").isVisible()
    draft.undo()
    assert marked(page) == ["balanced"]


def test_quick_learns_the_last_layer_alone_and_what_follows_it_stays_a_suggestion(page, draft):
    draft.set_weights_here({"mobilenet_v2", "resnet50"})
    button(page, "quick").click()
    assert (draft.config.backbone, draft.config.schedule) == ("mobilenet_v2", "features")
    button(page, "balanced").click()
    assert (draft.config.backbone, draft.config.schedule) == ("resnet50", "finetune")
    assert not {"backbone", "weights", "schedule"} & draft.state.touched
    draft.undo()
    assert marked(page) == ["quick"]


def test_something_else_under_more_choices_marks_none_and_is_said(page, draft):
    draft.change("backbone", "resnet101")
    assert marked(page) == []
    assert "ResNet-101, Head first, then everything" in said(page, "own_choice_label")
    draft.change_together({"backbone": "resnet50", "weights": "imagenet"})
    draft.set_weights_here({"resnet50"})
    assert said(page, "own_choice_label") == ""
    assert marked(page) == ["balanced"], "chosen by hand, but the same"
    draft.change("phases", "head:3,all:2")
    assert marked(page) == []


def test_each_says_its_minutes_and_how_good_it_will_be(page, draft):
    draft.set_weights_here({"mobilenet_v2"})
    assert said(page, "simple_legend") == ""
    page.simple.show_seconds("balanced", 170.0)
    page.simple.show_answer(answer("mobilenet_v2", "imagenet", 91))
    figures = said(page, "simple_balanced_figures")
    assert "About 3 minutes" in figures
    assert "91% right (84% to 95%)" in figures
    assert "91% right" in button(page, "balanced").accessibleDescription()
    assert "95% range" in said(page, "simple_legend")
    assert "download" in said(page, "simple_finest_figures")
    assert "right" not in said(page, "simple_finest_figures"), "it was not tried"
    page.simple.clear()
    assert said(page, "simple_balanced_figures") == ""


def test_everything_else_is_one_fold_deeper(page):
    names = ("backbone_search", "advanced_fold", "audition_button", "schedule_gradual", "head_mlp")
    assert not any(page.findChild(QWidget, name).isVisible() for name in names)
    page.findChild(QPushButton, "more_choices_fold").click()
    assert all(page.findChild(QWidget, name).isVisible() for name in names)


def test_from_a_download_that_is_not_wanted_one_click_leads_back_to_what_is_here(page, draft):
    draft.set_weights_here({"mobilenet_v2"})
    button(page, "finest").click()
    back = page.findChild(QPushButton, "weights_starter_button")
    assert back.isVisible()
    assert back.text() == "Back to “Balanced”: MobileNetV2"
    assert "drawings" not in said(page, "weights_label"), "the weaker network is not on offer"
    back.click()
    assert marked(page) == ["balanced"]
    assert (draft.config.backbone, draft.config.weights) == ("mobilenet_v2", "imagenet")


def test_what_the_built_in_network_lacks_is_said_before_it_is_taken(page, draft):
    draft.set_weights_here(())
    button(page, "finest").click()
    starter = page.findChild(QPushButton, "weights_starter_button")
    assert starter.text() == "Use the starter network"
    assert "right on 4 to 19 fewer of 100 pictures" in said(page, "weights_label")
    starter.click()
    assert marked(page) == ["balanced"], "the choice stays one of the three"
    assert draft.config.weights == "starter"


@pytest.mark.parametrize("kind", ["choice", "big_choice"])
def test_the_choices_stand_in_one_line_whichever_is_chosen(qtbot, qapp, kind):
    apply_theme(qapp, LIGHT)
    row = ChoiceRow("which", {"one": ("One", ""), "two": ("Two", "")}, n_columns=2, kind=kind)
    qtbot.addWidget(row)
    row.choose("one")
    row.show()
    heights = {row.findChild(QAbstractButton, f"which_{name}").sizeHint().height() for name in ("one", "two")}
    assert len(heights) == 1
