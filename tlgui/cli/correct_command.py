"""`tlgui correct`: leave out and move pictures, rename and merge classes, undo it; no file is touched."""

from __future__ import annotations

import argparse
from pathlib import Path

from tlgui.cli import adding_pictures
from tlgui.cli.health_command import follow_decisions
from tlgui.cli.health_flags import add_report_flag
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_json, print_line
from tlgui.cli.train_command import ctrl_c_stops
from tlgui.core.cleaned_copy import CopyProgress, write_cleaned_copy
from tlgui.core.control import Control
from tlgui.core.corrections import LEFT_OUT, MOST_STEPS, Labels, read_labels
from tlgui.core.errors import ConfigError
from tlgui.core.events import Preparing
from tlgui.core.messages import say
from tlgui.core.sentences.relabelling import copied_messages

STOPPED = 130
"""What a shell expects of a program that Ctrl+C ended."""


def add_flags(command: argparse.ArgumentParser) -> None:
    """Add the flags of which one at a time says what is to be done."""
    wanted = command.add_mutually_exclusive_group()
    wanted.add_argument("--leave-out", nargs="+", metavar="PICTURE", help="do not use these pictures")
    wanted.add_argument("--move", nargs="+", metavar="PICTURE", help="count these as the class that --to names")
    wanted.add_argument("--add", nargs="+", metavar="PICTURE",
                        help="count copies of these pictures from elsewhere as the class that --to names")  # fmt: skip
    wanted.add_argument("--restore", nargs="+", metavar="PICTURE", help="take these pictures as they lie again")
    wanted.add_argument("--take-back", type=int, nargs="?", const=0, metavar="N",
                        help="take back all decisions, or only the latest N")  # fmt: skip
    wanted.add_argument("--rename", nargs=2, metavar=("CLASS", "NAME"),
                        help="call a class otherwise; a name that another class has makes both one")  # fmt: skip
    wanted.add_argument("--merge", nargs=2, metavar=("CLASS", "OTHER"), help="make a class a part of another one")
    wanted.add_argument("--add-class", metavar="NAME", help="have a class without pictures, to move some to")
    wanted.add_argument("--undo", type=int, nargs="?", const=1, metavar="N", help="undo the latest step, or N")
    wanted.add_argument("--redo", type=int, nargs="?", const=1, metavar="N", help="do again what was undone last")
    add_report_flag(wanted)
    wanted.add_argument("--write-copy", metavar="FOLDER", help="copy all pictures, as labelled, into a new folder")
    target = command.add_mutually_exclusive_group()
    target.add_argument("--to", metavar="CLASS", help="a class of the folder")
    target.add_argument("--new-class", metavar="NAME", help="a class that is made for the pictures of --move")


def correct(arguments: argparse.Namespace) -> int:
    """Change what counts as what, and print all decisions about the folder."""
    _check(arguments)
    if arguments.write_copy:
        return _write_copy(arguments)
    root = Path(arguments.data).absolute()
    if not _take_back(root, arguments):
        _decide(arguments)
    labels = read_labels(root)
    if arguments.json:
        decided = [{"path": item.path, "to": item.to or None} for item in labels.corrections]
        print_json([*decided, *adding_pictures.added_json(root)])
    else:
        _print(labels, has_added=adding_pictures.print_added(root))
    return 0


def _take_back(root: Path, arguments: argparse.Namespace) -> bool:
    """Take back, undo or redo; return whether that was wanted. None of it needs a look at the pictures."""
    from tlgui.engine.data import correcting  # late: hashing is not for every command

    if arguments.take_back is not None:
        correcting.take_back(root, arguments.take_back or None)
        if not arguments.take_back:
            adding_pictures.take_back(root, None)
    elif arguments.restore:
        others = adding_pictures.take_back(root, [Path(path).absolute() for path in arguments.restore])
        if others:
            correcting.take_back_of(root, others)
    elif arguments.undo is not None:
        correcting.go_back(root, arguments.undo)
    elif arguments.redo is not None:
        correcting.go_back(root, -arguments.redo)
    else:
        return False
    return True


def _decide(arguments: argparse.Namespace) -> None:
    from tlgui.engine.data import correcting  # late: hashing is not for every command

    if arguments.add:
        adding_pictures.add(arguments)
        return
    if arguments.report:
        follow_decisions(Path(arguments.report), scan(arguments, min_classes=1))
        return
    pictures, classes = arguments.leave_out or arguments.move, arguments.rename or arguments.merge
    if not pictures and not classes and not arguments.add_class:
        return
    dataset = scan(arguments, min_classes=1)
    root, names = dataset.root, dataset.corrected.class_names
    paths = [Path(path).absolute() for path in pictures or ()]
    if arguments.add_class:
        correcting.split_class(root, (), arguments.add_class, names)
    elif classes:
        change = correcting.rename_class if arguments.rename else correcting.merge_classes
        change(root, classes[0], classes[1], names)
    elif arguments.new_class:
        correcting.split_class(root, paths, arguments.new_class, names)
    else:
        correcting.correct(root, paths, arguments.to if arguments.move else LEFT_OUT, names)


def _write_copy(arguments: argparse.Namespace) -> int:
    """Copy the pictures as they are labelled; exit 130 where that was stopped."""
    into, control, meter = Path(arguments.write_copy), Control(), TerminalProgress()
    dataset, progress = scan(arguments, min_classes=1), CopyProgress()
    with ctrl_c_stops(control, "Stopping after this picture."):
        try:
            for progress in write_cleaned_copy(dataset, into):
                meter(Preparing("cleaned copy", progress.done, progress.total))
                if control.should_stop:
                    break
        finally:
            meter.end_line()
    if control.should_stop:
        note(sentence(say("copy.stopped", folder=into)))
        return STOPPED
    if arguments.json:
        print_json({"into": str(into), "copied": progress.done, "numbered": progress.n_renamed})
    else:
        for message in copied_messages(into, progress.done, progress.n_renamed):
            print_line(sentence(message))
    return 0


def _check(arguments: argparse.Namespace) -> None:
    if bool(arguments.move or arguments.add) != bool(arguments.to or arguments.new_class):
        raise ConfigError("Give --move or --add with the pictures and --to with their class, both or neither.")
    if arguments.add and arguments.new_class:
        raise ConfigError("Make the class with --add-class first, then use --add with --to.")
    for flag in ("undo", "redo"):
        if getattr(arguments, flag) not in (None, *range(1, MOST_STEPS + 1)):
            raise ConfigError(f"--{flag} needs a number of steps from 1 to {MOST_STEPS}.")
    if arguments.take_back is not None and arguments.take_back < 0:
        raise ConfigError("--take-back needs a number of decisions, such as 1.")


def _print(labels: Labels, *, has_added: bool) -> None:
    if not (labels.corrections or labels.renamed or labels.added or has_added):
        print_line(sentence(say("corrections.none")))
    for renaming in labels.renamed:
        print_line(sentence(say("corrections.one_renamed", name=renaming.was, to=renaming.now)))
    for name in labels.added:
        print_line(sentence(say("corrections.one_added", name=name)))
    for item in labels.corrections:
        if item.to == LEFT_OUT:
            print_line(sentence(say("corrections.one_out", path=item.path)))
        else:
            print_line(sentence(say("corrections.one_moved", path=item.path, name=item.to)))
    for steps, key in ((labels.done, "corrections.can_undo"), (labels.undone, "corrections.can_redo")):
        if steps:
            note(sentence(say(key, step=steps[-1].words)))
