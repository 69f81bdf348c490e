"""A picture dragged out of a browser: asked about, fetched, answered; nothing is asked of the web before a yes."""

import pytest
from damaged_models import GOOD
from fault_server import serving
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QPushButton

PICTURE = (GOOD.parents[1] / "pictures" / "red" / "0.png").read_bytes()
LONG_MS = 20_000


@pytest.fixture
def predict(application):
    application.session.open_model(GOOD)
    application.window.show_page("pictures")
    return application.window.predict


def drop(widget, mime):
    kinds = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *kinds)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), *kinds))


def address(url):
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    return mime


def press(predict, name):
    predict.findChild(QPushButton, name).click()


def test_a_picture_of_the_web_is_fetched_after_a_yes_and_answered(application, predict, qtbot):
    with serving(PICTURE) as server:
        drop(application.window, address(f"{server.address}/cat.png"))
        assert application.window.page == "predict"
        assert "Download it from 127.0.0.1? At most 50 MB" in predict.fetch_bar.words
        assert not server.asked.is_set()
        with qtbot.waitSignal(predict.all_answered, timeout=LONG_MS):
            press(predict, "fetch_agree_button")
    (prediction,) = predict.predictions
    assert prediction.best is not None
    assert prediction.path.endswith("cat.png")
    qtbot.waitUntil(predict.fetch_bar.isHidden)


def test_without_a_yes_nobody_is_asked(predict, qtbot):
    with serving(PICTURE) as server:
        drop(predict.drop_area, address(f"{server.address}/cat.png"))
        press(predict, "fetch_refuse_button")
        assert predict.fetch_bar.isHidden()
        assert not server.asked.is_set()


@pytest.mark.parametrize("content", [b"<html>sign in</html>", b"a text, and no picture at all"])
def test_what_is_no_picture_is_said_and_thrown_away(predict, qtbot, tmp_path, content):
    from tlgui.paths import pasted_dir

    with serving(content) as server:
        drop(predict.drop_area, address(f"{server.address}/cat.png"))
        press(predict, "fetch_agree_button")
        qtbot.waitUntil(lambda: "instead of a picture" in predict.fetch_bar.words, timeout=LONG_MS)
    assert not list(pasted_dir().iterdir())
    assert predict.n_answers == 0
    assert not predict.fetch_bar.isHidden()


def test_a_slow_one_can_be_cancelled(predict, qtbot):
    with serving(PICTURE, "silent") as server:
        drop(predict.drop_area, address(f"{server.address}/cat.png"))
        press(predict, "fetch_agree_button")
        qtbot.waitUntil(server.asked.is_set, timeout=LONG_MS)
        press(predict, "fetch_cancel_button")
        qtbot.waitUntil(predict.fetch_bar.isHidden, timeout=LONG_MS)
    assert predict.n_answers == 0


def test_the_picture_itself_is_taken_where_the_browser_brings_it(application, predict, qtbot):
    mime = address("https://example.org/cat.png")
    mime.setImageData(QImage.fromData(PICTURE))
    with qtbot.waitSignal(predict.all_answered, timeout=LONG_MS):
        drop(application.window, mime)
    assert predict.predictions[0].best is not None
    assert predict.fetch_bar.isHidden()


def test_pasted_paths_are_answered_and_another_text_is_named(predict, qtbot):
    QApplication.clipboard().setText(f'"{GOOD.parents[1] / "pictures" / "red" / "0.png"}"')
    with qtbot.waitSignal(predict.all_answered, timeout=LONG_MS):
        predict.paste()
    assert predict.n_answers == 1
    QApplication.clipboard().setText("what is this?")
    predict.paste()
    from PySide6.QtWidgets import QLabel

    said = predict.findChild(QLabel, "predict_progress_label").text()
    assert said == "'what is this?' is no file on this computer and no address of the web."
