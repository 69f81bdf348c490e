"""Epochs with pretrained layers learning are judged and kept by a running average of the weights."""

import pytest
import torch

from tlgui.core.config import AUGMENT_PRESETS, TrainConfig
from tlgui.core.events import BatchDone, EpochDone
from tlgui.core.schedule import plan_phases
from tlgui.engine.backbones.source import make_network
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.runs.run import resume_training, train
from tlgui.engine.training.weight_average import WeightAverage, make_weight_average

BACKBONE = "shufflenet_v2_x0_5"


@pytest.fixture
def classifier():
    classifier = build_classifier(BACKBONE, 2, seed=0)
    classifier.set_learning(classifier.block_names[-2:])
    return classifier


def a_weight(classifier):
    return next(iter(classifier.parameters_of(classifier.block_names[-2])))


def test_the_first_weights_are_the_average_and_later_ones_move_it_less_and_less(classifier):
    average, weight = WeightAverage(classifier, decay=0.3), a_weight(classifier)
    steps = []
    for value in (1.0, 2.0, 4.0, 8.0):
        with torch.no_grad():
            weight.fill_(value)
        average.update()
        with average.in_place():
            steps.append(weight.flatten()[0].item())
    second = 1 + (2 - 1) * (1 - 2 / 11)
    third = second + (4 - second) * (1 - 3 / 12)
    fourth = third + (8 - third) * (1 - 0.3)  # 4 / 13 would be more than the decay
    assert steps == pytest.approx([1, second, third, fourth])
    assert (weight == 8).all(), "the weights of the last step are back"


def test_frozen_blocks_and_counters_are_left_alone(classifier):
    average = WeightAverage(classifier, decay=0.9)
    assert average.state()
    assert all(value.is_floating_point() for value in average.state().values())
    assert {name for name in average.state() if not name.endswith(("running_mean", "running_var"))} == {
        name for name, parameter in classifier.named_parameters() if parameter.requires_grad
    }


def test_the_weights_of_the_last_step_come_back_after_an_error_too(classifier):
    average, weight = WeightAverage(classifier, decay=0.9), a_weight(classifier)
    average.update()
    with torch.no_grad():
        weight.fill_(7)
    with pytest.raises(ZeroDivisionError), average.in_place():
        raise ZeroDivisionError
    assert (weight == 7).all()


def test_an_average_of_other_weights_is_refused(classifier):
    average = WeightAverage(classifier, decay=0.9)
    state = dict(average.state())
    state.popitem()
    with pytest.raises(RuntimeError):
        average.take_over(state, 3)


@pytest.mark.parametrize("changes", [{"weight_average": 0.0}, {"weights": "none"}])
def test_nothing_is_averaged_that_should_not_be(classifier, changes):
    config = TrainConfig(backbone=BACKBONE)
    head, everything = plan_phases(config, classifier.block_names)
    assert make_weight_average(config, classifier, everything) is not None
    assert make_weight_average(config, classifier, head) is None
    assert make_weight_average(config.replace(**changes), classifier, everything) is None


@pytest.fixture
def config(quick_config, tmp_path):
    weights = tmp_path / "mine.pth"
    torch.save(make_network(BACKBONE).state_dict(), weights)
    return quick_config.replace(
        weights=str(weights), finetune_epochs=2, early_stop=None, augment=AUGMENT_PRESETS["none"], val_fraction=0.4
    )


def figures(events):
    return [e for e in events if isinstance(e, EpochDone)]


def test_what_is_learned_is_the_same_and_what_is_judged_and_kept_is_the_average(config, pictures_folder, tmp_path):
    kept, last = {}, {}
    for decay, seen in ((0.9, kept), (0.0, last)):
        events = []
        out = tmp_path / f"run {decay}"
        train(config.replace(weight_average=decay), scan_folder(pictures_folder), out=out, on_event=events.append)
        seen["epochs"], seen["end"] = figures(events), events[-1]
        seen["model"] = load_model(out / "model.safetensors")[0].state_dict()
    assert [e.train_loss for e in kept["epochs"]] == [e.train_loss for e in last["epochs"]]
    assert kept["epochs"][0].val_loss == last["epochs"][0].val_loss, "a head alone is not averaged"
    assert all(a.val_loss != b.val_loss for a, b in zip(kept["epochs"][1:], last["epochs"][1:], strict=True))
    for seen in (kept, last):
        best = min(seen["epochs"], key=lambda e: e.val_loss)
        assert seen["end"].best_epoch == best.epoch
        # The final figures come from the saved file: it holds the weights that the epoch was judged by.
        assert seen["end"].val_loss == pytest.approx(best.val_loss, abs=1e-4)
    assert any(not torch.equal(kept["model"][name], value) for name, value in last["model"].items())


class KilledError(BaseException):
    """Nothing in the engine may catch it."""


@pytest.mark.parametrize(("epoch", "batch"), [pytest.param(2, 2, marks=pytest.mark.slow), (3, 1)])
def test_a_run_that_was_broken_off_goes_on_with_the_average(
    config, pictures_folder, tmp_path, monkeypatch, epoch, batch
):
    monkeypatch.setattr("tlgui.engine.training.trainer.STATE_EVERY_S", 0.0)  # a state after every batch
    config, dataset, whole = config.replace(batch_size=4), scan_folder(pictures_folder), []
    train(config, dataset, out=tmp_path / "whole", on_event=whole.append)

    def kill(event):
        if isinstance(event, BatchDone) and (event.epoch, event.batch) == (epoch, batch):
            raise KilledError

    with pytest.raises(KilledError):
        train(config, dataset, out=tmp_path / "run", on_event=kill)
    events = []
    resume_training(tmp_path / "run", on_event=events.append)
    assert [e.val_loss for e in figures(events)] == [e.val_loss for e in figures(whole)]
