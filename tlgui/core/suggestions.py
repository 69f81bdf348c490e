"""The rules of what suits: what a choice suggests for the others, for the window and the command line alike."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from tlgui.core.backbones import Backbone, known_backbone
from tlgui.core.config import ADAMW_WEIGHT_DECAY, CLASSIC, RECIPES, WEIGHT_AVERAGE, TrainConfig
from tlgui.core.numerals import number_text
from tlgui.core.phase_list import AUTO
from tlgui.core.schedule import is_fitted_head_chosen

HUB_CHOICE = "hub:"
"""Begins a weights choice that names a repository of the Hugging Face Hub."""
STARTER_BACKBONE = "resnet18"
"""The only backbone that the built-in starter weights are for."""
FEATURES_EPOCHS = 15
"""A head that the optimizer steps, on frozen features, is cheap and still gains after five epochs."""


@dataclass(frozen=True)
class LearningRates:
    """Learning rates of the two kinds of phases."""

    head: float
    finetune: float
    layer_decay: float = 1.0


USUAL = LearningRates(TrainConfig().head_learning_rate, TrainConfig().finetune_learning_rate)
GENTLE = LearningRates(1e-3, 2e-5)
"""Networks of attention and layer norm are commonly fine-tuned with smaller steps; not measured by us."""
VIT = LearningRates(1e-3, 1e-4, layer_decay=0.75)
"""A ViT's lower blocks are better left almost as they are; its upper ones then bear more. Not measured by us.

