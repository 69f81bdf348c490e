"""The processes of a group that an engine process has started: an engine of their own first, and those that help it.

Without torch at import: what the environment says of threads must be there before torch is.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from multiprocessing.connection import Connection

from tlgui.core.control import ProcessLostError
from tlgui.engine.distributed.launch import EXIT_LOST
from tlgui.engine.door.pipe import send_quietly
from tlgui.engine.door.requests import Failed, Failure
from tlgui.logging_setup import catch_crashes, set_up_logging
from tlgui.paths import log_dir


def lead(place: Mapping[str, str], connection: Connection) -> None:
    """Be the first process: serve the engine at the other end of a pipe, and speak for all.

    Args:
        place: what the environment says of it; see launch.place_of.
        connection: takes requests; closed by the other side at the end.
    """
    _begin(place, "engine.log")
    from tlgui.engine.distributed.joined import joined_group
    from tlgui.engine.door.server import serve

    try:
        with joined_group():
            serve(connection)
    except ProcessLostError as lost:
        send_quietly(connection, Failed(0, Failure("", lost.message)))
        sys.exit(EXIT_LOST)


def follow(place: Mapping[str, str]) -> None:
    """Be one of the others: train with the first process, and say nothing."""
    _begin(place, f"engine-{place['RANK']}.log")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from tlgui.engine.distributed.joined import joined_group
    from tlgui.engine.runs.companion import accompany_to_an_end

    try:
        with joined_group() as ranks:
            code = accompany_to_an_end(ranks)
    except ProcessLostError:
        code = 0  # it is for the first one to say
    sys.exit(code)


def _begin(place: Mapping[str, str], log_name: str) -> None:
    os.environ.update(place)
    catch_crashes(log_dir())
    set_up_logging(log_dir(), name=log_name)
