"""Puts the .qm files, which are not in the source tree, into each wheel that is built; run by hatchling."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translations import FOLDER, is_stale, release  # noqa: E402  # the folder is no package

COMPILER = "PySide6-Essentials>=6.8,!=6.12.0"


class TranslationsHook(BuildHookInterface):
    """Makes every language's file; an installation that runs from the source tree finds them there."""

    def dependencies(self) -> list[str]:
        """Return what holds lrelease, or nothing where all files are made already: it is large."""
        return [COMPILER] if any(map(is_stale, FOLDER.glob("tlgui_*.ts"))) else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files, and name them to the builder of the wheel."""
        made = release()
        if version != "editable":
            build_data["force_include"] |= {str(path): f"tlgui/_resources/translations/{path.name}" for path in made}
