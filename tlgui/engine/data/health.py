"""What makes a dataset hard to learn from, said before the first epoch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tlgui.core.dataset import Dataset, Picture, Problem
from tlgui.core.errors import PictureError
from tlgui.core.messages import say
from tlgui.core.origins import find_mixed, mixed_told
from tlgui.core.shards import status_of
from tlgui.engine.data.picture_file import disk_error_sentence
from tlgui.engine.data.picture_hashes import NOTHING_KNOWN, hash_pictures
from tlgui.engine.data.place_name import place_name

FEW_PICTURES = 10
"""Below this a class cannot be judged: one validation picture is half of the figure."""
UNEVEN_RATIO = 5.0
"""Beyond this the largest class is worth guessing always."""


@dataclass(frozen=True)
class SamePictures:
    """What comparing the bytes of pictures has found."""

    problems: list[Problem] = field(default_factory=list)
    """Pictures that lie in two classes."""
    gone: list[tuple[Picture, PictureError]] = field(default_factory=list)
    """Pictures that cannot be read any more, and why."""


def find_same_pictures(
    pictures: Sequence[Picture], root: Path, should_stop: Callable[[], bool], known: Mapping[Path, str] = NOTHING_KNOWN
) -> SamePictures:
    """Find files with the same bytes in two classes; only files of equal size are read.

    Args:
        pictures: readable ones.
        root: the folder that their names are told below.
        should_stop: polled at each file that is read.
        known: content hashes that need no reading.

    Raises:
        CancelledError: should_stop said so.
    """
    found = SamePictures()
    candidates = list(_same_size_in_two_classes(pictures, found))
    contents = hash_pictures(candidates, should_stop=should_stop, known=known)
    found.gone.extend(contents.unreadable)
    by_content: defaultdict[str, list[Picture]] = defaultdict(list)
    for picture in candidates:
        if picture.path in contents.hashes:
            by_content[contents.hashes[picture.path]].append(picture)
    for group in by_content.values():
        if len({picture.class_index for picture in group}) > 1:
            second = next(picture for picture in group if picture.class_index != group[0].class_index)
            one, other = (_short(picture.path, root) for picture in (group[0], second))
            message = say("pictures.the_same_picture_is_in_two", one=one, other=other)
            found.problems.append(Problem("same_picture_in_two_classes", group[0].path, message))
    return found


def find_misplaced_copies(dataset: Dataset) -> tuple[Problem, ...]:
    """Return a problem for pictures that are nearly the same in two classes, and one for those in two own parts."""
    of = {picture.path: picture for picture in dataset.pictures}
    in_classes: list[tuple[Path, Path]] = []
    leaks: dict[Path, Path] = {}
    for one, other in dataset.grouping.pairs:
        first, second = of[one], of[other]
        if first.class_index != second.class_index and not _has_same_size(first, second):
            in_classes.append((one, other))
        for held, learned in ((first, second), (second, first)):
            if held.subset in ("val", "test") and learned.subset == "train":
                leaks.setdefault(held.path, learned.path)
    return (
        *_copies_told("alike_in_two_classes", "pictures.alike_in_two_classes", in_classes, dataset.root),
        *_copies_told("copy_in_other_part", "pictures.copy_in_other_part", list(leaks.items()), dataset.root),
    )


def find_mixed_origins(dataset: Dataset) -> tuple[Problem, ...]:
    """Return a problem for each class whose pictures come from where no other class's do."""
    class_of = {picture.path: picture.class_index for picture in dataset.pictures}
    return tuple(
        Problem("mixed_origin", dataset.of_class(mixed.class_index)[0].path, mixed_told(mixed, dataset.class_names))
        for origin in dataset.origins
        for mixed in find_mixed(origin, class_of)
    )


def _copies_told(kind: str, key: str, pairs: Sequence[tuple[Path, Path]], root: Path) -> list[Problem]:
    if not pairs:
        return []
    one, other = pairs[0]
    return [Problem(kind, one, say(key, n=len(pairs), one=_short(one, root), other=_short(other, root)))]


def _has_same_size(one: Picture, other: Picture) -> bool:
    """Return whether two files are as long: their bytes were compared, and are told by themselves where equal."""
    try:
        return status_of(one.path).st_size == status_of(other.path).st_size
    except OSError:
        return False


def find_problems(dataset: Dataset) -> tuple[Problem, ...]:
    """Return what the person should know about a scanned dataset."""
    return (*_few_pictures(dataset), *_uneven(dataset))


def _few_pictures(dataset: Dataset) -> list[Problem]:
    return [
        Problem(
            "few_pictures",
            dataset.root / name,
            say("pictures.the_class_has_only_picture_twenty", name=name, n=n),
        )
        for name, n in dataset.counts.items()
        if n < FEW_PICTURES
    ]


def _uneven(dataset: Dataset) -> list[Problem]:
    counts = dataset.counts
    most, least = max(counts, key=lambda k: counts[k]), min(counts, key=lambda k: counts[k])
    if counts[most] < UNEVEN_RATIO * counts[least]:
        return []
    return [
        Problem(
            "uneven",
            dataset.root,
            say(
                "pictures.the_classes_are_uneven_has_pictures",
                most=most,
                n_most=counts[most],
                least=least,
                n_least=counts[least],
            ),
        )
    ]


def _same_size_in_two_classes(pictures: Sequence[Picture], found: SamePictures) -> Iterator[Picture]:
    """Yield the pictures that may have the same bytes as one of another class, without reading any."""
    by_size: defaultdict[int, list[Picture]] = defaultdict(list)
    for picture in pictures:
        try:
            by_size[status_of(picture.path).st_size].append(picture)
        except OSError as error:
            found.gone.append((picture, PictureError(disk_error_sentence(picture.path, error), path=picture.path)))
    for group in by_size.values():
        if len({picture.class_index for picture in group}) > 1:
            yield from group


def _short(path: Path, root: Path) -> str:
    return place_name(path, root)
