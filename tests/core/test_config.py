"""The table of choices: flags, texts and checks are all built from it, and nothing is lost on the way."""

from dataclasses import fields

import pytest
from config_strategies import configs, read_flags
from hypothesis import given, settings

from tlgui.cli.parser import make_parser
from tlgui.core.augmentation import AugmentConfig
from tlgui.core.config import CLASSIC, CONFIG_ROWS, RENAMED, ROWS, TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.suggestions import remembered

CONTRACT_FLAGS = """
    --label-smoothing --rate-schedule --early-stop --precision --exact --resume --yes --offline --augment --backbone
    --weights --head --schedule --head-epochs --finetune-epochs --head-lr --finetune-lr --optimizer --weight-decay
    --batch-size --val-fraction --test-fraction --hidden --dropout --device --seed --workers --kept-views --json
"""


def read(*given):
    return read_flags(["--backbone", "resnet18", *given])


def flags_of(config):
    """Return the flags that describe a config whole."""
    given = []
    for row in CONFIG_ROWS:
        value = getattr(config, row.key)
        given += [f"{row.flag}={row.text(value)}"] if row.kind != "bool" else [row.flag] * value
    return given


def test_every_choice_has_a_row_a_label_and_a_help():
    assert set(ROWS) == {field.name for field in fields(TrainConfig)}
    assert all(row.label and row.help for row in CONFIG_ROWS)
    assert len({row.flag for row in CONFIG_ROWS}) == len({row.label for row in CONFIG_ROWS}) == len(CONFIG_ROWS)


def test_the_flags_that_scripts_rely_on_are_all_there(capsys):
    with pytest.raises(SystemExit):
        make_parser().parse_args(["train", "--help"])
    shown = capsys.readouterr().out
    assert [flag for flag in CONTRACT_FLAGS.split() if flag not in shown] == []


OTHER = TrainConfig(
    backbone="vit_b_16", weights="none", head="mlp", hidden=33, dropout=0.055, schedule="gradual",
    phases="head:2,3:4,all:1", recipe="classic", head_solver="optimizer",
    batch_norm="learn", gradient_clip=0.055, weight_average=0.055,
    head_epochs=2, finetune_epochs=3, head_learning_rate=0.125,
    finetune_learning_rate=1.25e-5, layer_decay=0.5, optimizer="sgd",
    rate_schedule="onecycle", weight_decay=0.055, label_smoothing=0.055, early_stop=None, batch_size=7,
    val_fraction=0.125, test_fraction=0.055, split_by="camera", class_weights="balanced", resize="pad", folds=7,
    augment=AugmentConfig(crop=0.35, rotate=15, flip=True, color=0.055),
    device="mps", precision="bf16", exact=True, cached_views=3, seed=5, workers=2,
)  # fmt: skip


@pytest.mark.parametrize("field", [field.name for field in fields(TrainConfig)])
def test_every_choice_is_reached_by_its_flag(field):
    assert getattr(OTHER, field) != getattr(TrainConfig(), field)
    config = read_flags(flags_of(OTHER))
    assert getattr(config, field) == getattr(OTHER, field)


@given(configs)
@settings(max_examples=60)
def test_the_flags_that_describe_a_config_give_it_back(config):
    assert read_flags(flags_of(config)) == config
    assert TrainConfig.from_json(config.to_json()) == config


def test_a_decimal_comma_is_understood_on_the_command_line():
    assert read("--head-lr", "0,01").head_learning_rate == 0.01
    assert read("--early-stop", "off").early_stop is None


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (["--head-lr", "99"], "--head-lr: Learning rate, head only must be between 1e-8 and 10, not 99."),
        (["--head-epochs", "1.5"], "Epochs, head only must be a whole number between 0 and 1000, not '1.5'."),
        (["--early-stop", "never"], "or 'off', not 'never'"),
        (["--augment", "crop=2"], "Augmentation: crop must be between 0 and 1, not 2."),
        (
            ["--augment", "wild"],
            "is not an augmentation. Use one of none, light, standard, strong, or numbers as in crop=",
        ),
        (["--val-fraction", "much"], "must be a number such as 0.2 or 'auto', not 'much'"),
        (["--test-fraction", "off"], "must be a number such as 0.2 or 'auto', not 'off'"),
    ],
)
def test_a_value_out_of_range_is_refused_in_one_sentence_with_its_flag(flags, sentence):
    with pytest.raises(ConfigError) as refused:
        make_parser().parse_args(["train", "a", "--out", "b", *flags])
    assert sentence in str(refused.value)


def test_keys_of_earlier_versions_are_read_and_unknown_ones_are_ignored():
    assert set(RENAMED.values()) <= set(ROWS)
    assert TrainConfig.from_json({"kept_views": 3, "of_tomorrow": 1}).cached_views == 3


def test_an_earlier_run_goes_on_with_the_recipe_of_then():
    new_since = {"recipe", "head_solver", "batch_norm", "gradient_clip"}
    then = {key: value for key, value in TrainConfig(**CLASSIC).to_json().items() if key not in new_since}
    assert TrainConfig.from_json(then) == TrainConfig(**CLASSIC)
    assert TrainConfig.from_json(then | {"optimizer": "sgd"}) == TrainConfig(**CLASSIC | {"optimizer": "sgd"})


def test_a_run_begun_before_weights_were_averaged_goes_on_without():
    then = {key: value for key, value in TrainConfig().to_json().items() if key != "weight_average"}
    assert TrainConfig.from_json(then) == TrainConfig(weight_average=0.0)


def test_an_earlier_run_with_adamw_goes_on_with_the_weight_decay_that_it_really_had():
    earlier = {"kept_views": 1, "optimizer": "adamw", "weight_decay": 0.0}
    assert TrainConfig.from_json(earlier).weight_decay == 0.01
    assert TrainConfig.from_json(earlier | {"weight_decay": 0.1}).weight_decay == 0.1
    today = TrainConfig(optimizer="adamw", weight_decay=0.0)
    assert TrainConfig.from_json(today.to_json()) == today


def test_the_test_part_is_automatic_by_default_and_an_earlier_run_goes_on_without_one():
    assert read().test_fraction is None
    assert read("--test-fraction", "auto").test_fraction is None
    assert read("--test-fraction", "0").test_fraction == 0
    assert TrainConfig.from_json({"backbone": "resnet18"}).test_fraction == 0
    assert TrainConfig.from_json(TrainConfig(test_fraction=0.0).to_json()).test_fraction == 0
    assert remembered({"backbone": "resnet18", "test_fraction": 0.0}).test_fraction is None
    assert remembered({"backbone": "resnet18", "test_fraction": 0.3}).test_fraction == 0.3
    assert remembered(TrainConfig(test_fraction=0.0).to_json()).test_fraction == 0


@pytest.mark.parametrize(
    "data",
    [
        {"backbone": 5},
        {"weights": None},
        {"augment": "light"},
        {"augment": {"flip": 2}},
        {"seed": 1.5},
        {"head": ["mlp"]},
        {"exact": "yes"},
        {"early_stop": float("nan")},
    ],
)
def test_a_damaged_config_is_refused_in_a_sentence(data):
    with pytest.raises(ConfigError):
        TrainConfig.from_json(data)
