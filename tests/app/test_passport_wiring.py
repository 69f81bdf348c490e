"""The passport of the open model on Predict."""

from damaged_models import GOOD
from PySide6.QtWidgets import QPushButton


def test_a_passport_is_unfolded_below_the_open_model_and_follows_it(application, tmp_path):
    section = application.window.predict.passport
    assert section.isHidden()
    copy = tmp_path / "model.safetensors"
    copy.write_bytes(GOOD.read_bytes())
    application.session.open_model(copy)
    assert not section.isHidden()
    section.findChild(QPushButton, "passport_button").click()
    assert "2 classes: blue, red." in section.text
    assert "Limits" in section.text
    copy.unlink()
    section.toggle()
    section.toggle()
    assert "There is no model file" in section.text
    application.session.open_model(GOOD)
    assert "2 classes: blue, red." in section.text
