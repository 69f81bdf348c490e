"""Pictures that go, change or come to nothing during a run: a notice and right figures, or an honest end."""

import itertools
import json
import math
import shutil
from pathlib import Path

import pytest
import torch
from conftest import draw_shape
from torch import nn

from tlgui.core.control import Control
from tlgui.core.errors import CancelledError, DatasetError, DivergedError, PictureError
from tlgui.core.events import BatchDone, EpochDone, EpochStarted, Notice, Preparing, RunFailed, RunFinished, RunStarted
from tlgui.engine.backbones.source import make_network
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.picture_hashes import content_hash, hash_pictures, require_same_content
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.models.classifier import build_classifier
from tlgui.engine.runs.run import resume_training, train
from tlgui.engine.training.best_keeper import BestKeeper
from tlgui.engine.training.learning_rate_trial import LearningRateTrial

MODES = {
    "exact": {"exact": True},
    "fresh pictures": {"cached_views": 0},
    "cached features": {"cached_views": 1},
}


@pytest.fixture
def run(pictures_folder, quick_config, tmp_path):
    """Train, doing something at a moment; the events are kept, also of a run that fails."""

    def go(do, *, when=lambda e: isinstance(e, EpochDone) and e.epoch == 1, before=lambda: None, **changes):
        dataset = scan_folder(pictures_folder)
        before()
        go.events = []

        def listen(event):
            go.events.append(event)
            if when(event):
                do()

        changes = {"schedule": "features", "head_epochs": 3, "early_stop": None} | changes
        train(quick_config.replace(**changes), dataset, out=tmp_path / "run", on_event=listen)
        return go.events

    return go


def notices(events, kind="picture_left_out"):
    return [event for event in events if isinstance(event, Notice) and event.kind == kind]


def pictures_of(out, subset):
    data = json.loads((out / "config.json").read_text())["dataset"]
    split = json.loads((out / "split.json").read_text())
    return [Path(data["root"]) / path for path, _, _ in split[subset]]


def best_val_loss(events):
    return min(event.val_loss for event in events if isinstance(event, EpochDone))


@pytest.mark.parametrize("mode", MODES)
def test_a_data_set_deleted_during_the_run_ends_it_honestly_and_keeps_the_best_model(
    run, pictures_folder, tmp_path, mode
):
    with pytest.raises(DatasetError, match="can be read any more"):
        run(lambda: shutil.rmtree(pictures_folder), **MODES[mode])
    assert isinstance(run.events[-1], RunFailed)
    assert not any(isinstance(event, RunFinished) for event in run.events)
    assert all(math.isfinite(event.val_loss) for event in run.events if isinstance(event, EpochDone))
    header = load_model(tmp_path / "run" / "model.safetensors")[1]
    best = min((e for e in run.events if isinstance(e, EpochDone)), key=lambda e: e.val_loss)
    assert header.best_epoch == best.epoch


@pytest.mark.parametrize(
    "mode", ["cached features", *(pytest.param(mode, marks=pytest.mark.slow) for mode in ("exact", "fresh pictures"))]
)
def test_such_a_run_goes_on_when_the_pictures_are_back(run, pictures_folder, tmp_path, mode):
    with pytest.raises(DatasetError):
        run(lambda: pictures_folder.rename(tmp_path / "away"), **MODES[mode])
    (tmp_path / "away").rename(pictures_folder)
    events = []
    resume_training(tmp_path / "run", on_event=events.append)
    assert events[-1].outcome == "completed"
    assert events[-1].val_loss == pytest.approx(best_val_loss(events), abs=5e-3)


@pytest.mark.parametrize("mode", MODES)
def test_validation_pictures_that_go_never_make_a_best_model(run, tmp_path, mode):
    def remove():
        for path in pictures_of(tmp_path / "run", "val"):
            path.unlink()

    with pytest.raises(DatasetError, match="validation pictures"):
        run(remove, **MODES[mode])
    assert all(math.isfinite(event.val_loss) for event in run.events if isinstance(event, EpochDone))
    assert load_model(tmp_path / "run" / "model.safetensors")[1].best_epoch >= 1


@pytest.mark.parametrize("mode", ["exact", "fresh pictures"])
def test_training_pictures_that_all_go_end_the_run(run, tmp_path, mode):
    def remove():
        for path in pictures_of(tmp_path / "run", "train"):
            path.unlink()

    with pytest.raises(DatasetError, match="training pictures"):
        run(remove, **MODES[mode])
    assert isinstance(run.events[-1], RunFailed)


