"""A backbone with a new head, cut into blocks that can be frozen and unfrozen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from typing import Any

import torch
from torch import Tensor, nn

from tlgui.core.backbones import find_backbone
from tlgui.core.errors import ConfigError
from tlgui.core.messages import say
from tlgui.core.unfreezing import HEAD
from tlgui.engine.backbones.source import source_of
from tlgui.engine.models.blocks import BlockPlan
from tlgui.engine.models.heads import LINEAR, HeadSpec, build_head
from tlgui.engine.models.signature import COUNTERS

NETWORK_VERSION = {"version": 2}
"""What torchvision stamps on the networks it makes now. Source: torchvision/models/mnasnet.py, _version."""


class Classifier(nn.Module):
    """Pictures in, logits out, in named blocks.

    A frozen block's parameters get no gradient, and its layers stay in eval mode while the others
    train: batch-norm statistics must not drift and dropout must not act in what is constant. Where a
    pretrained block learns, some hundred noisy batches would spoil its statistics: see keeps_statistics.

    Args:
        network: a source's network; its last layer is an Identity unless the head is appended to it.
        head: turns the network's output into logits.
        plan: which modules of the network make up which block.

    Attributes:
        block_names: from the input to 'head'.
        keeps_statistics: whether batch norms of the network keep their means and variances where their blocks learn;
            their scales and shifts learn all the same.
    """

    def __init__(self, network: nn.Module, head: nn.Module, plan: BlockPlan) -> None:
        super().__init__()
        self.network = network
        self.head = head
        self.block_names = plan.names
        self.keeps_statistics = False
        self._plan = plan
        self._learning = frozenset(plan.names)
        self._block_of_parameter = self._assign_parameters()

    def forward(self, images: Tensor) -> Tensor:
        """Return (N, n_classes) logits for (N, 3, H, W) normalised pictures."""
        logits: Tensor = self.head(self.features(images))
        return logits

    def features(self, images: Tensor) -> Tensor:
        """Return what the head gets: (N, n_features) for (N, 3, H, W) normalised pictures."""
        features: Tensor = self.network(images)
        return features

    @property
    def n_features(self) -> int:
        """How many numbers the head gets for each picture."""
        return next(module.in_features for module in self.head.modules() if isinstance(module, nn.Linear))

    def block_modules(self, block: str) -> list[nn.Module]:
        """Return the modules of one block."""
        modules = [self.network.get_submodule(name) for name in self._plan.modules[block]]
        return [*modules, self.head] if block == HEAD else modules

    def parameters_of(self, block: str) -> Iterator[nn.Parameter]:
        """Yield the parameters of one block."""
        for name, parameter in self.named_parameters():
            if self._block_of_parameter[name] == block:
                yield parameter

    def block_of(self, parameter_name: str) -> str:
        """Return the block of a parameter by its dotted name."""
        return self._block_of_parameter[parameter_name]

    def block_above(self, module_name: str) -> str:
        """Return the block of a module by its dotted name; what is above all blocks counts to the first."""
        name = module_name
        while name:
            if name in self._block_of_module:
                return self._block_of_module[name]
            name = name.rpartition(".")[0]
        return self.block_names[0]

    @property
    def learning_blocks(self) -> frozenset[str]:
        """The blocks that are not frozen."""
        return self._learning

    def set_learning(self, blocks: Iterable[str]) -> None:
        """Let these blocks learn and freeze all others; in training mode, their layers follow at once."""
        self._learning = frozenset(blocks)
        for name, parameter in self.named_parameters():
            parameter.requires_grad_(self._block_of_parameter[name] in self._learning)
        self.train(self.training)

    def frozen_state(self) -> dict[str, Tensor]:
        """Return the weights and buffers of the frozen blocks by their dotted names."""
        return {name: value for name, value in self.state_dict().items() if not self._learns(name)}

    def learning_state(self) -> dict[str, Tensor]:
        """Return the weights and buffers of the blocks that learn by their dotted names."""
        return {name: value for name, value in self.state_dict().items() if self._learns(name)}

    def _learns(self, name: str) -> bool:
        return self.block_above(name.rpartition(".")[0]) in self._learning

    def train(self, mode: bool = True) -> Classifier:
        """Switch to training or eval mode; frozen blocks stay in eval mode."""
        super().train(mode)
        if mode and self._learning != frozenset(self.block_names):
            super().train(False)
            # set_learning goes by the flag of the whole, whatever its frozen layers are set to.
            self.training = True
            for block in self._learning:
                for module in self.block_modules(block):
                    module.train(True)
        if mode and self.keeps_statistics:
            for module in self.network.modules():
                if isinstance(module, nn.modules.batchnorm._BatchNorm):
                    module.train(False)
        return self

    def load_state_dict(self, state_dict: Mapping[str, Any], strict: bool = True, assign: bool = False) -> Any:
        """Take over what `state_dict` gave, also when it went through a plain dict or a file."""
        return super().load_state_dict(_stamped(state_dict, "network"), strict, assign)

    def _assign_parameters(self) -> dict[str, str]:
        """Map every parameter to its block; direct ones (a class token) count to the first block."""
        self._block_of_module = {f"network.{m}": block for block, names in self._plan.modules.items() for m in names}
        self._block_of_module["head"] = HEAD
        return {name: self.block_above(name.rpartition(".")[0]) for name, _ in self.named_parameters()}


def build_classifier(
    backbone: str,
    n_classes: int,
    *,
    head: HeadSpec = LINEAR,
    state: Mapping[str, Tensor] | None = None,
    input_size_px: int | None = None,
    seed: int | None = None,
) -> Classifier:
    """Assemble a backbone and a new head. Works under torch.device("meta") too.

    Args:
        backbone: a name of the catalogue.
        n_classes: logits a picture.
        head: the new last layers.
        state: pretrained weights in the source's layout; None is random. Only 'append' needs their last layer.
        input_size_px: side of the pictures; None takes the default weights'. Only a ViT depends on it.
        seed: fixes what is random without touching torch's generator; None draws from that.

    Raises:
        UnknownBackboneError: there is no such backbone.
        ConfigError: the last layer is to be kept, and the weights or the network have none.
    """
    entry = find_backbone(backbone)
    size_px = input_size_px or entry.input_size_px
    source = source_of(backbone)
    plan = source.plan_blocks(backbone, size_px)
    with torch.random.fork_rng(devices=[]) if seed is not None else nullcontext():
        if seed is not None:
            # torch.manual_seed would seed the GPUs' generators too, and they are not put back.
            torch.default_generator.manual_seed(seed)
        network = source.make_network(backbone, size_px)
        in_features = source.n_pretrained_classes(backbone) if head.kind == "append" else plan.in_features
        if not in_features:
            raise _nothing_to_append_to()
        new_head = build_head(head, in_features, n_classes)
    if state is not None:
        last_layer = _last_layers(network, source.head_locations(backbone, network))
        if head.kind == "append" and not last_layer.keys() <= state.keys():
            raise _nothing_to_append_to()
        network.load_state_dict(_stamped(last_layer | _indices(network) | dict(state), ""))
    if head.kind != "append":
        source.remove_head(network)
    return Classifier(network, new_head, plan)


def _nothing_to_append_to() -> ConfigError:
    return ConfigError(
        say("networks.the_append_head_keeps_the_pretrained"), hint=say("networks.choose_the_linear_or_mlp_head")
    )


def _last_layers(network: nn.Module, locations: Sequence[str]) -> dict[str, Tensor]:
    starts = tuple(f"{location}." for location in locations)
    return {name: value for name, value in network.state_dict().items() if name.startswith(starts)}


def _indices(network: nn.Module) -> dict[str, Tensor]:
    """Return the tables of whole numbers (of Swin and MaxViT) that follow from the network's build alone."""
    return {
        name: value
        for name, value in network.state_dict().items()
        if COUNTERS not in name and not value.is_floating_point()
    }


def _stamped(state: Mapping[str, Any], root: str) -> Mapping[str, Any]:
    """Return the weights with the version stamp that plain dicts and safetensors files lack.

    MNASNet refuses weights without it; the other networks do not look at it.
    """
    if hasattr(state, "_metadata"):
        return state
    stamped = OrderedDict(state)
    stamped._metadata = OrderedDict({root: NETWORK_VERSION})  # type: ignore[attr-defined]
    return stamped
