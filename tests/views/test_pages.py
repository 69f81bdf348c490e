"""Views without threads of the engine: hand-made facts in, wishes out."""

from pathlib import Path

import pytest
from conftest import draw_shape
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
)

from tlgui.core.dataset import Dataset, Picture, Problem
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.events import (
    BatchDone,
    EpochDone,
    EpochStarted,
    Notice,
    PhaseStarted,
    Preparing,
    RunFinished,
    RunStarted,
)
from tlgui.core.prediction import Prediction, Score
from tlgui.core.states import SessionState
from tlgui.engine.door.requests import PredictionReady
from tlgui.views.main_window import MainWindow
from tlgui.views.pictures.pictures_page import PicturesPage
from tlgui.views.predict.predict_page import PredictPage
from tlgui.views.results.results_page import ResultsPage
from tlgui.views.theme import DARK, LIGHT
from tlgui.views.train.run_progress import RunProgress, duration_text
from tlgui.views.train.training_page import TrainingPage
from tlgui.views.train.training_texts import narrate
from tlgui.views.widgets.dialogs import CloseDialog, ErrorDialog


def started(n_epochs=4):
    return RunStarted({}, {"n_train": 30, "n_val": 10}, "the processor", "run", n_epochs)


def phase(index=0, first=1, n=2, learning=("head",), frozen=("stem",)):
    return PhaseStarted(index, "Head only", n, learning, frozen, dict.fromkeys(learning, 1e-3), first)


def done(epoch, *, val=0.5, train=0.5, phase_index=0):
    return EpochDone(epoch, phase_index, train, 0.8, val, 0.75, 1e-3, 0.0, 20.0, 2.0)


def drop(widget, *paths, text=None):
    mime = QMimeData()
    if text is not None:
        mime.setText(text)
    else:
        mime.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    kinds = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *kinds)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), *kinds))
    return enter.isAccepted()


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    yield window
    window.set_busy(False)
    window.close()


def test_a_folder_dropped_on_the_area_is_wished_for_and_text_is_refused(qtbot, tmp_path):
    page = PicturesPage()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.folder_chosen) as wish:
        assert drop(page.drop_area, tmp_path)
    assert wish.args == [tmp_path]
    assert not drop(page.drop_area, text="hello")


def test_a_dataset_shows_its_classes_counts_and_problems(qtbot, tmp_path):
    page = PicturesPage()
    qtbot.addWidget(page)
    paths = [tmp_path / f"{i}.png" for i in range(3)]
    for path in paths:
        draw_shape("discs", 1).save(path)
    problem = Problem("unreadable", Path("x.png"), "'x.png' is empty. It is left out.")
    pictures = (Picture(paths[0], 0), Picture(paths[1], 0), Picture(paths[2], 1))
    page.show_dataset(Dataset(tmp_path, ("a", "b"), pictures, (problem,), 4))
    texts = [label.text() for label in page.findChildren(type(page._summary))]
    assert any("3 pictures in 2 classes" in t and "1 picture could not be read" in t for t in texts)
    assert any("'x.png' is empty" in t for t in texts)
    assert page.missing == ""
    page.drain()


def test_what_was_opened_before_does_not_move_under_the_pointer_while_a_folder_is_looked_at(qtbot, tmp_path):
    page = PicturesPage()
    qtbot.addWidget(page)
    page.set_recent((str(tmp_path),), ())
    page.show()
    recent = page.findChild(QPushButton, "recent_folder_1")
    assert recent.isVisible()
    page.set_state(SessionState.SCANNING)
    assert not recent.isVisible(), "it would go down below the bar, and a second click would open another"
    page.set_state(SessionState.EMPTY)
    assert recent.isVisible()
    page.drain()


def test_pictures_that_are_being_drawn_or_looked_at_are_not_said_to_be_missing(qtbot):
    page = PicturesPage()
    qtbot.addWidget(page)
    assert page.missing == "No folder of pictures yet."
    page.begin_samples()
    assert page.missing == ""
    page.set_state(SessionState.EMPTY)  # the drawing came to nothing
    assert page.missing == "No folder of pictures yet."
    page.set_state(SessionState.SCANNING)
    assert page.missing == ""
    page.set_state(SessionState.TRAINING)  # a run of an earlier start that was gone on with
    assert page.missing.startswith("A run goes on with pictures whose folder is not open.")
    page.drain()


