"""From a folder to a Dataset: which classes, which pictures, what is wrong; nothing is ever changed."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from tlgui.core.dataset import Dataset, Picture, Problem, ScanProgress, Subset
from tlgui.core.errors import CancelledError, DatasetError, PictureError
from tlgui.engine.data.decode import check_picture, is_picture_name
from tlgui.engine.data.health import find_problems

SUBSET_OF_FOLDER: dict[str, Subset] = {
    "train": "train",
    "training": "train",
    "val": "val",
    "valid": "val",
    "validation": "val",
    "test": "test",
    "testing": "test",
}
IGNORED_NAMES = frozenset({"thumbs.db", "desktop.ini", "__macosx", "ehthumbs.db", "@eadir"})

ShouldStop = Callable[[], bool]
OnProgress = Callable[[ScanProgress], None]


def scan_folder(
    path: Path, *, should_stop: ShouldStop = lambda: False, on_progress: OnProgress = lambda progress: None
) -> Dataset:
    """Look through a folder with one sub-folder per class.

    Every picture is decoded once, small, in a few threads, so that the counts are the truth.
    Folders nested inside a class belong to it. A train/ val/ (test/) layout is recognised.

    Args:
        path: the folder.
        should_stop: polled between pictures.
        on_progress: called in this thread.

    Returns:
        The dataset; unreadable files are listed in its problems.

    Raises:
        DatasetError: there is no such folder, or no usable classes in it; the hint says what to change.
        CancelledError: should_stop said so.
    """
    root = _checked_root(path)
    files = _list_files(root, should_stop)
    if not files.pictures:
        raise _no_classes_error(root, files)
    names = sorted({name for name, _, _ in files.pictures} | files.folders, key=natural_key)
    index_of = {name: index for index, name in enumerate(names)}
    found = [Picture(file, index_of[name], subset) for name, subset, file in files.pictures]
    found.sort(key=lambda p: (p.class_index, natural_key(p.path.relative_to(root).as_posix())))
    readable, unreadable = _check_all(found, should_stop, on_progress)
    names, readable, empty = _drop_empty_classes(names, readable, root)
    _require_two_classes(root, names, files)
    problems = (*files.problems, *unreadable, *empty)
    dataset = Dataset(root, tuple(names), tuple(readable), n_found=len(found))
    return Dataset(root, dataset.class_names, dataset.pictures, (*problems, *find_problems(dataset)), len(found))


def find_pictures(paths: Iterable[Path]) -> list[Path]:
    """Return the pictures to answer: files as given, whatever their name, and the pictures inside folders."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted(_walk(path), key=lambda p: natural_key(p.as_posix())))
        else:
            found.append(path)
    return found


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key by which 'image2' stands before 'image10', and 'a' beside 'A'."""
    parts = re.split(r"(\d+)", text.casefold())
    key = tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)
    return (*key, (2, 0, text))


class _Files:
    """What lies in a dataset folder, before any picture is opened."""

    def __init__(self) -> None:
        self.pictures: list[tuple[str, Subset | None, Path]] = []
        self.folders: set[str] = set()
        self.loose: list[Path] = []
        self.problems: list[Problem] = []


def _checked_root(path: Path) -> Path:
    if not path.exists():
        raise DatasetError(f"There is no folder at '{path}'.", hint="Check its name.", path=path)
    if not path.is_dir():
        raise DatasetError(
            f"'{path.name}' is a file, not a folder.",
            hint="Choose the folder that holds one sub-folder per class.",
            path=path,
        )
    try:
        next(path.iterdir(), None)
    except OSError as error:
        raise DatasetError(f"The folder '{path}' cannot be opened: {error.strerror}.", path=path) from error
    return path


def _list_files(root: Path, should_stop: ShouldStop) -> _Files:
    files = _Files()
    subsets = _layout_of(root)
    parts = subsets or [(None, root)]
    for subset, part in parts:
        for entry in sorted(part.iterdir()):
            if should_stop():
                raise CancelledError("The scan was stopped.")
            if _is_ignored(entry):
                continue
            if entry.is_dir():
                files.folders.add(entry.name)
                files.pictures.extend((entry.name, subset, file) for file in _walk(entry))
            elif is_picture_name(entry):
                files.loose.append(entry)
    if files.loose:
        files.problems.append(_loose_problem(root, files.loose))
    return files


def _layout_of(root: Path) -> list[tuple[Subset | None, Path]]:
    """Return the train/val/test folders, when the root holds a train folder, another one, and classes in them."""
    folders = [entry for entry in sorted(root.iterdir()) if entry.is_dir() and not _is_ignored(entry)]
    found = {folder: SUBSET_OF_FOLDER.get(folder.name.casefold()) for folder in folders}
    kinds = set(found.values())
    is_layout = bool(folders) and None not in kinds and "train" in kinds and len(kinds) > 1
    if not is_layout or not any(_has_folder(folder) for folder in folders):
        return []
    return [(subset, folder) for folder, subset in found.items()]


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the pictures in a folder and below it; a link back up is followed only once."""
    seen: set[str] = set()
    for current, folders, names in os.walk(folder, followlinks=True):
        real = os.path.realpath(current)
        if real in seen:
            folders.clear()
            continue
        seen.add(real)
        folders[:] = sorted(name for name in folders if not _is_ignored(Path(current, name)))
        for name in sorted(names):
            path = Path(current, name)
            if is_picture_name(path) and not _is_ignored(path):
                yield path


