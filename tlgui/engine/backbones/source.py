"""Where backbones come from: what a library of pretrained networks must tell, and who answers for a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from torch import Tensor, nn

from tlgui.core.backbones import TIMM, Backbone, WeightSet
from tlgui.engine.backbones.timm_source import HeatPlace, TimmSource
from tlgui.engine.backbones.torchvision_source import TorchvisionSource
from tlgui.engine.models.blocks import BlockPlan
from tlgui.engine.models.preprocessing import Preprocessing


class BackboneSource(Protocol):
    """A library of pretrained networks. All methods may be called from any thread."""

    @property
    def name(self) -> str:
        """Of the library."""
        ...

    def n_pretrained_classes(self, backbone: str) -> int:
        """Return the outputs of the last layer that a network comes with; 0 where it only gives features."""
        ...

    def catalogue(self) -> Mapping[str, Backbone]:
        """Return what is known of every network, by name, without building it."""
        ...

    def make_network(self, backbone: str, input_size_px: int | None = None) -> nn.Module:
        """Return a network with random weights and its own last layer; under torch.device("meta"), with none.

        Args:
            backbone: a name of the catalogue.
            input_size_px: side of the pictures; None takes the network's usual one.
        """
        ...

    def head_locations(self, backbone: str, network: nn.Module) -> tuple[str, ...]:
        """Return the dotted names of the last layers of a network of this source: one, or as many as it answers by."""
        ...

    def remove_head(self, network: nn.Module) -> None:
        """Take the last layer off a network of this source, so that it gives (N, n_features)."""
        ...

    def heat_place(self, network: nn.Module, images: Tensor) -> HeatPlace | None:
        """Return where a heatmap is read, and what makes (N, C, h, w) of that module's output.

        None where that is the last module that gives out such a map; and for networks of other sources.

        Args:
            network: in eval mode.
            images: (N, 3, H, W), to see what its layers give out.
        """
        ...

    def converted(self, state: Mapping[str, Tensor], backbone: str) -> dict[str, Tensor]:
        """Return a file's tensors under the names, and in the shapes, of this source's network, where it knows how."""
        ...

    def plan_blocks(self, backbone: str, input_size_px: int) -> BlockPlan:
        """Return how a network is cut into blocks that can be frozen."""
        ...

    def weight_sets(self, backbone: str) -> tuple[WeightSet, ...]:
        """Return the sets of pretrained weights of a network."""
        ...

    def input_sizes(self, backbone: str) -> tuple[int, ...]:
        """Return the input sizes at which a network has tensors of its own shapes, the usual one first."""
        ...

    def class_names(self, backbone: str, weight_set: str = "DEFAULT") -> tuple[str, ...]:
        """Return what the outputs of the last layer of a set of weights stand for; empty where nobody knows."""
        ...

    def preprocessing(self, backbone: str, weight_set: str = "DEFAULT") -> Preprocessing:
        """Return how pictures must be prepared for a set of weights."""
        ...


TORCHVISION: BackboneSource = TorchvisionSource()
TIMM_SOURCE: BackboneSource = TimmSource()


def source_of(backbone: str) -> BackboneSource:
    """Return the source that a backbone comes from: its name tells."""
    return TIMM_SOURCE if backbone.startswith(TIMM) else TORCHVISION


def make_network(backbone: str, input_size_px: int | None = None) -> nn.Module:
    """Return a network from its source, with random weights; see BackboneSource."""
    return source_of(backbone).make_network(backbone, input_size_px)


def plan_blocks(backbone: str, input_size_px: int) -> BlockPlan:
    """Return how a network is cut into blocks; see BackboneSource."""
    return source_of(backbone).plan_blocks(backbone, input_size_px)


def preprocessing_for(backbone: str, weight_set: str = "DEFAULT") -> Preprocessing:
    """Return how pictures must be prepared for a set of weights; see BackboneSource."""
    return source_of(backbone).preprocessing(backbone, weight_set)


def heat_place(network: nn.Module, images: Tensor) -> HeatPlace | None:
    """Return where the heatmap of a network of any source is read; see BackboneSource."""
    return TORCHVISION.heat_place(network, images) or TIMM_SOURCE.heat_place(network, images)
