"""The card of the first answer: it shows what came, in order of accuracy, and takes nothing by itself."""

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QTableWidget

from tlgui.core.events import Preparing
from tlgui.core.head_alone import HeadAlone
from tlgui.core.learning_curve import CurvePoint, LearningCurve
from tlgui.engine.door.audition_requests import HeadAloneFailed
from tlgui.views.model.audition_card import AuditionCard
from tlgui.views.model.learning_curve_view import LearningCurveView
from tlgui.views.theme import DARK, LIGHT


@pytest.fixture
def card(qtbot):
    card = AuditionCard()
    qtbot.addWidget(card)
    card.show()
    card.offer(3, "", "")
    return card


def row(backbone, n_right, weights="imagenet"):
    outcomes = bytes([1] * n_right + [0] * (100 - n_right))
    return HeadAlone(backbone, weights, outcomes, 0.5, 5, 100, 2.0, 90.0)


def text(card, name):
    label = card.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def button(card, name):
    return card.findChild(QPushButton, name)


def cells(card):
    table = card.findChild(QTableWidget, "audition_table")
    if not table.isVisible():
        return []
    return [[table.item(r, c).text() for c in range(table.columnCount())] for r in range(table.rowCount())]


def test_without_pictures_it_says_so_and_offers_nothing(card):
    card.offer(3, "Open a folder of pictures first.", "")
    assert text(card, "audition_status") == "Open a folder of pictures first."
    assert not button(card, "try_network_button").isEnabled()
    assert not button(card, "audition_button").isEnabled()


def test_a_network_whose_weights_are_missing_still_lets_the_others_be_compared(card):
    card.offer(2, "", "Its weights are not on this computer yet; the others can be tried.")
    assert not button(card, "try_network_button").isEnabled()
    assert button(card, "audition_button").isEnabled()
    assert button(card, "audition_button").text() == "Compare 2 networks"


def test_a_network_that_is_alone_here_has_nothing_to_be_compared_with(card):
    card.offer(1, "", "")
    assert not button(card, "audition_button").isEnabled()
    assert button(card, "audition_button").text() == "Compare networks"
    assert "one network alone" in button(card, "audition_button").toolTip()


def test_one_network_gives_one_sentence(card):
    card.begin(1)
    assert button(card, "audition_cancel_button").isVisible()
    card.show_progress(Preparing("frozen layers", 30, 120))
    assert text(card, "audition_status") == "Running the frozen layers, once for every picture..."
    bar = card.findChild(QProgressBar, "audition_bar")
    assert (bar.value(), bar.maximum()) == (30, 120)
    card.show_answer(row("squeezenet1_1", 91))
    card.end(was_cancelled=False)
    assert "about 91% of new pictures like these are answered right (84% to 95%)" in text(card, "audition_answer")
    assert cells(card) == []
    assert not bar.isVisible()
    assert not button(card, "audition_use_button").isVisible()


def test_several_stream_in_best_first_and_the_best_is_offered(card, qtbot):
    card.set_current("squeezenet1_1", "imagenet")
    card.begin(3)
    card.show_answer(row("squeezenet1_1", 80))
    assert [line[0] for line in cells(card)] == ["squeezenet1_1"]
    card.show_progress(Preparing("frozen layers", 0, 10))
    assert text(card, "audition_status").startswith("Network 2 of 3:")
    card.show_answer(row("mobilenet_v2", 97))
    card.show_answer(HeadAloneFailed("vgg16", "imagenet", "The file is damaged.", "Download it again."))
    card.end(was_cancelled=False)
    assert cells(card)[0] == ["mobilenet_v2", "97.0%", "92% to 99%", "14 MB", "2 minutes"]
    assert text(card, "audition_problems") == "vgg16: The file is damaged. Download it again."
    assert (
        text(card, "audition_answer") == "mobilenet_v2 is best; chance alone hardly explains that. Guessing gets 50%."
    )
    use = button(card, "audition_use_button")
    assert use.text() == "Use mobilenet_v2"
    with qtbot.waitSignal(card.chosen) as chosen:
        use.click()
    assert chosen.args == [{"backbone": "mobilenet_v2", "weights": "imagenet"}]


