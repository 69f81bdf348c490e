"""What the Model page says of backbones, heads, schedules and variations, in plain words."""

from __future__ import annotations

from tlgui.core.augmentation import AugmentConfig
from tlgui.core.backbones import Backbone
from tlgui.core.licences import licence_name
from tlgui.core.numerals import number_text
from tlgui.core.short_list import published_accuracy
from tlgui.core.spoken_names import spoken_name
from tlgui.engine.weights.store import can_fetch
from tlgui.views.train.run_progress import duration_text
from tlgui.views.translation import decimal, sentence, tr, typed_number

HEADS = {
    "linear": ("Replace the last layer", "The usual choice: a new last layer with one output for each class (linear)."),
    "append": ("Add a layer after it", "Keeps the old last layer and adds a new one after it (append)."),
    "mlp": ("A small network on top", "Two layers with dropout, for classes that are hard to tell apart (MLP)."),
}
SCHEDULES = {
    "finetune": (
        "Head first, then everything",
        "The new head learns first; then the whole network, gently (fine-tune).",
    ),
    "features": ("Head only", "The network stays frozen throughout. Quick, and safest with few pictures (features)."),
    "gradual": (
        "Unfreeze from the top",
        "Blocks join in one by one; those further down learn at lower rates (gradual).",
    ),
    "scratch": (
        "From random weights",
        "Nothing pretrained, for comparison. Needs far more pictures and time (scratch).",
    ),
}
AUGMENTATIONS = {
    "none": "None: pictures stay as they are",
    "light": "Light: mild crops, mirroring",
    "standard": "Standard: crops, small rotations, mirroring, slight colour changes",
    "strong": "Strong: tight crops, larger rotations, mirroring, strong colour changes",
}
WEIGHTS = {
    "imagenet": "Pretrained: learned from a million photos or more",
    "starter": "Starter network: built in",
    "file": "From a file...",
    "hub": "From the Hugging Face Hub...",
    "none": "None: random weights",
}
HELP_BACKBONE = (
    "It has learned to see from a million photos or more; from your pictures it learns what you want told apart."
)
NEEDS_WEIGHTS = (
    "The pretrained weights of {name} are not on this computer: download them, "
    "choose a weights file, or start from other weights."
)
NEEDS_A_FILE = (
    "The pretrained weights of {name} are not on this computer: choose their file, or start from random weights."
)
FETCHING_ANOTHER = (
    "The pretrained weights of {name} are not on this computer. They can be downloaded once those of {other} are "
    "complete; or choose a weights file, or start from other weights."
)
FILE_GONE = "The weights file '{path}' is no longer there. Choose another one, or start from other weights."
FETCHING = "The pretrained weights of {name} are being downloaded."
SMALL_MB, LARGE_MB, QUICK_GFLOPS, ACCURATE = 25.0, 200.0, 1.0, 80.0
"""What plain words of a search mean: size of the weights, multiply-adds for a picture, percent on ImageNet."""
USE_SUGGESTED = "Use the suggested values"
USE_SUGGESTED_HELP = "Sets every value above back to what suits the network and the schedule; Ctrl+Z undoes it"
CHOOSE_FILE = "Choose a weights file"


def custom_weights(weights: str) -> str:
    """Return the words for weights that the list of choices does not offer, such as 'imagenet:IMAGENET1K_V1'."""
    kind, _, name = weights.partition(":")
    return (
        tr("ImageNet, set {name} (custom)").format(name=name)
        if kind == "imagenet" and name
        else tr("{weights} (custom)").format(weights=weights)
    )


def custom_augmentation(augment: AugmentConfig) -> str:
    """Return the words for an augmentation that is none of the offered ones."""
    parts = [
        tr("crops down to {value}%").format(value=typed_number(number_text(100 * augment.crop)))
        if augment.crop
        else "",
        tr("rotations up to {value} degrees").format(value=typed_number(number_text(augment.rotate)))
        if augment.rotate
        else "",
        tr("mirroring") if augment.flip else "",
        tr("colour changes {value}").format(value=typed_number(number_text(augment.color))) if augment.color else "",
    ]
    return tr("Custom: {names}").format(names=", ".join(filter(None, parts)) or tr("none"))


def estimate_sentence(start: str, pictures_per_s: float | None, seconds: float | None) -> str:
    """Return how long a run will take with the chosen backbone, after 'For your 240 pictures'."""
    if seconds is None or pictures_per_s is None:
        return start + "."  # not formatted: of a template that is a name alone, no words are remembered
    rate = decimal(pictures_per_s, ".0f") if pictures_per_s >= 2 else decimal(pictures_per_s, ".1f")
    return tr("{start}: about {duration} on this computer ({rate} pictures per second).").format(
        start=start, duration=duration_text(seconds), rate=rate
    )


