"""Finds where pictures come from: days, cameras, sub-folders, parts of file names, rounds through the classes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Literal

from tlgui.core.dataset import Picture
from tlgui.core.origins import Certainty, Origin, make_origin
from tlgui.engine.data.place_name import name_below
from tlgui.engine.data.series import NUMBERED
from tlgui.engine.data.trace import Trace

DAY_BEGINS = timedelta(hours=4)
"""An evening's pictures go on after midnight."""
MOST_UNKNOWN = 0.5
"""Of the pictures that may say nothing: else their origin is not spoken of."""
LEAST_COLUMN = 0.9
"""Part of the names that must have a column for it to mean something."""
LEAST_MEAN, LEAST_MEAN_OF_CLASS = 3.0, 2.0
"""Pictures of a group on average, and of those of it in one class: with fewer, the column is a running number, which
begins anew in each class."""
LEAST_ROUNDS, LEAST_CLASSES = 5, 3
FULL_ROUND, FULL_ROUNDS = 0.8, 0.8
"""Part of the classes in a round that is whole, and part of the rounds that must be whole."""
PARTS = frozenset({"train", "training", "val", "valid", "validation", "test", "testing", "dev", "eval"})
SEPARATORS = re.compile(r"[_\-. ]+")
DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
FIRST_YEAR = 1990


def find_origins(
    pictures: Sequence[Picture], traces: Mapping[Path, Trace], root: Path, class_names: Sequence[str]
) -> tuple[Origin, ...]:
    """Return in which ways the pictures fall into groups; a way with one group is told for days and cameras alone.

    Args:
        pictures: of the folder.
        traces: of each.
        root: the folder.
        class_names: of its classes.
    """
    if not pictures:
        return ()
    found = (
        _days(pictures, traces),
        make_origin("camera", {p.path: traces[p.path].camera.strip() for p in pictures}),
        _folders(pictures, root, class_names),
        _names(pictures),
        _rounds(pictures, len(class_names)),
    )
    least = len(pictures) * MOST_UNKNOWN
    return tuple(
        origin
        for origin in found
        if origin is not None
        and origin.n_known >= least
        and len(origin.groups) >= (1 if origin.kind in ("day", "camera") else 2)
    )


def day_in_name(name: str) -> date | None:
    """Return the day that a file's name begins or goes on with, as phones and messengers write it; None without."""
    for year, _, month, day in DATE.findall(name):
        try:
            found = date(int(year), int(month), int(day))
        except ValueError:
            continue
        if found.year >= FIRST_YEAR:
            return found
    return None


def _days(pictures: Sequence[Picture], traces: Mapping[Path, Trace]) -> Origin:
    """Return the days by the cameras' clocks, and by the file names where these are silent."""
    names: dict[Path, str] = {}
    n_by_name = 0
    for picture in pictures:
        taken = traces[picture.path].taken
        day = _day_of(taken) if taken is not None else day_in_name(picture.path.stem)
        names[picture.path] = day.isoformat() if day else ""
        n_by_name += taken is None and day is not None
    return make_origin("day", names, "likely" if n_by_name else "sure")


def _day_of(taken: datetime) -> date:
    return (taken - DAY_BEGINS).date() if taken.year > 1 else taken.date()


def _folders(pictures: Sequence[Picture], root: Path, class_names: Sequence[str]) -> Origin | None:
    """Return the first folders below the classes; where no folder is a class, those that hold the pictures."""
    classes = {name.casefold() for name in class_names}
    names = {picture.path: _folder_of(picture.path, root, classes) for picture in pictures}
    return _told_if_not_class(pictures, names, "folder")


def _folder_of(path: Path, root: Path, classes: set[str]) -> str:
    name = name_below(path, root)
    if name is None:
        return ""
    folders = name.split("/")[:-1]
    for number, folder in enumerate(folders):
        if folder.casefold() in classes:
            return folders[number + 1] if number + 1 < len(folders) else ""
    return "/".join(folder for folder in folders if folder.casefold() not in PARTS)


def _names(pictures: Sequence[Picture]) -> Origin | None:
    """Return the first part of the file names that falls into groups: patient7 in 'patient7_left_03.png'."""
    for column in _columns(pictures):
        found = _told_if_not_class(pictures, column, "name")
        if found is not None:
            return found
    return None


