"""The grammar of the command line, and a help that teaches."""

from __future__ import annotations

import argparse
from typing import Any

import tlgui
from tlgui.cli import data_commands, demo_command, train_command, use_commands
from tlgui.core.config import (
    AUGMENT_PRESETS,
    DEVICES,
    HEADS,
    OPTIMIZERS,
    PRECISIONS,
    RATE_SCHEDULES,
    SCHEDULES,
    AugmentConfig,
    TrainConfig,
)
from tlgui.core.errors import TlguiError
from tlgui.core.suggestions import USUAL

OVERVIEW = """\
Teach a pretrained network to tell your own pictures apart.

Put the pictures in a folder with one sub-folder per class:

    fruit/apples/1.jpg   fruit/bananas/a.png   ...

then:

    tlgui check fruit                       look for problems first
    tlgui train fruit --out run             learn; writes run/model.safetensors
    tlgui train --resume run                go on after a crash or a power cut
    tlgui predict run/model.safetensors new.jpg
    tlgui evaluate run/model.safetensors fruit --split val

Without a command, or with 'gui', the window opens. Nothing leaves this machine, and your pictures
are only ever read.
"""
DEFAULTS = TrainConfig()


def make_parser() -> argparse.ArgumentParser:
    """Return the parser; each command sets `command` to the function that runs it."""
    parser = argparse.ArgumentParser(
        prog="tlgui", description=OVERVIEW, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"tlgui {tlgui.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_gui(commands)
    _add_check(commands)
    _add_backbones(commands)
    _add_summary(commands)
    _add_train(commands)
    _add_evaluate(commands)
    _add_predict(commands)
    _add_demo(commands)
    return parser


def parse_augment(text: str) -> AugmentConfig:
    """Read `none|light|standard|strong` or `crop=0.35,rotate=15,flip=1,color=0.1`.

    Raises:
        argparse.ArgumentTypeError: neither a preset nor such a list.
    """
    if text in AUGMENT_PRESETS:
        return AUGMENT_PRESETS[text]
    values: dict[str, Any] = {}
    try:
        for part in text.split(","):
            key, number = part.split("=")
            if key not in AugmentConfig.__dataclass_fields__:
                raise ValueError(key)  # noqa: TRY301 - one answer for every kind of slip
            values[key] = bool(float(number)) if key == "flip" else float(number)
        return AugmentConfig(**values)
    except ValueError:
        presets = ", ".join(AUGMENT_PRESETS)
        raise argparse.ArgumentTypeError(
            f"'{text}' is neither one of {presets} nor like crop=0.35,rotate=15,flip=1,color=0.1"
        ) from None
    except TlguiError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def parse_early_stop(text: str) -> int | None:
    """Read a number of epochs, or 'off'.

    Raises:
        ValueError: neither; argparse then names the argument.
    """
    return None if text == "off" else int(text)


def _add_gui(commands: Any) -> None:
    command = commands.add_parser("gui", help="open the window")
    command.add_argument("path", nargs="?", metavar="FOLDER|MODEL", help="a folder of pictures or a model file to open")
    command.add_argument(
        "--self-check",
        metavar="REPORT",
        help="check an installation: open, train on FOLDER if given, name pictures, write REPORT (JSON), close",
    )


def _add_check(commands: Any) -> None:
    command = commands.add_parser("check", help="look at a folder: classes, counts, problems")
    command.add_argument("data", metavar="DATA", help="folder with one sub-folder per class")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(command=data_commands.check)


def _add_backbones(commands: Any) -> None:
    command = commands.add_parser("backbones", help="list the networks to start from")
    command.add_argument("--json", action="store_true", help="print a JSON list")
    command.add_argument("--offline", action="store_true", help="count what would have to be fetched as not here")
    command.set_defaults(command=data_commands.backbones)


def _add_summary(commands: Any) -> None:
    command = commands.add_parser("summary", help="show the layers and what learns in each phase")
    command.add_argument("target", metavar="BACKBONE|MODEL", help="a backbone's name or a model file")
    _add_network_options(command)
    command.add_argument("--classes", type=int, default=2, metavar="N", help="number of classes (%(default)s)")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(command=data_commands.summary)


def _add_train(commands: Any) -> None:
    command = commands.add_parser(
        "train",
        help="learn from a folder of pictures",
        description="Learn from a folder of pictures and write a run folder with the best model in it.",
        epilog="Ctrl-C stops after the current batch and keeps the best model so far; twice stops at once.",
    )
    command.add_argument("data", nargs="?", metavar="DATA", help="folder with one sub-folder per class")
    command.add_argument("--out", metavar="DIR", help="folder for the run")
    command.add_argument("--resume", metavar="DIR", help="go on with the run that was broken off in DIR")
    command.add_argument("--overwrite", action="store_true", help="replace an earlier run in DIR")
    command.add_argument(
        "--backbone",
        help=f"network to start from ({DEFAULTS.backbone}, or the one that the file of --weights is for)",
    )
    command.add_argument(
        "--weights",
        default=None,
        help="imagenet, imagenet:NAME, starter, none or a file (imagenet; none for the scratch schedule)",
    )
    _add_network_options(command)
    _add_learning_options(command)
    _add_running_options(command)
    command.set_defaults(command=train_command.train)


def _add_network_options(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("network and schedule")
    group.add_argument("--head", choices=HEADS, default=DEFAULTS.head, help="new last layers (%(default)s)")
    group.add_argument("--hidden", type=int, default=DEFAULTS.hidden, metavar="N", help="width of mlp (%(default)s)")
    group.add_argument("--dropout", type=float, default=DEFAULTS.dropout, metavar="X", help="of mlp (%(default)s)")
    group.add_argument(
        "--schedule",
        choices=SCHEDULES,
        default=DEFAULTS.schedule,
        help="features: head only; finetune: head, then everything gently; "
        "gradual: thaw from the top; scratch: random weights (%(default)s)",
    )


def _add_learning_options(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("learning")
    group.add_argument(
        "--head-epochs",
        type=int,
        default=None,
        metavar="N",
        help=f"passes with the base frozen ({DEFAULTS.head_epochs}; "
        f"{train_command.FEATURES_EPOCHS} for the features schedule)",
    )
    group.add_argument("--finetune-epochs", type=int, default=DEFAULTS.finetune_epochs, metavar="N",
                       help="passes after thawing, over all steps (%(default)s)")  # fmt: skip
    group.add_argument("--head-lr", type=float, metavar="X",
                       help=f"learning rate with the base frozen ({USUAL.head:g})")  # fmt: skip
    group.add_argument("--finetune-lr", type=float, metavar="X",
                       help=f"learning rate after thawing ({USUAL.finetune:g}; gentler for some families)")  # fmt: skip
    group.add_argument("--optimizer", choices=OPTIMIZERS, default=DEFAULTS.optimizer, help="(%(default)s)")
    group.add_argument("--rate-schedule", choices=RATE_SCHEDULES, default=DEFAULTS.rate_schedule, help="(%(default)s)")
    group.add_argument("--weight-decay", type=float, default=DEFAULTS.weight_decay, metavar="X", help="(%(default)s)")
    group.add_argument("--label-smoothing", type=float, default=DEFAULTS.label_smoothing, metavar="X",
                       help="(%(default)s)")  # fmt: skip
    group.add_argument("--early-stop", type=parse_early_stop, default=DEFAULTS.early_stop, metavar="N|off",
                       help="end a phase after N passes without gain (%(default)s)")  # fmt: skip
    group.add_argument("--batch-size", type=int, default=DEFAULTS.batch_size, metavar="N", help="(%(default)s)")
    group.add_argument("--val-fraction", type=float, default=DEFAULTS.val_fraction, metavar="X",
                       help="kept for validation (%(default)s)")  # fmt: skip
    group.add_argument("--test-fraction", type=float, default=DEFAULTS.test_fraction, metavar="X",
                       help="kept for a final test (%(default)s)")  # fmt: skip
    group.add_argument("--augment", type=parse_augment, default="light", metavar="NAME|LIST",
                       help="none, light, standard, strong or crop=0.35,rotate=15,flip=1,color=0.1")  # fmt: skip
    group.add_argument("--seed", type=int, default=DEFAULTS.seed, metavar="N", help="fixes everything (%(default)s)")


def _add_running_options(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("running")
    group.add_argument("--device", choices=DEVICES, default=DEFAULTS.device, help="(%(default)s)")
    group.add_argument("--precision", choices=PRECISIONS, default=DEFAULTS.precision, help="(%(default)s)")
    group.add_argument("--exact", action="store_true", help="plain fp32 loop without caches: slow, for comparisons")
    group.add_argument("--kept-views", dest="cached_views", type=int, default=DEFAULTS.cached_views, metavar="N",
                       help="views of a picture that frozen layers are run on once; "
                       "0 runs them at every pass (%(default)s)")  # fmt: skip
    group.add_argument("--workers", type=int, default=DEFAULTS.workers, metavar="N",
                       help="threads that decode ahead (%(default)s: a few)")  # fmt: skip
    group.add_argument("--yes", action="store_true", help="agree to fetch the pretrained weights")
    group.add_argument("--offline", action="store_true", help="never fetch anything")
    group.add_argument("--json", action="store_true", help="print one event a line on standard output")


def _add_evaluate(commands: Any) -> None:
    command = commands.add_parser("evaluate", help="measure a model on a folder of pictures")
    command.add_argument("model", metavar="MODEL", help="model file of a run")
    command.add_argument("data", metavar="DATA", help="folder with one sub-folder per class")
    command.add_argument("--split", choices=("all", "val", "test"), default="all",
                         help="all pictures, or those the run kept apart (%(default)s)")  # fmt: skip
    command.add_argument("--device", choices=DEVICES, default="auto")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(command=use_commands.evaluate)


def _add_predict(commands: Any) -> None:
    command = commands.add_parser("predict", help="name new pictures")
    command.add_argument("model", metavar="MODEL", help="model file of a run")
    command.add_argument("paths", nargs="+", metavar="PATH", help="pictures and folders of pictures")
    command.add_argument("--top", type=int, default=5, metavar="N", help="classes named a picture (%(default)s)")
    command.add_argument("--csv", metavar="FILE", help="write a table for a spreadsheet")
    command.add_argument("--device", choices=DEVICES, default="auto")
    command.add_argument("--json", action="store_true", help="print one JSON object a line")
    command.set_defaults(command=use_commands.predict)


def _add_demo(commands: Any) -> None:
    command = commands.add_parser(
        "demo",
        help="show the whole job on drawn sample pictures",
        description=demo_command.DESCRIPTION,
    )
    command.add_argument("--out", metavar="DIR", help="where to put pictures and run (a folder of tlgui's own)")
    command.add_argument("--seed", type=int, default=0, metavar="N")
    command.add_argument("--window", action="store_true", help="open the window on the result")
    command.set_defaults(command=demo_command.demo)
