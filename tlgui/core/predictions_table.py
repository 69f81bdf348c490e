"""The table of answers for a spreadsheet: where it may go, what stands in it, and as a CSV that runs nothing."""

from __future__ import annotations

import contextlib
import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from tlgui.core.atomic_file import write_atomic
from tlgui.core.errors import TableError
from tlgui.core.messages import Text, say
from tlgui.core.output_file import begins_with, check_output
from tlgui.core.picture_suffixes import PICTURE_SUFFIXES
from tlgui.core.prediction import Prediction
from tlgui.core.printable import printable
from tlgui.core.regular_file import open_regular
from tlgui.core.sentences import english

Cell = str | float
"""Text as it is, unfit for a terminal perhaps; or a number."""
Tell = Callable[[Text], str]
"""Makes a sentence of a message."""
COLUMNS = ("path", "class", "probability", "unknown", "error", "sure")
ANSWER = "answer"
CLASS_PREFIX = "p:"
"""Before a class in its column's name: a class may be called 'path' or 'error'."""
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""By it, Excel knows UTF-8."""
BEGINNINGS = (b"path,class,probability,", b"path,folder,to,")
"""Of tables of answers, and of what a sorting did."""
FORMULA_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What spreadsheets take for a formula; the last four are the wide forms of the first."""
OTHER_SUFFIXES = PICTURE_SUFFIXES | {".safetensors", ".pth", ".pt"}
OTHER_STARTS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF", b"II*\0", b"MM\0*", b"\x80\x02")
"""Of pictures, and of the files that PyTorch saved once."""
ZIP_START = b"PK\x03\x04"
"""Of the files that PyTorch saves today, and of spreadsheets."""
XLSX = ".xlsx"
"""The name of a table for Excel ends so; every other one is CSV."""
XLSX_MARK = "Written by tlgui"
"""In the properties of such a table: by it, one of our own is known."""
XLSX_PROPERTIES, XLSX_CONTENTS = "docProps/core.xml", "[Content_Types].xml"
MOST_PROPERTIES = 10_000
"""Bytes that are looked through for the mark."""
NO_ZIP = (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, ValueError)


def checked_place(path: Path, inputs: Iterable[Path], *, overwrite: bool) -> Path:
    """Return where the table goes.

    Args:
        path: as the person gave it; a name that ends in .xlsx asks for a table for Excel.
        inputs: the model and the pictures.
        overwrite: anything else may be replaced.

    Raises:
        OutputExistsError: there is something that must not be replaced.
        TableError: there is a picture or a model, or the name is that of one; most likely it was meant to be read.
    """
    _refuse_name(path)
    marked = tuple(BYTE_ORDER_MARK + beginning for beginning in BEGINNINGS)
    is_own = _is_own_xlsx if is_xlsx_name(path) else begins_with(*marked, *BEGINNINGS)
    place = check_output(path, is_own, inputs=inputs, overwrite=overwrite)
    _refuse_name(place)  # a link may lead to a picture whatever its own name says
    if place.exists() and _is_picture_or_model(place):
        raise TableError(
            say("tables.holds_a_picture_or_a_model", path=path), hint=say("runs.choose_another_name"), path=path
        )
    return place


def _refuse_name(path: Path) -> None:
    if path.suffix.lower() in OTHER_SUFFIXES:
        raise TableError(say("tables.cannot_be_the_name", name=path.name), hint=say("tables.use_a_name"), path=path)


def _is_picture_or_model(path: Path) -> bool:
    """Tell by the first bytes, which do not depend on the name."""
    with open_regular(path) as file:
        head = file.read(12)
    if head.startswith(ZIP_START):
        return not _is_spreadsheet(path)
    is_bitmap = head.startswith(b"BM") and head[6:10] == bytes(4)  # the two letters alone may begin a word
    return is_bitmap or head.startswith(OTHER_STARTS) or head[4:8] == b"ftyp" or head[8:10] == b'{"'


def is_xlsx_name(path: Path) -> bool:
    """Return whether a name asks for a table for Excel."""
    return path.suffix.lower() == XLSX


