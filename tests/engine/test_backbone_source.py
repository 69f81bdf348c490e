"""A source answers for its backbones: the network, its blocks, its sizes, its weights' preprocessing."""

import ast
from pathlib import Path

import pytest
import torch
from torch import nn

import tlgui
from tlgui.engine.backbones.source import TORCHVISION, source_of
from tlgui.engine.models.blocks import cut_into_blocks

ROOT = Path(tlgui.__file__).parent
MAY_KNOW_TORCHVISIONS_REGISTRY = {
    "engine/backbones/torchvision_source.py",
    "engine/backbones/build_catalogue.py",
    "engine/results/run_code.py",  # writes a script that builds the network with torchvision alone
    "engine/door/remote_main.py",  # tries a step of learning in another environment, with what that has
}


def test_the_source_of_a_backbone_is_found_by_its_name():
    assert source_of("resnet18") is TORCHVISION
    assert {"resnet18", "vit_b_16"} <= TORCHVISION.catalogue().keys()
    assert TORCHVISION.n_pretrained_classes("resnet18") == 1000


@pytest.mark.whole_pictures
@pytest.mark.parametrize("backbone", ["squeezenet1_1", "shufflenet_v2_x0_5", "resnet18"])
def test_a_source_builds_the_network_whose_blocks_the_catalogue_names(backbone):
    size_px = TORCHVISION.input_sizes(backbone)[0]
    plan = TORCHVISION.plan_blocks(backbone, size_px)
    assert plan.names == (*TORCHVISION.catalogue()[backbone].blocks, "head")
    with torch.device("meta"):
        network = TORCHVISION.make_network(backbone)
    assert TORCHVISION.head_locations(backbone, network) == (plan.head_location,)
    assert TORCHVISION.preprocessing(backbone).crop_px == size_px
    assert TORCHVISION.weight_sets(backbone) == TORCHVISION.catalogue()[backbone].weights


def test_only_a_network_that_learns_positions_has_several_input_sizes():
    assert len(TORCHVISION.input_sizes("vit_b_16")) > 1
    assert TORCHVISION.input_sizes("resnet50") == (224,)


def test_blocks_are_found_in_a_network_of_no_registry():
    with torch.device("meta"):
        network = nn.Sequential(
            nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.ReLU()),
            nn.Sequential(nn.Conv2d(8, 16, 3, stride=2, padding=1), nn.ReLU()),
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            nn.Linear(16, 5),
        ).eval()
        plan = cut_into_blocks(network, 32)
    assert plan.names[-1] == "head"
    assert len(plan.names) > 1
    assert plan.in_features == 16


def test_torchvisions_registry_is_asked_behind_the_source_only():
    """Names such as 'vit_', and the registry's functions, are torchvision's own business."""
    for path in ROOT.rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith("engine/") or name in MAY_KNOW_TORCHVISIONS_REGISTRY:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = [n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
        assert "torchvision.models" not in imported, name
        texts = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
        assert "vit_" not in texts, name
