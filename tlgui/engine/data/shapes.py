"""The shapes of pictures, from the beginnings of their files alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tlgui.core.resize import Shapes, shapes_of
from tlgui.engine.data.decode import read_header


def read_shapes(paths: Iterable[Path], check: Callable[[], None] = lambda: None) -> Shapes:
    """Return the shapes of pictures; those that cannot be read any more are left out.

    Args:
        paths: of the pictures.
        check: called before each; what it raises ends the work.
    """
    return shapes_of(_sizes(paths, check))


def _sizes(paths: Iterable[Path], check: Callable[[], None]) -> Iterator[tuple[int, int]]:
    for path in paths:
        check()
        header = read_header(path)
        if header is not None and min(header.size) > 0:
            yield header.size
