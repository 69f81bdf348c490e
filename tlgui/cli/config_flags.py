"""The flags of a run's choices, built from the table in core, and read back into a config."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from tlgui.core.config import CONFIG_ROWS, ROWS, ConfigRow, TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.suggestions import DEFAULT_WORDS

METAVARS = {"int": "N", "float": "X", "rate": "X", "augment": "NAME|LIST", "text": None, "phases": "LEARN:EPOCHS,..."}
TITLES = {"network": "network and schedule", "learning": "learning", "running": "running"}


def add_sections(command: argparse.ArgumentParser, *sections: str, without: tuple[str, ...] = ()) -> None:
    """Add the flags of whole sections of the table, each section under its own title."""
    for section in sections:
        group = command.add_argument_group(TITLES[section])
        for row in CONFIG_ROWS:
            if row.section == section and row.key not in without:
                add_flag(group, row.key)


def add_flag(command: Any, key: str) -> None:
    """Add the flag of one choice to a command or a group of it.

    The parsed arguments hold a value only where the flag is given: what is not given can still be suggested.
    """
    row = ROWS[key]
    names = (row.flag, *row.aliases)
    text = f"{row.help.rstrip('.')} ({_default_words(row)})".replace("%", "%%")
    shown: dict[str, Any] = {"dest": key, "default": argparse.SUPPRESS, "help": text}
    if row.kind == "bool":
        command.add_argument(*names, action="store_true", **shown)
    elif row.kind == "choice":
        command.add_argument(*names, choices=row.choices, **shown)
    else:
        metavar = f"{METAVARS[row.kind]}|{row.none_word}" if row.optional else METAVARS[row.kind]
        command.add_argument(*names, type=_reader(row), metavar=metavar, **shown)


def given_choices(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the choices that were given by flags, by field of TrainConfig."""
    return {row.key: getattr(arguments, row.key) for row in CONFIG_ROWS if hasattr(arguments, row.key)}


def _reader(row: ConfigRow) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            return row.parse(text)
        except ConfigError as error:
            # No ArgumentTypeError: argparse would print forty lines of usage before the sentence.
            raise ConfigError(f"{row.flag}: {error}") from error

    return read


def _default_words(row: ConfigRow) -> str:
    if row.key in DEFAULT_WORDS:
        return DEFAULT_WORDS[row.key]
    default = getattr(TrainConfig(), row.key)
    return "off" if default is False else row.text(default)
