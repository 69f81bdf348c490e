"""The card and the dialog of what the network knows already."""

import pytest
from PIL import Image
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from tlgui.core.known_answers import KnownAnswer, KnownNames
from tlgui.core.prediction import Score
from tlgui.views.model.knows_card import KnowsCard
from tlgui.views.widgets.probability_bar import ProbabilityBar

SCORES = tuple(Score(f"thing {n}", 0.4 / (n + 1)) for n in range(5))


@pytest.fixture
def card(qtbot):
    card = KnowsCard()
    qtbot.addWidget(card)
    card.show()
    return card


def dialog_of(card):
    return card.findChild(QDialog, "knows_dialog")


def test_the_button_asks_and_a_reason_takes_it_away(card, qtbot):
    button = card.findChild(QPushButton, "known_answers_button")
    with qtbot.waitSignal(card.requested):
        button.click()
    card.offer("Not now.")
    assert not button.isEnabled()
    assert card.findChild(QLabel, "known_answers_status").text() == "Not now."
    card.offer("")
    assert button.isEnabled()
    assert card.findChild(QLabel, "known_answers_status").isHidden()


def test_the_dialog_shows_pictures_bars_and_why(card, qtbot, tmp_path):
    Image.new("RGB", (40, 30), "red").save(tmp_path / "1.png")
    card.begin("resnet18")
    dialog = dialog_of(card)
    assert "resnet18" in dialog.windowTitle()
    card.show_names(KnownNames("resnet18", 1000, (), 2, is_certain=True))
    card.show_answer(KnownAnswer(str(tmp_path / "1.png"), "ants", SCORES))
    card.show_answer(KnownAnswer("/gone.png", "bees", error="It is gone."))
    assert dialog.findChild(QLabel, "knows_status").isVisible()
    card.end(was_answered=True)
    assert not dialog.findChild(QLabel, "knows_status").isVisible()
    assert "none of your classes" in dialog.findChild(QLabel, "knows_why").text()
    assert [label.text() for label in dialog.findChildren(QLabel, "knows_class")] == [
        "Your class: ants", "Your class: bees",
    ]  # fmt: skip
    bars = dialog.findChildren(ProbabilityBar)
    assert [bar.accessibleName() for bar in bars][:2] == ["thing 0 40.0%", "thing 1 20.0%"]
    assert len(bars) == 5
    assert dialog.findChild(QLabel, "knows_error").text() == "It is gone."
    picture = next(label for label in dialog.findChildren(QLabel) if label.accessibleName().startswith("1.png"))
    qtbot.waitUntil(lambda: not picture.pixmap().isNull())
    dialog.reject()


def test_closing_the_dialog_ends_the_question_and_late_answers_harm_nothing(card, qtbot):
    card.begin("resnet18")
    with qtbot.waitSignal(card.cancel_requested):
        dialog_of(card).findChild(QPushButton, "knows_close_button").click()
    card.show_answer(KnownAnswer("/x.png", "ants", SCORES))
    card.end(was_answered=False)


def test_a_question_that_fails_leaves_no_empty_dialog(card, qtbot):
    card.begin("resnet18")
    with qtbot.waitSignal(dialog_of(card).finished):
        card.end(was_answered=False)


def test_a_reason_stands_in_place_of_answers(card):
    card.begin("resnet18")
    dialog = dialog_of(card)
    card.show_nothing("There is nothing.")
    card.end(was_answered=True)
    assert dialog.findChild(QLabel, "knows_status").text() == "There is nothing."
    assert dialog.findChild(QLabel, "knows_status").isVisible()
    dialog.reject()
