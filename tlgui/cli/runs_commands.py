"""`tlgui runs` and `tlgui compare`: what was trained before, and which of two runs is better."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from tlgui.cli.group_command import print_standing
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_json, print_line
from tlgui.core.errors import RunFolderError
from tlgui.core.group_standing import is_left, read_standing
from tlgui.core.messages import say
from tlgui.core.run_comparison import Comparison, JudgedPicture, compare_runs, read_judged
from tlgui.core.run_group import read_groups
from tlgui.core.run_index import RunSummary, find_runs
from tlgui.core.sentences.comparison import reasons_of, verdict_words
from tlgui.core.sentences.durations import duration
from tlgui.paths import settings_path
from tlgui.settings import load_settings, runs_place

GROUPS = ("fixed", "broken", "both_wrong")
GROUP_TITLES = {"fixed": "Fixed by B", "broken": "Broken by B", "both_wrong": "Both wrong"}


def runs(arguments: argparse.Namespace) -> int:
    """Print every run of a folder, the newest first."""
    place = Path(arguments.folder) if arguments.folder else runs_place(load_settings(settings_path()))
    if arguments.folder and not place.exists():
        raise RunFolderError(say("compare.no_run", path=place), path=place)
    found = find_runs(place)
    if arguments.json:
        group_of = {member.folder: group.key for group in read_groups(place) for member in group.members}
        print_json([_run_json(run) | {"group": group_of.get(run.folder.name)} for run in found])
    elif found:
        _print_runs(found)
        _print_groups(place)
    else:
        print_line(f"No runs in '{place}'.")
    return 0


def _print_groups(place: Path) -> None:
    """Print how the runs stand that were begun together."""
    for group in read_groups(place):
        standing = read_standing(place, group)
        if standing is not None and is_left(place, group):
            print_line()
            print_standing(standing)


def compare(arguments: argparse.Namespace) -> int:
    """Print what the second run fixed and broke beside the first one."""
    first, second = Path(arguments.first), Path(arguments.second)
    comparison = compare_runs(read_judged(first), read_judged(second))
    if arguments.json:
        print_json(_comparison_json(comparison))
        return 0
    print_line(f"A: {first}")
    print_line(f"B: {second}")
    print_line()
    print_line(sentence(verdict_words(comparison)))
    for reason in reasons_of(comparison):
        print_line(sentence(reason))
    for group in GROUPS:
        _print_group(GROUP_TITLES[group], getattr(comparison, group))
    return 0


def _print_group(title: str, pictures: tuple[JudgedPicture, ...]) -> None:
    if not pictures:
        return
    print_line()
    print_line(f"{title}: {len(pictures)}")
    for picture in pictures:
        answers = ", ".join(
            f"{letter} '{answer.class_name}' {answer.probability:.0%}"
            for letter, answer in (("A", picture.first), ("B", picture.second))
        )
        print_line(f"  {picture.path}: is '{picture.true}'; {answers}")


def _print_runs(found: tuple[RunSummary, ...]) -> None:
    width = max(4, *(len(run.name) for run in found))
    print_line(
        f"{'begun':<16}  {'run':<{width}}  {'accuracy':<20} {'network':<22} {'head':<7} {'schedule':<9} "
        f"{'took':<11} folder"
    )
    for run in found:
        config = run.config
        network, head, schedule = (config.backbone, config.head, config.schedule) if config else ("?", "?", "?")
        took = sentence(duration(run.seconds)) if run.seconds is not None else "-"
        print_line(
            f"{run.started:%Y-%m-%d %H:%M}  {run.name:<{width}}  {_how_good(run):<20} {network:<22} {head:<7} "
            f"{schedule:<9} {took:<11} {run.folder}"
        )
        if run.note.note:
            print_line(f"{'':<18}{run.note.note}")


def _how_good(run: RunSummary) -> str:
    if run.figures is None:
        return sentence(run.state.words)
    figures = run.figures
    return f"{figures.accuracy:.1%} ({figures.accuracy_low:.0%} to {figures.accuracy_high:.0%})"


def _run_json(run: RunSummary) -> dict[str, Any]:
    config, figures = run.config, run.figures
    return {
        "folder": str(run.folder),
        "name": run.name,
        "note": run.note.note,
        "state": run.state.value,
        "started": run.started.isoformat(timespec="seconds"),
        "seconds": run.seconds,
        "data": None if run.dataset is None else str(run.dataset),
        "classes": list(run.class_names),
        "backbone": config.backbone if config else None,
        "head": config.head if config else None,
        "schedule": config.schedule if config else None,
        "accuracy": figures.accuracy if figures else None,
        "accuracy_low": figures.accuracy_low if figures else None,
        "accuracy_high": figures.accuracy_high if figures else None,
        "part": figures.part if figures else None,
        "n": figures.n if figures else None,
        "epochs": run.n_epochs,
        "best_epoch": run.best_epoch,
        "model": None if run.model is None else str(run.model),
    }


def _comparison_json(comparison: Comparison) -> dict[str, Any]:
    first, second = comparison.n_right
    return {
        "n": comparison.n,
        "n_first": comparison.n_first,
        "n_second": comparison.n_second,
        "right_first": first,
        "right_second": second,
        "fixed": len(comparison.fixed),
        "broken": len(comparison.broken),
        "both_wrong": len(comparison.both_wrong),
        "p": comparison.p,
        "verdict": comparison.verdict.value,
        "matched_by": "content" if comparison.is_by_content else "path",
        "n_relabelled": comparison.n_relabelled,
        "words": sentence(verdict_words(comparison)),
        "pictures": {group: [_picture_json(p) for p in getattr(comparison, group)] for group in GROUPS},
    }


def _picture_json(picture: JudgedPicture) -> dict[str, Any]:
    return {
        "path": picture.path,
        "class": picture.true,
        "first": {"class": picture.first.class_name, "probability": picture.first.probability},
        "second": {"class": picture.second.class_name, "probability": picture.second.probability},
    }
