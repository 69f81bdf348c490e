"""The table of answers for a spreadsheet: a CSV that runs nothing when it is opened."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from tlgui.core.atomic_file import write_atomic
from tlgui.core.errors import ModelFileError
from tlgui.core.messages import Text, say
from tlgui.core.output_file import begins_with, check_output
from tlgui.core.picture_suffixes import PICTURE_SUFFIXES
from tlgui.core.prediction import Prediction
from tlgui.core.printable import printable
from tlgui.core.regular_file import open_regular
from tlgui.core.sentences import english

COLUMNS = ("path", "class", "probability", "unknown", "error", "sure")
CLASS_PREFIX = "p:"
"""Before a class in its column's name: a class may be called 'path' or 'error'."""
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""By it, Excel knows UTF-8."""
BEGINNING = b"path,class,probability,"
FORMULA_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What spreadsheets take for a formula; the last four are the wide forms of the first."""
OTHER_SUFFIXES = PICTURE_SUFFIXES | {".safetensors", ".pth", ".pt"}
OTHER_STARTS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF", b"II*\0", b"MM\0*", b"PK\x03\x04", b"\x80\x02")
"""Of pictures, and of the files that PyTorch saves."""


def checked_place(path: Path, inputs: Iterable[Path], *, overwrite: bool) -> Path:
    """Return where the table goes.

    Args:
        path: as the person gave it.
        inputs: the model and the pictures.
        overwrite: anything else may be replaced.

    Raises:
        OutputExistsError: there is something that must not be replaced.
        ModelFileError: there is a picture or a model, or the name is that of one; most likely it was meant to be read.
    """
    _refuse_name(path)
    is_own = begins_with(BYTE_ORDER_MARK + BEGINNING, BEGINNING)
    place = check_output(path, is_own, inputs=inputs, overwrite=overwrite)
    _refuse_name(place)  # a link may lead to a picture whatever its own name says
    if place.exists() and _is_picture_or_model(place):
        raise ModelFileError(
            say("tables.holds_a_picture_or_a_model", path=path), hint=say("runs.choose_another_name"), path=path
        )
    return place


def _refuse_name(path: Path) -> None:
    if path.suffix.lower() in OTHER_SUFFIXES:
        raise ModelFileError(say("tables.cannot_be_the_name", name=path.name), hint=say("tables.use_a_name"), path=path)


def _is_picture_or_model(path: Path) -> bool:
    """Tell by the first bytes, which do not depend on the name."""
    with open_regular(path) as file:
        head = file.read(12)
    is_bitmap = head.startswith(b"BM") and head[6:10] == bytes(4)  # the two letters alone may begin a word
    return is_bitmap or head.startswith(OTHER_STARTS) or head[4:8] == b"ftyp" or head[8:10] == b'{"'


def write_table(
    path: Path,
    predictions: Iterable[Prediction],
    class_names: Sequence[str],
    sentence: Callable[[Text], str] = english,
) -> int:
    """Write one row for each picture and return how many were answered; an earlier table stays until it is whole.

    Args:
        path: from `checked_place`.
        predictions: taken one by one.
        class_names: of the columns with each class's probability; none leaves these columns out.
        sentence: makes words of why a picture cannot be read.

    Raises:
        ModelFileError: the table cannot be written.
    """
    n_answered = 0

    def fill(temporary: Path) -> None:
        nonlocal n_answered
        with temporary.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([*COLUMNS, *(printable(f"{CLASS_PREFIX}{name}") for name in class_names)])
            for prediction in predictions:
                n_answered += not prediction.error
                writer.writerow(map(_safe, _row(prediction, class_names, sentence)))

    try:
        write_atomic(path, fill)
    except BrokenPipeError:  # of standard output: whoever read the answers has seen enough
        raise
    except OSError as error:
        reason = error.strerror or error
        raise ModelFileError(say("tables.cannot_be_written", path=path, reason=reason), path=path) from error
    return n_answered


def _row(prediction: Prediction, class_names: Sequence[str], sentence: Callable[[Text], str]) -> Iterator[str | float]:
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


def _safe(cell: str | float) -> str | float:
    r"""Return a cell that neither a spreadsheet runs nor a terminal obeys: control characters are seen, as \x1b."""
    if not isinstance(cell, str):
        return cell
    text = printable(cell)
    return f"'{text}" if cell.startswith(FORMULA_BEGINNINGS) else text
