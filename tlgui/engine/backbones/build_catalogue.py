"""Writes resources/backbones.json from torchvision's registry: `python -m tlgui.engine.backbones.build_catalogue`."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

import torch
import torchvision
from torchvision.models import get_model_builder, get_model_weights, list_models

from tlgui.core.resources import resources_dir
from tlgui.core.unfreezing import HEAD
from tlgui.engine.backbones.source import make_network, plan_blocks
from tlgui.engine.models.signature import state_dict_signature

FAMILIES = {
    "alexnet": "AlexNet",
    "convnext": "ConvNeXt",
    "densenet": "DenseNet",
    "efficientnet": "EfficientNet",
    "googlenet": "GoogLeNet",
    "inception": "Inception",
    "maxvit": "MaxViT",
    "mnasnet": "MNASNet",
    "mobilenetv2": "MobileNet",
    "mobilenetv3": "MobileNet",
    "regnet": "RegNet",
    "resnet": "ResNet",
    "shufflenetv2": "ShuffleNet",
    "squeezenet": "SqueezeNet",
    "swin_transformer": "Swin",
    "vgg": "VGG",
    "vision_transformer": "ViT",
}
SWAG_LICENCE = "CC BY-NC 4.0 (SWAG): no commercial use"


def make_catalogue() -> dict[str, Any]:
    """Return the catalogue as JSON values; the same torchvision always gives the same one."""
    names = list_models(module=torchvision.models)
    return {"torchvision": torchvision.__version__.partition("+")[0], "backbones": [_row(name) for name in names]}


def catalogue_text() -> str:
    """Return the catalogue as it is stored."""
    return json.dumps(make_catalogue(), indent=1) + "\n"


def _row(name: str) -> dict[str, Any]:
    weights = get_model_weights(name)
    module = get_model_builder(name).__module__.rpartition(".")[2]
    default = weights["DEFAULT"]
    plan = plan_blocks(name, int(default.transforms().crop_size[0]))
    return {
        "name": name,
        "family": "ResNeXt" if "resnext" in name else FAMILIES[module],
        "blocks": [block for block in plan.names if block != HEAD],
        "n_parameters": default.meta["num_params"],
        "min_size_px": min(default.meta["min_size"]),
        "signature": _signature(name, int(default.transforms().crop_size[0])),
        "weights": [_weights_row(entry, is_default=entry is default) for entry in weights],
    }


def _weights_row(entry: Any, *, is_default: bool) -> dict[str, Any]:
    metrics = entry.meta["_metrics"]["ImageNet-1K"]
    is_swag = "SWAG" in entry.name
    return {
        "name": entry.name,
        "url": entry.url,
        "size_mb": entry.meta["_file_size"],
        "top1": _published(metrics["acc@1"]),
        "top5": _published(metrics["acc@5"]),
        "gflops": entry.meta["_ops"],
        "input_size_px": int(entry.transforms().crop_size[0]),
        "licence": SWAG_LICENCE if is_swag else "",
        "forbids_commercial_use": is_swag,
        "is_default": is_default,
    }


def _signature(name: str, input_size_px: int) -> str:
    with torch.device("meta"):
        state = make_network(name, input_size_px).state_dict()
    return state_dict_signature({key: value.shape for key, value in state.items()})


def _published(accuracy: float) -> float | None:
    """Return the figure, or None where torchvision has NaN because the weights hold no classifier."""
    return None if math.isnan(accuracy) else accuracy


def write_catalogue(name: str, make_text: Callable[[], str]) -> None:
    """Write a catalogue among the resources, and say where."""
    torch.set_grad_enabled(False)
    path = resources_dir() / name
    path.write_text(make_text(), encoding="utf-8")
    print(f"wrote {path}")


if __name__ == "__main__":
    write_catalogue("backbones.json", catalogue_text)
