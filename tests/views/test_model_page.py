"""The Model page and the draft it shows: every choice reaches the draft, none is rewritten, all can be taken back."""

import pytest
from config_strategies import configs
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from tlgui.app.wiring.draft_wiring import DraftWiring
from tlgui.core.config import AUGMENT_PRESETS, AugmentConfig, TrainConfig
from tlgui.core.states import SessionState
from tlgui.session.draft import RunDraft
from tlgui.views.model.fields import NumberField
from tlgui.views.model.model_page import ModelPage
from tlgui.views.widgets.choice_box import ChoiceBox


@pytest.fixture
def draft():
    draft = RunDraft()
    draft.set_weights_here({"resnet18"})
    return draft


@pytest.fixture
def page(qtbot, draft):
    page = ModelPage()
    qtbot.addWidget(page)
    DraftWiring(page, draft)
    page.more.open()
    return page


def test_the_model_page_builds_a_valid_config(page, draft):
    assert draft.config == TrainConfig()
    assert page.error() == ""
    page.findChild(QPushButton, "head_mlp").click()
    page.findChild(QPushButton, "schedule_gradual").click()
    assert (draft.config.head, draft.config.schedule) == ("mlp", "gradual")
    page.findChild(QPushButton, "schedule_scratch").click()
    assert (draft.config.weights, draft.config.schedule) == ("none", "scratch")


def test_a_contradiction_is_said_and_the_last_valid_choices_stay(page, draft):
    page.findChild(QPushButton, "schedule_scratch").click()
    page.findChild(QPushButton, "head_append").click()
    assert "append" in page.error()
    assert page.missing == page.error()
    assert draft.config.head == "linear"


def test_while_a_run_goes_on_the_choices_are_said_to_be_for_the_next_one(page, draft):
    page.show()
    page.set_state(SessionState.TRAINING)
    assert page.findChild(QLabel, "in_use_label").isVisible()
    page.findChild(QPushButton, "head_mlp").click()
    assert draft.config.head == "mlp"
    page.set_state(SessionState.TRAINED)
    assert not page.findChild(QLabel, "in_use_label").isVisible()


CUSTOM = TrainConfig(
    backbone="resnet50",
    weights="imagenet:IMAGENET1K_V1",
    augment=AugmentConfig(crop=0.35, rotate=12.5, flip=True),
    head_learning_rate=0.125,
    label_smoothing=0.055,
    dropout=1 / 3,
    early_stop=None,
    optimizer="adamw",
    weight_decay=0.0,
)


def commit_what_is_shown(page):
    """Have every widget of the page say what it shows, as if the person had chosen just that."""
    for field in page.findChildren(NumberField):
        field.textEdited.emit(field.text())
        field.editingFinished.emit()
    for box in page.findChildren(ChoiceBox):
        box.activated.emit(box.currentIndex())
    for check in page.findChildren(QCheckBox):
        check.click()
        check.click()
    for button in page.findChildren(QPushButton):
        if button.isCheckable() and button.isChecked() and button.property("kind") == "choice":
            button.click()


@pytest.fixture
def no_file_dialog(monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))


def test_a_custom_config_comes_back_from_the_page_as_it_was(page, draft, no_file_dialog):
    draft.adopt(CUSTOM)
    commit_what_is_shown(page)
    assert draft.config == CUSTOM
    assert page.findChild(ChoiceBox, "weights_choice").currentText() == "ImageNet, set IMAGENET1K_V1 (custom)"
    assert page.findChild(ChoiceBox, "augment_choice").currentText().startswith("Custom: crops down to 35%")


@given(config=configs)
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
def test_every_config_of_the_command_line_comes_back_from_the_page_as_it_was(page, draft, no_file_dialog, config):
    draft.adopt(config)
    commit_what_is_shown(page)
    assert draft.config == config
    assert draft.state.rejected == {}


def test_a_custom_value_leaves_the_list_when_another_is_chosen(page, draft):
    draft.adopt(CUSTOM)
    box = page.findChild(ChoiceBox, "augment_choice")
    box.setCurrentIndex(box.findData("strong"))
    box.activated.emit(box.currentIndex())
    assert draft.config.augment == AUGMENT_PRESETS["strong"]
    assert box.count() == len(AUGMENT_PRESETS)
    draft.undo()
    assert box.currentText().startswith("Custom")


def test_a_network_that_this_version_does_not_know_is_shown_and_said(page, draft):
    draft.adopt(TrainConfig(backbone="net_of_tomorrow"))
    assert "net_of_tomorrow" in page.findChild(QLabel, "backbone_label").text()
    assert "net_of_tomorrow" in page.error()


def enter(qtbot, page, key, text):
    field = page.findChild(NumberField, f"config_{key}")
    field.selectAll()
    qtbot.keyClicks(field, text)
    return field


