"""The headline of the Train page tells what is true now, in every order the engine tells things in."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QProgressBar, QTableWidget
from test_pages import done, phase, started

from tlgui.core.events import (
    BatchDone,
    Continued,
    EpochStarted,
    Notice,
    Paused,
    Preparing,
    RunFailed,
    RunFinished,
)
from tlgui.core.states import SessionState
from tlgui.views.train.curves_data import CurvesData
from tlgui.views.train.headline import Headline
from tlgui.views.train.run_progress import clock_text
from tlgui.views.train.training_page import TrainingPage
from tlgui.views.train.training_texts import narrate

HEAD_LEARNS = "only the new last layer learns"
ALL_LEARNS = "the whole network learns"
FINISHED = RunFinished("completed", 3, 0.3, 0.567, 0.4, 0.7, "m", 5.0)


def fine(first=3, n=2):
    return phase(1, first, n, ("head", "stem"), ())


def told(*events):
    headline = Headline("Getting ready...")
    for event in events:
        headline.add(event)
    return headline.text


@pytest.fixture
def page(qtbot):
    page = TrainingPage()
    qtbot.addWidget(page)
    page.show()
    page.set_state(SessionState.TRAINING)
    yield page
    page.drain()


def label(page, name):
    return page.findChild(QLabel, name).text()


def test_after_a_pause_the_headline_is_the_phase_again(page):
    for event in (started(), phase(), EpochStarted(1, 10), BatchDone(1, 1, 10, 0.5)):
        page.show_event(event)
    page.set_state(SessionState.PAUSED)
    page.show_event(Paused())
    page.show_event(BatchDone(1, 2, 10, 0.5))  # the batch that was under way
    assert page.sentence.startswith("Paused")
    page.set_state(SessionState.TRAINING)
    assert HEAD_LEARNS in page.sentence


def test_a_phase_that_begins_during_a_pause_is_told_after_it(page):
    page.show_event(started())
    page.show_event(phase())
    page.set_state(SessionState.PAUSED)
    page.show_event(Paused())
    page.show_event(fine())
    assert page.sentence.startswith("Paused")
    page.set_state(SessionState.TRAINING)
    assert ALL_LEARNS in page.sentence


def test_a_pause_before_the_learning_gives_the_preparation_back(page):
    for event in (started(), Preparing("frozen layers", 3, 10)):
        page.show_event(event)
    page.set_state(SessionState.PAUSED)
    page.show_event(Preparing("frozen layers", 4, 10))
    assert page.sentence.startswith("Paused")
    page.set_state(SessionState.TRAINING)
    assert page.sentence.startswith("Running the frozen layers")


@pytest.mark.parametrize(
    "after",
    [
        (Preparing("frozen layers", 10, 10),),
        (EpochStarted(1, 10),),
        (BatchDone(1, 1, 10, 0.5),),
        (done(1),),
    ],
)
def test_a_preparation_is_told_until_it_is_over(after):
    before = (started(), phase(), Preparing("frozen layers", 8, 10))
    assert told(*before).startswith("Running the frozen layers")
    assert HEAD_LEARNS in told(*before, *after)


def test_a_preparation_of_unknown_length_is_told():
    assert told(Preparing("download", 5, 0)) == "Downloading the pretrained weights..."


def test_a_run_that_goes_on_after_an_interruption_tells_its_phase():
    replayed = (started(), phase(), EpochStarted(1, 10), done(1))
    assert HEAD_LEARNS in told(*replayed, Continued())
    assert HEAD_LEARNS in told(*replayed, Continued(), Preparing("frozen layers", 0, 9), BatchDone(2, 1, 10, 0.5))
    assert told(started(), Paused(), Continued()).startswith("Learning from 30 pictures")


def test_a_problem_has_its_card_and_leaves_the_headline():
    assert HEAD_LEARNS in told(started(), phase(), Notice("rate_lowered", "The run went back."))


def test_while_stopping_nothing_else_is_told_but_the_final_check_and_the_end():
    headline = Headline()
    headline.add(started())
    headline.set_state(SessionState.STOPPING)
    for event in (phase(), BatchDone(1, 1, 10, 0.5), Preparing("frozen layers", 1, 9)):
        headline.add(event)
        assert headline.text == "Finishing this batch..."
    headline.add(Preparing("final check", 1, 9))
    assert headline.text.startswith("Checking the saved model")
    headline.add(FINISHED)
    assert headline.text.startswith("Finished")


@pytest.mark.parametrize("end", [FINISHED, RunFailed("Title", "It failed.")])
def test_the_end_stays_whatever_comes_after(end):
    headline = Headline()
    for event in (started(), end, Paused(), BatchDone(1, 1, 10, 0.5)):
        headline.add(event)
    headline.set_state(SessionState.TRAINED)
    assert headline.text in (told(started(), end),)
    headline.add(started())
    assert headline.text.startswith("Learning from")


def test_the_best_epoch_told_is_the_one_under_the_star():
    epochs = [done(1, val=0.9), done(2, val=0.8), done(3, val=0.3)]
    epochs += [done(4, val=0.7, phase_index=1), done(5, val=0.65, phase_index=1)]
    data = CurvesData()
    for epoch in epochs:
        data.add(epoch)
    assert data.best.epoch == 3
    assert narrate(epochs) == "Best so far by validation loss: epoch 3."
    assert narrate([*epochs, done(6, val=0.6, phase_index=1)]) == "No better for 3 epochs; epoch 3 is kept."


def test_an_epoch_without_a_number_is_never_the_best():
    data = CurvesData()
    for epoch in (done(1, val=float("nan")), done(2, val=0.5), done(3, val=float("nan"))):
        data.add(epoch)
    assert data.best.epoch == 2
    assert data.largest_loss < 10
    assert narrate(data.epochs) == "Best so far by validation loss: epoch 2."


def test_after_an_early_stop_no_time_is_left_and_the_bar_is_full(page):
    for event in (started(10), phase(0, 1, 10), done(1), done(2), done(3), Preparing("final check", 9, 9)):
        page.show_event(event)
    assert label(page, "time_left_label")
    page.show_event(FINISHED)
    assert label(page, "time_left_label") == ""
    assert label(page, "run_progress_label") == "100%, epoch 3 of 10"
    assert page.findChild(QProgressBar, "run_progress").value() == 1000


def test_a_run_that_was_stopped_has_no_full_bar(page):
    for event in (started(10), phase(0, 1, 10), done(1), replace(FINISHED, outcome="stopped")):
        page.show_event(event)
    assert label(page, "time_left_label") == ""
    assert label(page, "run_progress_label") == "10%, epoch 1 of 10"
    assert page.findChild(QProgressBar, "run_progress").value() == 100


def test_the_time_left_is_a_lower_bound_until_the_last_phase(page):
    page.show_event(started(4))
    assert label(page, "time_left_label") == "It is not known yet how long it will take."
    for event in (phase(), done(1)):
        page.show_event(event)
    assert label(page, "time_left_label").startswith("More than 6 seconds left, not done before ")
    for event in (done(2), fine(), done(3)):
        page.show_event(event)
    assert label(page, "time_left_label").startswith("About 2 seconds left, done at about ")


def test_one_second_is_no_seconds(page):
    for event in (started(2), phase(), replace(done(1), seconds=1.0)):
        page.show_event(event)
    assert label(page, "time_left_label").startswith("About 1 second left")


def test_the_clock_is_told_by_the_systems_custom_and_with_the_day_where_it_is_another():
    usual = QLocale()
    try:
        for name, evening, morning in (
            ("de_DE", "23:50", "27.11.26, 00:10"),
            ("en_US", "11:50 PM", "11/27/26, 12:10 AM"),
        ):
            QLocale.setDefault(QLocale(name))
            now = datetime(2026, 11, 26, 23, 40)
            assert clock_text(600, now).replace("\u202f", " ") == evening
            assert clock_text(1800, now).replace("\u202f", " ") == morning
    finally:
        QLocale.setDefault(usual)


def test_two_figures_for_one_epoch_are_explained(page):
    for event in (started(), phase(), done(1), done(2), replace(done(3), val_accuracy=0.583), FINISHED):
        page.show_event(event)
    assert "56.7%" in page.sentence
    assert page.findChild(QTableWidget, "epochs_table").item(2, 4).text() == "58.3%"
    assert "58.3%" in label(page, "narration_label")
    assert "saved model file" in label(page, "narration_label")


def test_one_figure_needs_no_explanation(page):
    for event in (started(), phase(), replace(done(3), val_accuracy=0.567), FINISHED):
        page.show_event(event)
    assert label(page, "narration_label") == ""


def test_the_head_alone_stands_beside_the_phase_and_what_tuning_adds_beside_the_end():
    alone = Notice("head_alone", "The head alone: 91% (86% to 95%).")
    tuning = Notice("tuning", "Fine-tuning adds 3.0 points.")
    assert told(started(), alone, phase()).endswith("The head alone: 91% (86% to 95%).")
    assert HEAD_LEARNS in told(started(), alone, phase())
    assert "91%" in told(started(), alone, phase(), fine())
    end = told(started(), alone, phase(), fine(), tuning, FINISHED)
    assert end.startswith("Finished")
    assert end.endswith("Fine-tuning adds 3.0 points.")
    assert "91%" not in end
    assert "91%" not in told(started(), alone, phase(), started(), phase())


def test_a_figure_that_may_be_guessing_is_doubted_in_words_and_not_in_green(page):
    of_two = replace(started(), dataset={"class_names": ["ant", "bee"], "n_train": 30, "n_val": 10})
    for low, role in ((0.49, "missing"), (0.51, "good")):
        page.show_event(of_two)
        page.show_event(replace(FINISHED, val_accuracy_low=low))
        assert ("Guessing gets 50%: whether this is better is not sure." in page.sentence) == (role == "missing")
        assert page.findChild(QLabel, "training_sentence").property("role") == role


def test_where_every_class_counts_equally_the_balanced_figure_is_the_one_that_is_doubted():
    of_two = replace(started(), dataset={"class_names": ["ant", "bee"], "n_train": 30, "n_val": 10})
    finished = replace(FINISHED, val_accuracy_low=0.8, balanced_accuracy=0.6, balanced_low=0.45, balanced_high=0.7)
    assert "Guessing gets 50%" in told(of_two, finished)
