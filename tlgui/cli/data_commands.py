"""`tlgui backbones` and `tlgui summary`: which networks there are and what is in them."""

from __future__ import annotations

import argparse
import dataclasses
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tlgui.cli.config_flags import given_choices
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_json, print_line
from tlgui.core.backbones import Backbone, find_backbone, is_timm_installed, load_catalogue, load_timm_catalogue
from tlgui.core.config import TrainConfig
from tlgui.core.layer_table import LayerTable
from tlgui.core.licences import licence_name
from tlgui.core.messages import whole_in_english
from tlgui.core.short_list import Offer, short_list
from tlgui.core.suggestions import suggested
from tlgui.engine.weights.store import TORCHVISIONS_LICENCE, WeightsState, backbones_here, weights_states


def backbones(arguments: argparse.Namespace) -> int:
    """Print every backbone with its size and accuracy."""
    if arguments.short:
        return _print_short_list(arguments)
    catalogue = _listed(arguments)
    states = weights_states(catalogue, is_offline=arguments.offline)
    if arguments.json:
        print_json([_backbone_json(backbone, states[backbone.name]) for backbone in catalogue])
        return 0
    if arguments.source == "timm":
        _print_timm(catalogue, states, arguments)
        return 0
    print_line(f"{'name':<22} {'parameters':>12} {'sees':>7} {'ImageNet top-1':>15}   weights")
    for backbone in catalogue:
        accuracy = f"{backbone.imagenet_top1:.1f}%" if backbone.imagenet_top1 else "?"
        print_line(
            f"{backbone.name:<22} {backbone.n_parameters / 1e6:>10.1f} M {backbone.input_size_px:>4} px "
            f"{accuracy:>15}   {_where(backbone, states[backbone.name])}"
        )
    return 0


def _listed(arguments: argparse.Namespace) -> list[Backbone]:
    """Return the networks that the flags ask for."""
    is_timm = arguments.source == "timm"
    words = arguments.search.casefold().split()
    return [
        backbone
        for backbone in (load_timm_catalogue() if is_timm else load_catalogue()).values()
        if all(word in f"{backbone.name} {backbone.family}".casefold() for word in words)
        and (arguments.all_licences or not (is_timm and backbone.default_weights.is_on_request))
    ]


def _print_short_list(arguments: argparse.Namespace) -> int:
    """Print the four networks of the short list, with what each is for and where its figures come from."""
    offers = short_list(backbones_here(), has_timm=is_timm_installed())
    states = weights_states([offer.backbone for offer in offers], is_offline=arguments.offline)
    if arguments.json:
        print_json([_offer_json(offer, states[offer.backbone.name]) for offer in offers])
        return 0
    for offer in offers:
        backbone, weights = offer.backbone, offer.backbone.default_weights
        print_line(f"{sentence(offer.title)}: {backbone.name} ({offer.network})")
        print_line(f"  {sentence(offer.purpose)}")
        print_line(
            f"  {offer.accuracy:.1f}% on ImageNet (by {sentence(offer.source)}), sees {backbone.input_size_px} px, "
            f"{weights.gflops:.1f} billion multiply-adds per picture"
        )
        licence = licence_name(weights.licence or TORCHVISIONS_LICENCE)
        print_line(f"  {_where(backbone, states[backbone.name])}, licence {licence}")
    note("Use one with --backbone NAME; 'tlgui try FOLDER --backbones NAMES' compares them on your own pictures.")
    return 0


def _offer_json(offer: Offer, state: WeightsState) -> dict[str, Any]:
    return _backbone_json(offer.backbone, state) | {
        "for": offer.key,
        "purpose": sentence(offer.purpose),
        "accuracy": offer.accuracy,
        "source": sentence(offer.source),
        "licence": offer.backbone.default_weights.licence or TORCHVISIONS_LICENCE,
    }


