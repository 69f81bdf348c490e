"""What a file of weights is: of which network, by names and shapes, and which of the published sets, if any."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import torch

from tlgui.core.backbones import Backbone, WeightSet, find_backbone, load_catalogue, recognise_signature
from tlgui.core.messages import Message, say
from tlgui.engine.backbones.source import source_of
from tlgui.engine.models.signature import COUNTERS, state_dict_signature
from tlgui.engine.weights.names import named
from tlgui.engine.weights.store import file_name_of
from tlgui.net.file_hash import sha256_of

log = logging.getLogger(__name__)

Shape = tuple[int, ...]
COPIED = re.compile(r" ?\(\d+\)$")
"""What browsers put behind the name of a second copy."""
LAST_LAYERS = ("head", "fc", "classifier")
"""How the names of last layers begin."""
PUBLISHED_CLASSES = (1000, 21841, 21843, 11821)
"""Of the sets that timm's networks were pretrained on."""
LIKE_ENOUGH = 0.9
"""No other network is likelier than one that shares this part of all tensors."""


@dataclass(frozen=True)
class NetworkTensors:
    """The tensors of one network with its last layer, without the counters that older files lack."""

    shapes: Mapping[str, Shape]
    heads: tuple[str, ...]
    """Dotted names of the layers that give the answers."""
    indices: frozenset[str]
    """Names of the tensors that hold whole numbers: places in a table, the same in every file."""


@dataclass(frozen=True)
class Fit:
    """A file's tensors beside a network's; counters are in none of these."""

    backbone: str
    input_size_px: int
    n_wanted: int
    """Tensors of the network."""
    missing: tuple[str, ...]
    """Of the network and not in the file."""
    differing: tuple[str, ...]
    """In both, with another shape."""
    left_over: tuple[str, ...]
    """In the file and not of the network."""
    heads: tuple[str, ...]
    n_classes: int | None
    """Of the file's last layer; None where it has none under that name."""

    @property
    def n_fitting(self) -> int:
        """Tensors with the same name and shape in both."""
        return self.n_wanted - len(self.missing) - len(self.differing)

    @property
    def is_whole(self) -> bool:
        """Whether all fit and nothing is left over."""
        return not (self.missing or self.differing or self.left_over)

    @property
    def fits_base(self) -> bool:
        """Whether all but the last layer fits; a file made for other classes has its own, or several, or none."""
        parts = tuple(f"{head.partition('.')[0]}." for head in self.heads)
        return all(self.is_of_head(name) for name in (*self.missing, *self.differing)) and all(
            name.startswith(parts) for name in self.left_over
        )

    def is_of_head(self, name: str) -> bool:
        """Return whether a tensor belongs to the last layer."""
        return name.startswith(tuple(f"{head}." for head in self.heads))

    @property
    def likeness(self) -> float:
        """The part of all names, the network's and the file's, that fit: 0..1."""
        return self.n_fitting / (self.n_wanted + len(self.left_over))

    def in_words(self) -> tuple[Message, ...]:
        """Return the counts, with the first names of what does not fit."""
        parts = [say("weights.n_of_tensors_fit", n_fitting=self.n_fitting, n_wanted=self.n_wanted)]
        for names, key in (
            (self.missing, "weights.n_missing"),
            (self.differing, "weights.n_differing"),
            (self.left_over, "weights.n_left_over"),
        ):
            if names:
                parts.append(say(key, n=len(names), names=named(names)))
        return tuple(parts)


def fit_of(shapes: Mapping[str, Shape], backbone: str) -> Fit:
    """Compare with one network, at the input size where most fits.

    Args:
        shapes: of a file's tensors, by their names.
        backbone: a name of the catalogue.
    """
    fits = [_compare(shapes, backbone, size_px) for size_px in source_of(backbone).input_sizes(backbone)]
    return max(fits, key=lambda fit: fit.likeness)


