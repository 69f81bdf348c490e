"""What suits what: one set of rules for the window and the command line."""

import pytest
from config_strategies import read_flags

from tlgui.core.backbones import load_catalogue
from tlgui.core.config import CLASSIC, RECIPES, ROWS, TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.suggestions import (
    FEATURES_EPOCHS,
    GENTLE,
    USUAL,
    VIT,
    WITHOUT_NORM,
    Facts,
    chosen_by_hand,
    lacks_weights,
    remembered,
    sample_run,
    suggested,
    usual_learning_rates,
)


@pytest.mark.parametrize(
    ("backbone", "rates"),
    [
        ("resnet18", USUAL),
        ("vit_b_16", VIT),
        ("swin_t", GENTLE),
        ("timm:vit_small_patch14_dinov2.lvd142m", VIT),
        ("timm:eva02_tiny_patch14_336.mim_in22k_ft_in1k", VIT),
        ("timm:convnext_tiny.in12k_ft_in1k", GENTLE),
        ("timm:resnet18.a1_in1k", USUAL),
        ("convnext_tiny", GENTLE),
        ("vgg16", WITHOUT_NORM),
        ("vgg16_bn", USUAL),
        ("not in the catalogue", USUAL),
    ],
)
def test_rates_go_with_the_family(backbone, rates):
    config = suggested(TrainConfig(), {"backbone": backbone})
    assert (config.head_learning_rate, config.finetune_learning_rate) == (rates.head, rates.finetune)
    assert config.layer_decay == rates.layer_decay
    assert suggested(config, {"recipe": "classic"}).layer_decay == 1
    assert suggested(config, {"backbone": "resnet50"}).layer_decay == 1


@pytest.mark.parametrize("recipe", RECIPES)
def test_fine_tuning_is_gentler_than_the_head_everywhere(recipe):
    for name in load_catalogue():
        rates = usual_learning_rates(name, recipe)
        assert 1 < rates.head / rates.finetune <= 100, name


def test_a_recipe_brings_all_of_its_values_and_leaves_those_chosen_by_hand():
    classic = suggested(TrainConfig(), {"recipe": "classic"})
    assert classic == TrainConfig(**CLASSIC)
    assert suggested(classic, {"recipe": "accurate"}) == TrainConfig()
    own = suggested(TrainConfig(batch_size=5), {"recipe": "classic"}, touched={"batch_size"})
    assert own == TrainConfig(**CLASSIC | {"batch_size": 5})
    assert chosen_by_hand(classic) == chosen_by_hand(TrainConfig()) == frozenset()


def test_settings_of_an_earlier_version_follow_the_new_recipe_but_for_what_was_chosen_by_hand():
    new_since = {"recipe", "head_solver", "batch_norm", "gradient_clip"}
    then = {key: value for key, value in TrainConfig(**CLASSIC).to_json().items() if key not in new_since}
    assert remembered(then) == TrainConfig()
    assert remembered(then | {"batch_size": 5, "seed": 3}) == TrainConfig(batch_size=5, seed=3)
    today = TrainConfig(**CLASSIC)
    assert remembered(today.to_json()) == today


def test_weights_are_averaged_unless_statistics_follow_the_pictures():
    learns = suggested(TrainConfig(), {"batch_norm": "learn"})
    assert learns.weight_average == 0
    assert suggested(learns, {"batch_norm": "frozen"}) == TrainConfig()
    before = {key: value for key, value in TrainConfig(seed=3).to_json().items() if key != "weight_average"}
    assert remembered(before) == TrainConfig(seed=3)


def test_a_head_that_is_not_linear_gets_the_epochs_that_the_optimizer_needs():
    assert suggested(TrainConfig(), {"head": "mlp"}).head_epochs == FEATURES_EPOCHS
    assert suggested(TrainConfig(), {"head": "mlp", "recipe": "classic"}).head_epochs == 5
    assert suggested(TrainConfig(), {"head_solver": "optimizer"}).head_epochs == FEATURES_EPOCHS
    assert suggested(TrainConfig(), {"schedule": "features"}).head_epochs == 5
    assert suggested(TrainConfig(), {"schedule": "features", "recipe": "classic"}).head_epochs == FEATURES_EPOCHS


@pytest.mark.parametrize(
    "changes",
    [
        {"backbone": "vit_b_16"},
        {"schedule": "features"},
        {"schedule": "scratch"},
        {"optimizer": "sgd"},
        {"recipe": "classic"},
        {"head": "mlp"},
        {"backbone": "vgg16", "optimizer": "adamw", "weight_decay": 0.0, "finetune_learning_rate": 0.01},
    ],
)
def test_the_command_line_suggests_what_the_window_suggests(changes):
    names = {key: ROWS[key].flag for key in changes}
    flags = [part for key, value in changes.items() for part in (names[key], str(value))]
    assert read_flags(flags) == suggested(TrainConfig(), changes)


DINO = "timm:vit_small_patch14_dinov2.lvd142m"


