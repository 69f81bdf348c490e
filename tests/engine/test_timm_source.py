"""timm behind the Protocol: every family is cut, frozen and makes a step; the catalogue tells what timm does."""

import json
import sys

import pytest
import torch
from torch import nn

from tlgui.core.backbones import find_backbone, known_backbone, load_timm_catalogue, siblings_of
from tlgui.core.config import TrainConfig
from tlgui.core.errors import ConfigError, UnknownBackboneError
from tlgui.core.resources import resource_path
from tlgui.engine.backbones import timm_source
from tlgui.engine.backbones.source import TIMM_SOURCE, heat_place, preprocessing_for, source_of
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.frozen_prefix import find_frozen_prefix
from tlgui.engine.models.fusion import fused_copy
from tlgui.engine.models.heads import HeadSpec
from tlgui.engine.models.summary import describe_classifier
from tlgui.engine.results.heatmap import grad_cam

timm = pytest.importorskip("timm")
CATALOGUE = load_timm_catalogue()
VIT, RESNET, CONVNEXT, EFFICIENT = (
    f"timm:test_{name}.r160_in1k" for name in ("vit", "resnet", "convnext", "efficientnet")
)
TINY = (VIT, RESNET, CONVNEXT, EFFICIENT)
"""timm's own networks for tests: some hundred thousand parameters."""
HEADS = (HeadSpec("linear"), HeadSpec("append"), HeadSpec("mlp", hidden=8))


SLOW_FAMILIES = (
    "CaiT", "CoaT", "CrossViT", "CSATv2", "DeepSeek ViT", "DeiT", "DenseNet", "EfficientFormer", "EfficientViT",
    "FocalNet", "Gemma ViT", "LeViT", "LowFormer", "MaxViT", "NASNet", "NaFlex ViT", "PNASNet", "RegNet", "SHViT",
    "TNT", "TResNet", "Twins", "ViTamin", "VOLO", "XCiT",
)  # fmt: skip
"""Each takes more than a second even on the meta device."""


def cheapest_of_each_family():
    families = {}
    for backbone in CATALOGUE.values():
        if backbone.family == "Sequencer":
            continue  # of LSTMs, each step of which torch follows by itself: half a minute
        families.setdefault(backbone.family, []).append(backbone)
    return [
        pytest.param(
            min(members, key=lambda b: (len(b.blocks), b.n_parameters)).name,
            marks=pytest.mark.slow if family in SLOW_FAMILIES else [],
        )
        for family, members in families.items()
    ]


def step_on_meta(name):
    """Build, freeze all but the top, make one step; without computing anything. Return what learned."""
    size_px = find_backbone(name).input_size_px
    with torch.device("meta"):
        classifier = build_classifier(name, 3)
        blocks = classifier.block_names
        assert blocks == (*find_backbone(name).blocks, "head")
        assert all(any(True for _ in classifier.parameters_of(block)) for block in blocks)
        classifier.set_learning(blocks[-2:])
        classifier.train()
        logits = classifier(torch.empty(2, 3, size_px, size_px))
        assert logits.shape == (2, 3)
        loss = nn.functional.cross_entropy(logits, torch.zeros(2, dtype=torch.long))
        loss.backward()
    learning = {n for n, p in classifier.named_parameters() if p.requires_grad}
    with_gradient = {n for n, p in classifier.named_parameters() if p.grad is not None}
    assert with_gradient <= learning
    assert {n for n in with_gradient if n.startswith("head.")} == {"head.weight", "head.bias"}
    assert len(with_gradient) > 2  # of the block below the head, too
    torch.optim.SGD([p for p in classifier.parameters() if p.requires_grad], lr=0.1).step()
    return with_gradient


@pytest.mark.parametrize("name", cheapest_of_each_family())
def test_of_every_family_a_network_is_cut_frozen_and_makes_a_step(name):
    step_on_meta(name)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted({siblings_of(name)[0].name for name in CATALOGUE}))
