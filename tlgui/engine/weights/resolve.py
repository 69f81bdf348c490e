"""Pretrained weights: found on this computer, fetched when agreed, read from a file, checked against the network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from tlgui.core.backbones import TIMM, WeightSet, find_backbone, hub_terms
from tlgui.core.errors import ConfigError, WeightsMismatchError, WeightsMissingError
from tlgui.core.messages import Text, say
from tlgui.core.suggestions import STARTER_BACKBONE, is_imagenet
from tlgui.engine.backbones.source import preprocessing_for, source_of
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.models.signature import COUNTERS
from tlgui.engine.weights.fetching import fetch_weights
from tlgui.engine.weights.hub_choice import licence_sentence
from tlgui.engine.weights.hub_files import HubSource, source_beside, weights_in
from tlgui.engine.weights.hub_folder import named_backbone, preprocessing_beside
from tlgui.engine.weights.matching import (
    Fit,
    NetworkTensors,
    fit_of,
    official_set,
    recognise,
    sets_at_size,
    tensors_of,
)
from tlgui.engine.weights.messages import does_not_fit, fit_sentence, fits_none
from tlgui.engine.weights.names import shown
from tlgui.engine.weights.packaged import packaged_file
from tlgui.engine.weights.reading import read_state
from tlgui.engine.weights.store import (
    file_name_of,
    find_weights_file,
    missing_weights,
    set_of_choice,
    starter_file,
)
from tlgui.net.fetch import OnProgress, ShouldStop


@dataclass(frozen=True)
class ResolvedWeights:
    """What a weights choice came to."""

    state: dict[str, Tensor] | None
    """In its source's layout; without its last layer where that was for other classes. None means random weights."""
    name: str
    """In words, for the model file and the screen."""
    preprocessing: Preprocessing
    forbids_commercial_use: bool = False
    needs_new_statistics: bool = False
    """Its BatchNorm statistics are not those of photographs: random weights', and the starter's, which saw drawings.
    They are estimated anew on the training pictures before frozen features are taken."""
    weight_set: str = ""
    """Name of the published set; empty for a file that is none, the starter and random weights."""
    has_last_layer: bool = False
    """Whether `state` holds the layer that the weights were trained with."""
    fit: Text = ""
    """How a file that was given by hand fits, in a sentence or two."""


@dataclass(frozen=True)
class RecognisedFile:
    """What a file of weights turned out to be."""

    backbone: str
    sentence: Text
    """How they fit, and what else to know: the picture size they want, a licence that forbids something."""


def resolve_weights(
    choice: str,
    backbone: str,
    *,
    allow_download: bool = False,
    on_progress: OnProgress | None = None,
    should_stop: ShouldStop | None = None,
) -> ResolvedWeights:
    """Return the weights that a choice names.

    Args:
        choice: imagenet, imagenet:NAME, starter, none, or the path of a .pth or .safetensors file, or of a folder as
            the Hugging Face Hub has it.
        backbone: the network they are for.
        allow_download: the person agreed to fetch them.
        on_progress: called with (bytes done, bytes in all) while fetching.
        should_stop: polled while fetching.

    Raises:
        WeightsMissingError: they are not here and may not be fetched.
        DownloadError: fetching failed.
        CancelledError: `should_stop` said so.
        WeightsMismatchError: the file is damaged or does not fit the network.
        ConfigError: no such weight set, or the starter with another backbone.
    """
    if choice == "none":
        return ResolvedWeights(None, "random weights", preprocessing_for(backbone), needs_new_statistics=True)
    if choice == "starter":
        return _starter(backbone)
    if is_imagenet(choice):
        weight_set = set_of_choice(choice, backbone)
        path = find_weights_file(backbone, weight_set.name)
        if path is None and allow_download:
            path = fetch_weights(weight_set, on_progress=on_progress, should_stop=should_stop)
        return _imagenet(backbone, weight_set, path)
    return _from_file(Path(choice), backbone)


def recognise_file(path: Path) -> RecognisedFile:
    """Return the backbone that a file of weights is for, by the names and shapes in it.

    Raises:
        WeightsMissingError: there is no such file.
        WeightsMismatchError: it cannot be used, or fits none of the backbones.
    """
    path = weights_in(path)
    state = read_state(path)
    named = named_backbone(path)
    fit = recognise(_shapes(state))
    if not fit.fits_base and named:
        state, fit = _converted(state, named)
    if not fit.fits_base:
        raise fits_none(path, len(state), fit)
    if named and fit.backbone != named:
        fit = _same_fit(fit, _shapes(state), named)
    _usable(state, fit, path)
    official, source = official_set(path, fit), source_beside(path)
    licence = official.licence_sentence if official else licence_sentence(source.licence) if source else ""
    fits = fit_sentence(path, fit, official)
    sentence = say("text.two", first=fits, second=licence) if licence else fits
    return RecognisedFile(fit.backbone, sentence)


