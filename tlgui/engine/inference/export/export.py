"""Writes a model for other programs into a folder, with all that its receiver needs, and proves it."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import tlgui
from tlgui.core.atomic_file import TEMPORARY_PREFIX, TEMPORARY_SUFFIX, make_folder, sync_file, sync_folder
from tlgui.core.errors import ExportError
from tlgui.core.events import Preparing
from tlgui.core.export import N_CHECKED, Certificate, ExportFormat
from tlgui.core.messages import say
from tlgui.engine.data.folder import find_pictures
from tlgui.engine.inference.export.certificate import Check, certify
from tlgui.engine.inference.export.check_pictures import Kinds, choose_pictures, draw_pictures, pictures_of_run
from tlgui.engine.inference.export.child import ChildFailedError, run_apart
from tlgui.engine.inference.export.examples import require_exportable
from tlgui.engine.inference.export.folder_texts import write_certificate, write_texts
from tlgui.engine.inference.export.web_page import write_page
from tlgui.engine.inference.export.writers import require_packages, write_model
from tlgui.engine.inference.predictor import Predictor

WRITING, TRYING = "export", "certificate"
N_STEPS = 2
MOST_BYTES_ON_A_PAGE = 350_000_000
"""Browsers end at texts of 512 MB, and base64 takes a third more."""
Report = Callable[[Preparing], None]


@dataclass(frozen=True)
class Exported:
    """What was written."""

    folder: Path
    certificate: Certificate


def export_model(
    model: Path,
    format_: ExportFormat,
    out: Path,
    *,
    pictures: Sequence[Path],
    report: Report,
    check: Check,
    runtime: Path | None = None,
) -> Exported:
    """Export a model and try the file on pictures. The folder appears whole, or not at all.

    Args:
        model: the model file.
        format_: of the file to write.
        out: the folder; new or empty.
        pictures: files and folders to try it on first, then on those of the model's run; where there are none, some
            are drawn.
        runtime: folder of `get_runtime`; for a web page alone.
        report: told how far it is.
        check: called several times a second; what it raises ends the work and leaves nothing behind.

    Raises:
        ExportError: a package is missing, the folder is not free or cannot be written, or torch cannot do it.
        ModelFileError: the model is missing or damaged.
    """
    require_packages(format_)
    _require_free(out)
    predictor = Predictor.load(model)
    require_exportable(format_, predictor.header)
    with _appearing(out) as folder:
        report(Preparing(WRITING, 0, N_STEPS))
        try:
            run_apart(write_model, model, format_, folder / format_.file_name, check=check)
        except ChildFailedError as error:
            raise ExportError(
                say("export.cannot_be_exported", format=str(format_), reason=error.reason),
                hint=say("export.choose_another_format"),
            ) from error
        write_texts(folder, format_, predictor.header, tlgui.__version__)
        if runtime is not None:
            _write_page(folder, format_, predictor, runtime)
        report(Preparing(TRYING, 1, N_STEPS))
        with _chosen(model, pictures, check) as (chosen, has_drawn):
            certificate = certify(folder, format_, predictor, chosen, has_drawn=has_drawn, check=check)
        write_certificate(folder, certificate)
        report(Preparing(TRYING, N_STEPS, N_STEPS))
    return Exported(out, certificate)


def _write_page(folder: Path, format_: ExportFormat, predictor: Predictor, runtime: Path) -> None:
    """Write the page around the model.

    Raises:
        ExportError: the model's weights lie in a second file, or are more than a browser takes.
    """
    if (folder / format_.file_name).stat().st_size > MOST_BYTES_ON_A_PAGE or _has_second_file(folder, format_):
        raise ExportError(say("export.too_large_for_a_page"), hint=say("export.choose_another_format"))
    write_page(folder, format_.file_name, predictor.header, runtime)


def _has_second_file(folder: Path, format_: ExportFormat) -> bool:
    return any(path.name.startswith(f"{format_.file_name}.") for path in folder.iterdir())


@contextmanager
def _chosen(model: Path, pictures: Sequence[Path], check: Check) -> Iterator[tuple[list[tuple[Path, Kinds]], bool]]:
    """Give the pictures to try it on, and whether they had to be drawn."""
    given = find_pictures(pictures)
    found = choose_pictures(given, check=check)
    others = [path for path in pictures_of_run(model) if path not in given]
    found += choose_pictures(others, most=N_CHECKED - len(found), check=check)
    if found:
        yield found, False
        return
    with tempfile.TemporaryDirectory(prefix="tlgui") as folder:
        yield choose_pictures(draw_pictures(Path(folder)), check=check), True


def _require_free(out: Path) -> None:
    """Refuse a folder that holds anything.

    Raises:
        ExportError: it does, or is a file.
    """
    if not os.path.lexists(out):
        return
    hint = say("export.choose_a_new_folder")
    try:
        is_empty = out.is_dir() and not any(out.iterdir())
    except OSError as error:
        raise _cannot_write(out, error) from error
    if not is_empty:
        key = "export.folder_is_not_empty" if out.is_dir() else "export.folder_is_a_file"
        raise ExportError(say(key, path=out), hint=hint, path=out)


@contextmanager
def _appearing(out: Path) -> Iterator[Path]:
    """Give a folder beside `out` that takes its place when all is well, and goes away when not.

    Raises:
        ExportError: the disk is full or cannot be written.
    """
    staging = out.parent / f"{TEMPORARY_PREFIX}{secrets.token_hex(4)}{TEMPORARY_SUFFIX}"
    try:
        make_folder(out.parent)
        staging.mkdir()
        yield staging
        for file in staging.iterdir():
            sync_file(file)
        if out.is_dir():
            out.rmdir()  # Windows does not put a folder in the place of another, even of an empty one
        os.replace(staging, out)
        sync_folder(out.parent)
    except OSError as error:
        raise _cannot_write(out, error) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _cannot_write(out: Path, error: OSError) -> ExportError:
    return ExportError(
        say("export.folder_cannot_be_written", path=out, reason=error.strerror or error),
        hint=say("export.choose_a_new_folder"),
        path=out,
    )
