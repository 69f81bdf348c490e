"""`tlgui code`: the script that repeats a run."""

from __future__ import annotations

import argparse
from pathlib import Path

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_line
from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.errors import RunFolderError
from tlgui.core.output_file import begins_with, check_output


def code(arguments: argparse.Namespace) -> int:
    """Print the script of a run, or write it to a file."""
    from tlgui.engine.results.run_code import BEGINNING, make_run_code

    run = Path(arguments.run)
    place = None
    if arguments.out:
        is_own, inputs = begins_with(BEGINNING.encode()), (run,)
        place = check_output(Path(arguments.out), is_own, inputs=inputs, overwrite=arguments.overwrite)
    made = make_run_code(run)
    for message in made.notes:
        note(sentence(message))
    if place is None:
        for line in made.text.splitlines():
            print_line(line)
        return 0
    try:
        write_text_atomic(place, made.text)
    except OSError as error:
        reason = error.strerror or error
        raise RunFolderError(f"The script '{place}' cannot be written: {reason}.", path=place) from error
    print_line(f"The script is in {place}")
    return 0
