"""Files of weights for timm's networks: in the Hub's layout, under their own names, wrong ones, other heads."""

import json

import pytest
import torch
from safetensors.torch import save_file

from tlgui.core.backbones import find_backbone
from tlgui.core.errors import WeightsMismatchError, WeightsMissingError
from tlgui.core.sentences import english
from tlgui.engine.backbones.source import make_network, preprocessing_for
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.heads import HeadSpec
from tlgui.engine.weights.resolve import recognise_file, resolve_weights
from tlgui.engine.weights.store import backbones_here, use_shared_folder

timm = pytest.importorskip("timm")
VIT, RESNET = "timm:test_vit.r160_in1k", "timm:test_resnet.r160_in1k"


@pytest.fixture
def shared(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    use_shared_folder(str(folder))
    yield folder
    use_shared_folder("")


def network_of(name):
    torch.manual_seed(3)
    return make_network(name)


def saved(path, network):
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, path)
    return path


def takes_over(resolved, name, network):
    """Return whether a classifier with these weights gives the network's own features."""
    images = torch.randn(2, 3, 160, 160)
    ours = build_classifier(name, 3, state=resolved.state, seed=0).eval()
    network.eval()
    with torch.no_grad():
        wanted = network.forward_head(network.forward_features(images), pre_logits=True)
        return torch.allclose(ours.features(images), wanted, atol=1e-5)


@pytest.mark.parametrize("name", [VIT, RESNET, "timm:test_convnext.r160_in1k", "timm:test_efficientnet.r160_in1k"])
def test_a_folder_as_the_hub_has_it_is_read_back(tmp_path, name):
    network = network_of(name)
    timm.models.save_for_hf(network, tmp_path / "hub", model_config={"pretrained_cfg": {}}, safe_serialization=True)
    resolved = resolve_weights(str(tmp_path / "hub"), name)
    assert takes_over(resolved, name, network)
    assert recognise_file(tmp_path / "hub").backbone == name
    assert recognise_file(tmp_path / "hub" / "model.safetensors").backbone == name


def test_the_folder_says_how_its_weights_want_pictures(tmp_path):
    folder = tmp_path / "hub"
    timm.models.save_for_hf(network_of(VIT), folder, safe_serialization=True)
    config = json.loads((folder / "config.json").read_text())
    config["pretrained_cfg"] |= {"mean": [0.1, 0.2, 0.3], "std": [1, 1, 1], "crop_pct": 0.8, "crop_mode": "squash"}
    (folder / "config.json").write_text(json.dumps(config))
    preprocessing = resolve_weights(str(folder), VIT).preprocessing
    assert preprocessing.mean == (0.1, 0.2, 0.3)
    assert (preprocessing.resize_px, preprocessing.crop_px, preprocessing.is_squashed) == (200, 160, True)
    for odd in ("not json", "[]", '{"pretrained_cfg": 3}', '{"pretrained_cfg": {"mean": ["x"]}}'):
        (folder / "config.json").write_text(odd)
        assert resolve_weights(str(folder), VIT).preprocessing == preprocessing_for(VIT)


def test_the_shared_folder_is_searched_for_timms_names_and_the_hubs_layout(shared, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.delenv("TLGUI_KEEPS_HUB_OFFLINE", raising=False)
    assert backbones_here() == set()
    with pytest.raises(WeightsMissingError, match="not on this computer") as missing:
        resolve_weights("imagenet", VIT)
    assert "test_vit.r160_in1k.safetensors" in english(missing.value.hint)
    vit, resnet = network_of(VIT), network_of(RESNET)
    saved(shared / "test_vit.r160_in1k.safetensors", vit)
    timm.models.save_for_hf(resnet, shared / "test_resnet.r160_in1k", safe_serialization=True)
    assert backbones_here() == {VIT, RESNET}
    for name, network in ((VIT, vit), (RESNET, resnet)):
        for choice in ("imagenet", "imagenet:r160_in1k"):
            assert takes_over(resolve_weights(choice, name), name, network)


def test_a_file_for_another_network_is_refused_with_what_it_fits(tmp_path):
    """timm itself would take it, say so in its log, and go on with random weights."""
    path = saved(tmp_path / "wrong.safetensors", network_of(RESNET))
    with pytest.raises(WeightsMismatchError, match="does not fit") as refused:
        resolve_weights(str(path), VIT)
    assert f"It fits {RESNET}" in english(refused.value.hint)
    assert recognise_file(path).backbone == RESNET


@pytest.mark.slow
def test_a_layer_of_another_width_is_refused_too(tmp_path):
    state = network_of(VIT).state_dict()
    state["blocks.0.mlp.fc1.weight"] = state["blocks.0.mlp.fc1.weight"][:10].clone()
    save_file(state, tmp_path / "odd.safetensors")
    with pytest.raises(WeightsMismatchError, match="another shape"):
        resolve_weights(str(tmp_path / "odd.safetensors"), VIT)


def test_a_file_with_a_head_for_other_classes_gives_its_base(tmp_path):
    torch.manual_seed(3)
    network = timm.create_model("test_vit", num_classes=7)
    path = saved(tmp_path / "seven.safetensors", network)
    found = recognise_file(path)
    assert found.backbone == VIT
    assert "for 7 classes" in english(found.sentence)
    assert takes_over(resolve_weights(str(path), VIT), VIT, network)


def test_positions_for_larger_pictures_are_fitted_to_the_networks_size(tmp_path):
    torch.manual_seed(3)
    larger = timm.create_model("test_vit", img_size=320)
    path = saved(tmp_path / "larger.safetensors", larger)
    state = resolve_weights(str(path), VIT).state
    assert state["pos_embed"].shape == network_of(VIT).pos_embed.shape
    assert torch.equal(state["blocks.0.mlp.fc1.weight"], larger.blocks[0].mlp.fc1.weight)


def test_the_old_last_layer_is_kept_where_one_is_added_after_it(tmp_path):
    network = network_of(VIT)
    resolved = resolve_weights(str(saved(tmp_path / "vit.safetensors", network)), VIT)
    classifier = build_classifier(VIT, 3, head=HeadSpec("append"), state=resolved.state).eval()
    images = torch.randn(1, 3, 160, 160)
    with torch.no_grad():
        assert torch.allclose(classifier.features(images), network.eval()(images), atol=1e-5)


def test_what_licence_a_set_has_is_said(tmp_path):
    name = "timm:convnextv2_atto.fcmae_ft_in1k"
    path = saved(tmp_path / "convnextv2_atto.fcmae_ft_in1k.safetensors", make_network(name))
    assert resolve_weights(str(path), name).forbids_commercial_use
    assert find_backbone(name).default_weights.is_on_request
