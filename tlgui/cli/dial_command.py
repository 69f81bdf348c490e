"""`tlgui dial`: how sure a model must be to answer by itself."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.core.answer_dial import ANSWERS_ALL, DialFigures
from tlgui.core.dial_file import least_for_answered, least_for_right, read_with_held_out, set_dial
from tlgui.core.dial_words import of_100, percent, position, told_of
from tlgui.core.errors import ConfigError
from tlgui.core.messages import say
from tlgui.core.model_header import ModelHeader

SHOWN = (90, 95, 98, 99)
"""Of 100 right: what each would cost is shown beside the dial."""


def dial(arguments: argparse.Namespace) -> int:
    """Show the dial of a model, or set it first."""
    model = Path(arguments.model)
    header = read_with_held_out(model)
    if _is_to_be_set(arguments):
        header = set_dial(model, _wanted(arguments, model, header))
    if arguments.json:
        print_json(_as_json(header))
        return 0
    _print_dial(header)
    if not _is_to_be_set(arguments):
        _print_costs(header)
    return 0


def _is_to_be_set(arguments: argparse.Namespace) -> bool:
    values = (arguments.right, arguments.answer, arguments.least)
    return arguments.off or any(value is not None for value in values)


def _wanted(arguments: argparse.Namespace, model: Path, header: ModelHeader) -> float | None:
    """Return the least probability, None for none.

    Raises:
        ConfigError: it is out of range, or the held-out pictures cannot tell.
    """
    if arguments.right is not None:
        least = least_for_right(model, header, _checked("--right", arguments.right, 1, 100) / 100)
    elif arguments.answer is not None:
        least = least_for_answered(model, header, _checked("--answer", arguments.answer, 1, 100) / 100)
    else:
        least = ANSWERS_ALL if arguments.off else _checked("--least", arguments.least, 0, 1)
    return None if least == ANSWERS_ALL else least


def _checked(flag: str, value: float, low: int, high: int) -> float:
    if not low <= value <= high:  # so written, NaN is refused too
        raise ConfigError(f"{flag} must be between {low} and {high}.")
    return value


def _figures(header: ModelHeader) -> DialFigures | None:
    return header.dial.figures(header.least_probability or ANSWERS_ALL) if header.dial else None


def _print_dial(header: ModelHeader) -> None:
    print_line(sentence(position(header.least_probability, has_unknown=header.unknown is not None)))
    if header.dial is None:
        print_line(sentence(say("dial.unknown")))
    else:
        print_line(sentence(*told_of(header.dial, header.least_probability)))


def _print_costs(header: ModelHeader) -> None:
    """Show what some promises would cost."""
    found = header.dial
    if found is None:
        return
    print_line()
    print_line(f"{'--right':>7}  {'least':>8}  {'answered':>8}  right of those")
    for right in SHOWN:
        least = found.for_right(right / 100)
        if least is None:
            print_line(f"{right:>7}  more than {found.set_on.n} pictures can promise")
            continue
        figures = found.figures(least)
        low, high = figures.interval
        answered, held = of_100(figures.n_answered, figures.n), of_100(figures.n_right, figures.n_answered)
        print_line(f"{right:>7}  {percent(least):>8}  {answered:>8}  {held} ({low:.0%} to {high:.0%})")


def _as_json(header: ModelHeader) -> dict[str, Any]:
    figures = _figures(header)
    told: dict[str, Any] = {"least_probability": header.least_probability}
    if figures is None:
        return told
    low, high = figures.interval
    return told | {
        "part": figures.part,
        "set_on": header.held_out[0].part,
        "n": figures.n,
        "answered": figures.n_answered,
        "right": figures.n_right,
        "accuracy": figures.accuracy if figures.n_answered else None,
        "accuracy_low": low,
        "accuracy_high": high,
    }
