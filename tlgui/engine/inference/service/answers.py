"""The one thread that answers a service's pictures, all that wait together."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.prediction import Prediction
from tlgui.engine.inference.predictor import BATCH_SIZE, Predictor

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Wanted:
    paths: tuple[Path, ...]
    future: Future[list[Prediction]]


class AnswerThread:
    """Answers pictures with a predictor, which is no thing for several threads.

    Pictures of several requests that wait together go through the network in one batch.

    Args:
        predictor: of the model.
    """

    def __init__(self, predictor: Predictor) -> None:
        self._predictor = predictor
        self._waiting: queue.SimpleQueue[_Wanted | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="service answers", daemon=True)
        self._thread.start()

    def submit(self, paths: Sequence[Path]) -> Future[list[Prediction]]:
        """Return a future of one prediction for each picture, in this order.

        Its exception is a ModelFileError where the model gives something else than numbers.
        """
        wanted = _Wanted(tuple(paths), Future())
        self._waiting.put(wanted)
        return wanted.future

    def stop(self) -> None:
        """Answer what waits, and end the thread."""
        self._waiting.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (first := self._waiting.get()) is not None:
            group, is_last = self._with_those_behind(first)
            self._answer(group)
            if is_last:
                return

    def _with_those_behind(self, first: _Wanted) -> tuple[list[_Wanted], bool]:
        """Return what fills a batch, without waiting for more; and whether nothing comes after it."""
        group = [first]
        n = len(first.paths)
        while n < BATCH_SIZE:
            try:
                wanted = self._waiting.get_nowait()
            except queue.Empty:
                break
            if wanted is None:
                return group, True
            group.append(wanted)
            n += len(wanted.paths)
        return group, False

    def _answer(self, group: Sequence[_Wanted]) -> None:
        group = [wanted for wanted in group if wanted.future.set_running_or_notify_cancel()]
        try:
            predictions = iter(list(self._predictor.predict(path for wanted in group for path in wanted.paths)))
        except Exception as error:  # noqa: BLE001 - it belongs to those who wait; the thread has others to answer
            log.exception("Pictures of the service could not be answered")
            for wanted in group:
                wanted.future.set_exception(error)
            return
        for wanted in group:
            wanted.future.set_result([next(predictions) for _ in wanted.paths])
