"""A heatmap has bright places whenever anything spoke for the answer, and says so when nothing stands out."""

import pytest

from tlgui.core.heat import brightened, is_empty, is_even

SPOT = [[0.0] * 7 for _ in range(7)]
SPOT[3][3:5], SPOT[4][3:5] = (1.0, 0.8), (0.9, 0.7)


def test_the_hottest_tenth_of_the_places_is_wholly_bright():
    rows = [[(7 * y + x) / 48 for x in range(7)] for y in range(7)]
    bright = [heat for row in brightened(rows) for heat in row]
    assert bright == sorted(bright)
    assert bright.count(1.0) == 5
    assert bright[24] == pytest.approx(24 / 44)


def test_a_small_spot_stays_one_and_darkness_stays_dark():
    assert brightened(SPOT)[0] == (0.0,) * 7
    assert max(map(max, brightened(SPOT))) == 1.0
    assert brightened([[0.0, 0.0]]) == ((0.0, 0.0),)
    assert is_empty([[0.0, 0.0]])
    assert not is_even([[0.0, 0.0]])


def test_what_speaks_everywhere_does_not_stand_out():
    assert is_even([[0.9, 1.0], [0.8, 0.9]])
    assert not is_even(SPOT)
    assert not is_empty(SPOT)
