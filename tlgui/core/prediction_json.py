"""One prediction as the JSON object that the command line prints and the service answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tlgui.core.messages import Text
from tlgui.core.prediction import Prediction
from tlgui.core.sentences import english


def prediction_json(prediction: Prediction, top: int, sentence: Callable[[Text], str] = english) -> dict[str, Any]:
    """Return a prediction as plain JSON values: `path`, and `error` or the `top` classes, best first.

    Args:
        prediction: of one picture.
        top: how many classes, at most.
        sentence: words an error.
    """
    if prediction.error:
        return {"path": prediction.path, "error": sentence(prediction.error)}
    best = [{"class": s.class_name, "probability": s.probability} for s in prediction.scores[:top]]
    answer: dict[str, Any] = {"path": prediction.path, "top": best}
    if prediction.unknown_score is not None:
        answer |= {"unknown": prediction.is_unknown, "unknown_score": prediction.unknown_score}
    return answer if prediction.is_sure is None else answer | {"sure": prediction.is_sure}
