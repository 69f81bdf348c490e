"""From a folder to a Dataset: which classes, which pictures, what is wrong; nothing is ever changed."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from tlgui.core.added_pictures import added_dir, read_added
from tlgui.core.archives import is_archive
from tlgui.core.corrections import Labels, read_labels
from tlgui.core.daemon_pool import DaemonPool
from tlgui.core.dataset import Dataset, Picture, Problem, ScanProgress, Subset
from tlgui.core.errors import CancelledError, DatasetError, NotDownloadedError, PictureError
from tlgui.core.folder_report import FolderReport, ScanOptions
from tlgui.core.messages import say
from tlgui.core.natural_order import naturally_sorted
from tlgui.core.shards import SUFFIX
from tlgui.core.stored_dataset import dataset_from_text, dataset_to_text
from tlgui.engine.data.accounting import Account
from tlgui.engine.data.adding import as_followed, place_added
from tlgui.engine.data.classes import Classes
from tlgui.engine.data.correcting import find_moved_corrections, follow
from tlgui.engine.data.decode import is_picture
from tlgui.engine.data.grouping import group_pictures
from tlgui.engine.data.health import find_misplaced_copies, find_mixed_origins, find_problems, find_same_pictures
from tlgui.engine.data.known_looks import KnownLooks
from tlgui.engine.data.label_table import read_label_table
from tlgui.engine.data.layout import (
    Layout,
    Place,
    PlacedFile,
    lay_out,
    split_folders,
)
from tlgui.engine.data.likeness import MOST_PICTURES
from tlgui.engine.data.links_away import links_away
from tlgui.engine.data.listing import Folder, is_folder, list_tree, require_entry
from tlgui.engine.data.looks import Look, PassedBy, Seen, is_lasting, look_at
from tlgui.engine.data.no_classes import doubtful_classes, require_classes
from tlgui.engine.data.notes import NoteBook
from tlgui.engine.data.offers import merge_offer, other_ways
from tlgui.engine.data.origins import find_origins
from tlgui.engine.data.place_name import place_name
from tlgui.engine.data.prefetch import result_or_stop
from tlgui.engine.data.shard_links import data_place, shards_named
from tlgui.engine.data.shard_set import ShardPlaces, mount_shards, pictures_in
from tlgui.engine.data.signatures import digest_of, sign, sign_all
from tlgui.engine.data.source_stamp import source_stamp
from tlgui.engine.data.trace import SIDE, Trace
from tlgui.engine.data.unpack import unpack

N_CHECKED_AHEAD = 64
PATIENCE_S = 0.05
"""With calls that go on when a scan is stopped: whoever stopped it waits for its end."""
BY_FOLDERS = ScanOptions()

ShouldStop = Callable[[], bool]
OnProgress = Callable[[ScanProgress], None]
Result = TypeVar("Result")
Answer = Look | PictureError | Future[Look]
"""What becomes of a file: known already, or to be seen."""


def scan_folder(
    path: Path,
    options: ScanOptions = BY_FOLDERS,
    *,
    min_classes: int = 2,
    should_stop: ShouldStop = lambda: False,
    on_progress: OnProgress = lambda progress: None,
) -> Dataset:
    """Look through a folder with one sub-folder per class.

    Every picture is found by its content and decoded once, small, in a few threads, so that the counts are the
    truth. Folders nested inside a class belong to it. A train/val/test layout is recognised. Every file below the
    folder is used, left out or ignored, and the dataset's report says how many and why.

    Args:
        path: the folder, which may hold shards; a zip, which is unpacked into a folder of our own; or what names
            shards (shard_links.py).
        options: where the classes come from, where it is not the folders.
        min_classes: fewer are an error; 1 is enough to measure a model.
        should_stop: polled many times a second, also while a disk or a network drive does not answer: the threads
            that wait for it are left behind.
        on_progress: called in this thread or another.

    Returns:
        The dataset; unreadable files and folders are listed in its problems.

    Raises:
        DatasetError: there is no such folder, or no usable classes in it; the hint says what to change, and its
            report what was seen and what may be chosen instead.
        CancelledError: should_stop said so.
    """
    with DaemonPool(min(os.cpu_count() or 1, 8), "scan", PATIENCE_S) as pool:
        return _Scan(pool, should_stop, on_progress).run(path, options, min_classes)


def find_pictures(paths: Iterable[Path]) -> list[Path]:
    """Return the pictures to answer: files as given, whatever their name, and the pictures inside folders.

    Pictures are known by their content. A folder that cannot be opened is among them, so that the answer says why.
    """
    found: list[Path] = []
    for path in paths:
        if not is_folder(path):
            shards = shards_named(str(path)) if path.suffix.casefold() == SUFFIX else None
            found.extend([path] if shards is None else (file for shard in shards for file in pictures_in(Path(shard))))
            continue
        closed: list[Problem] = []
        tree = list_tree(path, closed)
        mount_shards(tree, closed)
        files = lay_out(tree, BY_FOLDERS).files
        meant = (file.path for file in files if file.place.reason not in ("system", "run"))
        found.extend(naturally_sorted(filter(_may_be_picture, meant), Path.as_posix))
        found.extend(problem.path for problem in closed if problem.kind != "linked_folder")
    return found


class _Scan:
    """The steps of one scan; each is done in another thread, so that a stop need not wait for it."""

    def __init__(self, pool: DaemonPool, should_stop: ShouldStop, on_progress: OnProgress) -> None:
        self._pool = pool
        self._should_stop = should_stop
        self._on_progress = on_progress
        self._problems: list[Problem] = []
        self._notes = NoteBook()
        self._n_added = 0
        """Pictures that lie elsewhere and count among those of the folder."""
        self._traces: dict[Path, Trace] = {}
        self._contents: dict[Path, str] = {}
        self._known: KnownLooks
        self._shards: ShardPlaces | None = None
        """The classes of the pictures in shards, where the folder holds such."""
        self._compares = True
        """Whether miniatures are kept; of more files than are compared they would fill memory and disk."""
        self._is_lasting = True
        """Whether the same files would give the same again."""

    def run(self, path: Path, options: ScanOptions, min_classes: int) -> Dataset:
        """Return the dataset; see scan_folder."""
        opened = self._pool.submit(_checked_root, path, self._problems, self._should_stop, self._on_progress)
        root = self._wait_for(opened)
        listed = (root, self._problems, self._should_stop, lambda n: self._on_progress(ScanProgress(n, 0)))
        tree = self._wait_for(self._pool.submit(list_tree, *listed))
        self._problems += self._wait_for(self._pool.submit(links_away, tree, self._should_stop))
        self._shards = self._wait_for(self._pool.submit(mount_shards, tree, *listed[1:]))
        signatures = self._wait_for(self._pool.submit(sign_all, tree, self._should_stop))
        self._known = self._wait_for(self._pool.submit(KnownLooks, root, signatures))
        try:
            self._problems += self._wait_for(self._pool.submit(find_moved_corrections, root))
            labels = read_labels(root)
            added = read_added(root)
            elsewhere = [options.labels, *(added_dir(root) / item.file for item in added)]
            others = (root, options, labels, added, [path and sign(str(path)) for path in elsewhere], self._problems)
            circumstances = (*others, source_stamp())
            key = self._wait_for(self._pool.submit(digest_of, tree, signatures, circumstances))
            known = self._wait_for(self._pool.submit(self._known_dataset, key))
            if known is not None and len(known.class_names) >= min_classes:
                return known
            self._wait_for(self._pool.submit(self._known.load))
            dataset = self._look_through(tree, options, labels, min_classes)
            if not any(folder.is_closed for folder in tree.walk()):
                self._wait_for(self._pool.submit(self._known.forget_vanished))
            if key is not None and self._is_lasting:
                self._wait_for(self._pool.submit(self._keep_dataset, key, dataset))
            return dataset
        finally:
            self._known.close()

    def _look_through(self, tree: Folder, options: ScanOptions, labels: Labels, min_classes: int) -> Dataset:
        root = tree.path
        layout = self._wait_for(self._pool.submit(self._lay_out, tree, options))
        if self._shards is None:
            self._problems += doubtful_classes(tree, options)
        account = Account(root)
        classes = Classes(root, layout, merges_lookalikes=options.merge_lookalikes)
        following = partial(follow, merges_lookalikes=options.merge_lookalikes)
        added = self._wait_for(self._pool.submit(place_added, root, layout.files, labels))
        all_files = (*layout.files, *added.files)
        followed = self._wait_for(self._pool.submit(following, all_files, root, labels, account))
        classes.renamed = {item.was: item.now for item in followed.corrected.renamed}
        self._problems += (*followed.problems, *added.problems)
        self._n_added = len(added.files)
        try:
            dataset = self._make_dataset(replace(layout, files=list(followed.files)), account, classes)
            require_classes(dataset, tree, account, min_classes)
        except DatasetError as error:
            error.report = self._report(tree, options, account, classes, has_classes=False)
            raise
        report = self._report(tree, options, account, classes, has_classes=True)
        copies = as_followed(added.pictures, followed.files)
        return replace(dataset, report=report, options=options, corrected=followed.corrected, added=copies)

    def _known_dataset(self, key: str | None) -> Dataset | None:
        """Return what an earlier scan found where nothing has changed since."""
        text = self._known.result(key) if key is not None else None
        try:
            return dataset_from_text(text) if text is not None else None
        except ValueError:
            return None

    def _keep_dataset(self, key: str, dataset: Dataset) -> None:
        self._known.put_result(key, dataset_to_text(dataset).encode())

    def _lay_out(self, tree: Folder, options: ScanOptions) -> Layout:
        if options.labels is None:
            return lay_out(tree, options, self._shards if options.classes_from == "folders" else None)
        files = [folder.path / name for folder in tree.walk() for name in folder.files if not folder.is_system]
        places: dict[Path, Place] = {}
        for path, subset in _tables_of_parts(tree, options.labels):
            table = read_label_table(path, files, tree.path)
            self._problems += table.problems()
            for file, place in table.places.items():
                places[file] = place if place.subset or not subset else replace(place, subset=subset)
        return lay_out(tree, options, places)

    def _make_dataset(self, layout: Layout, account: Account, classes: Classes) -> Dataset:
        unreadable = self._look_at_all(layout, account, classes)
        n_found = len(classes.files) + len(unreadable)
        dataset = self._wait_for(self._pool.submit(classes.dataset, account))
        same = self._wait_for(
            self._pool.submit(find_same_pictures, dataset.pictures, dataset.root, self._should_stop, self._contents)
        )
        for picture, error in same.gone:
            classes.take_out(picture.path)
            account.pass_over(picture.path, "unreadable")
            unreadable.append(_left_out(picture.path, error))
        if same.gone:
            self._is_lasting = False
            dataset = classes.dataset(account)
        problems = (*self._problems, *unreadable, *classes.problems, *_told(account), *self._notes.problems())
        if dataset.class_names:
            problems += (*find_problems(dataset), *same.problems)
        if len(dataset.pictures) <= MOST_PICTURES:
            self._wait_for(self._pool.submit(self._find_miniatures, dataset.pictures))
        grouped = (dataset.pictures, self._traces, self._should_stop, self._known)
        grouping = self._wait_for(self._pool.submit(group_pictures, *grouped))
        origins = (dataset.pictures, self._traces, dataset.root, dataset.class_names)
        found = self._wait_for(self._pool.submit(find_origins, *origins))
        dataset = replace(dataset, n_found=n_found, grouping=grouping, origins=found)
        return replace(dataset, problems=(*problems, *find_misplaced_copies(dataset), *find_mixed_origins(dataset)))

    def _look_at_all(self, layout: Layout, account: Account, classes: Classes) -> list[Problem]:
        """Give every file its fate; return a problem for each picture that cannot be read."""
        unreadable: list[Problem] = []
        root = classes.root
        files = self._wait_for(
            self._pool.submit(naturally_sorted, layout.files, lambda file: place_name(file.path, root))
        )
        meant = [file for file in files if file.place.reason not in ("system", "run")]
        self._compares = len(meant) <= MOST_PICTURES
        for file in files:
            if file.place.reason in ("system", "run"):
                account.pass_over(file.path, file.place.reason)
        for file, look in self._looks(meant):
            if isinstance(look, NotDownloadedError):
                account.pass_over(file.path, "cloud_placeholder", service=look.service)
            elif isinstance(look, PictureError):
                account.pass_over(file.path, "unreadable")
                unreadable.append(_left_out(file.path, look))
            elif isinstance(look, PassedBy):
                account.pass_over(file.path, look.reason)
            else:
                classes.put_in(file)
                self._notes.add(file.path, look.notes)
                self._contents[file.path] = look.content
                self._traces[file.path] = look.trace if self._compares else replace(look.trace, miniature=b"")
        return unreadable

    def _looks(self, files: Sequence[PlacedFile]) -> Iterable[tuple[PlacedFile, Look | PictureError]]:
        """Yield each file with what becomes of it; reports progress and polls the stop."""
        waiting: deque[tuple[PlacedFile, Answer]] = deque()
        todo = iter(files)
        for done in range(1, len(files) + 1):
            for file in islice(todo, N_CHECKED_AHEAD - len(waiting)):
                known = self._known.of(file)
                waiting.append((file, self._pool.submit(look_at, file) if known is None else known))
            yield self._answer(*waiting.popleft())
            self._on_progress(ScanProgress(done, len(files)))
            if self._should_stop():
                raise CancelledError(say("pictures.the_scan_was_stopped"))

    def _report(
        self, tree: Folder, options: ScanOptions, account: Account, classes: Classes, *, has_classes: bool
    ) -> FolderReport:
        if not has_classes:
            for path in classes.files:
                account.pass_over(path, "no_dataset")
        files = account.counts(total=tree.n_files + self._n_added, used=len(classes.files) if has_classes else 0)
        offers = (
            *merge_offer(tree.path, options, classes.counts),
            *(other_ways(tree, options, has_classes=has_classes) if self._shards is None else ()),
        )
        return FolderReport(files, offers)

    def _answer(self, file: PlacedFile, answer: Answer) -> tuple[PlacedFile, Look | PictureError]:
        """Wait for a look, and keep what it saw."""
        if not isinstance(answer, Future):
            return file, answer
        look: Look | PictureError
        try:
            look = self._wait_for(answer)
        except PictureError as error:
            look = error
            self._is_lasting = self._is_lasting and is_lasting(error)
        self._known.keep(file, look, with_miniature=self._compares)
        return file, look

    def _find_miniatures(self, pictures: Sequence[Picture]) -> None:
        """Give the traces of known pictures their miniatures, from the index or by a second look."""
        for picture in pictures:
            if self._should_stop():
                raise CancelledError(say("pictures.the_scan_was_stopped"))
            trace = self._traces[picture.path]
            if not trace.miniature:
                grey = self._known.miniature(picture.path) or _look_again(picture.path)
                self._traces[picture.path] = replace(trace, miniature=grey)

    def _wait_for(self, future: Future[Result]) -> Result:
        return result_or_stop(future, self._should_stop)


def _look_again(path: Path) -> bytes:
    """Return the miniature of a picture; one that shows nothing where it cannot be read any more."""
    try:
        look = look_at(PlacedFile(path, Place("any")))
    except PictureError:
        look = None
    return look.trace.miniature if isinstance(look, Seen) else bytes(SIDE * SIDE)


def _tables_of_parts(tree: Folder, table: Path) -> list[tuple[Path, Subset | None]]:
    """Return the tables to read: of one that lies in a part of a split, its namesakes in the other parts as well."""
    parts = split_folders(tree, with_classes=False)
    if table.parent not in parts:
        return [(table, None)]
    return [(part / table.name, subset) for part, (subset, folder) in parts.items() if table.name in folder.files]


def _may_be_picture(path: Path) -> bool:
    try:
        return is_picture(path)
    except PictureError:
        return True  # the answer says why it cannot be read


def _checked_root(path: Path, problems: list[Problem], should_stop: ShouldStop, on_progress: OnProgress) -> Path:
    if not is_folder(path):
        path = data_place(str(path))
    if is_archive(path):
        path, told = unpack(path, should_stop=should_stop, on_progress=on_progress)
        problems += told
    try:
        with os.scandir(path) as entries:
            next(entries, None)
        require_entry(path)
    except NotADirectoryError as error:
        if not os.access(path, os.R_OK):  # else an archive would have been known
            raise DatasetError(say("pictures.may_not_be_read_no_permission", path=path.name), path=path) from error
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


def _left_out(path: Path, error: PictureError) -> Problem:
    return Problem("unreadable", path, say("pictures.it_is_left_out", error=error))


def _told(account: Account) -> list[Problem]:
    """Return what the person should know of files that were passed over without a problem each."""
    kinds = {"loose": "loose_picture", "cloud_placeholder": "cloud_placeholder", "no_label": "no_label"}
    return [
        Problem(kind, account.of(reason)[0], account.sentence(reason))
        for reason, kind in kinds.items()
        if account.of(reason)
    ]
