"""Cuts a network into ordered blocks by measuring it, not by a table of names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from tlgui.core.unfreezing import HEAD
from tlgui.engine.models.hooks import run_watched

SAME_STAGE_RATIO = 0.75
"""A picture that shrinks below this part of its side begins a new stage; valid padding shrinks it less."""
DOMINANT_PART = 0.6
"""A child holding more than this part of the base's parameters is looked into."""


@dataclass(frozen=True)
class BlockPlan:
    """Which modules make up which block of one network."""

    names: tuple[str, ...]
    """From the input to the top of the base, then 'head'."""
    modules: dict[str, tuple[str, ...]]
    """Block -> dotted names of its modules; every layer of the network is one of them or below one.
    A direct parameter of a module above them (a class token) counts to the first block."""
    head_location: str
    """Dotted name of the last Linear or 1x1 convolution; empty for a network that comes without."""
    in_features: int
    """What the head's layer takes."""


def cut_into_blocks(network: nn.Module, input_size_px: int) -> BlockPlan:
    """Return how a network is cut into blocks.

    The network's units (the children of whatever holds most of it) are joined while the picture
    keeps its size: what lies between two shrinkings is a stage. Networks that never shrink it
    (transformers) keep each unit as a block.

    Args:
        network: on torch's meta device, in eval mode.
        input_size_px: side of the pictures.
    """
    head_location = find_head(network)
    units = [name for name in _units(network, head_location) if name != head_location]
    sides = _output_sides(network, units, input_size_px)
    groups = _grouped(network, units, sides, input_size_px)
    names = (*_block_names(network, groups, sides), HEAD)
    modules = with_silent_layers(network, dict(zip(names, [*groups, [head_location]], strict=True)))
    head = network.get_submodule(head_location)
    return BlockPlan(names, modules, head_location, _in_features(head))


def measured_groups(network: nn.Module, head_location: str, input_size_px: int) -> list[list[str]]:
    """Return the dotted names of the modules of each block but the head, from the input upwards; as cut_into_blocks."""
    units = [name for name in _units(network, head_location) if name != head_location]
    return _grouped(network, units, _output_sides(network, units, input_size_px), input_size_px)


def find_head(network: nn.Module) -> str:
    """Return the dotted name of the last Linear or 1x1 convolution, whatever it is called."""
    found = ""
    for name, module in network.named_modules():
        is_pointwise = isinstance(module, nn.Conv2d) and module.kernel_size == (1, 1)
        if isinstance(module, nn.Linear) or is_pointwise:
            found = name
    return found


def _in_features(head: nn.Module) -> int:
    assert isinstance(head, nn.Linear | nn.Conv2d)
    return head.in_features if isinstance(head, nn.Linear) else head.in_channels


def _units(network: nn.Module, head_location: str) -> Iterator[str]:
    """Yield the dotted names of the units in order, looking into what holds most of the network."""
    top_of_head = head_location.partition(".")[0]
    total = sum(_n_parameters(child) for name, child in network.named_children() if name != top_of_head)
    yield from _units_below(network, "", head_location, total)


def _units_below(module: nn.Module, prefix: str, head_location: str, total: int) -> Iterator[str]:
    for child_name, child in module.named_children():
        name = f"{prefix}{child_name}"
        if _n_parameters(child) == 0:
            continue
        holds_head = head_location == name or head_location.startswith(f"{name}.")
        has_inner = sum(_n_parameters(inner) > 0 for inner in child.children()) > 0
        if has_inner and (holds_head or _n_parameters(child) > DOMINANT_PART * total and _is_container(child)):
            yield from _units_below(child, f"{name}.", head_location, total)
        else:
            yield name


def _is_container(module: nn.Module) -> bool:
    """A plain sequence, or a thin wrapper such as ViT's encoder, which only passes things along."""
    return isinstance(module, nn.Sequential | nn.ModuleList) or type(module).__name__ == "Encoder"


def _output_sides(network: nn.Module, units: Sequence[str], input_size_px: int) -> dict[str, int | None]:
    """Return the side of each unit's output in pixels; None where it is no picture."""
    sides: dict[str, int | None] = {}

    def note(name: str, _unit: nn.Module, _inputs: object, output: Any) -> None:
        sides[name] = _side(output)

    image = torch.empty(1, 3, input_size_px, input_size_px, device="meta")
    run_watched(network, image, on_output=note, modules=[(name, network.get_submodule(name)) for name in units])
    return sides


def _side(output: Any) -> int | None:
    if isinstance(output, tuple):  # what is carried along beside a picture comes after it
        output = output[0]
    if output.dim() != 4:
        return None
    if output.shape[2] == output.shape[3] and output.shape[3] > 1:
        return int(output.shape[3])
    # Swin keeps channels last: (N, H, W, C).
    return int(output.shape[1]) if output.shape[1] == output.shape[2] > 1 else None


def _grouped(
    network: nn.Module, units: Sequence[str], sides: dict[str, int | None], input_size_px: int
) -> list[list[str]]:
    is_pictorial = sum(sides.get(name) is not None for name in units) > len(units) / 2
    groups: list[list[str]] = []
    side_of_group: float = input_size_px
    for name in units:
        side, module = sides.get(name), network.get_submodule(name)
        if side is not None and groups:
            starts_new = side < SAME_STAGE_RATIO * side_of_group
        elif is_pictorial:
            starts_new = _is_first_linear(network, groups, module)
        else:
            starts_new = not isinstance(module, nn.LayerNorm)
        if starts_new or not groups:
            groups.append([])
            side_of_group = side if side is not None else side_of_group
        groups[-1].append(name)
    return groups


def _is_first_linear(network: nn.Module, groups: Sequence[Sequence[str]], module: nn.Module) -> bool:
    """The first fully connected layer below the head opens the block 'classifier'; the others join it."""
    if not isinstance(module, nn.Linear):
        return False
    return not groups or not isinstance(network.get_submodule(groups[-1][-1]), nn.Linear)


def _block_names(network: nn.Module, groups: Sequence[Sequence[str]], sides: dict[str, int | None]) -> tuple[str, ...]:
    names = []
    for index, group in enumerate(groups):
        if isinstance(network.get_submodule(group[0]), nn.Linear):
            names.append("classifier")
        elif index == 0:
            names.append("stem")
        else:
            names.append(f"stage{index}" if sides.get(group[0]) is not None else f"block{index}")
    return tuple(names)


def with_silent_layers(network: nn.Module, groups: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """Give the layers without parameters that lie between the units to a block too.

    A dropout belongs to the layer that it feeds, so that it acts when that layer learns; a ReLU or a
    pooling belongs to the layer before it.
    """
    block_of_unit = {unit: block for block, units in groups.items() for unit in units}
    found = {block: list(units) for block, units in groups.items()}
    before = next(iter(groups))
    waiting: list[str] = []
    for name, module in network.named_modules():
        block = _block_holding(name, block_of_unit)
        if block is not None:
            found[block] += waiting
            before, waiting = block, []
        elif isinstance(module, nn.Dropout):
            waiting.append(name)
        elif not any(True for _ in module.children()):
            found[before].append(name)
    return {block: tuple(names) for block, names in found.items()}


def _block_holding(name: str, block_of_unit: dict[str, str]) -> str | None:
    while name:
        if name in block_of_unit:
            return block_of_unit[name]
        name = name.rpartition(".")[0]
    return None


def _n_parameters(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())
