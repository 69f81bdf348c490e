"""The filters of a network's first layer as small pictures, before and after on one scale.

Source: M. Zeiler and R. Fergus, "Visualizing and Understanding Convolutional Networks", ECCV 2014.
"""

from __future__ import annotations

import io
import math
from collections.abc import Mapping

import torch
from PIL import Image
from torch import Tensor, nn

from tlgui.core.network_changes import Filters

N_SHOWN = 64
COLUMNS = 16
N_COLOURS = 3
ZERO = 127.5
"""The grey of a weight of zero, in 0..255."""


def first_filters(before: nn.Module, after: Mapping[str, Tensor]) -> Filters | None:
    """Return the filters of the first layer of two states of one network.

    Each filter has a scale of its own, the same before and after: filters differ in size by a hundred times.

    Args:
        before: the network of a classifier.
        after: a state_dict of the same classifier.

    Returns:
        None where no layer of the network is a convolution over more than one place.
    """
    name = first_layer(before)
    if name is None:
        return None
    layer = before.get_submodule(name)
    assert isinstance(layer, nn.Conv2d)
    is_colour = _is_colour(layer)
    old, new = (_weights(weights, is_colour) for weights in (layer.weight, after[f"network.{name}.weight"]))
    moved, length = (new - old).flatten(1).norm(dim=1), old.flatten(1).norm(dim=1)
    # Stable: filters that did not move stay in their order.
    order = (moved / length.clamp(min=1e-12)).sort(descending=True, stable=True).indices[:N_SHOWN]
    chosen = order.sort().values
    old_chosen, new_chosen = old[chosen], new[chosen]
    scale = torch.maximum(_largest(old_chosen), _largest(new_chosen)).clamp(min=1e-12)
    return Filters(
        layer=name,
        n_filters=len(new),
        n_shown=len(chosen),
        columns=min(COLUMNS, len(chosen)),
        height=new.shape[2],
        width=new.shape[3],
        is_colour=is_colour,
        change=float(moved.norm() / length.norm()) if moved.any() else 0.0,
        before=_sheet(old_chosen / scale),
        after=_sheet(new_chosen / scale),
    )


def first_layer(network: nn.Module) -> str | None:
    """Return the dotted name of the convolution that looks at the picture: a ViT's patch embedding too."""
    found = [
        (name, module)
        for name, module in network.named_modules()
        if isinstance(module, nn.Conv2d) and math.prod(module.kernel_size) > 1
    ]
    coloured = [name for name, module in found if _is_colour(module)]
    return next(iter(coloured or [name for name, _ in found]), None)


def _is_colour(layer: nn.Conv2d) -> bool:
    return layer.in_channels == N_COLOURS and layer.groups == 1


def _weights(weights: Tensor, is_colour: bool) -> Tensor:
    """Return (n, 3, h, w) float64; of other inputs than three colours their mean, three times."""
    known = weights.detach().double().cpu()
    return known if is_colour else known.mean(dim=1, keepdim=True).expand(-1, N_COLOURS, -1, -1)


def _largest(filters: Tensor) -> Tensor:
    return filters.abs().amax(dim=(1, 2, 3), keepdim=True)


def _sheet(filters: Tensor) -> bytes:
    """Return a PNG of (n, 3, h, w) filters in -1..1, tile by tile without gaps, rows of COLUMNS."""
    n, _, height, width = filters.shape
    columns = min(COLUMNS, n)
    n_rows = -(-n // columns)
    tiles = torch.full((n_rows * columns, N_COLOURS, height, width), ZERO, dtype=torch.float64)
    tiles[:n] = ZERO + ZERO * filters
    rows = tiles.reshape(n_rows, columns, N_COLOURS, height, width).permute(0, 3, 1, 4, 2)
    pixels = rows.reshape(n_rows * height, columns * width, N_COLOURS).round().to(torch.uint8)
    return png(pixels)


def png(pixels: Tensor) -> bytes:
    """Return a PNG of (height, width, 3) or (height, width) uint8."""
    file = io.BytesIO()
    Image.fromarray(pixels.numpy()).save(file, "PNG")
    return file.getvalue()
