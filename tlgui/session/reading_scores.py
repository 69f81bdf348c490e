"""Reading what a model answered to each validation picture, from the run folder that the model file lies in."""

from __future__ import annotations

from pathlib import Path

from tlgui.core.model_header import read_model_header
from tlgui.core.picture_scores import PictureScores
from tlgui.core.run_facts import scores_of_model
from tlgui.session.background import Report, ShouldStop, Work


def reading_scores(model: Path) -> Work:
    """Return the work of reading them; it answers PictureScores, or nothing where there are none of this model."""

    def work(_report: Report, _should_stop: ShouldStop) -> PictureScores | None:
        return scores_of_model(model, read_model_header(model))

    return work
