"""What a block of a network makes of one picture, as plain values that cross a process border."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tlgui.core.messages import Text
from tlgui.core.unfreezing import HEAD

FULLY_CONNECTED = "classifier"
"""What a block of fully connected layers below the head is called: they have mixed all places of the picture."""


def blocks_with_places(blocks: Sequence[str]) -> tuple[str, ...]:
    """Return the blocks below the head whose channels can be seen as maps."""
    return tuple(block for block in blocks if block not in (FULLY_CONNECTED, HEAD))


@dataclass(frozen=True)
class ChannelMap:
    """One channel's answer to each place of the picture."""

    channel: int
    after: bytes
    """height * width grey values, row by row: 0 is its lowest answer and 255 its highest, before or after."""
    before: bytes | None
    """The same place, channel and scale of the network before the run; None where that cannot be had."""


@dataclass(frozen=True)
class FeatureMaps:
    """The channels of a block whose answers differ most from place to place."""

    block: str
    height: int
    width: int
    n_channels: int
    """All of the block."""
    channels: tuple[ChannelMap, ...]
    """The strongest first: by the standard deviation over the places, after the run."""
    seen: bytes
    """PNG of the picture as the network sees it."""
    why_no_before: Text = ""
    """Why the network before the run cannot be had; empty where it can."""
