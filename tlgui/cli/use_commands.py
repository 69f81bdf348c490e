"""`tlgui evaluate` and `tlgui predict`: using a model file."""

from __future__ import annotations

import argparse
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tlgui.cli.class_table import print_classes
from tlgui.cli.named_pictures import named_places
from tlgui.cli.other_figures import print_other_figures
from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.table_flags import chosen_tables
from tlgui.cli.terminal import note, print_error, print_json, print_line
from tlgui.core.errors import ConfigError, DatasetError
from tlgui.core.evaluation import Evaluation, Part
from tlgui.core.messages import say
from tlgui.core.other_figures import other_figures
from tlgui.core.prediction import NONE_OF_THESE, NOT_SURE, Prediction
from tlgui.core.prediction_json import prediction_json
from tlgui.core.sentences.tables import none_answered, table_messages

if TYPE_CHECKING:  # torch is imported by the commands that need it
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.inference.tables.table_file import TableFile

PART_WORDS: dict[Part, str] = {
    "all": "pictures",
    "val": "validation pictures, by which the best epoch was chosen",
    "test": "test pictures that training never saw",
}


def evaluate(arguments: argparse.Namespace) -> int:
    """Print the figures of a model on a folder."""
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.results.evaluate import choose_pictures
    from tlgui.engine.results.evaluate import evaluate as measure
    from tlgui.engine.training.device import pick_device

    predictor = Predictor.load(Path(arguments.model), pick_device(arguments.device))
    chosen = choose_pictures(predictor, scan(arguments, min_classes=1), arguments.split)
    if chosen.n_missing:
        note(f"{chosen.n_missing} of the run's {arguments.split} pictures are not in this folder.")
    left_out: list[str] = []
    evaluation = measure(
        predictor,
        chosen.pictures,
        part=arguments.split,
        on_unreadable=lambda picture, error: left_out.append(str(error)),
    )
    _tell_left_out(left_out, len(chosen.pictures))
    if arguments.json:
        print_json(evaluation.to_json())
    else:
        _print_evaluation(evaluation)
        known = predictor.header.parsed_evaluation()
        # Of other pictures, or of fewer by now, it is a figure of its own.
        if known is not None and (known.part, known.confusion) == (arguments.split, evaluation.confusion):
            print_other_figures(other_figures(predictor.header, known))
    return 0


def _tell_left_out(sentences: list[str], n: int) -> None:
    """Name and count the pictures that were there when the folder was scanned and could not be read any more.

    Raises:
        DatasetError: not one could be read, so that there are no figures.
    """
    for told in sentences:
        note(f"{told} It is left out.")
    if sentences and len(sentences) == n:
        raise DatasetError(
            "None of these pictures can be read any more.", hint="Check that they are still in their folders."
        )
    if sentences:
        note(f"{len(sentences)} of {n} pictures are left out of these figures.")


def predict(arguments: argparse.Namespace) -> int:
    """Print the classes of new pictures, and write tables of them; exit 2 when not one could be read."""
    from tlgui.engine.data.folder import find_pictures
    from tlgui.engine.inference.predictor import Predictor
    from tlgui.engine.training.device import pick_device

    if arguments.top < 1:
        raise ConfigError("--top must be at least 1.")
    model = Path(arguments.model)
    named = named_places(arguments.paths)
    paths = find_pictures(named)
    tables = chosen_tables(arguments, (model, *paths))
    predictor = Predictor.load(model, pick_device(arguments.device))
    if tables:
        n_answered = _answer_into_tables(predictor, named, paths, tables, arguments)
    else:
        n_answered = sum(not each.error for each in _printed(predictor.predict(paths), arguments))
    if n_answered == 0:
        print_error(sentence(none_answered(len(paths))))
    return 0 if n_answered else 2


def _answer_into_tables(
    predictor: Predictor,
    named: Sequence[Path],
    paths: Sequence[Path],
    tables: Sequence[TableFile],
    arguments: argparse.Namespace,
) -> int:
    """Return how many pictures were answered; every other file is told of."""
    from tlgui.engine.inference.sorting import count_others
    from tlgui.engine.inference.tables.work import TableWork

    work = TableWork(predictor, paths, tables, all_classes=arguments.all_classes, tell=sentence)
    try:
        deque(_printed(work.run(), arguments), maxlen=0)
    except KeyboardInterrupt:
        note(sentence(say("tables.stopped")))
        raise
    done = work.answering
    n_others = count_others(named, paths, tables[0].path)
    for told in table_messages(done.n_answered, done.n_unreadable, n_others, done.n_kept):
        note(sentence(told))
    for table in tables:
        note(sentence(say("tables.written", path=table.path)))
    return done.n_answered


def _printed(predictions: Iterable[Prediction], arguments: argparse.Namespace) -> Iterator[Prediction]:
    for prediction in predictions:
        print_prediction(prediction, arguments)
        yield prediction


def print_prediction(prediction: Prediction, arguments: argparse.Namespace) -> None:
    """Print one answer, in the form and with as many classes as was asked for."""
    if arguments.json:
        print_json(prediction_json(prediction, arguments.top, sentence))
    elif prediction.error:
        print_line(f"{prediction.path}: {sentence(prediction.error)}")
    else:
        answers = "   ".join(f"{s.class_name} {s.probability:.1%}" for s in prediction.scores[: arguments.top])
        print_line(f"{prediction.path}: {_beginning(prediction)}{answers}")


def _beginning(prediction: Prediction) -> str:
    """Return what to know before the classes are read."""
    if prediction.is_unknown:
        return f"{NONE_OF_THESE}; most like "
    return f"{NOT_SURE}: " if prediction.is_unsure else ""


def _print_evaluation(evaluation: Evaluation) -> None:
    low, high = evaluation.leading_range
    if evaluation.counts_equally:
        print_line(
            f"With every class counted equally, right on {evaluation.balanced_accuracy:.1%} of {evaluation.n} "
            f"{PART_WORDS[evaluation.part]} (balanced accuracy; the true figure lies between {low:.0%} and "
            f"{high:.0%}); of all, {evaluation.accuracy:.1%}; loss {evaluation.loss:.4f}"
        )
    else:
        print_line(
            f"Right on {evaluation.accuracy:.1%} of {evaluation.n} {PART_WORDS[evaluation.part]} "
            f"(the true figure lies between {evaluation.accuracy_low:.0%} and {evaluation.accuracy_high:.0%}); "
            f"with every class counted equally {evaluation.balanced_accuracy:.1%}; loss {evaluation.loss:.4f}"
        )
    for told in evaluation.origin_told:
        print_line(sentence(told))
    if evaluation.ece is not None and evaluation.ece_before is not None:
        print_line(
            f"How sure it is and how often it is right differ by {evaluation.ece:.1%} on average (calibration error); "
            f"without its temperature of {evaluation.temperature:.2f}, by {evaluation.ece_before:.1%}"
        )
    if evaluation.n_unknown is not None:
        print_line(f"Answered '{NONE_OF_THESE}': {evaluation.n_unknown} of these pictures")
    print_line()
    print_classes(evaluation)
