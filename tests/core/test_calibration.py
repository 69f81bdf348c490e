"""How sure a model is and how often it is right: the published error, and words that chance does not change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlgui.core.calibration import expected_calibration_error, reliability

ANSWERS = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60)


def answers(probability, n, n_right):
    return [(probability, number < n_right) for number in range(n)]


def test_the_calibration_error_is_the_weighted_distance_of_the_bins():
    both = answers(0.95, 30, 27) + answers(0.55, 10, 8)
    assert expected_calibration_error(both) == pytest.approx((30 * 0.05 + 10 * 0.25) / 40)
    assert expected_calibration_error(answers(1.0, 5, 5)) == 0
    assert expected_calibration_error([]) is None
    assert reliability([]) is None


@given(ANSWERS)
def test_every_answer_is_in_the_bin_of_its_probability(given_answers):
    found = reliability(given_answers)
    assert sum(one.n for one in found.bins) == found.n == len(given_answers)
    assert sum(one.n_right for one in found.bins) == sum(right for _, right in given_answers)
    for one in found.bins:
        assert one.low - 1e-9 <= one.confidence <= one.high + 1e-9
    assert 0 <= expected_calibration_error(given_answers) <= 1


@pytest.mark.parametrize(
    ("n", "n_right", "excess"), [(100, 90, 0), (100, 86, 0), (100, 70, 1), (100, 99, -1), (5, 4, 0), (1, 1, 0)]
)
def test_only_what_is_no_chance_counts_as_too_sure_or_too_modest(n, n_right, excess):
    assert reliability(answers(0.9, n, n_right)).excess == excess


def test_one_wrong_answer_of_many_that_are_nearly_certain_is_not_too_sure():
    found = reliability(answers(0.999, 72, 71))
    assert found.confidence - found.accuracy > 2 * found.standard_error
    assert found.excess == 0
