"""Sentences about pictures that are no squares."""

from __future__ import annotations

from tlgui.core.messages import Plural, Template

RESIZE: dict[str, Template] = {
    "resize.much_is_cut": Plural(
        "In 1 of {total} pictures more than a third is cut off before the network sees it.",
        "In {n} of {total} pictures more than a third is cut off before the network sees it.",
    ),
}
