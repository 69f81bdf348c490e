"""`tlgui epochs`: a run as it was after each epoch."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tlgui.cli.class_table import print_classes
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.core.errors import RunFolderError
from tlgui.core.messages import Message, say
from tlgui.core.time_machine import AnswerThen, TimeMachine, read_time_machine

BEST = 0
"""Instead of a number: epochs are counted from 1."""


def epoch_number(text: str) -> int:
    """Return the number of an epoch, or BEST.

    Raises:
        ArgumentTypeError: it is neither.
    """
    if text == "best":
        return BEST
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is neither the number of an epoch nor 'best'")
    return int(text)


def epochs(arguments: argparse.Namespace) -> int:
    """Print the epochs of a run, or one of them with its matrix and the pictures that changed most."""
    given = Path(arguments.run)
    run = given.parent if given.is_file() else given
    machine = read_time_machine(run)
    if machine is None:
        raise RunFolderError(say("epochs.no_answers", path=run), hint=say("epochs.no_answers_hint"), path=run)
    if arguments.epoch is None:
        return _list(machine, as_json=arguments.json)
    place = _place(machine, run, arguments.epoch)
    if arguments.json:
        print_json(
            _epoch_json(machine, place) | {"pictures": [_answer_json(machine, a) for a in _told(machine, place)]}
        )
        return 0
    _print_epoch(machine, place)
    return 0


def _place(machine: TimeMachine, run: Path, number: int) -> int:
    if number == BEST:
        return machine.best_place
    for place, past in enumerate(machine.epochs):
        if past.number == number:
            return place
    first, last = machine.epochs[0].number, machine.epochs[-1].number
    raise RunFolderError(
        say("epochs.no_such_epoch", path=run, epoch=number),
        hint=say("epochs.no_such_epoch_hint", first=first, last=last, best=machine.best_epoch),
        path=run,
    )


def _list(machine: TimeMachine, *, as_json: bool) -> int:
    places = range(len(machine.epochs))
    if as_json:
        print_json([_epoch_json(machine, place) for place in places])
        return 0
    print_line(f"{'epoch':>5}  {'phase':<20} {'val. loss':>9} {'right':>8} {'changed answers':>16}")
    for place in places:
        past = machine.epochs[place]
        mark = "  best" if past.number == machine.best_epoch else ""
        right = f"{machine.evaluation(place).accuracy:.1%}"
        print_line(
            f"{past.number:>5}  {_phase(machine, place):<20} {past.figures.val_loss:>9.4f} {right:>8} "
            f"{machine.n_changed(place):>16}{mark}"
        )
    if len(machine.epochs) < machine.n_epochs:
        print_line(sentence(say("epochs.some_missing", kept=len(machine.epochs), n=machine.n_epochs)))
    return 0


def _print_epoch(machine: TimeMachine, place: int) -> None:
    past, evaluation = machine.epochs[place], machine.evaluation(place)
    n_right = round(evaluation.accuracy * evaluation.n)
    print_line(sentence(say("epochs.answers", epoch=past.number, right=n_right, n=evaluation.n)))
    if place > 0:
        print_line(sentence(say("epochs.changed", n=machine.n_changed(place))))
    if past.number == machine.best_epoch:
        print_line(sentence(say("epochs.is_best")))
    print_line()
    print_classes(evaluation)
    print_line()
    for answer in _told(machine, place):
        print_line(f"{'right' if answer.is_right else 'wrong'}  {_answer_words(machine, answer)}")
    print_line(sentence(say("epochs.raw")))


def _answer_words(machine: TimeMachine, answer: AnswerThen) -> str:
    names = machine.class_names
    answered = "could not be read" if answer.answered_index is None else f"answered '{names[answer.answered_index]}'"
    return f"{answer.path}: is '{names[answer.true_index]}'; {answered} {answer.probability:.0%}"


def _told(machine: TimeMachine, place: int) -> list[AnswerThen]:
    return [machine.answer(place, picture) for picture in machine.most_telling]


def _phase(machine: TimeMachine, place: int) -> str:
    phase = machine.phase_of(place)
    return sentence(Message(phase.name)) if phase is not None else "-"


def _epoch_json(machine: TimeMachine, place: int) -> dict[str, Any]:
    past, evaluation = machine.epochs[place], machine.evaluation(place)
    return {
        "epoch": past.number,
        "phase": past.figures.phase,
        "is_best": past.number == machine.best_epoch,
        "val_loss": past.figures.val_loss,
        "val_accuracy": evaluation.accuracy,
        "n": evaluation.n,
        "n_changed": machine.n_changed(place),
        "classes": list(machine.class_names),
        "confusion": [list(row) for row in evaluation.confusion],
    }


def _answer_json(machine: TimeMachine, answer: AnswerThen) -> dict[str, Any]:
    names, answered = machine.class_names, answer.answered_index
    return {
        "path": answer.path,
        "class": names[answer.true_index],
        "answer": None if answered is None else names[answered],
        "probability": answer.probability,
    }
