"""Names in the order in which people count."""

from __future__ import annotations

import re


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key by which 'image2' stands before 'image10', and 'a' beside 'A'."""
    parts = re.split(r"(\d+)", text.casefold())
    # Not isdigit: that is true of '²', which int refuses.
    key = tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)
    # The text itself at last: 'a1' and 'a01' are equal up to here, and their order must not be left to the system.
    return (*key, (2, 0, text))
