"""timm's networks: everything that is known of that library is in this module and in those it names.

timm is imported at the first network that is asked for, never before, and fetches nothing.
"""

from __future__ import annotations

import importlib
import logging
import math
import re
import sys
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import torch
from torch import Tensor, nn

from tlgui.core.backbones import (
    TIMM,
    Backbone,
    PictureFacts,
    WeightSet,
    find_backbone,
    load_timm_catalogue,
)
from tlgui.core.errors import UnknownBackboneError
from tlgui.core.messages import say
from tlgui.engine.backbones.efficientnet_names import MARK, with_timms_names
from tlgui.engine.backbones.timm_blocks import cut_timm_network
from tlgui.engine.backbones.unfilled import Unfilled
from tlgui.engine.models.blocks import BlockPlan
from tlgui.engine.models.hooks import run_watched
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.net.hub_place import keep_libraries_off_the_hub

log = logging.getLogger(__name__)

HeatPlace = tuple[nn.Module, Callable[[Tensor], Tensor]]
FILTERS = ("checkpoint_filter_fn", "_filter_fn", "pretrained_filter_fn", "checkpoint_filter_fn_encoder")
"""What the functions are called with which timm's modules renew the names in their makers' files."""

LEARNED_IMAGENET = re.compile(r"(^|_)in(1|12|21|22)k(_|$)")
"""In the name of a set: some part of ImageNet, which it learned last where the number of outputs says so too."""
STUMBLES = (AssertionError, AttributeError, IndexError, KeyError, RuntimeError, TypeError, ValueError)
"""What such a function raises when a file is of none of the makers whom it knows."""


def load_timm() -> Any:
    """Import timm so that nothing in it reaches for the network.

    Raises:
        UnknownBackboneError: it is not installed.
    """
    keep_libraries_off_the_hub()
    try:
        import timm
        import timm.models
    except ImportError as error:
        log.info("timm cannot be imported: %s", error)
        raise UnknownBackboneError(
            say("weights.timm_is_not_installed", backbone=TIMM), hint=say("weights.install_timm")
        ) from error
    return timm


