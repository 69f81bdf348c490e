"""Optimizers take every number of the config as it is."""

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.schedule import plan_phases
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.training.optimizers import make_optimizer


@pytest.mark.parametrize("weight_decay", [0.0, 0.055])
@pytest.mark.parametrize("name", ["adam", "adamw", "sgd"])
def test_every_block_learns_with_the_weight_decay_of_the_config(name, weight_decay):
    config = TrainConfig(backbone="squeezenet1_1", optimizer=name, weight_decay=weight_decay)
    classifier = build_classifier(config.backbone, 2, seed=0)
    phase = plan_phases(config, classifier.block_names)[-1]
    optimizer = make_optimizer(config, classifier, phase)
    assert [group["weight_decay"] for group in optimizer.param_groups] == [weight_decay] * len(phase.rates)
