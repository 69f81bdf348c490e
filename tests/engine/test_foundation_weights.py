"""Networks made to describe pictures: their weights in the Hub's layout, at the makers' size, read back at ours."""

import json

import pytest
import torch

from tlgui.core.advice import Domain, advise
from tlgui.core.backbones import load_timm_catalogue
from tlgui.core.config import TrainConfig
from tlgui.core.suggestions import suggested
from tlgui.engine.backbones.source import make_network, preprocessing_for
from tlgui.engine.backbones.timm_source import _filter_of, architecture_of
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.weights.resolve import recognise_file, resolve_weights

timm = pytest.importorskip("timm")
FAMILIES = {
    "DINOv2": "timm:vit_small_patch14_dinov2.lvd142m",
    "DINOv2 with registers": "timm:vit_small_patch14_reg4_dinov2.lvd142m",
    "DINOv3": "timm:vit_small_patch16_dinov3.lvd1689m",
    "SigLIP 2": "timm:vit_base_patch16_siglip_gap_224.v2_webli",
    "CLIP": "timm:vit_xsmall_patch16_clip_224.tinyclip_yfcc15m",
    "PE": "timm:vit_pe_core_tiny_patch16_384.fb",
    "EVA-02": "timm:eva02_tiny_patch14_224.mim_in22k",
}
"""The smallest of each family that may be used for all purposes, and DINOv3, whose licence has conditions."""
CATALOGUE = load_timm_catalogue()
SENSIBLE_PX = (224, 256)
MARKS = dict.fromkeys(("SigLIP 2", "DINOv2 with registers"), pytest.mark.slow)


def saved_as_on_the_hub(folder, name):
    """Save random weights as their makers would: at the size that they trained with. Return the network."""
    torch.manual_seed(3)
    entry = CATALOGUE[name]
    network = timm.create_model(architecture_of(name), num_classes=entry.n_classes).eval()
    for parameter in network.parameters():
        if parameter.dim() < 2:  # norms and biases, which are ones and zeros in every new network
            torch.nn.init.normal_(parameter, std=0.02)
    config = {"pretrained_cfg": {"tag": name.partition(".")[2]}}
    timm.models.save_for_hf(network, folder, model_config=config, safe_serialization=True)
    return network


def features_by_timm(name, network, images):
    """Return the features of timm's own network for our size, with the weights as timm converts them."""
    ours = make_network(name).eval()
    convert = _filter_of(architecture_of(name))
    state = network.state_dict()
    ours.load_state_dict(convert(dict(state), ours) if convert else state)
    with torch.no_grad():
        return ours.forward_head(ours.forward_features(images), pre_logits=True)


@pytest.mark.parametrize("family", [pytest.param(name, marks=MARKS.get(name, ())) for name in FAMILIES])
def test_weights_in_the_hubs_layout_are_read_back(tmp_path, family):
    name = FAMILIES[family]
    folder = tmp_path / "hub"
    network = saved_as_on_the_hub(folder, name)
    assert json.loads((folder / "config.json").read_text())["architecture"] == architecture_of(name)
    assert recognise_file(folder).backbone == name
    resolved = resolve_weights(str(folder), name)
    size_px = preprocessing_for(name).crop_px
    assert size_px in SENSIBLE_PX
    assert resolved.preprocessing.crop_px == size_px
    images = torch.randn(1, 3, size_px, size_px)
    wanted = features_by_timm(name, network, images)
    ours = build_classifier(name, 3, state=resolved.state, seed=0).eval()
    with torch.no_grad():
        assert torch.allclose(ours.features(images), wanted, atol=1e-4)


@pytest.mark.parametrize("family", FAMILIES)
def test_all_of_a_family_are_offered_at_a_sensible_size_and_first_used_as_they_are(family):
    stem = {"CLIP": "_clip_", "SigLIP 2": "siglip", "PE": "_pe_core_", "EVA-02": "eva02"}.get(family)
    stem = stem or family.split()[0].lower()
    offered = [b for b in CATALOGUE.values() if b.is_features and b.name.startswith(("timm:vit", "timm:eva"))]
    found = [backbone for backbone in offered if stem in backbone.name]
    assert len(found) >= 3
    for backbone in found:
        assert 196 <= backbone.input_size_px <= 256, backbone.name
        assert (backbone.native_cost > 1) == (backbone.native_px > backbone.input_size_px)
        config = suggested(TrainConfig(), {"backbone": backbone.name})
        assert (config.schedule, config.layer_decay) == ("features", 0.75)


def test_the_advice_for_them_is_the_head_alone_even_with_many_pictures(pictures_folder):
    from tlgui.engine.data.folder import scan_folder

    config = TrainConfig(backbone=FAMILIES["DINOv2"])
    advice = advise(config, scan_folder(pictures_folder), Domain.UNKNOWN)
    assert advice.changes["schedule"] == "features"
