"""What happens to a run when memory, numbers, pictures or the disk fail it."""

import shutil

import pytest
import torch
from torch import nn

from tlgui.core.errors import DeviceMemoryError, DivergedError, ModelFileError, RunFolderError
from tlgui.core.events import (
    CheckpointSaved,
    EpochDone,
    EpochStarted,
    Notice,
    Preparing,
    RunFailed,
    RunFinished,
    RunStarted,
)
from tlgui.core.sentences import english
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.models.frozen_prefix import FrozenPrefix
from tlgui.engine.runs.run import train
from tlgui.engine.training.checkpoint import Checkpoint
from tlgui.engine.training.learning_rate_trial import LearningRateTrial


@pytest.fixture
def run(pictures_folder, quick_config, tmp_path):
    def go(out="run", *, on_event=None, **changes):
        events = []

        def listen(event):
            events.append(event)
            if on_event:
                on_event(event)

        go.events = events
        train(quick_config.replace(**changes), scan_folder(pictures_folder), out=tmp_path / out, on_event=listen)
        return events

    return go


@pytest.fixture
def loss_fails(monkeypatch):
    """Make the n-th losses of training infinite."""

    def arrange(*which):
        calls = []

        class Failing(nn.CrossEntropyLoss):
            def forward(self, logits, targets):
                loss = super().forward(logits, targets)
                if not logits.requires_grad:
                    return loss
                calls.append(loss)
                return loss * float("inf") if len(calls) in which else loss

        monkeypatch.setattr("tlgui.engine.training.epoch.nn.CrossEntropyLoss", Failing)
        monkeypatch.setattr(
            "tlgui.engine.training.trainer.try_learning_rates", lambda *_, **__: LearningRateTrial((), ())
        )

    return arrange


def kinds(events):
    """Of the notices of trouble: how the pictures are split is told first of all, what fine-tuning brought last."""
    return [e.kind for e in events if isinstance(e, Notice) and e.kind not in ("split", "tuning")]


def epochs(events):
    return [e for e in events if isinstance(e, EpochDone)]


def test_a_loss_that_is_no_number_lowers_the_rates_once_and_the_run_goes_on(run, loss_fails):
    loss_fails(5)  # three batches an epoch: in the second epoch
    events = run(head_epochs=2, early_stop=None)
    assert kinds(events) == ["rate_lowered"]
    done = epochs(events)
    assert [e.epoch for e in done] == [1, 2, 3]
    assert [e.rate_head for e in done] == pytest.approx([1e-3, 1e-4, 1e-5])
    assert isinstance(events[-1], RunFinished)
    assert events[-1].outcome == "completed"
    assert [e.epoch for e in events if isinstance(e, EpochStarted)] == [1, 2, 2, 3]


def test_the_second_time_the_run_ends_with_the_best_kept(run, loss_fails, tmp_path):
    loss_fails(5, 6, 7, 8, 9)
    events = run(head_epochs=2)
    assert kinds(events) == ["rate_lowered", "diverged"]
    assert (events[-1].outcome, events[-1].best_epoch) == ("stopped", 1)
    assert load_model(tmp_path / "run" / "model.safetensors")[1].evaluation is not None


def test_with_nothing_to_keep_it_is_told_as_an_error(run, loss_fails):
    loss_fails(1, 2)
    with pytest.raises(DivergedError):
        run()
    assert isinstance(run.events[-1], RunFailed)


def out_of_memory_above(n):
    def guard(inputs):
        if len(inputs) > n:
            raise RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 TB")

    return guard


@pytest.mark.parametrize("cached_views", [0, 1])
def test_too_little_memory_halves_the_pictures_at_a_time_and_changes_nothing(run, monkeypatch, cached_views):
    # A network without batch norm: statistics of half a batch are others.
    choices = {"backbone": "squeezenet1_1", "schedule": "features", "head_epochs": 2, "cached_views": cached_views}
    plenty = run("plenty", **choices)
    guard, trainable_forward = out_of_memory_above(3), FrozenPrefix.trainable_forward

    def guarded(prefix, kept):
        if torch.is_grad_enabled():
            guard(kept)
        return trainable_forward(prefix, kept)

    monkeypatch.setattr(FrozenPrefix, "trainable_forward", guarded)
    monkeypatch.setattr(FrozenPrefix, "__call__", guarded)
    little = run("little", **choices)
    assert kinds(little) == ["batch_halved", "batch_halved"]
    assert [e.val_loss for e in epochs(little)] == pytest.approx([e.val_loss for e in epochs(plenty)], abs=1e-4)
    assert [e.train_loss for e in epochs(little)] == pytest.approx([e.train_loss for e in epochs(plenty)], abs=1e-4)