def _print_timm(
    catalogue: Sequence[Backbone], states: Mapping[str, WeightsState], arguments: argparse.Namespace
) -> None:
    width = max((len(backbone.name) for backbone in catalogue), default=0)
    print_line(f"{'name':<{width}} {'parameters':>12} {'sees':>8}   {'licence':<14} weights")
    for backbone in catalogue:
        weights = backbone.default_weights
        forbids = " (no commercial use)" if weights.forbids_commercial_use else ""
        print_line(
            f"{backbone.name:<{width}} {backbone.n_parameters / 1e6:>10.1f} M {backbone.input_size_px:>5} px   "
            f"{(licence_name(weights.licence) or 'not known') + forbids:<14} {_where(backbone, states[backbone.name])}"
            + (f"; {_native(backbone)}" if backbone.native_px else "")
        )
    if not arguments.all_licences:
        note("Weights that forbid commercial use or have other conditions are left out; --all-licences lists them too.")
    if not is_timm_installed():
        note("timm is not installed here: pip install 'tlgui[timm]'.")


def summary(arguments: argparse.Namespace) -> int:
    """Print the layer table of a backbone under a schedule, or of a model file."""
    config, n_classes = _summary_target(arguments)
    from tlgui.engine.models.summary import describe_classifier

    table = describe_classifier(config, n_classes)
    if arguments.json:
        print_json(dataclasses.asdict(table) | {"n_parameters": table.n_parameters})
    else:
        _print_table(table)
    return 0


def _native(backbone: Backbone) -> str:
    return f"made for {backbone.native_px} px, where a picture costs {backbone.native_cost:.1f} times as much"


def _where(backbone: Backbone, state: WeightsState) -> str:
    if state is WeightsState.TO_FETCH:
        return f"{backbone.size_mb:.0f} MB to download"
    return "ready to use" if state is WeightsState.HERE else "not on this computer"


def _backbone_json(backbone: Backbone, state: WeightsState) -> dict[str, Any]:
    return {
        "name": backbone.name,
        "family": backbone.family,
        "parameters": backbone.n_parameters,
        "input_size_px": backbone.input_size_px,
        "native_px": backbone.native_px or backbone.input_size_px,
        "imagenet_top1": backbone.imagenet_top1,
        "size_mb": backbone.size_mb,
        "is_here": state is WeightsState.HERE,
        "state": state.value,
        "weights": [dataclasses.asdict(weights) for weights in backbone.weights],
    }


def _summary_target(arguments: argparse.Namespace) -> tuple[TrainConfig, int]:
    path = Path(arguments.target)
    if path.suffix == ".safetensors" or path.name != arguments.target or os.path.lexists(path):
        from tlgui.core.model_header import read_model_header

        header = read_model_header(path)
        return header.train_config(path), len(header.class_names)
    chosen = given_choices(arguments) | {"backbone": find_backbone(arguments.target).name}
    config = suggested(TrainConfig(), chosen)
    return config, arguments.classes


def _print_table(table: LayerTable) -> None:
    phases = "  ".join(f"{index}" for index, _ in enumerate(table.phases, start=1))
    print_line(f"{'layer':<38} {'kind':<16} {'input':<16} {'output':<16} {'parameters':>11}  {phases}")
    for row in table.rows:
        marks = "  ".join("*" if learns else "-" for learns in row.learns)
        print_line(
            f"{row.name:<38} {row.kind:<16} {_shape(row.input_shape):<16} {_shape(row.output_shape):<16} "
            f"{row.n_parameters:>11,}  {marks}"
        )
    print_line()
    print_line(
        f"{whole_in_english(table.n_parameters)} parameters, "
        f"{table.multiply_adds / 1e9:.2f} billion multiply-adds per picture"
    )
    for index, phase in enumerate(table.phases):
        print_line(
            f"phase {index + 1}, {phase}: {whole_in_english(table.n_learning(index))} parameters learn (*), "
            "the rest is frozen (-)"
        )


def _shape(shape: tuple[int, ...]) -> str:
    return "x".join(map(str, shape))
