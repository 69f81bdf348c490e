"""Files written where a person said: what tlgui did not write itself is never replaced unasked."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from pathlib import Path

from tlgui.core.errors import TlguiError
from tlgui.core.messages import Text, say
from tlgui.core.regular_file import open_regular
from tlgui.core.run_folder import owns
from tlgui.paths import own_dirs

IsOwn = Callable[[Path], bool]
OTHER_NAME = say("runs.choose_another_name")
REPLACE = say("runs.choose_another_name_or_replace")
"""Each door says how, if it knows a way."""


class OutputExistsError(TlguiError):
    """Writing would take something away."""

    title = say("title.output_exists")


def begins_with(*beginnings: bytes) -> IsOwn:
    """Return what recognises a file of tlgui's own by its first bytes."""

    def is_own(path: Path) -> bool:
        with open_regular(path) as file:
            beginning = file.read(max(map(len, beginnings)))
        return beginning.startswith(beginnings)

    return is_own


def check_output(path: Path, is_own: IsOwn, *, inputs: Iterable[Path] = (), overwrite: bool = False) -> Path:
    """Return where to write, or refuse before anything is computed.

    Args:
        path: as the person gave it; a link is followed.
        is_own: recognises a file that tlgui wrote itself, which may be replaced.
        inputs: files that are read for what is to be written; these are never replaced.
        overwrite: the person said that anything else may be replaced, but for what a run or the program needs.

    Raises:
        OutputExistsError: there is something that must not be replaced, or no place to write.
    """
    try:
        return _checked(path, is_own, inputs, overwrite)
    except OSError as error:
        raise _refusal(path, say("runs.cannot_be_written", path=path, reason=error.strerror or error)) from error


def _checked(path: Path, is_own: IsOwn, inputs: Iterable[Path], overwrite: bool) -> Path:
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():
        raise _refusal(path, say("runs.cannot_be_written_there_is_no", path=path, parent=target.parent))
    if owns(target.parent, target.name):  # also a file that is not there yet: a run makes some of its files late
        raise _refusal(path, say("runs.belongs_to_a_run_or_to", path=path))
    try:
        mode = os.lstat(target).st_mode
    except FileNotFoundError:
        return target
    if stat.S_ISDIR(mode):
        raise _refusal(path, say("runs.is_a_folder_not_a_file", path=path))
    if not stat.S_ISREG(mode):
        raise _refusal(path, say("runs.is_a_device_a_pipe_or", path=path))
    if any(_is_same(target, other) for other in inputs):
        raise _refusal(path, say("runs.is_one_of_the_files_to", path=path))
    if is_own(target):
        return target
    if any(target.is_relative_to(os.path.realpath(folder)) for folder in own_dirs()):
        raise _refusal(path, say("runs.belongs_to_a_run_or_to", path=path))
    if not overwrite:
        raise _refusal(path, say("runs.exists_and_was_not_written_by", path=path), REPLACE)
    return target


def _is_same(path: Path, other: Path) -> bool:
    try:
        return os.path.samefile(path, other)
    except (OSError, ValueError):
        return False


def _refusal(path: Path, message: Text, hint: Text = OTHER_NAME) -> OutputExistsError:
    return OutputExistsError(message, hint=hint, path=path)
