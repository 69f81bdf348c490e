"""Whether the pretrained weights may be fetched: what the flags say, else what the person answers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note
from tlgui.core.config import TrainConfig
from tlgui.core.errors import ConfigError, WeightsMissingError
from tlgui.core.messages import Message
from tlgui.core.printable import printable
from tlgui.core.suggestions import is_imagenet
from tlgui.engine.weights.store import can_fetch, find_weights_file, missing_weights, set_of_choice, where_from

REMEDIES = ("weights.remedies", "weights.remedies_or_packaged")
"""Each has its twin for whoever may not fetch, with '_offline' behind."""


def check_flags(arguments: argparse.Namespace) -> None:
    """Refuse --yes together with --offline.

    Raises:
        ConfigError: both are given.
    """
    if arguments.yes and arguments.offline:
        raise ConfigError("--yes agrees to a download and --offline forbids it; use only one of them.")


def may_download(config: TrainConfig, arguments: argparse.Namespace) -> bool:
    """Return whether the weights may be fetched: agreed by flag, or by an answer on a terminal.

    Raises:
        ConfigError: the backbone has no such weights.
    """
    if arguments.offline or not is_imagenet(config.weights):
        return bool(arguments.yes)
    weights = set_of_choice(config.weights, config.backbone)
    if find_weights_file(config.backbone, weights.name) is not None or not can_fetch(weights):
        return bool(arguments.yes)
    missing = sentence(missing_weights(config.backbone, weights).message, *where_from(weights))
    if arguments.yes:
        note(missing)
        return True
    return not arguments.json and agrees_on_a_terminal(missing)


def agrees_on_a_terminal(question: str) -> bool:
    """Ask whether to download, where somebody can answer; anything but a yes, the input's end included, is a no."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    sys.stderr.write(f"{printable(question)} Download them now? [y/N] ")
    sys.stderr.flush()
    try:
        return input().strip().lower() in ("y", "yes")
    except EOFError:
        sys.stderr.write("\n")
        return False


@contextmanager
def offline_respected(arguments: argparse.Namespace) -> Iterator[None]:
    """Take the advice to download out of errors when --offline was given."""
    try:
        yield
    except WeightsMissingError as error:
        hint = error.hint
        if not arguments.offline or not isinstance(hint, Message) or hint.key not in REMEDIES:
            raise
        without_fetching = Message(f"{hint.key}_offline", hint.values)
        raise WeightsMissingError(error.message, hint=without_fetching, path=error.path) from error
