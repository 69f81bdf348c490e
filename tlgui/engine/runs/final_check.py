"""The figures of a run: its saved model file, read back and measured on pictures that it did not learn from."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tlgui.core.answer_dial import HeldOut
from tlgui.core.class_weights import shares_to_take_out
from tlgui.core.dataset import Picture
from tlgui.core.errors import DatasetError, DivergedError, PictureError
from tlgui.core.evaluation import Evaluation, Part
from tlgui.core.events import Preparing
from tlgui.core.messages import say
from tlgui.core.model_header import ModelHeader
from tlgui.core.out_of_class import find_rule
from tlgui.core.picture_scores import PictureScores
from tlgui.engine.data.batches import OnUnreadable
from tlgui.engine.data.picture_hashes import require_same_content
from tlgui.engine.inference.model_file import save_model
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.results.evaluate import MeasuredPictures, measure_pictures
from tlgui.engine.results.temperature import fit_temperature
from tlgui.engine.runs.known_pictures import KnownPictures
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.runs.score_arrays import Arrays, score_arrays
from tlgui.engine.training.context import TrainingContext


@dataclass(frozen=True)
class FinalFigures:
    """What was measured with the saved model file."""

    evaluation: Evaluation
    """Of the test pictures; of the validation pictures where there is no test part."""
    validation: Evaluation
    scores: PictureScores
    """What `evaluation` was counted from."""
    arrays: Mapping[Part, Arrays] = field(default_factory=dict)
    """The same of each part, for other programs."""


def measure_saved_model(
    model: Path, plan: RunPlan, context: TrainingContext, known: KnownPictures, on_unreadable: OnUnreadable
) -> FinalFigures:
    """Measure the saved model file and write into it what follows: temperature, out-of-class rule, figures.

    Temperature and rule are found on the validation pictures, which have already had a say in the choice of the best
    epoch; the figures come from the test pictures, which have had none in anything.

    Args:
        model: the file.
        plan: with the pictures and their contents when the run began.
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
    shares = shares_to_take_out(plan.config.class_weights, plan.class_counts)
    if shares and not predictor.header.class_shares:
        predictor.count_equally(shares)
    predictor.known = known.features(predictor, context)
    val, test = _measure_parts(predictor, plan, context, on_unreadable)
    header = _header_after(predictor, val, test)
    validation = _held_out(val.evaluation(header, "val"), plan)
    _require_figures(validation, model, plan)
    evaluation = validation
    if test.pictures:
        evaluation = replace(_held_out(test.evaluation(header, "test"), plan), val_accuracy=validation.accuracy)
        _require_figures(evaluation, model, plan)
    known_rows = predictor.known.rows if header.unknown is not None and predictor.known is not None else None
    save_model(model, predictor.weights(), replace(header, evaluation=evaluation.to_json()), known_rows)
    scored = (test if test.pictures else val).scored(header.temperature)
    scores = PictureScores(header.identity, header.class_names, scored, evaluation.part)
    parts: tuple[tuple[Part, MeasuredPictures], ...] = (("val", val), ("test", test))
    arrays = {name: score_arrays(part, plan.hashes, header.class_names) for name, part in parts if part.pictures}
    return FinalFigures(evaluation, validation, scores, arrays)


def _held_out(evaluation: Evaluation, plan: RunPlan) -> Evaluation:
    """Return the figures with the days, cameras or persons that their pictures are held out by."""
    n = 0 if plan.held is None else plan.held.n_test if evaluation.part == "test" else plan.held.n_val
    return replace(evaluation, origin=plan.held.kind, n_origins=n) if plan.held is not None and n else evaluation


def _measure_parts(
    predictor: Predictor, plan: RunPlan, context: TrainingContext, on_unreadable: OnUnreadable
) -> tuple[MeasuredPictures, MeasuredPictures]:
    """Run the network on the validation and the test pictures, reported as one piece of work."""
    val, test = (_unchanged(part, plan, on_unreadable) for part in (plan.split.val, plan.split.test))
    total = len(val) + len(test)

    def measure(part: Sequence[Picture], n_before: int) -> MeasuredPictures:
        return measure_pictures(
            predictor,
            part,
            on_progress=lambda done, _total: context.emit(Preparing("final check", n_before + done, total)),
            on_unreadable=on_unreadable,
        )

    return measure(val, 0), measure(test, len(val))


def _header_after(predictor: Predictor, val: MeasuredPictures, test: MeasuredPictures) -> ModelHeader:
    """Return the description with the temperature and the rule that the validation pictures give.

    And with how sure the model was of both parts, of which the test pictures are only ever counted.
    """
    outputs, known = val.outputs, predictor.known
    rule = None
    if known is not None and outputs.distances is not None:
        rule = find_rule(outputs.distances.tolist(), outputs.energies.tolist(), len(known))
    temperature = fit_temperature(outputs.logits, val.targets)
    parts: tuple[tuple[Part, MeasuredPictures], ...] = (("val", val), ("test", test))
    held_out = tuple(HeldOut.of(name, part.answers(temperature)) for name, part in parts if part.pictures)
    return replace(predictor.header, temperature=temperature, unknown=rule, held_out=held_out)


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