def recognise(shapes: Mapping[str, Shape]) -> Fit:
    """Compare with all networks and return the fit of the likeliest; it may be a poor one."""
    known = recognise_signature(state_dict_signature(shapes))
    if known is None:
        known = _with_another_head(shapes)
    if known is not None:
        return fit_of(shapes, known.name)
    best: Fit | None = None
    for backbone in _likeliest_first(shapes):
        fit = fit_of(shapes, backbone.name)
        if best is None or fit.likeness > best.likeness:
            best = fit
        if best.likeness >= LIKE_ENOUGH:
            break
    assert best is not None
    return best


def official_set(path: Path, fit: Fit) -> WeightSet | None:
    """Return the published set that a file holds: by its name, else by its content; None for others."""
    sets = sets_at_size(fit)
    stem = COPIED.sub("", path.name.rpartition(".")[0])
    for weights in sets:
        if stem == file_name_of(weights).rpartition(".")[0]:
            return weights
    sets = tuple(weights for weights in sets if weights.published_hash)
    if not (fit.is_whole and sets):
        return None
    try:
        content = sha256_of(path)
    except OSError as error:
        log.info("'%s' could not be read a second time: %s", path, error)
        return None
    return next((weights for weights in sets if content.startswith(weights.published_hash)), None)


def sets_at_size(fit: Fit) -> tuple[WeightSet, ...]:
    """Return the sets made for this input size, the default one first if it is among them."""
    backbone = find_backbone(fit.backbone)
    is_sized = len(source_of(backbone.name).input_sizes(backbone.name)) > 1
    sets = [w for w in backbone.weights if not is_sized or w.input_size_px == fit.input_size_px]
    return tuple(sorted(sets, key=lambda weights: not weights.is_default))


@cache
def tensors_of(backbone: str, input_size_px: int) -> NetworkTensors:
    """Return the tensors of a network; nothing is computed."""
    with torch.device("meta"):
        network = source_of(backbone).make_network(backbone, input_size_px)
    state = {name: value for name, value in network.state_dict().items() if COUNTERS not in name}
    indices = frozenset(name for name, value in state.items() if not value.is_floating_point())
    heads = source_of(backbone).head_locations(backbone, network)
    return NetworkTensors({name: tuple(value.shape) for name, value in state.items()}, heads, indices)


def _compare(shapes: Mapping[str, Shape], backbone: str, input_size_px: int) -> Fit:
    network = tensors_of(backbone, input_size_px)
    found = {name: shape for name, shape in shapes.items() if COUNTERS not in name}
    wanted = network.shapes
    head = found.get(f"{network.heads[0]}.weight") if network.heads else None
    return Fit(
        backbone,
        input_size_px,
        len(wanted),
        missing=tuple(name for name in wanted if name not in found),
        differing=tuple(name for name in wanted if name in found and found[name] != wanted[name]),
        left_over=tuple(name for name in found if name not in wanted),
        heads=network.heads,
        n_classes=head[0] if head else None,
    )


def _with_another_head(shapes: Mapping[str, Shape]) -> Backbone | None:
    """Return the network that a file is for if it differs in the width of a last layer alone, or None."""
    for name, shape in shapes.items():
        layer, _, last = name.rpartition(".")
        is_linear = last == "weight" and len(shape) == 2 and shapes.get(f"{layer}.bias") == shape[:1]
        if not is_linear or layer.partition(".")[0] not in LAST_LAYERS:
            continue
        for n_classes in PUBLISHED_CLASSES:
            changed = {**shapes, name: (n_classes, shape[1]), f"{layer}.bias": (n_classes,)}
            found = recognise_signature(state_dict_signature(changed))
            if found is not None:
                return found
    return None


def _likeliest_first(shapes: Mapping[str, Shape]) -> Iterator[Backbone]:
    """Yield all networks, those of about the same number of parameters first: each takes a moment to build."""
    n_parameters = max(1, sum(math.prod(shape) for shape in shapes.values()))
    by_size = sorted(load_catalogue().values(), key=lambda one: abs(math.log(one.n_parameters / n_parameters)))
    return iter(by_size)
