"""The folder of a run: what lies in it, and how it is written so that nothing is lost."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

from tlgui.engine.training.events import Event, EventClock
from tlgui.errors import RunFolderError

RUN_FILES = ("model.safetensors", "config.json", "events.jsonl", "history.csv", "curves.png")


class RunFolder:
    """One run's folder. Use `create` to begin a run in it.

    Attributes:
        path: the folder.
        model, config, events, history, curves: the files in it, which may not exist yet.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.model = path / "model.safetensors"
        self.config = path / "config.json"
        self.events = path / "events.jsonl"
        self.history = path / "history.csv"
        self.curves = path / "curves.png"

    @classmethod
    def create(cls, path: Path, *, overwrite: bool = False) -> RunFolder:
        """Make the folder, or empty it of an earlier run when `overwrite` is set.

        Only files that a run writes are ever removed; anything else in the folder stays.

        Raises:
            RunFolderError: it holds a run already, or cannot be written.
        """
        folder = cls(path)
        if folder.holds_run and not overwrite:
            raise RunFolderError(
                f"The folder '{path}' already holds a run.",
                hint="Choose another folder, or say --overwrite to replace it.",
                path=path,
            )
        try:
            path.mkdir(parents=True, exist_ok=True)
            for name in RUN_FILES:
                (path / name).unlink(missing_ok=True)
            folder.events.touch()
        except OSError as error:
            raise RunFolderError(
                f"The run folder '{path}' cannot be written: {error.strerror or error}.",
                hint="Choose a folder on a disk that can be written.",
                path=path,
            ) from error
        return folder

    @property
    def holds_run(self) -> bool:
        """True when there is anything of a run in the folder."""
        return any((self.path / name).exists() for name in RUN_FILES)

    def write_config(self, data: dict[str, Any]) -> None:
        """Write config.json atomically."""
        write_text_atomic(self.config, json.dumps(data, indent=2, ensure_ascii=False) + "\n")

    def append_event(self, event: Event, clock: EventClock) -> None:
        """Add one line to events.jsonl; it is handed to the system before this returns."""
        with self.events.open("a", encoding="utf-8") as file:
            file.write(json.dumps(clock.to_json(event), ensure_ascii=False) + "\n")

    def discard(self) -> None:
        """Remove what the run wrote, and the folder too when nothing else is in it."""
        for name in RUN_FILES:
            (self.path / name).unlink(missing_ok=True)
        if not any(self.path.iterdir()):
            shutil.rmtree(self.path)


def write_text_atomic(path: Path, text: str) -> None:
    """Write a text file so that a reader sees the old one or the new one, never half of it."""
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, path)
