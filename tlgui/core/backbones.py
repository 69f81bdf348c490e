"""The catalogues of backbones: what torchvision and timm offer, read from generated files, without torch."""

from __future__ import annotations

import difflib
import importlib.util
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from tlgui.core.errors import UnknownBackboneError
from tlgui.core.licences import licence_name
from tlgui.core.messages import Text, say
from tlgui.core.resources import resource_path

TIMM = "timm:"
"""Begins the names of timm's networks here: timm:NAME.TAG is a network with the set of weights called TAG."""

Terms = Literal["free", "own", "unknown"]
Norm = Literal["", "batch", "layer", "none"]
MIB = 1 << 20
BYTES_PER_PARAMETER = 4
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
LICENCES_IN_FULL = ("apache-2.0", "mit", "bsd-3-clause")
"""Let everybody do everything, as long as they are named."""
LICENCES_WITHOUT_COMMERCE = ("cc-by-nc-4.0", "fair-noncommercial-research-license", "apple-amlr", "seer-license")


@dataclass(frozen=True)
class LicenceTerms:
    """What a licence lets people do."""

    kind: Terms
    forbids_commercial_use: bool


def hub_terms(licence: str) -> LicenceTerms:
    """Return what a licence, as the Hub names it, lets people do; one that is empty or not known is to be read."""
    kind: Terms = "free" if licence in LICENCES_IN_FULL else "own" if licence else "unknown"
    return LicenceTerms(kind, licence in LICENCES_WITHOUT_COMMERCE or licence.startswith("cc-by-nc"))


@dataclass(frozen=True)
class PictureFacts:
    """How a set of weights wants pictures: what timm's registry says."""

    mean: tuple[float, ...]
    std: tuple[float, ...]
    interpolation: str
    crop_pct: float
    """The part of the shorter side that the network sees."""
    is_squashed: bool
    """Whether the whole picture is pressed into a square, instead of its middle being cut out."""


@dataclass(frozen=True)
class WeightSet:
    """One set of pretrained weights of a backbone."""

    name: str
    """As its library has it, such as IMAGENET1K_V2, or timm's a1_in1k."""
    url: str
    """Where torchvision publishes it; the file name ends in the first digits of its SHA-256. Empty for those of the
    Hub, whose address the person may change."""
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
    terms: Terms = "free"
    """What else the licence is: one that lets everybody do everything, one to be read first, or none that is known."""
    file_name: str = ""
    """Under which it is kept here, where its address does not end in a name of its own."""
    sha256: str = ""
    """All 64 digits, where torchvision publishes them; it publishes the first 8, in the file's name. The whole hash
    seen when a file is first fetched is kept beside it."""
    hub_repository: str = ""
    """The Hugging Face Hub's name for where they are published, OWNER/NAME; empty where they are not on the Hub."""

    @property
    def published_hash(self) -> str:
        """All that is published of the file's SHA-256, in hex digits; empty when nothing is."""
        if self.file_name:
            return self.sha256
        return self.sha256 or self.url.rpartition(".")[0].rpartition("-")[2]

    @property
    def licence_sentence(self) -> Text:
        """What the licence forbids, or that it must be read first; empty when it lets everybody do everything."""
        if self.forbids_commercial_use:
            return say(
                "weights.their_licence_forbids_commercial_use", licence=licence_name(self.licence.partition(":")[0])
            )
        if self.terms == "own":
            return say("weights.their_licence_has_terms_of_its_own", licence=licence_name(self.licence))
        return say("weights.no_licence_is_known") if self.terms == "unknown" else ""

    @property
    def is_on_request(self) -> bool:
        """Whether these are offered only to whoever asks for weights with conditions too."""
        return self.forbids_commercial_use or self.terms != "free"


@dataclass(frozen=True)
class Backbone:
    """One pretrained network."""

    name: str
    family: str
    """Such as ResNet; for grouping."""
    blocks: tuple[str, ...]
    """From the input to the top of the base, without the head."""
    n_parameters: int
    """With the last layer that it comes with."""
    min_size_px: int
    signature: str
    """Fingerprint of the names and shapes of its weights at its default size; see engine.models.signature."""
    weights: tuple[WeightSet, ...]
    norm: Norm = ""
    """What most of its norms are; empty where its family tells what suits it."""
    n_classes: int = 1000
    """Of the last layer that it comes with; 0 for one that only gives features."""
    picture: PictureFacts | None = None
    """How its weights want pictures; None where torchvision tells."""
    is_features: bool = False
    """Whether it was made to tell of pictures rather than to name what is in them: features first."""
    native_px: int = 0
    """Side of the pictures that its weights were made for, where it is offered for smaller ones; else 0."""
    is_first_set: bool = True
    """Whether its weights are the ones that timm takes where no set is named."""

    @property
    def is_timm(self) -> bool:
        """Whether timm builds it, not torchvision."""
        return self.name.startswith(TIMM)

    @property
    def default_weights(self) -> WeightSet:
        """The set that torchvision calls DEFAULT."""
        return next(w for w in self.weights if w.is_default)

    @property
    def input_size_px(self) -> int:
        """Side of the square that the default weights expect."""
        return self.default_weights.input_size_px

    @property
    def native_cost(self) -> float:
        """How many times as much a picture of the native size would cost; 1 where that is the size in use."""
        return (self.native_px / self.input_size_px) ** 2 if self.native_px else 1.0

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


