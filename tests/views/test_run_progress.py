"""How far a run is and how long it takes: known from the start, by the time of its parts, to its very end."""

import pytest

from tlgui.core.events import BatchDone, EpochDone, EpochStarted, PhaseStarted, Preparing, RunFinished, RunStarted
from tlgui.views.train.run_progress import RunProgress

OPENING, HEAD, TUNING, CLOSING = 0.2, 0.01, 0.69, 0.1


def epoch_done(epoch, phase, seconds):
    return EpochDone(epoch, phase, 0.5, 0.8, 0.5, 0.75, 1e-3, 0.0, 20.0, seconds)


def phase(index, n, first):
    return PhaseStarted(index, "Head only", n, ("head",), ("stem",), {"head": 1e-3}, first)


@pytest.fixture
def now():
    return [0.0]


@pytest.fixture
def run(now):
    progress = RunProgress(lambda: now[0])
    progress.add(RunStarted({}, {}, "the processor", "run", 15, 100.0, (HEAD, TUNING), CLOSING))
    return progress


def test_the_time_is_known_before_the_first_epoch_and_goes_by(run, now):
    assert run.seconds_left == pytest.approx(100)
    assert run.is_whole
    now[0] = 12.0
    run.add(Preparing("frozen layers", 32, 102))
    assert run.seconds_left == pytest.approx(88)
    now[0] = 60.0
    assert run.seconds_left == pytest.approx(80), "what is to come does not shrink by waiting"


def test_quick_epochs_of_the_head_do_not_promise_a_quick_end(run):
    run.add(phase(0, 5, 1))
    for epoch in range(1, 5):
        run.add(epoch_done(epoch, 0, 0.1))
    assert run.is_whole
    assert run.seconds_left == pytest.approx(0.1 + 100 * (TUNING + CLOSING))
    assert run.run_fraction == pytest.approx(OPENING + HEAD * 4 / 5)


def test_slow_epochs_tell_how_long_all_that_is_left_takes(run, now):
    run.add(phase(0, 5, 1))
    run.add(BatchDone(1, 1, 10, 1.0))
    now[0] = 9.0
    run.add(BatchDone(1, 10, 10, 1.0))
    run.add(phase(1, 10, 6))
    assert run.seconds_left == pytest.approx(100 * (1 - OPENING - HEAD)), "batches of a phase before do not count"
    run.add(epoch_done(6, 1, 13.8))  # twice as long as was thought
    assert run.seconds_left == pytest.approx(9 * 13.8 + 200 * CLOSING)


def test_the_work_after_the_last_epoch_is_part_of_it(run, now):
    run.add(phase(1, 10, 6))
    run.add(epoch_done(15, 1, 6.9))
    assert run.run_fraction == pytest.approx(1 - CLOSING)
    assert run.seconds_left == pytest.approx(100 * CLOSING)
    assert run.is_busy
    run.add(Preparing("known pictures", 0, 24))
    now[0] += 4.0
    run.add(Preparing("known pictures", 12, 24))
    assert run.seconds_left == pytest.approx(12), "three times what it took so far, whatever was thought"
    fractions = []
    for what in ("known pictures", "final check"):
        for n_done in (0, 12, 24):
            run.add(Preparing(what, n_done, 24))
            fractions.append(run.run_fraction)
            assert run.seconds_left > 0
    assert fractions == sorted(fractions)
    assert fractions[-1] == 0.99
    run.add(RunFinished("completed", 2, 0.3, 0.9, 0.74, 0.97, "m", 5.0))
    assert (run.run_fraction, run.seconds_left, run.is_busy) == (1.0, None, False)


def test_what_is_not_counted_is_seen_to_go_on(run):
    run.add(Preparing("measuring", 0, 1))
    assert run.is_busy
    run.add(Preparing("frozen layers", 32, 102))
    assert not run.is_busy
    run.add(Preparing("frozen layers", 102, 102))
    run.add(phase(0, 5, 1))
    assert run.is_busy
    run.add(EpochStarted(1, 5))
    run.add(BatchDone(1, 1, 5, 0.3))
    run.add(epoch_done(1, 0, 0.1))
    assert not run.is_busy, "between two epochs nothing is waited for"
