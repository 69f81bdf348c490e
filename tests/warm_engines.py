"""Engine processes that are there at once: forked from a process that has loaded torch, once for all tests.

The program spawns each of them anew, which takes seconds; the tests that run the whole program hold that.
"""

from __future__ import annotations

import multiprocessing
import os
import types

PRELOADED = ["tlgui.engine.runs.handlers", "tlgui.session.engine_process", "torch._dynamo"]


def can_be_forked() -> bool:
    return "forkserver" in multiprocessing.get_all_start_methods()


def engines_from_a_warm_process(patch):
    """Let EngineProcess make its processes so, as long as the patch holds."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)

    def process(target, args, **options):
        # The process they are forked from began in the environment of another test.
        return context.Process(target=_work, args=(dict(os.environ), target, args), **options)

    warm = types.SimpleNamespace(Pipe=context.Pipe, Process=process)
    patch.setattr("tlgui.session.engine_process.multiprocessing", types.SimpleNamespace(get_context=lambda _: warm))


def _work(environment, target, args):
    os.environ.clear()
    os.environ.update(environment)
    target(*args)
