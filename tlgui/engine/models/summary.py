"""The layer table: every layer with its shapes, cost, block, and the phases in which it learns."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from tlgui.core.backbones import find_backbone
from tlgui.core.config import TrainConfig
from tlgui.core.layer_table import LayerRow, LayerTable
from tlgui.core.schedule import plan_phases
from tlgui.core.unfreezing import HEAD
from tlgui.engine.models.classifier import Classifier, build_classifier
from tlgui.engine.models.heads import HeadSpec
from tlgui.engine.models.hooks import run_watched

WHOLE_LAYERS = ("MultiheadAttention", "ShiftedWindowAttention", "ShiftedWindowAttentionV2")
"""Layers that use their inner ones as bags of weights, without calling them."""


def describe_classifier(config: TrainConfig, n_classes: int) -> LayerTable:
    """Return the layer table of the classifier that a config would build, with what learns in each phase.

    Nothing is computed or loaded (torch's meta device).

    Raises:
        UnknownBackboneError: there is no such backbone.
    """
    blocks = (*find_backbone(config.backbone).blocks, HEAD)
    phases = [(phase.name, phase.learning_blocks) for phase in plan_phases(config, blocks)]
    head = HeadSpec(config.head, config.hidden, config.dropout)
    return layer_table(config.backbone, n_classes, head=head, phases=phases)


def layer_table(
    backbone: str, n_classes: int, *, head: HeadSpec, phases: Sequence[tuple[str, Sequence[str]]]
) -> LayerTable:
    """Return the layers of a classifier, measured on torch's meta device: nothing is computed.

    Args:
        backbone: a name of the catalogue.
        n_classes: logits per picture.
        head: the new last layers.
        phases: (name, learning blocks) of each phase.

    Raises:
        UnknownBackboneError: there is no such backbone.
    """
    size_px = find_backbone(backbone).input_size_px
    with torch.device("meta"):
        classifier = build_classifier(backbone, n_classes, head=head).eval()
        shapes = _traced_shapes(classifier, size_px)
    rows = []
    for name, layer in _layers(classifier):
        if name not in shapes and not _own_parameters(layer):
            continue  # never called, such as the stochastic depth of a block without a shortcut
        block = _block_of(classifier, name, layer)
        input_shape, output_shape = shapes.get(name, ((), ()))
        rows.append(
            LayerRow(
                name=name,
                kind=type(layer).__name__,
                block=block,
                input_shape=input_shape,
                output_shape=output_shape,
                n_parameters=_own_parameters(layer),
                multiply_adds=_multiply_adds(layer, input_shape, output_shape),
                learns=tuple(block in learning for _, learning in phases),
            )
        )
    return LayerTable(backbone, size_px, tuple(name for name, _ in phases), tuple(rows))


def _is_whole(layer: nn.Module) -> bool:
    return type(layer).__name__ in WHOLE_LAYERS or not any(True for _ in layer.children())


def _layers(classifier: Classifier) -> list[tuple[str, nn.Module]]:
    """Return the layers in order: whole ones, and those above them that hold parameters of their own."""
    found: list[tuple[str, nn.Module]] = []

    def visit(prefix: str, module: nn.Module) -> None:
        if _is_whole(module):
            found.append((prefix, module))
            return
        if any(True for _ in module.parameters(recurse=False)):
            found.append((prefix, module))
        for child_name, child in module.named_children():
            visit(f"{prefix}.{child_name}" if prefix else child_name, child)

    visit("", classifier)
    return [(name, layer) for name, layer in found if not isinstance(layer, nn.Identity | nn.Sequential)]


def _own_parameters(layer: nn.Module) -> int:
    return sum(parameter.numel() for parameter in layer.parameters(recurse=_is_whole(layer)))


def _block_of(classifier: Classifier, name: str, layer: nn.Module) -> str:
    for parameter_name, _ in layer.named_parameters(recurse=_is_whole(layer)):
        return classifier.block_of(f"{name}.{parameter_name}")
    return classifier.block_above(name)


def _traced_shapes(classifier: Classifier, size_px: int) -> dict[str, tuple[tuple[int, ...], tuple[int, ...]]]:
    shapes: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {}

    def note(name: str, _layer: nn.Module, inputs: tuple[Any, ...], output: Any) -> None:
        result = output[0] if isinstance(output, tuple) else output
        if inputs and isinstance(inputs[0], Tensor) and isinstance(result, Tensor):
            shapes[name] = tuple(inputs[0].shape[1:]), tuple(result.shape[1:])

    run_watched(classifier, torch.empty(1, 3, size_px, size_px), on_output=note, modules=_layers(classifier))
    return shapes


def _multiply_adds(layer: nn.Module, input_shape: tuple[int, ...], output_shape: tuple[int, ...]) -> int:
    """Return the multiply-adds for one picture; 0 for layers that have next to none."""
    if not output_shape:
        return 0
    if isinstance(layer, nn.Conv2d):
        return int(layer.weight[0].numel()) * math.prod(output_shape)
    if isinstance(layer, nn.Linear):
        return int(layer.in_features) * math.prod(output_shape)
    if type(layer).__name__ in WHOLE_LAYERS:
        *positions, width = input_shape
        n = math.prod(positions)
        window: int = math.prod(getattr(layer, "window_size", [n]))
        return 4 * n * width * width + 2 * n * min(window, n) * width
    return 0