@cache
def load_timm_catalogue() -> dict[str, Backbone]:
    """Return timm's networks by name, one for each set of weights; some ten milliseconds the first time.

    Source: resources/timm.json, written by `python -m tlgui.engine.backbones.build_timm_catalogue`.
    """
    rows = json.loads(resource_path("timm.json").read_text(encoding="utf-8"))["sets"]
    return {row["name"]: _timm_from_json(row) for row in rows}


def is_timm_installed() -> bool:
    """Return whether timm can be imported here; it is not, since that takes half a second."""
    return importlib.util.find_spec("timm") is not None


def known_backbone(name: str) -> Backbone | None:
    """Return one backbone by its full name, or None."""
    catalogue: Mapping[str, Backbone] = load_timm_catalogue() if name.startswith(TIMM) else load_catalogue()
    return catalogue.get(name)


def find_backbone(name: str) -> Backbone:
    """Return one backbone; timm:NAME without a tag is the default set of weights of that network.

    Raises:
        UnknownBackboneError: there is none of this name; the nearest names are suggested. Or all sets of a network of
            timm have a licence with conditions, and none is named.
    """
    found = known_backbone(name)
    if found is not None:
        return found
    if name.startswith(TIMM):
        return _default_of(name)
    raise _unknown(name, load_catalogue())


def siblings_of(name: str) -> tuple[Backbone, ...]:
    """Return the sets of weights of one of timm's networks, timm:NAME or timm:NAME.TAG, its default first."""
    return tuple(_by_architecture().get(name.partition(".")[0], ()))


@cache
def _by_architecture() -> dict[str, list[Backbone]]:
    """Return the sets of weights of each of timm's networks, its default first."""
    found: dict[str, list[Backbone]] = {}
    for backbone in sorted(load_timm_catalogue().values(), key=lambda backbone: not backbone.is_first_set):
        found.setdefault(backbone.name.partition(".")[0], []).append(backbone)
    return found


def recognise_signature(signature: str) -> Backbone | None:
    """Return the backbone whose weights have this state_dict_signature, or None.

    Of several, torchvision's come first, then the sets of timm that it takes itself and that have no conditions.
    """
    return _by_signature().get(signature)


@cache
def _by_signature() -> dict[str, Backbone]:
    timms = load_timm_catalogue().values()
    last_is_best = sorted(timms, key=lambda b: (not b.default_weights.is_on_request, b.is_first_set))
    return {backbone.signature: backbone for backbone in (*last_is_best, *reversed(load_catalogue().values()))}


def _default_of(name: str) -> Backbone:
    sets = siblings_of(name) if "." not in name else ()
    free = [backbone for backbone in sets if not backbone.default_weights.is_on_request]
    if free:
        return free[0]
    if sets:
        names = ", ".join(backbone.name for backbone in sets)
        raise UnknownBackboneError(
            say("weights.all_sets_have_conditions", name=name),
            hint=say("weights.name_the_one_you_mean", names=names),
        )
    raise _unknown(name, load_timm_catalogue())


def _unknown(name: str, catalogue: Mapping[str, Backbone]) -> UnknownBackboneError:
    near = difflib.get_close_matches(name.lower(), catalogue, n=3)
    hint = say("weights.did_you_mean", names=" or ".join(near)) if near else say("weights.list_has_them_all")
    return UnknownBackboneError(say("weights.there_is_no_backbone_called", name=name), hint=hint)


def _backbone_from_json(row: dict[str, Any]) -> Backbone:
    weights = tuple(WeightSet(**entry) for entry in row["weights"])
    return Backbone(**row | {"blocks": tuple(row["blocks"]), "weights": weights})


def _timm_from_json(row: dict[str, Any]) -> Backbone:
    """Return a network of timm from a row, which leaves out what is usual."""
    name: str = row["name"]
    licence: str = row.get("licence", "")
    terms = hub_terms(licence)
    tag = name.partition(".")[2]
    n_bytes = BYTES_PER_PARAMETER * row["n_parameters"]
    weights = WeightSet(
        name=tag,
        url="",
        size_mb=round(n_bytes / MIB, 3),
        top1=None,
        top5=None,
        gflops=row["gflops"],
        input_size_px=row["size_px"],
        licence=licence,
        forbids_commercial_use=terms.forbids_commercial_use,
        is_default=True,
        terms=terms.kind,
        file_name=f"{name.removeprefix(TIMM)}.safetensors",
        hub_repository=row.get("hub", f"timm/{name.removeprefix(TIMM)}"),
    )
    picture = PictureFacts(
        mean=tuple(row.get("mean", IMAGENET_MEAN)),
        std=tuple(row.get("std", IMAGENET_STD)),
        interpolation=row.get("interpolation", "bicubic"),
        crop_pct=row.get("crop_pct", 1.0),
        is_squashed=row.get("is_squashed", False),
    )
    return Backbone(
        name=name,
        family=row["family"],
        blocks=tuple(row["blocks"]),
        n_parameters=row["n_parameters"],
        min_size_px=row["size_px"],
        signature=row["signature"],
        weights=(weights,),
        norm=row["norm"],
        n_classes=row.get("n_classes", 1000),
        picture=picture,
        is_features=row.get("is_features", False),
        native_px=row.get("native_px", 0),
        is_first_set=row.get("is_first_set", False),
    )
