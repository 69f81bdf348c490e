"""`tlgui watch`: answer new pictures in a folder as they arrive, until Ctrl+C."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tlgui.cli.common_flags import add_device, add_json, add_model
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note
from tlgui.cli.train_command import ctrl_c_stops
from tlgui.cli.use_commands import print_prediction
from tlgui.core.control import Control
from tlgui.core.errors import ConfigError, SortingError, TableError
from tlgui.core.messages import say
from tlgui.core.predictions_table import checked_place, is_xlsx_name

POLL_S = 0.1
"""So long Ctrl+C takes at most while nothing happens."""
REST = 4
"""Times as long as a look takes is waited before the next: a slow disk is not kept busy."""


def add_watch(commands: Any) -> None:
    """Add the command to the parser's."""
    command = commands.add_parser(
        "watch",
        help="answer new pictures in a folder as they arrive",
        description="Answer the pictures in a folder and every new one as it arrives, once it is whole, and write each "
        "answer into a table; with --sort-into a copy of each goes into a folder of its class. Ctrl+C ends it; the "
        "same command goes on from there.",
    )
    add_model(command)
    command.add_argument("folder", metavar="FOLDER", help="the folder to watch, with the folders in it")
    command.add_argument("--csv", metavar="FILE", required=True, help="the table that grows")
    command.add_argument("--sort-into", metavar="DIR", help="copy each picture into a folder of its class in DIR")
    command.add_argument(
        "--every", type=float, default=3.0, metavar="S", help="seconds between two looks (%(default)s)"
    )
    command.add_argument("--overwrite", action="store_true",
                         help="begin the table anew where it is of something else")  # fmt: skip
    add_device(command)
    add_json(command, "one JSON object per line")
    command.set_defaults(command=watch, top=1)


def watch(arguments: argparse.Namespace) -> int:
    """Watch a folder until Ctrl+C, which is its usual end."""
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.inference.watching import Watch, open_watcher
    from tlgui.engine.training.device import pick_device

    model, table = Path(arguments.model), Path(arguments.csv)
    if is_xlsx_name(table):
        raise ConfigError("Rows cannot be added to a table for Excel.", hint="Use a name that ends in .csv.")
    if not 0 < arguments.every <= 3600:
        raise ConfigError("--every must be above 0 and at most 3600.")
    place = checked_place(table, (model,), overwrite=arguments.overwrite)
    into = Path(arguments.sort_into) if arguments.sort_into else None
    wanted = Watch(Path(arguments.folder), place, into)
    predictor = Predictor.load(model, pick_device(arguments.device))
    control = Control()
    with (
        ctrl_c_stops(control, "Ending after these pictures."),
        open_watcher(predictor, wanted, tell=sentence, overwrite=arguments.overwrite) as watcher,
    ):
        note(sentence(say("watching.begins", folder=arguments.folder, n=watcher.n_rows)))
        teller = _Teller(arguments)
        for _ in _until_stopped(control, arguments.every):
            try:
                for looked in watcher.look():
                    teller.tell_folder(is_there=looked.is_there)
                    for prediction in looked.new:
                        print_prediction(prediction, arguments)
                    if control.should_stop:
                        break
                teller.tell_trouble("")
            except (TableError, SortingError) as error:  # a full disk, a table that is open elsewhere: it may pass
                teller.tell_trouble(sentence(error.message, error.hint))
        note(sentence(say("watching.ends", path=place, n=watcher.n_rows)))
    return 0


def _until_stopped(control: Control, every_s: float) -> Iterator[None]:
    while not control.should_stop:
        begun_s = time.monotonic()
        yield
        now_s = time.monotonic()
        next_s = now_s + max(every_s, REST * (now_s - begun_s))
        while not control.should_stop and time.monotonic() < next_s:
            time.sleep(min(POLL_S, every_s))


class _Teller:
    """Says once what lasts."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._folder = arguments.folder
        self._is_there, self._trouble = True, ""
        self._was_seen = False

    def tell_folder(self, *, is_there: bool) -> None:
        if is_there != self._is_there:
            absent = "watching.is_gone" if self._was_seen else "watching.is_not_there"
            note(sentence(say("watching.is_back" if is_there else absent, folder=self._folder)))
        self._is_there = is_there
        self._was_seen = self._was_seen or is_there

    def tell_trouble(self, trouble: str) -> None:
        if trouble and trouble != self._trouble:
            note(trouble)
        self._trouble = trouble
