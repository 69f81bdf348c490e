"""The grammar of the command line, and a help that teaches."""

from __future__ import annotations

import argparse
from typing import Any

import tlgui
from tlgui.cli import (
    check_command,
    code_command,
    correct_command,
    data_commands,
    demo_command,
    dial_command,
    epochs_command,
    explain_command,
    export_command,
    inside_command,
    label_next_command,
    pack_command,
    project_command,
    remote_command,
    report_command,
    runs_commands,
    serve_command,
    shortcuts_command,
    steer_command,
    train_command,
    try_command,
    use_commands,
    words_command,
)
from tlgui.cli.choice_flag import add_choice_flag
from tlgui.cli.common_flags import add_data, add_device, add_json, add_model
from tlgui.cli.config_flags import add_flag, add_sections
from tlgui.cli.health_flags import add_health_flags
from tlgui.cli.project_flag import add_project_flag
from tlgui.cli.scan_flags import add_scan_flags
from tlgui.cli.terminal import Parser
from tlgui.cli.whole_folders_parser import add_whole_folders
from tlgui.core.export import ExportFormat
from tlgui.core.origins import KINDS

OVERVIEW = """\
Teach a pretrained network to tell your own pictures apart.

Put the pictures in a folder with one sub-folder per class:

    fruit/apples/1.jpg   fruit/bananas/a.png   ...

then:

    tlgui check fruit                       look for problems first
    tlgui correct fruit --leave-out fruit/apples/7.jpg    single pictures, no file is changed
    tlgui try fruit                         see in seconds how far a network gets
    tlgui train fruit --out run             train; writes run/model.safetensors
    tlgui train fruit --out all --try-all heads,schedules    find the best combination
    tlgui train --resume run                continue after a crash or a power cut
    tlgui steer run --lower-rate            change a run while it goes on
    tlgui predict run/model.safetensors new.jpg
    tlgui evaluate run/model.safetensors fruit --part val
    tlgui dial run/model.safetensors --right 95      answer only what is sure enough
    tlgui report run                        one page for others; writes run/report.html
    tlgui inside run                        what the training changed in the network
    tlgui export run/model.safetensors --out for-others
    tlgui serve run/model.safetensors       answer over HTTP, with a page to drop pictures into

Without a command, or with 'gui', the window opens. Nothing leaves this computer, and your pictures
are only ever read.
"""