Source: the recipes of BEiT (Bao et al., 2022) and MAE (He et al., 2022): AdamW, layer decay 0.65 to 0.75."""
WITHOUT_NORM = LearningRates(1e-3, 3e-5)
"""No batch norm evens the steps of these networks out; not measured by us."""
CLASSIC_USUAL = LearningRates(1e-3, CLASSIC["finetune_learning_rate"])

BY_FAMILY = {
    "ViT": VIT,
    "Swin": GENTLE,
    "MaxViT": GENTLE,
    "ConvNeXt": GENTLE,
    "AlexNet": WITHOUT_NORM,
    "VGG": WITHOUT_NORM,
}
VIT_FAMILIES = frozenset(
    {
        "BEiT", "CaiT", "ConViT", "DeepSeek ViT", "DeiT", "EVA", "Gemma ViT", "NaFlex ViT", "Qwen ViT", "TNT",
        "ViT", "ViTamin", "XCiT",
    }
)  # fmt: skip
"""Families of timm whose networks are a column of like blocks of attention."""
BY_NORM = {"layer": GENTLE, "none": WITHOUT_NORM}
"""For networks of timm, whose families are many."""
OF_RECIPE = ("head_solver", "optimizer", "rate_schedule", "batch_norm", "gradient_clip", "batch_size")
"""Choices that follow the recipe alone."""
DRIVERS: dict[str, tuple[str, ...]] = {
    "schedule": ("backbone", "weights"),
    **dict.fromkeys(OF_RECIPE, ("recipe",)),
    "head_epochs": ("schedule", "head", "head_solver"),
    "head_learning_rate": ("backbone", "recipe"),
    "finetune_learning_rate": ("backbone", "recipe"),
    "layer_decay": ("backbone", "recipe"),
    "weight_average": ("recipe", "batch_norm"),
    "weight_decay": ("optimizer",),
}
"""Each value that is suggested -> the choices that it follows, which stand before it."""
SHAPES_PHASES = ("schedule", "head_epochs", "finetune_epochs")
"""Who chooses one of these anew wants the phases that follow from it, and no earlier ones of their own."""
DEFAULT_WORDS: dict[str, str] = {
    "backbone": f"{TrainConfig().backbone}, or the one that the file of --weights is for",
    "weights": "imagenet; none for the scratch schedule",
    "schedule": f"{TrainConfig().schedule}; features for networks that were made to describe pictures",
    "head_epochs": f"{TrainConfig().head_epochs}; {FEATURES_EPOCHS} where the optimizer learns a head that is not "
    "linear, or the head alone",
    "head_learning_rate": number_text(USUAL.head),
    "finetune_learning_rate": f"{number_text(USUAL.finetune)}; smaller for some families and for classic",
    "layer_decay": f"{number_text(USUAL.layer_decay)}; {number_text(VIT.layer_decay)} for ViTs",
    "weight_average": f"{number_text(WEIGHT_AVERAGE)}; 0 for classic and where batch norm statistics learn",
    "weight_decay": f"{number_text(ADAMW_WEIGHT_DECAY)} for adamw, else 0",
    **{key: f"{getattr(TrainConfig(), key)}; {CLASSIC[key]} for classic" for key in OF_RECIPE},
}
"""Where a suggestion stands for a plain default: what it is, for a help text."""


@dataclass(frozen=True)
class Facts:
    """What a suggestion may depend on beside the choices; the caller has looked."""

    weights_here: Collection[str] = frozenset()
    """Backbones whose default weights are on this computer."""
    remembered_files: Mapping[str, str] = field(default_factory=dict)
    """The weights file last chosen by hand for each backbone, where it still exists."""
    before_scratch: tuple[str, str] | None = None
    """Backbone and weights as they were before the 'scratch' schedule did away with the weights."""


def suggested(
    config: TrainConfig,
    changes: Mapping[str, Any],
    *,
    touched: Collection[str] = (),
    facts: Facts | None = None,
) -> TrainConfig:
    """Return the config after some choices, with what they suggest for those that nobody made.

    Args:
        config: the choices before.
        changes: field -> the value chosen; none of these is ever overruled.
        touched: fields chosen by hand before; they are changed only where they would make no sense any more.
        facts: what is on this computer.

    Raises:
        ConfigError: the choices contradict each other, or a value is out of range.
    """
    extra = suggestions(config.choices(), changes, touched=touched, facts=facts or Facts())
    return config.replace(**{**extra, **changes})


def suggestions(
    choices: Mapping[str, Any], changes: Mapping[str, Any], *, touched: Collection[str], facts: Facts
) -> dict[str, Any]:
    """Return what some changes suggest for the other fields; `choices` may contradict each other meanwhile."""
    new = {**choices, **changes}
    if "backbone" not in changes and changes.get("weights") == "starter":
        new["backbone"] = STARTER_BACKBONE
    if "weights" not in changes:
        new["weights"] = _suggested_weights(choices, new, facts)
    if "phases" not in changes and any(changes.get(key, choices[key]) != choices[key] for key in SHAPES_PHASES):
        new["phases"] = AUTO
    for key, drivers in DRIVERS.items():
        is_moved = any(new[driver] != choices[driver] for driver in drivers)
        if is_moved and key not in touched and key not in changes:
            new[key] = usual_choices(new)[key]
    return {key: value for key, value in new.items() if key not in changes and value != choices[key]}


def remembered(data: dict[str, Any]) -> TrainConfig:
    """Return the config that the settings remember; what an earlier version suggested follows today's recipe.

    Raises:
        ConfigError: a value is of the wrong type or out of range.
    """
    config = TrainConfig.from_json(data)
    if "recipe" in data:
        usual = usual_choices(config.choices())["weight_average"]
        return config if "weight_average" in data else config.replace(weight_average=usual)
    config = suggested(config, {"recipe": TrainConfig().recipe}, touched=chosen_by_hand(config))
    return config if config.test_fraction else config.replace(test_fraction=TrainConfig().test_fraction)


def usual_choices(choices: Mapping[str, Any]) -> dict[str, Any]:
    """Return, by field, what goes with a recipe, a backbone, a schedule, a head and an optimizer."""
    defaults = TrainConfig().choices() | (CLASSIC if choices["recipe"] == "classic" else {})
    rates = usual_learning_rates(choices["backbone"], choices["recipe"])
    return {
        **{key: defaults[key] for key in OF_RECIPE},
        "schedule": usual_schedule(choices),
        "layer_decay": rates.layer_decay,
        "head_epochs": _usual_head_epochs(choices),
        "head_learning_rate": rates.head,
        "finetune_learning_rate": rates.finetune,
        # Statistics that follow the pictures fit the weights of the last step, not their average.
        "weight_average": 0.0 if choices["batch_norm"] == "learn" else defaults["weight_average"],
        "weight_decay": ADAMW_WEIGHT_DECAY if choices["optimizer"] == "adamw" else 0.0,
    }


def chosen_by_hand(config: TrainConfig) -> frozenset[str]:
    """Return the choices of a config that are not the suggested ones: somebody must have made them."""
    usual = usual_choices(config.choices())
    return frozenset(key for key, value in usual.items() if getattr(config, key) != value)


def usual_schedule(choices: Mapping[str, Any]) -> str:
    """Return the schedule to begin with: the head alone on a network that was made to describe pictures.

    Its makers mean it to stay as it is, and so it is quickest. Whoever laid phases down, or begins from random
    weights, keeps the schedule that they have.
    """
    schedule: str = choices["schedule"]
    if schedule == "scratch" or choices["phases"] != AUTO:
        return schedule
    entry = known_backbone(choices["backbone"])
    describes = entry is not None and entry.is_features and choices["weights"] != "none"
    return "features" if describes else TrainConfig().schedule


def usual_learning_rates(backbone: str, recipe: str = RECIPES[0]) -> LearningRates:
    """Return the rates to begin with for a backbone; the usual ones for a backbone that is not in the catalogue."""
    usual = CLASSIC_USUAL if recipe == "classic" else USUAL
    entry = known_backbone(backbone)
    if entry is None or backbone.endswith("_bn"):  # VGG comes with and without batch norm
        return usual
    if not entry.is_timm:
        found = BY_FAMILY.get(entry.family, usual)
    elif entry.norm == "layer" and entry.family in VIT_FAMILIES:
        found = VIT
    else:
        found = BY_NORM.get(entry.norm, usual)
    return GENTLE if found is VIT and recipe == "classic" else found


def _usual_head_epochs(choices: Mapping[str, Any]) -> int:
    """Return the epochs of the head phase: as courses have them, or what the optimizer needs on cached features."""
    is_solved = is_fitted_head_chosen(choices)
    if choices["schedule"] == "features":
        return TrainConfig().head_epochs if is_solved else FEATURES_EPOCHS
    is_stepped = choices["recipe"] != "classic" and not is_solved
    return FEATURES_EPOCHS if is_stepped and choices["schedule"] != "scratch" else TrainConfig().head_epochs


def sample_run(*, has_starter: bool, packaged: str | None = None, seed: int = 0) -> TrainConfig:
    """Return the run that learns the drawn sample pictures within a minute, without fetching anything.

    It sets no test part aside: new pictures are drawn beside those it learns from.

    Args:
        has_starter: a version without the starter network begins from random weights, which have further to go:
            more and smaller steps of the head's size.
        packaged: a backbone whose ImageNet weights are here without a download. Its head alone tells the drawn
            pictures apart as well as the starter does after all its epochs, so that two show what fine-tuning is.
        seed: of the run.
    """
    if packaged is not None:
        return TrainConfig(backbone=packaged, weights="imagenet", finetune_epochs=2, test_fraction=0.0, seed=seed)
    if has_starter:
        return TrainConfig(
            backbone=STARTER_BACKBONE, weights="starter", finetune_epochs=4, test_fraction=0.0, seed=seed
        )
    return TrainConfig(
        backbone=STARTER_BACKBONE,
        weights="none",
        head_learning_rate=1e-2,
        finetune_epochs=10,
        finetune_learning_rate=3e-4,
        batch_size=8,
        test_fraction=0.0,
        seed=seed,
    )


def is_weights_file(weights: str) -> bool:
    """Return whether a weights choice is the path of a file."""
    return weights not in ("imagenet", "starter", "none") and not weights.startswith(("imagenet:", HUB_CHOICE))


def is_hub(weights: str) -> bool:
    """Return whether a weights choice names a repository of the Hugging Face Hub."""
    return weights.startswith(HUB_CHOICE)


def is_imagenet(weights: str) -> bool:
    """Return whether a weights choice names a published set."""
    return weights == "imagenet" or weights.startswith("imagenet:")


def is_default_set(weights: str, backbone: Backbone) -> bool:
    """Return whether a weights choice names the backbone's default set."""
    return weights in ("imagenet", "imagenet:DEFAULT", f"imagenet:{backbone.default_weights.name}")


