"""`tlgui try --advise`: which part of a network had better learn, with the reason."""

from __future__ import annotations

import argparse

from tlgui.cli.download_consent import may_download, offline_respected
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.scan_flags import scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.cli.train_command import config_from, ctrl_c_stops
from tlgui.core.advice import Advice, advice_messages
from tlgui.core.config import ROWS
from tlgui.core.control import Control
from tlgui.core.errors import ConfigError
from tlgui.core.phase_list import AUTO


def show_advice(arguments: argparse.Namespace) -> int:
    """Print what suits the pictures, and the flags that choose it.

    Raises:
        ConfigError: a flag makes no sense.
    """
    from tlgui.engine.runs.advice import find_advice
    from tlgui.engine.runs.audition import HeadWork

    if arguments.backbones or arguments.more or arguments.knows:
        raise ConfigError("--advise looks at one network; leave out --backbones, --more and --knows.")
    config = config_from(arguments)
    dataset = scan(arguments)
    allow_download = may_download(config, arguments)
    progress, control = TerminalProgress(), Control()
    with ctrl_c_stops(control, "Stopping; nothing was changed."), offline_respected(arguments):
        try:
            advice = find_advice(config, dataset, HeadWork(progress, control, allow_download))
        finally:
            progress.end_line()
    message, flags = sentence(*advice_messages(advice)), _flags_of(advice)
    if arguments.json:
        print_json({**advice.to_json(), "message": message, "how": flags})
    else:
        print_line(message)
        print_line(f"'tlgui train' does so with {flags}.")
    return 0


def _flags_of(advice: Advice) -> str:
    chosen = [(key, value) for key, value in advice.changes.items() if value != AUTO]
    return " ".join(f"{ROWS[key].flag} {value}" for key, value in chosen)
