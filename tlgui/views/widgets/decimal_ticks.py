"""Numbers at the axes of a chart, as the person's language writes them; loads matplotlib."""

from __future__ import annotations

from typing import Any

from matplotlib.ticker import ScalarFormatter

from tlgui.views.numbers import in_language


class DecimalTicks(ScalarFormatter):
    """As many digits as matplotlib finds right, with the decimal sign of the language."""

    def __call__(self, value: float, position: Any = None) -> str:
        """Return what stands at a tick."""
        return in_language(super().__call__(value, position))