def has_set(backbone: Backbone, weights: str) -> bool:
    """Return whether a backbone has the set that 'imagenet' or 'imagenet:NAME' names."""
    return weights.partition(":")[2] in ("", "DEFAULT", *(weight_set.name for weight_set in backbone.weights))


def lacks_weights(config: TrainConfig, weights_here: Collection[str]) -> bool:
    """Return whether the config wants a backbone's default weights that are not on this computer.

    Whether another set is there is seen when the run begins.
    """
    backbone = known_backbone(config.backbone)
    return backbone is not None and is_default_set(config.weights, backbone) and backbone.name not in weights_here


def _suggested_weights(before: Mapping[str, Any], new: Mapping[str, Any], facts: Facts) -> str:
    """Return weights that go with the new backbone and schedule.

    A file or the starter belongs to one backbone and leaves with it; 'scratch' has no weights, and whoever
    leaves it finds the earlier ones again.
    """
    backbone: str = new["backbone"]
    if new["schedule"] == "scratch":
        return "none"
    if before["schedule"] == "scratch":
        earlier = facts.before_scratch or (backbone, "imagenet")
        return earlier[1] if earlier[0] == backbone else _usual_weights(backbone, facts)
    weights: str = before["weights"]
    if backbone == before["backbone"]:
        return weights
    usual = _usual_weights(backbone, facts)
    entry = known_backbone(backbone)
    has_same_set = entry is not None and is_imagenet(weights) and has_set(entry, weights)
    return weights if weights == "none" or (usual == "imagenet" and has_same_set) else usual


def _usual_weights(backbone: str, facts: Facts) -> str:
    """Return the file that was chosen for a backbone before, where ImageNet weights would have to be fetched."""
    remembered = facts.remembered_files.get(backbone, "")
    return remembered if remembered and backbone not in facts.weights_here else "imagenet"
