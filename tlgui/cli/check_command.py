"""`tlgui check`: what is in a folder of pictures, and what became of every file in it."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from typing import Any

from tlgui.cli.health_command import find_health, health_json, print_health, wants_health
from tlgui.cli.project_flag import UsedProject, used_project
from tlgui.cli.scan_flags import flags_of, scan
from tlgui.cli.sentences import sentence
from tlgui.cli.terminal import print_error, print_json, print_line
from tlgui.core.config import ROWS, TrainConfig
from tlgui.core.dataset import Dataset, Problem, grouped_problems
from tlgui.core.errors import DatasetError
from tlgui.core.folder_report import FolderReport
from tlgui.core.messages import Message
from tlgui.core.origin_offers import OriginOffer, origin_offers
from tlgui.core.resize import DEFAULT_SEEN_PART, Shapes, cut_message, n_cut
from tlgui.core.split_sizes import SplitSizes, split_sentences, split_sizes


def check(arguments: argparse.Namespace) -> int:
    """Print classes, counts, problems and the sum of all files of a folder."""
    with used_project(arguments) as used:
        return _check(arguments, used)


def _check(arguments: argparse.Namespace, used: UsedProject | None) -> int:
    try:
        dataset = scan(arguments, usual=used.project.options if used else None)
    except DatasetError as error:
        if arguments.json and error.path is not None:
            print_json(_refused_json(error, error.report or FolderReport()))
        elif error.report is None:
            raise
        # With --json too: a script that keeps no output should know why it was refused.
        print_error(sentence(error.message, error.hint))
        if not arguments.json:
            _print_report(error.report or FolderReport(), ())
        return error.exit_code
    config = used.config if used else TrainConfig()
    if used:
        used.fill(dataset)
    findings = find_health(arguments, dataset) if wants_health(arguments) else None
    if arguments.json:
        told: dict[str, Any] = {} if findings is None else {"findings": health_json(dataset.root, findings)}
        told |= {"project": str(used.file)} if used else {}
        print_json(_dataset_json(dataset, config) | told)
    else:
        _print_dataset(dataset, config)
        if findings is not None:
            print_health(arguments, dataset.root, findings)
    return 0


def _dataset_json(dataset: Dataset, config: TrainConfig) -> dict[str, Any]:
    return {
        "classes": dataset.counts,
        "problems": [*map(_problem_json, dataset.problems), *_ignored_json(dataset.report)],
        "total": dataset.n_found,
        "usable": dataset.total,
        "split": _split_json(dataset, config),
        "cut": _cut_json(dataset),
        "origins": [_origin_json(offer) for offer in _offers(dataset, config)],
        **_report_json(dataset.report),
    }


def _split_json(dataset: Dataset, config: TrainConfig) -> dict[str, Any]:
    sizes = _sizes(dataset, config)
    return {
        "train": sizes.n_train,
        "val": sizes.n_val,
        "test": sizes.n_test,
        "test_source": sizes.test_source,
        "message": sentence(*_split_told(dataset, config)),
        "groups": [
            {"kind": group.kind, "paths": [str(path) for path in group.paths]} for group in dataset.grouping.groups
        ],
    }


def _cut_json(dataset: Dataset) -> dict[str, Any]:
    shapes = _shapes(dataset)
    message = cut_message(shapes, DEFAULT_SEEN_PART, is_squashed=False)
    return {
        "n": n_cut(shapes, DEFAULT_SEEN_PART, is_squashed=False),
        "message": sentence(message) if message is not None else "",
    }


def _shapes(dataset: Dataset) -> Shapes:
    from tlgui.engine.data.shapes import read_shapes  # late, as the scan is

    return read_shapes(picture.path for picture in dataset.pictures)


def _offers(dataset: Dataset, config: TrainConfig) -> tuple[OriginOffer, ...]:
    return origin_offers(dataset, config.val_fraction, config.test_fraction, config.seed)


def _origin_json(offer: OriginOffer) -> dict[str, Any]:
    return {
        "kind": offer.kind,
        "certainty": offer.certainty,
        "groups": offer.n_groups,
        "groups_of_classes": dict(offer.n_of_classes),
        "unknown": offer.n_unknown,
        "can_be_held_out": offer.obstacle is None,
        "message": sentence(*offer.told()),
        "how": _how(offer),
    }


def _how(offer: OriginOffer) -> str:
    """Return the flag that holds an origin out; empty where that cannot be done."""
    return "" if offer.obstacle is not None else f"{ROWS['split_by'].flag} {offer.kind}"


def _split_told(dataset: Dataset, config: TrainConfig) -> tuple[Message, ...]:
    parts = (config.val_fraction, config.test_fraction)
    return split_sentences(dataset, *parts, split_by=config.split_by, seed=config.seed)


def _sizes(dataset: Dataset, config: TrainConfig) -> SplitSizes:
    """Return what 'tlgui train' would use the pictures for, unless it is told otherwise."""
    parts = (config.val_fraction, config.test_fraction)
    return split_sizes(dataset, *parts, split_by=config.split_by, seed=config.seed)


def _refused_json(error: DatasetError, report: FolderReport) -> dict[str, Any]:
    return {
        "classes": {},
        "problems": [
            {"kind": "no_dataset", "path": str(error.path), "message": sentence(error.message, error.hint)},
            *_ignored_json(report),
        ],
        "total": 0,
        "usable": 0,
        **_report_json(report),
    }


def _report_json(report: FolderReport) -> dict[str, Any]:
    files = report.files
    return {
        "files": {"total": files.total, "used": files.used, "left_out": files.left_out, "ignored": files.ignored},
        "reasons": [
            {"fate": p.fate, "reason": p.reason, "n": p.n, "message": sentence(p.message)} for p in files.passed_over
        ],
        "offers": [
            {"kind": o.kind, "path": str(o.folder), "message": sentence(o.message), "how": flags_of(o)}
            for o in report.offers
        ],
    }


def _problem_json(problem: Problem) -> dict[str, Any]:
    return {"kind": problem.kind, "path": str(problem.path), "message": sentence(problem.message)}


def _ignored_json(report: FolderReport) -> list[dict[str, Any]]:
    return [
        {"kind": "ignored", "path": "", "message": sentence(passed.message)}
        for passed in report.files.passed_over
        if passed.fate == "ignored"
    ]


def _print_dataset(dataset: Dataset, config: TrainConfig) -> None:
    width = max(map(len, dataset.class_names))
    for name, n in dataset.counts.items():
        print_line(f"{name:<{width}}  {n:>6}")
    print_line(f"{'':<{width}}  {dataset.total:>6} usable, of {dataset.n_found} found")
    _print_report(dataset.report, dataset.problems)
    for message in _split_told(dataset, config):
        print_line(sentence(message))
    cut = cut_message(_shapes(dataset), DEFAULT_SEEN_PART, is_squashed=False)
    if cut is not None:
        print_line(sentence(cut) + f"  [{ROWS['resize'].flag} pad]")
    for offer in _offers(dataset, config):
        print_line(sentence(*offer.told()) + (f"  [{_how(offer)}]" if _how(offer) else ""))


def _print_report(report: FolderReport, problems: Iterable[Problem]) -> None:
    print_line(sentence(report.files.sentence()))
    told = Counter[str]()
    for problem, n_more in grouped_problems(problems):
        text = sentence(problem.message)
        told[text] += 1
        print_line(f"- {text}" + (f" ({n_more} more like this; --json lists them all)" if n_more else ""))
    for passed in report.files.passed_over:
        text = sentence(passed.message)
        if not told[text]:
            print_line(f"- {text}")
    if report.offers:
        print_line("You can also:")
    for offer in report.offers:
        print_line(f"- {sentence(offer.message)}  [{flags_of(offer)}]")
