"""Where a corner, an edge or the border of the pictures decides instead of the thing; standard library only.

The measurement is made elsewhere; here is what it counts, when that is called a shortcut, and how it is kept.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.json_values import choice_of, list_of, number_of, object_of, parse_object, text_of, texts_of, whole_of
from tlgui.core.model_header import ModelHeader
from tlgui.core.regular_file import open_regular
from tlgui.core.run_folder import RunFolder

log = logging.getLogger(__name__)

SIGNIFICANT = 0.05
"""Over all that was tried together, after Holm's correction."""
LEAST_SHARE = 0.25
"""Of the pictures that a place was pasted into, those that it must take over: below, it hardly decides."""
N_LEAST = 6
"""Pictures of a class without which nothing is told of it: of fewer even all may agree by chance, in several tries."""


class Place(Enum):
    """A part of what the network sees of a picture."""

    TOP_LEFT = "top_left"
    TOP_RIGHT = "top_right"
    BOTTOM_LEFT = "bottom_left"
    BOTTOM_RIGHT = "bottom_right"
    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"
    BORDER = "border"
    """The outer half of the area, all around."""


CORNERS = (Place.TOP_LEFT, Place.TOP_RIGHT, Place.BOTTOM_LEFT, Place.BOTTOM_RIGHT)
EDGES = (Place.TOP, Place.BOTTOM, Place.LEFT, Place.RIGHT)


@dataclass(frozen=True)
class Trial:
    """What one place of a class's pictures did when it was pasted into pictures of other classes."""

    class_index: int
    place: Place
    n: int
    """Pasted pictures; each was answered otherwise before."""
    n_taken: int
    """Of them, answered with the class afterwards."""
    n_taken_middle: int
    """And with as large a piece from nearer the middle of the same pictures pasted instead."""
    n_for: int
    """Pictures of the class whose place took over more than their middle did, and more than hiding it would."""
    n_against: int
    """Pictures of which the reverse is true."""
    n_hidden: int
    """Pictures of the class that were answered right."""
    n_missed: int
    """Of them, not any more with the place hidden."""
    pictures: tuple[str, ...] = ()
    """Those for which it took over, by path."""

    @property
    def p(self) -> float:
        """How probable this is where place and middle do the same, 0..1; a sign test over pictures, one-sided."""
        n, tail, ways = self.n_for + self.n_against, 0, 1
        for k in range(self.n_against + 1):
            tail += ways
            ways = ways * (n - k) // (k + 1)
        return min(1.0, tail / (1 << n))

    @property
    def share(self) -> float:
        """Part of the pasted pictures that were taken over, 0..1."""
        return self.n_taken / self.n if self.n else 0.0


@dataclass(frozen=True)
class ShortcutCheck:
    """What was measured on one model."""

    model: str
    """ModelHeader.identity."""
    class_names: tuple[str, ...]
    n: int
    """Pictures that it was measured on."""
    seconds: float
    too_few: tuple[int, ...]
    """Classes of which there were too few pictures to tell."""
    found: tuple[Trial, ...]
    """The shortcuts, at most one for each class."""

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "model": self.model,
            "classes": list(self.class_names),
            "n": self.n,
            "seconds": round(self.seconds, 1),
            "too_few": list(self.too_few),
            "found": [_to_json(trial) for trial in self.found],
        }


def shortcuts_of(trials: Sequence[Trial]) -> tuple[Trial, ...]:
    """Return where a place decides, for each class the place that decides most; in class order.

    Args:
        trials: everything that was tried; more of them make each harder to believe.

    Source: S. Holm, Scand. J. Statist. 6 (1979) 65-70.
    """
    believed: dict[int, list[Trial]] = {}
    for rank, trial in enumerate(sorted(trials, key=lambda trial: trial.p)):
        if trial.p * (len(trials) - rank) > SIGNIFICANT:
            break
        if trial.share >= LEAST_SHARE and trial.n_taken > trial.n_taken_middle:
            believed.setdefault(trial.class_index, []).append(trial)
    return tuple(_strongest(believed[index]) for index in sorted(believed))


def write_shortcuts(path: Path, check: ShortcutCheck) -> None:
    """Write what was measured; an earlier file stays until the new one is whole.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    write_text_atomic(path, json.dumps(check.to_json()) + "\n")


def read_shortcuts(path: Path) -> ShortcutCheck:
    """Return what `write_shortcuts` wrote.

    Raises:
        OSError: there is no such file, or it cannot be read.
        ValueError: it is damaged.
    """
    with open_regular(path) as file:
        data = parse_object(file.read())
    names = texts_of(data.get("classes"), "classes")
    most = len(names) - 1
    return ShortcutCheck(
        model=text_of(data.get("model"), "model"),
        class_names=names,
        n=whole_of(data.get("n"), "n"),
        seconds=number_of(data.get("seconds"), "seconds", low=0.0),
        too_few=tuple(whole_of(index, "too_few", 0, most) for index in list_of(data.get("too_few"), "too_few")),
        found=tuple(_trial(object_of(one, "found"), most) for one in list_of(data.get("found"), "found")),
    )


def shortcuts_of_model(model: Path, header: ModelHeader) -> ShortcutCheck | None:
    """Return what was measured on a model before, from the folder that it lies in; None where nothing was."""
    try:
        check = read_shortcuts(RunFolder(model.parent).shortcuts)
    except (OSError, ValueError) as error:
        log.info("No check for shortcuts beside '%s': %s", model, error)
        return None
    # A model copied into another run's folder, or a run that began anew there.
    return check if (check.model, check.class_names) == (header.identity, header.class_names) else None


COUNTS = ("n", "n_taken", "n_taken_middle", "n_for", "n_against", "n_hidden", "n_missed")


def _to_json(trial: Trial) -> dict[str, Any]:
    counts = {name: getattr(trial, name) for name in COUNTS}
    return {"class": trial.class_index, "place": trial.place.value, **counts, "pictures": list(trial.pictures)}


def _trial(data: dict[str, Any], most: int) -> Trial:
    place = Place(choice_of(data.get("place"), "place", [place.value for place in Place]))
    counts = {name: whole_of(data.get(name), name) for name in COUNTS}
    pictures = texts_of(data.get("pictures"), "pictures")
    return Trial(class_index=whole_of(data.get("class"), "class", 0, most), place=place, pictures=pictures, **counts)


def _strongest(trials: Sequence[Trial]) -> Trial:
    """Return the place to name: a corner or an edge, or the border where it is all around."""
    border = [trial for trial in trials if trial.place is Place.BORDER]
    parts = [trial for trial in trials if trial.place is not Place.BORDER]
    n_corners = sum(trial.place in CORNERS for trial in parts)
    if border and (not parts or n_corners > 2):
        return border[0]
    return max(parts or border, key=lambda trial: (trial.share, trial.n_missed))
