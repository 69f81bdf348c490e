"""What comes and goes leaves nothing behind: counted in widgets and Python objects, not in time."""

import gc
from collections import Counter

import pytest
from conftest import draw_shape
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from test_pages import done, phase, started

from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.events import Notice
from tlgui.core.prediction import Prediction, Score
from tlgui.engine.door.requests import PredictionReady
from tlgui.views.main_window import MainWindow
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.widgets.thumbnails import ThumbnailLoader

N_OPENINGS = 50


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def counts():
    """Return how many widgets there are, and how many of our own Python objects."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    ours = Counter(type(o).__name__ for o in gc.get_objects() if str(type(o).__module__).startswith("tlgui."))
    return len(QApplication.allWidgets()), ours


def repeat(action):
    """Return what many openings more added to what the first had made."""
    for _ in range(5):  # what is made once and kept is no leak
        action()
    before, ours_before = counts()
    for _ in range(N_OPENINGS):
        action()
    after, ours_after = counts()
    return after - before, ours_after - ours_before


def close_dialogs(window):
    for dialog in window.findChildren(QDialog):
        dialog.close()


def test_dialogs_that_were_closed_are_gone(window):
    def open_and_close():
        window.show_error("a", "b", "c", "d")
        window.show_notice("a", "b")
        window.show_gpu_dialog("", "")
        close_dialogs(window)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert repeat(open_and_close) == (0, Counter())


def test_answer_cards_that_were_cleared_are_gone(window):
    answer = PredictionReady(Prediction("/x/a.png", error="unreadable"), 1, 1)
    certain = PredictionReady(Prediction("/x/b.png", (Score("a", 0.9), Score("b", 0.1))), 1, 1)

    def answer_and_clear():
        window.predict.show_prediction(1, answer)
        window.predict.show_prediction(1, certain)
        window.predict.clear()
        window.predict.drain()

    assert repeat(answer_and_clear) == (0, Counter())


def test_results_and_figures_replace_the_ones_before(window):
    evaluations = [evaluation_from_counts(((4, 1), (0, 5)), names, loss=0.2) for names in (("a", "b"), ("c", "d"))]

    def show_another():
        for evaluation in (*evaluations, None):
            window.results.show_evaluation(evaluation)
        window.train.begin("x")
        for event in (started(), phase(), Notice("x", "y"), done(1), done(2)):
            window.train.show_event(event)
        window.train.show_queue(["a", "b"])
        window.train.show_queue([])

    show_another()
    window.show_page("train")
    assert repeat(show_another) == (0, Counter())


def test_thumbnails_of_labels_that_went_are_gone(qtbot, tmp_path):
    loader = ThumbnailLoader(32)
    path = tmp_path / "a.png"
    draw_shape("discs", 1).save(path)

    def show_and_forget():
        label = QLabel()
        loader.show_in(label, path)
        label.deleteLater()
        loader.drain()

    assert repeat(show_and_forget) == (0, Counter())
    assert loader.n_kept == 0
    loader.deleteLater()


def test_a_theme_switch_makes_no_widgets(window):
    def switch():
        for theme in (DARK, LIGHT):
            window.set_theme(theme)

    assert repeat(switch) == (0, Counter())


def test_the_wheel_over_the_chart_scrolls_the_page(window, qtbot):
    window.show_page("train")
    canvas = window.train.curves.canvas
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.accept()
    canvas.wheelEvent(event)
    assert not event.isAccepted()
    window.train.drain()
