"""Keeps what is remembered from one start to the next."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from tlgui.settings import Settings, save_changes

log = logging.getLogger(__name__)


class SettingsKeeper(QObject):
    """Holds the settings and writes each change at once. Lives in the main thread.

    Args:
        settings: as read at the start.
        path: where they are kept.

    Signals:
        changed(object): the new Settings.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._path = path

    @property
    def settings(self) -> Settings:
        """What is remembered now."""
        return self._settings

    def keep(self, settings: Settings) -> None:
        """Remember these; a folder that cannot be written only means that the next start knows less."""
        before, self._settings = self._settings, settings
        try:
            self._settings = save_changes(before, settings, self._path)
        except OSError as error:
            log.warning("The settings cannot be kept: %s", error)
        self.changed.emit(self._settings)

    def set(self, **changes: Any) -> None:
        """Remember some values anew."""
        self.keep(replace(self._settings, **changes))
