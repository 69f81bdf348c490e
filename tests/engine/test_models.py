import json

import pytest
import torch
from PIL import Image
from torch import nn
from torchvision.models import get_model_weights

from tlgui.engine.models.backbones import find_backbone, load_catalogue
from tlgui.engine.models.build_catalogue import catalogue_text
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.models.preprocessing import Preprocessing, preprocessing_for
from tlgui.engine.models.thawing import HEAD, thaw_groups
from tlgui.engine.training.config import HEADS, SCHEDULES, TrainConfig
from tlgui.engine.training.schedule import plan_phases
from tlgui.errors import UnknownBackboneError
from tlgui.resources import resource_path

CATALOGUE = load_catalogue()
SMALLEST = sorted({min((b for b in CATALOGUE.values() if b.family == f), key=lambda b: b.n_parameters).name
                   for f in {b.family for b in CATALOGUE.values()}})  # fmt: skip


def test_the_catalogue_is_what_torchvision_offers():
    stored = json.loads(resource_path("backbones.json").read_text())
    import torchvision

    if stored["torchvision"] != torchvision.__version__.partition("+")[0]:
        pytest.skip("the catalogue was made from another torchvision")
    assert json.loads(catalogue_text()) == stored
    assert len(CATALOGUE) == 80


def test_an_unknown_backbone_suggests_a_near_one():
    with pytest.raises(UnknownBackboneError, match="resnet18"):
        find_backbone("resnet-18")


@pytest.mark.parametrize("backbone", CATALOGUE)
def test_every_backbone_head_and_schedule_freezes_and_thaws_the_right_parameters(backbone):
    for head in HEADS:
        with torch.device("meta"):
            classifier = build_classifier(backbone, 7, head=head)
        assert classifier.block_names == (*CATALOGUE[backbone].blocks, HEAD)
        names = dict(classifier.named_parameters())
        by_block = {b: {id(p) for p in classifier.parameters_of(b)} for b in classifier.block_names}
        assert sum(map(len, by_block.values())) == len(names)
        assert all(by_block.values())
        for schedule in SCHEDULES:
            if head == "append" and schedule == "scratch":
                continue
            config = TrainConfig(
                backbone=backbone, head=head, schedule=schedule, weights="none" if schedule == "scratch" else "imagenet"
            )
            phases = plan_phases(config, classifier.block_names)
            assert phases[-1].learning_blocks == (("head",) if schedule == "features" else classifier.block_names)
            for phase in phases:
                classifier.set_learning(phase.learning_blocks)
                learning = {id(p) for p in names.values() if p.requires_grad}
                assert learning == set().union(*(by_block[b] for b in phase.learning_blocks))
    head_names = {n for n in names if classifier.block_of(n) == HEAD}
    assert any(n.startswith("head.") for n in head_names)


def _one_step(backbone, learning_top):
    size = max(find_backbone(backbone).min_size_px, 64)
    if backbone.startswith(("vit", "swin", "maxvit", "inception")):
        size = find_backbone(backbone).input_size_px
    classifier = build_classifier(backbone, 3, seed=0, input_size_px=size if backbone.startswith("vit") else None)
    learning = classifier.block_names[-learning_top:]
    classifier.set_learning(learning)
    classifier.train()
    before = {name: value.clone() for name, value in classifier.state_dict().items()}
    optimizer = torch.optim.SGD([p for p in classifier.parameters() if p.requires_grad], lr=0.5)
    loss = nn.functional.cross_entropy(classifier(torch.randn(2, 3, size, size)), torch.tensor([0, 1]))
    loss.backward()
    optimizer.step()
    moved = {name for name, value in classifier.state_dict().items() if not torch.equal(value, before[name])}
    return classifier, learning, moved


def _check_one_step(backbone):
    classifier, learning, moved = _one_step(backbone, 2)
    assert moved, backbone
    for name in moved:
        owner = name if name in classifier.state_dict() and "running" not in name and "num_b" not in name else ""
        block = classifier.block_of(owner) if owner else classifier.block_above(name.rpartition(".")[0])
        assert block in learning, f"{backbone}: {name} of frozen block {block} moved"
    for block in learning:
        names = {n for n, _ in classifier.named_parameters() if classifier.block_of(n) == block}
        assert names & moved, f"{backbone}: nothing of learning block {block} moved"


@pytest.mark.parametrize("backbone", SMALLEST)
def test_one_real_step_moves_only_what_learns(backbone):
    if CATALOGUE[backbone].n_parameters > 40e6:
        pytest.skip("in the slow test")
    _check_one_step(backbone)


@pytest.mark.slow
@pytest.mark.parametrize("backbone", [b.name for b in CATALOGUE.values() if b.n_parameters < 350e6])
def test_one_real_step_of_every_backbone_that_fits(backbone):
    _check_one_step(backbone)


def test_frozen_batch_norm_and_dropout_stay_in_eval_mode():
    classifier = build_classifier("efficientnet_b0", 3)
    classifier.set_learning([HEAD])
    classifier.train()
    assert not any(m.training for m in classifier.modules() if isinstance(m, nn.BatchNorm2d))
    assert [m.training for m in classifier.block_modules(HEAD) if isinstance(m, nn.Dropout)] == [True]
    classifier.set_learning(classifier.block_names)
    classifier.train()
    assert all(m.training for m in classifier.modules())


def test_append_keeps_the_imagenet_classifier_and_linear_replaces_it():
    appended = build_classifier("squeezenet1_1", 4, head="append", seed=1)
    assert {appended.block_of(n) for n, _ in appended.named_parameters() if "classifier.1" in n} == {HEAD}
    assert appended(torch.randn(1, 3, 64, 64)).shape == (1, 4)
    linear = build_classifier("squeezenet1_1", 4, head="linear", seed=1).eval()
    assert not any("classifier" in n for n, _ in linear.named_parameters())
    assert (linear(torch.randn(8, 3, 64, 64)) < 0).any(), "the old ReLU would cut negative logits off"


@pytest.mark.parametrize(("backbone", "size"), [("efficientnet_b7", 600), ("vit_b_16", 224), ("resnet50", 224)])
def test_preprocessing_is_the_weights_own(backbone, size):
    preprocessing = Preprocessing.from_json(json.loads(json.dumps(preprocessing_for(backbone).to_json())))
    assert preprocessing.crop_px == size
    picture = Image.effect_mandelbrot((700, 650), (-2, -1.5, 1, 1.5), 60).convert("RGB")
    own = get_model_weights(backbone)["DEFAULT"].transforms()(picture)
    assert torch.equal(preprocessing.evaluation_transform()(picture), own)


def test_thawing_has_at_most_four_groups_from_the_top():
    assert thaw_groups(["stem", "s1", "s2", "s3", "s4"]) == (("s4",), ("s3",), ("s2",), ("s1", "stem"))
    assert [len(g) for g in thaw_groups([f"b{i}" for i in range(13)])] == [4, 3, 3, 3]
    assert thaw_groups(["stem", "s1"]) == (("s1",), ("stem",))


def test_gradual_slows_down_by_ten_a_group_and_shares_the_epochs():
    config = TrainConfig(schedule="gradual", finetune_epochs=10)
    phases = plan_phases(config, ("stem", "s1", "s2", "s3", "s4", "head"))
    assert [p.n_epochs for p in phases] == [5, 2, 2, 3, 3]
    assert phases[-1].rates == pytest.approx(
        {"stem": 1e-6, "s1": 1e-6, "s2": 1e-6, "s3": 1e-5, "s4": 1e-4, "head": 1e-4}
    )
