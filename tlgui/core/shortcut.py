"""Where a corner, an edge or the border of the pictures decides instead of the thing; standard library only.

The measurement is made elsewhere; here is what it counts, when that is called a shortcut, and how it is kept.
"""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
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
CLEARLY_LESS = 2 / 3
"""Of the strength of another class, below which a class only takes away what that one carries."""
N_NEIGHBOURS = 3
"""Places in a row that one large mark may lie across: a corner with the two edges beside it."""
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


AROUND = (
    Place.TOP_LEFT,
    Place.TOP,
    Place.TOP_RIGHT,
    Place.RIGHT,
    Place.BOTTOM_RIGHT,
    Place.BOTTOM,
    Place.BOTTOM_LEFT,
    Place.LEFT,
)
"""The corners and edges, once around."""
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
    is_part: bool = False
    """The figures are of one side or corner of the border, the strongest one."""

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

    @property
    def strength(self) -> float:
        """The share, times the part of the class's pictures that take over more than otherwise; -1..1."""
        return self.share * (self.n_for - self.n_against) / self.n_hidden if self.n_hidden else 0.0


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


def shortcuts_of(trials: Sequence[Trial], taken_from: Mapping[Trial, Sequence[int]] | None = None) -> tuple[Trial, ...]:
    """Return where a place decides, for each class the place that decides most; in class order.

    Pasted over the mark of another class, a clean piece takes that mark away, and the answer turns to the class of the
    piece. A class that only does this is not told: the one with the mark is stronger, or told by a more exact place,
    and pictures of hardly any other are taken over.

    Args:
        trials: everything that was tried; more of them make each harder to believe.
        taken_from: the classes of the pictures that each trial took over, where they are known.

    Source: S. Holm, Scand. J. Statist. 6 (1979) 65-70.
    """
    believed: dict[int, list[Trial]] = {}
    for rank, trial in enumerate(sorted(trials, key=lambda trial: trial.p)):
        if trial.p * (len(trials) - rank) > SIGNIFICANT:
            break
        if trial.share >= LEAST_SHARE and trial.n_taken > trial.n_taken_middle:
            believed.setdefault(trial.class_index, []).append(trial)
    everything = [trial for some in believed.values() for trial in some]
    for index, some in believed.items():
        believed[index] = [one for one in some if not _only_covers(one, everything, (taken_from or {}).get(one, ()))]
    return tuple(_strongest(believed[index]) for index in sorted(believed) if believed[index])


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
    return {
        "class": trial.class_index,
        "place": trial.place.value,
        "is_part": trial.is_part,
        **counts,
        "pictures": list(trial.pictures),
    }


def _trial(data: dict[str, Any], most: int) -> Trial:
    place = Place(choice_of(data.get("place"), "place", [place.value for place in Place]))
    counts = {name: whole_of(data.get(name), name) for name in COUNTS}
    pictures = texts_of(data.get("pictures"), "pictures")
    class_index, is_part = whole_of(data.get("class"), "class", 0, most), data.get("is_part") is True
    return Trial(class_index=class_index, place=place, is_part=is_part, pictures=pictures, **counts)


def _only_covers(one: Trial, trials: Sequence[Trial], taken_from: Sequence[int]) -> bool:
    """Return whether a clean piece only takes away what another class carries at the same place."""
    n_from = Counter(taken_from)
    rivals = (other for other in trials if other.class_index != one.class_index)
    return any(2 * n_from[other.class_index] > len(taken_from) and _is_told_better(other, one) for other in rivals)


def _is_told_better(other: Trial, one: Trial) -> bool:
    """Return whether a trial of another class explains what happened at a place: stronger there, or more exact."""
    if one.place is not other.place and Place.BORDER not in (one.place, other.place):
        return False
    is_weaker = one.strength < CLEARLY_LESS * other.strength
    is_vaguer = one.place is Place.BORDER is not other.place
    return is_weaker or (is_vaguer and other.strength > CLEARLY_LESS * one.strength)


def _strongest(trials: Sequence[Trial]) -> Trial:
    """Return the place to name: a corner or an edge, or the border where it is all around."""
    parts = {trial.place: trial for trial in trials if trial.place is not Place.BORDER}
    border = next((trial for trial in trials if trial.place is Place.BORDER), None)
    best = max(parts.values(), key=lambda trial: (trial.share, trial.n_missed), default=border)
    assert best is not None, "a class is named by something"
    if border is not None and (not parts or _is_all_around(parts)):
        return border
    # Of a frame each side alone may be surer than the whole, whose middle has a rim as well.
    return replace(best, place=Place.BORDER, is_part=True) if _is_all_around(parts) else best


def _is_all_around(places: Container[Place]) -> bool:
    """Return whether three or more places ring, and not just one of them with its neighbours."""
    ringing = [number for number, place in enumerate(AROUND) if place in places]
    n = len(AROUND)
    is_one_spot = any(all((number - start) % n < N_NEIGHBOURS for number in ringing) for start in range(n))
    return len(ringing) >= N_NEIGHBOURS and not is_one_spot
