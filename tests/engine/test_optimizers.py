"""Optimizers take every number of the config as it is; learning rates rise and fall as their schedule says."""

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.schedule import plan_phases
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.training.optimizers import make_optimizer, rate_factor


@pytest.mark.parametrize("weight_decay", [0.0, 0.055])
@pytest.mark.parametrize("name", ["adam", "adamw", "sgd"])
def test_every_block_learns_with_the_weight_decay_of_the_config(name, weight_decay):
    config = TrainConfig(backbone="squeezenet1_1", optimizer=name, weight_decay=weight_decay)
    classifier = build_classifier(config.backbone, 2, seed=0)
    phase = plan_phases(config, classifier.block_names)[-1]
    optimizer = make_optimizer(config, classifier, phase)
    assert [group["weight_decay"] for group in optimizer.param_groups] == [weight_decay] * len(phase.rates)


@pytest.mark.parametrize("n_steps", [1, 2, 3, 10, 101])
def test_a_warm_up_rises_to_the_whole_rate_and_falls_to_nothing(n_steps):
    factors = [rate_factor("warmup", step, n_steps) for step in range(n_steps)]
    top = factors.index(max(factors))
    assert max(factors) == 1
    assert min(factors) > 0
    assert top <= 0.1 * n_steps
    assert factors[:top] == sorted(factors[:top])
    assert factors[top:] == sorted(factors[top:], reverse=True)
    assert n_steps < 10 or factors[-1] < 0.1
