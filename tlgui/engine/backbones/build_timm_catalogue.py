"""Writes resources/timm.json from timm's registry: `python -m tlgui.engine.backbones.build_timm_catalogue`.

Every network is built on torch's meta device and runs once, without computing: a quarter of an hour.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from tlgui.core.backbones import IMAGENET_MEAN, IMAGENET_STD, TIMM
from tlgui.core.unfreezing import HEAD
from tlgui.engine.backbones.build_catalogue import write_catalogue
from tlgui.engine.backbones.timm_blocks import cut_timm_network
from tlgui.engine.backbones.timm_families import family_of
from tlgui.engine.backbones.timm_source import architecture_of, build, classifier_names, load_timm
from tlgui.engine.models.signature import state_dict_signature

NUMBERS_KNOWN = {torch.float32, torch.int64, torch.bool}
"""What a model file can hold."""
CLASSIFIERS = {1000, 11221, 11821, 19168, 21841, 21842, 21843, 115217}
"""Numbers of classes that pretrained networks tell apart; another number is the width of what it tells of a picture."""
RESIZABLE = ("vision_transformer", "eva")
"""Modules of timm whose networks can be made for another size of pictures than their weights were."""
SENSIBLE_PX = 224
"""For networks that are there for their features: one for 518 pixels costs more than five times as much."""
LITTLE_MORE_PX = 256


def names_of_sets() -> list[str]:
    """Return the full names of all sets of pretrained weights whose networks take square pictures in colour."""
    models = load_timm().models
    found = []
    for name in models.list_pretrained():
        n_colours, height, width = models.get_pretrained_cfg(name).input_size
        if n_colours == 3 and height == width:
            found.append(f"{TIMM}{name}")
    return found


def rows_of(names: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield the catalogue's rows; networks that differ in their weights alone are built once."""
    built: dict[tuple[str, int, int], dict[str, Any]] = {}
    for name in names:
        config = load_timm().models.get_pretrained_cfg(name.removeprefix(TIMM))
        size_px = _sensible_size(name, config)
        key = (architecture_of(name), int(config.num_classes), size_px)
        if key not in built:
            try:
                built[key] = _measured(name, int(config.num_classes), size_px)
            except (AttributeError, AssertionError, KeyError, RuntimeError, TypeError, ValueError) as error:
                print(f"{name}: left out: {error!r}"[:300])
                built[key] = {}
        if built[key]:
            yield {"name": name, **built[key], **_registered(name, config)}


def _measured(name: str, n_classes: int, size_px: int) -> dict[str, Any]:
    with torch.device("meta"):
        network = build(name, n_classes, size_px).eval().requires_grad_(False)  # what counts needs no gradients
        state = network.state_dict()
        odd = {value.dtype for value in state.values()} - NUMBERS_KNOWN
        if odd:
            raise ValueError(f"tensors of {odd}")
        n_parameters = sum(parameter.numel() for parameter in network.parameters())
        norm = _usual_norm(network)
        plan = cut_timm_network(network, classifier_names(name), size_px)
        with FlopCounterMode(display=False) as counter:
            features = network(torch.empty(1, 3, size_px, size_px))
    if tuple(features.shape) != (1, plan.in_features):
        raise ValueError(f"features of {tuple(features.shape)}, where {plan.in_features} are told of")
    return {
        "family": family_of(name),
        "blocks": [block for block in plan.names if block != HEAD],
        "n_parameters": n_parameters,
        "signature": state_dict_signature({key: value.shape for key, value in state.items()}),
        "norm": norm,
        "size_px": size_px,
        "gflops": round(counter.get_total_flops() / 2e9, 3),  # of multiply-adds, as torchvision counts
    }


def _sensible_size(name: str, config: Any) -> int:
    """Return the side of the pictures in which a network is offered."""
    native_px = int(config.input_size[1])
    module = load_timm().models.model_entrypoint(architecture_of(name)).__module__.rpartition(".")[2]
    is_smaller = config.num_classes not in CLASSIFIERS and module in RESIZABLE and native_px > LITTLE_MORE_PX
    return SENSIBLE_PX if is_smaller else native_px


def _registered(name: str, config: Any) -> dict[str, Any]:
    """Return what timm's registry says of a set of weights; what is usual is left out."""
    usual: dict[str, Any] = {
        "n_classes": 1000,
        "licence": "",
        "mean": IMAGENET_MEAN,
        "std": IMAGENET_STD,
        "interpolation": "bicubic",
        "crop_pct": 1.0,
        "is_squashed": False,
        "is_first_set": False,
        "is_features": False,
        "native_px": 0,
        "hub": f"timm/{name.removeprefix(TIMM)}",
    }
    default = load_timm().models.get_pretrained_cfg(architecture_of(name))
    said = {
        "n_classes": int(config.num_classes),
        "licence": config.license if config.license not in (None, "unknown") else "",
        "mean": tuple(config.mean),
        "std": tuple(config.std),
        "interpolation": config.interpolation,
        "crop_pct": config.crop_pct,
        "is_squashed": config.crop_mode == "squash",
        "is_first_set": default is not None and default.tag == config.tag,
        "is_features": config.num_classes not in CLASSIFIERS,
        "native_px": int(config.input_size[1]) if _sensible_size(name, config) != config.input_size[1] else 0,
        "hub": config.hf_hub_id or "",
    }
    return {key: value for key, value in said.items() if value != usual[key]}


def _usual_norm(network: nn.Module) -> str:
    kinds = [type(module).__name__.casefold() for module in network.modules()]
    n_batch = sum("batchnorm" in kind for kind in kinds)
    n_layer = sum("layernorm" in kind or "groupnorm" in kind or "rmsnorm" in kind for kind in kinds)
    if not n_batch and not n_layer:
        return "none"
    return "batch" if n_batch >= n_layer else "layer"


def catalogue_text(names: Iterable[str] | None = None) -> str:
    """Return the catalogue as it is stored: a line for each set, so that changes can be read."""
    rows = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows_of(names or names_of_sets()))
    return f'{{"timm": "{load_timm().__version__}", "sets": [\n{rows}\n]}}\n'


if __name__ == "__main__":
    write_catalogue("timm.json", catalogue_text)
