"""Which other figures a person has read of a model, printed below its own."""

from __future__ import annotations

from collections.abc import Sequence

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_line
from tlgui.core.messages import Message, say


def print_other_figures(others: Sequence[Message]) -> None:
    """Print a line for each; nothing where there is no other."""
    if others:
        print_line(f"{sentence(say('figures.others'))}:")
    for one in others:
        print_line(f"  - {sentence(one)}")
