"""Runs on the same pictures compute what a frozen network sees of them once, whatever stands on top of it."""

import pytest
import torch

from tlgui.core.backbones import find_backbone
from tlgui.core.group_choices import GroupChoices, configs_to_compare, transfer_configs
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.requests import EstimateRequest
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.runs.estimate import known_or_scaled, measured_anchors, workload_of
from tlgui.engine.runs.estimate_group import estimate_group
from tlgui.engine.runs.run import train
from tlgui.engine.training.feature_cache import DiskFeatureCache

NAME = "shufflenet_v2_x0_5"


@pytest.fixture
def base(quick_config, tmp_path):
    file = tmp_path / f"{NAME}.pth"
    torch.save(build_classifier(NAME, 1000, seed=3).network.state_dict() | _last_layer(), file)
    return quick_config.replace(weights=str(file), cached_views=1, head_solver="lbfgs")


def _last_layer():
    torch.manual_seed(0)
    return {"fc.weight": torch.randn(1000, 1024) * 0.03, "fc.bias": torch.zeros(1000)}


@pytest.fixture
def computed(monkeypatch):
    """Names of all features that were computed, in order."""
    names = []
    append = DiskFeatureCache.append

    def watched(self, some, rows):
        names.extend(some)
        append(self, some, rows)

    monkeypatch.setattr(DiskFeatureCache, "append", watched)
    return names


def test_all_heads_and_schedules_share_the_features_of_their_network(base, pictures_folder, tmp_path, computed):
    dataset = scan_folder(pictures_folder)
    choices = GroupChoices(("linear", "append"), ("features", "finetune"), ((NAME, base.weights),))
    configs = configs_to_compare(base, choices, base.choices().keys())
    assert len(configs) == 4
    n_after = []
    for number, config in enumerate(configs):
        train(config, dataset, out=tmp_path / str(number), on_event=lambda _event: None)
        n_after.append(len(computed))
    assert n_after == [dataset.total] * 4, "the first run computes them, the others find them"
    assert len(set(computed)) == dataset.total


def test_a_group_is_estimated_with_its_features_paid_once(quick_config, pictures_folder, monkeypatch):
    monkeypatch.setattr("tlgui.engine.runs.estimate.decode_seconds", lambda _paths, _resize_px: 0.001)
    dataset = scan_folder(pictures_folder)
    base = quick_config.replace(backbone="resnet18", weights="imagenet", cached_views=1)
    pictures = EstimateRequest.of(base, dataset)
    alone = base.replace(schedule="features")
    other = alone.replace(head="mlp")
    one, same, two = (estimate_group(configs, pictures) for configs in ([alone], [other], [alone, other]))
    saved = one + same - two
    work = workload_of(pictures, "resnet18")
    speed = known_or_scaled(find_backbone("resnet18"), measured_anchors()).frozen_pictures_per_s
    assert saved == pytest.approx((work.n_train + work.n_val) / speed, rel=1e-6)
    scratch, head, tuned = transfer_configs(base)
    assert estimate_group([scratch, head, tuned], pictures) > estimate_group([head, tuned], pictures)
    assert estimate_group([base.replace(exact=True)], pictures) is None
