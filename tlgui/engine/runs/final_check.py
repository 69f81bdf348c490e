"""The figures of a run: its saved model file, read back and measured on the validation pictures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tlgui.core.dataset import Picture
from tlgui.core.errors import DatasetError, DivergedError, PictureError
from tlgui.core.evaluation import Evaluation
from tlgui.core.events import Preparing
from tlgui.core.messages import say
from tlgui.core.out_of_class import find_rule
from tlgui.core.picture_scores import PictureScores
from tlgui.engine.data.batches import OnUnreadable
from tlgui.engine.data.picture_hashes import require_same_content
from tlgui.engine.inference.model_file import save_model
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.results.evaluate import measure_pictures
from tlgui.engine.results.temperature import fit_temperature
from tlgui.engine.runs.known_pictures import KnownPictures
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.training.context import TrainingContext


def measure_saved_model(
    model: Path, plan: RunPlan, context: TrainingContext, known: KnownPictures, on_unreadable: OnUnreadable
) -> tuple[Evaluation, PictureScores]:
    """Measure the saved model file on the validation pictures and write into it what follows from them.

    That is the temperature, the rule for pictures of no class, and the figures.

    Returns the figures, and what they were counted from.

    Args:
        model: the file.
        plan: with the validation pictures and their contents when the run began.
        context: its classifier leaves the device, to make room for the model read back from disk.
        known: the training pictures that the model is to remember.
        on_unreadable: called with pictures that are gone or have changed; they are left out.

    Raises:
        DatasetError: no validation picture can be read any more.
        DivergedError: the model gives no numbers.
        ModelFileError: the file cannot be read back, or the figures cannot be written into it.
    """
    context.classifier.to("cpu")
    predictor = Predictor.load(model, context.device)
    predictor.known = known.features(predictor, context)
    measured = measure_pictures(
        predictor,
        _unchanged(plan.split.val, plan, on_unreadable),
        on_progress=lambda done, total: context.emit(Preparing("final check", done, total)),
        on_unreadable=on_unreadable,
    )
    outputs = measured.outputs
    header = replace(
        predictor.header,
        temperature=fit_temperature(outputs.logits, measured.targets),
        unknown=find_rule(outputs.distances.tolist(), outputs.energies.tolist(), len(predictor.known))
        if predictor.known is not None and outputs.distances is not None
        else None,
    )
    evaluation = measured.evaluation(header)
    _require_figures(evaluation, model, plan)
    known_rows = predictor.known.rows if header.unknown is not None and predictor.known is not None else None
    save_model(model, predictor.weights(), replace(header, evaluation=evaluation.to_json()), known_rows)
    return evaluation, PictureScores(header.identity, header.class_names, measured.scored(header.temperature))


def _unchanged(pictures: Sequence[Picture], plan: RunPlan, on_unreadable: OnUnreadable) -> list[Picture]:
    """Return the pictures whose files are what they were when the run began."""
    unchanged = []
    for picture in pictures:
        try:
            require_same_content(picture, plan.hashes)
        except PictureError as error:
            on_unreadable(picture, error)
        else:
            unchanged.append(picture)
    return unchanged


def _require_figures(evaluation: Evaluation, model: Path, plan: RunPlan) -> None:
    if not evaluation.n:
        raise DatasetError(
            say("runs.none_of_the_validation_pictures_can", model=model),
            hint=say("runs.put_the_folder_of_pictures_back"),
            path=plan.root,
        )
    if not math.isfinite(evaluation.loss):
        raise DivergedError(
            say("runs.the_saved_model_gives_no_numbers", model=model),
            hint=say("runs.start_again_with_a_smaller_step"),
        )
