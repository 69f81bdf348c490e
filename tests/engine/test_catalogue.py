import json
import math

import pytest
import torchvision
from torchvision.models import get_model_weights, list_models

from tlgui.core.backbones import find_backbone, load_catalogue
from tlgui.core.errors import UnknownBackboneError
from tlgui.core.resources import resource_path
from tlgui.engine.backbones.build_catalogue import catalogue_text


def stored_catalogue():
    stored = json.loads(resource_path("backbones.json").read_text(encoding="utf-8"))
    if _series(stored.pop("torchvision")) != _series(torchvision.__version__):
        pytest.skip("the catalogue was made from another torchvision")
    return stored


def _series(version: str) -> list[str]:
    # A third number only mends; what can be built stays.
    return version.split(".")[:2]


@pytest.mark.slow
def test_the_stored_catalogue_is_what_is_generated():
    stored = stored_catalogue()  # first: to generate it takes long
    generated = json.loads(catalogue_text())
    assert generated | {"torchvision": None} == stored | {"torchvision": None}


def test_the_catalogue_lists_torchvisions_classification_networks():
    stored_catalogue()
    assert list(load_catalogue()) == list_models(module=torchvision.models)
    assert len(load_catalogue()) == 80


def test_every_weight_set_is_there_with_its_own_figures():
    stored_catalogue()
    for name, backbone in load_catalogue().items():
        published = {entry.name: entry for entry in get_model_weights(name)}
        assert {weights.name for weights in backbone.weights} == set(published)
        assert sum(weights.is_default for weights in backbone.weights) == 1
        assert backbone.default_weights.name == get_model_weights(name)["DEFAULT"].name
        for weights in backbone.weights:
            entry = published[weights.name]
            assert weights.url == entry.url
            accuracy = entry.meta["_metrics"]["ImageNet-1K"]["acc@1"]
            assert weights.top1 == (None if math.isnan(accuracy) else accuracy)
            assert weights.gflops == entry.meta["_ops"]
            assert weights.input_size_px == entry.transforms().crop_size[0]


def test_a_licence_stands_exactly_where_torchvision_names_one():
    stored_catalogue()
    for name, backbone in load_catalogue().items():
        for weights in backbone.weights:
            has_own_licence = "license" in get_model_weights(name)[weights.name].meta
            assert weights.forbids_commercial_use is has_own_licence, (name, weights.name)
            assert bool(weights.licence) is has_own_licence


def test_the_backbones_every_course_uses_have_their_known_figures():
    resnet18, resnet50 = find_backbone("resnet18"), find_backbone("resnet50")
    assert resnet18.blocks == ("stem", "stage1", "stage2", "stage3", "stage4")
    assert resnet18.n_parameters == 11_689_512
    assert resnet50.default_weights.name == "IMAGENET1K_V2"
    assert find_backbone("efficientnet_b7").input_size_px == 600


def test_an_unknown_backbone_suggests_a_near_one():
    with pytest.raises(UnknownBackboneError, match="resnet18"):
        find_backbone("resnet-18")
    with pytest.raises(UnknownBackboneError, match="list of networks"):
        find_backbone("qqqqqq")
