"""The four networks on the Model page, for people who know none."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tlgui.app.wiring.draft_wiring import DraftWiring
from tlgui.core.short_list import short_list
from tlgui.session.draft import RunDraft
from tlgui.views.model.model_page import ModelPage
from tlgui.views.model.short_list_row import ShortListRow


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
    return page.findChild(QAbstractButton, f"short_list_{key}")


def marked(page):
    names = ("quick", "balanced", "finest", "features")
    return [key for key in names if button(page, key) is not None and button(page, key).isChecked()]


def words(page):
    return " ".join(label.text() for label in page.findChild(ShortListRow).findChildren(QLabel))


def test_each_says_what_it_is_for_how_good_it_is_what_it_costs_and_its_licence(page):
    said = words(page)
    for offer in short_list((), has_timm=page.findChild(ShortListRow)._has_timm):
        assert (
            f"{offer.network}: {offer.accuracy:.0f}% on ImageNet, {offer.backbone.size_mb:.0f} MB to download" in said
        )
    assert "For a first try, and for computers without a graphics card." in said
    assert "licence BSD-3-Clause" in said
    assert "published by torchvision" in said


def test_a_click_chooses_the_network_and_another_network_marks_none(page, draft):
    assert marked(page) == []
    button(page, "quick").click()
    assert draft.config.backbone == "mobilenet_v3_large"
    assert marked(page) == ["quick"]
    draft.change("backbone", "resnet101")
    assert marked(page) == []
    draft.undo()
    assert marked(page) == ["quick"]


def test_what_is_here_takes_its_place_and_is_ready_to_use(page, draft):
    draft.set_weights_here({"mobilenet_v2"})
    assert "MobileNetV2: 72% on ImageNet, ready to use" in words(page)
    button(page, "quick").click()
    assert draft.config.backbone == "mobilenet_v2"
    assert page.error() == ""


def test_best_features_bring_the_head_alone(page, draft):
    if button(page, "features") is None:
        pytest.skip("timm is not installed")
    button(page, "features").click()
    assert draft.config.schedule == "features"
    button(page, "quick").click()
    assert draft.config.schedule == "finetune"
