"""The English that both doors share, a table for each subject: key of a message -> sentence."""

from __future__ import annotations

from tlgui.core.messages import Message, Sentences, Template
from tlgui.core.sentences.durations import DURATIONS

_TABLES: tuple[dict[str, Template], ...] = (DURATIONS,)

SHARED: dict[str, Template] = {key: template for table in _TABLES for key, template in table.items()}

_english = Sentences(SHARED)


def english(message: Message | str) -> str:
    """Return the English that both doors share: for logs, for files and where no door has words of its own."""
    return _english.text(message)
