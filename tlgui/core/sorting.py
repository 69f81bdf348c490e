"""Puts answered pictures into a folder for each answer, by copies or by moving, and takes all of it back.

Every picture is noted in a journal in that folder before it is touched, so that a sorting that was cut off goes on
where it stopped, and can be undone. Nothing is ever replaced: a name that is taken gets a number.
"""

from __future__ import annotations

import contextlib
import errno
import filecmp
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tlgui.core.atomic_file import make_folder, sync_file
from tlgui.core.errors import SortingError
from tlgui.core.file_lock import LockedError, file_lock
from tlgui.core.messages import Message, Text, say
from tlgui.core.prediction import NONE_OF_THESE, NOT_SURE, Prediction
from tlgui.core.shards import split_member
from tlgui.core.sorting_journal import Entry, Journal, JournalHead, journal_file, read_journal, write_rest
from tlgui.paths import data_dir

MOST_TOLD = 100
"""Of the files that stay where they are: the others are counted."""
LOCKS = "sorting"
"""Folder of tlgui's own."""
PART_PREFIX = ".tlgui-part-"
SAME_TIME_S = 2.0
"""Memory sticks keep times to two seconds."""


@dataclass
class Sorted:
    """What a sorting has done so far."""

    n_done: int = 0
    """Files that were looked at this time."""
    n_to_do: int = 0
    """Files that were to be looked at this time."""
    counts: dict[str, int] = field(default_factory=dict)
    """Name of a folder below -> pictures that went there, this time."""
    n_others: int = 0
    """Files beside the pictures that are none; they stay."""
    n_earlier: int = 0
    """Pictures that were there already when it went on."""
    n_left: int = 0
    """Files that stay where they are."""
    left: list[tuple[str, Text]] = field(default_factory=list)
    """The first of them, each with its reason."""
    keeps_all: bool = False
    """All of them are there, for a table."""

    @property
    def n(self) -> int:
        """Pictures that went into a folder this time."""
        return sum(self.counts.values())

    def leave(self, path: str, reason: Text) -> None:
        """Count a file that stays where it is."""
        self.n_left += 1
        if self.keeps_all or len(self.left) < MOST_TOLD:
            self.left.append((path, reason))


@dataclass
class Undone:
    """What taking a sorting back came to."""

    n: int = 0
    """Pictures that were taken back."""
    n_removed: int = 0
    """Pictures that somebody has taken out of their folders meanwhile."""
    kept: list[tuple[str, Text]] = field(default_factory=list)
    """Those that were not taken back, each with its reason; the journal still holds them."""


class Sorter:
    """Sorts pictures into one folder; used in one thread.

    Args:
        into: the folder.
        journal: of the folder, from `open_sorting`.
        least: 0..1; an answer that is less sure goes to 'not sure'. The model's own answer dial counts too.
    """

    def __init__(self, into: Path, journal: Journal, *, least: float = 0.0) -> None:
        self._into = into
        self._journal = journal
        self._least = least
        self.sorted = Sorted(n_earlier=len(journal.entries))

    def is_to_do(self, path: Path) -> bool:
        """Whether a picture is neither sorted already nor one that a sorting put into this folder.

        Another picture at the place of one that was sorted is still to be sorted.
        """
        absolute = absolute_path(path)
        if _is_below(absolute, self._into):
            return False
        entry = self._journal.sources.get(absolute)
        return entry is None or self._journal.head.moves or not _is_unchanged(entry)

    def finish_interrupted(self) -> None:
        """Put the last noted picture into its place, where the sorting was cut off before it got there.

        Those before it had theirs: the next is noted only then. What is missing of them now, the person has taken.

        Raises:
            SortingError: the folder cannot be written.
        """
        for entry in self._journal.entries[-1:]:
            target = self._into / entry.to
            try:
                if not _is_placed(entry, target) and _is_unchanged(entry):
                    make_folder(target.parent)
                    self._put(Path(entry.source), target)
            except OSError as error:
                raise _unwritable(self._into, error, 0) from error

    def take(self, prediction: Prediction) -> None:
        """Put one answered picture into its folder, or note why it stays.

        Raises:
            SortingError: the folder cannot be written; what was sorted before stays sorted.
        """
        reason = self._reason_to_stay(prediction)
        if reason:
            self.sorted.leave(prediction.path, reason)
            return
        source = Path(absolute_path(Path(prediction.path)))
        name = self._folder_of(prediction)
        try:
            folder = self._into / name
            make_folder(folder)
            target = free_place(folder, source.name, self._journal.taken)
            status = source.stat()
            to = f"{name}/{target.name}"
            answer = (prediction.best.class_name, prediction.best.probability) if prediction.best else ("", None)
            self._journal.note(Entry(os.fspath(source), to, status.st_size, status.st_mtime, *answer))
            self._put(source, target)
        except FileNotFoundError:
            self.sorted.leave(prediction.path, say("sorting.gone"))
            return
        except OSError as error:
            raise _unwritable(self._into, error, self.sorted.n) from error
        self.sorted.counts[name] = self.sorted.counts.get(name, 0) + 1

    def _reason_to_stay(self, prediction: Prediction) -> Text:
        if prediction.error or prediction.best is None:
            return prediction.error or say("sorting.gone")
        if self._journal.head.moves and Path(prediction.path).is_symlink():
            return say("sorting.is_a_link")
        if split_member(prediction.path) is not None:
            return say("sorting.in_a_shard")
        return ""

    def _folder_of(self, prediction: Prediction) -> str:
        best = prediction.best
        assert best is not None, "those without an answer stay"
        if prediction.is_unknown:
            return NONE_OF_THESE
        if prediction.is_unsure or best.probability < self._least:
            return NOT_SURE
        return self._journal.head.folders[best.class_name]

    def _put(self, source: Path, target: Path) -> None:
        (move_file if self._journal.head.moves else copy_file)(source, target)


