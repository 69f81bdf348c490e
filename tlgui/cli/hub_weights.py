"""Weights named by their repository on the Hugging Face Hub: told, agreed to, fetched, before a command begins."""

from __future__ import annotations

import argparse
from pathlib import Path

from tlgui.cli.download_consent import agrees_on_a_terminal
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note
from tlgui.core.events import Preparing
from tlgui.engine.weights.hub_choice import HubChoice, fetch_choice, offer
from tlgui.net.hub_repository import describe_repository


def hub_weights(choice: str, arguments: argparse.Namespace) -> Path:
    """Return the folder with the weights of 'hub:OWNER/NAME'; they are fetched when they are not here.

    The Hub is asked what the repository holds, for its size and licence to be told, unless --offline forbids it.

    Raises:
        ConfigError: the choice names no repository.
        WeightsMissingError: they are not here, and nobody agreed to fetch them.
        DownloadError: they cannot be had.
    """
    wanted = HubChoice.of(choice)
    if wanted.is_here:
        return wanted.folder
    if arguments.offline:
        raise wanted.missing()
    repository = describe_repository(wanted.asked)
    told = sentence(*offer(wanted, repository))
    if arguments.yes:
        note(told)
    elif getattr(arguments, "json", False) or not agrees_on_a_terminal(told):
        note(told)
        raise wanted.missing()
    progress = TerminalProgress()
    try:
        return fetch_choice(
            wanted, repository, on_progress=lambda done, total: progress(Preparing("download", done, total))
        )
    finally:
        progress.end_line()
