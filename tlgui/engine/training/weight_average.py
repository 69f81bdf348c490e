"""A running average of the weights while they are learned: steadier than the weights of any one step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor
from torch.optim.swa_utils import get_ema_multi_avg_fn

from tlgui.core.config import TrainConfig
from tlgui.core.schedule import Phase
from tlgui.core.unfreezing import HEAD
from tlgui.engine.models.classifier import Classifier


class WeightAverage:
    """An exponential moving average of what learns in a phase; one for each phase, used in the training thread.

    The first steps count more than later ones, or a short phase would end in an average of its beginning.

    Args:
        classifier: with the blocks of the phase learning.
        decay: part of the average that a step leaves in place, once there have been steps enough; 0..1.

    Source: the rule for the first steps is that of TensorFlow's ExponentialMovingAverage with num_updates.
    """

    def __init__(self, classifier: Classifier, decay: float) -> None:
        # Not the counters of batch norms: there is no average of whole numbers.
        self._live = {name: value for name, value in classifier.learning_state().items() if value.is_floating_point()}
        self._mean = {name: value.clone() for name, value in self._live.items()}
        self._decay = decay
        self.n_steps = 0
        """Steps that it is an average of."""

    def update(self) -> None:
        """Count the weights as they are after a step."""
        n, live, mean = self.n_steps, list(self._live.values()), list(self._mean.values())
        # As torch's own AveragedModel: the first weights are the average.
        decay = min(self._decay, (1 + n) / (10 + n)) if n else 0.0
        get_ema_multi_avg_fn(decay)(mean, live, n)  # type: ignore[no-untyped-call]
        self.n_steps += 1

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Give the classifier the average, and at the end the weights of its last step back."""
        last = {name: value.clone() for name, value in self._live.items()}
        _copy(self._mean, self._live)
        try:
            yield
        finally:
            _copy(last, self._live)

    def state(self) -> dict[str, Tensor]:
        """Return the average by dotted names; the next step changes it."""
        return self._mean

    def take_over(self, state: Mapping[str, Tensor], n_steps: int) -> None:
        """Go on from the average that an interrupted run kept.

        Raises:
            RuntimeError: it is of other weights.
        """
        if {name: value.shape for name, value in state.items()} != {n: v.shape for n, v in self._mean.items()}:
            raise RuntimeError("the average is of other weights")
        _copy(state, self._mean)
        self.n_steps = n_steps


def make_weight_average(config: TrainConfig, classifier: Classifier, phase: Phase) -> WeightAverage | None:
    """Return what averages the weights of a phase; None where the choices, or the phase, want none.

    A head alone is solved, or learned in steps that cost nothing. Weights that begin at random go too far for their
    average to be a network.
    """
    if not config.weight_average or config.weights == "none" or phase.learning_blocks == (HEAD,):
        return None
    return WeightAverage(classifier, config.weight_average)


def _copy(source: Mapping[str, Tensor], target: Mapping[str, Tensor]) -> None:
    with torch.no_grad():
        for name, value in target.items():
            value.copy_(source[name])
