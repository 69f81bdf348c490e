"""What the script of a run does otherwise than the run; each is a comment in the script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tlgui.core.events import Notice, Steered
from tlgui.core.json_values import object_of
from tlgui.core.messages import Message, say
from tlgui.core.run_facts import RunFacts
from tlgui.core.run_folder import RunFolder

PLAIN_SUFFIXES = {".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp"}
"""Pictures that Pillow alone opens as tlgui does."""
ADJUSTED = {
    "rate_lowered": "code.rate_lowered",
    "diverged": "code.diverged",
    "picture_left_out": "code.picture_left_out",
}
"""Notices of a run after which a plain repetition goes another way."""


def notes_of(facts: RunFacts, fault_of_weights: Message | None) -> tuple[Message, ...]:
    """Return what is not repeated.

    Args:
        facts: of a run whose folder is known.
        fault_of_weights: why the weights are not those of the run; None where they are.
    """
    folder = RunFolder(facts.model.parent)
    return (
        *_of_precision(folder),
        *_of_events(facts, folder),
        *([fault_of_weights] if fault_of_weights is not None else []),
        *_of_pictures(folder),
    )


def _of_precision(folder: RunFolder) -> Iterator[Message]:
    try:
        plan = object_of(folder.read_config().get("arithmetic"), "arithmetic")
    except (OSError, ValueError):
        return
    names = {str(plan.get(kind, "fp32")) for kind in ("frozen", "learning")} - {"fp32"}
    if names:
        yield say("code.precision", names=tuple(sorted(names)))


def _of_events(facts: RunFacts, folder: RunFolder) -> Iterator[Message]:
    if facts.was_stopped:
        yield say("code.was_stopped", epoch=facts.epochs[-1].epoch if facts.epochs else 0)
    events = folder.log.events()
    steered = [event.epoch for event in events if isinstance(event, Steered)]
    if steered:
        yield say("code.was_steered", epochs=tuple(sorted(set(steered))))
    kinds = {event.kind for event in events if isinstance(event, Notice)}
    for kind, key in ADJUSTED.items():
        if kind in kinds:
            yield Message(key)


def _of_pictures(folder: RunFolder) -> Iterator[Message]:
    suffixes = {Path(entry[0]).suffix.lower() for entries in folder.read_split().values() for entry in entries}
    if odd := sorted(suffixes - PLAIN_SUFFIXES):
        yield say("code.odd_pictures", suffixes=tuple(odd))
