"""Pictures worth a look: through the window, the engine and the next scan."""

import shutil

from PIL import Image
from PySide6.QtWidgets import QPushButton

from tlgui.core.states import SessionState


def kinds(card):
    return {finding.kind: len(finding.cases) for finding in card.findings}


def test_pictures_are_checked_left_out_and_kept_as_they_are(application, qtbot, pictures_folder):
    Image.new("RGB", (64, 64), "white").save(pictures_folder / "discs" / "blank.png")
    Image.new("RGB", (64, 64), "black").save(pictures_folder / "squares" / "black.png")
    window, session = application.window, application.session
    card = window.pictures.findings_card
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    assert not card.isHidden()
    session.draft.change_together({"backbone": "resnet18", "weights": "none", "schedule": "scratch"})
    card.findChild(QPushButton, "check_pictures_button").click()
    qtbot.waitUntil(lambda: kinds(card).get("blank") == 2)
    qtbot.waitUntil(lambda: card.findChild(QPushButton, "check_pictures_button").text() == "Check every picture")
    assert "Wrong classes were not looked for" in card.findChild(object, "picture_findings_note").text()
    dialog = card.open_pictures("blank")
    dialog.grid.setCurrentIndex(dialog.grid.model().index(0, 0))
    dialog.findChild(QPushButton, "finding_leave_out_button").click()
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.corrected.n_left_out == 1)
    qtbot.waitUntil(lambda: kinds(card).get("blank") == 1)
    dialog.grid.setCurrentIndex(dialog.grid.model().index(0, 0))
    dialog.findChild(QPushButton, "finding_keep_button").click()
    qtbot.waitUntil(lambda: "blank" not in kinds(card))
    qtbot.waitUntil(lambda: not card.findChild(QPushButton, "tell_again_button").isHidden())
    assert card.dialog is None
    card.findChild(QPushButton, "tell_again_button").click()
    qtbot.waitUntil(lambda: card.findChild(QPushButton, "tell_again_button").isHidden())
    dialog.drain()
    window.pictures.drain()


def test_copies_in_two_classes_are_told_by_the_scan_alone(application, qtbot, pictures_folder):
    first = sorted((pictures_folder / "discs").iterdir())[0]
    shutil.copy(first, pictures_folder / "squares" / "astray.png")
    card = application.window.pictures.findings_card
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: "label_conflict" in kinds(card))
    application.window.pictures.drain()
