"""Every backbone begins with rates that fit its family, on the command line and on the page."""

import pytest

from tlgui.cli.parser import make_parser
from tlgui.cli.train_command import config_from
from tlgui.core.backbones import load_catalogue
from tlgui.core.suggestions import GENTLE, USUAL, WITHOUT_NORM, usual_learning_rates


@pytest.mark.parametrize(
    ("backbone", "rates"),
    [
        ("resnet18", USUAL),
        ("vit_b_16", GENTLE),
        ("convnext_tiny", GENTLE),
        ("vgg16", WITHOUT_NORM),
        ("vgg16_bn", USUAL),
    ],
)
def test_rates_go_with_the_family(backbone, rates):
    assert usual_learning_rates(backbone) == rates
    config = config_from(make_parser().parse_args(["train", "a", "--out", "b", "--backbone", backbone]))
    assert (config.head_learning_rate, config.finetune_learning_rate) == (rates.head, rates.finetune)


def test_a_rate_that_is_given_is_taken():
    arguments = ["train", "a", "--out", "b", "--backbone", "vit_b_16", "--finetune-lr", "0.01"]
    assert config_from(make_parser().parse_args(arguments)).finetune_learning_rate == 0.01


def test_fine_tuning_is_ten_to_a_hundred_times_gentler_than_the_head_everywhere():
    for name in load_catalogue():
        rates = usual_learning_rates(name)
        assert 10 <= rates.head / rates.finetune <= 100, name