MOMENTS = ("before the first epoch", "after the first epoch")
HARMS = ("deleted", "emptied", "other picture", "cut short")
QUICK_HARMS = {
    *(("deleted", MOMENTS[number % 2], mode) for number, mode in enumerate(MODES)),
    *((harm, MOMENTS[number % 2], "fresh pictures") for number, harm in enumerate(HARMS)),
}
"""Every mode, every harm, and both moments; the rest is slow."""


@pytest.mark.parametrize(
    ("harm", "moment", "mode"),
    [
        pytest.param(*case, marks=[] if case in QUICK_HARMS else pytest.mark.slow)
        for case in itertools.product(HARMS, MOMENTS, MODES)
    ],
)
def test_a_picture_that_is_harmed_is_left_out_with_a_notice_and_the_figures_are_of_the_rest(
    run, tmp_path, mode, moment, harm
):
    def spoil():
        for subset in ("train", "val"):
            path = pictures_of(tmp_path / "run", subset)[0]
            if harm == "deleted":
                path.unlink()
            elif harm == "emptied":
                path.write_bytes(b"")
            elif harm == "cut short":
                path.write_bytes(path.read_bytes()[:60])
            else:
                draw_shape("discs", 77).save(path)

    at = RunStarted if moment == "before the first epoch" else EpochDone
    events = run(spoil, when=lambda e: isinstance(e, at) and getattr(e, "epoch", 1) == 1, **MODES[mode])
    told = notices(events)
    n_expected = 1 if mode == "cached features" and at is EpochDone else 2  # what is cached is read no more
    assert len(told) == len({notice.path for notice in told}) == n_expected
    assert events[-1].outcome == "completed"
    n_val = next(e for e in events if isinstance(e, RunStarted)).dataset["n_val"]
    evaluation = load_model(tmp_path / "run" / "model.safetensors")[1].evaluation
    assert evaluation["n"] == n_val - 1
    assert math.isfinite(evaluation["loss"])


def test_features_of_a_changed_picture_are_not_kept_under_the_old_ones_name(run, pictures_folder, tmp_path):
    def change():
        path = pictures_of(tmp_path / "run", "train")[0]
        change.old, change.path = path.read_bytes(), path
        draw_shape("discs", 77).save(path)

    weights = tmp_path / "mine.pth"  # with statistics of their own, which do not depend on the pictures
    torch.save(make_network("shufflenet_v2_x0_5").state_dict(), weights)
    run(change, when=lambda e: isinstance(e, RunStarted), weights=str(weights))
    change.path.write_bytes(change.old)
    shutil.rmtree(tmp_path / "run")
    events = run(lambda: None, weights=str(weights))
    done = [e for e in events if isinstance(e, Preparing) and e.what == "frozen layers"]
    assert (done[0].done, done[-1].total) == (0, 1)  # the one that was left out, and not its stand-in


def test_a_picture_that_goes_between_the_scan_and_the_start_is_left_out(run, pictures_folder):
    events = run(lambda: None, before=(pictures_folder / "discs" / "discs3.png").unlink)
    assert [notice.path for notice in notices(events)] == [str(pictures_folder / "discs" / "discs3.png")]
    data = next(e for e in events if isinstance(e, RunStarted)).dataset
    assert data["n_train"] + data["n_val"] == 23
    assert events[-1].outcome == "completed"


def test_statistics_of_fewer_pictures_are_not_kept_for_all(run, tmp_path):
    def spoil():
        path = pictures_of(tmp_path / "run", "train")[0]
        spoil.path, spoil.content = path, path.read_bytes()
        path.write_bytes(b"")

    run(spoil, when=lambda e: isinstance(e, RunStarted))
    spoil.path.write_bytes(spoil.content)
    shutil.rmtree(tmp_path / "run")
    again = run(lambda: None)
    assert any(isinstance(e, Preparing) and e.what == "batch statistics" for e in again)


@pytest.fixture
def validation_fails(monkeypatch):
    """Make validation losses after the first ones not a number, as a network that overflows does."""

    def arrange(first_bad, last_bad=10**9):
        calls = []

        class Failing(nn.CrossEntropyLoss):
            def forward(self, logits, targets):
                loss = super().forward(logits, targets)
                if logits.requires_grad or self.label_smoothing or self.reduction != "mean":
                    return loss
                calls.append(loss)
                return loss * float("nan") if first_bad <= len(calls) <= last_bad else loss

        monkeypatch.setattr("tlgui.engine.training.epoch.nn.CrossEntropyLoss", Failing)
        monkeypatch.setattr(
            "tlgui.engine.training.trainer.try_learning_rates", lambda *_, **__: LearningRateTrial((), ())
        )

    return arrange


