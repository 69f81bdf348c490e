"""What the curves and mistakes of a finished run say, read from its folder; standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tlgui.core.config import TrainConfig
from tlgui.core.curve_findings import Finding, findings_of
from tlgui.core.history_csv import known_history
from tlgui.core.messages import Message
from tlgui.core.other_figures import other_figures
from tlgui.core.run_facts import events_of, read_measured, run_of


@dataclass(frozen=True)
class RunFindings:
    """What was found in one run."""

    config: TrainConfig
    """What it was begun with; the remedies change it."""
    findings: tuple[Finding, ...]
    others: tuple[Message, ...] = ()
    """Which other figures a person has read of it, and why they differ."""


def read_findings(path: Path) -> RunFindings:
    """Return what a finished run says of itself; of its curves nothing where they are not known. Any thread.

    Args:
        path: its folder, or the model file in it.

    Raises:
        RunFolderError: there is no model in the folder, or it has not been measured yet.
        ModelFileError: the model file is missing or damaged.
    """
    model, header, evaluation = read_measured(path)
    config, run = header.train_config(model), run_of(model, header)
    found = findings_of(known_history(run.history) if run else (), config, evaluation)
    return RunFindings(config, found, other_figures(header, evaluation, events_of(run) if run else ()))
