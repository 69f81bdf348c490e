"""The dialog that exports the model: what it asks for, how far it is, and what came of it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tlgui.core.events import Preparing
from tlgui.core.export import Certificate, CheckedPicture, ExportFormat, Reading
from tlgui.engine.door.requests import Failure
from tlgui.views.widgets.choice_box import ChoiceBox
from tlgui.views.widgets.export_dialog import PROGRESS, ExportChoice, ExportDialog


@pytest.fixture
def dialog(qtbot, tmp_path):
    dialog = ExportDialog("fruit", None)
    dialog.set_place(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(dialog, name):
    return dialog.findChild(QPushButton, f"export_{name}_button")


def certificate(*readings):
    return Certificate(
        format=ExportFormat.ONNX, file="model.onnx", sha256="0", made="2026-01-01T00:00:00", model_identity="m",
        versions={}, pictures=tuple(CheckedPicture("a.png", ("PNG",), "apple", each) for each in readings),
        has_drawn=False,
    )  # fmt: skip


def test_it_asks_for_what_is_chosen_in_a_folder_that_is_not_there_yet(dialog, qtbot, tmp_path):
    (tmp_path / "fruit pt2").mkdir()
    dialog.choose("pt2")
    with qtbot.waitSignal(dialog.export_requested) as asked:
        button(dialog, "start").click()
    assert asked.args == [ExportChoice(ExportFormat.PT2, tmp_path / "fruit pt2 2")]


def test_while_it_goes_on_it_can_only_be_cancelled(dialog, qtbot):
    dialog.begin()
    assert button(dialog, "start").text() == "Cancel the export"
    assert not dialog.findChild(ChoiceBox, "export_format").isEnabled()
    dialog.show_progress(Preparing("certificate", 1, 2))
    assert "process of its own" in dialog.status
    with qtbot.waitSignal(dialog.cancel_requested):
        button(dialog, "start").click()
    dialog.end(was_cancelled=True)
    assert dialog.status == "Cancelled; nothing was written."
    assert button(dialog, "start").text() == "Export"


def test_closing_cancels_what_goes_on(dialog, qtbot):
    dialog.begin()
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.reject()


@pytest.mark.parametrize(("difference", "words"), [(0.0, "the same answer"), (0.3, "Do not pass it on")])
def test_the_verdict_is_told_and_the_folder_can_be_shown(dialog, qtbot, difference, words):
    dialog.begin()
    dialog.show_result(Path("/there"), certificate(Reading("apple", is_same=True, difference=difference)))
    dialog.end(was_cancelled=False)
    assert words in dialog.status
    with qtbot.waitSignal(dialog.folder_shown) as shown:
        button(dialog, "show").click()
    assert shown.args == [Path("/there")]


def test_it_does_not_say_that_it_writes_while_other_work_goes_first(dialog):
    dialog.begin()
    dialog.wait()
    assert dialog.status.startswith("Waits until what was begun before is done")
    dialog.begin()
    assert dialog.status.startswith("Writing")
    dialog.end(was_cancelled=True)


def test_a_failure_is_told_in_the_dialog(dialog):
    dialog.begin()
    dialog.show_failure(Failure("Title", "It does not go.", "Do this."))
    dialog.end(was_cancelled=False)
    assert dialog.status == "It does not go. Do this."
    assert not button(dialog, "show").isVisible()


def test_every_step_that_the_engine_reports_has_words():
    from tlgui.engine.inference.export.export import TRYING, WRITING
    from tlgui.engine.inference.export.web_runtime import FETCHING

    assert set(PROGRESS) == {WRITING, TRYING, FETCHING}
