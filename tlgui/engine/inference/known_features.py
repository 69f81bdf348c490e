"""The training pictures as the network sees them: what a new picture is compared with before it is answered."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import normalize

from tlgui.core.out_of_class import MOST_PICTURES, N_NEIGHBOURS

TENSOR = "unknown.features"
"""In the model file, beside the weights."""
MOST_BYTES = 6_000_000
"""Of a model file that the features may take: 2,000 pictures at 1,280 features, 732 at 4,096."""
BYTES_PER_NUMBER = 2


def most_pictures(n_features: int) -> int:
    """Return of how many training pictures to keep the features."""
    return max(1, min(MOST_PICTURES, MOST_BYTES // (BYTES_PER_NUMBER * n_features)))


class KnownFeatures:
    """Features of training pictures, each of length 1.

    Args:
        rows: (n, n_features) float16, as `unit_rows` gives them.
        device: where new features will be.
    """

    def __init__(self, rows: Tensor, device: torch.device) -> None:
        self.rows = rows
        self._rows = rows.to(device, torch.float32)

    def __len__(self) -> int:
        return len(self.rows)

    def distances(self, features: Tensor) -> Tensor:
        """Return (N,) cosine distances, 0..2, of (N, n_features) float32 to the fifth nearest of these pictures."""
        nearness = normalize(features.float(), dim=1) @ self._rows.T
        return 1 - nearness.topk(min(N_NEIGHBOURS, len(self)), dim=1).values[:, -1]


def unit_rows(features: Tensor) -> Tensor:
    """Return (n, n_features) float16 rows of length 1, on the processor; those that are not finite are left out."""
    rows = normalize(features.float(), dim=1).half().cpu()
    return rows[rows.isfinite().all(dim=1)].contiguous()
