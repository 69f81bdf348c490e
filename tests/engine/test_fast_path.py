"""Every short cut against the exact mode: the same curves within rounding, with less work."""

import json
import shutil

import pytest
import torch
from conftest import SMALL_PX

from tlgui.core.config import AUGMENT_PRESETS, TrainConfig
from tlgui.core.events import EpochDone, Preparing, RunStarted
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.models.classifier import Classifier, build_classifier
from tlgui.engine.runs.measured_speeds import known_precision_plan, speeds_path
from tlgui.engine.runs.run import train
from tlgui.engine.training.feature_cache import MemoryFeatureCache
from tlgui.engine.training.loaders import epoch_order
from tlgui.engine.training.precision import PrecisionPlan, given_precision_plan, measure_precision_plan
from tlgui.paths import cache_dir

CPU = torch.device("cpu")


@pytest.fixture
def run(pictures_folder, quick_config, tmp_path):
    names = iter(range(100))

    def go(**changes):
        events = []
        config = quick_config.replace(early_stop=None, **changes)
        train(config, scan_folder(pictures_folder), out=tmp_path / str(next(names)), on_event=events.append)
        return events

    return go


def curve(events):
    return [value for e in events if isinstance(e, EpochDone) for value in (e.train_loss, e.val_loss, e.val_accuracy)]


def worked_out(events):
    return max((e.total for e in events if isinstance(e, Preparing) and e.what == "frozen layers"), default=0)


@pytest.mark.parametrize(
    ("schedule", "cached_views"),
    [
        ("features", 1),
        pytest.param("features", 0, marks=pytest.mark.slow),
        ("finetune", 1),
        pytest.param("gradual", 0, marks=pytest.mark.slow),
        pytest.param("gradual", 1, marks=pytest.mark.slow),
    ],
)
def test_without_variations_the_curve_is_that_of_the_exact_mode(run, small_resnet18, schedule, cached_views):
    changes = {"schedule": schedule, "finetune_epochs": 2, "finetune_learning_rate": 1e-4, "batch_size": 16}
    changes |= {"backbone": "resnet18", "weights": "starter"}
    exact = run(exact=True, **changes)
    fast = run(cached_views=cached_views, **changes)
    assert curve(fast) == pytest.approx(curve(exact), abs=5e-3)


def test_from_scratch_the_first_epoch_is_that_of_the_exact_mode(run):
    # Only the first: random networks with batch norm over a few like pictures blow rounding up with every step.
    exact, fast = (run(schedule="scratch", head_learning_rate=1e-5, exact=exact) for exact in (True, False))
    assert curve(fast)[:3] == pytest.approx(curve(exact)[:3], abs=5e-3)


def test_the_frozen_part_is_run_once_and_a_second_run_with_another_head_runs_none_of_it(run, monkeypatch):
    n_pictures = []
    forward = Classifier.forward

    def counted(classifier, images):
        n_pictures.append(0 if images.stride()[0] == 0 else len(images))
        return forward(classifier, images)

    first = run(schedule="features", head_epochs=5)
    assert worked_out(first) == 24
    monkeypatch.setattr(Classifier, "forward", counted)
    second = run(schedule="features", head_epochs=5, head="mlp")
    assert worked_out(second) == 0
    n_validation, n_for_finding_the_cut = 5, 3
    assert sum(n_pictures) <= n_validation + 2 * n_for_finding_the_cut


def test_other_weights_or_sizes_do_not_meet_the_same_rows(run):
    run(schedule="features")
    assert worked_out(run(schedule="features", backbone="shufflenet_v2_x1_0")) == 24
    assert len(list((cache_dir() / "features").iterdir())) == 2


def test_more_kept_views_are_worked_out_where_pictures_vary(run):
    events = run(schedule="features", head_epochs=3, cached_views=3, augment=AUGMENT_PRESETS["light"])
    n_train = next(e for e in events if isinstance(e, RunStarted)).dataset["n_train"]
    assert worked_out(events) == 3 * n_train + (24 - n_train)
    same = run(schedule="features", head_epochs=3, cached_views=1, augment=AUGMENT_PRESETS["light"])
    assert worked_out(same) == 0, "the exact view is there already"
    assert curve(same) != curve(events)


@pytest.mark.parametrize("where", ["memory", "mapped file"])
def test_it_does_not_matter_where_the_rows_lie(run, monkeypatch, where):
    held = run(schedule="gradual", finetune_epochs=2)
    if where == "memory":
        monkeypatch.setattr(
            "tlgui.engine.training.loader_factory.open_feature_cache", lambda *_, **__: MemoryFeatureCache()
        )
    else:
        monkeypatch.setattr("tlgui.engine.training.loader_factory.feature_budget", lambda _: 0)
    shutil.rmtree(cache_dir() / "features")
    assert curve(run(schedule="gradual", finetune_epochs=2)) == curve(held)


def test_where_nothing_fits_the_frozen_part_is_run_again_and_again(run, monkeypatch):
    monkeypatch.setattr("tlgui.engine.training.loader_factory.open_feature_cache", lambda *_, **__: None)
    events = run(schedule="features")
    assert worked_out(events) == 0
    assert curve(events) == pytest.approx(curve(run(schedule="features", exact=True)), abs=5e-3)


def test_an_order_depends_on_seed_and_epoch_alone():
    assert epoch_order(20, 1, 2) == epoch_order(20, 1, 2)
    assert sorted(epoch_order(20, 1, 2)) == list(range(20))
    assert len({tuple(epoch_order(20, seed, epoch)) for seed in range(3) for epoch in range(3)}) == 9


@pytest.mark.whole_pictures
def test_half_precision_learns_the_same_within_its_rounding(run):
    full, half = run(), run(precision="bf16")
    assert curve(half) == pytest.approx(curve(full), abs=0.05)


def test_the_arithmetic_is_measured_once_a_machine_and_written_into_the_run(run, tmp_path):
    speeds_path().unlink()
    first = run(schedule="features", precision="auto")
    assert [e.what for e in first if isinstance(e, Preparing) and e.what != "reading pictures"][:2] == ["measuring"] * 2
    stored = json.loads((tmp_path / "0" / "config.json").read_text())
    precision_plan = PrecisionPlan.from_json(stored["arithmetic"])
    assert precision_plan.frozen in ("fp32", "bf16")
    assert precision_plan.frozen_pictures_per_s > 0
    assert known_precision_plan("shufflenet_v2_x0_5", SMALL_PX) == precision_plan
    second = run(schedule="features", precision="auto")
    assert not [e for e in second if isinstance(e, Preparing) and e.what == "measuring"], "nor a second time"
    speeds_path().write_text("rubbish")
    assert known_precision_plan("shufflenet_v2_x0_5", SMALL_PX) is None


def test_measuring_changes_nothing_in_the_network():
    classifier = build_classifier("shufflenet_v2_x0_5", 2, seed=0)
    classifier.set_learning(["head"])
    before = {name: value.clone() for name, value in classifier.state_dict().items()}
    measure_precision_plan(classifier, 64)
    assert classifier.learning_blocks == {"head"}
    assert all(torch.equal(before[name], value) for name, value in classifier.state_dict().items())
    assert all(p.grad is None for p in classifier.parameters())


@pytest.mark.parametrize(
    ("changes", "expected"),
    [({"exact": True}, "fp32"), ({"precision": "bf16"}, "bf16"), ({"precision": "fp32"}, "fp32"), ({}, None)],
)
def test_what_is_given_is_not_measured(changes, expected):
    given = given_precision_plan(TrainConfig(**changes), CPU)
    assert (given.learning if given else None) == expected
