"""Reading from a run's folder what its curves and mistakes say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tlgui.core.config import TrainConfig
from tlgui.core.curve_findings import Finding, findings_of
from tlgui.core.history_csv import EpochFigures
from tlgui.core.run_facts import read_run_facts
from tlgui.session.background import Report, ShouldStop, Work


@dataclass(frozen=True)
class RunFindings:
    """What was found in one run."""

    config: TrainConfig
    """What it was begun with; the remedies change it."""
    findings: tuple[Finding, ...]


def reading_findings(model: Path) -> Work:
    """Return the work of finding what a measured model and its curves say; it answers RunFindings."""

    def work(_report: Report, _should_stop: ShouldStop) -> RunFindings:
        facts = read_run_facts(model)
        epochs = [EpochFigures.of(done) for done in facts.epochs]
        return RunFindings(facts.config, findings_of(epochs, facts.config, facts.evaluation))

    return work
