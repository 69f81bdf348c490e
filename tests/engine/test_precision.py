"""Measuring which precision is quicker takes no longer than its budget, however slow or busy the computer is."""

import pytest

from tlgui.engine.training.precision import BUDGET_S, _quickest

N = 8


class Computer:
    """Steps take seconds of a clock that nobody has to wait for.

    Args:
        of_a_picture: seconds in each precision.
        first: times as long as that the first time.
    """

    def __init__(self, of_a_picture, first=1.0):
        self.of_a_picture, self.first = of_a_picture, first
        self.now = 0.0
        self.worked = []

    def make(self, name):
        def work(n):
            factor = 1.0 if name in [done for done, _n in self.worked] else self.first
            self.worked.append((name, n))
            self.now += n * self.of_a_picture[name] * factor

        return work

    def quickest(self):
        return _quickest(self.make, N, clock=lambda: self.now)


@pytest.mark.parametrize("first", [1.0, 10.0])
@pytest.mark.parametrize(("bf16", "chosen"), [(0.5, "bf16"), (1.0, "fp32"), (7.0, "fp32")])
def test_a_quick_computer_compares_the_whole_batch(first, bf16, chosen):
    computer = Computer({"fp32": 0.01, "bf16": 0.01 * bf16}, first)
    name, pictures_per_s = computer.quickest()
    assert name == chosen
    assert pictures_per_s == pytest.approx(100 / min(bf16, 1.0))
    assert ("bf16", N) in computer.worked


@pytest.mark.parametrize("fp32", [0.05, 0.3, 0.7, 2.0, 20.0])
@pytest.mark.parametrize("bf16", [0.5, 4.0])
def test_a_slow_one_answers_with_what_is_known_when_the_time_is_up(fp32, bf16):
    computer = Computer({"fp32": fp32, "bf16": fp32 * bf16}, first=3.0)
    _name, pictures_per_s = computer.quickest()
    longest_step = max(n * computer.of_a_picture[name] for name, n in computer.worked) * computer.first
    assert computer.now <= BUDGET_S + 2 * longest_step
    assert 1 / (3 * fp32) <= pictures_per_s <= 1 / (fp32 * min(bf16, 1.0)) + 1e-9


def test_after_one_step_that_takes_long_nothing_else_is_tried():
    computer = Computer({"fp32": 10.0, "bf16": 1.0})
    assert computer.quickest() == ("fp32", pytest.approx(0.1))
    assert computer.worked == [("fp32", 2)]
