"""In every language that is shipped, every page says everything, in the smallest window and in a usual one."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from shipped_languages import LANGUAGES, messages_of
from translations import FOLDER
from window_texts import clipped_in, texts_of

from tlgui.app.application import Application
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.events import EpochDone, PhaseStarted, RunStarted
from tlgui.core.prediction import ModelSummary, Score
from tlgui.session.runner import InlineRunner
from tlgui.views.languages import PSEUDO_VARIABLE
from tlgui.views.widgets.probability_bar import ProbabilityBar

SIZES = ((900, 600), (1280, 720))
PAGES = ("pictures", "model", "train", "results", "predict", "runs")
CLASSES = ("1", "2", "3")
HERE = [language for language in LANGUAGES if (FOLDER / f"tlgui_{language}.ts").is_file()]


@pytest.fixture
def application(qtbot, qapp, tmp_path):
    application = Application(qapp, make_runner=InlineRunner)
    window = application.window
    window.show()
    pictures = tuple(Picture(tmp_path / str(i % 3 + 1) / f"{i}.png", i % 3) for i in range(30))
    window.pictures.show_dataset(Dataset(tmp_path, CLASSES, pictures, (), n_found=30))
    told = {"root": "/1", "class_names": CLASSES, "n_train": 1200, "n_val": 240, "n_test": 0}
    for event in (
        RunStarted({}, told, "cpu", "1", 20),
        PhaseStarted(0, "Head only", 20, ("head",), ("stem",), {"head": 1e-3}, 1),
        EpochDone(1, 0, 0.5, 0.9, 0.7, 0.833, 1e-3, 0.0, 50.0, 12.0),
    ):
        window.train.show_event(event)
    window.results.show_evaluation(evaluation_from_counts(((9, 1, 0), (0, 12, 3), (0, 0, 7)), CLASSES, loss=0.31))
    window.predict.show_model(
        ModelSummary("/1", CLASSES, "resnet18", "linear", "imagenet", "", 96, 24, 0.9, 0.8, 0.97, 224)
    )
    yield application
    window.pictures.drain()
    window.close()
    application.dispose()


@pytest.mark.skipif(not HERE, reason="no language is here yet")
def test_every_page_is_whole_in_each_language_and_no_english_is_left(application):
    window = application.window
    faults = []
    for language in HERE:
        application.speak(language)
        english = {source for source in messages_of(language) if is_telling(source)}
        own = {text for message in messages_of(language).values() for text in message.find("translation").itertext()}
        left = {text for _, text in texts_of(window) if text in english - own}
        faults += [f"{language}: English {text!r}" for text in sorted(left)]
        for size in SIZES:
            window.resize(*size)
            for page in PAGES:
                window.show_page(page)
                QApplication.processEvents()
                faults += [f"{language} {page} {size}: {fault}" for fault in clipped_in(window)]
    assert not faults, "\n".join(dict.fromkeys(faults))


def is_telling(source: str) -> bool:
    """Return whether a text is of one language only: 'Start' and 'Model' may be of several."""
    return len(source.split()) > 1 and "{" not in source


@pytest.mark.skipif(not HERE, reason="no language is here yet")
def test_no_two_entries_of_a_menu_have_the_same_key_letter(application):
    for language in HERE:
        application.speak(language)
        menus = [application.window.menuBar(), *application.window.menuBar().findChildren(QMenu)]
        for menu in menus:
            texts = [action.text() for action in menu.actions() if action.isVisible()]
            letters = [letter.casefold() for text in texts for letter in re.findall(r"(?<!&)&(\w)", text)]
            assert len(letters) == len(set(letters)), f"{language}: {texts}"


def test_a_language_from_right_to_left_turns_the_window_round_and_leaves_charts_as_they_are(application, monkeypatch):
    window = application.window
    sidebar, page = window.findChild(QWidget, "sidebar"), window.page_named("model")
    fold = window.findChild(QPushButton, "advanced_fold")
    window.resize(1280, 720)  # the made-up words are longer than those of any language
    window.show_page("model")
    monkeypatch.setenv(PSEUDO_VARIABLE, "rtl")
    application.speak("")
    QApplication.processEvents()
    assert sidebar.mapToGlobal(QPoint()).x() > page.mapToGlobal(QPoint()).x()
    assert fold.text().startswith("◂")
    charts = [window.findChild(QWidget, name) for name in ("schedule_column", "epoch_slider")]
    assert {chart.layoutDirection() for chart in filter(None, charts)} == {Qt.LayoutDirection.LeftToRight}
    for name in PAGES:
        window.show_page(name)
        QApplication.processEvents()
        assert not (faults := clipped_in(window)), "\n".join(faults)
    monkeypatch.delenv(PSEUDO_VARIABLE)
    application.speak("en")
    QApplication.processEvents()
    assert sidebar.mapToGlobal(QPoint()).x() < page.mapToGlobal(QPoint()).x()
    assert fold.text().startswith("▸")


def test_a_bar_of_an_answer_begins_where_reading_begins(qtbot):
    bar = ProbabilityBar(Score("μήλα", 1.0), is_best=True)
    qtbot.addWidget(bar)
    bar.resize(300, 30)
    shown = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        bar.setLayoutDirection(direction)
        picture = bar.grab().toImage()
        middle = picture.height() // 2
        colours = [picture.pixelColor(x, middle).name() for x in range(picture.width())]
        shown.append(colours.index(bar.palette().highlight().color().name()))
    assert shown[0] > 95, "after the name"
    assert shown[1] < 95, "after the number"
