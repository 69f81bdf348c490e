"""Sample pictures that the program draws itself: fresh and rotten fruit, no photograph in it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic

import numpy as np
from filelock import FileLock, Timeout
from PIL import Image

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.errors import CancelledError, DatasetError
from tlgui.core.messages import say
from tlgui.core.regular_file import file_in_the_way
from tlgui.core.sample_pace import NEW_PICTURES, PICTURES
from tlgui.engine.data.drawing.out_of_class import STRANGERS
from tlgui.engine.data.drawing.picture import SAMPLE_CLASSES, draw_picture
from tlgui.engine.data.prefetch import work_ahead

N_HELD_OUT_PER_CLASS = 3
N_STRANGERS = len(STRANGERS)
"""One of each kind."""
LEAST_PER_CLASS = 8
"""Are drawn however long they take."""
JPEG_QUALITY = 90
JPEG_END = b"\xff\xd9"
MARKER = "samples.json"
"""Says for which wish the pictures in the folder were drawn, all of them or the first ones."""
DRAWING = 3
"""Part of the wish: raised whenever the same seed gives other pixels than before."""
LOCK = ".samples.lock"
LOCK_POLL_S = 0.2
MOST_THREADS = 4

Marker = dict[str, int]


@dataclass(frozen=True)
class Wish:
    """Which sample pictures are wanted."""

    n_per_class: int
    """Pictures of each class in the dataset."""
    size_px: int = 256
    """Side of each square picture."""
    seed: int = 0
    """0 or more; the same seed draws the same pixels."""

    def marker(self) -> Marker:
        """Return what is written beside the pictures that are drawn for it."""
        return {"drawing": DRAWING, **asdict(self)}


@dataclass(frozen=True)
class SampleSet:
    """Where the drawn pictures are."""

    dataset_dir: Path
    """One sub-folder per class."""
    held_out: tuple[tuple[Path, str], ...]
    """Pictures not in the dataset, each with its class."""
    strangers: tuple[Path, ...]
    """Pictures of things that belong to no class."""


def make_samples(
    folder: Path,
    wish: Wish,
    *,
    seconds: float | None = None,
    on_progress: Callable[[int, int, Path], None] | None = None,
    should_stop: Callable[[], bool] = lambda: False,
    on_wait: Callable[[], None] = lambda: None,
) -> SampleSet:
    """Draw the sample pictures, as far as the same ones are not there already.

    Pictures that an earlier call drew for another wish go away; whatever else lies in the folder stays. While
    another program draws there, this one waits.

    Args:
        folder: made if missing; gets 'pictures' and 'new pictures'.
        wish: which pictures.
        seconds: what the pictures of the dataset may take; when it has passed, those that are missing are left for the
            next call, but for a few of each class. None draws all of them.
        on_progress: called with (done, total, path) after each picture, in this thread; those that are there count as
            done.
        should_stop: polled between pictures and while waiting.
        on_wait: called once, in this thread, when another program is drawing there.

    Raises:
        CancelledError: should_stop said so; what is drawn stays and is completed the next time.
        DatasetError: the folder cannot be written, or its disk is full; what is drawn stays as well. Or a file of
            somebody else's lies where a picture would be drawn.
    """
    if (file := file_in_the_way(folder)) is not None:
        hint = say("pictures.choose_another_folder_for_the_sample")
        raise DatasetError(say("pictures.is_a_file_and_the_samples", path=file), hint=hint, path=file)
    plan = _plan(folder, wish.n_per_class)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _alone_in(folder, should_stop, on_wait):
            _make_way(folder, wish)
            missing = _Missing([(path, what) for path, what in plan if not _is_whole(path)], seconds)
            n_done = len(plan) - len(missing)
            for path, picture in _drawn(missing, folder, wish):
                _raise_if(should_stop)
                _save(picture.result(), path, folder)
                n_done += 1
                if on_progress:
                    on_progress(n_done, len(plan) - missing.n_left_out, path)
    except OSError as error:
        raise DatasetError(
            say("pictures.the_sample_pictures_cannot_be_drawn", folder=folder, reason=error.strerror or error),
            hint=say("pictures.make_room_on_its_disk_or"),
            path=folder,
        ) from error
    return _sample_set(folder, plan)


class _Missing:
    """What is to be drawn, one picture after the other, as far as the time for the dataset allows."""

    def __init__(self, plan: list[tuple[Path, str]], seconds: float | None) -> None:
        self._plan = plan
        self._end_s = None if seconds is None else monotonic() + seconds
        self.n_left_out = 0

    def __len__(self) -> int:
        return len(self._plan)

    def __iter__(self) -> Iterator[tuple[Path, str]]:
        is_time_up = False
        for path, what in self._plan:
            is_new = path.parent.name == NEW_PICTURES
            # Only between two rounds, so that every class has as many.
            if what == SAMPLE_CLASSES[0] and not is_new and _number(path) > LEAST_PER_CLASS:
                is_time_up = self._end_s is not None and monotonic() > self._end_s
            if is_time_up and not is_new:
                self.n_left_out += 1
            else:
                yield path, what


def _number(path: Path) -> int:
    """Return which picture of its class it is, from 1."""
    return int(path.stem.rpartition("-")[2])


def _drawn(missing: Iterable[tuple[Path, str]], folder: Path, wish: Wish) -> Iterator[tuple[Path, Future[Image.Image]]]:
    """Yield each place with its picture, drawn ahead on every core: each has its own random numbers, by its name."""

    def draw(place: tuple[Path, str]) -> Image.Image:
        path, what = place
        key = [wish.seed, *path.relative_to(folder).as_posix().encode()]
        return draw_picture(what, np.random.default_rng(key), wish.size_px)

    n_threads = min(os.cpu_count() or 1, MOST_THREADS)
    for (path, _), picture in work_ahead(missing, draw, n_threads=n_threads, n_ahead=2 * n_threads):
        yield path, picture


@contextmanager
def _alone_in(folder: Path, should_stop: Callable[[], bool], on_wait: Callable[[], None]) -> Iterator[None]:
    """Keep other programs from drawing in the folder; two that draw for different wishes would mix their pictures."""
    lock = FileLock(folder / LOCK)
    has_told = False
    while True:
        _raise_if(should_stop)
        try:
            lock.acquire(timeout=LOCK_POLL_S)
        except Timeout:
            if not has_told:
                on_wait()
            has_told = True
            continue
        break
    try:
        yield
    finally:
        lock.release()


def _raise_if(should_stop: Callable[[], bool]) -> None:
    if should_stop():
        raise CancelledError(say("pictures.drawing_the_sample_pictures_was_stopped"))


def _plan(folder: Path, n_per_class: int) -> list[tuple[Path, str]]:
    """Return every file with what is on it, a class or a stranger: dataset, held-out, strangers."""
    plan = [
        (folder / PICTURES / name / f"{name.replace(' ', '-')}-{number:03}.jpg", name)
        for number in range(1, n_per_class + 1)
        for name in SAMPLE_CLASSES
    ]
    new = folder / NEW_PICTURES
    for name in SAMPLE_CLASSES:
        plan += [(new / f"{name.replace(' ', '-')}-{n}.jpg", name) for n in range(1, N_HELD_OUT_PER_CLASS + 1)]
    return plan + [(new / f"stranger-{kind}.jpg", kind) for kind in STRANGERS]


def _sample_set(folder: Path, plan: list[tuple[Path, str]]) -> SampleSet:
    new = [(path, what) for path, what in plan if path.parent.name == NEW_PICTURES]
    return SampleSet(
        folder / PICTURES,
        tuple((path, what) for path, what in new if what in SAMPLE_CLASSES),
        tuple(path for path, what in new if what in STRANGERS),
    )


def _make_way(folder: Path, wish: Wish) -> None:
    """Take away what was drawn for another wish, then mark the folder with this one.

    The old marker stays until its pictures are gone, and the new one is there before its first picture: broken off
    anywhere, the marker is true of every picture of ours in the folder.

    Raises:
        DatasetError: there is no marker, and yet a file where a picture would be drawn: it is somebody else's.
    """
    if not is_sample_folder(folder):
        _refuse_foreign(folder, wish.n_per_class)
    earlier = _read_marker(folder)
    if earlier == wish.marker():
        return
    # Files by the names that were given then or will be given now: one that a person has put beside them stays.
    n_at_most = max(wish.n_per_class, earlier.get("n_per_class", 0))
    for path, _ in _plan(folder, n_at_most):
        path.unlink(missing_ok=True)
    write_text_atomic(folder / MARKER, json.dumps(wish.marker()))


def is_sample_folder(folder: Path) -> bool:
    """Return whether sample pictures were drawn in a folder before."""
    return os.path.lexists(folder / MARKER)


def _refuse_foreign(folder: Path, n_per_class: int) -> None:
    """Refuse a folder where somebody else's files would be replaced by sample pictures, or learned among them."""
    planned = (path for path, _ in _plan(folder, n_per_class))
    places = (*planned, *_inside(folder / PICTURES, folder / NEW_PICTURES))
    found = next((path for path in places if os.path.lexists(path)), None)
    if found is not None:
        raise DatasetError(
            say("pictures.was_not_drawn_by_tlgui_and", path=found),
            hint=say("pictures.choose_another_folder_for_the_sample"),
            path=found,
        )


def _inside(*folders: Path) -> Iterator[Path]:
    """Yield what lies in these folders, but for what systems hide there."""
    for folder in folders:
        if folder.is_dir():
            yield from (entry for entry in sorted(folder.iterdir()) if not entry.name.startswith("."))


def _read_marker(folder: Path) -> Marker:
    """Return the wish that the folder was drawn for; empty when there is no marker or it makes no sense."""
    try:
        marker = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    is_wish = isinstance(marker, dict) and all(isinstance(value, int) for value in marker.values())
    return marker if is_wish else {}


def _is_whole(path: Path) -> bool:
    """Return whether a picture is there to its end; a power cut can leave an empty or a cut one."""
    try:
        return path.read_bytes().endswith(JPEG_END)
    except FileNotFoundError:
        return False


def _save(picture: Image.Image, path: Path, folder: Path) -> None:
    """Write a picture so that it is there whole or not at all.

    Not by write_atomic: waiting for the disk at each of some hundred pictures takes longer than drawing them.
    One that a power cut has cut short is seen by its end, and drawn again.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = folder / "drawing.tmp"  # beside the pictures, where no scan takes it for one
    try:
        picture.save(temporary, format="JPEG", quality=JPEG_QUALITY)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
