"""From a folder to a Dataset: which classes, which pictures, what is wrong; nothing is ever changed."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from itertools import islice
from pathlib import Path
from typing import TypeVar

from tlgui.core.dataset import Dataset, Picture, Problem, ScanProgress, Subset
from tlgui.core.errors import CancelledError, DatasetError, PictureError
from tlgui.core.messages import say
from tlgui.engine.data.decode import check_picture, is_picture_name
from tlgui.engine.data.health import find_problems, find_same_pictures
from tlgui.engine.data.listing import is_folder, list_folder, require_entry, walk
from tlgui.engine.data.prefetch import DaemonPool, result_or_stop

SUBSET_OF_FOLDER: dict[str, Subset] = {
    "train": "train",
    "training": "train",
    "val": "val",
    "valid": "val",
    "validation": "val",
    "test": "test",
    "testing": "test",
}
N_CHECKED_AHEAD = 64

ShouldStop = Callable[[], bool]
OnProgress = Callable[[ScanProgress], None]
Result = TypeVar("Result")


def scan_folder(
    path: Path, *, should_stop: ShouldStop = lambda: False, on_progress: OnProgress = lambda progress: None
) -> Dataset:
    """Look through a folder with one sub-folder per class.

    Every picture is decoded once, small, in a few threads, so that the counts are the truth.
    Folders nested inside a class belong to it. A train/ val/ (test/) layout is recognised.

    Args:
        path: the folder.
        should_stop: polled many times a second, also while a disk or a network drive does not answer: the threads
            that wait for it are left behind.
        on_progress: called in this thread.

    Returns:
        The dataset; unreadable files and folders are listed in its problems.

    Raises:
        DatasetError: there is no such folder, or no usable classes in it; the hint says what to change.
        CancelledError: should_stop said so.
    """
    with DaemonPool(min(os.cpu_count() or 1, 8), "scan") as pool:
        return _Scan(pool, should_stop, on_progress).run(path)


def find_pictures(paths: Iterable[Path]) -> list[Path]:
    """Return the pictures to answer: files as given, whatever their name, and the pictures inside folders.

    A folder that cannot be opened is among them, so that the answer says why.
    """
    found: list[Path] = []
    for path in paths:
        if is_folder(path):
            closed: list[Problem] = []
            found.extend(sorted(walk(path, closed), key=lambda p: natural_key(p.as_posix())))
            found.extend(problem.path for problem in closed)
        else:
            found.append(path)
    return found


class _Scan:
    """The steps of one scan; each is done in another thread, so that a stop need not wait for it."""

    def __init__(self, pool: DaemonPool, should_stop: ShouldStop, on_progress: OnProgress) -> None:
        self._pool = pool
        self._should_stop = should_stop
        self._on_progress = on_progress

    def run(self, path: Path) -> Dataset:
        """Return the dataset; see scan_folder."""
        root = self._wait_for(self._pool.submit(_checked_root, path))
        files = self._wait_for(self._pool.submit(_list_files, root, self._should_stop))
        if not files.pictures:
            raise _no_classes_error(root, files)
        names = sorted({name for name, _, _ in files.pictures} | files.folders, key=natural_key)
        index_of = {name: index for index, name in enumerate(names)}
        found = [Picture(file, index_of[name], subset) for name, subset, file in files.pictures]
        found.sort(key=lambda p: (p.class_index, natural_key(p.path.relative_to(root).as_posix())))
        readable, unreadable = self._check_all(found)
        same = self._wait_for(self._pool.submit(find_same_pictures, readable, root, self._should_stop))
        gone = {picture for picture, _ in same.gone}
        unreadable += [_left_out(picture, error) for picture, error in same.gone]
        readable = [picture for picture in readable if picture not in gone]
        names, readable, empty = _drop_empty_classes(names, readable, root)
        _require_two_classes(root, names, files, (*files.problems, *unreadable))
        dataset = Dataset(root, tuple(names), tuple(readable))
        problems = (*files.problems, *unreadable, *empty, *find_problems(dataset), *same.problems)
        return Dataset(root, dataset.class_names, dataset.pictures, problems, len(found))

    def _check_all(self, pictures: Sequence[Picture]) -> tuple[list[Picture], list[Problem]]:
        readable: list[Picture] = []
        problems: list[Problem] = []
        waiting: deque[tuple[Picture, Future[None]]] = deque()
        todo = iter(pictures)
        while len(readable) + len(problems) < len(pictures):
            for picture in islice(todo, N_CHECKED_AHEAD - len(waiting)):
                waiting.append((picture, self._pool.submit(check_picture, picture.path)))
            picture, future = waiting.popleft()
            try:
                self._wait_for(future)
                readable.append(picture)
            except PictureError as error:
                problems.append(_left_out(picture, error))
            self._on_progress(ScanProgress(len(readable) + len(problems), len(pictures)))
            if self._should_stop():
                raise CancelledError(say("pictures.the_scan_was_stopped"))
        return readable, problems

    def _wait_for(self, future: Future[Result]) -> Result:
        return result_or_stop(future, self._should_stop)


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key by which 'image2' stands before 'image10', and 'a' beside 'A'."""
    parts = re.split(r"(\d+)", text.casefold())
    # Not isdigit: that is true of '²', which int refuses.
    key = tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)
    # The text itself at last: 'a1' and 'a01' are equal up to here, and their order must not be left to the system.
    return (*key, (2, 0, text))


