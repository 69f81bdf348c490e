"""Names in the order in which people count."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Iterable
from itertools import islice
from operator import itemgetter
from typing import TypeVar

Item = TypeVar("Item")
TOGETHER = 4000
"""Items that are sorted at once: while Python does so, no other thread of the process goes on."""


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key by which 'image2' stands before 'image10', and 'a' beside 'A'."""
    parts = re.split(r"(\d+)", text.casefold())
    # Not isdigit: that is true of '²', which int refuses.
    key = tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)
    # The text itself at last: 'a1' and 'a01' are equal up to here, and their order must not be left to the system.
    return (*key, (2, 0, text))


def naturally_sorted(items: Iterable[Item], text_of: Callable[[Item], str]) -> list[Item]:
    """Return items by the natural order of their texts; of many, other threads are held up for a moment only."""
    keyed = ((natural_key(text_of(item)), number, item) for number, item in enumerate(items))
    parts = []
    while part := list(islice(keyed, TOGETHER)):
        part.sort(key=itemgetter(0, 1))
        parts.append(part)
    merged = parts[0] if len(parts) == 1 else heapq.merge(*parts, key=itemgetter(0, 1))
    return [item for _, _, item in merged] if parts else []
