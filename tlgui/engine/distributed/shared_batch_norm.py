"""Batch norms whose means and variances are those of the whole batch, when each process sees a share of it.

torch.nn.SyncBatchNorm does this on GPUs only.
"""

from __future__ import annotations

from types import MethodType
from typing import Any

import torch
from torch import Tensor, nn

from tlgui.engine.distributed.joined import ranks_of_this_process

_BatchNorm = nn.modules.batchnorm._BatchNorm


class _SumOfAll(torch.autograd.Function):
    """Sum over all processes; the gradient of the sum of their losses is the sum of what each asks for."""

    @staticmethod
    def forward(_context: Any, value: Tensor) -> Tensor:
        total = value.detach().clone()
        ranks_of_this_process().sum_in_place(total)
        return total

    @staticmethod
    def backward(_context: Any, gradient: Tensor) -> Tensor:
        total = gradient.contiguous().clone()
        ranks_of_this_process().sum_in_place(total)
        return total


def share_statistics(network: nn.Module) -> None:
    """Let all batch norms that are in training mode normalise by the statistics of all processes' pictures."""
    for module in network.modules():
        if isinstance(module, _BatchNorm):
            # A bound method and no subclass: names and kinds of the layers stay, and copies get one of their own.
            module.forward = MethodType(_forward, module)  # type: ignore[method-assign]


def _forward(norm: _BatchNorm, inputs: Tensor) -> Tensor:
    if not norm.training:
        return type(norm).forward(norm, inputs)
    axes = [axis for axis in range(inputs.ndim) if axis != 1]
    own = inputs.float()
    n_own = own.new_tensor([own.numel() / own.shape[1]])
    # Two exchanges, not one of sums and squares: the difference of two large sums would lose the digits.
    sums = _SumOfAll.apply(torch.cat([own.sum(axes), n_own]))
    n = sums[-1].detach()
    mean = sums[:-1] / n
    centred = own - _along_channels(mean, own)
    variance = _SumOfAll.apply(centred.square().sum(axes)) / n
    _note(norm, mean.detach(), variance.detach(), n)
    normed = centred * _along_channels(torch.rsqrt(variance + norm.eps), own)
    if norm.affine:
        normed = normed * _along_channels(norm.weight, own) + _along_channels(norm.bias, own)
    return normed.to(inputs.dtype)


def _along_channels(values: Tensor, like: Tensor) -> Tensor:
    return values.view(1, -1, *([1] * (like.ndim - 2)))


def _note(norm: _BatchNorm, mean: Tensor, variance: Tensor, n: Tensor) -> None:
    """Move the running statistics as torch's batch norm does."""
    if not norm.track_running_stats or norm.running_mean is None or norm.running_var is None:
        return
    assert norm.num_batches_tracked is not None
    norm.num_batches_tracked.add_(1)
    momentum = 1 / float(norm.num_batches_tracked) if norm.momentum is None else norm.momentum
    norm.running_mean.lerp_(mean.to(norm.running_mean.dtype), momentum)
    norm.running_var.lerp_((variance * n / (n - 1).clamp_min(1)).to(norm.running_var.dtype), momentum)
