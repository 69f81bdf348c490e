"""`tlgui evaluate` and `tlgui predict`: using a model file."""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tlgui.cli.data_commands import print_json, print_line
from tlgui.core.errors import ConfigError, ModelFileError
from tlgui.core.evaluation import Evaluation
from tlgui.core.prediction import Prediction


def evaluate(arguments: argparse.Namespace) -> int:
    """Print the figures of a model on a folder."""
    from tlgui.engine.data.folder import scan_folder
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.results.evaluate import choose_pictures
    from tlgui.engine.results.evaluate import evaluate as measure
    from tlgui.engine.training.device import pick_device

    predictor = Predictor.load(Path(arguments.model), pick_device(arguments.device))
    chosen = choose_pictures(predictor, scan_folder(Path(arguments.data)), arguments.split)
    if chosen.n_missing:
        sys.stderr.write(f"Note: {chosen.n_missing} of the run's {arguments.split} pictures are not in this folder.\n")
    evaluation = measure(predictor, chosen.pictures)
    if arguments.json:
        print_json(evaluation.to_json())
    else:
        _print_evaluation(evaluation)
    return 0


def predict(arguments: argparse.Namespace) -> int:
    """Print the classes of new pictures; exit 2 when not one could be read."""
    from tlgui.engine.data.folder import find_pictures
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.training.device import pick_device

    if arguments.top < 1:
        raise ConfigError("--top must be at least 1.")
    predictor = Predictor.load(Path(arguments.model), pick_device(arguments.device))
    paths = find_pictures([Path(path) for path in arguments.paths])
    predictions = _printed(predictor.predict(paths), top=arguments.top, as_json=arguments.json)
    if arguments.csv:
        n_answered = _write_csv(Path(arguments.csv), predictions, predictor.header.class_names)
    else:
        n_answered = sum(not prediction.error for prediction in predictions)
    if n_answered == 0:
        sys.stderr.write("tlgui: None of these files could be read as a picture.\n")
    return 0 if n_answered else 2


def prediction_json(prediction: Prediction, top: int) -> dict[str, Any]:
    """Return one prediction as the JSON object that `--json` prints."""
    if prediction.error:
        return {"path": prediction.path, "error": prediction.error}
    best = [{"class": s.class_name, "probability": s.probability} for s in prediction.scores[:top]]
    return {"path": prediction.path, "top": best}


def _printed(predictions: Iterable[Prediction], *, top: int, as_json: bool) -> Iterator[Prediction]:
    for prediction in predictions:
        if as_json:
            print_json(prediction_json(prediction, top))
        elif prediction.error:
            print_line(f"{prediction.path}: {prediction.error}")
        else:
            answers = "   ".join(f"{s.class_name} {s.probability:.1%}" for s in prediction.scores[:top])
            print_line(f"{prediction.path}: {answers}")
        yield prediction


def _write_csv(path: Path, predictions: Iterable[Prediction], class_names: tuple[str, ...]) -> int:
    """Write one row a picture, with a byte-order mark so that Excel reads UTF-8; return how many were answered."""
    n_answered = 0
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["path", "class", "probability", *class_names, "error"])
            for prediction in predictions:
                n_answered += not prediction.error
                writer.writerow(_csv_row(prediction, class_names))
    except OSError as error:
        raise ModelFileError(f"The table '{path}' cannot be written: {error.strerror}.", path=path) from error
    return n_answered


def _csv_row(prediction: Prediction, class_names: tuple[str, ...]) -> list[object]:
    best = prediction.best
    if best is None:
        return [prediction.path, "", "", *("" for _ in class_names), prediction.error]
    scores = {score.class_name: score.probability for score in prediction.scores}
    return [prediction.path, best.class_name, best.probability, *(scores[name] for name in class_names), ""]


def _print_evaluation(evaluation: Evaluation) -> None:
    print_line(
        f"Right on {evaluation.accuracy:.1%} of {evaluation.n} pictures "
        f"(the true figure lies between {evaluation.accuracy_low:.0%} and {evaluation.accuracy_high:.0%}); "
        f"balanced over the classes {evaluation.balanced_accuracy:.1%}; loss {evaluation.loss:.4f}"
    )
    width = max(map(len, evaluation.classes))
    print_line(f"\n{'':<{width}}  {'pictures':>8} {'found':>8} {'trusted':>8}   answered as (columns in class order)")
    for name, row in zip(evaluation.classes, evaluation.confusion, strict=True):
        report = evaluation.per_class[name]
        counts = " ".join(f"{count:>5}" for count in row)
        print_line(f"{name:<{width}}  {report.n:>8} {_percent(report.recall)} {_percent(report.precision)}   {counts}")
    print_line("\nfound: recall, of this class's pictures; trusted: precision, of the answers with this class")


def _percent(fraction: float | None) -> str:
    return f"{'-' if fraction is None else f'{fraction:.1%}':>8}"