def _columns(pictures: Sequence[Picture]) -> Iterator[dict[Path, str]]:
    """Yield the columns that may mean something: not constant, not a running number, a date or a part of a split."""
    split = {p.path: [part for part in SEPARATORS.split(DATE.sub("", p.path.stem)) if part] for p in pictures}
    class_of = {picture.path: picture.class_index for picture in pictures}
    for number in range(max(map(len, split.values()), default=0)):
        names = {path: parts[number] for path, parts in split.items() if number < len(parts)}
        values = set(names.values())
        in_classes = {(class_of[path], value) for path, value in names.items()}
        is_common = len(names) >= LEAST_COLUMN * len(pictures)
        is_repeated = len(names) >= max(LEAST_MEAN * len(values), LEAST_MEAN_OF_CLASS * len(in_classes))
        if is_common and is_repeated and len(values) > 1 and not {value.casefold() for value in values} <= PARTS:
            yield names


def _told_if_not_class(
    pictures: Sequence[Picture], names: Mapping[Path, str], kind: Literal["folder", "name"]
) -> Origin | None:
    """Return the origin with how sure it is; None where most classes have one group: it says the class once more."""
    groups: defaultdict[int, set[str]] = defaultdict(set)
    classes: defaultdict[str, set[int]] = defaultdict(set)
    for picture in pictures:
        name = names.get(picture.path, "")
        if name:
            groups[picture.class_index].add(name)
            classes[name].add(picture.class_index)
    if not classes or sum(len(of) > 1 for of in groups.values()) < max(2, len(groups) / 2):
        return None
    n_shared = sum(len(of) > 1 for of in classes.values())
    n_numbered = sum(any(letter.isdigit() for letter in name) for name in classes)
    return make_origin(kind, names, _certainty(n_shared, n_numbered, len(classes), kind))


def _certainty(n_shared: int, n_numbered: int, n: int, kind: str) -> Certainty:
    """Return how likely groups are persons or places: their names return in several classes, or are numbers."""
    if 2 * n_shared >= n:
        return "sure" if kind == "folder" else "likely"
    return "likely" if 2 * n_numbered >= n else "unsure"


def _rounds(pictures: Sequence[Picture], n_classes: int) -> Origin | None:
    """Return the rounds of files whose numbers go through the classes again and again."""
    if n_classes < LEAST_CLASSES:
        return None
    by_name: defaultdict[tuple[str, str], dict[int, Picture]] = defaultdict(dict)
    for picture in pictures:
        match = NUMBERED.match(picture.path.stem)
        if match:
            by_name[match["before"], match["after"]].setdefault(int(match["number"]), picture)
    rounds = {
        f"{before}{turn[0][0]}{after}": [picture for _, picture in turn]
        for (before, after), numbered in sorted(by_name.items())
        for turn in _turns(sorted(numbered.items()), n_classes)
    }
    whole = [turn for turn in rounds.values() if len(turn) >= FULL_ROUND * n_classes]
    # Numbers that begin anew in each class are there several times, and most pictures in no round.
    if len(whole) < LEAST_ROUNDS or sum(map(len, whole)) < FULL_ROUNDS * len(pictures):
        return None
    return make_origin("round", {picture.path: name for name, turn in rounds.items() for picture in turn}, "likely")


def _turns(numbered: Sequence[tuple[int, Picture]], n_classes: int) -> Iterator[list[tuple[int, Picture]]]:
    """Cut pictures in the order of their numbers wherever the order of the classes begins anew."""
    place_of = _order_of_classes([picture.class_index for _, picture in numbered], n_classes)
    turn: list[tuple[int, Picture]] = []
    for number, picture in numbered:
        if turn and place_of[picture.class_index] <= place_of[turn[-1][1].class_index]:
            yield turn
            turn = []
        turn.append((number, picture))
    if turn:
        yield turn


def _order_of_classes(classes: Sequence[int], n_classes: int) -> dict[int, int]:
    """Return the place of each class in a round: as in the first whole one, beginning with the first class of all."""
    window = next(
        (part for n in range(len(classes)) if len(set(part := classes[n : n + n_classes])) == n_classes),
        list(dict.fromkeys(classes)),
    )
    begins = window.index(classes[0]) if classes[0] in window else 0
    ordered = [*window[begins:], *window[:begins]]
    return {index: place for place, index in enumerate(dict.fromkeys([*ordered, *classes]))}
