"""The card of what suits the pictures: it shows what was measured, and its one button asks for what it advises."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from tlgui.core.advice import Domain, Similarity, advise
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.events import Preparing
from tlgui.views.model.advice_card import AdviceCard

CONFIG = TrainConfig(backbone="resnet18")
PICTURES = tuple(Picture(Path(f"/p/{k}/{n}.png"), k) for k in range(2) for n in range(50))
FEW = Dataset(Path("/p"), ("a", "b"), PICTURES, (), n_found=100)
MANY = replace(FEW, pictures=PICTURES * 10)


@pytest.fixture
def card(qtbot):
    card = AdviceCard()
    card.set_config(CONFIG)
    qtbot.addWidget(card)
    card.show()
    return card


def part(card, kind, name):
    return card.findChild(kind, name)


@pytest.mark.parametrize(
    ("data", "similarity", "text"),
    [
        (FEW, Similarity(90, 100), "Train the head alone"),
        (FEW, Similarity(40, 100), "Let the upper 4 blocks learn"),
        (MANY, Similarity(40, 100), "Head first, then everything: chosen"),
    ],
)
def test_the_button_says_what_it_does_and_does_it_once(card, qtbot, data, similarity, text):
    advice = advise(CONFIG, data, similarity.domain, similarity)
    card.show_advice(advice)
    button = part(card, QPushButton, "advice_apply_button")
    assert button.text() == text
    assert "Measured: of 100 pictures" in part(card, QLabel, "advice_reason").text()
    assert part(card, QLabel, "advice_words").text().startswith("So ")
    if advice.is_followed_by(CONFIG):
        assert not button.isEnabled()
        return
    with qtbot.waitSignal(card.chosen) as chosen:
        button.click()
    assert chosen.args == [dict(advice.changes)]
    card.set_config(CONFIG.replace(**advice.changes))
    assert not button.isEnabled()
    assert button.text() == f"{text}: chosen"


def test_a_schedule_as_advised_with_other_epochs_is_chosen_already(card):
    card.set_config(CONFIG.replace(phases="head:5,all:3"))
    card.show_advice(advise(CONFIG, MANY, Domain.SIMILAR, Similarity(90, 100)))
    button = part(card, QPushButton, "advice_apply_button")
    assert not button.isEnabled()
    assert button.text() == "Head first, then everything: chosen"


def test_what_is_asked_for_keeps_the_epochs_of_the_draft_as_it_is_now(card, qtbot):
    card.show_advice(advise(CONFIG, FEW, Domain.SIMILAR, Similarity(90, 100)))
    card.set_config(CONFIG.replace(phases="head:7,all:3"))
    with qtbot.waitSignal(card.chosen) as chosen:
        part(card, QPushButton, "advice_apply_button").click()
    assert chosen.args == [{"schedule": "features", "phases": "auto", "head_epochs": 7, "finetune_epochs": 3}]


def test_random_weights_are_advised_without_a_measurement(card):
    card.show_advice(advise(CONFIG.replace(weights="none"), FEW, Domain.NOTHING))
    assert part(card, QPushButton, "advice_apply_button").text() == "Learn everything from the start"


def test_it_shows_what_goes_on_and_can_be_cancelled(card, qtbot):
    button, bar = part(card, QPushButton, "advice_button"), part(card, QProgressBar, "advice_bar")
    card.begin()
    assert card.is_busy
    assert not button.isEnabled()
    card.show_progress(Preparing("similarity", 3, 40))
    assert (bar.value(), bar.maximum()) == (3, 40)
    assert bar.isVisible()
    with qtbot.waitSignal(card.cancel_requested):
        part(card, QPushButton, "advice_cancel_button").click()
    card.end(was_cancelled=True)
    assert part(card, QLabel, "advice_status").text() == "Cancelled; nothing was changed."
    assert button.isEnabled()
    assert not bar.isVisible()


def test_advice_about_another_network_or_other_pictures_goes(card):
    words = part(card, QLabel, "advice_words")
    card.show_advice(advise(CONFIG, FEW, Domain.UNKNOWN))
    assert words.isVisible()
    card.set_config(CONFIG.replace(schedule="gradual"))
    assert words.isVisible()
    card.set_config(CONFIG.replace(backbone="resnet34"))
    assert not words.isVisible()
    card.show_advice(advise(CONFIG, FEW, Domain.UNKNOWN))
    card.clear()
    assert not words.isVisible()
    assert not part(card, QPushButton, "advice_apply_button").isVisible()


def test_a_reason_takes_the_button_away(card):
    card.offer("Not now.")
    assert not part(card, QPushButton, "advice_button").isEnabled()
    assert part(card, QLabel, "advice_status").text() == "Not now."