def undo(into: Path) -> Undone:
    """Take a sorting back: copies are removed, moved pictures go back to where they were.

    A copy that was changed since, and a picture whose old place is taken, are left and told. May be cut off and
    done again.

    Raises:
        SortingError: the folder holds no sorting, its journal cannot be read or written, or a sorting is going on.
    """
    with only_one(into):
        return _undo(into)


def _undo(into: Path) -> Undone:
    head, entries = read_journal(into)
    undone = Undone()
    left: list[Entry] = []
    for entry in reversed(entries):
        place = into / entry.to
        if not os.path.lexists(place) and not (head.moves and os.path.lexists(entry.source)):
            undone.n_removed += 1
            continue
        try:
            reason = _move_back(entry, place) if head.moves else _remove_copy(entry, place)
        except OSError as error:
            reason = say("sorting.not_possible", why=error.strerror or str(error))
        if reason:
            undone.kept.append((os.fspath(into / entry.to), reason))
            left.append(entry)
        else:
            undone.n += 1
    if left:
        write_rest(into, head, tuple(reversed(left)))
    else:
        journal_file(into).unlink(missing_ok=True)
    for name in {entry.to.partition("/")[0] for entry in entries}:
        with contextlib.suppress(OSError):  # something else is in it, and stays
            (into / name).rmdir()
    with contextlib.suppress(OSError):
        into.rmdir()
    return undone


def copy_file(source: Path, target: Path) -> None:
    """Copy a file with its times to a place where nothing is yet; a name is only ever seen with all of its contents.

    Raises:
        OSError: it cannot be read or written, or the place is taken.
    """
    part = target.with_name(f"{PART_PREFIX}{os.getpid()}")
    try:
        shutil.copyfile(source, part)
        sync_file(part)  # before it gets the permissions of its source, which may forbid writing
        with contextlib.suppress(OSError):  # not every disk keeps times and permissions
            shutil.copystat(source, part)
        _claim(target)
        os.replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def move_file(source: Path, target: Path) -> None:
    """Move a file to a place where nothing is yet, to another disk too; it is never in neither place.

    Raises:
        OSError: it cannot be read or written, or the place is taken.
    """
    _claim(target)
    try:
        os.replace(source, target)
    except OSError as error:
        target.unlink()
        if error.errno != errno.EXDEV:
            raise
        copy_file(source, target)
        source.unlink()


def free_place(folder: Path, name: str, is_taken: Callable[[Path], bool]) -> Path:
    """Return a path in a folder where nothing is: of this name, or with a number before its ending."""
    stem, suffix = os.path.splitext(name)
    numbers = iter(range(2, 1_000_000))
    place = folder / name
    while os.path.lexists(place) or is_taken(place):
        place = folder / f"{stem} ({next(numbers)}){suffix}"
    return place