def make_parser() -> argparse.ArgumentParser:
    """Return the parser; each command sets `command` to the function that runs it."""
    parser = Parser(prog="tlgui", description=OVERVIEW, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action="version", version=f"tlgui {tlgui.__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_gui(commands)
    _add_check(commands)
    pack_command.add_pack(commands)
    _add_correct(commands)
    _add_backbones(commands)
    _add_summary(commands)
    _add_try(commands)
    _add_audition(commands)
    _add_train(commands)
    _add_steer(commands)
    remote_command.add_remote(commands)
    _add_evaluate(commands)
    add_whole_folders(commands)
    serve_command.add_serve(commands)
    label_next_command.add_label_next(commands)
    explain_command.add_explain(commands)
    _add_dial(commands)
    _add_report(commands)
    _add_shortcuts(commands)
    _add_inside(commands)
    _add_runs(commands)
    _add_epochs(commands)
    _add_compare(commands)
    _add_export(commands)
    _add_code(commands)
    _add_demo(commands)
    _add_words(commands)
    _add_project(commands)
    return parser


def _add_gui(commands: Any) -> None:
    command = commands.add_parser("gui", help="open the window")
    command.add_argument("path", nargs="?", metavar="FOLDER|MODEL", help="a folder of pictures or a model file to open")
    command.add_argument(
        "--new-window", action="store_true", help="open another window where one is open; else that one opens the path"
    )
    command.add_argument("--language", metavar="CODE", help="speak this language this time, such as de, fr or es")
    command.add_argument(
        "--self-check",
        metavar="REPORT",
        help="check an installation: open, train on FOLDER if given, classify pictures, write REPORT (JSON), close",
    )


def _add_check(commands: Any) -> None:
    command = commands.add_parser("check", help="show what a folder holds: classes, counts, problems")
    add_data(command, nargs="?")
    add_project_flag(command)
    add_scan_flags(command)
    add_health_flags(command)
    add_json(command, "one JSON object")
    command.set_defaults(command=check_command.check)


def _add_correct(commands: Any) -> None:
    command = commands.add_parser(
        "correct",
        help="leave pictures out, move them to another class, rename and merge classes",
        description="Decide what pictures of a folder count as, from the next run on, here and in the window. "
        "The files stay where and as they are. Without a flag, show what was decided.",
    )
    add_data(command)
    correct_command.add_flags(command)
    add_scan_flags(command)
    add_json(command, "a JSON list")
    command.set_defaults(command=correct_command.correct)


def _add_backbones(commands: Any) -> None:
    command = commands.add_parser("backbones", help="list the networks to start from")
    command.add_argument("--source", choices=("torchvision", "timm"), default="torchvision",
                         help="the library whose networks are listed (%(default)s)")  # fmt: skip
    command.add_argument("--short", action="store_true",
                         help="only four to choose between, and what each is for; those here first")  # fmt: skip
    command.add_argument("--search", metavar="WORDS", default="", help="only those with all of these in name or family")
    command.add_argument("--all-licences", action="store_true",
                         help="also timm's weights that forbid commercial use or have other conditions")  # fmt: skip
    add_json(command, "a JSON list")
    command.add_argument(
        "--offline", action="store_true", help="list weights that would need a download as not on this computer"
    )
    command.set_defaults(command=data_commands.backbones)


def _add_summary(commands: Any) -> None:
    command = commands.add_parser("summary", help="show the layers of a network and which of them learn in each phase")
    command.add_argument("target", metavar="BACKBONE|MODEL", help="a backbone's name or a model file")
    add_sections(command, "network", without=("backbone", "weights"))
    command.add_argument("--classes", type=int, default=2, metavar="N", help="number of classes (%(default)s)")
    add_json(command, "one JSON object")
    command.set_defaults(command=data_commands.summary)


def _add_try(commands: Any) -> None:
    command = commands.add_parser(
        "try",
        help="show in seconds how far a network gets, before any training; or rank several",
        description="Fit a new head to what a frozen network sees of the pictures, cross-validated: a first accuracy, "
        "with its range. Nothing is trained or written.",
    )
    add_data(command)
    add_scan_flags(command)
    add_flag(command, "backbone")
    add_flag(command, "weights")
    command.add_argument("--backbones", metavar="NAMES|here",
                         help="rank several: names with commas, or all whose weights are on this computer")  # fmt: skip
    command.add_argument("--choices", action="store_true",
                         help="say what quick, balanced and finest (see 'train --choice') mean here: network, first "
                         "accuracy and time")  # fmt: skip
    command.add_argument("--more", action="store_true", help="say whether more pictures would likely help")
    command.add_argument("--by", choices=KINDS,
                         help="compare a split by chance with a test on days, cameras, sub-folders or groups by file "
                         "name that were never learned from")  # fmt: skip
    command.add_argument("--knows", action="store_true",
                         help="show what the network as it is takes some of the pictures for")  # fmt: skip
    command.add_argument("--advise", action="store_true",
                         help="measure how like the pictures are to those that the network learned from, and say which "
                         "part of it had better learn")  # fmt: skip
    for key in ("test_fraction", "split_by", "folds", "device", "seed"):
        add_flag(command, key)
    command.add_argument("--yes", action="store_true", help="agree to download the pretrained weights")
    command.add_argument("--offline", action="store_true", help="never download anything")
    add_json(command, "one JSON object")
    command.set_defaults(command=try_command.try_networks)


def _add_audition(commands: Any) -> None:
    command = commands.add_parser(
        "audition",
        help="rank networks by how well a head on each tells the pictures apart",
        description="Fit a head to what each frozen network sees, cross-validated, and print a line for each: name, "
        "accuracy, its range (95%%) and the seconds it took. 'tlgui try --backbones' tells the same at length.",
    )
    add_data(command)
    add_scan_flags(command)
    command.add_argument("--backbones", metavar="NAMES|here", default="here",
                         help="names with commas, or all whose weights are on this computer (%(default)s)")  # fmt: skip
    for key in ("test_fraction", "split_by", "folds", "device", "seed"):
        add_flag(command, key)
    command.add_argument("--yes", action="store_true", help="agree to download the pretrained weights")
    command.add_argument("--offline", action="store_true", help="never download anything")
    add_json(command, "one JSON object per line")
    command.set_defaults(command=try_command.rank_networks)


def _add_train(commands: Any) -> None:
    command = commands.add_parser(
        "train",
        help="train on a folder of pictures",
        description="Train a network on a folder of pictures and write a run folder with the best model in it.",
        epilog="Ctrl-C stops after the current batch and keeps the best model so far; a second Ctrl-C stops at once.",
    )
    add_data(command, nargs="?")
    command.add_argument("--out", metavar="DIR", help="new folder for the run")
    command.add_argument("--resume", metavar="DIR", help="continue the run in DIR that was interrupted, or "
                         "the runs of --try-all there")  # fmt: skip
    command.add_argument("--overwrite", action="store_true", help="replace an earlier run in DIR")
    several = command.add_mutually_exclusive_group()
    several.add_argument("--try-all", metavar="LIST",
                         help="make a run of each combination, each in a folder in DIR, and say which is best: heads, "
                         "schedules, networks (those whose weights are on this computer), or names of such, with "
                         "commas, as in linear,mlp,schedules")  # fmt: skip
    several.add_argument("--against-scratch", action="store_true",
                         help="make three runs in DIR, from random weights, with the head alone and fine-tuned, and "
                         "say what the pretrained weights are worth")  # fmt: skip
    add_project_flag(command)
    add_scan_flags(command)
    add_choice_flag(command)
    add_sections(command, "network", "learning", "running")
    command.add_argument("--processes", type=int, default=1, metavar="N",
                         help="train in N processes of this computer, such as one for each GPU: the same result "
                         "(default: %(default)s)")  # fmt: skip
    command.add_argument("--yes", action="store_true", help="agree to download the pretrained weights")
    command.add_argument("--offline", action="store_true", help="never download anything")
    remote_command.add_place_flags(command)
    add_json(command, "one event per line on standard output")
    command.set_defaults(command=train_command.train)


def _add_steer(commands: Any) -> None:
    command = commands.add_parser(
        "steer",
        help="change a run while it goes on",
        description="Change the rest of a run that goes on, in this program's window or in another terminal. The run "
        "says what becomes of it, and continues so after an interruption too.",
    )
    command.add_argument("run", metavar="RUN", help="the run's folder")
    wanted = command.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--unfreeze", action="store_true",
                        help="end this phase with the epoch under way, and let more of the network learn")  # fmt: skip
    wanted.add_argument("--more-epochs", type=int, metavar="N", help="make this phase N epochs longer")
    wanted.add_argument("--lower-rate", action="store_true",
                        help="divide every learning rate by 3, from the next batch to the end of the run")  # fmt: skip
    add_json(command, "the answer as one JSON object")
    command.set_defaults(command=steer_command.steer)


