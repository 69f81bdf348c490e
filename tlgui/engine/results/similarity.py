"""How much pictures are like those that a network learned from: by how much it loses when they are cut into pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import torch
from torch import Tensor

from tlgui.core.advice import N_SIDE, Similarity

N_SHUFFLES = 3
"""Of each picture: one alone may put a thing together again by chance."""


def in_pieces(image: Tensor, numbers: torch.Generator) -> Tensor:
    """Return a picture cut into N_SIDE x N_SIDE squares that lie elsewhere.

    Args:
        image: (C, H, W); where H or W are no multiple of N_SIDE, the last pixels stay where they are.
        numbers: chance.
    """
    n_channels, height, width = image.shape
    tall, wide = height // N_SIDE, width // N_SIDE
    cut = image[:, : N_SIDE * tall, : N_SIDE * wide]
    pieces = cut.reshape(n_channels, N_SIDE, tall, N_SIDE, wide).permute(1, 3, 0, 2, 4).flatten(0, 1)
    moved = pieces[torch.randperm(N_SIDE * N_SIDE, generator=numbers)]
    shuffled = image.clone()
    shuffled[:, : N_SIDE * tall, : N_SIDE * wide] = (
        moved.reshape(N_SIDE, N_SIDE, n_channels, tall, wide).permute(2, 0, 3, 1, 4).reshape(cut.shape)
    )
    return shuffled


def measure_similarity(
    images: Iterable[Tensor], surest: Callable[[Tensor], Tensor], on_done: Callable[[int], None] = lambda done: None
) -> Similarity:
    """Return how many pictures a network is surer of whole than cut into pieces.

    Args:
        images: (C, H, W) each, as the network wants them.
        surest: (N, C, H, W) pictures to the (N,) probabilities of their most probable answers.
        on_done: called with the number of pictures done; what it raises passes through.
    """
    numbers = torch.Generator().manual_seed(0)
    n_surer = n = 0
    for n, image in enumerate(images, start=1):
        whole, *shuffled = surest(
            torch.stack([image, *(in_pieces(image, numbers) for _ in range(N_SHUFFLES))])
        ).tolist()
        n_surer += whole > sorted(shuffled)[N_SHUFFLES // 2]
        on_done(n)
    return Similarity(n_surer, n)
