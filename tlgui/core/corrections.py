"""What a person decided about pictures and classes of a folder: left out, moved, renamed. The files stay as they are.

Kept in tlgui's own folder, one small file for each folder of pictures, and followed by every scan of it, in the window
and on the command line. A decision holds for the content of a picture: another picture under the same name is new.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeVar

from tlgui.core.atomic_file import make_folder, write_text_atomic
from tlgui.core.errors import DatasetError
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.core.json_values import list_of, object_of, parse_object, text_of, texts_of
from tlgui.core.messages import Message, message_from_json, message_to_json, say
from tlgui.core.regular_file import open_regular
from tlgui.paths import data_dir

Item = TypeVar("Item")

FOLDER = "corrections"
LOCK_TIMEOUT_S = 5.0
LEFT_OUT = ""
MOST_STEPS = 100
"""That can be undone."""
MOST_CHANGES = 50_000
"""Pictures in all steps together: the file is written whole at each of them."""


@dataclass(frozen=True)
class Correction:
    """One decision about one picture."""

    path: str
    """Below the folder, with slashes."""
    content: str
    """Hash of the picture's bytes when it was decided."""
    to: str
    """The class that it goes to; LEFT_OUT for none."""


Corrections = tuple[Correction, ...]
"""In the order in which they were made; of two about one picture the later holds."""


@dataclass(frozen=True)
class Renaming:
    """One class that goes by another name; of a name that another class has too, both are one class."""

    was: str
    """What the folder calls it."""
    now: str


@dataclass(frozen=True)
class Step:
    """One thing that was done and can be undone: what it replaced, and by what."""

    words: Message
    """What was done, as 'Move 3 pictures to ...'."""
    pictures: tuple[tuple[Correction | None, Correction | None], ...] = ()
    """Before and after; None where nothing was or is decided."""
    renamed: tuple[tuple[Renaming | None, Renaming | None], ...] = ()
    added_before: tuple[str, ...] = ()
    added_after: tuple[str, ...] = ()


@dataclass(frozen=True)
class Labels:
    """Everything that was decided about a folder, and the way back and forth."""

    corrections: Corrections = ()
    renamed: tuple[Renaming, ...] = ()
    added: tuple[str, ...] = ()
    """Classes without a folder."""
    done: tuple[Step, ...] = ()
    """What can be undone, the latest last."""
    undone: tuple[Step, ...] = ()
    """What can be done again, the next last."""

    @property
    def names(self) -> dict[str, str]:
        """What the classes of the folder are called instead, by the folder's names."""
        return {item.was: item.now for item in self.renamed}


@dataclass(frozen=True)
class CorrectedPicture:
    """One picture that is not taken as it lies."""

    path: Path
    was: str
    """The class in whose folder it lies."""
    to: str
    """The class that it counts as; LEFT_OUT for none."""


@dataclass(frozen=True)
class Corrected:
    """How many pictures of a folder are not taken as they lie, and which."""

    n_left_out: int = 0
    n_moved: int = 0
    pictures: tuple[CorrectedPicture, ...] = ()
    """In the order of the folder."""
    renamed: tuple[Renaming, ...] = ()
    """The folder's classes that go by another name."""
    class_names: tuple[str, ...] = ()
    """All classes that pictures can be moved to, naturally sorted: those without a picture as well."""
    undo: Message | None = None
    """What was done last and can be undone."""
    redo: Message | None = None
    """What was undone last and can be done again."""

    def __bool__(self) -> bool:
        return self.n_left_out + self.n_moved + len(self.renamed) > 0


