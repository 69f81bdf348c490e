"""The trial finds a rate that learns, tells rates that do not, and leaves no trace."""

import pytest
import torch

from tlgui.core.control import Control
from tlgui.core.events import EpochDone, Notice
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.runs.find_learning_rates import find_learning_rates
from tlgui.engine.runs.run import train
from tlgui.engine.training.lr_finder import LearningRateTrial


@pytest.fixture(autouse=True)
def one_thread(fixed_seed):
    torch.set_num_threads(1)  # networks this small gain nothing from a second one


def test_the_suggestion_is_where_the_loss_falls_fastest():
    trial = LearningRateTrial((1e-4, 1e-3, 1e-2, 1e-1, 1.0), (0.7, 0.65, 0.4, 0.35, 3.0))
    assert trial.suggested == pytest.approx(1e-3)
    assert trial.breaks_at == 1.0
    assert "runs away" in trial.complaint(1.0)
    assert "1e-03" in trial.complaint(1.0)
    assert "next to nothing" in trial.complaint(5e-7)
    assert trial.complaint(1e-4) is None
    assert trial.complaint(0.1) is None


def test_a_loss_that_never_falls_suggests_nothing():
    trial = LearningRateTrial((1e-4, 1e-3), (0.7, 0.8))
    assert trial.suggested is None
    assert trial.complaint(1e9) is None
    assert LearningRateTrial((), ()).suggested is None


def test_a_loss_that_is_no_number_breaks():
    assert LearningRateTrial((1e-4, 1e-3), (0.7, float("nan"))).breaks_at == 1e-3


def test_rates_are_found_for_the_head_and_for_everything(quick_config, pictures_folder):
    progress = []
    found = find_learning_rates(
        quick_config.replace(weights="starter", backbone="resnet18"),
        scan_folder(pictures_folder),
        on_event=progress.append,
    )
    assert 1e-5 < found.head < 1
    assert 1e-7 < found.finetune < 1e-1
    assert progress


def test_a_stop_ends_the_search(quick_config, pictures_folder):
    control = Control()
    control.stop()
    found = find_learning_rates(quick_config, scan_folder(pictures_folder), on_event=lambda _: None, control=control)
    assert (found.head, found.finetune) == (None, None)


def test_the_check_before_a_run_tells_of_a_hopeless_rate_and_changes_nothing_else(
    quick_config, pictures_folder, tmp_path, monkeypatch
):
    def curve(out, **changes):
        events = []
        train(
            quick_config.replace(schedule="features", head="mlp", **changes),
            scan_folder(pictures_folder),
            out=tmp_path / out,
            on_event=events.append,
        )
        notices = [e.message for e in events if isinstance(e, Notice) and e.kind == "step_size"]
        return [e.train_loss for e in events if isinstance(e, EpochDone)], notices

    checked, notices = curve("a")
    assert notices == []
    assert "next to nothing" in curve("b", head_learning_rate=1e-8)[1][0]
    monkeypatch.setattr("tlgui.engine.training.trainer.try_learning_rates", lambda *_, **__: LearningRateTrial((), ()))
    assert curve("c")[0] == checked