@contextlib.contextmanager
def only_one(into: Path) -> Iterator[None]:
    """Keep every other sorting into this folder, and taking it back, away meanwhile; in any process.

    Raises:
        SortingError: one is going on.
    """
    name = hashlib.sha256(os.fsencode(os.path.realpath(into))).hexdigest()[:32]
    lock = data_dir() / LOCKS / f"{name}.lock"
    with contextlib.ExitStack() as held:
        try:
            make_folder(lock.parent)
            held.enter_context(file_lock(lock))
        except LockedError as error:
            raise SortingError(say("sorting.is_going_on", folder=str(into)), path=into) from error
        except OSError as error:
            raise _unwritable(lock.parent, error, 0) from error
        yield


def open_sorting(into: Path, head: JournalHead) -> Journal:
    """Return the journal of a folder for a sorting of this kind, an earlier one's or a new one.

    Raises:
        SortingError: the folder holds something else, or another sorting.
    """
    if journal_file(into).exists():
        found, entries = read_journal(into)
        if found != head:
            raise SortingError(
                say("sorting.other_sorting", folder=str(into)), hint=say("sorting.other_sorting_hint"), path=into
            )
        return Journal(into, head, entries)
    try:
        is_empty = not into.exists() or (into.is_dir() and not any(into.iterdir()))
        if is_empty:
            make_folder(into)
    except OSError as error:
        raise _unwritable(into, error, 0) from error
    if not is_empty:
        raise SortingError(say("sorting.not_empty", folder=str(into)), hint=say("sorting.not_empty_hint"), path=into)
    return Journal(into, head, ())


def absolute_path(path: Path) -> str:
    """Return where a file lies, whatever the current folder is later; a link stays a link."""
    return os.path.normpath(os.path.join(os.getcwd(), path))


def _is_below(path: str, folder: Path) -> bool:
    real = os.path.realpath(folder)
    return os.path.realpath(os.path.dirname(path)).startswith(real + os.sep) or os.path.realpath(path) == real


def _claim(target: Path) -> None:
    """Make an empty file where nothing is: from then on the name is ours, whoever else writes there."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))


def _is_placed(entry: Entry, target: Path) -> bool:
    """Return whether a noted picture has its place; an empty file there is only the claim to it."""
    try:
        size = target.lstat().st_size
    except FileNotFoundError:
        return False
    if size == 0 and entry.size > 0 and os.path.lexists(entry.source):
        target.unlink()
        return False
    return True


def _is_unchanged(entry: Entry) -> bool:
    """Return whether a noted picture lies where it lay, and is the same by size and time."""
    try:
        status = os.stat(entry.source)
    except OSError:
        return False
    return status.st_size == entry.size and abs(status.st_mtime - entry.changed_s) <= SAME_TIME_S


def _remove_copy(entry: Entry, copy: Path) -> Text:
    status = copy.lstat()
    is_claim = status.st_size == 0 < entry.size
    if not is_claim and not _is_same(entry, copy, status):
        return say("sorting.was_changed")
    copy.unlink()
    return ""


def _is_same(entry: Entry, copy: Path, status: os.stat_result) -> bool:
    """Return whether a copy is as it was made: by its time, or where the disk kept none by its contents."""
    if status.st_size != entry.size:
        return False
    if abs(status.st_mtime - entry.changed_s) <= SAME_TIME_S:
        return True
    return os.path.exists(entry.source) and filecmp.cmp(entry.source, copy, shallow=False)


def _move_back(entry: Entry, place: Path) -> Text:
    source = Path(entry.source)
    if not os.path.lexists(place):
        return ""  # it is back already, or never left
    if os.path.lexists(source):
        if place.lstat().st_size == 0 < entry.size:  # it was cut off before the picture came
            place.unlink()
            return ""
        return say("sorting.old_place_is_taken", path=entry.source)
    make_folder(source.parent)
    move_file(place, source)
    return ""


def _unwritable(into: Path, error: OSError, n: int) -> SortingError:
    key = "sorting.disk_is_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "sorting.unwritable"
    message: Message = say(key, folder=str(into), why=error.strerror or str(error), n=n)
    return SortingError(message, hint=say("sorting.go_on_hint"), path=into)
