"""When a picture is of no class: nearly all held-out pictures stay known, and too few of them give no rule."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlgui.core.out_of_class import LEAST_HELD_OUT, find_rule

MEASURES = st.lists(st.tuples(st.floats(0, 2), st.floats(-50, 50)), min_size=LEAST_HELD_OUT, max_size=60)


def drawn(n):
    numbers = Random(0)
    return [numbers.gauss(0.3, 0.05) for _ in range(n)], [numbers.gauss(-6, 2) for _ in range(n)]


@pytest.mark.parametrize(("n", "n_kept"), [(10, 10), (18, 18), (19, 19), (20, 20), (39, 38), (100, 96), (2000, 1901)])
def test_the_next_picture_of_the_classes_stays_known_19_times_in_20(n, n_kept):
    rule = find_rule(*drawn(n), n_pictures=50)
    assert (rule.n_held_out, rule.n_kept) == (n, n_kept)


@given(MEASURES)
def test_the_count_of_those_kept_is_true_of_the_rule(measures):
    distances, energies = zip(*measures, strict=True)
    rule = find_rule(distances, energies, n_pictures=5)
    n_kept = sum(rule.score(*pair) <= 0 for pair in measures)
    # The sum that became the threshold may come out a last digit above it.
    assert n_kept <= rule.n_kept
    assert sum(rule.score(*pair) <= 1e-6 for pair in measures) >= rule.n_kept >= 0.95 * len(measures)


def test_what_is_farther_or_fainter_is_stranger():
    rule = find_rule(*drawn(100), n_pictures=50)
    assert rule.score(0.3, -6) < 0 < rule.score(0.9, -6)
    assert rule.score(0.3, -6) < rule.score(0.35, -6) < rule.score(0.35, -4)


def test_no_strength_of_an_answer_makes_a_far_picture_familiar():
    rule = find_rule(*drawn(100), n_pictures=50)
    assert rule.score(0.9, -1e6) == rule.score(0.9, -50) > 0


def test_held_out_pictures_that_are_all_alike_do_not_make_a_hair_strange():
    rule = find_rule([0.2] * 30, [-5.0] * 30, n_pictures=50)
    assert rule.score(0.2, -5.0) == 0
    assert rule.score(0.2001, -5.0) < 0.2


def test_too_few_pictures_give_no_rule():
    assert find_rule(*drawn(LEAST_HELD_OUT - 1), n_pictures=50) is None
    assert find_rule(*drawn(50), n_pictures=0) is None
