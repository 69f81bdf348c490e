"""From the button on Predict to labels that count, and to what a head makes of them."""

import pytest
from conftest import draw_shape
from damaged_models import GOOD
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.added_pictures import read_added
from tlgui.core.states import SessionState
from tlgui.views.predict.label_dialog import LabelDialog

LONG_MS = 60_000


@pytest.fixture
def unlabelled(tmp_path):
    folder = tmp_path / "new"
    folder.mkdir()
    for number in range(3):
        draw_shape("squares", 700 + number).save(folder / f"{number}.png")
    return folder


@pytest.mark.slow
def test_labels_are_kept_at_once_count_in_the_folder_and_are_measured(application, qtbot, unlabelled, pictures_folder):
    session, button = application.session, application.window.predict.findChild(QPushButton, "label_next_button")
    session.open_model(GOOD)
    assert button.isHidden()
    application.open(pictures_folder)
    qtbot.waitUntil(lambda: session.state is SessionState.READY)
    assert not button.isHidden()
    before = session.dataset.counts
    button.click()
    dialog = application.window.findChild(LabelDialog)
    dialog.search_requested.emit(unlabelled)
    qtbot.waitUntil(lambda: dialog.current is not None, timeout=LONG_MS)
    first = dialog.current
    number = session.dataset.class_names.index("squares")
    dialog.give(number)
    qtbot.waitUntil(lambda: [item.origin for item in read_added(pictures_folder)] == [str(first)])
    dialog.undo()
    qtbot.waitUntil(lambda: read_added(pictures_folder) == ())
    for _ in range(2):
        dialog.give(number)
    dialog.skip()
    qtbot.waitUntil(lambda: session.dataset.counts["squares"] == before["squares"] + 2, timeout=LONG_MS)
    if not session.draft.lacks_weights:
        change = dialog.findChild(QLabel, "label_change")
        qtbot.waitUntil(lambda: "right in" in change.text(), timeout=LONG_MS)
    dialog.close()
