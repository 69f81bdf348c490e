"""What the command line prints: no name can steer the terminal, and every terminal can show it."""

from __future__ import annotations

import io
import json
import math
import os
import sys
from argparse import ArgumentParser
from typing import Any, TextIO

from tlgui.core.errors import CancelledError
from tlgui.core.printable import STEERING, printable

EXIT_STOPPED = CancelledError.exit_code


def print_line(text: str = "") -> None:
    """Print one line on standard output, at once: in a pipe it would come after what is said on standard error."""
    sys.stdout.write(printable(text) + "\n")
    sys.stdout.flush()


def print_json(value: Any) -> None:
    """Print one JSON value on a line of standard output, at once; what is no finite number is null."""
    text = json.dumps(_finite(value), ensure_ascii=not _is_utf8(sys.stdout), allow_nan=False)
    # JSON leaves some of these as they are; between quotes, \u001b and the raw character mean the same.
    sys.stdout.write(STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")
    sys.stdout.flush()


def print_error(sentence: str) -> None:
    """Print why something was not done, on standard error."""
    sys.stderr.write(f"tlgui: {printable(sentence)}\n")


def note(sentence: str) -> None:
    """Tell the person something that goes on all the same, on standard error."""
    sys.stderr.write(f"Note: {printable(sentence)}\n")


def can_show(stream: TextIO, text: str) -> bool:
    """Return whether a terminal has the characters of a text."""
    try:
        text.encode(stream.encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def prepare_streams() -> None:
    """Let standard output and error take every character: one that the terminal lacks is written as its number."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started the program
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - lives as long as we
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def drop_output() -> None:
    """Send what is still to be printed nowhere: the reader of our output, such as `head`, has seen enough."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            os.dup2(nowhere, stream.fileno())
        except (OSError, ValueError):  # no file behind it, as in a test
            continue
    os.close(nowhere)


class Parser(ArgumentParser):
    """A parser that repeats nothing of what was typed in a way that a terminal would obey."""

    def _print_message(self, message: str, file: Any = None) -> None:
        lines = message.split("\n")
        super()._print_message("\n".join(map(printable, lines)), file)


def _is_utf8(stream: TextIO) -> bool:
    return (stream.encoding or "utf-8").lower().replace("-", "") == "utf8"


def _finite(value: Any) -> Any:
    """Return a JSON value with null in place of NaN and infinities, for which JSON has no word."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
