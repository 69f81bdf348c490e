"""`tlgui shortcuts`: whether a corner, an edge or the border of the pictures decides instead of the thing."""

from __future__ import annotations

import argparse
from pathlib import Path

from tlgui.cli.progress import TerminalProgress
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.cli.train_command import ctrl_c_stops
from tlgui.core.config import DeviceKind
from tlgui.core.control import Control
from tlgui.core.errors import CancelledError
from tlgui.core.events import Preparing
from tlgui.core.messages import say
from tlgui.core.model_header import read_model_header
from tlgui.core.run_facts import model_of
from tlgui.core.sentences.shortcuts import rest_messages, shortcut_messages, shortcut_remedy
from tlgui.core.shortcut import ShortcutCheck, shortcuts_of_model


def shortcuts(arguments: argparse.Namespace) -> int:
    """Print where the model of a run looks; what was measured before is not measured again."""
    model = model_of(Path(arguments.run))
    check = None if arguments.again else shortcuts_of_model(model, read_model_header(model))
    if check is None:
        check = _measure(model, arguments.device)
    if arguments.json:
        print_json(check.to_json())
    else:
        _print(check)
    return 0


def _measure(model: Path, device: DeviceKind) -> ShortcutCheck:
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.runs.shortcuts_of_run import check_run
    from tlgui.engine.training.device import pick_device

    control, progress = Control(), TerminalProgress()

    def on_progress(done: int, total: int) -> None:
        if control.should_stop:
            raise CancelledError(say("engine.the_work_was_stopped"))
        progress(Preparing("looking where it looks", done, total))

    with ctrl_c_stops(control, "Stopping; nothing was changed."):
        try:
            return check_run(model, Predictor.load(model, pick_device(device)), on_progress=on_progress)
        finally:
            progress.end_line()


def _print(check: ShortcutCheck) -> None:
    for trial in check.found:
        name = check.class_names[trial.class_index]
        print_line(sentence(*shortcut_messages(trial, name)))
        print_line(sentence(shortcut_remedy(name)))
        for path in trial.pictures:
            print_line(f"  {path}")
        print_line()
    for message in rest_messages(check):
        print_line(sentence(message))
