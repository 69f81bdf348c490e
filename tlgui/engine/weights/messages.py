"""What is said of a file of weights: how it fits, or why not."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.backbones import TIMM, WeightSet, load_catalogue
from tlgui.core.errors import WeightsMismatchError
from tlgui.core.messages import Message, say
from tlgui.engine.weights.matching import Fit


def fits_none(path: Path, n_tensors: int, nearest: Fit) -> WeightsMismatchError:
    """Return the error for a file that fits no network, with how near the nearest is."""
    likeness = (
        say("weights.nearest_is", backbone=nearest.backbone, how=nearest.in_words())
        if nearest.n_fitting
        else say("weights.no_tensor_fits", n=n_tensors)
    )
    return WeightsMismatchError(
        say("weights.fits_none", name=path.name, n_networks=len(load_catalogue()), likeness=likeness),
        hint=say("weights.use_a_torchvision_network"),
        path=path,
    )


def does_not_fit(path: Path, fit: Fit, other: Fit) -> WeightsMismatchError:
    """Return the error for a file that does not fit the network that was asked for; `other` is the likeliest."""
    if other.fits_base:
        hint = say("weights.fits_another", backbone=other.backbone)
    elif other.likeness > fit.likeness and other.n_fitting:
        hint = say("weights.fits_none_nearest_is", backbone=other.backbone, how=other.in_words())
    else:
        hint = say("weights.fits_no_other")
    message = say("weights.does_not_fit", name=path.name, backbone=fit.backbone, how=fit.in_words())
    return WeightsMismatchError(message, hint=hint, path=path)


def fit_sentence(path: Path, fit: Fit, official: WeightSet | None) -> Message:
    """Return how a file fits, and which picture size goes with it where torchvision made it."""
    fits = _how_it_fits(path, fit)
    if official is None:
        return fits
    key = "weights.is_official_of_timm" if fit.backbone.startswith(TIMM) else "weights.is_official"
    return say(key, fits=fits, name=official.name, size_px=official.input_size_px)


def _how_it_fits(path: Path, fit: Fit) -> Message:
    if fit.is_whole:
        return say("weights.fits_whole", n=fit.n_wanted, name=path.name, backbone=fit.backbone)
    base = say("weights.base_fits", name=path.name, backbone=fit.backbone, how=fit.in_words())
    if not (fit.missing or fit.differing):
        return say("weights.rest_is_not_used", base=base)
    if fit.n_classes:
        return say("weights.last_layer_for_n_is_not_used", base=base, n=fit.n_classes)
    return say("weights.last_layer_is_not_used", base=base)
