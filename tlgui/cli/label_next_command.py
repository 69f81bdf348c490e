"""`tlgui label-next`: which pictures without a class are worth a label most."""

from __future__ import annotations

import argparse
import shlex
from pathlib import Path
from typing import Any

from tlgui.cli.common_flags import add_device, add_json, add_model
from tlgui.cli.named_pictures import named_pictures
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_json, print_line
from tlgui.core.errors import ConfigError
from tlgui.core.messages import say
from tlgui.core.next_to_label import DEFAULT_COUNT, NextToLabel
from tlgui.core.prediction import Prediction
from tlgui.core.run_folder import RunFolder


def add_label_next(commands: Any) -> None:
    """Add the command to the parser's commands."""
    command = commands.add_parser(
        "label-next",
        help="say which pictures without a class are worth a label most",
        description="Look at pictures that have no class yet and choose those that would teach the model most: it is "
        "unsure of them, and they differ from one another. Label them with 'tlgui correct DATA --add PICTURE --to "
        "CLASS', or in the window, with one key each; they count from the next run on.",
    )
    add_model(command)
    command.add_argument("paths", nargs="+", metavar="PATH", help="pictures and folders of pictures without a class")
    command.add_argument("--count", type=int, default=DEFAULT_COUNT, metavar="N", help="how many (%(default)s)")
    command.add_argument("--data", metavar="DATA",
                         help="the folder of pictures that the labels go to: what it has is not chosen")  # fmt: skip
    add_device(command)
    add_json(command, "one JSON object")
    command.set_defaults(command=label_next)


def label_next(arguments: argparse.Namespace) -> int:
    """Print the most useful pictures, the most useful first."""
    from tlgui.engine.inference.next_to_label import next_to_label
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.training.device import pick_device

    if arguments.count < 1:
        raise ConfigError("--count must be at least 1.")
    model, progress = Path(arguments.model), TerminalProgress()
    try:
        chosen = next_to_label(
            Predictor.load(RunFolder(model).model if model.is_dir() else model, pick_device(arguments.device)),
            named_pictures(arguments.paths),
            arguments.count,
            root=Path(arguments.data) if arguments.data else None,
            report=progress,
            check=lambda: None,  # Ctrl-C raises by itself
        )
    finally:
        progress.end_line()
    if arguments.json:
        print_json(chosen.to_json())
    else:
        _tell(chosen, arguments.data)
    return 0


def _tell(chosen: NextToLabel, data: str | None) -> None:
    print_line(sentence(say("labelling.chosen", n=len(chosen.predictions), n_looked_at=chosen.n_looked_at)))
    for prediction in chosen.predictions:
        print_line(f"  {prediction.path}: {_doubt(prediction)}")
    for remark in chosen.remarks():
        note(sentence(remark))
    example = shlex.quote(chosen.predictions[0].path)
    print_line(f"Label them: tlgui correct {shlex.quote(data or 'DATA')} --add {example} --to CLASS")


def _doubt(prediction: Prediction) -> str:
    return " or ".join(f"{score.class_name} {score.probability:.0%}" for score in prediction.scores[:2])