def corrections_file(root: Path) -> Path:
    """Return where the corrections of a folder are kept; it may not exist."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:32]
    return data_dir() / FOLDER / f"{name}.json"


def read_corrections(root: Path) -> Corrections:
    """Return what was decided about the pictures of a folder.

    Raises:
        DatasetError: the file is damaged or cannot be read: pictures that were left out must not come back unseen.
    """
    return read_labels(root).corrections


def read_labels(root: Path) -> Labels:
    """Return everything that was decided about a folder.

    Raises:
        DatasetError: the file is damaged or cannot be read.
    """
    file = corrections_file(root)
    try:
        with open_regular(file) as opened:
            return labels_from_json(parse_object(opened.read()))
    except FileNotFoundError:
        return Labels()
    except (OSError, ValueError) as error:
        raise DatasetError(
            say("corrections.unreadable", file=file), hint=say("corrections.unreadable_hint"), path=file
        ) from error


def kept_labels() -> Iterator[tuple[Path, Labels]]:
    """Yield every folder that something was decided about, and what; damaged files are passed over."""
    try:
        files = sorted((data_dir() / FOLDER).glob("*.json"))
    except OSError:
        return
    for file in files:
        try:
            with open_regular(file) as opened:
                data = parse_object(opened.read())
            yield Path(text_of(data.get("folder"), "folder")), labels_from_json(data)
        except (OSError, ValueError):
            continue


def change_labels(root: Path, change: Callable[[Labels], Labels]) -> Labels:
    """Replace what was decided about a folder by what `change` makes of it, and return it. Any process.

    Raises:
        DatasetError: it cannot be read or written; whatever `change` raises, and then nothing is changed.
    """
    file = corrections_file(root)
    try:
        make_folder(file.parent)
        with file_lock(file.with_suffix(".lock"), timeout_s=LOCK_TIMEOUT_S):
            changed = change(read_labels(root))
            write_text_atomic(file, json.dumps({"folder": str(root), **labels_to_json(changed)}, indent=1))
    except (OSError, LockedError) as error:
        raise DatasetError(
            say("corrections.unwritable", file=file), hint=say("corrections.unwritable_hint"), path=file
        ) from error
    return changed


def stepped(before: Labels, after: Labels, words: Message) -> Labels:
    """Return `after` with the step that leads to it from `before`; what had been undone can no longer be redone."""
    step = Step(
        words,
        _changes({item.path: item for item in before.corrections}, {item.path: item for item in after.corrections}),
        _changes({item.was: item for item in before.renamed}, {item.was: item for item in after.renamed}),
        before.added,
        after.added,
    )
    if not step.pictures and not step.renamed and step.added_before == step.added_after:
        return replace(after, done=before.done, undone=before.undone)  # decided again: the order may have changed
    return replace(after, done=_bounded((*before.done, step)), undone=())


def undo(labels: Labels) -> Labels:
    """Return what was decided before the latest step; the same where there is none."""
    if not labels.done:
        return labels
    *done, step = labels.done
    back = Step(
        step.words,
        tuple((after, before) for before, after in step.pictures),
        tuple((after, before) for before, after in step.renamed),
        step.added_after,
        step.added_before,
    )
    return replace(_applied(labels, back), done=tuple(done), undone=(*labels.undone, step))


def redo(labels: Labels) -> Labels:
    """Return what was decided after the step that was undone last; the same where there is none."""
    if not labels.undone:
        return labels
    *undone, step = labels.undone
    return replace(_applied(labels, step), done=(*labels.done, step), undone=tuple(undone))


def with_more(corrections: Corrections, more: Iterable[Correction]) -> Corrections:
    """Return the corrections with newer ones, each picture once."""
    newer = {item.path: item for item in more}
    return (*(item for item in corrections if item.path not in newer), *newer.values())


def without(corrections: Corrections, paths: Iterable[str]) -> Corrections:
    """Return the corrections but those about these pictures, whose paths are below the folder, with slashes."""
    taken_back = set(paths)
    return tuple(item for item in corrections if item.path not in taken_back)


def _bounded(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the latest steps: so many that they can be written at once; always the last."""
    sizes = list(accumulate(len(step.pictures) for step in reversed(steps)))
    n = sum(size <= MOST_CHANGES for size in sizes[:MOST_STEPS])
    return steps[-max(n, 1) :]


def _changes(before: dict[str, Item], after: dict[str, Item]) -> tuple[tuple[Item | None, Item | None], ...]:
    keys = dict.fromkeys((*before, *after))
    return tuple((before.get(key), after.get(key)) for key in keys if before.get(key) != after.get(key))


def _applied(labels: Labels, step: Step) -> Labels:
    pictures = {item.path: item for item in labels.corrections}
    for was, item in step.pictures:
        pictures.pop(was.path if was else "", None)
        if item is not None:
            pictures[item.path] = item
    renamed = {item.was: item for item in labels.renamed}
    for earlier, renaming in step.renamed:
        renamed.pop(earlier.was if earlier else "", None)
        if renaming is not None:
            renamed[renaming.was] = renaming
    return replace(
        labels, corrections=tuple(pictures.values()), renamed=tuple(renamed.values()), added=step.added_after
    )


def labels_to_json(labels: Labels) -> dict[str, Any]:
    """Return plain JSON values."""
    return {
        "corrections": [asdict(item) for item in labels.corrections],
        "renamed": [asdict(item) for item in labels.renamed],
        "added": list(labels.added),
        "done": [_step_to_json(step) for step in labels.done],
        "undone": [_step_to_json(step) for step in labels.undone],
    }


def labels_from_json(data: dict[str, Any]) -> Labels:
    """Return what `labels_to_json` gave.

    Raises:
        ValueError: it is damaged.
    """
    return Labels(
        tuple(_correction(item) for item in list_of(data.get("corrections"), "corrections")),
        tuple(_renaming(item) for item in list_of(data.get("renamed", []), "renamed")),
        texts_of(data.get("added", []), "added"),
        tuple(_step(item) for item in list_of(data.get("done", []), "done")),
        tuple(_step(item) for item in list_of(data.get("undone", []), "undone")),
    )


def _step_to_json(step: Step) -> dict[str, Any]:
    return asdict(step) | {"words": message_to_json(step.words)}


def _step(data: object) -> Step:
    values = object_of(data, "step")
    try:
        words = message_from_json(object_of(values.get("words"), "words"))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("words") from error
    return Step(
        words,
        _pairs(values.get("pictures"), _correction),
        _pairs(values.get("renamed"), _renaming),
        texts_of(values.get("added_before"), "added_before"),
        texts_of(values.get("added_after"), "added_after"),
    )


def _pairs(data: object, read: Callable[[object], Item]) -> tuple[tuple[Item | None, Item | None], ...]:
    pairs = []
    for pair in list_of(data, "pairs"):
        before, after = (None if item is None else read(item) for item in list_of(pair, "pair"))
        pairs.append((before, after))
    return tuple(pairs)


def _renaming(data: object) -> Renaming:
    values = object_of(data, "renaming")
    return Renaming(*(text_of(values.get(key), key) for key in ("was", "now")))


def _correction(data: object) -> Correction:
    values = object_of(data, "correction")
    return Correction(*(text_of(values.get(key), key) for key in ("path", "content", "to")))
