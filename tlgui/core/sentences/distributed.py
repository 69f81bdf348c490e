"""Sentences about several processes that train together."""

from __future__ import annotations

from tlgui.core.messages import Template

DISTRIBUTED: dict[str, Template] = {
    "distributed.one_is_gone": (
        "One of the {n} processes that train together ended, or did not answer any more. "
        "The run stopped there, and its state is on disk."
    ),
    "distributed.one_failed": (
        "Another of the processes that train together could not go on: {reason} "
        "The run stopped there, and its state is on disk."
    ),
    "distributed.goes_on": "Process {number} of {n} {why}. The run goes on from its saved state.",
    "distributed.given_up": "Process {number} of {n} {why}, and the run was given up.",
    "distributed.was_killed": "was killed (signal {signal})",
    "distributed.did_not_answer": "did not answer any more",
    "distributed.had_a_fault": "ended with a fault (exit code {code})",
    "distributed.fault": "It met a fault, which its log tells more of.",
}
