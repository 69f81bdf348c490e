"""Names of EfficientNet's tensors: those of lukemelas/EfficientNet-PyTorch, which many files have, and timm's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from torch import Tensor

MARK = "_conv_stem.weight"
"""A file with this tensor has the other names."""
BLOCK = re.compile(r"_blocks\.(\d+)\.(\w+)\.(.+)")
TIMMS_BLOCK = re.compile(r"blocks\.(\d+)\.(\d+)\.")
AROUND = {"_conv_stem": "conv_stem", "_bn0": "bn1", "_conv_head": "conv_head", "_bn1": "bn2", "_fc": "classifier"}
EXPANDING = {
    "_expand_conv": "conv_pw",
    "_bn0": "bn1",
    "_depthwise_conv": "conv_dw",
    "_bn1": "bn2",
    "_se_reduce": "se.conv_reduce",
    "_se_expand": "se.conv_expand",
    "_project_conv": "conv_pwl",
    "_bn2": "bn3",
}
PLAIN = {
    "_depthwise_conv": "conv_dw",
    "_bn1": "bn1",
    "_se_reduce": "se.conv_reduce",
    "_se_expand": "se.conv_expand",
    "_project_conv": "conv_pw",
    "_bn2": "bn2",
}
"""Of the first blocks, which do not widen before they look."""


def with_timms_names(state: Mapping[str, Tensor], timms: Iterable[str]) -> dict[str, Tensor]:
    """Return a file's tensors under timm's names; as they are where they have others than EfficientNet-PyTorch's.

    Args:
        state: the file's tensors.
        timms: names of the network's tensors in timm, of which the places of its blocks are read.
    """
    if MARK not in state:
        return dict(state)
    places = sorted({(int(found[1]), int(found[2])) for name in timms if (found := TIMMS_BLOCK.match(name))})
    expands = {found[1] for name in state if (found := BLOCK.match(name)) and found[2] == "_expand_conv"}
    return {_renamed(name, places, expands): value for name, value in state.items()}


def _renamed(name: str, places: list[tuple[int, int]], expands: set[str]) -> str:
    found = BLOCK.match(name)
    if found is None:
        first, _, rest = name.partition(".")
        return f"{AROUND.get(first, first)}.{rest}"
    number, part, rest = int(found[1]), found[2], found[3]
    names = EXPANDING if found[1] in expands else PLAIN
    if number >= len(places) or part not in names:
        return name
    stage, index = places[number]
    return f"blocks.{stage}.{index}.{names[part]}.{rest}"
