"""A line of any number of points, reduced to what the pixels can show. Loads numpy; no Qt."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Line = tuple[NDArray[np.float64], NDArray[np.float64]]


def min_max_columns(x: Sequence[float], y: Sequence[float], *, x_range: tuple[float, float], n_columns: int) -> Line:
    """Return the line with at most two points for each column of pixels: its lowest and its highest.

    The envelope of the line is what it was, so that no peak is lost; first and last x are kept.

    Args:
        x: never falling. An array('d') is read in place, a list is copied.
        y: as many; NaN counts as a gap unless its column has nothing else.
        x_range: what the axis shows.
        n_columns: pixels along that axis, at least 1.

    Returns:
        x and y, float64, at most 2 * n_columns + 4 points of them; all when there are no more.
    """
    xs, ys = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    if len(xs) <= 2 * n_columns:
        return xs.copy(), ys.copy()  # a view would forbid the array to grow
    edges = np.linspace(*x_range, n_columns + 1)
    starts = np.unique(np.concatenate(([0], np.searchsorted(xs, edges))))
    starts = starts[starts < len(xs)]
    ends = np.append(starts[1:], len(xs)) - 1
    line_x, line_y = np.empty(2 * len(starts)), np.empty(2 * len(starts))
    line_x[0::2], line_x[1::2] = xs[starts], xs[ends]
    line_y[0::2], line_y[1::2] = np.fmin.reduceat(ys, starts), np.fmax.reduceat(ys, starts)
    return line_x, line_y
