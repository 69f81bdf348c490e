"""Sentences about pictures that are no squares."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

RESIZE: dict[str, Template] = {
    "resize.much_is_cut": Plural(
        "1 of {total} pictures is so long or tall that more than half of it is cut off before the network sees it: "
        "most at both ends. Of an ordinary photo (4:3) it is {usual:.0%}, at the edges.",
        "{n} of {total} pictures are so long or tall that more than half of each is cut off before the network sees "
        "it: most at both ends. Of an ordinary photo (4:3) it is {usual:.0%}, at the edges.",
    ),
}
