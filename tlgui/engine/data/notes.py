"""Choices that were made to show a picture, told once for all pictures of a folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from tlgui.core.dataset import Problem
from tlgui.core.messages import say

NOTES = {
    "pages": "pictures.first_page_is_used",
    "frames": "pictures.first_frame_is_used",
    "bands": "pictures.first_bands_are_used",
    "brightness": "pictures.brightness_is_guessed",
}
"""Key of the sentence for each choice."""


class NoteBook:
    """Gathers the choices by kind."""

    def __init__(self) -> None:
        self._pictures: defaultdict[str, list[Path]] = defaultdict(list)

    def add(self, path: Path, notes: Iterable[str]) -> None:
        """Keep what was chosen for a picture."""
        for note in notes:
            self._pictures[note].append(path)

    def problems(self) -> list[Problem]:
        """Return one problem for each kind of choice."""
        return [
            Problem(note, paths[0], say(NOTES[note], n=len(paths), name=paths[0].name))
            for note, paths in sorted(self._pictures.items())
        ]
