"""Keeps account of every file below a folder: used, left out with a reason, or ignored with one."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from pathlib import Path
from typing import Literal

from tlgui.core.folder_report import FileCounts, PassedOver, sorted_by_interest
from tlgui.core.messages import Message, say
from tlgui.engine.data.ignored_names import is_system_folder
from tlgui.engine.data.place_name import place_name

Fate = Literal["left_out", "ignored"]
REASONS: dict[str, tuple[Fate, str]] = {
    "unreadable": ("left_out", "files.unreadable"),
    "cloud_placeholder": ("left_out", "files.cloud_placeholder"),
    "loose": ("left_out", "files.loose"),
    "other_folder": ("left_out", "files.other_folder"),
    "no_label": ("left_out", "files.no_label"),
    "no_dataset": ("left_out", "files.no_dataset"),
    "corrected": ("left_out", "corrections.left_out"),
    "untrained": ("left_out", "files.untrained"),
    "not_a_picture": ("ignored", "files.not_a_picture"),
    "system": ("ignored", "files.system"),
    "run": ("ignored", "files.run"),
}
"""What becomes of the files that are not used, and the key of the sentence that says so."""
N_NAMED = 4
"""Folders or kinds of files that a sentence names."""


class Account:
    """Counts files by what becomes of them; every file is entered exactly once.

    Args:
        root: the folder, from which examples are told.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._files: defaultdict[str, list[Path]] = defaultdict(list)
        self._services: Counter[str] = Counter()

    def pass_over(self, file: Path, reason: str, *, service: str = "") -> None:
        """Enter a file that is not used.

        Args:
            file: which one.
            reason: a key of REASONS.
            service: the cloud that holds it.
        """
        self._files[reason].append(file)
        if service:
            self._services[service] += 1

    def of(self, reason: str) -> list[Path]:
        """Return the files passed over for a reason."""
        return self._files[reason]

    def counts(self, *, total: int, used: int) -> FileCounts:
        """Return the sum.

        Args:
            total: files that were listed.
            used: usable pictures.
        """
        passed = [
            PassedOver(REASONS[reason][0], reason, len(files), self.sentence(reason))
            for reason, files in self._files.items()
            if files
        ]
        return FileCounts(total, used, sorted_by_interest(passed))

    def sentence(self, reason: str) -> Message:
        """Return what to tell of the files that were passed over for a reason."""
        files = self._files[reason]
        example = place_name(files[0], self._root)
        values = {
            "not_a_picture": lambda: {"kinds": _kinds(files)},
            "system": lambda: {"names": _system_names(files, self._root)},
            "run": lambda: {"names": self._named(files)},
            "other_folder": lambda: {"names": self._named(files)},
            "cloud_placeholder": lambda: {"services": tuple(sorted(self._services))},
        }.get(reason, dict)()
        return say(REASONS[reason][1], n=len(files), example=example, **values)

    def _named(self, files: list[Path]) -> tuple[str, ...]:
        """Return the folders that files lie in, as seen from the root; the file itself where it lies in none."""
        names = Counter(_first_part(file, self._root) for file in files)
        return _shortened([name for name, _ in names.most_common()])


def _first_part(file: Path, root: Path) -> str:
    parts = Path(place_name(file, root)).parts
    return parts[0] if len(parts) < 3 else "/".join(parts[:-1][:2])


def _system_names(files: list[Path], root: Path) -> tuple[str, ...]:
    """Return the names for which files are taken for a system's: of a folder above each, or its own."""
    names: Counter[str] = Counter()
    for file in files:
        *folders, name = file.relative_to(root).parts
        names[next(filter(is_system_folder, folders), name)] += 1
    return _shortened([name for name, _ in names.most_common()])


def _kinds(files: list[Path]) -> tuple[str, ...]:
    suffixes = Counter(os.path.splitext(file.name)[1].casefold() or file.name for file in files)
    return _shortened([f"{n} {suffix}" for suffix, n in suffixes.most_common()])


def _shortened(names: list[str]) -> tuple[str, ...]:
    return (*names[:N_NAMED], "...") if len(names) > N_NAMED else tuple(names)
