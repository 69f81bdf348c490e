"""The model that answers, kept loaded from one request to the next, on the best device there is."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

import torch

from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.training.device import pick_device

log = logging.getLogger(__name__)


def loaded_model(model: str) -> Predictor:
    """Return the model, loaded anew only when another is asked for or its file has changed.

    It is on the GPU where there is one with room for it, else on the processor.

    Raises:
        ModelFileError: missing or damaged.
    """
    path = Path(model)
    return _load(model, path.stat().st_mtime_ns if path.exists() else 0)


@lru_cache(maxsize=1)
def _load(model: str, _mtime_ns: int) -> Predictor:
    device = pick_device("auto")
    try:
        predictor = Predictor.load(Path(model), device)
        predictor.warm_up()
    except torch.OutOfMemoryError:  # a run, or another program, has taken all of the GPU's
        if device.type == "cpu":
            raise
        log.info("No room for the model on %s; it answers on the processor.", device)
        predictor = Predictor.load(Path(model), "cpu")
        predictor.warm_up()
    return predictor
