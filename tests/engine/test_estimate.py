"""Estimates: from measured speeds, for these pictures, longer for more work."""

import copy
import json
from datetime import datetime

import pytest
import torch
from filelock import FileLock

from tlgui.core.backbones import load_catalogue
from tlgui.core.config import TrainConfig
from tlgui.core.errors import CancelledError
from tlgui.core.events import Notice, RunStarted
from tlgui.core.sentences import english
from tlgui.core.split_sizes import split_sizes
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.split import split_dataset
from tlgui.engine.door.requests import EstimateRequest
from tlgui.engine.models.hooks import call_between_layers
from tlgui.engine.runs import estimate
from tlgui.engine.runs.estimate import (
    Workload,
    decode_seconds,
    estimate_run,
    estimate_seconds,
    estimate_sentence,
    first_answer_seconds,
    run_costs,
)
from tlgui.engine.runs.head_speed import known_head_speed, measured_head_speed
from tlgui.engine.runs.measured_speeds import known_precision_plan, speeds_path
from tlgui.engine.runs.run import train
from tlgui.engine.training.precision import PrecisionPlan

SPEED = PrecisionPlan("bf16", "bf16", 200.0, 50.0)
WORK = Workload(300, 60, 0.003)


@pytest.fixture
def measured(monkeypatch):
    """Nothing is known of the machine; measuring answers at once and is counted."""
    speeds_path().unlink()
    names = []

    def measure(classifier, size_px, *, n_pictures=None):
        names.append(n_pictures)
        return SPEED

    monkeypatch.setattr(estimate, "measure_precision_plan", measure)
    return names


def test_the_parts_of_a_run_add_up():
    def seconds(**changes):
        return estimate_seconds(TrainConfig(**changes), WORK, SPEED)

    full = 300 / 50 + 60 / 200
    assert seconds(finetune_epochs=12) - seconds(finetune_epochs=10) == pytest.approx(2 * full)
    assert seconds(schedule="features", head_epochs=1000) < seconds(finetune_epochs=10)
    assert seconds(cached_views=3) - seconds(cached_views=1) == pytest.approx(2 * 300 / 200)
    assert seconds(schedule="features") < seconds(schedule="gradual") < seconds(schedule="finetune")
    more = estimate_seconds(TrainConfig(), Workload(3000, 600, 0.003), SPEED)
    assert more > 9 * seconds()
    assert estimate_seconds(TrainConfig(), WORK, PrecisionPlan("fp32", "fp32")) is None


def test_a_moment_of_other_work_on_the_computer_does_not_stretch_the_estimate():
    quiet = estimate_seconds(TrainConfig(), WORK, SPEED)
    busy_learning = estimate_seconds(TrainConfig(), WORK, PrecisionPlan("bf16", "bf16", 200.0, 0.5))
    assert busy_learning <= 3.1 * quiet, "no step takes a hundred forward passes"
    busy_frozen = estimate_seconds(TrainConfig(), WORK, PrecisionPlan("bf16", "bf16", 0.5, 50.0))
    assert busy_frozen <= 3.1 * quiet, "a forward pass is part of a step"


def test_epochs_of_a_head_that_learns_step_by_step_cost_what_was_measured():
    stepped = TrainConfig(backbone="squeezenet1_1", schedule="features", head="append", head_solver="optimizer")
    assert measured_head_speed(TrainConfig(backbone="squeezenet1_1", schedule="features")) is None, "fitted at once"
    speed = measured_head_speed(stepped)
    assert speed == measured_head_speed(stepped) == known_head_speed(stepped)
    ten_more = estimate_seconds(stepped.replace(head_epochs=stepped.head_epochs + 10), WORK, SPEED)
    assert ten_more - estimate_seconds(stepped, WORK, SPEED) == pytest.approx(10 * (WORK.n_train + WORK.n_val) / speed)


def test_the_first_answer_of_a_run_is_counted_where_there_is_one():
    one = TrainConfig(schedule="features")
    for without in (one.replace(weights="none"), one.replace(cached_views=0)):
        assert first_answer_seconds(without, WORK, 0.01) == 0
    tested = Workload(300, 60, 0.003, n_test=50)
    assert first_answer_seconds(one, tested, 0.01) - first_answer_seconds(one, WORK, 0.01) == pytest.approx(0.5)
    assert first_answer_seconds(one, WORK, 0.01) > 0


def test_it_is_said_in_words():
    assert english(estimate_sentence(240, SPEED)) == "About 4 minutes on this computer (50 pictures per second)."
    assert english(estimate_sentence(31, SPEED)).startswith("About 31 seconds ")
    assert english(estimate_sentence(9000, SPEED)).startswith("About 2 hours ")


