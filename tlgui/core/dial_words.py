"""What is said of the answer dial, the same at every door; standard library only."""

from __future__ import annotations

from tlgui.core.answer_dial import ANSWERS_ALL, Dial, DialFigures
from tlgui.core.evaluation import Part
from tlgui.core.messages import Message, say

PART_NAMES: dict[Part, str] = {"test": "dial.part_test", "val": "dial.part_val", "all": "dial.part_all"}


def promise(figures: DialFigures) -> Message:
    """Return what to expect of a hundred pictures."""
    low, high = (round(100 * bound) for bound in figures.interval)
    right = of_100(figures.n_right, figures.n_answered)
    if not figures.n_answered:
        return say("dial.answers_none", n=figures.n)
    if not figures.n_left:
        return say("dial.answers_all", right=right, low=low, high=high)
    answered = of_100(figures.n_answered, figures.n)
    return say("dial.answers", n=100 - answered, answered=answered, right=right, low=low, high=high)


def counted(figures: DialFigures) -> Message:
    """Return which pictures that comes from."""
    key = "dial.counted_own" if figures.is_own else "dial.counted"
    return say(key, n=figures.n, part=part_name(figures.part), answered=figures.n_answered, right=figures.n_right)


def told_of(dial: Dial, least: float | None) -> tuple[Message, ...]:
    """Return all there is to say of a position of the dial."""
    figures = dial.figures(least or ANSWERS_ALL)
    return promise(figures), counted(figures), *remarks(dial, least)


def remarks(dial: Dial, least: float | None) -> tuple[Message, ...]:
    """Return that the promise of the pictures that the dial is set on does not hold for the reported ones, if so."""
    least = least or ANSWERS_ALL
    if not dial.is_harder(least):
        return ()
    own = dial.set_on.figures(least)
    right = of_100(own.n_right, own.n_answered)
    parts = {"own": part_name(own.part), "part": part_name(dial.reported_on.part)}
    return (say("dial.harder", right=right, **parts),)


def position(least: float | None, *, has_unknown: bool = False) -> Message:
    """Return where the dial stands.

    Args:
        least: the least probability; None where every picture is answered.
        has_unknown: the model may answer 'None of these classes', wherever the dial stands.
    """
    if not least or least == ANSWERS_ALL:
        return say("dial.off_unknown" if has_unknown else "dial.off")
    return say("dial.on", least=percent(least))


def part_name(part: Part) -> Message:
    """Return which pictures these are, as a word."""
    return Message(PART_NAMES[part])


def percent(probability: float) -> str:
    """Return a least probability without losing a digit."""
    return f"{100 * probability:.10g}%"


def of_100(part: int, whole: int) -> int:
    """Return a share as whole pictures of a hundred; 0 and 100 only for none and all."""
    if not part or not whole:
        return 0
    return 100 if part == whole else min(max(round(100 * part / whole), 1), 99)
