"""What else a person has read of how good a model is, and why that differs from its figure; standard library only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tlgui.core.evaluation import Evaluation
from tlgui.core.events import EpochDone, Event, Notice
from tlgui.core.head_alone import HEAD_ALONE, TUNING
from tlgui.core.messages import Message, say
from tlgui.core.model_header import ModelHeader


def other_figures(header: ModelHeader, evaluation: Evaluation, events: Iterable[Event] = ()) -> tuple[Message, ...]:
    """Return which figure to believe, and a sentence for each other one; none where there is no other.

    Args:
        header: of the model.
        evaluation: the leading figure.
        events: of its run; without them only what the model file knows is told.
    """
    told = (*_of_all(evaluation), *_of_run(header, evaluation, events), *_of_dial(header))
    if not told:
        return ()
    believe = "figures.believe_test" if evaluation.part == "test" else "figures.believe_val"
    return (say(believe, accuracy=evaluation.leading), *told)


def _of_all(evaluation: Evaluation) -> Iterator[Message]:
    if evaluation.counts_equally:
        yield say("balance.of_all", accuracy=evaluation.accuracy)


def _of_dial(header: ModelHeader) -> Iterator[Message]:
    if header.dial is not None:
        yield say("figures.dial")


def _of_run(header: ModelHeader, evaluation: Evaluation, events: Iterable[Event]) -> Iterator[Message]:
    best: EpochDone | None = None
    told: dict[str, Message] = {}
    for event in events:
        if isinstance(event, EpochDone) and event.epoch == header.best_epoch:
            best = event
        elif isinstance(event, Notice) and isinstance(event.message, Message):
            told[event.kind] = event.message
    first, tuning = told.get(HEAD_ALONE), told.get(TUNING)
    if evaluation.val_accuracy is not None:
        yield say("figures.validation", accuracy=evaluation.val_accuracy, n=header.n_val)
    if best is not None:
        known = evaluation.accuracy if evaluation.val_accuracy is None else evaluation.val_accuracy
        if f"{best.val_accuracy:.1%}" != f"{known:.1%}":
            curve = {"accuracy": best.val_accuracy, "epoch": best.epoch}
            yield say("balance.curve", **curve) if evaluation.counts_equally else say("figures.curve", **curve)
        yield say("figures.training", accuracy=best.train_accuracy)
    if first is not None:
        values = {name: first.value(name) for name in ("accuracy", "low", "high")}
        if None not in values.values():
            yield say("figures.first_answer", **values)
    if tuning is not None:
        yield tuning
