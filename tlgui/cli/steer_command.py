"""`tlgui steer`: a run that goes on is changed from another terminal."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_json, print_line
from tlgui.core.errors import RunFolderError
from tlgui.core.events import Event, EventClock, Notice, RunFailed, RunFinished, Steered
from tlgui.core.messages import say
from tlgui.core.run_folder import RunFolder
from tlgui.core.steer_inbox import SteerInbox
from tlgui.core.steering import STEER_REFUSED, Steer

LOOK_EVERY_S = 0.1
NOTE_AFTER_S = 3.0


def steer(arguments: argparse.Namespace) -> int:
    """Run `tlgui steer` and return its exit code."""
    folder = RunFolder(Path(arguments.run))
    if not folder.is_locked:
        raise _not_running(folder)
    n_before = folder.log.n_bytes
    SteerInbox(folder.path).ask(_wanted(arguments))
    answer = _wait_for_answer(folder, n_before)
    if arguments.json:
        print_json(EventClock().to_json(answer))
    elif isinstance(answer, Steered | Notice):
        print_line(sentence(answer.message))
    return 0 if isinstance(answer, Steered) else RunFolderError.exit_code


def _wanted(arguments: argparse.Namespace) -> Steer:
    if arguments.more_epochs is not None:
        return Steer("more_epochs", arguments.more_epochs)
    return Steer("unfreeze" if arguments.unfreeze else "lower_rate")


def _wait_for_answer(folder: RunFolder, n_bytes: int) -> Event:
    """Wait until the run has said what became of it; a batch of a large network may take minutes.

    Raises:
        RunFolderError: the run ended, or was left, before it looked.
    """
    began, is_noted = time.monotonic(), False
    while True:
        for event in folder.log.events_from(n_bytes):
            if isinstance(event, Steered) or (isinstance(event, Notice) and event.kind == STEER_REFUSED):
                return event
            if isinstance(event, RunFinished | RunFailed):
                return Notice(STEER_REFUSED, say("steering.too_late"))
        if not folder.is_locked:
            SteerInbox(folder.path).clear()
            raise _not_running(folder)
        if not is_noted and time.monotonic() - began > NOTE_AFTER_S:
            is_noted = True
            note("The run looks after each batch; a paused one when it goes on. Ctrl-C ends only the waiting.")
        time.sleep(LOOK_EVERY_S)


def _not_running(folder: RunFolder) -> RunFolderError:
    return RunFolderError(
        say("steering.not_running", path=folder.path), hint=say("steering.start_or_resume"), path=folder.path
    )