def test_every_network_is_cut_frozen_and_makes_a_step(name):
    step_on_meta(name)


@pytest.mark.parametrize("name", TINY)
@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.kind)
def test_every_head_learns_and_what_is_frozen_stays(name, head):
    classifier = build_classifier(name, 3, head=head, seed=0)
    before = {n: p.clone() for n, p in classifier.state_dict().items()}
    classifier.set_learning(["head"])
    classifier.train()
    optimizer = torch.optim.SGD([p for p in classifier.parameters() if p.requires_grad], lr=0.1)
    loss = nn.functional.cross_entropy(classifier(torch.randn(4, 3, 160, 160)), torch.tensor([0, 1, 2, 0]))
    loss.backward()
    optimizer.step()
    moved = {n for n, value in classifier.state_dict().items() if not value.equal(before[n])}
    assert moved
    assert {classifier.block_above(n.rpartition(".")[0]) for n in moved} == {"head"}


@pytest.mark.parametrize("name", TINY)
def test_the_frozen_part_runs_once_and_the_rest_gives_the_same(name):
    classifier = build_classifier(name, 3, seed=0)
    images = torch.randn(2, 3, 160, 160)
    for n_learning in (1, 2, 3):
        classifier.set_learning(classifier.block_names[-n_learning:])
        prefix = find_frozen_prefix(classifier, images)
        assert prefix is not None
        assert prefix.is_at_head == (n_learning == 1)
        logits = prefix.trainable_forward(prefix.frozen_forward(images))
        assert torch.allclose(logits, classifier(images), atol=1e-4)
        logits.sum().backward()
        learning = {n for n, p in classifier.named_parameters() if p.requires_grad}
        assert {n for n, p in classifier.named_parameters() if p.grad is not None} == learning
        classifier.zero_grad(set_to_none=True)


@pytest.mark.parametrize("name", TINY)
def test_a_fused_copy_gives_the_same_although_timms_norms_activate_too(name):
    classifier = build_classifier(name, 3, seed=0).eval()
    for norm in classifier.modules():
        if isinstance(norm, nn.modules.batchnorm._BatchNorm):
            nn.init.uniform_(norm.running_mean, -0.5, 0.5)
            nn.init.uniform_(norm.running_var, 0.5, 2.0)
            nn.init.uniform_(norm.bias, -0.5, 0.5)
    images = torch.randn(1, 3, 160, 160)
    twin = fused_copy(classifier, torch.float32, image=images)
    with torch.no_grad():
        assert torch.allclose(twin(images), classifier(images), atol=1e-4)


@pytest.mark.parametrize("name", TINY)
def test_a_heatmap_covers_the_picture(name):
    classifier = build_classifier(name, 3, seed=1).eval()
    heat = grad_cam(classifier, torch.randn(3, 160, 160), 1)
    assert heat.ndim == 2
    assert min(heat.shape) > 1
    assert 0 <= float(heat.min()) <= float(heat.max()) <= 1


@pytest.mark.parametrize(
    "name",
    [
        "pit_ti_224.in1k",
        *(
            pytest.param(n, marks=pytest.mark.slow)
            for n in ("crossvit_tiny_240.in1k", "xcit_nano_12_p8_224.fb_dist_in1k")
        ),
    ],
)
def test_where_only_a_class_token_goes_on_the_map_is_read_before(name):
    size_px = find_backbone(f"timm:{name}").input_size_px
    classifier = build_classifier(f"timm:{name}", 3, seed=0).eval()
    image = torch.rand(3, size_px, size_px, generator=torch.Generator().manual_seed(1))
    assert max(float(grad_cam(classifier, image, index).max()) for index in range(3)) == 1


def test_the_patches_of_a_vit_are_read_without_its_class_token():
    network = build_classifier(VIT, 3, seed=0).eval().network
    module, to_map = heat_place(network, torch.zeros(1, 3, 160, 160))
    tokens = torch.arange(1 + 100).float().reshape(1, 101, 1)
    assert module is network.blocks[-1].norm1
    assert to_map(tokens)[0, 0, 0].tolist() == list(range(1, 11))


