"""Numbers are written as the language does, are read back in fields, and are sorted by their size."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tlgui.core.numerals import number_text, read_number
from tlgui.views.translation import decimal, moment, number, tr, typed_number
from tlgui.views.widgets.sorted_cell import sort_key

NARROW, WIDE = "\u202f", "\u00a0"


@pytest.fixture(params=["en", "de", "fr", "es", "de_CH"])
def country(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def write(country):
    QLocale.setDefault(QLocale(country))


@pytest.mark.parametrize(
    ("country", "percent", "thousands", "loss"),
    [
        ("en", "93.1%", "12 345", "0.2500"),
        ("de", f"93,1{WIDE}%", "12.345", "0,2500"),
        ("fr", f"93,1{NARROW}%", f"12{NARROW}345", "0,2500"),
        ("es", f"93,1{WIDE}%", "12.345", "0,2500"),
    ],
    indirect=["country"],
)
def test_numbers_are_written_as_in_the_country(country, percent, thousands, loss):
    assert decimal(0.931, ".1%") == percent
    assert number(12345) == thousands
    assert decimal(0.25, ".4f") == loss
    assert tr("right: {share:.1%}").format(share=0.931) == f"right: {percent}"
    assert tr("{least} of {version}").format(least="93.1%", version="1.2") == f"{percent} of 1.2"


def test_dates_are_written_as_in_the_country(country):
    when = datetime(2026, 3, 9, 17, 5)
    shown = {"en": "2026-03-09 17:05", "de": "09.03.26 17:05", "fr": "09/03/2026 17:05", "es": "9/3/26 17:05"}
    assert country not in shown or moment(when) == shown[country]


@given(st.floats(1e-6, 1e6), st.floats(1e-6, 1e6))
@pytest.mark.parametrize("country", ["en", "de", "fr", "es", "de_CH"])
def test_a_number_in_a_field_is_read_back_and_sorted_by_its_size(country, one, other):
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        assert read_number(typed_number(number_text(one))) == one
        shown = [decimal(value, ".2%") for value in (one, other)]
        if round(one, 4) < round(other, 4):
            assert sort_key(shown[0]) < sort_key(shown[1])
        assert (sort_key(number(int(one))) < sort_key(number(int(other)))) == (int(one) < int(other))
    finally:
        QLocale.setDefault(before)
