"""Another language is spoken at once, in the window as it is, and from the next start on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from translations import release

from tlgui.app.application import Application
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.events import EpochDone, PhaseStarted, RunStarted
from tlgui.core.prediction import ModelSummary
from tlgui.paths import settings_path
from tlgui.session.runner import InlineRunner
from tlgui.settings import load_settings
from tlgui.views import translation
from tlgui.views.languages import LANGUAGE_VARIABLE
from tlgui.views.translation import tr
from tlgui.views.widgets.page import make_label
from tlgui.views.widgets.preferences_dialog import PreferencesDialog

GERMAN = {
    "Pictures": "Bilder",
    "Language": "Sprache",
    "As the system": "Wie das System",
    "&File": "&Datei",
    "Page {title}": "Seite {title}",
    "epochs": "Epochen",
    "Right": "Richtig",
    "Head only": "Nur der Kopf",
    "Weight decay": "Gewichtsabnahme",
    "Train": "Training",
    "training": "Training",
}


@pytest.fixture
def german(tmp_path, monkeypatch):
    """German, of a few words, is the one language beside English."""
    folder = tmp_path / "translations"
    folder.mkdir()
    messages = "".join(
        f"<message><source>{source.replace('&', '&amp;')}</source>"
        f"<translation>{text.replace('&', '&amp;')}</translation></message>"
        for source, text in GERMAN.items()
    )
    (folder / "tlgui_de.ts").write_text(
        f"<!DOCTYPE TS><TS version='2.1' language='de'><context><name>tlgui</name>{messages}</context></TS>"
    )
    release(folder)
    monkeypatch.setattr(translation, "translations_dir", lambda: folder)


def choose(application, code):
    application.window.preferences_requested.emit()
    dialog = application.window.findChild(PreferencesDialog)
    dialog.language.setCurrentIndex(dialog.language.findData(code))
    dialog.language.activated.emit(dialog.language.currentIndex())
    return dialog


def words_of(widget):
    return {label.text() for label in widget.findChildren(QLabel)}


def test_each_language_that_is_here_is_offered_as_it_calls_itself(german, application):
    application.window.preferences_requested.emit()
    box = application.window.findChild(PreferencesDialog).language
    assert [box.itemText(index) for index in range(box.count())] == ["As the system", "English", "Deutsch"]


def test_a_chosen_language_is_spoken_at_once_and_nothing_else_changes(german, application):
    window = application.window
    window.show_page("model")
    field = window.findChild(QLineEdit, "config_weight_decay")
    field.setText("0.25")
    search = window.findChild(QLineEdit, "backbone_search")
    search.setText("Pictures")
    dialog = choose(application, "de")
    assert "Sprache" in words_of(dialog)
    assert dialog.language.itemText(0) == "Wie das System"
    assert dialog.language.currentData() == "de"
    assert window.page == "model"
    assert window.findChild(QPushButton, "sidebar_pictures").accessibleName() == "Seite Bilder"
    assert [menu.text() for menu in window.menuBar().actions()][0] == "&Datei"
    assert field.text() == "0,25", "a number is written as in the language"
    assert search.text() == "Pictures", "what was typed stays"
    choose(application, "en")
    assert [menu.text() for menu in window.menuBar().actions()][0] == "&File"
    assert field.text() == "0.25"
    assert "Language" in words_of(dialog)


def test_the_choice_is_kept_for_the_next_start(german, application, qapp, monkeypatch):
    monkeypatch.delenv(LANGUAGE_VARIABLE)
    choose(application, "de")
    assert load_settings(settings_path()).language == "de"
    again = Application(qapp, make_runner=InlineRunner)
    try:
        assert again.window.findChild(QPushButton, "sidebar_pictures").accessibleName() == "Seite Bilder"
    finally:
        again.window.close()
        again.dispose()


def test_a_language_can_be_asked_for_this_time(german, qapp):
    application = Application(qapp, make_runner=InlineRunner, language="de")
    try:
        assert application.window.findChild(QPushButton, "sidebar_pictures").accessibleName() == "Seite Bilder"
        assert not load_settings(settings_path()).language
    finally:
        application.window.close()
        application.dispose()


def test_names_that_are_also_words_of_the_window_stay(german, application):
    names = ("Language", "Pictures", "Right")
    model = ModelSummary("/1", names, "resnet18", "linear", "imagenet", "", 96, 24, 0.9, 0.8, 0.97, 224)
    application.session._model = model
    window = application.window
    window.predict.show_model(model)
    window.results.show_evaluation(evaluation_from_counts(((9, 1, 0), (0, 12, 3), (0, 0, 7)), names, loss=0.31))
    application.speak("de")
    classes, matrix = window.results.classes, window.results.matrix
    assert [classes.item(row, 0).text() for row in range(3)] == list(names)
    assert [matrix.model().headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == list(names)
    assert any("Language, Pictures, Right" in text for text in words_of(window.predict))
    assert window.findChild(QPushButton, "sidebar_pictures").accessibleName() == "Seite Bilder"


def test_a_run_goes_on_in_the_other_language(german, application):
    window = application.window
    window.show_page("train")
    told = {"root": "/fruit", "class_names": ("apples", "pears"), "n_train": 20, "n_val": 4, "n_test": 0}
    window.train.show_event(RunStarted({}, told, "cpu", "1", 20))
    window.train.show_event(PhaseStarted(0, "Head only", 20, ("head",), ("stem",), {"head": 1e-3}, 1))
    window.train.show_event(EpochDone(1, 0, 0.5, 0.9, 0.7, 0.833, 1e-3, 0.0, 50.0, 12.0))
    table = window.findChild(QLabel, "training_sentence").window().findChild(object, "epochs_table")
    assert table.item(0, 4).text() == "83.3%"
    application.speak("de")
    assert table.item(0, 4).text() == "83,3\u00a0%"
    window.train.show_event(EpochDone(2, 0, 0.25, 0.9, 0.5, 0.9, 1e-3, 0.0, 50.0, 12.0))
    assert [table.item(1, column).text() for column in (0, 1, 4)] == ["2", "0,2500", "90,0\u00a0%"]
    assert any("Nur der Kopf" in text for text in words_of(window.train))


def test_words_that_are_the_same_in_one_language_stay_apart_in_the_next(german, application, tmp_path):
    one, other = (make_label(tr(source)) for source in ("Train", "training"))
    for label in (one, other):
        label.setParent(application.window)
    application.speak("de")
    assert one.text() == other.text() == "Training"
    application.speak("en")
    assert (one.text(), other.text()) == ("Train", "training")