class _Files:
    """What lies in a dataset folder, before any picture is opened."""

    def __init__(self) -> None:
        self.pictures: list[tuple[str, Subset | None, Path]] = []
        self.folders: set[str] = set()
        self.loose: list[Path] = []
        self.problems: list[Problem] = []


def _checked_root(path: Path) -> Path:
    try:
        with os.scandir(path) as entries:
            next(entries, None)
        require_entry(path)
    except NotADirectoryError as error:
        raise DatasetError(
            say("pictures.is_a_file_not_a_folder", path=path.name),
            hint=say("pictures.choose_the_folder_that_holds_one"),
            path=path,
        ) from error
    except (FileNotFoundError, ValueError) as error:  # ValueError: a name that no system allows
        raise DatasetError(
            say("pictures.there_is_no_folder_at", path=path), hint=say("pictures.check_its_name"), path=path
        ) from error
    except OSError as error:
        reason = error.strerror or error
        raise DatasetError(say("pictures.the_folder_cannot_be_opened", path=path, reason=reason), path=path) from error
    return path


def _list_files(root: Path, should_stop: ShouldStop) -> _Files:
    files = _Files()
    for subset, part in _layout_of(root) or [(None, root)]:
        for entry in list_folder(part, files.problems):
            if should_stop():
                raise CancelledError(say("pictures.the_scan_was_stopped"))
            if is_folder(entry):
                name = _class_name(entry)
                files.folders.add(name)
                files.pictures.extend((name, subset, file) for file in walk(entry, files.problems, should_stop))
            elif is_picture_name(entry):
                files.loose.append(entry)
    if files.loose:
        files.problems.append(_loose_problem(root, files.loose))
    return files


def _class_name(folder: Path) -> str:
    """Return the folder's name; bytes that are no UTF-8 are written out, since a class's name goes into files."""
    return folder.name.encode("utf-8", "backslashreplace").decode("utf-8")


def _layout_of(root: Path) -> list[tuple[Subset | None, Path]]:
    """Return the train/val/test folders, when the root holds a train folder, another one, and classes in them."""
    folders = [entry for entry in list_folder(root, []) if is_folder(entry)]
    found = {folder: SUBSET_OF_FOLDER.get(folder.name.casefold()) for folder in folders}
    kinds = set(found.values())
    is_layout = bool(folders) and None not in kinds and "train" in kinds and len(kinds) > 1
    if not is_layout or not any(is_folder(entry) for folder in folders for entry in list_folder(folder, [])):
        return []
    return [(subset, folder) for folder, subset in found.items()]


def _left_out(picture: Picture, error: PictureError) -> Problem:
    return Problem("unreadable", picture.path, say("pictures.it_is_left_out", error=error))


def _drop_empty_classes(
    names: list[str], pictures: list[Picture], root: Path
) -> tuple[list[str], list[Picture], list[Problem]]:
    """Leave out classes without a usable picture and number the others anew."""
    used = sorted({picture.class_index for picture in pictures})
    new_index = {old: new for new, old in enumerate(used)}
    problems = [
        Problem("empty_class", root / name, say("pictures.the_folder_holds_no_usable_picture", name=name))
        for index, name in enumerate(names)
        if index not in new_index
    ]
    kept = [Picture(p.path, new_index[p.class_index], p.subset) for p in pictures]
    return [names[index] for index in used], kept, problems


def _require_two_classes(root: Path, names: Sequence[str], files: _Files, left_out: Sequence[Problem]) -> None:
    if len(names) >= 2:
        return
    reason = left_out[0].message if left_out else ""
    if not names:
        raise DatasetError(
            say("pictures.no_picture_in_can_be_read", root=root, reason=reason),
            hint=say("pictures.are_the_files_whole"),
            path=root,
        )
    only = root / names[0]
    inner = [entry.name for entry in list_folder(only, []) if is_folder(entry)]
    if len(inner) >= 2 and not files.loose:
        raise DatasetError(
            say("pictures.holds_a_single_folder_and_the", root=root.name, names=names[0]),
            hint=say("pictures.choose_instead", only=only),
            path=root,
        )
    raise DatasetError(
        say("pictures.holds_only_one_class_telling_apart", root=root.name, names=names[0], reason=reason),
        hint=say("pictures.add_a_second_folder_of_pictures"),
        path=root,
    )


def _no_classes_error(root: Path, files: _Files) -> DatasetError:
    if files.loose:
        return DatasetError(
            say("pictures.the_pictures_in_lie_loose_so", n=len(files.loose), root=root.name),
            hint=say("pictures.put_them_into_one_sub_folder"),
            path=root,
        )
    if files.problems:
        return DatasetError(
            say("pictures.there_are_no_pictures_in_2", root=root, message=files.problems[0].message), path=root
        )
    return DatasetError(
        say("pictures.there_are_no_pictures_in", root=root),
        hint=say("pictures.choose_a_folder_with_one_sub"),
        path=root,
    )


def _loose_problem(root: Path, loose: Sequence[Path]) -> Problem:
    message = say("pictures.outside_the_class_folders", n=len(loose), name=loose[0].name)
    return Problem("loose_picture", root, message)
