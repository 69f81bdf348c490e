"""The head phase by L-BFGS: as good a fit as there is, the same in exact mode, and resumed to the last digit."""

import pytest
import torch
from torch.nn import functional

from tlgui.core.config import TrainConfig
from tlgui.core.control import Control, InterruptedRunError
from tlgui.core.events import BatchDone, EpochDone, EpochStarted
from tlgui.core.schedule import plan_phases
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.runs.run import resume_training, train
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.device import Precision
from tlgui.engine.training.head_features import HeldFeatures, StreamedFeatures
from tlgui.engine.training.head_solver import PENALTY, HeadSolver, make_head_solver
from tlgui.engine.training.precision import PrecisionPlan


@pytest.fixture
def config(quick_config):
    return quick_config.replace(head_solver="lbfgs", schedule="features", head_epochs=3, early_stop=None)


def make_context(config, control=None):
    classifier = build_classifier(config.backbone, 3, seed=0)
    precision = Precision(PrecisionPlan("fp32", "fp32"), torch.device("cpu"))
    return TrainingContext(classifier, config, torch.device("cpu"), precision, control or Control(), lambda _: None)


def make_data(in_features, n=60):
    targets = torch.arange(n) % 3
    features = torch.randn(n, in_features) * 3 + functional.one_hot(targets, in_features) * 4
    return features, targets


def test_the_fit_is_where_the_penalised_loss_has_no_slope(config):
    context = make_context(config)
    head = context.classifier.head
    features, targets = make_data(head.in_features)
    solver = HeadSolver(context, head, HeldFeatures(features, targets))
    for _ in range(5):
        stats = solver.run_epoch(lambda *_: None)
    assert stats.accuracy > 0.95
    assert stats.n == 60
    spread = features.std(dim=0).mean()
    weight = (head.weight.detach() * spread).requires_grad_()
    loss = functional.cross_entropy(features / spread @ weight.T + head.bias.detach(), targets)
    (loss + PENALTY / 2 * weight.square().sum()).backward()
    assert weight.grad.abs().max() < 1e-3


def test_a_stop_within_an_epoch_leaves_the_head_as_it_was(config):
    control = Control()
    context = make_context(config, control)
    head = context.classifier.head
    solver = HeadSolver(context, head, HeldFeatures(*make_data(head.in_features)))
    before = head.weight.detach().clone()
    stats = solver.run_epoch(lambda *_: control.stop())
    assert stats.was_stopped
    assert torch.equal(head.weight, before)


def in_parts(features, targets, n):
    return StreamedFeatures(lambda: zip(features.split(n), targets.split(n), strict=True), len(targets))


def test_features_read_in_parts_are_fitted_like_those_in_memory(config):
    heads = []
    for n in (60, 7):
        context = make_context(config.replace(label_smoothing=0.1))
        torch.manual_seed(0)
        features, targets = make_data(context.classifier.head.in_features)
        data = in_parts(features, targets, n) if n < 60 else HeldFeatures(features, targets)
        stats = HeadSolver(context, context.classifier.head, data).run_epoch(lambda *_: None)
        heads.append((stats.loss, stats.accuracy, context.classifier.head.weight.detach()))
    (loss, accuracy, weight), (other_loss, other_accuracy, other_weight) = heads
    assert (other_loss, other_accuracy) == pytest.approx((loss, accuracy), abs=1e-5)
    assert (other_weight - weight).abs().max() < 1e-4


def test_the_spread_of_parts_is_that_of_the_whole():
    features, targets = make_data(40, 61)
    features = features + 1000  # far from zero, sums of squares would lose all digits
    assert in_parts(features, targets, 8).spread.item() == pytest.approx(HeldFeatures(features, targets).spread.item())


def test_a_stop_is_heard_between_two_parts(config):
    control = Control()
    context = make_context(config, control)
    head = context.classifier.head
    features, targets = make_data(head.in_features)
    n_read = []

    def read():
        for part in zip(features.split(7), targets.split(7), strict=True):
            n_read.append(part)
            yield part
            if len(n_read) == 12:
                control.stop()

    before = head.weight.detach().clone()
    stats = HeadSolver(context, head, StreamedFeatures(read, 60)).run_epoch(lambda *_: None)
    assert stats.was_stopped
    assert len(n_read) == 13
    assert torch.equal(head.weight, before)


def test_features_that_do_not_fit_into_memory_are_read_from_the_cache(config, pictures_folder, tmp_path, monkeypatch):
    plain = run(config, pictures_folder, tmp_path / "plain")
    monkeypatch.setattr("tlgui.engine.training.loader_factory.MOST_HELD_BYTES", 0)
    monkeypatch.setattr("tlgui.engine.training.loaders.STREAMED_BYTES", 20_000)
    small = run(config, pictures_folder, tmp_path / "small")
    for one, other in zip(curve(small), curve(plain), strict=True):
        assert one == pytest.approx(other, abs=1e-4)
    assert {event.rate_head for event in small if isinstance(event, EpochDone)} == {0.0}


