"""The passport of the open model on Predict."""

from damaged_models import GOOD
from PySide6.QtWidgets import QLabel, QPushButton

from tlgui.core.model_samples import read_samples


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


def test_small_pictures_are_put_into_the_file_and_taken_out_again(application, qtbot, tmp_path):
    section = application.window.predict.passport
    model = tmp_path / "model.safetensors"
    model.write_bytes(GOOD.read_bytes())
    application.session.open_model(model)
    section.toggle()
    take_out = section.findChild(QPushButton, "passport_take_out_samples_button")
    assert take_out.isHidden()
    section.samples_wanted.emit(GOOD.parents[1] / "pictures")
    qtbot.waitUntil(lambda: "6 small pictures are in the file" in section.text, timeout=60_000)
    pictures = section.findChildren(QLabel, "passport_sample")
    assert len([label for label in pictures if not label.pixmap().isNull()]) == 6
    assert {name: len(some) for name, some in read_samples(model).items()} == {"blue": 3, "red": 3}
    take_out.click()
    qtbot.waitUntil(lambda: "None in the file" in section.text, timeout=60_000)
    assert read_samples(model) == {}
