"""--choice and --choices: quick, balanced or finest instead of a network, its weights and a schedule."""

from __future__ import annotations

import argparse
from typing import Any

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note
from tlgui.core.backbones import is_timm_installed
from tlgui.core.config import ROWS
from tlgui.core.errors import ConfigError
from tlgui.core.head_alone import HeadAlone
from tlgui.core.messages import say
from tlgui.core.sentences.durations import duration
from tlgui.core.simple_choice import SIMPLE_CHOICES, SimpleChoice, simple_choices
from tlgui.core.suggestions import Facts
from tlgui.engine.weights.store import backbones_here, starter_file

CHOSEN_TOGETHER = ("backbone", "weights", "schedule", "phases")


def add_choice_flag(command: Any) -> None:
    """Add --choice."""
    command.add_argument("--choice", choices=SIMPLE_CHOICES,
                         help="network, weights and schedule together, from what is on this computer: quick learns "
                         "the last layer alone, balanced the whole network, finest a large one that may have to be "
                         "downloaded")  # fmt: skip


def with_choice(given: dict[str, Any], arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the choices that flags made, with those that --choice makes, and tell which these are.

    Raises:
        ConfigError: another flag chooses one of them, too.
    """
    key = getattr(arguments, "choice", None)
    if key is None:
        return given
    twice = [ROWS[name].flag for name in CHOSEN_TOGETHER if name in given]
    if twice:
        raise ConfigError(f"--choice chooses network, weights and schedule; leave out {', '.join(twice)}.")
    found = next(choice for choice in choices_here() if choice.key == key)
    note(sentence(say("simple_choice.taken", title=found.title, network=found.network, purpose=found.purpose)))
    gain = found.gain()
    if gain is not None:
        note(sentence(gain))
    return given | {name: value for name, value in found.changes.items() if name != "phases"}


def choices_here() -> tuple[SimpleChoice, ...]:
    """Return what the three mean on this computer."""
    facts = Facts(weights_here=frozenset(backbones_here()))
    return simple_choices(facts, has_timm=is_timm_installed(), has_starter=starter_file() is not None)


def choice_json(choice: SimpleChoice, row: HeadAlone | None) -> dict[str, Any]:
    """Return a choice as plain JSON values, with the figures of a head alone where it was tried."""
    figures = row.to_json() if row is not None else {"backbone": choice.backbone.name, "weights": choice.weights}
    return {"choice": choice.key, "schedule": choice.schedule, "is_here": choice.is_here, **figures}


def choice_line(choice: SimpleChoice, row: HeadAlone | None) -> str:
    """Return a line of which network a choice takes, how far a head alone gets with it, and how long a run takes."""
    name = f"{sentence(choice.title):<9}"
    if row is None:
        return f"{name} {sentence(choice.network)}: {choice.backbone.size_mb:.0f} MB to download"
    low, high = row.interval
    lasts = f", about {sentence(duration(row.run_seconds))}" if row.run_seconds is not None else ""
    return f"{name} {sentence(choice.network)}: {row.accuracy:.1%} ({low:.0%} to {high:.0%}){lasts}"