def _add_evaluate(commands: Any) -> None:
    command = commands.add_parser("evaluate", help="measure how often a model is right on a folder of pictures")
    add_model(command)
    add_data(command)
    add_scan_flags(command)
    command.add_argument("--part", "--split", dest="split", choices=("all", "val", "test"), default="all",
                         help="all pictures, or those that the run kept apart: test, which training never saw, "
                         "or val, by which the best epoch was chosen (%(default)s)")  # fmt: skip
    add_device(command)
    add_json(command, "one JSON object")
    command.set_defaults(command=use_commands.evaluate)


def _add_dial(commands: Any) -> None:
    command = commands.add_parser(
        "dial",
        help="choose how sure a model must be to answer; what it is less sure of goes to you",
        description="Show or set a model's answer dial. It is set on the validation pictures; what it gives is counted "
        "on the test pictures. It is kept in the model file and holds wherever the model answers: in the window, for "
        "'predict' and in exports. Probabilities stay as they are.",
    )
    add_model(command)
    wanted = command.add_mutually_exclusive_group()
    wanted.add_argument(
        "--right", type=float, metavar="N", help="answer as much as possible with N of 100 answers right"
    )
    wanted.add_argument("--answer", type=float, metavar="N", help="answer the surest N of 100 pictures")
    wanted.add_argument("--least", type=float, metavar="P",
                        help="answer when the most probable class has at least P (0 to 1)")  # fmt: skip
    wanted.add_argument("--off", action="store_true", help="answer every picture")
    add_json(command, "one JSON object")
    command.set_defaults(command=dial_command.dial)


def _add_report(commands: Any) -> None:
    command = commands.add_parser(
        "report",
        help="write one page about a finished run, for people who were not there",
        description="Write one file with figures, curves and the worst mistakes of a finished run, as HTML or, by a "
        "name that ends in .pdf, as one A4 page in PDF. Pictures lie inside it and it loads nothing.",
    )
    command.add_argument("run", metavar="RUN", help="folder of a finished run, or a model file")
    command.add_argument("--out", metavar="FILE", help="where to write it (RUN/report.html)")
    command.add_argument("--overwrite", action="store_true",
                         help="replace FILE even if tlgui did not write it; never a file of a run")  # fmt: skip
    command.set_defaults(command=report_command.report)


def _add_shortcuts(commands: Any) -> None:
    command = commands.add_parser(
        "shortcuts",
        help="show whether a corner, an edge or the border of the pictures decides",
        description="Paste corners, edges and borders of the run's pictures into pictures of other classes. Where that "
        "alone makes the answer, the model has learned a date, a logo or a frame instead of the thing.",
    )
    command.add_argument("run", metavar="RUN", help="folder of a finished run, or the model file in it")
    command.add_argument("--again", action="store_true", help="measure again, though it was measured before")
    add_device(command)
    add_json(command, "one JSON object")
    command.set_defaults(command=shortcuts_command.shortcuts)