@pytest.mark.parametrize(
    "changes",
    [{"head_solver": "optimizer"}, {"head": "mlp"}, {"schedule": "scratch"}, {"cached_views": 0}],
)
def test_what_cannot_be_solved_is_learned_by_the_optimizer(config, pictures_folder, tmp_path, changes):
    events = []
    train(config.replace(**changes), scan_folder(pictures_folder), out=tmp_path / "run", on_event=events.append)
    rates = [event.rate_head for event in events if isinstance(event, EpochDone)]
    assert all(rate > 0 for rate in rates)


@pytest.mark.parametrize("backbone", ["mobilenet_v3_small", "squeezenet1_1"])
def test_a_dropout_or_a_mean_before_the_head_does_not_keep_it_from_being_solved(
    backbone, config, pictures_folder, tmp_path
):
    events = []
    changed = config.replace(backbone=backbone)
    train(changed, scan_folder(pictures_folder), out=tmp_path / "run", on_event=events.append)
    assert {event.rate_head for event in events if isinstance(event, EpochDone)} == {0.0}


def test_maps_that_do_not_fit_into_memory_are_solved_by_their_means(config, pictures_folder, tmp_path, monkeypatch):
    changed = config.replace(backbone="squeezenet1_1")
    plain = run(changed, pictures_folder, tmp_path / "plain")
    # The maps of all pictures take 442,368 bytes; their means a ninth of that.
    monkeypatch.setattr("tlgui.engine.training.loader_factory.feature_budget", lambda _: 60_000)
    assert curve(run(changed, pictures_folder, tmp_path / "small")) == curve(plain)
    assert {event.rate_head for event in plain if isinstance(event, EpochDone)} == {0.0}


def test_more_than_the_head_is_never_solved(config):
    context = make_context(TrainConfig(backbone=config.backbone))
    everything = plan_phases(context.config, context.classifier.block_names)[-1]
    assert make_head_solver(context, None, everything) is None


def run(config, folder, out):
    events = []
    train(config, scan_folder(folder), out=out, on_event=events.append)
    return events


def curve(events):
    return [(e.epoch, e.train_loss, e.val_loss, e.val_accuracy) for e in events if isinstance(e, EpochDone)]


@pytest.mark.parametrize(("backbone", "weights"), [("resnet18", "starter"), ("squeezenet1_1", "none")])
def test_exact_mode_solves_the_same_on_plain_features(
    backbone, weights, config, pictures_folder, tmp_path, small_resnet18
):
    changed = config.replace(backbone=backbone, weights=weights)
    fast, exact = (run(changed.replace(exact=e), pictures_folder, tmp_path / str(e)) for e in (False, True))
    for one, other in zip(curve(fast), curve(exact), strict=True):
        assert one == pytest.approx(other, abs=1e-2)


def test_it_is_told_in_parts_and_has_no_learning_rate(config, pictures_folder, tmp_path):
    events = run(config, pictures_folder, tmp_path / "run")
    started = [e for e in events if isinstance(e, EpochStarted)]
    parts = [(e.epoch, e.batch) for e in events if isinstance(e, BatchDone)]
    assert parts == [(epoch, batch) for epoch in (1, 2, 3) for batch in range(1, started[0].n_batches + 1)]
    assert {e.rate_head for e in events if isinstance(e, EpochDone)} == {0.0}


class KilledError(BaseException):
    """Nothing in the engine may catch it."""


@pytest.mark.parametrize(
    "kill_in", [(1, 2), pytest.param((2, 1), marks=pytest.mark.slow), pytest.param((3, 4), marks=pytest.mark.slow)]
)
def test_killed_anywhere_it_goes_on_to_the_same_curve(config, pictures_folder, tmp_path, kill_in):
    changed = config.replace(schedule="finetune", finetune_epochs=1)
    whole = run(changed, pictures_folder, tmp_path / "whole")

    def kill(event):
        if isinstance(event, BatchDone) and (event.epoch, event.batch) == kill_in:
            raise KilledError

    out = tmp_path / "killed"
    with pytest.raises(KilledError):
        train(changed, scan_folder(pictures_folder), out=out, on_event=kill)
    events = []
    resume_training(out, on_event=events.append)
    assert curve(events) == curve(whole)


def test_a_pause_comes_between_two_epochs_with_the_state_on_disk(config, pictures_folder, tmp_path):
    control = Control()
    out = tmp_path / "run"
    seen = []

    def listen(event):
        seen.append(event)
        if isinstance(event, BatchDone) and event.epoch == 1:
            control.pause()
        if isinstance(event, EpochDone) and event.epoch == 1:
            control.interrupt()

    with pytest.raises(InterruptedRunError):
        train(config, scan_folder(pictures_folder), out=out, on_event=listen, control=control)
    events = []
    resume_training(out, on_event=events.append)
    assert curve(events)[0] == curve(seen)[0]
    assert [epoch for epoch, *_ in curve(events)] == [1, 2, 3]
