"""Where the shipped files are: in the source tree, in a wheel and in a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

from tlgui.core.errors import TlguiError


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
    raise TlguiError("The program's own files are missing.", hint="Install tlgui again.")


def resource_path(name: str) -> Path:
    """Return the path of one shipped file, such as 'icons/tlgui.svg'.

    Raises:
        TlguiError: the file is not there.
    """
    path = resources_dir() / name
    if not path.exists():
        raise TlguiError(f"The program's own file '{name}' is missing.", hint="Install tlgui again.", path=path)
    return path
