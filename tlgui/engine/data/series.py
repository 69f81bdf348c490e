"""Which pictures were taken one after another: within seconds, or frames of a film by their names and looks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from tlgui.engine.data.likeness import Likeness
from tlgui.engine.data.trace import Trace

LONGEST_GAP_S = 3.0
"""Between two pictures of one burst."""
LARGEST_STEP = 2
"""Between the numbers of two frames; every second one may have been left out."""
LEAST_ALIKE = 0.6
"""Correlation of neighbours by name, at least; and more than one of a thousand pairs has by chance, since most folders
are simply numbered."""
NUMBERED = re.compile(r"^(?P<before>.*?)(?P<number>\d{1,12})(?P<after>\D*)$")


def linked_by_time(traces: Sequence[Trace]) -> Iterator[tuple[int, int]]:
    """Yield neighbours in time of one camera that were taken within seconds of each other."""
    by_camera: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
    for index, trace in enumerate(traces):
        if trace.taken is not None:
            by_camera[trace.camera].append((trace.taken.timestamp(), index))
    for taken in by_camera.values():
        for (before_s, one), (after_s, other) in pairwise(sorted(taken)):
            if after_s - before_s <= LONGEST_GAP_S:
                yield one, other


def linked_by_name(paths: Sequence[Path], likeness: Likeness) -> Iterator[tuple[int, int]]:
    """Yield neighbours by number of one name that look more alike than chance."""
    by_name: defaultdict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for index, path in enumerate(paths):
        match = NUMBERED.match(path.stem)
        if match:
            # Frames of one film may lie in several classes; bare numbers begin anew in each folder.
            place = "" if match["before"].strip("_- ") else str(path.parent)
            by_name[place, match["before"], match["after"]].append((int(match["number"]), index))
    least = max(LEAST_ALIKE, likeness.chance)
    for numbered in by_name.values():
        for (before, one), (after, other) in pairwise(sorted(numbered)):
            if after - before <= LARGEST_STEP and likeness.of(one, other) >= least:
                yield one, other
