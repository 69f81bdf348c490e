"""Networks that are built without initial weights."""

from __future__ import annotations

import pytest
import torch

from tlgui.engine.backbones.unfilled import Unfilled, WithoutRandomValues
from tlgui.engine.models.classifier import build_classifier


def test_nothing_is_drawn_and_what_is_computed_is_there():
    before = torch.get_rng_state()
    with WithoutRandomValues():
        layer = torch.nn.Linear(3, 2)
        norm = torch.nn.BatchNorm2d(4)
        table = torch.arange(6).reshape(2, 3).mul_(2)
    assert torch.equal(torch.get_rng_state(), before)
    assert layer.weight.shape == (2, 3)
    assert torch.equal(norm.running_var, torch.ones(4))
    assert table.tolist() == [[0, 2, 4], [6, 8, 10]]


@pytest.mark.parametrize("name", ["shufflenet_v2_x0_5", "timm:levit_128s.fb_dist_in1k"])
def test_filled_from_another_it_gives_the_same(name):
    whole = build_classifier(name, 3, seed=0).eval()
    with WithoutRandomValues():
        filled = build_classifier(name, 3).eval()
    filled.load_state_dict(whole.state_dict())
    images = torch.rand(1, 3, 224, 224)
    with torch.no_grad():
        assert torch.equal(filled(images), whole(images))


def test_only_tensors_that_hold_nothing_stay_unfilled():
    with Unfilled():
        real = torch.nn.Linear(3, 2)
        with torch.device("meta"):
            described = torch.nn.Linear(3, 2)
    assert described.weight.is_meta
    assert real.weight.abs().sum() > 0
