"""The live model in the window: each change of a label is followed by a new figure."""

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from tlgui.core.states import SessionState
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.runs import live_model


@pytest.fixture
def card(application, qtbot, pictures_folder, quick_config, tmp_path):
    file = tmp_path / "shufflenet_v2_x0_5.pth"
    torch.save(build_classifier("shufflenet_v2_x0_5", 1000, seed=3).network.state_dict(), file)
    application.session.draft.adopt(quick_config.replace(weights=str(file)))
    application.session.open_folder(pictures_folder)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    yield application.window.pictures.relabel_card
    live_model.forget()
    application.window.pictures.drain()


def test_each_change_is_followed_by_a_new_figure(card, qtbot, application):
    switch, figure = card.findChild(QCheckBox, "live_switch"), card.findChild(QLabel, "live_figure")
    change = card.findChild(QLabel, "live_change")
    assert switch.isEnabled()
    switch.click()
    qtbot.waitUntil(lambda: "of 24 pictures" in figure.text(), timeout=60_000)
    assert change.isHidden()
    card.grid.choose([0], card.grid.pictures[0].path)
    QTest.keyClick(card.grid, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: "of 23 pictures" in figure.text(), timeout=60_000)
    assert "on the other" in change.text() or "the other 23 pictures" in change.text()
    qtbot.waitUntil(lambda: application.session.dataset.total == 23)
    qtbot.waitUntil(lambda: application.session.state is SessionState.READY)
    assert "of 23 pictures" in figure.text()
    switch.click()
    assert figure.isHidden()
