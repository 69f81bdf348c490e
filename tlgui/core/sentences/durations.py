"""How long something takes, in words."""

from __future__ import annotations

from tlgui.core.messages import Message, Plural, Template, say

DURATIONS: dict[str, Template] = {
    "duration.seconds": Plural("1 second", "{n} seconds"),
    "duration.minutes": Plural("1 minute", "{n} minutes"),
    "duration.hours": Plural("1 hour", "{n} hours"),
}


def duration(seconds: float) -> Message:
    """Return a length of time as a message, rounded as one says it; never less than a second."""
    if seconds < 59.5:
        return say("duration.seconds", n=max(1, round(seconds)))
    if seconds < 89.5 * 60:
        return say("duration.minutes", n=max(1, round(seconds / 60)))
    return say("duration.hours", n=max(1, round(seconds / 3600)))
