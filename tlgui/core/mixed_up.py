"""Which classes a model mixes up most, in words; standard library only."""

from __future__ import annotations

from collections.abc import Iterator

from tlgui.core.evaluation import Evaluation
from tlgui.core.messages import Message, say

MOST_PAIRS = 3
"""That are named where several are mixed up equally often."""


def mixed_up_pairs(evaluation: Evaluation) -> Iterator[tuple[int, str, str]]:
    """Yield how often, what it is and what it was taken for, of each pair of classes that was mixed up."""
    for true, row in enumerate(evaluation.confusion):
        for answered, n in enumerate(row):
            if n and true != answered:
                yield n, evaluation.classes[true], evaluation.classes[answered]


def classes_mixed_up(evaluation: Evaluation) -> tuple[int, ...]:
    """Return the numbers of the classes that were taken for another one, or another one for them."""
    found: set[int] = set()
    for true, row in enumerate(evaluation.confusion):
        wrong = [answered for answered, n in enumerate(row) if n and answered != true]
        found.update((true, *wrong) if wrong else ())
    return tuple(sorted(found))


def mixed_up_message(evaluation: Evaluation) -> Message:
    """Return which pair was mixed up most, all of them where several share that; or that none was."""
    pairs = list(mixed_up_pairs(evaluation))
    most = max((n for n, _, _ in pairs), default=0)
    if not most:
        return say("results.not_mixed_up")
    worst = [say("results.pair", true=true, answered=answered) for n, true, answered in pairs if n == most]
    times = say("results.times", n=most)
    if len(worst) == 1:
        return say("results.mixed_up", pair=worst[0], times=times)
    shown, n_more = tuple(worst[:MOST_PAIRS]), len(worst) - MOST_PAIRS
    if n_more > 0:
        return say("results.mixed_up_equally_and_more", pairs=shown, times=times, n=n_more)
    return say("results.mixed_up_equally", pairs=shown, times=times)
