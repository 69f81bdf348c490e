"""Text of strangers, such as a file's name, made fit to be shown on a terminal."""

from __future__ import annotations

import re

STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, line ends, what turns the direction of writing, and halves of characters: a file's name may
hold them, and a terminal would obey."""


def printable(text: str) -> str:
    r"""Return a text in one line, with what would steer the terminal as Python writes it, such as \x1b."""
    return STEERING.sub(lambda found: ascii(found[0])[1:-1], text)
