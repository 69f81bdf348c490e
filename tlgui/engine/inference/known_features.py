"""The training pictures as the network sees them: what a new picture is compared with before it is answered."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import normalize

from tlgui.core.out_of_class import MOST_PICTURES, N_NEIGHBOURS, RIDGE, Method

TENSOR = "unknown.features"
"""In the model file, beside the weights."""
MOST_BYTES = 6_000_000
"""Of a model file that the features may take: 2,000 pictures at 1,280 features, 732 at 4,096."""
BYTES_PER_NUMBER = 2
LEAST_RIDGE = 1e-9
"""Where all known pictures are one and the same."""


def most_pictures(n_features: int) -> int:
    """Return of how many training pictures to keep the features."""
    return max(1, min(MOST_PICTURES, MOST_BYTES // (BYTES_PER_NUMBER * n_features)))


class KnownFeatures:
    """Features of training pictures, each of length 1.

    Args:
        rows: (n, n_features) float16, as `unit_rows` gives them.
        device: where new features will be.
        method: by which distances are measured.
    """

    def __init__(self, rows: Tensor, device: torch.device, method: Method = Method.SPREAD) -> None:
        self.rows = rows
        self._distance = make_distance(rows, method).to(device)

    def __len__(self) -> int:
        return len(self.rows)

    def distances(self, features: Tensor) -> Tensor:
        """Return (N,) float32, how far (N, n_features) features are from these pictures."""
        found: Tensor = self._distance(features.float())
        return found


def make_distance(rows: Tensor, method: Method) -> nn.Module:
    """Return what measures (N, n_features) float32 features, in tensors alone, so that it can be exported.

    Args:
        rows: (n, n_features) of length 1, n at least 1.
        method: which distance.
    """
    return FromNearest(rows) if method is Method.NEAREST else FromSpread(rows)


class FromNearest(nn.Module):
    """The cosine distance, 0..2, to the fifth nearest picture."""

    rows: Tensor

    def __init__(self, rows: Tensor) -> None:
        super().__init__()
        self.register_buffer("rows", rows.float(), persistent=False)

    def forward(self, features: Tensor) -> Tensor:
        """Return (N,) distances."""
        nearness = normalize(features, dim=1) @ self.rows.T
        return 1 - nearness.topk(min(N_NEIGHBOURS, len(self.rows)), dim=1).values[:, -1]


class FromSpread(nn.Module):
    """The Mahalanobis distance from the mean of all pictures, with a ridge, over the root of the number of features.

    The covariance is that of all classes together: of what lies within one class, a few dozen pictures say too little.

    Source: P. C. Mahalanobis, On the generalised distance in statistics, 1936; by K. Lee et al., 2018, arXiv
    1807.03888, for networks. One covariance of everything, and features of length 1, did best where it was measured.
    """

    mean: Tensor
    directions: Tensor

    def __init__(self, rows: Tensor) -> None:
        super().__init__()
        known = rows.double().cpu()
        mean, n, n_features = known.mean(dim=0), *known.shape
        known = known - mean
        self._ridge = max(RIDGE * known.square().sum().item() / (n * n_features), LEAST_RIDGE)
        # Whichever matrix is smaller is taken apart: the other one has nothing but the ridge beside it.
        self._is_rest = n < n_features
        directions = _rest(known, self._ridge) if self._is_rest else _whitening(known, self._ridge)
        self.register_buffer("mean", mean.float(), persistent=False)
        self.register_buffer("directions", directions.float(), persistent=False)

    def forward(self, features: Tensor) -> Tensor:
        """Return (N,) distances."""
        away = normalize(features, dim=1) - self.mean
        squared = (away @ self.directions.T).square().sum(dim=1)
        if self._is_rest:
            squared = (away.square().sum(dim=1) - squared) / self._ridge
        return (squared.clamp(min=0) / len(self.mean)).sqrt()


def _whitening(known: Tensor, ridge: float) -> Tensor:
    """Return (n_features, n_features) W with |W x| the distance of x, by the covariance's Cholesky factor."""
    covariance = known.T @ known / len(known) + ridge * torch.eye(known.shape[1], dtype=known.dtype)
    whole = torch.eye(known.shape[1], dtype=known.dtype)
    whitening: Tensor = torch.linalg.solve_triangular(torch.linalg.cholesky(covariance), whole, upper=False)
    return whitening


def _rest(known: Tensor, ridge: float) -> Tensor:
    """Return (n, n_features) A with (|x|^2 - |A x|^2) / ridge the squared distance of x, after Woodbury."""
    products = known @ known.T + len(known) * ridge * torch.eye(len(known), dtype=known.dtype)
    rest: Tensor = torch.linalg.solve_triangular(torch.linalg.cholesky(products), known, upper=False)
    return rest


def unit_rows(features: Tensor) -> Tensor:
    """Return (n, n_features) float16 rows of length 1, on the processor; those that are not finite are left out."""
    rows = normalize(features.float(), dim=1).half().cpu()
    return rows[rows.isfinite().all(dim=1)].contiguous()