def _add_inside(commands: Any) -> None:
    command = commands.add_parser(
        "inside",
        help="show what a run changed in its network, block by block",
        description=inside_command.DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("run", metavar="RUN", help="folder of a finished run, or a model file")
    command.add_argument("--picture", metavar="FILE", help="also look at what a block makes of this picture")
    command.add_argument("--block", metavar="NAME", help="the block to look at (the last one below the head)")
    command.add_argument("--out", metavar="FOLDER", help="folder to write pictures to")
    command.add_argument("--overwrite", action="store_true",
                         help="replace files in it even if tlgui did not write them; never those of a run")  # fmt: skip
    add_json(command, "one JSON object")
    command.set_defaults(command=inside_command.inside)


def _add_runs(commands: Any) -> None:
    command = commands.add_parser("runs", help="list what was trained before, with how good it is")
    command.add_argument("folder", nargs="?", metavar="FOLDER",
                         help="folder in which run folders lie (default: where the window keeps its runs)")  # fmt: skip
    add_json(command, "a JSON list")
    command.set_defaults(command=runs_commands.runs)


def _add_epochs(commands: Any) -> None:
    command = commands.add_parser(
        "epochs",
        help="show a run as it was after each epoch",
        description="List the epochs of a run. With --epoch, show what the network answered to the validation "
        "pictures then: the matrix, and the pictures whose answers changed most often.",
    )
    command.add_argument("run", metavar="RUN", help="folder of a run, or the model file in it")
    command.add_argument("--epoch", metavar="N", type=epochs_command.epoch_number,
                         help="number of an epoch, or 'best'")  # fmt: skip
    add_json(command, "one JSON value")
    command.set_defaults(command=epochs_command.epochs)


def _add_words(commands: Any) -> None:
    command = commands.add_parser("words", help="say what the technical words mean")
    command.add_argument("words", nargs="*", metavar="WORD", help="what to search for; without one, all of them")
    add_json(command, "a list of objects")
    command.set_defaults(command=words_command.words)


def _add_project(commands: Any) -> None:
    command = commands.add_parser("project", help="say what a project file holds, and where its pictures are")
    command.add_argument("file", metavar="FILE.tlgui", help="as the window saves it")
    add_json(command, "one object")
    command.set_defaults(command=project_command.project)


def _add_compare(commands: Any) -> None:
    command = commands.add_parser(
        "compare",
        help="compare two runs picture by picture",
        description="Say what the second run (B) fixed and what it broke beside the first one (A), over the pictures "
        "that both held out, and whether chance may have made the difference (exact McNemar test).",
    )
    command.add_argument("first", metavar="RUN", help="folder of the first run")
    command.add_argument("second", metavar="RUN", help="folder of the second run")
    add_json(command, "one JSON object")
    command.set_defaults(command=runs_commands.compare)


def _add_export(commands: Any) -> None:
    command = commands.add_parser(
        "export",
        help="write a model for other programs, and prove it",
        description=export_command.DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_model(command)
    command.add_argument("--to", "--format", dest="format", type=lambda name: name.replace("_", "-"),
                         choices=[str(name) for name in ExportFormat], default=str(ExportFormat.ONNX),
                         help="what to write (%(default)s)")  # fmt: skip
    command.add_argument("--out", metavar="FOLDER", required=True, help="a new or empty folder")
    command.add_argument("--check", nargs="+", metavar="PATH", default=[],
                         help="pictures and folders to try it on, before those of its run")  # fmt: skip
    add_json(command, "the certificate as one JSON object")
    command.add_argument("--runtime", metavar="FOLDER",
                         help="for web: a folder with the files of onnxruntime-web, instead of a download")  # fmt: skip
    command.add_argument("--yes", action="store_true", help="for web: agree to download onnxruntime-web (14 MB)")
    command.set_defaults(command=export_command.export)


def _add_code(commands: Any) -> None:
    command = commands.add_parser(
        "code",
        help="show a run as a short script for PyTorch and torchvision",
        description="Print a script that repeats a finished run with PyTorch and torchvision alone, without tlgui: the "
        "same pictures, network, head, schedule and recipe. What it cannot repeat stands at its beginning.",
    )
    command.add_argument("run", metavar="RUN", help="folder of a finished run, or the model file in it")
    command.add_argument("--out", metavar="FILE", help="write it there instead of printing it")
    command.add_argument("--overwrite", action="store_true",
                         help="replace FILE even if tlgui did not write it; never a file of a run")  # fmt: skip
    command.set_defaults(command=code_command.code)


def _add_demo(commands: Any) -> None:
    command = commands.add_parser(
        "demo",
        help="show everything once, on sample pictures that tlgui draws",
        description=demo_command.DESCRIPTION,
    )
    command.add_argument("--out", metavar="DIR", help="where to put the pictures and the run (a folder of tlgui's own)")
    add_flag(command, "seed")
    command.set_defaults(seed=0)
    command.add_argument("--window", action="store_true", help="open the window on the result")
    command.set_defaults(command=demo_command.demo)