class TimmSource:
    """A BackboneSource: the networks of timm's registry, one for each of their sets of pretrained weights."""

    name = "timm"

    def catalogue(self) -> Mapping[str, Backbone]:
        """Return what is known of every network without building it."""
        return load_timm_catalogue()

    def n_pretrained_classes(self, backbone: str) -> int:
        """Return the outputs of the last layer that a network comes with; 0 where it only gives features."""
        return find_backbone(backbone).n_classes

    def make_network(self, backbone: str, input_size_px: int | None = None) -> nn.Module:
        """Return a network with random weights and its own classifier, made for this input size.

        Raises:
            UnknownBackboneError: timm is not here, or is a version without this network.
        """
        entry = find_backbone(backbone)
        return build(entry.name, entry.n_classes, input_size_px or entry.input_size_px)

    def remove_head(self, network: nn.Module) -> None:
        """Take the classifier off, so that the network gives (N, n_features)."""
        network.reset_classifier(0)  # type: ignore[operator]

    def head_locations(self, backbone: str, network: nn.Module) -> tuple[str, ...]:  # noqa: ARG002
        """Return the dotted names of the last layers of a network; two where it was taught by another network."""
        return classifier_names(find_backbone(backbone).name)

    def plan_blocks(self, backbone: str, input_size_px: int) -> BlockPlan:
        """Return how a network is cut into blocks: as timm groups its layers for learning rates."""
        entry = find_backbone(backbone)
        return _plan_blocks(entry.name, entry.n_classes, input_size_px)

    def weight_sets(self, backbone: str) -> tuple[WeightSet, ...]:
        """Return the set of pretrained weights that a network is named after."""
        return find_backbone(backbone).weights

    def input_sizes(self, backbone: str) -> tuple[int, ...]:
        """Return the input size of a network's weights."""
        return (find_backbone(backbone).input_size_px,)

    def preprocessing(self, backbone: str, weight_set: str = "DEFAULT") -> Preprocessing:  # noqa: ARG002
        """Return how pictures must be prepared for a network's weights.

        Source: timm/data/transforms_factory.py, transforms_imagenet_eval.
        """
        entry = find_backbone(backbone)
        assert entry.picture is not None
        return preprocessing_of(entry.picture, entry.input_size_px)

    def class_names(self, backbone: str, weight_set: str = "DEFAULT") -> tuple[str, ...]:  # noqa: ARG002
        """Return ImageNet's names as timm has them; none for weights that learned something else last.

        Source: timm/data/imagenet_info.py. The number of outputs says which part of ImageNet it is, and the name of
        the set that it is one.
        """
        entry = find_backbone(backbone)
        load_timm()
        data = importlib.import_module("timm.data")
        subset = data.infer_imagenet_subset({"num_classes": entry.n_classes})
        if subset is None or not LEARNED_IMAGENET.search(entry.default_weights.name):
            return ()
        info = data.ImageNetInfo(subset)
        return tuple(info.index_to_description(index) for index in range(entry.n_classes))

    def heat_place(self, network: nn.Module, images: Tensor) -> HeatPlace | None:
        """Return where a heatmap is read, and what makes (N, C, h, w) of that module's output.

        The patches of a ViT are read before its last attention, after which its class token stands alone for the
        picture; every other network where timm's own last feature map comes from. None where timm tells of none.
        """
        grid = getattr(getattr(network, "patch_embed", None), "grid_size", None)
        blocks = getattr(network, "blocks", None)
        norm = getattr(blocks[-1], "norm1", None) if isinstance(blocks, nn.Sequential | nn.ModuleList) else None
        if grid is not None and isinstance(norm, nn.Module):
            height, width = grid
            return norm, lambda tokens: _tokens_to_map(tokens, height, width)
        if not hasattr(network, "forward_intermediates"):
            return None
        with torch.no_grad():
            wanted = network.forward_intermediates(images, intermediates_only=True)[-1].shape[1:]  # type: ignore[operator]
        return _last_place(network, images, wanted)

    def converted(self, state: Mapping[str, Tensor], backbone: str) -> dict[str, Tensor]:
        """Return a file's tensors as timm's network of today has them: other names, another grid of positions.

        Args:
            state: of a file, as its makers published it or as timm keeps it.
            backbone: whose they may be.

        Returns:
            The same tensors where timm knows nothing better, or where it cannot make sense of them.
        """
        entry = find_backbone(backbone)
        if MARK in state:
            with torch.device("meta"):
                return with_timms_names(state, self.make_network(entry.name).state_dict())
        convert = _filter_of(architecture_of(entry.name))
        if convert is None:
            return dict(state)
        with torch.random.fork_rng(devices=[]):
            network = self.make_network(entry.name)
        try:
            found = convert(dict(state), network)
        except STUMBLES as error:
            log.info("timm cannot convert the tensors for %s: %r", backbone, error)
            return dict(state)
        return {name: value for name, value in found.items() if isinstance(value, Tensor)}


def preprocessing_of(picture: PictureFacts, size_px: int) -> Preprocessing:
    """Return the preprocessing for pictures of this size."""
    return Preprocessing(
        resize_px=math.floor(size_px / picture.crop_pct),
        crop_px=size_px,
        interpolation=picture.interpolation,
        antialias=True,
        mean=picture.mean,
        std=picture.std,
        is_squashed=picture.is_squashed,
    )


def architecture_of(backbone: str) -> str:
    """Return timm's name of a network, without the set of weights."""
    return backbone.removeprefix(TIMM).partition(".")[0]


