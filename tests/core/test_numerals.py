"""Numbers as people type them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlgui.core.numerals import number_text, read_number, read_whole_number


@pytest.mark.parametrize(
    ("text", "value"),
    [("0,01", 0.01), ("0.01", 0.01), (" 3e-4 ", 3e-4), ("1,5E2", 150.0), (",5", 0.5), ("5.", 5.0), ("-1", -1.0)],
)
def test_a_comma_and_a_point_are_the_same_decimal_mark(text, value):
    assert read_number(text) == value


@pytest.mark.parametrize("text", ["", "abc", "1.000,5", "1,000.5", "1 000", "1_0", "nan", "inf", "0x10", "1e", "1e1,5"])
def test_what_is_no_number_is_not_guessed(text):
    assert read_number(text) is None


@pytest.mark.parametrize("text", ["1,5", "1.0", "", "ten", "1e3"])
def test_a_whole_number_has_no_decimal_mark(text):
    assert read_whole_number(text) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.001, "0.001"), (3e-4, "3e-4"), (1.25e-5, "1.25e-5"), (0.125, "0.125"), (10.0, "10"), (0.0, "0"), (7, "7")],
)
def test_numbers_are_written_short(value, text):
    assert number_text(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_that_is_written_is_read_back_exactly(value):
    assert read_number(number_text(value)) == value
    assert math.copysign(1, value) == 1 or value == 0 or number_text(value).startswith("-")