def test_no_memory_for_a_single_picture_is_told(run, monkeypatch):
    guard, forward = out_of_memory_above(0), Classifier.forward

    def guarded(classifier, images):
        if classifier.training:
            guard(images)
        return forward(classifier, images)

    monkeypatch.setattr(Classifier, "forward", guarded)
    with pytest.raises(DeviceMemoryError, match="one picture"):
        run(schedule="scratch")
    assert isinstance(run.events[-1], RunFailed)


@pytest.mark.parametrize("exact", [False, True])
def test_pictures_that_disappear_are_left_out_and_told_once(run, pictures_folder, exact):
    def remove(event):
        if isinstance(event, RunStarted):
            for path in sorted((pictures_folder / "discs").iterdir())[:3]:
                path.unlink()

    events = run(on_event=remove, exact=exact, head_epochs=2)
    assert kinds(events) == ["picture_left_out"] * 3
    assert events[-1].outcome == "completed"


@pytest.mark.expects_warning
def test_a_full_disk_is_told_once_and_the_model_of_before_stays(run, monkeypatch, tmp_path):
    def full(self, path):
        raise OSError(28, "No space left on device")

    def fill(event):
        if isinstance(event, EpochDone) and event.epoch == 1:
            monkeypatch.setattr(Checkpoint, "save", full)

    events = run(on_event=fill)
    assert kinds(events) == ["disk_full"]
    assert events[-1].outcome == "completed"
    assert load_model(tmp_path / "run" / "model.safetensors")[1].best_epoch == events[-1].best_epoch


def test_a_disk_without_room_is_refused_before_anything_is_written(run, monkeypatch, tmp_path):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr("tlgui.engine.runs.prepare.shutil.disk_usage", lambda _: usage._replace(free=1_000_000))
    with pytest.raises(RunFolderError, match="1 MB free"):
        run()
    assert not (tmp_path / "run").exists()
    assert {type(event) for event in run.events} == {Preparing}


@pytest.fixture
def full_disk():
    """Let no file grow beyond 200 kB, as on a full disk: events still fit, a model and a state do not."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.expects_warning
def test_a_run_that_could_never_save_a_model_says_so_and_promises_none(run, full_disk, tmp_path):
    with pytest.raises(ModelFileError, match="could not be saved") as told:
        run(on_event=lambda event: full_disk() if isinstance(event, RunStarted) else None)
    assert "produces no model" in str(told.value)
    notices = [
        english(event.message) for event in run.events if isinstance(event, Notice) and event.kind == "disk_full"
    ]
    assert len(notices) == 1
    assert "none of its models has been saved" in notices[0]
    assert "is safe" not in notices[0]
    assert isinstance(run.events[-1], RunFailed)
    assert not (tmp_path / "run" / "model.safetensors").exists()


@pytest.mark.expects_warning
def test_a_disk_that_fills_up_during_the_run_leaves_the_model_of_before(run, full_disk, tmp_path):
    def fill(event):
        if isinstance(event, CheckpointSaved):
            full_disk()

    with pytest.raises(ModelFileError):
        run(on_event=fill, schedule="features", head_epochs=4)
    notices = [
        english(event.message) for event in run.events if isinstance(event, Notice) and event.kind == "disk_full"
    ]
    assert len(notices) == 1
    assert "is safe" in notices[0]
    assert load_model(tmp_path / "run" / "model.safetensors")[1].best_epoch >= 1


@pytest.mark.expects_warning
def test_a_loss_that_is_no_number_on_a_full_disk_goes_back_to_the_state_in_memory(run, loss_fails, full_disk):
    loss_fails(5)
    with pytest.raises(ModelFileError, match="could not be saved"):
        run(on_event=lambda event: full_disk() if isinstance(event, RunStarted) else None, head_epochs=2)
    assert "rate_lowered" in kinds(run.events)
    assert [done.epoch for done in epochs(run.events)] == [1, 2, 3]