def _is_own_xlsx(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as file, file.open(XLSX_PROPERTIES) as properties:
            return XLSX_MARK.encode("ascii") in properties.read(MOST_PROPERTIES)
    except NO_ZIP:
        return False


def _is_spreadsheet(path: Path) -> bool:
    """Return whether a zip file is a document, and so no saved network."""
    try:
        with zipfile.ZipFile(path) as file:
            return XLSX_CONTENTS in file.namelist()
    except NO_ZIP:
        return False


@contextlib.contextmanager
def told_of(path: Path) -> Iterator[None]:
    """Say of which table it is that the system refuses something.

    Raises:
        TableError: it cannot be written.
    """
    try:
        yield
    except BrokenPipeError:  # of standard output: whoever read the answers has seen enough
        raise
    except OSError as error:
        raise TableError(
            say("tables.cannot_be_written", path=path, reason=error.strerror or error),
            hint=say("tables.close_it_hint"),
            path=path,
        ) from error


def write_table(
    path: Path,
    predictions: Iterable[Prediction],
    class_names: Sequence[str],
    sentence: Tell = english,
) -> int:
    """Write one row for each picture and return how many were answered; an earlier table stays until it is whole.

    Args:
        path: from `checked_place`; a CSV.
        predictions: taken one by one.
        class_names: of the columns with each class's probability; none leaves these columns out.
        sentence: makes words of why a picture cannot be read.

    Raises:
        TableError: the table cannot be written.
    """
    n_answered = 0

    def counted() -> Iterator[Prediction]:
        nonlocal n_answered
        for prediction in predictions:
            n_answered += not prediction.error
            yield prediction

    with told_of(path):
        write_atomic(path, lambda file: write_csv(file, columns(class_names), rows(counted(), class_names, sentence)))
    return n_answered


def columns(class_names: Sequence[str], *, says_answer: bool = False) -> list[str]:
    """Return the head of the table.

    Args:
        class_names: each gets a column for its probability.
        says_answer: a last column says what the model answers in the end, which may be none of the classes.
    """
    return [*COLUMNS, *(f"{CLASS_PREFIX}{name}" for name in class_names), *([ANSWER] if says_answer else [])]


def rows(
    predictions: Iterable[Prediction], class_names: Sequence[str], sentence: Tell, *, says_answer: bool = False
) -> Iterator[list[Cell]]:
    """Yield a row for each picture, readable or not; args as of `columns`."""
    for prediction in predictions:
        answer = (prediction.answer,) if says_answer else ()
        yield [*_row(prediction, class_names, sentence), *answer]


def write_csv(file: Path, head: Sequence[str], cells: Iterable[Sequence[Cell]]) -> None:
    """Write a table into a file that is there for it, row by row.

    Raises:
        OSError: it cannot be written.
    """
    with file.open("w", encoding="utf-8-sig", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(map(printable, head))
        writer.writerows(map(_safe, row) for row in cells)


def csv_bytes(cells: Iterable[Sequence[Cell]]) -> bytes:
    """Return rows as they stand in such a table, to be added to one."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(map(_safe, row) for row in cells)
    return text.getvalue().encode("utf-8")


def _row(prediction: Prediction, class_names: Sequence[str], sentence: Tell) -> Iterator[Cell]:
    best = prediction.best
    yield prediction.path
    yield best.class_name if best else ""
    yield best.probability if best else ""
    yield "" if prediction.unknown_score is None else str(prediction.is_unknown).lower()
    yield sentence(prediction.error)
    yield "" if prediction.is_sure is None else str(prediction.is_sure).lower()
    scores = {score.class_name: score.probability for score in prediction.scores}
    for name in class_names:
        yield scores.get(name, "")


def _safe(cell: Cell) -> Cell:
    r"""Return a cell that neither a spreadsheet runs nor a terminal obeys: control characters are seen, as \x1b."""
    if not isinstance(cell, str):
        return cell
    text = printable(cell)
    return f"'{text}" if cell.startswith(FORMULA_BEGINNINGS) else text