def _imagenet(backbone: str, weight_set: WeightSet, path: Path | None) -> ResolvedWeights:
    if path is None:
        raise missing_weights(backbone, weight_set)
    if path.name != file_name_of(weight_set) and path != packaged_file(find_backbone(backbone).name):
        return replace(_from_file(path, backbone), weight_set=weight_set.name)  # it is called after the backbone
    name = f"timm ({weight_set.name})" if backbone.startswith(TIMM) else f"ImageNet ({weight_set.name})"
    preprocessing = preprocessing_for(backbone, weight_set.name)
    state, fit = _fitting_state(path, backbone)
    return ResolvedWeights(
        state,
        name,
        preprocessing,
        weight_set.forbids_commercial_use,
        weight_set=weight_set.name,
        has_last_layer=_has_last_layer(fit),
    )


def _from_file(path: Path, backbone: str) -> ResolvedWeights:
    path = weights_in(path)
    state, fit = _fitting_state(path, backbone)
    official = official_set(path, fit)
    weight_set = official or sets_at_size(fit)[0]
    source = source_beside(path)
    terms = official or hub_terms(source.licence if source else "")
    return ResolvedWeights(
        state,
        _name_of(path, official, source),
        preprocessing_beside(path, preprocessing_for(backbone, weight_set.name)),
        forbids_commercial_use=terms.forbids_commercial_use,
        weight_set=official.name if official else "",
        has_last_layer=_has_last_layer(fit),
        fit=fit_sentence(path, fit, official),
    )


def _name_of(path: Path, official: WeightSet | None, source: HubSource | None) -> str:
    if source is not None:
        return f"Hugging Face Hub ({source.repository}, commit {source.commit[:8]})"
    return f"file {path.name} ({official.name})" if official else f"file {path.name}"


def _starter(backbone: str) -> ResolvedWeights:
    if backbone != STARTER_BACKBONE:
        raise ConfigError(
            say("weights.the_starter_weights_are_for_not", STARTER_BACKBONE=STARTER_BACKBONE, backbone=backbone),
            hint=say("weights.choose_the_backbone_or_other_weights", STARTER_BACKBONE=STARTER_BACKBONE),
        )
    path = starter_file()
    if path is None:
        raise WeightsMissingError(
            say("weights.this_version_comes_without_the_starter"),
            hint=say("weights.choose_other_weights"),
        )
    state, _ = _fitting_state(path, backbone)
    return ResolvedWeights(state, "starter", preprocessing_for(backbone), needs_new_statistics=True)


def _fitting_state(path: Path, backbone: str) -> tuple[dict[str, Tensor], Fit]:
    """Read a file for one network.

    Raises:
        WeightsMissingError: there is no such file.
        WeightsMismatchError: it cannot be used, or does not fit.
    """
    state = read_state(path)
    fit = fit_of(_shapes(state), backbone)
    if not fit.fits_base:
        converted, converted_fit = _converted(state, backbone)
        if not converted_fit.fits_base:
            raise does_not_fit(path, fit, recognise(_shapes(state)))
        state, fit = converted, converted_fit
    return _usable(state, fit, path), fit


def _converted(state: Mapping[str, Tensor], backbone: str) -> tuple[dict[str, Tensor], Fit]:
    """Return what the source of a network makes of its makers' names and shapes, and how that fits."""
    converted = source_of(backbone).converted(state, backbone)
    return converted, fit_of(_shapes(converted), backbone)


def _has_last_layer(fit: Fit) -> bool:
    """Return whether a file that fits brings the network's own last layer: without it, `_usable` leaves it out."""
    return bool(fit.heads) and not (fit.missing or fit.differing)


def _same_fit(fit: Fit, shapes: Mapping[str, tuple[int, ...]], backbone: str) -> Fit:
    """Return the fit of the network that a file's folder names, where it fits as well: many share all shapes."""
    named = fit_of(shapes, backbone)
    return named if named.fits_base else fit


def _shapes(state: Mapping[str, Tensor]) -> dict[str, tuple[int, ...]]:
    return {name: tuple(value.shape) for name, value in state.items()}


def _usable(state: Mapping[str, Tensor], fit: Fit, path: Path) -> dict[str, Tensor]:
    """Return what the network takes over, as float32; numbers that nobody can compute with are refused.

    Raises:
        WeightsMismatchError: whole numbers in place of weights, or some that are NaN or infinite.
    """
    network = tensors_of(fit.backbone, fit.input_size_px)
    usable = {name: value for name, value in state.items() if _is_counter(name, value, network)}
    for name in network.shapes:
        if name in network.indices or name in fit.missing or name in fit.differing:
            continue
        value = state[name]
        why: Text = say("weights.whole_numbers") if not value.is_floating_point() else ""
        value = value.float()
        if not why and not value.isfinite().all():
            why = say("weights.numbers_not_finite")
        if why:
            raise WeightsMismatchError(
                say("weights.in_holds", shown=shown(name), path=path.name, why=why),
                hint=say("weights.choose_another_file_of_weights"),
                path=path,
            )
        usable[name] = value
    if fit.missing or fit.differing:  # of the last layer: a part of it is of no use
        return {name: value for name, value in usable.items() if not fit.is_of_head(name)}
    return usable


def _is_counter(name: str, value: Tensor, network: NetworkTensors) -> bool:
    """Return whether this counts the batches of one of the network's norms; files may lack it."""
    owner, _, last = name.rpartition(".")
    is_one = last == COUNTERS and value.dim() == 0 and value.dtype == torch.int64
    return is_one and f"{owner}.running_mean" in network.shapes
