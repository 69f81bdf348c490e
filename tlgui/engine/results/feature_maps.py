"""What a block of a network makes of one picture: its channels as maps, whatever the network's family.

Source: M. Zeiler and R. Fergus, "Visualizing and Understanding Convolutional Networks", ECCV 2014.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn

from tlgui.core.errors import ConfigError
from tlgui.core.feature_maps import ChannelMap, FeatureMaps
from tlgui.core.messages import Message, say
from tlgui.core.unfreezing import HEAD
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.hooks import run_watched
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.results.first_filters import png

MOST_EXTRA_TOKENS = 16
"""Tokens of a transformer that stand for the whole picture: a class token, and registers."""


def block_maps(classifier: Classifier, image: Tensor, block: str) -> Tensor:
    """Return (C, h, w) float32 on the processor: what a block gives out, laid out as the picture is.

    That is the output of the last of its modules whose output still has places; tokens go back to their grid.

    Args:
        classifier: in eval mode.
        image: (3, H, W) preprocessed, on its device; H equals W.
        block: one of the classifier's.

    Raises:
        ConfigError: there is no such block, or nothing in it is laid out as the picture is.
    """
    if block not in classifier.block_names:
        blocks = tuple(name for name in classifier.block_names if name != HEAD)
        raise ConfigError(say("inside.no_such_block", block=block), hint=say("inside.its_blocks_are", blocks=blocks))
    found: list[Tensor] = []

    def note(_name: str, _module: nn.Module, _inputs: object, output: Any) -> None:
        maps = as_maps(output)
        if maps is not None:
            # A copy: the next layer may be a ReLU that overwrites what it is given.
            found[:] = [maps[0].float().cpu().clone()]

    modules = [(str(number), module) for number, module in enumerate(classifier.block_modules(block))]
    run_watched(classifier, image[None], on_output=note, modules=modules)
    if not found:
        raise ConfigError(say("inside.block_has_no_maps", block=block), hint=say("inside.choose_another_block"))
    return found[0]


def as_maps(output: Any) -> Tensor | None:
    """Return a module's output as (N, C, h, w); None where it has no places.

    Pictures are squares, which tells (N, C, h, w) from Swin's (N, h, w, C); tokens (N, T, C) lie row by row after
    those that stand for the whole picture.
    """
    if isinstance(output, tuple | list) and output:  # what is carried along beside a picture comes after it
        output = output[0]
    if not isinstance(output, Tensor):
        return None
    if output.ndim == 4 and output.shape[2] == output.shape[3] > 1:
        return output
    if output.ndim == 4 and output.shape[1] == output.shape[2] > 1:
        return output.permute(0, 3, 1, 2)
    if output.ndim != 3:
        return None
    side = math.isqrt(output.shape[1])
    if side < 2 or output.shape[1] - side * side > MOST_EXTRA_TOKENS:
        return None
    places = output[:, output.shape[1] - side * side :].transpose(1, 2)
    return places.reshape(*places.shape[:2], side, side)


def strongest(maps: Tensor, n: int) -> list[int]:
    """Return the channels of (C, h, w) maps whose answers differ most from place to place, the strongest first.

    By the standard deviation: a transformer has channels that answer strongly to everything alike.
    """
    return [int(index) for index in maps.flatten(1).std(dim=1, unbiased=False).topk(min(n, len(maps))).indices]


def make_feature_maps(block: str, after: Tensor, before: Tensor | Message, *, n: int, seen: bytes) -> FeatureMaps:
    """Return the strongest channels on a scale for each that is the same before and after.

    Args:
        block: whose maps they are.
        after: (C, h, w) of the network after the run.
        before: the same of the network before it; a sentence where that cannot be had.
        n: how many channels at most.
        seen: PNG of the picture as the network sees it.
    """
    old = before if isinstance(before, Tensor) else None
    channels = []
    for channel in strongest(after, n):
        new_map, old_map = after[channel], None if old is None else old[channel]
        known = [new_map] if old_map is None else [new_map, old_map]
        low, high = min(float(m.min()) for m in known), max(float(m.max()) for m in known)
        grey = [_grey(one, low, high) for one in known]
        channels.append(ChannelMap(channel, grey[0], None if old_map is None else grey[1]))
    n_channels, height, width = after.shape
    why = before if isinstance(before, Message) else ""
    return FeatureMaps(block, height, width, n_channels, tuple(channels), seen, why)


def seen_picture(image: Tensor, preprocessing: Preprocessing) -> bytes:
    """Return a PNG of a (3, H, W) preprocessed image, with its colours as they were."""
    mean, std = (torch.tensor(values)[:, None, None] for values in (preprocessing.mean, preprocessing.std))
    pixels = (image.cpu() * std + mean).clamp(0, 1).mul(255).round().to(torch.uint8)
    return png(pixels.permute(1, 2, 0).contiguous())


def _grey(values: Tensor, low: float, high: float) -> bytes:
    scaled = (values - low) / (high - low) if high > low else torch.zeros_like(values)
    return scaled.mul(255).round().to(torch.uint8).contiguous().numpy().tobytes()