@pytest.mark.parametrize(("text", "value"), [("0,01", 0.01), ("0.125", 0.125), ("3e-4", 3e-4), ("1,25e-3", 1.25e-3)])
def test_a_learning_rate_is_taken_with_comma_or_point_and_stays_as_it_was_typed(page, draft, qtbot, text, value):
    field = enter(qtbot, page, "head_learning_rate", text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert draft.config.head_learning_rate == value
    assert field.text() == text
    assert page.error() == ""


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("head_learning_rate", "99", "between 1e-8 and 10, not 99"),
        ("batch_size", "5000", "between 1 and 4096, not 5000"),
        ("dropout", "0,99", "between 0 and 0.95, not 0.99"),
        ("early_stop", "never", "or 'off'"),
    ],
)
def test_a_number_out_of_range_is_said_beside_its_field_and_is_not_ready(page, draft, qtbot, key, text, words):
    page.show()
    page.findChild(QPushButton, "advanced_fold").click()
    field = enter(qtbot, page, key, text)
    said = page.findChild(QLabel, f"config_{key}_error")
    assert words in said.text()
    assert said.isVisible()
    assert page.error() == said.text()
    assert field.text() == text
    draft.undo()
    assert not said.isVisible()
    assert page.error() == ""


def test_off_is_the_number_of_epochs_that_never_stops_early(page, draft, qtbot):
    field = enter(qtbot, page, "early_stop", "off")
    assert draft.config.early_stop is None
    draft.adopt(TrainConfig())
    assert field.text() == "5"


def test_up_and_down_step_a_number_within_its_range(page, draft, qtbot):
    for key, value in (("head_epochs", 6), ("head_learning_rate", 0.01), ("dropout", 0.45), ("seed", 1)):
        qtbot.keyClick(page.findChild(NumberField, f"config_{key}"), Qt.Key.Key_Up)
        assert getattr(draft.config, key) == value
    for _ in range(3):
        qtbot.keyClick(page.findChild(NumberField, "config_seed"), Qt.Key.Key_Down)
    assert draft.config.seed == 0


def test_choices_are_shown_in_words(page):
    for key in ("rate_schedule", "precision", "device", "optimizer"):
        box = page.findChild(ChoiceBox, f"config_{key}")
        assert all(box.itemText(row) != box.itemData(row) for row in range(box.count()))


def wheel(widget, steps):
    """Turn the mouse wheel over the middle of a widget."""
    middle = QPointF(widget.rect().center())
    place = QPointF(widget.mapToGlobal(widget.rect().center()))
    event = QWheelEvent(
        middle, place, QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("has_focus", [False, True])
@pytest.mark.parametrize("steps", [-1, 1])
def test_the_mouse_wheel_changes_no_choice_whatever_it_turns_over(page, draft, has_focus, steps):
    page.show()
    page.findChild(QPushButton, "advanced_fold").click()
    before = draft.state
    order = page.findChild(ChoiceBox, "backbone_order").currentText()
    for widget in page.findChildren(QWidget):
        if widget.isVisible():
            if has_focus:
                widget.setFocus()
            wheel(widget, steps)
            assert draft.state == before, widget.objectName()
    assert page.findChild(ChoiceBox, "backbone_order").currentText() == order


def test_the_wheel_over_a_choice_scrolls_the_page(page, draft):
    page.resize(900, 700)
    page.show()
    box, bar = (
        page.findChild(ChoiceBox, "weights_choice"),
        page.findChild(QScrollArea, "page_scroll").verticalScrollBar(),
    )
    page.bring_to_top(box)
    before = bar.value()
    box.setFocus()
    place = box.mapTo(page, box.rect().center())
    assert page.rect().contains(place)
    QTest.wheelEvent(page.windowHandle(), QPointF(place), QPoint(0, -120))
    assert bar.value() > before
    assert draft.config.weights == "imagenet"


def press(qtbot, widget, key, *, shift=False):
    modifiers = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(widget, key, modifiers | Qt.KeyboardModifier.ShiftModifier if shift else modifiers)


@pytest.fixture
def shown(page, qtbot):
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.findChild(QPushButton, "advanced_fold").click()
    return page


def test_ctrl_z_takes_a_choice_back_and_ctrl_shift_z_makes_it_again(shown, draft, qtbot):
    button = shown.findChild(QPushButton, "head_mlp")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    press(qtbot, button, Qt.Key.Key_Z)
    assert draft.config.head == "linear"
    assert shown.findChild(QPushButton, "head_linear").isChecked()
    press(qtbot, button, Qt.Key.Key_Z, shift=True)
    assert draft.config.head == "mlp"


def test_in_a_text_field_ctrl_z_takes_back_typing_first_and_then_choices(shown, draft, qtbot):
    draft.change("head", "mlp")
    search = shown.findChild(QLineEdit, "backbone_search")
    search.setFocus()
    qtbot.keyClicks(search, "vit")
    press(qtbot, search, Qt.Key.Key_Z)
    assert (search.text(), draft.config.head) == ("", "mlp")
    field = shown.findChild(NumberField, "config_batch_size")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "8")
    assert draft.config.batch_size == 8
    press(qtbot, field, Qt.Key.Key_Z)
    while field.isUndoAvailable():
        press(qtbot, field, Qt.Key.Key_Z)
    assert (field.text(), draft.config.batch_size, draft.config.head) == ("16", 16, "mlp")
    press(qtbot, field, Qt.Key.Key_Z)
    assert draft.config.head == "linear"


def test_a_suggestion_shows_at_once_and_one_button_brings_them_all_back(page, draft, qtbot):
    draft.change("head", "mlp")
    assert page.findChild(NumberField, "config_head_epochs").text() == "15"
    page.findChild(QPushButton, "schedule_features").click()
    enter(qtbot, page, "head_epochs", "99")
    page.findChild(QPushButton, "usual_numbers_button").click()
    assert page.findChild(NumberField, "config_head_epochs").text() == "15"
    assert draft.config.schedule == "features"
