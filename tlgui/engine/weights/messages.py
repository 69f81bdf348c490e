"""What is said of a file of weights: how it fits, or why not."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.backbones import WeightSet, load_catalogue
from tlgui.core.errors import WeightsMismatchError
from tlgui.engine.weights.matching import Fit


def fits_none(path: Path, n_tensors: int, nearest: Fit) -> WeightsMismatchError:
    """Return the error for a file that fits no network, with how near the nearest is."""
    n_networks = len(load_catalogue())
    likeness = (
        f"The nearest is {nearest.backbone}: {nearest.in_words()}."
        if nearest.n_fitting
        else f"None of its {n_tensors} tensors has the name and shape of one of theirs."
    )
    return WeightsMismatchError(
        f"'{path.name}' fits none of the {n_networks} networks. {likeness}",
        hint="Use the weights of a torchvision network.",
        path=path,
    )


def does_not_fit(path: Path, fit: Fit, other: Fit) -> WeightsMismatchError:
    """Return the error for a file that does not fit the network that was asked for; `other` is the likeliest."""
    if other.fits_base:
        hint = f"It fits {other.backbone}: choose that backbone."
    elif other.likeness > fit.likeness and other.n_fitting:
        hint = f"It fits none of the networks; the nearest is {other.backbone}: {other.in_words()}."
    else:
        hint = "It fits none of the other networks either."
    return WeightsMismatchError(f"'{path.name}' does not fit {fit.backbone}: {fit.in_words()}.", hint=hint, path=path)


def fit_sentence(path: Path, fit: Fit, official: WeightSet | None) -> str:
    """Return how a file fits, and which picture size goes with it where torchvision made it."""
    sentence = _how_it_fits(path, fit)
    if official is None:
        return sentence
    return f"{sentence} It is torchvision's {official.name}, for pictures of {official.input_size_px} pixels."


def _how_it_fits(path: Path, fit: Fit) -> str:
    if fit.is_whole:
        return f"All {fit.n_wanted} tensors in '{path.name}' fit {fit.backbone}."
    base = f"The base in '{path.name}' fits {fit.backbone}: {fit.in_words()}."
    if not (fit.missing or fit.differing):
        return f"{base} What is left over is not used."
    last = f"Its last layer is for {fit.n_classes} classes and" if fit.n_classes else "Its last layer"
    return f"{base} {last} is not used: the new head takes its place."
