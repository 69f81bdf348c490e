"""Makes a frozen network quick: batch norms fused into the convolutions before them, weights in half precision."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.hooks import run_watched

FUSIBLE = frozenset({"Conv2d", "Conv2dSame"})
"""Convolutions that use their weights as they are; the second is timm's, with TensorFlow's padding."""


def fused_copy(classifier: Classifier, dtype: torch.dtype, *, image: Tensor) -> Classifier:
    """Return a copy for inference only: eval mode, batch norms fused, channels last, in this dtype.

    Args:
        classifier: is not changed, but left in eval mode.
        dtype: of weights and arithmetic; float32 keeps the results to about 1e-5.
        image: (1, 3, H, W), to see which batch norm follows which convolution.

    Source: torch's own fuse_conv_bn_eval.
    """
    classifier.eval()
    twin = copy.deepcopy(classifier)
    for conv_name, norm_name in _followed_by_batch_norm(twin, image):
        conv, norm = twin.get_submodule(conv_name), twin.get_submodule(norm_name)
        _put(twin, conv_name, fuse_conv_bn_eval(conv, norm))  # type: ignore[type-var, arg-type]
        _put(twin, norm_name, _rest_of(norm))
    twin.requires_grad_(False)
    return twin.to(dtype=dtype, memory_format=torch.channels_last)  # type: ignore[call-overload,no-any-return]


def _rest_of(norm: nn.Module) -> nn.Module:
    """Return what a batch norm does beside normalising: timm's drop out and activate too."""
    return nn.Sequential(*norm.children())


def _followed_by_batch_norm(network: nn.Module, image: Tensor) -> list[tuple[str, str]]:
    """Return (convolution, batch norm) names where the one's output is the other's input."""
    made: dict[int, tuple[str, Tensor]] = {}  # the tensor is held so that its id stays its own
    pairs: list[tuple[str, str]] = []

    def note_made(name: str, module: nn.Module, _inputs: object, output: Tensor) -> None:
        if type(module).__name__ in FUSIBLE:
            made[id(output)] = (name, output)

    def note_taken(name: str, module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        if isinstance(module, nn.BatchNorm2d) and id(inputs[0]) in made:
            pairs.append((made[id(inputs[0])][0], name))

    # A subclass may make its weights anew at each step (timm's StdConv2d): fused weights would be changed again.
    watched = [(name, m) for name, m in network.named_modules() if isinstance(m, nn.Conv2d | nn.BatchNorm2d)]
    run_watched(network, image, on_inputs=note_taken, on_output=note_made, modules=watched)
    return pairs


def _put(network: nn.Module, name: str, module: nn.Module) -> None:
    parent_name, _, child = name.rpartition(".")
    setattr(network.get_submodule(parent_name), child, module)
