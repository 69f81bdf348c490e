"""Where the shipped files are: in the source tree, in a wheel and in a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

from tlgui.core.errors import TlguiError
from tlgui.core.messages import say


def resources_dir() -> Path:
    """Return the folder of shipped files (icons, theme, catalogue, starter backbone).

    Raises:
        TlguiError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parent.parent
    frozen = Path(getattr(sys, "_MEIPASS", package)) / "tlgui_resources"
    # The last one: another Python runs the engine from the source inside an installed program.
    beside_source = package.parent.parent / "tlgui_resources"
    for candidate in (frozen, package / "_resources", package.parent / "resources", beside_source):
        if candidate.is_dir():
            return candidate
    raise TlguiError(say("program.the_programs_own_files_are_missing"), hint=say("program.install_tlgui_again"))


def resource_path(name: str) -> Path:
    """Return the path of one shipped file, such as 'icons/tlgui.svg'.

    Raises:
        TlguiError: the file is not there.
    """
    path = resources_dir() / name
    if not path.exists():
        raise TlguiError(
            say("program.the_programs_own_file_is_missing", name=name),
            hint=say("program.install_tlgui_again"),
            path=path,
        )
    return path
