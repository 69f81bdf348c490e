"""Findings about single pictures as a file: a person writes a decision beside each picture, and it is then followed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tlgui.core.corrections import LEFT_OUT
from tlgui.core.errors import DatasetError
from tlgui.core.json_values import choice_of, list_of, object_of, parse_object, text_of
from tlgui.core.messages import Message, say
from tlgui.core.picture_findings import KINDS, Case, FindingKind, PictureFinding
from tlgui.core.regular_file import open_regular

FORMAT = "tlgui fix report"
KEEP, LEAVE_OUT, MOVE_TO = "keep", "leave out", "move to "


@dataclass
class Decisions:
    """What a person wrote into a fix report."""

    moves: dict[str, list[Path]] = field(default_factory=lambda: defaultdict(list))
    """Pictures of each class that they go to; LEFT_OUT for none."""
    kept: dict[FindingKind, list[Case]] = field(default_factory=lambda: defaultdict(list))
    """What is as it should be."""


def findings_to_json(
    root: Path, findings: Iterable[PictureFinding], sentence: Callable[..., str]
) -> list[dict[str, Any]]:
    """Return findings as plain JSON values, an empty decision beside each picture.

    Args:
        root: the folder; paths are told below it.
        findings: the worst first.
        sentence: makes one text of messages.
    """
    return [
        {
            "kind": finding.kind,
            "certainty": finding.certainty,
            "message": sentence(*finding.told()),
            "cases": [{"pictures": _pictures(root, finding.kind, case)} for case in finding.cases],
        }
        for finding in findings
    ]


def fix_report(root: Path, findings: Iterable[PictureFinding], sentence: Callable[[Message], str]) -> dict[str, Any]:
    """Return the whole file, which says itself how it is filled in; takes what findings_to_json takes."""
    how = sentence(say("findings.how_to_decide", keep=KEEP, leave_out=LEAVE_OUT, move_to=MOVE_TO + "CLASS"))
    return {"format": FORMAT, "folder": str(root), "how": how, "findings": findings_to_json(root, findings, sentence)}


def read_decisions(file: Path, root: Path) -> Decisions:
    """Return what was decided in a fix report about a folder.

    Raises:
        DatasetError: it cannot be read, is about another folder, or a decision is none of the three.
    """
    try:
        with open_regular(file) as opened:
            data = parse_object(opened.read())
        choice_of(data.get("format"), "format", (FORMAT,))
        folder = Path(text_of(data.get("folder"), "folder"))
        findings = [object_of(item, "finding") for item in list_of(data.get("findings"), "findings")]
        cases = [
            (choice_of(finding.get("kind"), "kind", KINDS), [object_of(item, "picture") for item in _listed(case)])
            for finding in findings
            for case in list_of(finding.get("cases"), "cases")
        ]
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise DatasetError(say("findings.no_fix_report", file=file, reason=reason), path=file) from error
    if folder != root:
        raise DatasetError(say("findings.other_folder", file=file, folder=folder, root=root), path=file)
    decisions = Decisions()
    for kind, pictures in cases:
        _take(decisions, kind, pictures, root)
    return decisions


def _listed(case: Any) -> list[Any]:
    return list_of(object_of(case, "case").get("pictures"), "pictures")


def _take(decisions: Decisions, kind: FindingKind, pictures: list[dict[str, Any]], root: Path) -> None:
    paths = tuple(root / text_of(picture.get("path"), "path") for picture in pictures)
    keeps = False
    for path, picture in zip(paths, pictures, strict=True):
        decision = text_of(picture.get("decision", ""), "decision").strip()
        if decision == KEEP:
            keeps = True
        elif decision == LEAVE_OUT:
            decisions.moves[LEFT_OUT].append(path)
        elif decision.startswith(MOVE_TO) and decision.removeprefix(MOVE_TO).strip():
            decisions.moves[decision.removeprefix(MOVE_TO).strip()].append(path)
        elif decision:
            message = say("findings.no_decision", decision=decision, name=path.name, keep=KEEP, leave_out=LEAVE_OUT,
                          move_to=MOVE_TO + "CLASS")  # fmt: skip
            raise DatasetError(message, path=path)
    if keeps:
        classes = tuple(text_of(picture.get("class", ""), "class") for picture in pictures)
        decisions.kept[kind].append(Case(paths, classes))


def _pictures(root: Path, kind: FindingKind, case: Case) -> list[Mapping[str, str]]:
    return [
        {
            "path": path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix(),
            "class": class_name,
            "suggestion": _suggestion(kind, case, number),
            "decision": "",
        }
        for number, (path, class_name) in enumerate(zip(case.paths, case.classes, strict=True))
    ]


def _suggestion(kind: FindingKind, case: Case, number: int) -> str:
    """Return what would likely be right; empty where only a look can tell."""
    if case.suggestion:
        return MOVE_TO + case.suggestion
    is_spare = kind in ("exact_copy", "split_leak") and number > 0
    return LEAVE_OUT if is_spare or kind == "blank" else ""