def test_every_backbone_has_a_price_and_nothing_is_measured_twice(measured, quick_config, pictures_folder):
    job = EstimateRequest.of(quick_config, scan_folder(pictures_folder))
    first = estimate_run(job)
    assert first.seconds.keys() == load_catalogue().keys()
    assert len(measured) == 1 + len(estimate.ANCHORS)
    assert first.seconds["resnet50"] > first.seconds["resnet18"]
    assert first.seconds["vit_l_16"] > first.seconds["vit_b_16"]
    assert first.pictures_per_s == 50
    assert estimate_run(job).seconds.keys() == first.seconds.keys()
    assert len(measured) == 1 + len(estimate.ANCHORS)
    assert known_precision_plan("resnet18", 224) is None, "what was measured roughly decides no precision"


@pytest.mark.slow
def test_the_own_network_alone_needs_one_measurement(measured, quick_config, pictures_folder):
    data = scan_folder(pictures_folder)
    large = quick_config.replace(backbone="vit_l_16", weights="none")
    roughly = estimate_run(EstimateRequest.roughly(large, data))
    assert list(roughly.seconds) == ["vit_l_16"]
    assert measured == [estimate.N_ANCHOR_PICTURES], "the network of its kind, roughly"
    own = estimate_run(EstimateRequest.of_own(quick_config, data))
    assert list(own.seconds) == [quick_config.backbone]
    assert measured == [estimate.N_ANCHOR_PICTURES, None]


def test_exact_runs_have_no_estimate(quick_config, pictures_folder):
    assert (
        estimate_run(EstimateRequest.of(quick_config.replace(exact=True), scan_folder(pictures_folder))).seconds == {}
    )


def test_the_sizes_of_the_split_are_those_that_are_drawn(pictures_folder):
    dataset = scan_folder(pictures_folder)
    split = split_dataset(dataset, val_fraction=0.25, test_fraction=0.25)
    assert split_sizes(dataset, 0.25, 0.25) == split.sizes


def test_pictures_that_cannot_be_read_are_passed_over(pictures_folder, tmp_path):
    paths = sorted(pictures_folder.rglob("*.png"))
    assert decode_seconds([tmp_path / "gone.png", *paths], 256) > 0
    assert decode_seconds([], 256) == 0


def test_a_run_tells_its_price_before_it_learns_and_keeps_it(quick_config, pictures_folder, tmp_path):
    events = []
    config = quick_config.replace(precision="auto", schedule="features")
    before = datetime.now().astimezone().replace(microsecond=0)
    train(config, scan_folder(pictures_folder), out=tmp_path / "run", on_event=events.append)
    told = [english(e.message) for e in events if isinstance(e, Notice) and e.kind == "estimate"]
    assert len(told) == 1
    assert "pictures per second" in told[0]
    kept = json.loads((tmp_path / "run" / "config.json").read_text())
    started = next(e for e in events if isinstance(e, RunStarted))
    assert kept["estimate_s"] == started.estimate_s > 0
    assert sum(started.phase_shares) + started.closing_share < 1
    preparing_s = json.loads((tmp_path / "run" / "events.jsonl").read_text().splitlines()[0])["time_s"]
    assert preparing_s > 0.01, "a run begins when it is started, not when it is ready"
    assert 0 <= (datetime.fromisoformat(kept["started"]) - before).total_seconds() <= max(1, preparing_s / 2)


def test_a_batch_ends_between_two_layers_forwards_and_backwards():
    network = torch.nn.Sequential(*(torch.nn.Conv2d(3, 3, 1) for _ in range(4)))
    calls = []
    call_between_layers(network, lambda: calls.append(None))
    loss = copy.deepcopy(network)(torch.ones(1, 3, 2, 2)).sum()
    assert len(calls) == 4
    loss.backward()
    assert len(calls) == 8


def test_a_measurement_ends_in_the_middle_of_a_batch():
    speeds_path().unlink()
    calls = []

    def until(n_calls):
        def check():
            calls.append(n_calls)
            if len(calls) > n_calls:
                raise CancelledError("enough")

        return check

    name = "shufflenet_v2_x0_5"
    for n_calls in (0, 1, 70):
        calls.clear()
        with pytest.raises(CancelledError):
            estimate.speed_of(name, n_pictures=1, check=until(n_calls))
        assert len(calls) == n_calls + 1
    assert known_precision_plan(f"{name} roughly", 224) is None


def test_an_estimate_that_waits_for_another_process_can_be_cancelled():
    speeds_path().unlink()
    lock = FileLock(speeds_path().with_suffix(".lock"))
    polls = iter([None, None])

    def check():
        if next(polls, "over") == "over":
            raise CancelledError("enough")

    with lock, pytest.raises(CancelledError):
        estimate.speed_of("resnet18", check=check)


@pytest.mark.parametrize("speed", [SPEED, PrecisionPlan("fp32", "fp32")])
def test_the_shares_of_a_run_are_parts_of_the_whole(speed):
    costs = run_costs(TrainConfig(), WORK, speed)
    head, tuning = costs.phase_shares
    assert 0 < head < costs.closing_share < tuning < 1
    assert head + tuning + costs.closing_share < 1, "the frozen layers come before"
    assert (costs.seconds is None) == (speed is not SPEED)
