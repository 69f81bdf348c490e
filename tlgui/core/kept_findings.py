"""What a person looked at and found to be as it should: it is not told again while the pictures stay as they are.

Kept in tlgui's own folder, one small file for each folder of pictures, beside the corrections.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from tlgui.core.atomic_file import make_folder, write_text_atomic
from tlgui.core.corrections import LOCK_TIMEOUT_S, corrections_file
from tlgui.core.errors import DatasetError
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.core.json_values import list_of, object_of, parse_object, text_of, whole_of
from tlgui.core.messages import say
from tlgui.core.picture_findings import Case, FindingKind, PictureFinding, in_order
from tlgui.core.regular_file import open_regular
from tlgui.core.shards import status_of
from tlgui.paths import data_dir

FOLDER = "kept findings"
MOST = 2**63


@dataclass(frozen=True)
class KeptCase:
    """One case that is as it should be."""

    kind: str
    pictures: tuple[tuple[str, int, int], ...]
    """Of each: path below the folder with slashes, size in bytes, and time of its last change, ns."""


KeptCases = tuple[KeptCase, ...]


def kept_findings_file(root: Path) -> Path:
    """Return where they are kept for a folder; it may not exist."""
    return data_dir() / FOLDER / corrections_file(root).name


def read_kept(root: Path) -> KeptCases:
    """Return what was found to be as it should; nothing where the file is missing or damaged: it is told again."""
    try:
        with open_regular(kept_findings_file(root)) as opened:
            items = list_of(parse_object(opened.read()).get("kept"), "kept")
        return tuple(_kept_case(item) for item in items)
    except (OSError, ValueError):
        return ()


def keep_as_it_is(root: Path, kind: FindingKind, cases: Iterable[Case]) -> int:
    """Remember that cases are as they should be; return how many are remembered in all. Any process.

    Raises:
        DatasetError: it cannot be written.
    """
    new = [kept for case in cases if (kept := _identity(root, kind, case)) is not None]
    return len(_change(root, lambda old: (*(item for item in old if item not in new), *new)))


def tell_all_again(root: Path) -> None:
    """Forget what was kept as it is.

    Raises:
        DatasetError: it cannot be written.
    """
    _change(root, lambda _old: ())


def not_kept(root: Path, findings: Iterable[PictureFinding]) -> tuple[PictureFinding, ...]:
    """Return findings without the cases that were kept as they are and whose pictures have not changed since."""
    known = set(read_kept(root))
    if not known:
        return in_order(findings)
    left = []
    for finding in findings:
        left.append(finding.without(c for c in finding.cases if _identity(root, finding.kind, c) in known))
    return in_order(left)


def _identity(root: Path, kind: str, case: Case) -> KeptCase | None:
    """Return what a case is known by; None where a picture is gone or lies elsewhere."""
    pictures = []
    for path in case.paths:
        try:
            status = status_of(path)
            pictures.append((path.relative_to(root).as_posix(), status.st_size, status.st_mtime_ns))
        except (OSError, ValueError):
            return None
    return KeptCase(kind, tuple(pictures))


def _change(root: Path, change: Callable[[KeptCases], KeptCases]) -> KeptCases:
    file = kept_findings_file(root)
    try:
        make_folder(file.parent)
        with file_lock(file.with_suffix(".lock"), timeout_s=LOCK_TIMEOUT_S):
            changed = change(read_kept(root))
            data = {"folder": str(root), "kept": [asdict(item) for item in changed]}
            write_text_atomic(file, json.dumps(data, indent=1))
    except (OSError, LockedError) as error:
        raise DatasetError(
            say("findings.unwritable", file=file), hint=say("corrections.unwritable_hint"), path=file
        ) from error
    return changed


def _kept_case(data: object) -> KeptCase:
    values = object_of(data, "kept")
    pictures = []
    for item in list_of(values.get("pictures"), "pictures"):
        path, size, changed = list_of(item, "picture")
        pictures.append(
            (text_of(path, "path"), whole_of(size, "size", 0, MOST), whole_of(changed, "time", -MOST, MOST))
        )
    return KeptCase(text_of(values.get("kind"), "kind"), tuple(pictures))
