"""The Predict page: pasted pictures and answers that are no answers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from tlgui.core.prediction import ModelSummary, Prediction, Score
from tlgui.engine.door.requests import PredictionReady
from tlgui.views.predict.answer_list import Answer
from tlgui.views.predict.answers_table import words_of
from tlgui.views.predict.predict_page import PredictPage
from tlgui.views.widgets.picture_label import PictureLabel
from tlgui.views.widgets.picture_preview import PicturePreview
from tlgui.views.widgets.probability_bar import ProbabilityBar


@pytest.fixture
def page(qtbot):
    page = PredictPage()
    qtbot.addWidget(page)
    yield page
    page.drain()


def copy_picture():
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)


def progress(page):
    return page.findChild(QLabel, "predict_progress_label")


def test_two_pictures_pasted_at_once_are_two_pictures(page):
    wishes = []
    page.pictures_dropped.connect(wishes.append)
    copy_picture()
    page.paste()
    page.paste()
    (first,), (second,) = wishes
    assert first != second
    assert first.is_file()
    assert second.is_file()


def test_a_folder_that_cannot_be_written_is_said_when_pasting(page, tmp_path, monkeypatch):
    (tmp_path / "a file").write_text("in the way")
    monkeypatch.setenv("TLGUI_DATA_DIR", str(tmp_path / "a file"))
    wishes = []
    page.pictures_dropped.connect(wishes.append)
    copy_picture()
    page.paste()
    assert "cannot be saved" in progress(page).text()
    assert not wishes


def test_an_address_takes_away_what_was_said_of_the_text_before(page):
    for text in ("what is this?", "https://example.org/a.png"):
        QApplication.clipboard().setText(text)
        page.paste()
    assert not page.fetch_bar.isHidden()
    assert progress(page).text() == ""


def test_an_empty_clipboard_is_said(page):
    QApplication.clipboard().clear()
    page.paste()
    assert progress(page).text() == "There is no picture on the clipboard."


def test_a_picture_that_cannot_be_read_has_its_reason_and_no_empty_frame(page):
    page.resize(800, 600)
    page.show()
    page.show_prediction(1, PredictionReady(Prediction("/x/b.png", error="'b.png' is empty."), 1, 1))
    (card,) = page.answers.cards
    assert card.findChild(QLabel, "answer_error").text() == "'b.png' is empty."
    assert card.sizeHint().height() < 100


def test_a_picture_of_no_class_is_told_without_percentages(page):
    scores = (Score("bee", 0.93), Score("ant", 0.07))
    page.show_prediction(1, PredictionReady(Prediction("/x/mug.png", scores, unknown_score=2.5), 1, 1))
    (card,) = page.answers.cards
    assert card.findChild(QLabel, "answer_class").text() == "None of these classes"
    assert "most like 'bee'" in card.findChild(QLabel, "most_like_label").text()
    assert card.findChildren(ProbabilityBar) == []
    assert card.accessibleName() == "mug.png: None of these classes"
    preview = page.answers.open_card(card)
    assert preview.picture.tool_tip == "The model takes 'mug.png' for none of its classes; it looks most like 'bee'."
    preview.close()
    assert words_of(Answer((0, 0), card.prediction)) == ("mug.png", "None of these", "", "", "most like 'bee'")


@pytest.mark.parametrize("unknown_score", [None, -0.1])
def test_a_picture_that_the_model_knows_has_its_bars(page, unknown_score):
    scores = (Score("bee", 0.93), Score("ant", 0.07))
    page.show_prediction(1, PredictionReady(Prediction("/x/bee.png", scores, unknown_score=unknown_score), 1, 1))
    (card,) = page.answers.cards
    assert card.findChild(QLabel, "answer_class").text() == "bee"
    assert len(card.findChildren(ProbabilityBar)) == 2
    assert card.findChild(QLabel, "most_like_label") is None


def test_the_page_says_which_model_answers_and_how_good_it_is(page):
    model = ModelSummary("/m", ("ant", "bee"), "resnet18", "linear", "ImageNet", "2026", 120, 60, 0.9, 0.8, 0.95, 224)
    page.show_model(model)
    text = page.findChild(QLabel, "model_label").text()
    assert "ant, bee" in text
    assert "90% of its validation pictures (80% to 95%)" in text
    assert "(ResNet-18)" in text, "and not with what a library calls it"
    page.show_model(None)
    assert page.findChild(QLabel, "model_label").isHidden()
    assert page.missing.startswith("No ")


def test_progress_counts_until_all_are_answered(page):
    page.begin(1, 2)
    assert progress(page).text() == "Looking at what you gave..."
    answer = Prediction("/nowhere/a.png", (Score("bee", 0.9), Score("ant", 0.1)))
    page.show_prediction(1, PredictionReady(answer, 1, 2))
    assert progress(page).text() == "1 of 2 answered"
    page.show_prediction(1, PredictionReady(answer, 2, 2))
    page.end(1, is_done=True)
    assert progress(page).text() == "Looked at 2 files."


def test_two_drops_are_counted_together_until_both_have_ended(page):
    answer = Prediction("/nowhere/a.png", (Score("bee", 0.9), Score("ant", 0.1)))
    page.begin(1, 1)
    page.begin(2, 1)
    page.show_prediction(1, PredictionReady(answer, 1, 50))
    assert progress(page).text() == "1 of 51 answered"
    page.end(1, is_done=False)
    assert progress(page).text() == "Looking at what you gave..."
    page.end(2, is_done=True)
    assert "No picture was found" in progress(page).text()


def test_what_became_of_every_file_is_said_when_all_are_answered(page):
    answer = Prediction("/nowhere/a.png", (Score("bee", 0.9), Score("ant", 0.1)))
    page.begin(1, 1)
    page.begin(2, 1)
    page.show_prediction(1, PredictionReady(answer, 1, 1, n_others=2))
    page.end(1, is_done=True)
    page.show_prediction(2, PredictionReady(answer, 1, 2))
    page.show_prediction(2, PredictionReady(answer, 2, 2, n_others=1))
    page.end(2, is_done=True)
    assert progress(page).text() == "Looked at 3 files. 3 other files are no pictures."
    page.begin(3, 1)
    page.show_prediction(3, PredictionReady(answer, 1, 9))
    page.end(3, is_done=False)
    assert progress(page).text() == "Stopped after 1 of 9 files."
    page.clear()
    assert progress(page).isHidden()


def test_pictures_that_wait_for_other_work_say_so_until_their_turn_comes(page):
    page.begin(1, 1, is_waiting=True)
    assert progress(page).text().startswith("Waits until what was begun before is done")
    page.begin(2, 1, is_waiting=True)
    page.go_on(1)
    assert progress(page).text() == "Looking at what you gave..."
    page.end(1, is_done=False)
    page.go_on(2)
    page.end(2, is_done=False)
    assert progress(page).isHidden()


def test_answering_can_be_stopped_while_it_goes_on(page, qtbot):
    button = page.findChild(QPushButton, "cancel_predicting_button")
    assert button.isHidden()
    page.begin(1, 9)
    with qtbot.waitSignal(page.cancel_requested):
        button.click()
    page.end(1, is_done=False)
    assert button.isHidden()
    assert progress(page).isHidden()


def test_nothing_moves_under_the_pointer_when_the_last_answer_comes(page):
    page.resize(1076, 620)
    page.show()
    page.begin(1, 2)
    page.show_prediction(1, answer_of("/nowhere/a.png"))
    QApplication.processEvents()
    top = page.answers.mapTo(page, QPoint()).y() + page.findChild(QScrollArea).verticalScrollBar().value()
    page.end(1, is_done=True)
    QApplication.processEvents()
    assert page.answers.mapTo(page, QPoint()).y() + page.findChild(QScrollArea).verticalScrollBar().value() == top
    page.clear()
    assert not page.findChild(QPushButton, "cancel_predicting_button").sizePolicy().retainSizeWhenHidden()


def model_summary(path, created="2026-01-01"):
    return ModelSummary(path, ("ant", "bee"), "resnet18", "linear", "starter", created, 8, 2, None, None, None, 224)


def answer_of(path, name="bee"):
    other = "ant" if name == "bee" else "bee"
    return PredictionReady(Prediction(str(path), (Score(name, 0.9), Score(other, 0.1))), 1, 1)


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "photo.png"
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(path))
    return path


def test_a_press_on_a_picture_shows_it_large_and_h_asks_where_the_model_looked(page, qtbot, photo):
    page.show()
    page.show_model(model_summary("/m"))
    page.show_prediction(1, answer_of(photo))
    page.show_prediction(1, PredictionReady(Prediction("/x/b.png", error="'b.png' is empty."), 1, 1))
    picture = page.answers.cards[0].findChild(PictureLabel)
    opened = []
    page.answers.cards[0].opened.connect(opened.append)
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton)
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    assert opened == [page.answers.cards[0]] * 2
    wanted = []
    page.heat_wanted.connect(wanted.append)
    preview = page.answers.open_card(page.answers.cards[0])
    assert preview.picture.tool_tip == "The model answered 'photo.png' with 'bee', 90.0% sure."
    preview.toggle_heat()
    assert [(each.path, each.class_index) for each in wanted] == [(photo, 1)]
    for dialog in page.window().findChildren(PicturePreview):
        dialog.close()


def test_answers_of_a_model_that_was_open_before_are_marked_and_not_explained_by_another(page, qtbot, photo):
    page.show()
    page.show_model(model_summary("/m"))
    page.begin(1, 2)
    page.show_prediction(1, answer_of(photo))
    page.show_model(model_summary("/m", created="2026-01-02"))
    page.show_prediction(1, answer_of(photo))
    assert not any(card.is_of_open_model for card in page.answers.cards), "the second was asked of the first model too"
    page.end(1, is_done=True)
    page.begin(2, 1)
    page.show_prediction(2, answer_of(photo))
    assert [card.is_of_open_model for card in page.answers.cards] == [True, False, False]
    assert page.answers.cards[1].findChild(QLabel, "earlier_label").isVisibleTo(page.answers.cards[1])
    wanted = []
    page.heat_wanted.connect(wanted.append)
    preview = page.answers.open_card(page.answers.cards[2])
    preview.toggle_heat()
    assert wanted == []
    preview.close()


def test_the_first_answers_stay_at_the_top_while_the_list_grows_below_them(page, qtbot, photo):
    page.resize(900, 560)
    page.show()
    page.begin(1, 12)
    for done in range(1, 13):
        page.show_prediction(1, PredictionReady(answer_of(photo).prediction, done, 12))
        QApplication.processEvents()
    place = page.findChild(QLabel, "predict_progress_label")
    qtbot.waitUntil(lambda: 0 <= place.mapTo(page, QPoint(0, 0)).y() < 40)


def test_the_first_answer_of_what_was_dropped_comes_into_sight_and_later_ones_leave_the_page_alone(page, qtbot, photo):
    page.resize(900, 420)
    page.show()
    bar = page.findChild(QScrollArea, "page_scroll").verticalScrollBar()
    page.begin(1, 2)
    page.show_prediction(1, answer_of(photo))
    qtbot.waitUntil(lambda: 0 <= page.answers.mapTo(page, QPoint(0, 0)).y() < 40 or bar.value() == bar.maximum() > 0)
    bar.setValue(0)
    page.show_prediction(1, answer_of(photo))
    assert bar.value() == 0


def test_how_many_are_none_of_the_classes_is_said_when_all_are_answered(page):
    scores = (Score("ant", 0.9), Score("bee", 0.1))
    page.begin(1, 3)
    for n, (name, unknown_score) in enumerate((("mug", 2.5), ("leaf", 1.0), ("ant", -1.0)), start=1):
        prediction = Prediction(f"/x/{name}.png", scores, unknown_score=unknown_score)
        page.show_prediction(1, PredictionReady(prediction, n, 3))
    page.end(1, is_done=True)
    assert progress(page).text() == "Looked at 3 files. 2 answers are 'None of these classes'."
    other = ModelSummary("/m", ("ant", "bee"), "resnet18", "linear", "ImageNet", "2026", 120, 60, 0.9, 0.8, 0.95, 224)
    page.show_model(other)
    assert progress(page).text() == "Looked at 3 files.", "those are answers of an earlier model"
    page.clear()
    assert progress(page).text() == ""
