"""From the Pictures page to two figures: by chance, and on days that were never learned from."""

import pytest
import torch
from conftest import draw_shape
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.states import SessionState
from tlgui.engine.models.classifier import build_classifier

LONG_MS = 60_000


@pytest.fixture
def card(application, qtbot, quick_config, tmp_path):
    """Return the card, with pictures of four days open and a network that has weights."""
    torch.set_num_threads(1)
    for kind in ("discs", "squares"):
        (tmp_path / "days" / kind).mkdir(parents=True)
        for number in range(12):
            name = f"2026-05-0{1 + number % 4}_{number}.png"
            draw_shape(kind, number).save(tmp_path / "days" / kind / name)
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    application.session.draft.adopt(quick_config.replace(weights=str(file)))
    application.session.open_folder(tmp_path / "days")
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY, timeout=LONG_MS)
    found = application.window.pictures.origin_card
    qtbot.waitUntil(lambda: not found.isHidden(), timeout=LONG_MS)
    return found


def words(card):
    return card.findChild(QLabel, "origin_found_day").text()


def test_one_press_measures_what_a_split_by_chance_would_promise(card, qtbot):
    button = card.findChild(QPushButton, "origin_measure_day")
    button.click()
    assert button.text() == "Cancel"
    qtbot.waitUntil(lambda: button.text() == "Measure the difference", timeout=LONG_MS)
    assert words(card).startswith("With shufflenet_v2_x0_5")
    assert "a split by chance shows" in words(card)
    assert "on new days it is" in words(card)


def test_a_cancel_leaves_nothing_behind(card, qtbot):
    button = card.findChild(QPushButton, "origin_measure_day")
    button.click()
    button.click()
    qtbot.waitUntil(lambda: button.text() == "Measure the difference", timeout=LONG_MS)
    assert words(card) == ""
    assert button.isEnabled()


def test_without_weights_the_button_says_why_it_waits(card, application):
    button = card.findChild(QPushButton, "origin_measure_day")
    application.session.draft.change("weights", "none")
    assert not button.isEnabled()
    assert "nothing to try" in button.toolTip()


def test_other_pictures_are_told_nothing_of_the_ones_before(card, application, qtbot, pictures_folder):
    card.findChild(QPushButton, "origin_measure_day").click()
    application.session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: application.session.dataset.root == pictures_folder, timeout=LONG_MS)
    assert card.isHidden()
    assert words(card) == ""
    assert card.findChild(QPushButton, "origin_measure_day").text() == "Measure the difference"