def test_a_validation_loss_that_is_no_number_once_lowers_the_rates_and_is_never_the_best(run, validation_fails):
    validation_fails(2, 2)  # one batch of validation pictures in each epoch: the second epoch
    events = run(lambda: None)
    assert len(notices(events, "rate_lowered")) == 1
    assert all(math.isfinite(event.val_loss) for event in events if isinstance(event, EpochDone))
    assert events[-1].outcome == "completed"


def test_a_validation_loss_that_stays_no_number_keeps_the_best_before_it(run, validation_fails, tmp_path):
    validation_fails(2)
    events = run(lambda: None)
    assert (events[-1].outcome, events[-1].best_epoch) == ("stopped", 1)
    assert load_model(tmp_path / "run" / "model.safetensors")[1].best_epoch == 1


def test_a_run_whose_every_validation_loss_is_no_number_fails(run, validation_fails, tmp_path):
    validation_fails(1)
    with pytest.raises(DivergedError, match="validation loss"):
        run(lambda: None)
    assert isinstance(run.events[-1], RunFailed)
    assert not (tmp_path / "run" / "model.safetensors").exists()


@pytest.mark.parametrize("loss", [float("nan"), float("inf"), -float("inf")])
def test_no_loss_that_is_not_a_number_is_the_best(loss):
    keeper = BestKeeper(build_classifier("squeezenet1_1", 2, seed=0), lambda *_: True)
    done = EpochDone(1, 0, 0.5, 0.5, loss, 0.5, 1e-3, 0.0, 1.0, 1.0)
    assert not keeper.offer(done)
    assert keeper.done is None
    assert keeper.write(at_once=True) is None


def test_pictures_are_read_with_progress_before_the_run_and_a_stop_ends_it(pictures_folder, quick_config, tmp_path):
    dataset, control, events = scan_folder(pictures_folder), Control(), []

    def stop_at_once(event):
        events.append(event)
        control.stop()

    with pytest.raises(CancelledError):
        train(quick_config, dataset, out=tmp_path / "run", on_event=stop_at_once, control=control)
    assert events == [Preparing("reading pictures", 0, 24)]
    assert not (tmp_path / "run").exists()


def test_a_stop_ends_the_reading_after_one_picture(pictures_folder):
    asked = []

    def stop_after_three():
        asked.append(True)
        return len(asked) > 3

    reports = []
    with pytest.raises(CancelledError):
        hash_pictures(
            scan_folder(pictures_folder).pictures,
            should_stop=stop_after_three,
            on_progress=lambda done, total: reports.append((done, total)),
        )
    assert len(asked) == 4
    assert reports == [(0, 24)]


def test_every_preparation_ends_before_the_next_epoch_begins(run, pictures_folder):
    def remove():
        (pictures_folder / "discs" / "discs0.png").unlink()

    events = run(remove, when=lambda e: isinstance(e, RunStarted), schedule="finetune", finetune_epochs=1)
    open_steps = set()
    for event in events:
        if isinstance(event, Preparing):
            (open_steps.discard if event.done == event.total else open_steps.add)(event.what)
        elif isinstance(event, EpochStarted | BatchDone | RunFinished):
            assert not open_steps, (open_steps, event)
    assert any(isinstance(event, Preparing) and event.what == "frozen layers" for event in events)


def test_a_huge_sparse_file_is_left_out_unread(pictures_folder):
    dataset = scan_folder(pictures_folder)
    huge = dataset.pictures[0].path
    with huge.open("r+b") as file:
        file.truncate(40_000_000_000)
    reports = []
    contents = hash_pictures(dataset.pictures, on_progress=lambda done, total: reports.append((done, total)))
    assert [picture.path for picture, _ in contents.unreadable] == [huge]
    assert "too large" in str(contents.unreadable[0][1])
    assert len(contents.hashes) == 23
    assert reports[0] == (0, 24)
    assert reports[-1] == (24, 24)
    with pytest.raises(DatasetError, match="too large"):
        content_hash(huge)


def test_reports_of_progress_are_few_however_many_pictures(pictures_folder):
    pictures = scan_folder(pictures_folder).pictures * 100
    reports = []
    hash_pictures(pictures, on_progress=lambda done, total: reports.append(done))
    assert len(reports) <= 102


def test_a_touched_file_with_the_same_bytes_is_the_same_picture(pictures_folder):
    picture = scan_folder(pictures_folder).pictures[0]
    hashes = {picture.path: content_hash(picture.path)}
    picture.path.write_bytes(picture.path.read_bytes())
    require_same_content(picture, hashes)
    draw_shape("squares", 3).save(picture.path)
    with pytest.raises(PictureError, match="changed since"):
        require_same_content(picture, hashes)