def build(backbone: str, n_classes: int, size_px: int) -> nn.Module:
    """Return timm's network for pictures of this size.

    Raises:
        UnknownBackboneError: timm is not here, or is a version without this network.
    """
    timm = load_timm()
    architecture = architecture_of(backbone)
    if not timm.models.is_model(architecture):
        raise UnknownBackboneError(
            say("weights.timm_does_not_have_it", version=timm.__version__, backbone=backbone),
            hint=say("weights.install_timm"),
        )
    options = {} if size_px == _built_for(architecture) else {"img_size": size_px}
    with Unfilled():
        try:
            network: nn.Module = timm.create_model(architecture, pretrained=False, num_classes=n_classes, **options)
        except TypeError:
            if not options:
                raise
            # One that takes pictures of any size has no such option.
            network = timm.create_model(architecture, pretrained=False, num_classes=n_classes)
    return network


@cache
def classifier_names(backbone: str) -> tuple[str, ...]:
    """Return the names that timm's registry gives for a network's last layers."""
    config = load_timm().models.get_pretrained_cfg(backbone.removeprefix(TIMM))
    names = None if config is None else config.classifier
    return (names,) if isinstance(names, str) else tuple(names or ())


def _built_for(architecture: str) -> int | None:
    config = load_timm().models.get_pretrained_cfg(architecture)
    return None if config is None else int(config.input_size[1])


@cache
def _plan_blocks(backbone: str, n_classes: int, size_px: int) -> BlockPlan:
    with torch.device("meta"):
        network = build(backbone, n_classes, size_px).eval()
        return cut_timm_network(network, classifier_names(backbone), size_px)


def _filter_of(architecture: str) -> Callable[[dict[str, Tensor], nn.Module], Mapping[str, Any]] | None:
    module = sys.modules[load_timm().models.model_entrypoint(architecture).__module__]
    found = next((getattr(module, name) for name in FILTERS if hasattr(module, name)), None)
    return found if callable(found) else None


MOST_TRIED = 24
"""Places, from the last one back, that are tried: some layers have several modules."""


def _last_place(network: nn.Module, images: Tensor, wanted: torch.Size) -> HeatPlace | None:
    """Return the last module whose output is a map of (C, h, w), however it is laid out, and is still looked at.

    What comes after the last attention of a class token is not: only the token goes on from there.
    """
    n_channels, height, width = wanted
    layouts: dict[tuple[int, ...], Callable[[Tensor], Tensor]] = {
        (height, width, n_channels): lambda values: values.permute(0, 3, 1, 2),
        (height * width, n_channels): lambda tokens: _tokens_to_map(tokens, height, width),
        (height * width + 1, n_channels): lambda tokens: _tokens_to_map(tokens, height, width),
        tuple(wanted): lambda values: values,
    }
    found: list[HeatPlace] = []

    def note(_name: str, module: nn.Module, _inputs: object, output: object) -> None:
        to_map = layouts.get(tuple(output.shape[1:])) if isinstance(output, Tensor) else None
        if to_map is not None and module is not network:
            found.append((module, to_map))

    run_watched(network, images, on_output=note)
    return next((place for place in reversed(found[-MOST_TRIED:]) if _is_looked_at(network, images, place)), None)


def _is_looked_at(network: nn.Module, images: Tensor, place: HeatPlace) -> bool:
    """Return whether what a network gives out depends on the map of a place."""
    module, to_map = place
    seen: list[Tensor] = []

    def cut(_module: nn.Module, _inputs: object, output: Tensor) -> Tensor:
        seen.append(output.detach().requires_grad_())
        return seen[-1].clone()

    handle = module.register_forward_hook(cut)
    try:
        with torch.enable_grad():
            features = network(images)
    finally:
        handle.remove()
    # At random: the sum of what a layer norm gives, and of its squares, is the same whatever it is given.
    weights = torch.randn(features.shape, generator=torch.Generator().manual_seed(0)).to(features)
    (gradient,) = torch.autograd.grad((features * weights).sum(), seen[-1], allow_unused=True)
    return gradient is not None and bool(to_map(gradient).any())


def _tokens_to_map(tokens: Tensor, height: int, width: int) -> Tensor:
    """Return (N, C, h, w) of (N, tokens, C): those that stand for the whole picture come first, then row by row."""
    places = tokens[:, tokens.shape[1] - height * width :]
    return places.transpose(1, 2).reshape(tokens.shape[0], -1, height, width)
