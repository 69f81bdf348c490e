"""`tlgui report`: what is known of a finished run, on one page."""

from __future__ import annotations

import argparse
from pathlib import Path

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_line
from tlgui.core.report_file import report_place, write_report


def report(arguments: argparse.Namespace) -> int:
    """Write the report of a run and print where it is."""
    from tlgui.engine.data.decode import thumbnail_jpeg

    run = Path(arguments.run)
    out = Path(arguments.out) if arguments.out else None
    place = report_place(run, out, overwrite=arguments.overwrite)
    write_report(run, place, sentence, thumbnail_jpeg)
    print_line(f"The report is in {place}")
    return 0