def _is_ignored(path: Path) -> bool:
    return path.name.startswith(".") or path.name.casefold() in IGNORED_NAMES


def _has_folder(folder: Path) -> bool:
    return any(entry.is_dir() and not _is_ignored(entry) for entry in folder.iterdir())


def _check_all(
    pictures: Sequence[Picture], should_stop: ShouldStop, on_progress: OnProgress
) -> tuple[list[Picture], list[Problem]]:
    readable: list[Picture] = []
    problems: list[Problem] = []
    waiting: deque[tuple[Picture, Future[None]]] = deque()
    todo = iter(pictures)
    with ThreadPoolExecutor(min(os.cpu_count() or 1, 8), thread_name_prefix="scan") as pool:
        for picture in todo:
            waiting.append((picture, pool.submit(check_picture, picture.path)))
            if len(waiting) >= 64:
                _take(waiting, readable, problems)
                on_progress(ScanProgress(len(readable) + len(problems), len(pictures)))
            if should_stop():
                pool.shutdown(cancel_futures=True)
                raise CancelledError("The scan was stopped.")
        while waiting:
            _take(waiting, readable, problems)
            on_progress(ScanProgress(len(readable) + len(problems), len(pictures)))
    return readable, problems


def _take(waiting: deque[tuple[Picture, Future[None]]], readable: list[Picture], problems: list[Problem]) -> None:
    picture, future = waiting.popleft()
    try:
        future.result()
        readable.append(picture)
    except PictureError as error:
        problems.append(Problem("unreadable", picture.path, f"{error} It is left out."))


def _drop_empty_classes(
    names: list[str], pictures: list[Picture], root: Path
) -> tuple[list[str], list[Picture], list[Problem]]:
    """Leave out classes without a usable picture and number the others anew."""
    used = sorted({picture.class_index for picture in pictures})
    new_index = {old: new for new, old in enumerate(used)}
    problems = [
        Problem("empty_class", root / name, f"The folder '{name}' holds no usable picture, so it is not a class.")
        for index, name in enumerate(names)
        if index not in new_index
    ]
    kept = [Picture(p.path, new_index[p.class_index], p.subset) for p in pictures]
    return [names[index] for index in used], kept, problems


def _require_two_classes(root: Path, names: Sequence[str], files: _Files) -> None:
    if len(names) >= 2:
        return
    if not names:
        raise DatasetError(f"No picture in '{root}' can be read.", hint="Are the files whole?", path=root)
    only = root / names[0]
    inner = [e.name for e in sorted(only.iterdir()) if e.is_dir() and not _is_ignored(e)] if only.is_dir() else []
    if len(inner) >= 2 and not files.loose:
        raise DatasetError(
            f"'{root.name}' holds a single folder, '{names[0]}', and the classes seem to be inside it.",
            hint=f"Choose '{only}' instead.",
            path=root,
        )
    raise DatasetError(
        f"'{root.name}' holds only one class, '{names[0]}'; telling apart needs at least two.",
        hint="Add a second folder of pictures, such as everything that is not the first.",
        path=root,
    )


def _no_classes_error(root: Path, files: _Files) -> DatasetError:
    if files.loose:
        return DatasetError(
            f"The {len(files.loose)} pictures in '{root.name}' lie loose, so their classes are not known.",
            hint="Put them into one sub-folder per class; if this is one of the classes, choose the folder above it.",
            path=root,
        )
    return DatasetError(
        f"There are no pictures in '{root}'.",
        hint="Choose a folder with one sub-folder of pictures per class.",
        path=root,
    )


def _loose_problem(root: Path, loose: Sequence[Path]) -> Problem:
    n = len(loose)
    what = f"'{loose[0].name}' lies" if n == 1 else f"{n} pictures lie"
    return Problem("loose_picture", root, f"{what} outside the class folders and cannot be used.")