def test_the_summary_tells_of_every_layer():
    table = describe_classifier(TrainConfig(backbone=VIT), 3)
    head = 160 + 3  # the last row: 64 features
    assert table.input_size_px == 160
    assert {row.block for row in table.rows} == {*find_backbone(VIT).blocks, "head"}
    assert table.n_parameters < find_backbone(VIT).n_parameters + head


def test_a_network_without_a_last_layer_refuses_to_have_one_added():
    name = next(b.name for b in CATALOGUE.values() if not b.n_classes)
    with torch.device("meta"), pytest.raises(ConfigError, match="last layer"):
        build_classifier(name, 3, head=HeadSpec("append"))


def test_the_default_set_stands_for_a_network_without_a_tag_unless_it_has_conditions():
    assert find_backbone("timm:test_vit").name == VIT
    with pytest.raises(UnknownBackboneError, match="conditions") as refused:
        find_backbone("timm:convnextv2_atto")
    assert "timm:convnextv2_atto.fcmae" in str(refused.value.hint)
    named = find_backbone("timm:convnextv2_atto.fcmae")
    assert named.default_weights.forbids_commercial_use
    assert named.default_weights.licence_sentence
    with pytest.raises(UnknownBackboneError, match="no backbone"):
        find_backbone("timm:resnet51")


def test_the_catalogue_says_what_timms_registry_says():
    if json.loads(resource_path("timm.json").read_text())["timm"] != timm.__version__:
        pytest.skip("the catalogue was made from another timm")
    published = set(timm.models.list_pretrained())
    assert {name.removeprefix("timm:") for name in CATALOGUE} <= published
    for name, backbone in CATALOGUE.items():
        config = timm.models.get_pretrained_cfg(name.removeprefix("timm:"))
        assert backbone.n_classes == config.num_classes
        assert (backbone.native_px or backbone.input_size_px) == config.input_size[1]
        assert backbone.picture.mean == pytest.approx(config.mean)
        assert backbone.picture.std == pytest.approx(config.std)
        assert backbone.picture.interpolation == config.interpolation
        assert backbone.picture.is_squashed == (config.crop_mode == "squash")
        assert backbone.default_weights.hub_repository == (config.hf_hub_id or "")
        licence = backbone.default_weights.licence
        assert licence == (config.license if config.license not in (None, "unknown") else "")
        is_free = licence in ("apache-2.0", "mit", "bsd-3-clause")
        assert backbone.default_weights.is_on_request is not is_free
        assert backbone.default_weights.forbids_commercial_use or "-nc-" not in licence


@pytest.mark.parametrize(
    "name",
    [VIT, "timm:mobilevitv2_050.cvnets_in1k", "timm:convnext_tiny.fb_in22k_ft_in1k_384", "timm:resnet10t.c3_in1k"],
)
def test_a_picture_is_prepared_as_timm_prepares_it(name):
    from PIL import Image

    picture = Image.effect_noise((333, 250), 80).convert("RGB")
    config = timm.models.get_pretrained_cfg(name.removeprefix("timm:")).to_dict()
    theirs = timm.data.create_transform(**timm.data.resolve_data_config(pretrained_cfg=config))
    ours = preprocessing_for(name).evaluation_transform()
    assert (theirs(picture) - ours(picture)).abs().max() < 1e-5


def test_without_timm_its_networks_are_refused_with_a_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "timm", None)
    timm_source._plan_blocks.cache_clear()
    with pytest.raises(UnknownBackboneError, match="not installed"):
        build_classifier(VIT, 3)


def test_a_source_answers_for_its_names():
    assert source_of(VIT) is TIMM_SOURCE
    assert known_backbone("timm:no_such.network") is None
    assert TIMM_SOURCE.n_pretrained_classes(VIT) == 1000
    assert TIMM_SOURCE.weight_sets(VIT)[0].file_name == "test_vit.r160_in1k.safetensors"
