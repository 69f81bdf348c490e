"""Tries an exported file as its receiver would, and compares its answers with the program's own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import tlgui
from tlgui.core.errors import PictureError
from tlgui.core.export import EXAMPLE, UNKNOWN_TOLERANCE, Certificate, CheckedPicture, ExportFormat, Reading
from tlgui.core.prediction import Prediction
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.inference.export.answering import ExampleAnswer, ExampleAnswers, run_example
from tlgui.engine.inference.export.check_pictures import Kinds
from tlgui.engine.inference.export.child import ChildFailedError, run_apart
from tlgui.engine.inference.predictor import Predictor
from tlgui.net.file_hash import sha256_of

Check = Callable[[], None]
NO_ANSWERS = ExampleAnswers((), {})


def certify(
    folder: Path,
    format_: ExportFormat,
    predictor: Predictor,
    chosen: Sequence[tuple[Path, Kinds]],
    *,
    has_drawn: bool,
    check: Check,
) -> Certificate:
    """Run the example program of an export in a clean process and compare what it says.

    Args:
        folder: of the export, with its model file and its example program.
        format_: of the export.
        predictor: the same model as tlgui runs it.
        chosen: pictures with their kinds; those that tlgui cannot read are left out.
        has_drawn: they were drawn because none of the person's were found.
        check: called between two pieces of work; may raise.
    """
    own = _own_answers(predictor, chosen, check)
    kinds = dict(chosen)
    said = _ask(folder / EXAMPLE, list(own), check)
    pictures = {
        path: CheckedPicture(str(path), kinds[path], _class_of(prediction), _compared(predictor, prediction, answer))
        for (path, prediction), answer in zip(own.items(), said.answers, strict=True)
    }
    suspects = [path for path, picture in pictures.items() if not picture.by_example.agrees]
    for path, answer in _ask_for_pixels(folder / EXAMPLE, suspects, check).items():
        by_pixels = _compared(predictor, own[path], answer)
        before = pictures[path]
        pictures[path] = CheckedPicture(before.path, before.kinds, before.answer, before.by_example, by_pixels)
    return Certificate(
        format=format_,
        file=format_.file_name,
        sha256=sha256_of(folder / format_.file_name),
        made=datetime.now().isoformat(timespec="seconds"),
        model_identity=predictor.header.identity,
        versions={"tlgui": tlgui.__version__} | said.versions,
        pictures=tuple(pictures.values()),
        has_drawn=has_drawn,
    )


def _own_answers(predictor: Predictor, chosen: Sequence[tuple[Path, Kinds]], check: Check) -> dict[Path, Prediction]:
    answers = {}
    for (path, _), prediction in zip(chosen, predictor.predict(path for path, _ in chosen), strict=True):
        check()
        if not prediction.error:
            answers[path] = prediction
    return answers


def _ask(example: Path, paths: Sequence[Path], check: Check) -> ExampleAnswers:
    """Return what the example program says; where it cannot even be started, that is its error for each picture."""
    try:
        return run_apart(run_example, str(example), tuple(map(str, paths)), check=check)
    except ChildFailedError as error:
        return ExampleAnswers(tuple(ExampleAnswer(error=_in_english(error)) for _ in paths), {})


def _ask_for_pixels(example: Path, paths: Sequence[Path], check: Check) -> dict[Path, ExampleAnswer]:
    """Ask again with the pixels as tlgui reads them, so that a file that is opened otherwise blames no model."""
    if not paths:
        return {}
    with tempfile.TemporaryDirectory(prefix="tlgui") as folder:
        copies = {}
        for number, path in enumerate(paths):
            check()
            try:
                picture = load_rgb(path)
            except PictureError:  # it was there a moment ago
                continue
            copies[path] = Path(folder) / f"{number}.png"
            picture.save(copies[path], compress_level=1)
        said = _ask(example, list(copies.values()), check)
    return dict(zip(copies, said.answers, strict=True))


def _compared(predictor: Predictor, own: Prediction, said: ExampleAnswer) -> Reading:
    names = predictor.header.class_names
    if said.error or len(said.probabilities) != len(names):
        error = said.error or f"{len(said.probabilities)} probabilities for {len(names)} classes"
        return Reading("", is_same=False, difference=1.0, error=error)
    mine = {score.class_name: score.probability for score in own.scores}
    differences = [abs(mine[name] - theirs) for name, theirs in zip(names, said.probabilities, strict=True)]
    difference = max(differences)
    answer = names[max(range(len(names)), key=said.probabilities.__getitem__)]
    # Two classes that are as good as equal may change places without any difference worth the name.
    is_draw = mine[_class_of(own)] - mine[answer] <= 2 * difference
    unknown_difference = None
    is_same = (answer == _class_of(own) or is_draw) and _is_as_sure(own, said, difference)
    if own.unknown_score is not None and said.unknown_score is not None:
        unknown_difference = abs(own.unknown_score - said.unknown_score)
        is_near = max(abs(own.unknown_score), abs(said.unknown_score)) <= UNKNOWN_TOLERANCE
        is_same = is_same and (own.is_unknown == (said.unknown_score > 0) or is_near)
    return Reading(answer, is_same=is_same, difference=difference, unknown_difference=unknown_difference)


def _is_as_sure(own: Prediction, said: ExampleAnswer, difference: float) -> bool:
    """Return whether both leave the picture to the person, or both do not; at the very edge either may be."""
    least = own.least_probability or 0.0
    best = own.scores[0].probability
    return (best < least) == said.is_unsure or abs(best - least) <= difference


def _class_of(prediction: Prediction) -> str:
    assert prediction.best is not None, "pictures that cannot be read are left out"
    return prediction.best.class_name


def _in_english(error: ChildFailedError) -> str:
    from tlgui.core.sentences import english

    return english(error.reason)
