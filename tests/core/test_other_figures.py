"""Which other figures are told beside the leading one, and what each of them was measured on."""

import pytest
from report_facts import epoch, header

from tlgui.core.answer_dial import HeldOut
from tlgui.core.config import TrainConfig
from tlgui.core.evaluation import evaluation_from_counts
from tlgui.core.events import Notice
from tlgui.core.head_alone import HEAD_ALONE, TUNING, not_kept_message
from tlgui.core.messages import say
from tlgui.core.other_figures import other_figures
from tlgui.core.sentences import english

FIRST = Notice(HEAD_ALONE, say("audition.in_the_run", accuracy=0.86, low=0.8, high=0.91, guessing=0.5, wrong=(1, 2)))


@pytest.fixture
def model():
    return header(("ant", "bee"), TrainConfig(weights="none"))


def measured(*, part="val", val_accuracy=None):
    figures = evaluation_from_counts(((9, 1), (2, 8)), ("ant", "bee"), loss=0.3)
    return type(figures)(**{**vars(figures), "part": part, "val_accuracy": val_accuracy})


def told(model, evaluation, *events):
    return [english(one) for one in other_figures(model, evaluation, events)]


def test_where_there_is_one_figure_nothing_is_to_be_reconciled(model):
    assert told(model, measured()) == []


def test_each_figure_says_what_it_was_measured_on_and_why_it_differs(model):
    words = told(model, measured(part="test", val_accuracy=0.9), FIRST, epoch(1), epoch(2), epoch(3, 1))
    assert words.pop(0) == "Believe 85.0%: the test pictures had no say in anything."
    assert words[0].startswith("90.0% on the 20 validation pictures: the best epoch was chosen by them")
    assert words[1].startswith("60.0% in the curves, after epoch 2: on the validation pictures too")
    assert words[2].startswith("50.0% of the training pictures, in the same epoch")
    assert words[3].startswith("86% (80% to 91%) as the first answer, before the first epoch")
    assert len(words) == 4


def test_what_fine_tuning_added_stands_with_the_other_figures(model):
    added = Notice(TUNING, not_kept_message(2, 0.967, 0.983))
    words = told(model, measured(part="test", val_accuracy=0.9), FIRST, epoch(2), added)
    assert "with fine-tuning on 98.3% at best" in words[-1]


def test_the_curve_is_named_only_where_it_shows_another_figure(model):
    assert not any(
        "in the curves, after" in words for words in told(model, measured(part="test", val_accuracy=0.6), epoch(2))
    )
    assert "expect a little less" in told(model, measured(), epoch(2))[0]


def test_the_dial_is_told_without_a_figure_that_would_grow_old(model):
    model = model.with_dial(0.8, [HeldOut("val", (0.9, 0.95), (0.7,))])
    assert any(words.startswith("What the answer dial promises counts only") for words in told(model, measured()))
