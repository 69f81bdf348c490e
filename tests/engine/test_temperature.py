"""The temperature: found again where it is known, near 1 where little is known, and it changes no answer."""

import pytest
import torch

from tlgui.core.calibration import expected_calibration_error
from tlgui.engine.results.temperature import HIGHEST, LOWEST, fit_temperature


def drawn(n, *, temperature, seed=0):
    """Return logits whose true probabilities are their softmax after division by a temperature."""
    generator = torch.Generator().manual_seed(seed)
    true = 2 * torch.randn(n, 4, generator=generator)
    targets = torch.multinomial(true.softmax(dim=1), 1, generator=generator).squeeze(1)
    return true * temperature, targets


@pytest.mark.parametrize("temperature", [0.4, 1.0, 2.5])
def test_the_true_temperature_is_found_with_many_pictures(temperature):
    assert fit_temperature(*drawn(4000, temperature=temperature)) == pytest.approx(temperature, rel=0.08)


def test_the_calibration_error_of_other_pictures_falls():
    temperature = fit_temperature(*drawn(200, temperature=3.0))
    logits, targets = drawn(2000, temperature=3.0, seed=1)

    def error(scaled):
        sure, answered = scaled.softmax(dim=1).max(dim=1)
        return expected_calibration_error(list(zip(sure.tolist(), (answered == targets).tolist(), strict=True)))

    assert error(logits) > 0.1
    assert error(logits / temperature) < 0.05


def test_few_pictures_that_are_all_right_do_not_make_every_answer_certain():
    logits = torch.tensor([[2.0, 0.0]] * 8 + [[0.0, 2.0]] * 8)
    assert 0.6 < fit_temperature(logits, logits.argmax(dim=1)) < 1


def test_it_is_bounded_and_one_without_pictures():
    logits = torch.tensor([[60.0, 0.0]] * 500)
    assert fit_temperature(logits, torch.ones(500, dtype=torch.int64)) == pytest.approx(HIGHEST, rel=1e-3)
    assert fit_temperature(logits / 1e3, torch.zeros(500, dtype=torch.int64)) == pytest.approx(LOWEST, rel=1e-3)
    assert fit_temperature(logits[:0], torch.zeros(0, dtype=torch.int64)) == 1.0
