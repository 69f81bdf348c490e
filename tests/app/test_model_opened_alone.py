"""Who opens a model file from outside wants to use it: Predict alone is offered, and the way to the rest."""

import pytest
from conftest import make_folder
from damaged_models import GOOD
from PySide6.QtWidgets import QPushButton

PAGES = ("pictures", "model", "train", "results", "predict", "runs")


def offered(application):
    window = application.window
    buttons = {name: window.findChild(QPushButton, f"sidebar_{name}") for name in PAGES}
    return [name for name, button in buttons.items() if not button.isHidden()]


@pytest.mark.parametrize("way", ["button", "page", "folder"])
def test_a_model_file_shows_predict_alone_until_the_rest_is_asked_for(application, qtbot, tmp_path, way):
    assert offered(application) == list(PAGES)
    application.open(GOOD)
    assert application.window.page == "predict"
    assert offered(application) == ["predict"]
    if way == "button":
        application.window.findChild(QPushButton, "show_all_pages_button").click()
        assert application.window.page == "predict"
    elif way == "page":
        application.window.show_page("runs")
    else:
        make_folder(tmp_path / "pictures", n_per_class=3)
        application.open(tmp_path / "pictures")
        qtbot.waitUntil(lambda: application.window.page == "pictures", timeout=60_000)
    assert offered(application) == list(PAGES)
    assert application.window.findChild(QPushButton, "show_all_pages_button").isHidden()


def test_a_folder_or_a_model_opened_inside_the_window_hides_nothing(application):
    application.window.predict.model_file_chosen.emit(GOOD)
    assert offered(application) == list(PAGES)
