"""Where in a picture a network finds what speaks for a class: Grad-CAM, for convolutions and for transformers.

Source: R. Selvaraju et al., "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based
Localization", ICCV 2017. Which layer suits a transformer: see `heat_place`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from tlgui.core.errors import ConfigError
from tlgui.core.messages import say
from tlgui.engine.backbones.source import heat_place
from tlgui.engine.models.classifier import Classifier

ToMap = Callable[[Tensor], Tensor]


@dataclass(frozen=True)
class _Place:
    """Where the maps are read: a module of the network, and how its output becomes (N, C, h, w)."""

    module: nn.Module
    to_map: ToMap


def grad_cam(classifier: Classifier, image: Tensor, class_index: int) -> Tensor:
    """Return (h, w) float32 on the processor, 0..1: how much each place speaks for the class, 1 at the most.

    All zeros where no place does. The network's weights and gradients stay as they are.

    Args:
        classifier: in eval mode.
        image: (3, H, W) preprocessed, on its device.
        class_index: counts in the model's classes.

    Raises:
        ConfigError: nothing in this network is laid out as the picture is.
    """
    place = _place_of(classifier, image[None])
    seen: list[Tensor] = []

    def cut(_module: nn.Module, _inputs: Any, output: Tensor) -> Tensor:
        # Only what comes after this place needs a gradient. A copy goes on: a ReLU may overwrite what it is given.
        seen.append(output.detach().requires_grad_())
        return seen[-1].clone()

    with ExitStack() as hooks, torch.enable_grad():
        hooks.callback(place.module.register_forward_hook(cut).remove)
        logit = classifier(image[None])[0, class_index]
        (gradient,) = torch.autograd.grad(logit, seen[-1], allow_unused=True)
    if gradient is None:
        raise ConfigError(say("networks.no_heatmap"), hint=say("networks.answers_are_not_touched"))
    values, weights = place.to_map(seen[-1].detach()), place.to_map(gradient).mean(dim=(2, 3), keepdim=True)
    heat = (values * weights).sum(dim=1)[0].clamp(min=0).float().cpu()
    highest = heat.max()
    return heat / highest if highest > 0 else heat


def _place_of(classifier: Classifier, images: Tensor) -> _Place:
    """Return the last place where the picture's layout is still there."""
    network = classifier.network
    place = heat_place(network, images)
    if place is not None:
        return _Place(*place)
    last = _last_map(network, images)
    if last is None:
        raise ConfigError(say("networks.no_heatmap"), hint=say("networks.answers_are_not_touched"))
    return _Place(last, lambda values: values)


def _last_map(network: nn.Module, images: Tensor) -> nn.Module | None:
    """Return the module that is the last to give out (N, C, h, w) with more than one place; None where none does."""
    found: list[nn.Module] = []

    def note(module: nn.Module, _inputs: Any, output: Any) -> None:
        if isinstance(output, Tensor) and output.ndim == 4 and min(output.shape[2:]) > 1:
            found.append(module)

    with ExitStack() as hooks, torch.no_grad():
        for module in network.modules():
            if module is not network:
                hooks.callback(module.register_forward_hook(note).remove)
        network(images)
    return found[-1] if found else None
