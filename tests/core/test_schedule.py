import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.schedule import plan_phases

BLOCKS = ("stem", "s1", "s2", "s3", "s4", "head")


def test_finetune_trains_the_head_and_then_everything_at_a_lower_rate():
    head, full = plan_phases(TrainConfig(schedule="finetune"), BLOCKS)
    assert head.learning_blocks == ("head",)
    assert full.learning_blocks == BLOCKS
    ratio = head.rates["head"] / full.rates["stem"]
    assert 1 < ratio <= 100


def test_gradual_slows_down_by_ten_a_group_and_shares_the_epochs():
    config = TrainConfig(schedule="gradual", finetune_epochs=10, finetune_learning_rate=1e-4)
    phases = plan_phases(config, BLOCKS)
    assert [phase.n_epochs for phase in phases] == [5, 2, 2, 3, 3]
    assert phases[-1].rates == pytest.approx(
        {"stem": 1e-6, "s1": 1e-6, "s2": 1e-6, "s3": 1e-5, "s4": 1e-4, "head": 1e-4}
    )


def test_features_never_touches_the_base_and_scratch_learns_everything_at_once():
    assert [p.learning_blocks for p in plan_phases(TrainConfig(schedule="features"), BLOCKS)] == [("head",)]
    scratch = TrainConfig(schedule="scratch", weights="none")
    assert [p.learning_blocks for p in plan_phases(scratch, BLOCKS)] == [BLOCKS]


def test_layer_decay_lowers_the_rate_block_by_block_where_the_backbone_learns():
    blocks = ("stem", "low", "high", "head")
    config = TrainConfig(finetune_learning_rate=1e-3, layer_decay=0.5)
    head, everything = plan_phases(config, blocks)
    assert head.rates == {"head": config.head_learning_rate}
    assert everything.rates == pytest.approx({"stem": 1.25e-4, "low": 2.5e-4, "high": 5e-4, "head": 1e-3})
    assert plan_phases(config.replace(phases="3:2"), blocks)[0].rates == pytest.approx(
        {"low": 2.5e-4, "high": 5e-4, "head": 1e-3}
    )
    assert plan_phases(config.replace(schedule="gradual"), blocks) == plan_phases(
        config.replace(schedule="gradual", layer_decay=1.0), blocks
    )
    assert set(plan_phases(config.replace(layer_decay=1.0), blocks)[1].rates.values()) == {1e-3}
