"""The catalogue of backbones: what torchvision offers, read from a generated file, without torch."""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from tlgui.core.errors import UnknownBackboneError
from tlgui.core.messages import Text, say
from tlgui.core.resources import resource_path


@dataclass(frozen=True)
class WeightSet:
    """One set of pretrained weights of a backbone."""

    name: str
    """As in torchvision, such as IMAGENET1K_V2."""
    url: str
    """Where torchvision publishes it; the file name ends in the first digits of its SHA-256."""
    size_mb: float
    top1: float | None
    """ImageNet accuracy in percent."""
    top5: float | None
    gflops: float
    input_size_px: int
    """Side of the square that the network sees."""
    licence: str
    """In words; empty when torchvision's own (BSD-3-Clause) holds."""
    forbids_commercial_use: bool
    is_default: bool
    sha256: str = ""
    """All 64 digits, where torchvision publishes them; it publishes the first 8, in the file's name. The whole hash
    seen when a file is first fetched is kept beside it."""

    @property
    def published_hash(self) -> str:
        """All that is published of the file's SHA-256, in hex digits."""
        return self.sha256 or self.url.rpartition(".")[0].rpartition("-")[2]

    @property
    def licence_sentence(self) -> Text:
        """What the licence forbids; empty when nothing."""
        return (
            say("weights.their_licence_forbids_commercial_use", licence=self.licence.partition(":")[0])
            if self.forbids_commercial_use
            else ""
        )


@dataclass(frozen=True)
class Backbone:
    """One pretrained network."""

    name: str
    family: str
    """Such as ResNet; for grouping."""
    blocks: tuple[str, ...]
    """From the input to the top of the base, without the head."""
    n_parameters: int
    """With its 1000-class head."""
    min_size_px: int
    signature: str
    """Fingerprint of the names and shapes of its weights at its default size; see engine.models.signature."""
    weights: tuple[WeightSet, ...]

    @property
    def default_weights(self) -> WeightSet:
        """The set that torchvision calls DEFAULT."""
        return next(w for w in self.weights if w.is_default)

    @property
    def input_size_px(self) -> int:
        """Side of the square that the default weights expect."""
        return self.default_weights.input_size_px

    @property
    def imagenet_top1(self) -> float | None:
        """ImageNet top-1 accuracy of the default weights, in percent."""
        return self.default_weights.top1

    @property
    def size_mb(self) -> float:
        """Size of the default weights' file, in MB."""
        return self.default_weights.size_mb


@cache
def load_catalogue() -> dict[str, Backbone]:
    """Return every backbone by name, in torchvision's order.

    Source: resources/backbones.json, written by `python -m tlgui.engine.backbones.build_catalogue`.
    """
    rows = json.loads(resource_path("backbones.json").read_text(encoding="utf-8"))["backbones"]
    return {row["name"]: _backbone_from_json(row) for row in rows}


def find_backbone(name: str) -> Backbone:
    """Return one backbone.

    Raises:
        UnknownBackboneError: there is none of this name; the nearest names are suggested.
    """
    catalogue = load_catalogue()
    if name in catalogue:
        return catalogue[name]
    near = difflib.get_close_matches(name.lower(), catalogue, n=3)
    hint = say("weights.did_you_mean", names=" or ".join(near)) if near else say("weights.list_has_them_all")
    raise UnknownBackboneError(say("weights.there_is_no_backbone_called", name=name), hint=hint)


def recognise_signature(signature: str) -> Backbone | None:
    """Return the backbone whose weights have this state_dict_signature, or None."""
    return next((backbone for backbone in load_catalogue().values() if backbone.signature == signature), None)


def _backbone_from_json(row: dict[str, Any]) -> Backbone:
    weights = tuple(WeightSet(**entry) for entry in row["weights"])
    return Backbone(**row | {"blocks": tuple(row["blocks"]), "weights": weights})
