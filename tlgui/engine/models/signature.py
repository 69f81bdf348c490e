"""The fingerprint of a network's weights: names and shapes, without the numbers. Needs no torch."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

COUNTERS = "num_batches_tracked"
"""Left out: older files lack these."""


def state_dict_signature(shapes: Mapping[str, Iterable[int]]) -> str:
    """Return 16 hex digits that are the same for every set of weights of one network.

    Args:
        shapes: the shape of each tensor of a state dict, by its name in torchvision's layout.
    """
    lines = sorted(f"{name} {'x'.join(map(str, shape))}" for name, shape in shapes.items() if COUNTERS not in name)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