def test_the_train_page_offers_what_the_state_allows(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.set_ready(False, "No folder of pictures yet.")
    assert not page.start_button.isEnabled()
    assert "folder" in page.missing
    page.set_ready(True, "")
    page.set_state(SessionState.READY)
    assert page.start_button.isEnabled()
    page.set_state(SessionState.TRAINING)
    assert page.queue_button.text() == "Add to queue"
    assert page.stop_button.isEnabled()
    page.set_state(SessionState.PAUSED)
    assert page.pause_button.text() == "Continue"
    with qtbot.waitSignal(page.continue_requested):
        page.pause_button.click()
    page.set_state(SessionState.STOPPING)
    assert not page.stop_button.isEnabled()
    page.drain()


def test_the_finished_sentence_stands_with_its_range(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.show_event(started())
    page.show_event(RunFinished("completed", 2, 0.3, 0.9, 0.74, 0.97, "m", 5.0))
    assert "90.0% of the validation pictures (74% to 97%)" in page.sentence
    page.drain()


def test_what_is_said_of_a_run_moves_nothing_below_it_again(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.set_state(SessionState.TRAINING)
    label = page.findChild(QLabel, "training_sentence")
    heights = []
    for event in (
        started(),
        Notice("split", "Set aside for the final test are these. " * 8),
        Preparing("measuring", 0, 1),
    ):
        page.show_event(event)
        heights.append(label.minimumHeight())
    assert heights[0] == 2 * label.fontMetrics().lineSpacing()
    assert heights[0] < heights[1] == heights[2]
    page.set_state(SessionState.TRAINED)
    assert label.minimumHeight() == 0
    page.drain()


def test_headings_of_the_numbers_are_whole_in_a_window_of_1280_pixels(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.resize(1076, 700)
    page.show()
    page.show_event(started())
    page.show_event(done(1))
    header = page.findChild(QTableWidget, "epochs_table").horizontalHeader()
    for column in range(1, header.count() - 1):
        heading = header.model().headerData(column, Qt.Orientation.Horizontal)
        assert header.sectionSize(column) >= header.fontMetrics().horizontalAdvance(heading) + 16
    page.resize(500, 700)
    QApplication.processEvents()
    widths = [header.sectionSize(column) for column in range(1, header.count() - 1)]
    assert max(widths) - min(widths) < 3, "where there is no room for all, none takes the figures of another"
    page.drain()


def test_what_is_not_counted_moves_a_bar(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.set_state(SessionState.TRAINING)
    page.show_event(Preparing("measuring", 0, 1))
    bar = page.findChild(QProgressBar, "epoch_progress")
    assert bar.maximum() == 0
    page.show_event(Preparing("frozen layers", 3, 6))
    assert (bar.value(), bar.maximum()) == (500, 1000)
    page.set_state(SessionState.PAUSED)
    page.show_event(Preparing("measuring", 0, 1))
    assert bar.maximum() == 1000, "nothing moves in a pause"
    page.drain()


def test_progress_and_time_left():
    now = [0.0]
    progress = RunProgress(lambda: now[0])
    progress.add(started(4))
    progress.add(phase())
    progress.add(EpochStarted(1, 10))
    assert progress.seconds_left is None
    progress.add(BatchDone(1, 5, 10, 1.0))
    assert (progress.epoch_fraction, progress.run_fraction) == (0.5, 0.125)
    now[0] = 3.0
    progress.add(BatchDone(1, 9, 10, 1.0))  # those in between were not told
    assert progress.seconds_left == pytest.approx(0.75 * 40 * (1 - 0.225))
    progress.add(done(1))
    assert progress.run_fraction == 0.25
    assert progress.seconds_left == pytest.approx(6.0)
    assert [duration_text(s) for s in (0.2, 59, 60, 200, 4800)] == [
        "1 second", "59 seconds", "1 minute", "3 minutes", "80 minutes",
    ]  # fmt: skip


def test_what_goes_before_an_epoch_is_counted_where_the_epoch_is(page_of_a_run):
    page, told = page_of_a_run, lambda name: page_of_a_run.findChild(QLabel, name).text()
    bar = page.findChild(QProgressBar, "epoch_progress")
    page.show_event(Preparing("frozen layers", 64, 192))
    assert (told("epoch_progress_title"), told("epoch_progress_label")) == ("This step", "64 of 192")
    assert (bar.value(), bar.accessibleName()) == (333, "This step")
    assert page.findChild(QProgressBar, "run_progress").value() == 0, "of the learning nothing is done"
    page.show_event(Notice("split", "192 pictures to learn from."))
    assert told("epoch_progress_label") == "64 of 192"
    page.show_event(Preparing("frozen layers", 192, 192))
    assert (told("epoch_progress_title"), told("epoch_progress_label"), bar.value()) == ("This epoch", "", 0)
    page.show_event(Preparing("measuring", 0, 1))  # a single step has nothing to count
    assert told("epoch_progress_title") == "This epoch"


@pytest.fixture
def page_of_a_run(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.show_event(started(4))
    yield page
    page.drain()


def test_the_narrator_says_what_the_curves_say():
    assert narrate([done(1)]) == ""
    assert "better" in narrate([done(1, val=0.5), done(2, val=0.4)])
    overfitting = [done(1, val=0.4, train=0.4), done(2, val=0.45, train=0.2), done(3, val=0.5, train=0.1)]
    assert "starting to overfit" in narrate(overfitting)
    assert "No better for 3" in narrate([done(1, val=0.4, train=0.1), *(done(e, val=0.41) for e in (2, 3, 4))])


def test_results_stand_with_their_range(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    assert page.missing.startswith("No ")
    page.show_evaluation(evaluation_from_counts(((27, 3), (0, 30)), ("ant", "bee"), loss=0.2))
    assert page.missing == ""
    assert page.matrix.text_at(0, 1) == "3"
    assert page.classes.item(0, 2).text() == "90%"


def test_answers_come_newest_first_and_errors_are_shown(qtbot, tmp_path):
    page = PredictPage()
    qtbot.addWidget(page)
    scores = (Score("bee", 0.9), Score("ant", 0.1))
    page.show_prediction(1, PredictionReady(Prediction(str(tmp_path / "a.png"), scores), 1, 2))
    page.show_prediction(1, PredictionReady(Prediction(str(tmp_path / "b.png"), error="'b.png' is empty."), 2, 2))
    assert [card.prediction.error for card in page.answers.cards] == ["", "'b.png' is empty."]
    assert "bee, 90%" in page.answers.cards[0].accessibleName()
    page.clear()
    assert not page.n_answers
    page.drain()


def test_a_model_file_and_pictures_dropped_together_go_their_ways(qtbot, tmp_path):
    page = PredictPage()
    qtbot.addWidget(page)
    models, pictures = [], []
    page.model_file_chosen.connect(models.append)
    page.pictures_dropped.connect(pictures.append)
    assert drop(page.drop_area, tmp_path / "m.safetensors", tmp_path / "a.png")
    assert models == [tmp_path / "m.safetensors"]
    assert pictures == [(tmp_path / "a.png",)]


def test_a_picture_on_the_clipboard_is_pasted(qtbot):
    from PySide6.QtGui import QImage

    page = PredictPage()
    qtbot.addWidget(page)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(image)
    with qtbot.waitSignal(page.pictures_dropped) as wish:
        page.paste()
    assert wish.args[0][0].is_file()


def test_every_control_of_the_window_has_a_name_and_an_accessible_name(window):
    controls = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
    # Qt's own parts of a spin box, a combo box or a table belong to those.
    whole = [w for kind in controls for w in window.findChildren(kind) if not isinstance(w.parent(), controls)]
    whole = [w for w in whole if not w.objectName().startswith("qt_")]
    whole = [w for w in whole if not w.parent().metaObject().className().startswith("QComboBoxPrivate")]
    assert len(whole) > 40
    for control in whole:
        assert control.objectName(), control
        assert control.accessibleName(), control.objectName()
    for page in ("pictures", "model", "train", "results", "predict"):
        window.show_page(page)
        assert window.page == page


def test_the_window_follows_the_theme(window):
    window.results.show_evaluation(evaluation_from_counts(((4, 1), (0, 5)), ("a", "b"), loss=0.2))
    shades = []
    for theme in (DARK, LIGHT):
        window.set_theme(theme)
        shades.append(window.results.matrix.shade_at(0, 0))
    assert shades == [DARK.good, LIGHT.good]


def test_text_has_contrast_in_both_themes():
    for theme in (LIGHT, DARK):
        for text in (theme.text, theme.muted, theme.accent, theme.bad, theme.good, theme.warning):
            for ground in (theme.surface, theme.window):
                assert contrast(text, ground) >= 4.5, (text, ground)
        assert contrast(theme.accent_text, theme.accent) >= 4.5


def contrast(a, b):
    """Source: WCAG 2.1, relative luminance and contrast ratio."""

    def luminance(colour):
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_closing_a_busy_window_asks_first(window, qtbot):
    window.show()
    window.set_busy(True)
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()


def test_the_close_dialog_answers(qtbot):
    for answer in ("stop", "background", "later", "stay"):
        dialog = CloseDialog()
        qtbot.addWidget(dialog)
        dialog.findChild(QPushButton, f"close_{answer}_button").click()
        assert dialog.answer == answer


def test_the_error_dialog_can_be_copied(qtbot):
    dialog = ErrorDialog("Title", "What happened.", "What to do.", "Traceback ...")
    qtbot.addWidget(dialog)
    dialog.findChild(QPushButton, "error_copy_button").click()
    assert QApplication.clipboard().text() == "Title\n\nWhat happened.\n\nWhat to do.\n\nTraceback ..."
