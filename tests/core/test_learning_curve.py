"""Whether more pictures would help: said only where the points bear it."""

import pytest

from tlgui.core.learning_curve import CurvePoint, LearningCurve, Outlook
from tlgui.core.sentences import english
from tlgui.core.sentences.audition import curve_messages

SIZES = (80, 160, 240, 320)


def curve(n_wrong, *, n=400, n_in_all=400):
    """Return a curve whose points answer so many of n pictures wrongly, the same ones first."""
    points = [
        CurvePoint(size / 320, size, tuple([0.0] * wrong + [1.0] * (n - wrong)))
        for size, wrong in zip(SIZES, n_wrong, strict=True)
    ]
    return LearningCurve.of("resnet18", "imagenet", points, n_in_all)


def test_errors_that_halve_with_twice_the_pictures_go_on_halving():
    rising = curve((320, 160, 107, 80))
    assert rising.gain == pytest.approx(0.10, abs=0.01)
    assert rising.gain_low < rising.gain < rising.gain_high
    assert rising.outlook is Outlook.RISES
    told = english(*curve_messages(rising))
    assert "Accuracy still rises: twice the pictures would likely bring about 10." in told
    assert "if the new ones are like these" in told


def test_a_curve_whose_last_step_goes_down_is_not_said_to_rise_still():
    dips = curve((320, 160, 70, 80))
    assert dips.outlook is Outlook.RISES
    assert dips.last_step == pytest.approx(-0.025)
    told = english(*curve_messages(dips))
    assert "Accuracy still rises" not in told
    assert f"about {100 * dips.gain:.1f} points more ({100 * dips.gain_low:.1f} to {100 * dips.gain_high:.1f})" in told
    assert "the last step went down by 2.5 points, by chance or not" in told


def test_errors_that_stay_are_called_level():
    flat = curve((40, 40, 40, 40))
    assert flat.gain == pytest.approx(0, abs=1e-6)
    assert flat.outlook is Outlook.FLAT
    assert "levelled off" in english(*curve_messages(flat))


def test_a_few_pictures_leave_it_open():
    few = curve((9, 8, 7, 7), n=24, n_in_all=24)
    assert few.outlook is Outlook.UNCLEAR
    assert "cannot be told yet" in english(*curve_messages(few))


def test_without_an_error_nothing_breaks():
    assert curve((0, 0, 0, 0)).outlook is Outlook.FLAT


def test_of_many_pictures_the_gain_is_that_of_twice_all_of_them():
    some = curve((320, 160, 107, 80), n_in_all=1600)
    assert some.gain == pytest.approx(0.025, abs=0.004)
    assert english(*curve_messages(some)).endswith("Tried on 400 of your 1 600 pictures.")
    assert some.to_json()["outlook"] == some.outlook.value
