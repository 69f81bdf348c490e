import pytest

from tlgui.core.evaluation import Evaluation, evaluation_from_counts, wilson_interval


def test_the_wilson_interval_is_the_published_one():
    assert wilson_interval(27, 30) == pytest.approx((0.744, 0.965), abs=0.001)
    assert wilson_interval(0, 0) == (0.0, 1.0)
    assert wilson_interval(5, 5)[1] == 1.0


def test_figures_follow_from_the_counts():
    evaluation = evaluation_from_counts(((8, 2), (1, 3)), ("a", "b"), loss=0.5)
    assert evaluation.accuracy == pytest.approx(11 / 14)
    assert evaluation.balanced_accuracy == pytest.approx((0.8 + 0.75) / 2)
    assert evaluation.per_class["a"].precision == pytest.approx(8 / 9)
    assert Evaluation.from_json(evaluation.to_json()) == evaluation


def test_a_class_without_pictures_has_no_recall():
    evaluation = evaluation_from_counts(((4, 0), (0, 0)), ("a", "b"), loss=0.1)
    assert evaluation.per_class["b"].recall is None
    assert evaluation.balanced_accuracy == 1.0
