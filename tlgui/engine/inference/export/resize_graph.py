"""Pillow's resizing in tensors, to the last bit: what an exported model sees is what the program saw.

Pillow weighs pixels with whole numbers of 22 bits and rounds to bytes twice, after the width and after the height. One
value in four hundred that is rounded otherwise is enough to move a probability by half a percent point. The weights are
made in double precision. Sums of 30 bits are more than single precision holds, so the weights are halved into two
parts whose sums it does hold.

Source: Pillow, src/libImaging/Resample.c, precompute_coeffs, normalize_coeffs_8bpc, ImagingResampleHorizontal_8bpc.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

PRECISION_BITS = 22
PART_BITS = 11
N_BLOCKS = 4
"""A piece of the result needs only a piece of the picture: in four pieces it is a quarter of the work."""
HEIGHT, WIDTH = 2, 3


class SidePlan(NamedTuple):
    """What becomes of one side of a picture, as tensors of one whole number: shapes stay as simple as they can be.

    Sizes as symbols would run through every shape of the graph, and torch.export.load would simplify for minutes.
    """

    offset: Tensor
    """() int64, of the first pixel that is looked at."""
    n_in: Tensor
    """() int64, pixels that are looked at."""
    n_out: Tensor
    """() int64, how many they become."""
    first: Tensor
    """() int64, of those, the first that is kept."""


def _bilinear(x: Tensor) -> Tensor:
    return (1 - x.abs()).clamp(min=0)


def _bicubic(x: Tensor) -> Tensor:
    a, x = -0.5, x.abs()
    near = ((a + 2) * x - (a + 3)) * x * x + 1
    far = (((x - 5) * x + 8) * x - 4) * a
    return torch.where(x < 1, near, torch.where(x < 2, far, torch.zeros_like(x)))


FILTERS: dict[str, tuple[Callable[[Tensor], Tensor], int]] = {"bilinear": (_bilinear, 1), "bicubic": (_bicubic, 2)}
"""Name -> the weight at a distance, and the distance from which on it is 0."""


def resize_side(
    images: Tensor, side: int, plan: SidePlan, n_kept: int, least_out: int, mode: str, longest: int | None = None
) -> Tensor:
    """Resize one side of pictures and return a part of it.

    Args:
        images: (N, 3, H, W), whole numbers 0..255 of any type.
        side: HEIGHT or WIDTH.
        plan: what becomes of it.
        n_kept: pixels that are kept.
        least_out: plan.n_out is at least this.
        mode: one of FILTERS.
        longest: a side whose pixels become `least_out`, where plan.n_out may be less; this side's without.

    Returns:
        float32, whole numbers 0..255; `side` has n_kept pixels. Beyond the picture's ends they are 0.
    """
    longest = images.shape[side] if longest is None else longest
    bounds = [n_kept * block // N_BLOCKS for block in range(N_BLOCKS + 1)]
    pieces = [
        _resize_piece(images, side, plan._replace(first=plan.first + begin), end - begin, (longest, least_out), mode)
        for begin, end in itertools.pairwise(bounds)
        if end > begin
    ]
    return torch.cat(pieces, dim=side)


def _resize_piece(images: Tensor, side: int, plan: SidePlan, n_kept: int, scales: tuple[int, int], mode: str) -> Tensor:
    size, support = images.shape[side], FILTERS[mode][1]
    scale = plan.n_in.double() / plan.n_out.double()
    centres = (torch.arange(n_kept).double() + plan.first + 0.5)[:, None] * scale
    start = (centres[0, 0] - support * scale.clamp(min=1.0)).floor() - 1
    # As many as are needed at most; those beyond the ends count nothing.
    longest, least_out = scales
    places = torch.arange((n_kept + 2 * support) * longest // least_out + 2 * support + 5) + start
    weights = _weights(places, centres, scale, plan.n_in, mode)
    # By index: a slice would tie the exported program to pictures of some sizes.
    needed = images.index_select(side, (places.long() + plan.offset).clamp(0, size - 1)).float()
    coarse = ((weights + 2 ** (PART_BITS - 1)) / 2**PART_BITS).floor()
    parts = torch.cat((coarse, weights - coarse * 2**PART_BITS)).float()
    sums = torch.matmul(needed, parts.T) if side == WIDTH else torch.matmul(parts, needed)
    # The exporters divide whole numbers in single precision; in double precision every step here is exact.
    high, low = sums.narrow(side, 0, n_kept).double(), sums.narrow(side, n_kept, n_kept).double()
    whole: Tensor = (high * 2.0 ** (PART_BITS - PRECISION_BITS) + (low * 0.5**PRECISION_BITS + 0.5)).floor()
    return whole.clamp(0, 255).float()


def _weights(places: Tensor, centres: Tensor, scale: Tensor, n_in: Tensor, mode: str) -> Tensor:
    """Return (n_kept, n_places) whole numbers in double precision: how much each pixel of a side counts.

    Args:
        places: (n_places,) float64 whole numbers; those below 0 or from n_in on count nothing.
        centres: (n_kept, 1) float64, where the pixels that are kept lie.
        scale: () float64, pixels of the picture for one of the result.
        n_in: () pixels of the picture.
        mode: one of FILTERS.
    """
    weigh, support = FILTERS[mode]
    stretch = scale.clamp(min=1.0)
    begin = (centres - support * stretch + 0.5).floor().clamp(min=0)
    end = torch.minimum((centres + support * stretch + 0.5).floor(), n_in)
    is_within = (places >= begin) & (places < end)
    weights = weigh((places - centres + 0.5) * (1.0 / stretch)) * is_within
    sums = weights.sum(dim=1, keepdim=True)
    weights = weights * (1.0 / sums.where(sums != 0, torch.ones_like(sums))) * 2**PRECISION_BITS
    rounded: Tensor = weights.sign() * (weights.abs() + 0.5).floor()
    return rounded
