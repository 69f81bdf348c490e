"""What the Model page says of backbones, heads, schedules and variations, in plain words."""

from __future__ import annotations

from tlgui.core.augmentation import AugmentConfig
from tlgui.core.backbones import Backbone
from tlgui.core.numerals import number_text
from tlgui.views.train.run_progress import duration_text

HEADS = {
    "linear": ("Replace the last layer", "The usual choice: a new last layer with one output for each class (linear)."),
    "append": ("Add a layer after it", "Keeps the old 1000-class layer and puts a new one behind it (append)."),
    "mlp": ("A small network on top", "Two layers with dropout, for classes that are hard to tell apart (MLP)."),
}
SCHEDULES = {
    "finetune": (
        "Head first, then everything",
        "The new head learns first; then the whole network, gently (fine-tune).",
    ),
    "features": ("Head only", "The network stays frozen throughout. Quick, and safest with few pictures (features)."),
    "gradual": ("Unfreeze from the top", "Blocks join one by one, deeper ones at lower learning rates (gradual)."),
    "scratch": ("From nothing", "Random weights, for comparison. Needs far more pictures and time (scratch)."),
}
AUGMENTATIONS = {
    "none": "None: always the same view",
    "light": "Light: mild crops, mirrored",
    "standard": "Standard: crops, small turns, mirrored, a little colour",
    "strong": "Strong: tight crops, larger turns, more colour",
}
WEIGHTS = {
    "imagenet": "ImageNet: learned from a million photos",
    "starter": "Starter network: built in",
    "file": "From a file...",
    "none": "None: random weights",
}
HELP_BACKBONE = "Smaller ones are quicker; larger ones see finer differences."
NEEDS_WEIGHTS = (
    "The pretrained weights of {name} are not on this computer: fetch them, "
    "choose a weights file, or begin from other weights."
)
FETCHING_ANOTHER = (
    "The pretrained weights of {name} are not on this computer. They can be fetched when those of {other} have come; "
    "or choose a weights file, or begin from other weights."
)
FILE_GONE = "The weights file '{path}' is not there any more. Choose another one, or begin from other weights."
FETCHING = "The pretrained weights of {name} are on their way."
SCHEDULE_LEGEND = "Hatched: frozen, keeps what it knows. Solid: learns, with its learning rate."
USE_SUGGESTED = "Use the suggested values"
USE_SUGGESTED_HELP = "Sets every value above back to what suits the network and the schedule; Ctrl+Z takes it back"
CHOOSE_FILE = "Choose a weights file"
FILE_KINDS = "Weights (*.pth *.pt *.bin *.safetensors);;All files (*)"


def custom_weights(weights: str) -> str:
    """Return the words for weights that the list of choices does not offer, such as 'imagenet:IMAGENET1K_V1'."""
    kind, _, name = weights.partition(":")
    return f"ImageNet, set {name} (custom)" if kind == "imagenet" and name else f"{weights} (custom)"


def custom_augmentation(augment: AugmentConfig) -> str:
    """Return the words for an augmentation that is none of the offered ones."""
    parts = [
        f"crops down to {number_text(100 * augment.crop)}%" if augment.crop else "",
        f"turns up to {number_text(augment.rotate)} degrees" if augment.rotate else "",
        "mirrored" if augment.flip else "",
        f"colour {number_text(augment.color)}" if augment.color else "",
    ]
    return f"Custom: {', '.join(filter(None, parts)) or 'none'}"


def estimate_sentence(start: str, pictures_per_s: float | None, seconds: float | None) -> str:
    """Return how long a run will take with the chosen backbone, after 'For your 240 pictures'."""
    if seconds is None or pictures_per_s is None:
        return f"{start}."
    rate = f"{pictures_per_s:.0f}" if pictures_per_s >= 2 else f"{pictures_per_s:.1f}"
    return f"{start}: about {duration_text(seconds)} on this computer ({rate} pictures per second)."


def backbone_line(backbone: Backbone, *, is_here: bool, seconds: float | None = None) -> str:
    """Return a backbone's line in the list, with the time that a run would take when it is known."""
    accuracy = f"{backbone.imagenet_top1:.0f}% on ImageNet" if backbone.imagenet_top1 else ""
    where = "here" if is_here else f"{backbone.size_mb:.0f} MB to fetch"
    price = f"  ·  learns in about {duration_text(seconds)}" if seconds is not None else ""
    return f"{backbone.name}\n{accuracy}  ·  sees {backbone.input_size_px} px  ·  {where}{price}"


def backbone_sentence(backbone: Backbone) -> str:
    """Return what a backbone is, for a person who chooses."""
    weights = backbone.default_weights
    cost = f"{weights.gflops:.1f}" if weights.gflops >= 0.1 else f"{weights.gflops:.2f}"
    licence = f" Licence of other weight sets: {_other_licences(backbone)}." if _other_licences(backbone) else ""
    return (
        f"{backbone.family} family. Sees pictures at {backbone.input_size_px} x {backbone.input_size_px} pixels, "
        f"names {backbone.imagenet_top1 or 0:.1f}% of ImageNet's photos right (top-1), has "
        f"{backbone.n_parameters / 1e6:.1f} million parameters and takes {cost} billion "
        f"multiply-adds a picture.{licence}"
    )


def _other_licences(backbone: Backbone) -> str:
    return ", ".join(sorted({w.licence for w in backbone.weights if w.licence}))
