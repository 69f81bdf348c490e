"""`tlgui report`: what is known of a finished run, on one page."""

from __future__ import annotations

import argparse
from pathlib import Path

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_line
from tlgui.core.printed_report import printed_report
from tlgui.core.report_file import is_pdf, read_report, report_place, save_report, thumbnails_of, write_report

LANGUAGE = "en"
"""Of the command line's sentences."""


def report(arguments: argparse.Namespace) -> int:
    """Write the report of a run and print where it is."""
    from tlgui.engine.data.decode import thumbnail_jpeg

    run = Path(arguments.run)
    out = Path(arguments.out) if arguments.out else None
    place = report_place(run, out, overwrite=arguments.overwrite)
    if is_pdf(place):
        from tlgui.engine.results.report_pdf import report_pdf

        report = read_report(run, sentence)
        printed = printed_report(report, sentence, LANGUAGE)
        save_report(place, report_pdf(printed, thumbnails_of(report, thumbnail_jpeg)))
    else:
        write_report(run, place, sentence, thumbnail_jpeg)
    print_line(f"The report is in {place}")
    return 0
