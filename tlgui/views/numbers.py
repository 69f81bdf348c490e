"""Numbers, percentages and dates as they are written in the person's language; what machines read never passes here."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from tlgui.core.messages import fraction_spec, whole_in_english

ENGLISH = QLocale.Language.English, QLocale.Language.C
WRITTEN = re.compile(r"-?\d+(\.\d+)?%|-?0\.\d+")
NARROW, WIDE = "\u202f", "\u00a0"


class Localised(float):
    """A number that `format` writes with the decimal sign and the percent sign of the language."""

    def __format__(self, spec: str) -> str:
        """Write it as Python does, and then in the language."""
        return in_language(float.__format__(self, fraction_spec(self, spec)))


def localised(value: Any) -> Any:
    """Return what to give to `format` in place of a value."""
    if isinstance(value, float):
        return Localised(value)
    # The engine writes some itself, without losing a digit. What else looks like a number may be a name or a version.
    return in_language(value) if type(value) is str and WRITTEN.fullmatch(value) else value


def in_language(number: str) -> str:
    """Return a number that Python wrote, such as '0.25' or '93.1%', as the language writes it."""
    locale = QLocale()
    if locale.language() in ENGLISH:
        return number
    number = number.replace(".", locale.decimalPoint())
    space = NARROW if locale.language() == QLocale.Language.French else WIDE
    return number.replace("%", f"{space}%")


def whole(n: int) -> str:
    """Return a whole number with its thousands apart."""
    locale = QLocale()
    return whole_in_english(n) if locale.language() in ENGLISH else locale.toString(n)


def moment(when: datetime) -> str:
    """Return a date and time; in English as it sorts, which no country reads another way."""
    locale = QLocale()
    if locale.language() in ENGLISH:
        return f"{when:%Y-%m-%d %H:%M}"
    day, clock = QDate(when.year, when.month, when.day), QTime(when.hour, when.minute)
    return locale.toString(QDateTime(day, clock), QLocale.FormatType.ShortFormat)


def for_machines(text: str) -> str:
    """Return a text that begins with a number of the language's with this number as Python writes it."""
    locale = QLocale()
    if locale.language() in ENGLISH:
        return text
    found = re.match(rf"[\d{re.escape(locale.decimalPoint() + locale.groupSeparator())}]*\d", text)
    if found is None:
        return text
    number = found.group().replace(locale.groupSeparator(), "").replace(locale.decimalPoint(), ".")
    return number + text[found.end() :]
