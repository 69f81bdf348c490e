"""A digest of a network's numbers: names what was computed with exactly these weights."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

DIGEST_LENGTH = 32
"""Hex digits."""


def weights_digest(weights: Mapping[str, Tensor], facts: Mapping[str, Any]) -> str:
    """Return hex digits that change when a weight, a fact or torch changes.

    Args:
        weights: of a state dict, by name.
        facts: what else a result depends on, as JSON values.
    """
    text = json.dumps({**facts, "torch": torch.__version__}, sort_keys=True)
    digest = hashlib.sha256(text.encode())
    for name, value in weights.items():
        digest.update(name.encode())
        digest.update(value.detach().cpu().contiguous().numpy().tobytes())
    return digest.hexdigest()[:DIGEST_LENGTH]
