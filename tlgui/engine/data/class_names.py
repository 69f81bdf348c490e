"""Names of classes: made readable, compared the way eyes do, and found in the names of files."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from tlgui.core.picture_groups import joined
from tlgui.engine.data.lookalike_letters import in_latin

MIN_PER_CLASS = 2
COVERED_FRACTION = 0.8
"""So many of the files must have a class in their names, or the names say something else; the rest is left out."""
TRAILING_NUMBER = re.compile(r"[\s._\-()#\[\]]*\d[\d\s._\-()#\[\]]*$")
SEPARATOR = re.compile(r"[\s._\-]+")
CAMERA_WORDS = frozenset(
    {
        *("img", "dsc", "dscn", "dscf", "pxl", "mvimg", "pict", "photo", "image", "picture", "screenshot", "scan"),
        *("frame", "p", "pic", "capture", "whatsapp image", "whatsapp", "signal", "gopr", "dji", "burst", "vid"),
    }
)
"""What cameras, telephones and screens begin their names with."""


def readable_name(folder_name: str) -> str:
    """Return a folder's name as that of a class: one Unicode form, and bytes that are no UTF-8 written out."""
    return unicodedata.normalize("NFC", folder_name.encode("utf-8", "backslashreplace").decode("utf-8"))


def lookalike_key(name: str) -> str:
    """Return what is the same for names that look alike: case, width, blanks of any kind and invisible signs aside."""
    visible = "".join(c for c in unicodedata.normalize("NFKC", name) if unicodedata.category(c) not in ("Cf", "Cc"))
    return unicodedata.normalize("NFKC", re.sub(r"[\s_\-]+", " ", visible).strip().casefold())


def lookalike_groups(counts: Mapping[str, int]) -> list[tuple[str, ...]]:
    """Return the groups of names that look alike, the one with most pictures first in each.

    Args:
        counts: pictures of each class.
    """
    names, first_of, pairs = list(counts), dict[str, int](), []
    for number, name in enumerate(names):
        # Two keys: the capital of a letter that looks like no Latin one may look like one, as that of "в" does.
        for key in (lookalike_key(name), lookalike_key(in_latin(name))):
            pairs.append((first_of.setdefault(key, number), number))
    return [
        tuple(sorted((names[n] for n in group), key=lambda name: (-counts[name], name != name.strip(), name)))
        for group in joined(pairs)
        if len(group) > 1
    ]


def class_of_names(file_names: Iterable[str], others: Iterable[str] = ()) -> dict[str, str]:
    """Return the class that the beginning of each file's name tells; empty when the names tell none.

    `cat.0.jpg` and `dog_12.jpg` are told by what stands before the number, `cat_side_a81.jpg` by its first word.

    Args:
        file_names: from which is told whether the names tell classes, and which.
        others: get one of these classes where their names tell it.
    """
    names = list(dict.fromkeys(file_names))
    for beginning in (_before_number, _first_word):
        found = {name: beginning(Path(name).stem) for name in names}
        counts = Counter(found.values())
        classes = {c for c, n in counts.items() if n >= MIN_PER_CLASS and c and c.casefold() not in CAMERA_WORDS}
        covered = {name: c for name, c in found.items() if c in classes}
        # More classes than pictures of each would be names, not classes.
        is_plausible = 2 <= len(classes) <= len(covered) / MIN_PER_CLASS
        if is_plausible and len(covered) >= COVERED_FRACTION * len(names):
            told = {name: beginning(Path(name).stem) for name in others}
            return covered | {name: c for name, c in told.items() if c in classes}
    return {}


def _before_number(stem: str) -> str:
    return readable_name(TRAILING_NUMBER.sub("", stem)) if TRAILING_NUMBER.search(stem) else ""


def _first_word(stem: str) -> str:
    words = [word for word in SEPARATOR.split(stem) if word]
    return readable_name(words[0]) if len(words) > 1 and not words[0].isdigit() else ""
