"""The grammar of the commands that use a model on whole folders, and that show what it is."""

from __future__ import annotations

from typing import Any

from tlgui.cli import sort_command, use_commands
from tlgui.cli.common_flags import add_device, add_json, add_model
from tlgui.cli.passport_command import add_passport
from tlgui.cli.table_flags import add_table_flags
from tlgui.cli.watch_command import add_watch


def add_whole_folders(commands: Any) -> None:
    """Add these commands to the parser's."""
    _add_predict(commands)
    _add_sort(commands)
    add_watch(commands)
    add_passport(commands)


def _add_predict(commands: Any) -> None:
    command = commands.add_parser(
        "predict",
        help="classify new pictures",
        description="Classify new pictures and folders of them, and write tables of the answers. What was cut off goes "
        "on when the same table is asked for again; pictures that have changed are answered anew.",
    )
    add_model(command)
    command.add_argument("paths", nargs="+", metavar="PATH", help="pictures and folders of pictures")
    command.add_argument("--top", type=int, default=5, metavar="N", help="classes shown per picture (%(default)s)")
    command.add_argument("--all-classes", action="store_true", help="add a column for each class to the table")
    add_table_flags(command, "the answers")
    add_device(command)
    add_json(command, "one JSON object per line")
    command.set_defaults(command=use_commands.predict)


def _add_sort(commands: Any) -> None:
    command = commands.add_parser(
        "sort",
        help="put pictures into a folder for each answer, and take that back",
        description="Answer pictures and put each into a folder of its class, 'not sure' or 'none of these classes': a "
        "copy, or with --move the picture itself. Nothing is ever replaced. A sorting that was cut off goes on when "
        "it is started again.",
    )
    command.add_argument("model", nargs="?", metavar="MODEL", help="a model file")
    command.add_argument("paths", nargs="*", metavar="PATH", help="pictures and folders of pictures")
    command.add_argument("--into", metavar="FOLDER", help="a new or empty folder, or one to go on with")
    command.add_argument("--move", action="store_true", help="move the pictures instead of copying them")
    command.add_argument("--min-probability", "--least", dest="least", type=float, default=0.0, metavar="P",
                         help="what is less probable than P (0 to 1) goes to 'not sure'")  # fmt: skip
    command.add_argument("--undo", metavar="FOLDER", help="take back what was sorted into this folder")
    add_table_flags(command, "what became of each picture")
    add_device(command)
    add_json(command, "one JSON object")
    command.set_defaults(command=sort_command.sort)
