"""The weights with the lowest validation loss: in memory at once, on disk before long."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping

from torch import Tensor

from tlgui.core.events import EpochDone
from tlgui.engine.models.classifier import Classifier
from tlgui.engine.training.checkpoint import on_the_processor

SaveBest = Callable[[dict[str, Tensor], EpochDone], bool]
"""Writes the model file; False when that was not possible now."""

SHARE_OF_TIME = 0.05
"""Writing may take this part of the time at most: an epoch of a head is faster than writing the file."""


class WritingPace:
    """Says when it is time to write again, from how long the last write took."""

    def __init__(self) -> None:
        self._cost_s = 0.0
        self._ended_s = float("-inf")

    @property
    def is_due(self) -> bool:
        """Whether enough time has passed since the last write."""
        return time.monotonic() - self._ended_s >= self._cost_s / SHARE_OF_TIME

    def note(self, started_s: float) -> None:
        """Record a write that began at `started_s` (time.monotonic()) and ends now."""
        self._ended_s = time.monotonic()
        self._cost_s = self._ended_s - started_s


class BestKeeper:
    """Keeps the best weights of a run.

    Args:
        classifier: whose weights are kept.
        save: writes them.

    Attributes:
        done: the epoch with the lowest validation loss, or None.
        is_written: whether the model file holds its weights.
    """

    def __init__(self, classifier: Classifier, save: SaveBest) -> None:
        self._classifier = classifier
        self._save = save
        self._state: dict[str, Tensor] = {}
        self.is_written = True
        self._pace = WritingPace()
        self.done: EpochDone | None = None

    def offer(self, done: EpochDone) -> bool:
        """Keep the weights as they are if this epoch is the best; return whether it is."""
        if not math.isfinite(done.val_loss):
            return False  # no comparison with it holds, so it would stay the best for good
        if self.done is not None and done.val_loss >= self.done.val_loss:
            return False
        # Frozen blocks are copied once: they do not change until they learn.
        changed = self._classifier.learning_state() if self._state else self._classifier.state_dict()
        self._state.update(on_the_processor(changed))
        self.done = done
        self.is_written = False
        return True

    @property
    def weights(self) -> Mapping[str, Tensor]:
        """The best weights so far, on the processor; empty where there are none yet."""
        return self._state

    def take_over(self, state: dict[str, Tensor], done: EpochDone) -> None:
        """Start from the best weights that an interrupted run kept."""
        self._state, self.done = dict(state), done

    def write(self, *, at_once: bool) -> EpochDone | None:
        """Write the best weights if the file lacks them, at once or when it is time; return their epoch if written."""
        if self.is_written or not (at_once or self._pace.is_due):
            return None
        started = time.monotonic()
        assert self.done is not None
        self.is_written = self._save(self._state, self.done)
        self._pace.note(started)
        return self.done if self.is_written else None

    def restore(self) -> None:
        """Give the classifier the best weights, if there are any."""
        if self._state:
            self._classifier.load_state_dict(self._state)
