"""`tlgui check --health`: what may be wrong with single pictures; and the file in which one decides about them."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from tlgui.cli.config_flags import given_choices
from tlgui.cli.download_consent import check_flags, may_download, offline_respected
from tlgui.cli.progress import TerminalProgress
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import note, print_line
from tlgui.cli.train_command import config_from, ctrl_c_stops
from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.dataset import Dataset
from tlgui.core.errors import ConfigError
from tlgui.core.fix_report import FORMAT, findings_to_json, fix_report, read_decisions
from tlgui.core.head_alone import networks_to_try, with_network
from tlgui.core.kept_findings import keep_as_it_is, read_kept
from tlgui.core.messages import say
from tlgui.core.output_file import begins_with, check_output
from tlgui.core.picture_findings import FindingKind, PictureFinding, in_order
from tlgui.core.suggestions import Facts
from tlgui.engine.weights.store import backbones_here

N_SHOWN = 10


def wants_health(arguments: argparse.Namespace) -> bool:
    """Return whether every picture is to be looked at."""
    return bool(arguments.health or arguments.fix_report)


def find_health(arguments: argparse.Namespace, dataset: Dataset) -> tuple[PictureFinding, ...]:
    """Look at every picture, write the fix report where one is wanted, and return what was found, the worst first."""
    from tlgui.engine.runs.health import HealthCheck  # late: torch is not for every command

    check_flags(arguments)
    report = _report_place(arguments)
    config = _config(arguments)
    allow_download = config is not None and may_download(config, arguments)
    progress, control = TerminalProgress(), Control()
    found: dict[FindingKind, PictureFinding] = {}
    with ctrl_c_stops(control, "Stopping; nothing was changed."), offline_respected(arguments):
        try:
            for step in HealthCheck(dataset, progress, control, allow_download).run(config):
                found |= {finding.kind: finding for finding in step.findings}
                if step.failure:
                    progress.end_line()
                    note(sentence(say("findings.no_network", reason=step.failure)))
        finally:
            progress.end_line()
    findings = in_order(found.values())
    if report is not None:
        data = fix_report(dataset.root, findings, sentence)
        write_text_atomic(report, json.dumps(data, indent=1, ensure_ascii=False) + "\n")
    return findings


def health_json(root: Path, findings: tuple[PictureFinding, ...]) -> list[dict[str, Any]]:
    """Return the findings as JSON values."""
    return findings_to_json(root, findings, sentence)


def print_health(arguments: argparse.Namespace, root: Path, findings: tuple[PictureFinding, ...]) -> None:
    """Print what was found, each with its pictures."""
    print_line()
    if not findings:
        print_line(sentence(say("findings.none")))
    for finding in findings:
        print_line(sentence(*finding.told()))
        for case in finding.cases[:N_SHOWN]:
            names = ", ".join(_short(path, root) for path in case.paths)
            print_line(f"    {names}" + (f" -> {case.suggestion}?" if case.suggestion else ""))
        if len(finding.cases) > N_SHOWN:
            print_line(f"    ... and {len(finding.cases) - N_SHOWN} more (--json lists them all)")
    n_kept = len(read_kept(root))
    if n_kept:
        print_line(sentence(say("findings.kept", n=n_kept)))
    if arguments.fix_report:
        print_line(f"Write your decisions into {arguments.fix_report}, then: tlgui correct '{root}' "
                   f"--from '{arguments.fix_report}'")  # fmt: skip
    elif findings:
        print_line("--fix-report FILE writes them into a file in which you decide about each.")


def follow_decisions(file: Path, dataset: Dataset) -> None:
    """Do what was decided in a fix report: all of it, or nothing where a decision makes no sense.

    Raises:
        DatasetError: it cannot be read, or names a class or picture that is not there.
    """
    from tlgui.engine.data.correcting import correct, require_possible

    names = dataset.corrected.class_names or dataset.class_names
    decisions = read_decisions(file, dataset.root)
    for to, paths in decisions.moves.items():
        require_possible(dataset.root, paths, to, names)
    for to, paths in decisions.moves.items():
        correct(dataset.root, paths, to, names)
    for kind, cases in decisions.kept.items():
        keep_as_it_is(dataset.root, kind, cases)


def _report_place(arguments: argparse.Namespace) -> Path | None:
    if not arguments.fix_report:
        return None
    is_own = begins_with(f'{{\n "format": "{FORMAT}"'.encode())
    return check_output(Path(arguments.fix_report).absolute(), is_own)


def _config(arguments: argparse.Namespace) -> TrainConfig | None:
    """Return whose network looks: the one that was named, else one that is here; None where there is none.

    The built-in network is not taken by itself: what learned from drawings alone doubts too many photos.

    Raises:
        ConfigError: random weights were asked for, which see nothing yet.
    """
    given = given_choices(arguments)
    if "backbone" in given or "weights" in given:
        config = config_from(arguments)
        if config.weights == "none":
            raise ConfigError("Random weights have learned nothing yet, so they cannot tell which class looks wrong.")
        return config
    facts = Facts(weights_here=frozenset(backbones_here()))
    config = TrainConfig(**given)
    networks = networks_to_try(config, facts, has_starter=False)
    if not networks:
        note(sentence(say("findings.no_network", reason=say("findings.no_weights"))))
        return None
    return with_network(config, *networks[0])


def _short(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
