"""`tlgui train` as one of several processes, which torchrun or another launcher has started."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_error
from tlgui.core.control import ProcessLostError
from tlgui.core.errors import ConfigError
from tlgui.engine.distributed.launch import EXIT_LOST, EXIT_REFUSED

if TYPE_CHECKING:  # loads torch
    from tlgui.engine.distributed.ranks import Ranks

WATCHES_INPUT = "TLGUI_ENDS_WITH_INPUT"
"""Set for a process that is to end when its standard input does: with whoever started it, however that one ended."""

log = logging.getLogger(__name__)


def is_one_of_several() -> bool:
    """Return whether the environment says so, in the words of torchrun."""
    n = os.environ.get("WORLD_SIZE", "1")
    return "RANK" in os.environ and n.isdecimal() and int(n) > 1


def train_with_others(arguments: argparse.Namespace, train: Callable[[argparse.Namespace], int]) -> int:
    """Join the others; the first process trains as ever, and the rest learn with it in silence.

    Args:
        arguments: of the command, the same in every process.
        train: what the first process does.

    Returns:
        The exit code: that of `train` in the first process.
    """
    is_first = os.environ["RANK"] == "0"
    if arguments.try_all or arguments.against_scratch:
        if not is_first:
            return EXIT_REFUSED  # for the first one to say
        raise ConfigError("Several processes train one run together; start the runs of --try-all one after the other.")
    from tlgui.engine.distributed.joined import joined_group

    try:
        with joined_group() as ranks:
            return train(arguments) if ranks.is_first else _accompany(ranks)
    except ProcessLostError as lost:
        log.warning("%s", lost.detail)
        if not is_first:
            return 0  # it is for the first one to say, and for whoever started us to see which one died
        print_error(f"{sentence(lost.message)} Continue it with 'tlgui train --resume' and the folder of the run.")
        return EXIT_LOST


def _end_with_input() -> None:
    sys.stdin.read()
    os._exit(EXIT_LOST)


def _accompany(ranks: Ranks) -> int:
    from tlgui.engine.runs.companion import accompany_to_an_end

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears it and tells us
    if WATCHES_INPUT in os.environ:
        threading.Thread(target=_end_with_input, daemon=True).start()
    return accompany_to_an_end(ranks)
