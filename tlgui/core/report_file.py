"""Writes the report of a run to a file; standard library only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from tlgui.core.atomic_file import write_bytes_atomic
from tlgui.core.errors import PictureError, TlguiError
from tlgui.core.messages import say
from tlgui.core.output_file import begins_with, check_output
from tlgui.core.regular_file import open_regular
from tlgui.core.report import Report, ToText, make_report
from tlgui.core.report_html import BEGINNING, report_html
from tlgui.core.run_facts import read_run_facts
from tlgui.core.run_folder import MODEL

REPORT_NAME = "report.html"
PDF = ".pdf"
SUFFIXES = (".html", ".htm", PDF)
PDF_CREATOR = "A report of tlgui"
"""In the description of a PDF: by it, a report is known and may be replaced by a newer one."""
MOST_PDF_BYTES = 64 * 1024 * 1024
"""Of a file that is looked through for it."""
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
    is_own = is_pdf_report if is_pdf(place) else begins_with(BEGINNING.encode())
    return check_output(place, is_own, inputs=inputs, overwrite=overwrite)


def is_pdf(place: Path) -> bool:
    """Return whether a report is to be a PDF file, by its name."""
    return place.suffix.lower() == PDF


def is_pdf_report(path: Path) -> bool:
    """Return whether a file is a report that tlgui wrote as PDF.

    Raises:
        OSError: it cannot be read.
    """
    with open_regular(path) as file:
        data = file.read(MOST_PDF_BYTES)
    return data.startswith(b"%PDF-") and f"/Creator ({PDF_CREATOR})".encode() in data


def read_report(run: Path, to_text: ToText) -> Report:
    """Return what there is to say of a finished run; args and errors as of `write_report`."""
    return make_report(read_run_facts(run), to_text)


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
    report = read_report(run, to_text)
    text = report_html(report, thumbnails_of(report, thumbnail), to_text)
    save_report(place, text.encode())


def save_report(place: Path, data: bytes) -> None:
    """Write the file of a report; an earlier one stays until the new one is whole.

    Raises:
        ReportFileError: the disk is full or cannot be written.
    """
    try:
        write_bytes_atomic(place, data)
    except OSError as error:
        raise ReportFileError(
            say("report.cannot_be_written", path=place, reason=error.strerror or error),
            hint=say("report.cannot_be_written_hint"),
            path=place,
        ) from error


def thumbnails_of(report: Report, thumbnail: MakeThumbnail) -> dict[str, bytes]:
    """Return the pictures of the mistakes; one that is gone or cannot be read any more is left out."""
    return dict(_made(report, thumbnail))


def _made(report: Report, thumbnail: MakeThumbnail) -> Iterable[tuple[str, bytes]]:
    for mistake in report.mistakes:
        try:
            yield mistake.path, thumbnail(Path(mistake.path), THUMBNAIL_PX)
        except PictureError:
            continue
