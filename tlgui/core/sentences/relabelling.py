"""Names of the steps of relabelling, as they stand after 'Undo:', and what is said where one is not possible."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.messages import Message, Plural, Template, say

RELABELLING: dict[str, Template] = {
    "relabel.leave_out": Plural("leave 1 picture out", "leave {n} pictures out"),
    "relabel.move": Plural("move 1 picture to '{name}'", "move {n} pictures to '{name}'"),
    "relabel.split": Plural("put 1 picture into a new class '{name}'", "put {n} pictures into a new class '{name}'"),
    "relabel.add": "add the class '{name}'",
    "relabel.rename": "call '{name}' '{to}'",
    "relabel.merge": "make '{name}' a part of '{to}'",
    "relabel.take_back": Plural("take back 1 decision", "take back {n} decisions"),
    "relabel.there_is_one": "There is a class '{name}' already; nothing was changed.",
    "relabel.there_is_one_hint": "Choose another name, or move the pictures to that class.",
    "relabel.no_name": "'{name}' cannot be the name of a class; nothing was changed.",
    "copy.made": Plural(
        "1 picture was copied into '{folder}' as you labelled it; the original stays as it is.",
        "{n} pictures were copied into '{folder}' as you labelled them; the originals stay as they are.",
    ),
    "copy.numbered": Plural(
        "1 of them got a number behind its name, since another picture of its class is called so.",
        "{n} of them got a number behind their names, since other pictures of their classes are called so.",
    ),
    "copy.stopped": "Stopped. The copy in '{folder}' is not whole; the originals are as they were.",
    "copy.inside": "'{folder}' lies inside the folder of the pictures, where they would count twice.",
    "copy.inside_hint": "Choose a folder beside it.",
    "copy.not_empty": "'{folder}' is not empty; nothing was copied.",
    "copy.not_empty_hint": "Choose a new or an empty folder.",
    "copy.failed": "The copy in '{folder}' is not whole: '{path}' could not be copied ({why}). No original changed.",
    "copy.failed_hint": "Make room on the disk or choose another one, remove what was copied, and try again.",
    "relabel.no_name_hint": "A name has at least one letter or number, and none of / and \\.",
}


def copied_messages(into: Path | str, n: int, n_renamed: int) -> list[Message]:
    """Return what is said of a copy that is whole."""
    numbered = [say("copy.numbered", n=n_renamed)] if n_renamed else []
    return [say("copy.made", n=n, folder=into), *numbered]
