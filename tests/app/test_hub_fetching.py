"""Weights of the Hugging Face Hub on the Model page: the Download button, and a repository named by hand."""

from pathlib import Path

import pytest
import timm
from fault_server import serving_hub
from PySide6.QtWidgets import QComboBox, QPushButton
from safetensors.torch import save

from tlgui.app.application import Application
from tlgui.core.backbones import find_backbone
from tlgui.paths import data_dir
from tlgui.session.runner import InlineRunner
from tlgui.views.model.hub_dialog import HubDialog
from tlgui.views.model.weights_box import WeightsBox

VIT, REPOSITORY = "timm:test_vit.r160_in1k", "timm/test_vit.r160_in1k"
CONTENT = bytes(range(256)) * (find_backbone(VIT).n_parameters * 4 // 256 + 1)
"""As large as the weights; whether they fit is seen when a run begins."""
LONG_MS = 20_000


@pytest.fixture
def window(qtbot, qapp):
    application = Application(qapp, make_runner=InlineRunner)
    application.window.show()
    application.session.draft.change("backbone", VIT)
    yield application.window
    application.window.close()
    application.dispose()


def test_the_button_fetches_and_the_network_is_ready(window, qtbot, monkeypatch):
    with serving_hub(CONTENT, REPOSITORY) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        button = window.findChild(QPushButton, "fetch_button")
        assert button.text() == "Download about 1 MB"
        assert hub.questions == []
        button.click()
        qtbot.waitUntil(lambda: window.model.error() == "", timeout=LONG_MS)
    assert (data_dir() / "weights" / "test_vit.r160_in1k.safetensors").read_bytes() == CONTENT
    assert not button.isVisibleTo(window.model)


def test_what_a_gated_repository_asks_for_is_said_beside_the_button(window, qtbot, monkeypatch):
    with serving_hub(CONTENT, REPOSITORY) as hub:
        hub.token = "hf_mine"
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        window.findChild(QPushButton, "fetch_button").click()
        box = window.findChild(WeightsBox)
        qtbot.waitUntil(lambda: "agreed to its terms (401)" in box.sentence, timeout=LONG_MS)
    assert "sign in and agree" in box.sentence
    assert window.findChild(QPushButton, "fetch_button").text() == "Try again"


def test_a_repository_named_by_hand_becomes_the_networks_weights(window, qtbot, monkeypatch):
    weights = save(timm.create_model("test_vit").state_dict())
    with serving_hub(weights, "a-school/moths") as hub:
        hub.config = b'{"architecture": "test_vit"}'
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        dialog = opened_dialog(window)
        dialog.name.setText("moths")
        dialog.look_up_button.click()
        qtbot.waitUntil(lambda: "names no repository" in dialog.status, timeout=LONG_MS)
        assert "Write OWNER/NAME" in dialog.status
        assert hub.questions == []
        dialog.name.setText("a-school/moths")
        assert not dialog.fetch_button.isEnabled()
        dialog.look_up_button.click()
        qtbot.waitUntil(dialog.fetch_button.isEnabled, timeout=LONG_MS)
        assert "Apache" in dialog.status
        assert [method for method, _, _ in hub.questions] == ["GET"]
        with qtbot.waitSignal(dialog.finished, timeout=LONG_MS):
            dialog.fetch_button.click()
    chosen = window.model.findChild(QComboBox, "weights_choice")
    qtbot.waitUntil(lambda: chosen.currentData() == "file", timeout=LONG_MS)
    assert "Apache" in window.model.findChild(WeightsBox).sentence
    assert window.model.error() == ""
    assert Path(window.model._state.choices["weights"]).read_bytes() == weights
    dialog = opened_dialog(window)
    dialog.name.setText(f"{hub.address}/a-school/moths/tree/main")
    dialog.look_up_button.click()
    qtbot.waitUntil(dialog.fetch_button.isEnabled, timeout=LONG_MS)  # though the server is gone
    assert dialog.fetch_button.text() == "Use them"


def opened_dialog(window):
    choice = window.model.findChild(QComboBox, "weights_choice")
    choice.activated.emit(choice.findData("hub"))
    return next(dialog for dialog in window.findChildren(HubDialog) if dialog.isVisible())