def test_another_row_can_be_picked_and_what_is_chosen_already_is_not_offered(card, qtbot):
    card.set_current("mobilenet_v2", "imagenet")
    card.begin(2)
    card.show_answer(row("mobilenet_v2", 97))
    card.show_answer(row("resnet18", 96, "starter"))
    card.end(was_cancelled=False)
    use = button(card, "audition_use_button")
    assert (use.text(), use.isEnabled()) == ("mobilenet_v2 is chosen", False)
    card.findChild(QTableWidget, "audition_table").selectRow(1)
    assert (use.text(), use.isEnabled()) == ("Use resnet18 (starter)", True)
    with qtbot.waitSignal(card.chosen) as chosen:
        use.click()
    assert chosen.args == [{"backbone": "resnet18", "weights": "starter"}]
    card.show_answer(row("vgg16", 99))  # what was picked stays picked when a better one comes
    assert use.text() == "Use resnet18 (starter)"


def test_an_answer_that_comes_again_replaces_the_first(card):
    card.begin(2)
    card.show_answer(HeadAloneFailed("vgg16", "imagenet", "No room."))
    card.show_answer(row("vgg16", 90))
    card.show_answer(row("vgg16", 90))
    assert len(cells(card)) == 1
    assert text(card, "audition_problems") == ""


def test_what_came_before_a_cancel_stays(card):
    card.begin(2)
    card.show_answer(row("vgg16", 90))
    card.end(was_cancelled=True)
    assert text(card, "audition_status") == "Cancelled; nothing was changed."
    assert "about 90%" in text(card, "audition_answer")


def test_other_pictures_take_the_answers_away(card):
    card.begin(1)
    card.show_answer(row("vgg16", 90))
    card.end(was_cancelled=False)
    card.clear()
    assert text(card, "audition_answer") == ""


def test_whether_more_pictures_help_is_drawn_and_said(card, qtbot):
    points = [CurvePoint(n / 80, n, tuple([1.0] * right + [0.0] * (100 - right))) for n, right in
              ((20, 60), (40, 78), (60, 85), (80, 89))]  # fmt: skip
    with qtbot.waitSignal(card.curve_requested):
        button(card, "more_pictures_button").click()
    card.begin(1)
    card.show_curve(LearningCurve.of("resnet18", "imagenet", points, 100))
    card.end(was_cancelled=False)
    view = card.findChild(LearningCurveView)
    assert view.isVisible()
    assert "78.0% (69% to 85%) with 40 pictures" in view.words()
    assert "twice the pictures" in text(card, "audition_answer")
    for theme in (LIGHT, DARK):
        card.set_theme(theme)
        assert not view.grab().isNull()
    card.begin(1)
    assert not view.isVisible()


def test_networks_are_sorted_by_a_heading_and_the_row_that_is_picked_is_the_one_that_is_used(card):
    card.begin(3)
    for name, n_right in (("vgg16", 90), ("mobilenet_v2", 97), ("resnet18", 94)):
        card.show_answer(row(name, n_right))
    table = card.findChild(QTableWidget, "audition_table")
    table.sort_by(1)
    assert [line[1] for line in cells(card)] == ["90.0%", "94.0%", "97.0%"]
    table.selectRow(0)
    assert button(card, "audition_use_button").text() == "Use vgg16"
    card.show_answer(row("alexnet", 80))  # the order that was chosen stays, and so does the choice
    assert [line[1] for line in cells(card)] == ["80.0%", "90.0%", "94.0%", "97.0%"]
    assert table.currentRow() == 1
    assert button(card, "audition_use_button").text() == "Use vgg16"
