"""What the window is told of a fast run: little of what repeats, all of the rest, in order."""

from tlgui.core.events import BatchDone, EpochDone, EpochStarted, Paused, Preparing
from tlgui.core.throttle import PERIOD_S
from tlgui.engine.door.throttle import EventThrottle


class Thinned:
    """A EventThrottle on a clock of our own."""

    def __init__(self):
        self.sent = []
        self.now_s = 0.0
        self.take = EventThrottle(self.sent.append, clock=lambda: self.now_s)

    def batches(self, losses, *, epoch=1, every_s=0.0):
        for number, loss in enumerate(losses, start=1):
            self.now_s += every_s
            self.take(BatchDone(epoch, number, len(losses), loss))


def epoch_done(epoch):
    return EpochDone(epoch, 0, 0.5, 0.8, 0.5, 0.8, 1e-3, 0.0, 20.0, 2.0)


def test_five_thousand_batches_a_second_become_thirty():
    thinned = Thinned()
    thinned.batches([1.0 / n for n in range(1, 15_001)], every_s=1 / 5000)
    assert 3 / PERIOD_S <= len(thinned.sent) <= 3 * 3 / PERIOD_S + 1
    assert [b.batch for b in thinned.sent] == sorted(b.batch for b in thinned.sent)


def test_a_slow_run_is_told_batch_by_batch():
    thinned = Thinned()
    thinned.batches([1.0] * 20, every_s=PERIOD_S * 1.01)
    assert len(thinned.sent) == 20


def test_peaks_and_the_last_batch_are_kept():
    thinned = Thinned()
    losses = [1.0] * 1000
    losses[400], losses[700] = 9.0, 0.1
    thinned.batches(losses)
    thinned.take(epoch_done(1))
    assert [getattr(a, "loss", None) for a in thinned.sent] == [1.0, 9.0, 0.1, 1.0, None]
    assert thinned.sent[-2].batch == 1000


def test_nothing_else_is_held_back_and_the_order_stays():
    thinned = Thinned()
    thinned.take(EpochStarted(1, 3))
    thinned.batches([1.0, 2.0, 3.0])
    thinned.take(Paused())
    assert [type(a) for a in thinned.sent] == [EpochStarted, BatchDone, BatchDone, BatchDone, Paused]
    for n in range(100):
        thinned.take(EpochStarted(n, 100))
    assert len(thinned.sent) == 5 + 100


def test_of_a_preparing_pass_the_first_and_the_last_step_are_told():
    thinned = Thinned()
    for what in ("decode", "final check"):
        for done in range(1000):
            thinned.take(Preparing(what, done + 1, 1000))
    thinned.take.flush()
    steps = [(a.what, a.done) for a in thinned.sent]
    assert steps == [("decode", 1), ("decode", 1000), ("final check", 1000)]
