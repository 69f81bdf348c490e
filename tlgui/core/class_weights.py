"""Whether a model counts every class as equally likely although there are more pictures of some; standard library only.

A network that learns from ten times as many pictures of one class answers with that class ten times as readily. This
readiness is taken out of the finished model: the logarithm of each class's share is subtracted from its score, which
measured better than weights in the loss, and leaves the training as it was (tests/benchmarks/README.md).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tlgui.core.config_row import ClassWeightsKind
from tlgui.core.messages import Message, say

BALANCE = "class_weights"
"""Kind of the notice that says so."""
UNEVEN_FROM = 3.0
"""Times as many pictures of the largest class as of the smallest from which 'auto' counts them equally."""


def shares_to_take_out(choice: ClassWeightsKind, counts: Sequence[int]) -> tuple[float, ...]:
    """Return each class's share of the training pictures, 0..1, where it is to be taken out; empty where not.

    Args:
        choice: of the run.
        counts: training pictures of each class; a class without any counts as one picture.
    """
    if choice == "none" or len(counts) < 2:
        return ()
    known = [max(1, n) for n in counts]
    if choice == "auto" and max(known) < UNEVEN_FROM * min(known):
        return ()
    return tuple(n / sum(known) for n in known)


def shifts_of(shares: Sequence[float]) -> tuple[float, ...]:
    """Return what is added to the score of each class, nats; 0 on average, nothing for no shares."""
    if not shares:
        return ()
    logs = [math.log(share) for share in shares]
    mean = sum(logs) / len(logs)
    return tuple(mean - log for log in logs)


def balance_told(class_names: Sequence[str], counts: Sequence[int]) -> Message:
    """Return that the classes are counted equally, and why."""
    most, least = (pick(range(len(counts)), key=lambda index: counts[index]) for pick in (max, min))
    return say(
        "balance.counted_equally",
        most=class_names[most],
        n_most=counts[most],
        least=class_names[least],
        n_least=counts[least],
    )
