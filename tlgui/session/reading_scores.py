"""Reading what a model answered to each validation picture, from the run folder that the model file lies in."""

from __future__ import annotations

import logging
from pathlib import Path

from tlgui.core.model_header import read_model_header
from tlgui.core.picture_scores import PictureScores, read_scores
from tlgui.core.run_folder import RunFolder
from tlgui.session.background import Report, ShouldStop, Work

log = logging.getLogger(__name__)


def reading_scores(model: Path) -> Work:
    """Return the work of reading them; it answers PictureScores, or nothing where there are none of this model."""

    def work(_report: Report, _should_stop: ShouldStop) -> PictureScores | None:
        try:
            scores = read_scores(RunFolder(model.parent).scores)
        except (OSError, ValueError) as error:
            log.info("No scores of single pictures beside '%s': %s", model, error)
            return None
        header = read_model_header(model)
        # A model copied into another run's folder, or a run that began anew there: not its pictures.
        is_of_model = (scores.model, scores.class_names) == (header.identity, header.class_names)
        return scores if is_of_model else None

    return work
