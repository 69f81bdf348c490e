"""The Download button of the Model page, with a network whose weights are on the Hugging Face Hub."""

import pytest
from fault_server import serving_hub
from PySide6.QtWidgets import QPushButton

from tlgui.app.application import Application
from tlgui.core.backbones import find_backbone
from tlgui.paths import data_dir
from tlgui.session.runner import InlineRunner
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
