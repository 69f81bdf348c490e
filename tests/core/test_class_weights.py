"""When every class counts as equally likely, what is taken out for that, and which figure leads then."""

import math

import pytest

from tlgui.core.class_weights import shares_to_take_out, shifts_of
from tlgui.core.config import TrainConfig
from tlgui.core.evaluation import Evaluation, evaluation_from_counts
from tlgui.core.events import RunFinished
from tlgui.core.sentences import english
from tlgui.core.sentences.run_end import run_end


@pytest.mark.parametrize(
    ("choice", "counts", "is_on"),
    [
        ("auto", [30, 10], True),
        ("auto", [29, 10], False),
        ("none", [300, 10], False),
        ("balanced", [11, 10], True),
        ("auto", [5, 0], True),
        ("balanced", [7], False),
    ],
)
def test_it_is_on_where_the_classes_are_uneven_or_where_it_is_wanted(choice, counts, is_on):
    shares = shares_to_take_out(choice, counts)
    assert bool(shares) == is_on
    assert not shares or math.isclose(sum(shares), 1)


def test_a_rare_class_gets_what_a_frequent_one_loses():
    frequent, rare = shifts_of((0.9, 0.1))
    assert math.isclose(rare - frequent, math.log(9))
    assert math.isclose(frequent + rare, 0, abs_tol=1e-12)
    assert shifts_of(()) == ()


def test_runs_of_before_count_every_picture_alike():
    data = TrainConfig().to_json()
    assert TrainConfig.from_json(data).class_weights == "auto"
    del data["class_weights"]
    assert TrainConfig.from_json(data).class_weights == "none"


def test_the_balanced_accuracy_leads_with_a_range_that_a_small_class_widens():
    even = evaluation_from_counts(((90, 10), (1, 9)), ("many", "few"), loss=0.3)
    assert (even.leading, even.leading_range) == (even.accuracy, (even.accuracy_low, even.accuracy_high))
    balanced = Evaluation.from_json({**even.to_json(), "counts_equally": True})
    low, high = balanced.leading_range
    assert balanced.leading == pytest.approx(0.9)
    assert low < 0.9 < high
    assert high - low > even.accuracy_high - even.accuracy_low
    all_right = evaluation_from_counts(((90, 0), (0, 2)), ("many", "few"), loss=0.1)
    assert Evaluation.from_json({**all_right.to_json(), "counts_equally": True}).leading_range[0] < 0.9


def test_the_end_of_a_run_says_which_figure_to_believe():
    event = RunFinished("completed", 3, 0.5, 0.95, 0.9, 0.98, "m", 1.0)
    assert "Believe" not in english(run_end(event))
    event = RunFinished(
        "completed", 3, 0.5, 0.95, 0.9, 0.98, "m", 1.0, balanced_accuracy=0.8, balanced_low=0.7, balanced_high=0.9
    )
    assert "80.0% (70% to 90%, balanced accuracy). Believe this one." in english(run_end(event))
