"""Four networks to choose between: published figures, free licences, those that are here first."""

import pytest

from tlgui.core.backbones import TIMM, find_backbone
from tlgui.core.sentences import english
from tlgui.core.short_list import (
    CANDIDATES,
    LINEAR_FIGURES,
    MOST_GFLOPS,
    TIMMS_FIGURES,
    best_here,
    published_accuracy,
    short_list,
)
from tlgui.core.spoken_names import spoken_name

ALL = sorted({name for names in CANDIDATES.values() for name in names})


def offered(here=(), *, has_timm=True):
    return {offer.key: offer for offer in short_list(here, has_timm=has_timm)}


@pytest.mark.parametrize("name", ALL)
def test_every_candidate_has_a_published_figure_a_free_licence_and_a_name_for_people(name):
    backbone = find_backbone(name)
    assert 65 < published_accuracy(backbone) < 90
    assert not backbone.default_weights.is_on_request
    assert spoken_name(name) != name


def test_no_figure_is_for_a_network_that_is_not_offered():
    assert set(TIMMS_FIGURES) | set(LINEAR_FIGURES) <= set(ALL)


def test_from_quick_to_finest_accuracy_and_work_rise():
    offers = offered()
    assert list(offers) == ["quick", "balanced", "finest", "features"]
    quick, balanced, finest, features = offers.values()
    assert quick.accuracy < balanced.accuracy < finest.accuracy
    works = [offer.backbone.default_weights.gflops for offer in (quick, balanced, finest)]
    assert works == sorted(works)
    assert balanced.backbone.default_weights.gflops < MOST_GFLOPS < finest.backbone.default_weights.gflops
    assert features.backbone.is_features
    assert all(offer.backbone.size_mb <= 100 for offer in offers.values())


def test_what_is_here_goes_before_what_would_have_to_be_downloaded():
    offers = offered({"resnet18", "resnet50", "squeezenet1_1"})
    assert [(offer.backbone.name, offer.is_here) for offer in offers.values()][:2] == [
        ("resnet18", True),
        ("resnet50", True),
    ]
    assert not offers["finest"].is_here


def test_without_timm_the_list_is_torchvisions():
    offers = offered(has_timm=False)
    assert list(offers) == ["quick", "balanced", "finest"]
    assert not any(offer.backbone.name.startswith(TIMM) for offer in offers.values())
    assert {english(offer.source) for offer in offers.values()} == {"torchvision"}


def test_each_says_what_it_is_for_and_who_published_its_figure():
    offers = offered()
    assert len({english(offer.purpose) for offer in offers.values()}) == 4
    assert "results-imagenet.csv" in english(offers["balanced"].source)
    assert "DINOv2" in english(offers["features"].source)


def test_the_best_that_is_here_is_the_most_accurate_one_that_is_not_too_slow():
    assert best_here({"squeezenet1_1", "mobilenet_v2"}, has_timm=True) == "mobilenet_v2"
    assert best_here({"mobilenet_v2", "convnext_base"}, has_timm=True) == "mobilenet_v2"
    assert best_here({"convnext_base", "swin_v2_b"}, has_timm=True) == "convnext_base"
    tiny_vit = CANDIDATES["balanced"][0]
    assert best_here({"resnet50", tiny_vit}, has_timm=True) == tiny_vit
    assert best_here({"resnet50", tiny_vit}, has_timm=False) == "resnet50"
    assert best_here({"timm:convnextv2_atto.fcmae"}, has_timm=True) == "", "its licence has conditions"
    assert best_here({"no such network"}, has_timm=True) == ""
    assert best_here((), has_timm=True) == ""
