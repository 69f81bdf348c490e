"""Processes of the program's that are there at once: forked from one that has loaded torch, once for all tests.

The program spawns each of them anew, which takes seconds; the tests that run the whole program hold that.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import types

PRELOADED = ["tlgui.engine.runs.handlers", "tlgui.engine.inference.export.writers", "tlgui.session.engine_process"]


def can_be_forked() -> bool:
    """Elsewhere than on Linux there is no fork, or libraries of the system's do not outlive it."""
    return sys.platform == "linux"


def begin_warm(patch):
    """Begin engines and what writes exports so, as long as the patch holds; what tries an export begins clean."""
    warm, clean = multiprocessing.get_context("forkserver"), multiprocessing.get_context("spawn")
    warm.set_forkserver_preload(PRELOADED)

    def process(target, args, **options):
        is_clean = any(getattr(each, "__name__", "") == "run_example" for each in args)
        if is_clean:
            return clean.Process(target=target, args=args, **options)
        # The process they are forked from began in the environment of another test.
        return warm.Process(target=_work, args=(dict(os.environ), target, args), **options)

    both = types.SimpleNamespace(get_context=lambda _: types.SimpleNamespace(Pipe=warm.Pipe, Process=process))
    for module in ("tlgui.session.engine_process", "tlgui.engine.inference.export.child"):
        patch.setattr(f"{module}.multiprocessing", both)


def _work(environment, target, args):
    os.environ.clear()
    os.environ.update(environment)
    target(*args)
