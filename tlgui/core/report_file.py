"""Writes the report of a run to a file; standard library only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.errors import PictureError, TlguiError
from tlgui.core.messages import say
from tlgui.core.output_file import begins_with, check_output
from tlgui.core.report import Report, ToText, make_report
from tlgui.core.report_html import BEGINNING, report_html
from tlgui.core.run_facts import read_run_facts
from tlgui.core.run_folder import MODEL

REPORT_NAME = "report.html"
SUFFIXES = (".html", ".htm")
THUMBNAIL_PX = 240
"""Of a mistake in the report: sharp on a screen with two dots a pixel, and some ten kilobytes."""

MakeThumbnail = Callable[[Path, int], bytes]
"""Returns JPEG bytes of a picture, no side longer than so many pixels; raises PictureError."""


class ReportFileError(TlguiError):
    """A report cannot be written."""

    title = say("title.report")


def report_place(run: Path, out: Path | None, *, overwrite: bool = False) -> Path:
    """Return where the report of a run goes, or refuse before anything is read.

    Args:
        run: its folder, or the model file in it.
        out: as the person gave it; None is a file in the run folder.
        overwrite: anything that is no file of a run may be replaced; a report of tlgui always may.

    Raises:
        ReportFileError: the name is not that of a report.
        OutputExistsError: there is something that must not be replaced.
    """
    folder = run if run.is_dir() else run.parent
    place = out or folder / REPORT_NAME
    if place.suffix.lower() not in SUFFIXES:
        raise ReportFileError(
            say("report.other_suffix", name=place.name), hint=say("report.other_suffix_hint"), path=place
        )
    inputs = (folder / MODEL, run)
    return check_output(place, begins_with(BEGINNING.encode()), inputs=inputs, overwrite=overwrite)


def write_report(run: Path, place: Path, to_text: ToText, thumbnail: MakeThumbnail) -> None:
    """Write the report of a finished run; an earlier file stays until the new one is whole.

    Args:
        run: its folder, or the model file in it.
        place: from `report_place`.
        to_text: gives the sentence of a message in the person's language.
        thumbnail: shrinks the pictures of the mistakes.

    Raises:
        RunFolderError, ModelFileError: there is no measured model.
        ReportFileError: the disk is full or cannot be written.
    """
    report = make_report(read_run_facts(run), to_text)
    text = report_html(report, _thumbnails(report, thumbnail), to_text)
    try:
        write_text_atomic(place, text)
    except OSError as error:
        raise ReportFileError(
            say("report.cannot_be_written", path=place, reason=error.strerror or error),
            hint=say("report.cannot_be_written_hint"),
            path=place,
        ) from error


def _thumbnails(report: Report, thumbnail: MakeThumbnail) -> dict[str, bytes]:
    """Return the pictures of the mistakes; one that is gone or cannot be read any more is left out."""
    return dict(_made(report, thumbnail))


def _made(report: Report, thumbnail: MakeThumbnail) -> Iterable[tuple[str, bytes]]:
    for mistake in report.mistakes:
        try:
            yield mistake.path, thumbnail(Path(mistake.path), THUMBNAIL_PX)
        except PictureError:
            continue
