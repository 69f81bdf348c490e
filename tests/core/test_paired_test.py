"""Two models on the same pictures: chance or not, counted out exactly."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlgui.core.paired_test import SIGNIFICANT, Verdict, exact_paired_p, verdict

COUNTS = st.integers(0, 400)


@pytest.mark.parametrize(("fixed", "broken"), [(0, 0), (1, 0), (3, 1), (10, 2), (5, 5), (0, 6), (7, 4)])
def test_the_probability_is_that_of_all_ways_in_which_coins_can_fall(fixed, broken):
    n = fixed + broken
    uneven = abs(fixed - broken)
    tosses = list(product((0, 1), repeat=n))
    at_least = sum(abs(2 * sum(toss) - n) >= uneven for toss in tosses)
    assert exact_paired_p(fixed, broken) == pytest.approx(at_least / len(tosses))


@given(COUNTS, COUNTS)
def test_it_is_a_probability_and_the_same_from_either_side(fixed, broken):
    assert 0 < exact_paired_p(fixed, broken) == exact_paired_p(broken, fixed) <= 1


@given(COUNTS, COUNTS)
def test_one_more_fixed_never_makes_a_gain_less_likely(fixed, broken):
    if fixed >= broken:
        assert exact_paired_p(fixed + 1, broken) <= exact_paired_p(fixed, broken)


@given(COUNTS, COUNTS)
def test_the_words_follow_the_probability_and_mirror_each_other(fixed, broken):
    mirrored = {Verdict.GAIN: Verdict.LOSS, Verdict.LOSS: Verdict.GAIN}
    found = verdict(fixed, broken)
    assert verdict(broken, fixed) is mirrored.get(found, found)
    assert (found in mirrored) == (exact_paired_p(fixed, broken) < SIGNIFICANT)


def test_the_example_of_a_real_gain_and_those_that_tell_nothing():
    assert verdict(10, 2) is Verdict.GAIN
    assert verdict(9, 3) is Verdict.CHANCE
    assert verdict(5, 0) is Verdict.TOO_FEW
    assert verdict(6, 0) is Verdict.GAIN
    assert verdict(0, 0) is Verdict.SAME


def test_a_great_many_pictures_are_no_trouble():
    assert exact_paired_p(20_000, 20_000) == 1.0
    assert 0 < exact_paired_p(5300, 4700) < 1e-8
