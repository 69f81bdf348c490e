"""Letters of other alphabets that eyes take for Latin ones; from the confusables of Unicode's UTS 39, those in use."""

from __future__ import annotations

import unicodedata

PAIRS = (
    ("аеорсухіјѕԁԛԝһӏ", "aeopcyxijsdqwhl"),  # Cyrillic
    ("АВЕКМНОРСТУХІЈЅԚԜҮ", "ABEKMHOPCTYXIJSQWY"),
    ("ονιραυγϲϳ", "ovipauycj"),  # Greek
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC"),
    ("օսհոցՏՍՕ", "ouhngSUO"),  # Armenian
    ("ɑɡı", "agi"),  # Latin letters that are rare
)
LATIN_OF = {ord(other): latin for others, latins in PAIRS for other, latin in zip(others, latins, strict=True)}


def in_latin(name: str) -> str:
    """Return a name with Latin letters in the place of those that look like them."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).translate(LATIN_OF))


def foreign_letters(name: str) -> tuple[str, ...]:
    """Return the letters of a name that look like Latin ones, each with the name that Unicode gives it."""
    found = dict.fromkeys(letter for letter in unicodedata.normalize("NFD", name) if ord(letter) in LATIN_OF)
    return tuple(f"{letter} = {unicodedata.name(letter).title()}" for letter in found)
