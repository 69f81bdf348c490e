"""Where backbones come from: what a library of pretrained networks must tell, and who answers for a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from torch import nn

from tlgui.core.backbones import Backbone, WeightSet
from tlgui.engine.backbones.torchvision_source import TorchvisionSource
from tlgui.engine.models.blocks import BlockPlan
from tlgui.engine.models.preprocessing import Preprocessing


class BackboneSource(Protocol):
    """A library of pretrained networks. All methods may be called from any thread."""

    @property
    def name(self) -> str:
        """Of the library."""
        ...

    @property
    def n_pretrained_classes(self) -> int:
        """Outputs of the last layer that its networks come with."""
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

    def head_location(self, network: nn.Module) -> str:
        """Return the dotted name of the last layer of a network of this source."""
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

    def preprocessing(self, backbone: str, weight_set: str = "DEFAULT") -> Preprocessing:
        """Return how pictures must be prepared for a set of weights."""
        ...


TORCHVISION: BackboneSource = TorchvisionSource()


def source_of(backbone: str) -> BackboneSource:  # noqa: ARG001 - one source today; the name decides among several
    """Return the source that a backbone comes from."""
    return TORCHVISION


def make_network(backbone: str, input_size_px: int | None = None) -> nn.Module:
    """Return a network from its source, with random weights; see BackboneSource."""
    return source_of(backbone).make_network(backbone, input_size_px)


def plan_blocks(backbone: str, input_size_px: int) -> BlockPlan:
    """Return how a network is cut into blocks; see BackboneSource."""
    return source_of(backbone).plan_blocks(backbone, input_size_px)


def preprocessing_for(backbone: str, weight_set: str = "DEFAULT") -> Preprocessing:
    """Return how pictures must be prepared for a set of weights; see BackboneSource."""
    return source_of(backbone).preprocessing(backbone, weight_set)
