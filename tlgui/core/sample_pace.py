"""The sample run within a promised minute, on a computer whose speed shows only while it draws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from tlgui.core.config import TrainConfig

PICTURES, NEW_PICTURES = "pictures", "new pictures"
"""The folders of the drawn pictures: those to learn from, one folder for each class, and those to try the model on."""
SAMPLES_PER_CLASS = 36
PROMISED_S = 60.0
"""From the wish for sample pictures to the first answers."""
ANSWER_S = 2.0
"""What is left of it for the first answer, on any computer."""
DRAWING_S = 12.0
"""What drawing the pictures to learn from may take; a slow computer draws fewer."""
ALONE_DRAWING_S, SHOWN_DRAWING_S = 0.04, 0.06
"""Of one picture, on the same two idle cores of 2023 as the costs below; and where a window shows each of them."""
LEAST_DRAWN = 20
LEAST_EPOCHS = 2
"""Of fine-tuning: after one epoch a network may be worse than before."""


@dataclass(frozen=True)
class _Costs:
    """Seconds for each picture to learn from."""

    head_s: float
    """All that a run of the head alone does with it."""
    tuning_s: float
    """What fine-tuning adds before and after its epochs."""
    epoch_s: float
    """One epoch of fine-tuning."""


STARTER_COSTS = _Costs(0.055, 0.04, 0.036)
"""Of the starter, a ResNet-18; of random weights as well."""
PACKAGED_COSTS = _Costs(0.036, 0.032, 0.046)
"""Of EfficientNet-Lite0, whose weights a package brings along."""


class SamplePace:
    """How fast this computer draws, from which its training is guessed: a measurement of its own would cost the time.

    What else the computer does meanwhile is in it. Made when the sample pictures are asked for.

    Args:
        usual_s: ALONE_DRAWING_S or SHOWN_DRAWING_S.
        now: seconds of a clock.
    """

    def __init__(self, usual_s: float, now: Callable[[], float] = monotonic) -> None:
        self._usual_s, self._now = usual_s, now
        self._begun_s = now()
        self._first: tuple[float, int] | None = None
        self._latest = (0.0, 0)

    def take(self, n_drawn: int) -> None:
        """Take note that so many pictures are drawn."""
        self._latest = (self._now(), n_drawn)
        self._first = self._first or self._latest

    def fitted(self, config: TrainConfig, n_pictures: int) -> TrainConfig:
        """Return the config with as many epochs of fine-tuning as the promised time allows.

        Where that is less than two, it has the head alone: what a pretrained network sees of the pictures is worth
        most. Random weights, which see nothing, get two all the same.

        Args:
            config: of the sample run.
            n_pictures: that it learns from and is measured with.
        """
        left_s = max(0.0, self._begun_s + PROMISED_S - ANSWER_S - self._now())
        usual_s = left_s / self._slowness() / max(n_pictures, 1)
        costs = PACKAGED_COSTS if config.weights == "imagenet" else STARTER_COSTS
        n_epochs = min(int((usual_s - costs.head_s - costs.tuning_s) / costs.epoch_s), config.finetune_epochs)
        if n_epochs < LEAST_EPOCHS and config.weights != "none":
            # To measure which precision is quicker takes longer than it saves here.
            return config.replace(schedule="features", precision="fp32")
        return config.replace(finetune_epochs=max(n_epochs, LEAST_EPOCHS))

    def _slowness(self) -> float:
        """Return how many times as long as usual a picture takes; 1 when they were there already, or nearly all."""
        if self._first is None or self._latest[1] - self._first[1] < LEAST_DRAWN:
            return 1.0
        drawing_s = (self._latest[0] - self._first[0]) / (self._latest[1] - self._first[1])
        return max(drawing_s / self._usual_s, 1e-3)
