"""The model that answers, kept loaded from one request to the next."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from tlgui.engine.inference.predictor import Predictor


def loaded_model(model: str) -> Predictor:
    """Return the model, loaded anew only when another is asked for or its file has changed.

    Raises:
        ModelFileError: missing or damaged.
    """
    path = Path(model)
    return _load(model, path.stat().st_mtime_ns if path.exists() else 0)


@lru_cache(maxsize=1)
def _load(model: str, _mtime_ns: int) -> Predictor:
    return Predictor.load(Path(model))
