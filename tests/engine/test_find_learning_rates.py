"""The trial finds a rate that learns, tells rates that do not, and leaves no trace."""

import math
import random
import shutil

import pytest

from tlgui.core.control import Control
from tlgui.core.errors import DatasetError
from tlgui.core.events import EpochDone, Notice, Preparing
from tlgui.core.sentences import english
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.samples import Wish, make_samples
from tlgui.engine.runs.find_learning_rates import find_learning_rates
from tlgui.engine.runs.run import train
from tlgui.engine.training.learning_rate_trial import LearningRateTrial


def test_the_suggestion_is_where_the_loss_falls_fastest():
    trial = LearningRateTrial((1e-4, 1e-3, 1e-2, 1e-1, 1.0), (0.7, 0.65, 0.4, 0.35, 3.0))
    assert trial.suggested == pytest.approx(1e-3)
    assert trial.breaks_at == 1.0
    assert "too high" in english(trial.complaint(1.0))
    assert "1e-03" in english(trial.complaint(1.0))
    assert "almost nothing" in english(trial.complaint(5e-7))
    assert trial.complaint(1e-4) is None
    assert trial.complaint(0.1) is None


def test_a_loss_that_never_falls_suggests_nothing():
    trial = LearningRateTrial((1e-4, 1e-3), (0.7, 0.8))
    assert trial.suggested is None
    assert trial.complaint(1e9) is None
    assert LearningRateTrial((), ()).suggested is None


def rising_rates(n):
    return tuple(1e-6 * 1e7 ** (i / (n - 1)) for i in range(n))


def smoothed(losses):
    """As the trial smooths: the first values are means of one, two, three batches and jump accordingly."""
    mean, shown = 0.0, []
    for step, loss in enumerate(losses):
        mean = 0.8 * mean + 0.2 * loss
        shown.append(mean / (1 - 0.8 ** (step + 1)))
    return tuple(shown)


@pytest.mark.parametrize("n_steps", [30, 60, 100])
def test_the_jump_of_the_first_batches_is_no_descent(n_steps):
    rates, noise = rising_rates(n_steps), random.Random(1)
    # The first batch is hard by chance; the loss really falls between 1e-3 and 1e-1.
    losses = [2.4, 1.5] + [1.6 + noise.gauss(0, 0.05) - 1.2 * _part(rate) for rate in rates[2:]]
    losses = [loss + (5.0 if rate > 0.5 else 0.0) for loss, rate in zip(losses, rates, strict=True)]
    suggested = LearningRateTrial(rates, smoothed(losses)).suggested
    assert 1e-3 < suggested < 1e-1


def _part(rate):
    return min(max((math.log10(rate) + 3) / 2, 0), 1)


@pytest.mark.parametrize("n_steps", [30, 60, 100])
@pytest.mark.parametrize("jitter", [0.0, 0.05, 0.15])
def test_a_flat_curve_suggests_nothing_and_never_the_end_of_the_range(n_steps, jitter):
    found = []
    for seed in range(100):
        noise = random.Random(seed)
        losses = smoothed([1.6 + noise.gauss(0, jitter) for _ in range(n_steps)])
        found.append(LearningRateTrial(rising_rates(n_steps), losses).suggested)
    suggested = [rate for rate in found if rate is not None]
    assert len(suggested) <= 5  # of a hundred curves of noise
    assert all(1e-5 < rate < 5 for rate in suggested)


def test_a_loss_that_only_rises_suggests_nothing():
    rates = rising_rates(60)
    assert LearningRateTrial(rates, tuple(0.7 + rate for rate in rates)).suggested is None


def test_a_loss_that_falls_from_the_first_rate_on_suggests_no_end_of_the_range():
    rates = rising_rates(60)
    found = LearningRateTrial(rates, tuple(2.0 - 0.03 * i for i in range(60))).suggested
    assert found is None or 1e-5 < found < 5


def test_a_loss_that_is_no_number_breaks():
    assert LearningRateTrial((1e-4, 1e-3), (0.7, float("nan"))).breaks_at == 1e-3


def test_rates_are_found_for_the_head_and_for_everything(quick_config, pictures_folder, small_resnet18):
    progress = []
    found = find_learning_rates(
        quick_config.replace(weights="starter", backbone="resnet18"),
        scan_folder(pictures_folder),
        on_event=progress.append,
    )
    assert 1e-5 < found.head < 1
    assert 1e-7 < found.finetune < 1e-1
    assert progress


@pytest.mark.parametrize(
    ("head", "batch_size"),
    [
        ("linear", 32),
        ("mlp", 8),
        pytest.param("linear", 8, marks=pytest.mark.slow),
        pytest.param("mlp", 32, marks=pytest.mark.slow),
    ],
)
def test_drawn_fruit_gets_a_rate_that_learns_whatever_the_batch_size(quick_config, tmp_path, batch_size, head):
    samples = make_samples(tmp_path / "fruit", Wish(8, size_px=64))
    found = find_learning_rates(
        quick_config.replace(batch_size=batch_size, head=head),
        scan_folder(samples.dataset_dir),
        on_event=lambda _: None,
    )
    assert found.head is None or 1e-4 < found.head < 1
    assert found.finetune is None or 1e-6 < found.finetune < 1e-1


def test_pictures_that_vanish_during_the_search_end_it(quick_config, pictures_folder):
    dataset = scan_folder(pictures_folder)

    def remove(event):
        if event == Preparing("learning rates", 0, 2):
            shutil.rmtree(pictures_folder)

    config = quick_config.replace(cached_views=0)
    with pytest.raises(DatasetError, match="any more"):
        find_learning_rates(config, dataset, on_event=remove)


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
        notices = [english(e.message) for e in events if isinstance(e, Notice) and e.kind == "step_size"]
        return [e.train_loss for e in events if isinstance(e, EpochDone)], notices

    checked, notices = curve("a")
    assert notices == []
    assert "almost nothing" in curve("b", head_learning_rate=1e-8)[1][0]
    monkeypatch.setattr("tlgui.engine.training.trainer.try_learning_rates", lambda *_, **__: LearningRateTrial((), ()))
    assert curve("c")[0] == checked