def test_a_network_made_to_describe_pictures_is_first_used_as_it_is():
    config = suggested(TrainConfig(), {"backbone": DINO})
    assert config.schedule == "features"
    assert suggested(config, {"backbone": "resnet18"}) == TrainConfig()
    assert suggested(TrainConfig(), {"backbone": DINO, "schedule": "finetune"}).schedule == "finetune"
    chosen = TrainConfig(schedule="gradual")
    assert suggested(chosen, {"backbone": DINO}, touched=chosen_by_hand(chosen)).schedule == "gradual"
    assert suggested(TrainConfig(), {"backbone": DINO, "weights": "none"}).schedule == "finetune"
    own = TrainConfig(phases="head:2,all:3")
    assert suggested(own, {"backbone": DINO}).schedule == "finetune"
    scratch = suggested(TrainConfig(), {"schedule": "scratch"})
    assert suggested(scratch, {"backbone": DINO}).schedule == "scratch"


def test_adamw_brings_its_weight_decay_as_a_suggestion_and_takes_it_along():
    sgd = suggested(TrainConfig(), {"optimizer": "sgd"})
    assert sgd.weight_decay == 0
    assert suggested(sgd, {"optimizer": "adamw"}).weight_decay == 0.01
    assert suggested(sgd, {"optimizer": "adamw", "weight_decay": 0.0}).weight_decay == 0
    assert suggested(sgd, {"optimizer": "adamw"}, touched={"weight_decay"}).weight_decay == 0


def test_a_number_chosen_by_hand_is_never_overruled():
    own = TrainConfig(head_epochs=7, finetune_learning_rate=3e-3)
    assert chosen_by_hand(own) == {"head_epochs", "finetune_learning_rate"}
    changed = suggested(own, {"schedule": "features", "backbone": "vit_b_16"}, touched=chosen_by_hand(own))
    assert (changed.head_epochs, changed.finetune_learning_rate) == (7, 3e-3)


def test_an_unrelated_choice_moves_no_number():
    own = TrainConfig(head_learning_rate=3e-3)
    assert suggested(own, {"seed": 5}) == own.replace(seed=5)
    assert suggested(own, {"schedule": "features"}).head_learning_rate == 3e-3


def test_scratch_has_no_weights_and_leaving_it_brings_the_earlier_ones_back():
    scratch = suggested(TrainConfig(), {"schedule": "scratch"})
    assert scratch.weights == "none"
    assert suggested(scratch, {"schedule": "finetune"}).weights == "imagenet"
    before = Facts(before_scratch=("resnet18", "/own.pth"))
    assert suggested(scratch, {"schedule": "finetune"}, facts=before).weights == "/own.pth"
    other = suggested(scratch, {"backbone": "resnet50"}, facts=before)
    assert suggested(other, {"schedule": "finetune"}, facts=before).weights == "imagenet"


@pytest.mark.parametrize(
    ("weights", "kept"),
    [
        ("imagenet", "imagenet"),
        ("none", "none"),
        ("starter", "imagenet"),
        ("/own.pth", "imagenet"),
        ("imagenet:IMAGENET1K_V1", "imagenet:IMAGENET1K_V1"),
        ("imagenet:IMAGENET1K_V2", "imagenet"),
    ],
)
def test_another_backbone_keeps_only_weights_that_it_has(weights, kept):
    changed = suggested(TrainConfig(backbone="resnet50", weights=weights), {"backbone": "resnet34"})
    assert changed.weights == kept


def test_a_remembered_file_stands_in_for_weights_that_are_not_here():
    facts = Facts(remembered_files={"resnet50": "/mine.pth"})
    assert suggested(TrainConfig(), {"backbone": "resnet50"}, facts=facts).weights == "/mine.pth"
    here = Facts(weights_here={"resnet50"}, remembered_files={"resnet50": "/mine.pth"})
    assert suggested(TrainConfig(), {"backbone": "resnet50"}, facts=here).weights == "imagenet"


def test_the_starter_brings_its_backbone_unless_one_is_given():
    assert suggested(TrainConfig(backbone="vit_b_16"), {"weights": "starter"}).backbone == "resnet18"
    both = suggested(TrainConfig(), {"weights": "starter", "backbone": "vit_b_16"})
    assert (both.weights, both.backbone) == ("starter", "vit_b_16")


def test_what_contradicts_a_given_choice_is_refused_not_mended():
    with pytest.raises(ConfigError, match="scratch"):
        suggested(TrainConfig(), {"schedule": "scratch", "weights": "imagenet"})


def test_only_a_default_set_that_is_not_here_is_lacking():
    assert lacks_weights(TrainConfig(), frozenset())
    assert lacks_weights(TrainConfig(weights="imagenet:IMAGENET1K_V1"), frozenset())  # resnet18 has no other
    assert not lacks_weights(TrainConfig(), {"resnet18"})
    for weights in ("none", "starter", "/own.pth"):
        assert not lacks_weights(TrainConfig(weights=weights), frozenset())


def test_the_samples_are_learned_by_a_network_of_photos_where_its_weights_are_here():
    config = sample_run(has_starter=True, packaged="timm:tf_efficientnet_lite0.in1k", seed=3)
    assert (config.backbone, config.weights, config.seed) == ("timm:tf_efficientnet_lite0.in1k", "imagenet", 3)
    assert not lacks_weights(config, {config.backbone})


@pytest.mark.parametrize("has_starter", [True, False])
def test_the_samples_are_learned_without_fetching(has_starter):
    assert not lacks_weights(sample_run(has_starter=has_starter), frozenset())
