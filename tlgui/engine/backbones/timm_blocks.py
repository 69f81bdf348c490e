"""Cuts a network of timm into blocks: as its own table of layer groups says, else by measuring it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import nn

from tlgui.core.unfreezing import HEAD
from tlgui.engine.models.blocks import BlockPlan, measured_groups, with_silent_layers
from tlgui.engine.models.hooks import run_watched

MOST_BLOCKS = 16
"""Deeper networks have neighbours joined: a schedule of forty phases helps nobody."""


def cut_timm_network(network: nn.Module, classifier: Sequence[str], input_size_px: int) -> BlockPlan:
    """Return how a network is cut into blocks that can be frozen; it loses its classifier meanwhile.

    Args:
        network: one of timm's, on torch's meta device, in eval mode.
        classifier: dotted names of its last layers, as timm's registry has them.
        input_size_px: side of the pictures.
    """
    is_pyramid = len({info["reduction"] for info in getattr(network, "feature_info", None) or ()}) > 1
    before = {name for name, _ in network.named_parameters()}
    groups = _listed_groups(network)
    if groups is None:
        groups = _measured_groups(network, classifier[0], input_size_px)
    in_features = int(network.head_hidden_size)  # type: ignore[arg-type]
    network.reset_classifier(0)  # type: ignore[operator]
    base = {name for name, _ in network.named_parameters()}
    head = _tops([_nearest_module(network, name) for name in before - base])
    called = _called(network, input_size_px)
    units = [_units_of(network, group, called) for group in _without_head(groups, base)]
    joined = _joined([group for group in units if group])
    kind = "stage" if is_pyramid else "block"
    names = ("stem", *(f"{kind}{index}" for index in range(1, len(joined))), HEAD)
    modules = with_silent_layers(network, dict(zip(names, [*joined, head], strict=True)))
    return BlockPlan(names, modules, head[0] if head else "", in_features)


def _listed_groups(network: nn.Module) -> list[list[str]] | None:
    """Return the names of the parameters of each group from the input upwards; None where timm has no table."""
    from timm.models._manipulate import group_parameters

    try:
        found = group_parameters(network, network.group_matcher(coarse=True))  # type: ignore[operator]
    except (AttributeError, AssertionError):
        return None
    return [list(found[index]) for index in sorted(found)]


def _measured_groups(network: nn.Module, head: str, input_size_px: int) -> list[list[str]]:
    """Return the names of the parameters of each group, as the sizes of the picture on its way tell them."""
    names = [name for name, _ in network.named_parameters()]
    found = [
        [name for name in names if any(name.startswith(f"{unit}.") for unit in units)]
        for units in measured_groups(network, head, input_size_px)
    ]
    known = {name for group in found for name in group}
    return [*found, [name for name in names if name not in known]]


def _nearest_module(network: nn.Module, name: str) -> str:
    """Return the innermost module above a name that is there."""
    there = {module_name for module_name, _ in network.named_modules()}
    while name not in there:
        name = name.rpartition(".")[0]
    return name


def _tops(names: Sequence[str]) -> list[str]:
    """Return the outermost of these modules; the network itself, where a part of it is gone for good, is none."""
    found = sorted(set(names) - {""})
    return [name for name in found if not any(name.startswith(f"{other}.") for other in found)]


def _called(network: nn.Module, input_size_px: int) -> frozenset[str]:
    """Return the names of the modules that run as such; of some lists only the members do."""
    names: set[str] = set()
    image = torch.empty(1, 3, input_size_px, input_size_px, device="meta")
    run_watched(network, image, on_inputs=lambda name, _module, _inputs: names.add(name))
    return frozenset(names)


def _units_of(network: nn.Module, parameters: Sequence[str], called: frozenset[str]) -> list[str]:
    """Return the outermost modules that run and hold none but these parameters.

    Parameters of a module above them, such as a class token, are in none.
    """
    wanted = set(parameters)
    units: list[str] = []

    def visit(prefix: str, module: nn.Module) -> None:
        inner = {f"{prefix}.{name}" if prefix else name for name, _ in module.named_parameters()}
        if not inner & wanted:
            return
        is_leaf = not any(True for _ in module.children())
        if prefix and inner <= wanted and (prefix in called or is_leaf):
            units.append(prefix)
            return
        for child_name, child in module.named_children():
            visit(f"{prefix}.{child_name}" if prefix else child_name, child)

    visit("", network)
    return units


def _without_head(groups: Sequence[list[str]], base: set[str]) -> list[list[str]]:
    """Leave the classifier out; what is grouped with it, such as a last norm, counts to the block below it."""
    kept: list[list[str]] = []
    for group in groups:
        rest = [name for name in group if name in base]
        if kept and len(rest) < len(group):
            kept[-1] = kept[-1] + rest
        else:
            kept.append(rest)
    return [group for group in kept if group]


def _joined(groups: Sequence[list[str]]) -> list[list[str]]:
    """Return at most MOST_BLOCKS groups: the first stays, the others are joined to equal numbers."""
    if len(groups) <= MOST_BLOCKS:
        return list(groups)
    size = math.ceil((len(groups) - 1) / (MOST_BLOCKS - 1))
    rest = groups[1:]
    parts = [rest[start : start + size] for start in range(0, len(rest), size)]
    return [groups[0], *([unit for group in part for unit in group] for part in parts)]
