"""How PyTorch's threads wait for their next piece of work."""

from __future__ import annotations

import os

POLICY_VARIABLE = "OMP_WAIT_POLICY"


def let_waiting_threads_sleep() -> None:
    """Make the threads of OpenMP sleep while they wait, unless the person's own environment says how they wait.

    By default they spin, so that they notice the next piece of work at once. Alone on a computer that is a few
    percent quicker; beside any other program, a browser say, they keep the processors from the thread that all of
    them wait for, and training takes several times as long.

    Call it before torch is imported: OpenMP reads the variable once, when it is loaded. Processes that are started
    later inherit it.
    """
    os.environ.setdefault(POLICY_VARIABLE, "PASSIVE")
