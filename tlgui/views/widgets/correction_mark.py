"""How a picture that was left out or moved is marked, wherever it is shown."""

from __future__ import annotations

from tlgui.core.corrections import LEFT_OUT, CorrectedPicture
from tlgui.views.translation import tr
from tlgui.views.widgets.picture_grid import Mark


def mark_of(picture: CorrectedPicture) -> Mark:
    """Return the badge of a corrected picture, and what was decided in a sentence."""
    if picture.to == LEFT_OUT:
        badge, words = tr("left out"), tr("You left '{name}' out: it lies in '{was}', and no run uses it.")
    else:
        badge, words = tr("\u2192 {to}"), tr("You moved '{name}': it lies in '{was}', and counts as '{to}'.")
    values = {"name": picture.path.name, "was": picture.was, "to": picture.to}
    return Mark(badge.format(**values), words.format(**values))
