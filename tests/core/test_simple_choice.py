"""What quick, balanced and finest mean with what is on a computer."""

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.sentences import english
from tlgui.core.simple_choice import simple_choices
from tlgui.core.suggestions import Facts


def choices(here=(), files=None, *, has_timm=False, has_starter=True):
    facts = Facts(weights_here=frozenset(here), remembered_files=files or {})
    return {choice.key: choice for choice in simple_choices(facts, has_timm=has_timm, has_starter=has_starter)}


def network(choice):
    return choice.backbone.name, choice.weights, choice.schedule


def test_with_nothing_here_quick_and_balanced_are_the_built_in_network_and_finest_is_a_download():
    found = choices()
    assert network(found["quick"]) == ("resnet18", "starter", "features")
    assert network(found["balanced"]) == ("resnet18", "starter", "finetune")
    assert network(found["finest"]) == ("convnext_base", "imagenet", "finetune")
    assert [choice.is_here for choice in found.values()] == [True, True, False]
    assert "drawings" in english(found["balanced"].gain())


def test_without_the_built_in_network_there_is_nothing_but_downloads():
    assert not any(choice.is_here for choice in choices(has_starter=False).values())


def test_what_is_here_is_taken_and_compared_with_what_a_download_would_bring():
    found = choices({"mobilenet_v2", "squeezenet1_1"})
    assert network(found["balanced"]) == ("mobilenet_v2", "imagenet", "finetune")
    gain = english(found["balanced"].gain())
    assert "ConvNeXt Tiny" in gain
    assert "MobileNetV2 72%" in gain
    assert found["quick"].is_here


@pytest.mark.parametrize("has_timm", [False, True])
def test_where_a_good_one_is_here_no_download_is_spoken_of(has_timm):
    found = choices({"convnext_tiny", "swin_v2_b", "mobilenet_v3_large"}, has_timm=has_timm)
    assert [choice.backbone.name for choice in found.values()] == ["mobilenet_v3_large", "convnext_tiny", "swin_v2_b"]
    assert all(choice.is_here and choice.gain() is None for choice in found.values())


def test_a_file_that_was_chosen_by_hand_before_counts_as_here():
    found = choices(files={"resnet34": "/mine.pth"})
    assert network(found["balanced"]) == ("resnet34", "/mine.pth", "finetune")
    assert found["balanced"].is_here


def test_a_config_with_a_choice_is_that_choice_and_has_what_suits_it():
    quick = choices({"mobilenet_v2"})["quick"]
    config = quick.config(TrainConfig(schedule="scratch", weights="none", head="mlp", seed=7))
    assert quick.is_made(config.choices())
    assert (config.seed, config.head, config.head_epochs) == (7, "mlp", 15)
    assert not quick.is_made(TrainConfig().choices())
