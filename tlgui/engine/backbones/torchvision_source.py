"""torchvision's networks: everything that is known of them by their names is in this module."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import torch
import torchvision
from torch import Tensor, nn
from torchvision.models import SwinTransformer, VisionTransformer, get_model_weights

from tlgui.core.backbones import Backbone, WeightSet, find_backbone, load_catalogue
from tlgui.engine.backbones.unfilled import Unfilled
from tlgui.engine.models.blocks import BlockPlan, cut_into_blocks, find_head
from tlgui.engine.models.preprocessing import Preprocessing

PARAMETER_FACTORIES = (torch.empty, torch.zeros, torch.ones, torch.full, torch.rand, torch.randn)
WITH_AUXILIARY_HEADS = frozenset({"inception_v3", "googlenet"})

N_CLASS_TOKENS = 1
"""Of a ViT: tokens that stand for the whole picture and for no place in it."""


def _tokens_to_map(tokens: Tensor) -> Tensor:
    """Return (N, C, h, w) of (N, tokens, C): a ViT's tokens lie row by row."""
    places = tokens[:, N_CLASS_TOKENS:]
    side = math.isqrt(places.shape[1])
    return places.transpose(1, 2).reshape(tokens.shape[0], -1, side, side)


class TorchvisionSource:
    """A BackboneSource: the networks of torchvision's registry, with their ImageNet weights."""

    name = "torchvision"

    def n_pretrained_classes(self, backbone: str) -> int:
        """Return the outputs of the last layer that a network comes with: ImageNet's classes."""
        return find_backbone(backbone).n_classes

    def catalogue(self) -> Mapping[str, Backbone]:
        """Return what is known of every network without building it, in torchvision's order."""
        return load_catalogue()

    def make_network(self, backbone: str, input_size_px: int | None = None) -> nn.Module:
        """Return a network with random weights and its own 1000-class classifier.

        Inception's and GoogLeNet's auxiliary classifiers are left out, and their input is rescaled as
        their ImageNet weights want it. A ViT is made for the given input size.
        """
        options = network_options(backbone, input_size_px)
        network: nn.Module
        if torch.get_default_device().type != "meta":
            network = torchvision.models.get_model(backbone, weights=None, **options)
            return network
        # RegNet computes its widths with tensors, so only the factories of parameters may give meta tensors.
        with torch.device("cpu"), _ParametersOnMeta():
            network = torchvision.models.get_model(backbone, weights=None, **options)
        return network.to("meta")

    def head_locations(self, backbone: str, network: nn.Module) -> tuple[str, ...]:  # noqa: ARG002
        """Return the dotted name of the last layer of a network of this source."""
        return (find_head(network),)

    def remove_head(self, network: nn.Module) -> None:
        """Put an Identity where the last layer is.

        A conv classifier (SqueezeNet) is followed by a ReLU and a mean over the picture. The ReLU goes
        too: it would cut off negative logits. The mean stays, and mean and linear layer commute.
        """
        parent_name, _, name = find_head(network).rpartition(".")
        parent = network.get_submodule(parent_name)
        is_conv = isinstance(getattr(parent, name), nn.Conv2d)
        setattr(parent, name, nn.Identity())
        if not is_conv:
            return
        children = [child_name for child_name, _ in parent.named_children()]
        for child_name in children[children.index(name) + 1 :]:
            if isinstance(getattr(parent, child_name), nn.ReLU):
                setattr(parent, child_name, nn.Identity())

    def heat_place(  # noqa: D417 - which pictures does not matter here
        self,
        network: nn.Module,
        images: Tensor,  # noqa: ARG002
    ) -> tuple[nn.Module, Callable[[Tensor], Tensor]] | None:
        """Return where a transformer's heatmap is read, and what makes (N, C, h, w) of that module's output.

        That is what its last layers that mix places are given: the first norm of a ViT's last block, and the
        second of a Swin's, whose first shows the background. None for every other network.
        """
        if isinstance(network, VisionTransformer):
            return list(network.encoder.layers)[-1].ln_1, _tokens_to_map
        if isinstance(network, SwinTransformer):
            last_block = list(list(network.features)[-1])[-1]
            return last_block.norm2, lambda values: values.permute(0, 3, 1, 2)
        return None

    def converted(self, state: Mapping[str, Tensor], backbone: str) -> dict[str, Tensor]:  # noqa: ARG002
        """Return the tensors as they are: old names are renewed when a file is read."""
        return dict(state)

    def plan_blocks(self, backbone: str, input_size_px: int) -> BlockPlan:
        """Return how a network is cut into blocks, measured on torch's meta device."""
        return _plan_blocks(backbone, input_size_px)

    def weight_sets(self, backbone: str) -> tuple[WeightSet, ...]:
        """Return the sets of pretrained weights of a network.

        Raises:
            UnknownBackboneError: there is no such network.
        """
        return find_backbone(backbone).weights

    def input_sizes(self, backbone: str) -> tuple[int, ...]:
        """Return the input sizes at which a network has tensors of its own shapes, the usual one first.

        Only a ViT has: it learns where in the picture each patch lies.

        Raises:
            UnknownBackboneError: there is no such network.
        """
        entry = find_backbone(backbone)
        if not _is_built_for_a_size(backbone):
            return (entry.input_size_px,)
        others = sorted({weights.input_size_px for weights in entry.weights} - {entry.input_size_px})
        return (entry.input_size_px, *others)

    def class_names(self, backbone: str, weight_set: str = "DEFAULT") -> tuple[str, ...]:
        """Return ImageNet's names as torchvision has them; none for weights whose last layer was never trained.

        Source: `weights.meta["categories"]`.
        """
        return tuple(get_model_weights(backbone)[weight_set].meta["categories"] or ())

    def preprocessing(self, backbone: str, weight_set: str = "DEFAULT") -> Preprocessing:
        """Return the preprocessing of one set of weights.

        Source: `weights.transforms()`.
        """
        transform = get_model_weights(backbone)[weight_set].transforms()
        return Preprocessing(
            resize_px=int(transform.resize_size[0]),
            crop_px=int(transform.crop_size[0]),
            interpolation=transform.interpolation.value,
            antialias=bool(transform.antialias),
            mean=tuple(transform.mean),
            std=tuple(transform.std),
        )


def network_options(backbone: str, input_size_px: int | None) -> dict[str, object]:
    """Return what torchvision is told when it builds a network, besides that it has no weights."""
    if backbone in WITH_AUXILIARY_HEADS:
        return {"aux_logits": False, "transform_input": True, "init_weights": False}
    if _is_built_for_a_size(backbone) and input_size_px is not None:
        return {"image_size": input_size_px}
    return {}


def _is_built_for_a_size(backbone: str) -> bool:
    return backbone.startswith("vit_")


@cache
def _plan_blocks(backbone: str, input_size_px: int) -> BlockPlan:
    with torch.device("meta"):
        network = TorchvisionSource().make_network(backbone, input_size_px).eval()
        return cut_into_blocks(network, input_size_px)


class _ParametersOnMeta(Unfilled):
    """Sends what parameters are made of to the meta device too, and leaves arithmetic alone."""

    def __torch_function__(  # noqa: D105
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        kwargs = kwargs or {}
        if func in PARAMETER_FACTORIES and kwargs.get("device") is None:
            kwargs["device"] = "meta"
        return super().__torch_function__(func, types, args, kwargs)