def backbone_line(backbone: Backbone, *, is_here: bool, seconds: float | None = None) -> str:
    """Return a backbone's line in the list, with the time that a run would take when it is known."""
    accuracy = (
        tr("{accuracy:.0f}% on ImageNet").format(accuracy=backbone.imagenet_top1) if backbone.imagenet_top1 else ""
    )
    where = tr("ready to use") if is_here else not_here(backbone)
    lasts = tr("  ·  learns in about {duration}")
    estimate = lasts.format(duration=duration_text(seconds)) if seconds is not None else ""
    if backbone.is_timm:
        return _timm_line(backbone, where, estimate)
    return tr("{backbone}\n{accuracy}  ·  sees {input_size_px} px  ·  {where}{estimate}").format(
        backbone=_both_names(backbone),
        accuracy=accuracy,
        input_size_px=backbone.input_size_px,
        where=where,
        estimate=estimate,
    )


def _both_names(backbone: Backbone) -> str:
    """Return a network's name as people and as programs know it."""
    spoken = spoken_name(backbone.name)
    return backbone.name if spoken == backbone.name else f"{spoken}  ·  {backbone.name}"


def search_words(backbone: Backbone, *, is_here: bool) -> str:
    """Return all that a network can be searched by: its names, and in plain words how it is."""
    gflops = backbone.default_weights.gflops
    known = published_accuracy(backbone)
    facts = [
        (backbone.size_mb <= SMALL_MB, tr("small")),
        (backbone.size_mb >= LARGE_MB, tr("large")),
        (gflops <= QUICK_GFLOPS, tr("quick fast")),
        (known is not None and known >= ACCURATE, tr("accurate good")),
        (is_here, tr("ready to use")),
        (backbone.is_features, tr("describes pictures, few pictures")),
    ]
    names = (backbone.name, backbone.family, spoken_name(backbone.name), _licence_words(backbone))
    return " ".join((*names, *(words for holds, words in facts if holds)))


def _timm_line(backbone: Backbone, where: str, estimate: str) -> str:
    parts = [
        tr("{n_parameters:.1f} M parameters").format(n_parameters=backbone.n_parameters / 1e6),
        tr("sees {input_size_px} px").format(input_size_px=backbone.input_size_px),
        _licence_words(backbone),
        where,
    ]
    return tr("{backbone}\n{facts}{estimate}").format(
        backbone=_both_names(backbone), facts="  ·  ".join(parts), estimate=estimate
    )


def _licence_words(backbone: Backbone) -> str:
    weights = backbone.default_weights
    if weights.forbids_commercial_use:
        return tr("{licence}: no commercial use").format(licence=licence_name(weights.licence))
    return licence_name(weights.licence) or tr("licence not known")


def _timm_sentence(backbone: Backbone) -> str:
    weights = backbone.default_weights
    facts = tr(
        "{family} family, built by timm. Sees pictures at {input_size_px} x {input_size_px} pixels, has "
        "{n_parameters:.1f} million parameters and takes {cost:.2f} billion multiply-adds per picture. Licence of its "
        "weights: {licence}."
    ).format(
        family=backbone.family,
        input_size_px=backbone.input_size_px,
        n_parameters=backbone.n_parameters / 1e6,
        cost=weights.gflops,
        licence=licence_name(weights.licence) or tr("not known"),
    )
    native = (
        tr(
            "Its weights were made for {native_px} pixels, at which a picture would cost {times:.1f} times as much."
        ).format(native_px=backbone.native_px, times=backbone.native_cost)
        if backbone.native_px
        else ""
    )
    return " ".join(filter(None, (facts, native, sentence(weights.licence_sentence) if weights.is_on_request else "")))


def backbone_sentence(backbone: Backbone) -> str:
    """Return what a backbone is, for a person who chooses."""
    if backbone.is_timm:
        return _timm_sentence(backbone)
    weights = backbone.default_weights
    cost = decimal(weights.gflops, ".1f") if weights.gflops >= 0.1 else decimal(weights.gflops, ".2f")
    licence = (
        tr(" Licence of other weight sets: {licences}.").format(licences=_other_licences(backbone))
        if _other_licences(backbone)
        else ""
    )
    return tr(
        "{family} family. Sees pictures at {input_size_px} x {input_size_px} pixels, gets "
        "{imagenet_top1:.1f}% of ImageNet's photos right (top-1), has {n_parameters:.1f} million "
        "parameters and takes {cost} billion multiply-adds per picture.{licence}"
    ).format(
        family=backbone.family,
        input_size_px=backbone.input_size_px,
        imagenet_top1=backbone.imagenet_top1 or 0,
        n_parameters=backbone.n_parameters / 1e6,
        cost=cost,
        licence=licence,
    )


def not_here(backbone: Backbone) -> str:
    """Return how large the download of a backbone's weights is, or that there is none."""
    if not can_fetch(backbone.default_weights):
        return tr("not on this computer")
    return tr("{size:.0f} MB to download").format(size=backbone.size_mb)


def _other_licences(backbone: Backbone) -> str:
    return ", ".join(sorted({licence_name(w.licence) for w in backbone.weights if w.licence}))
