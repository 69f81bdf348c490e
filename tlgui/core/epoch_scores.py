"""What a run answered to its validation pictures after each epoch; kept in the run folder, standard library only.

One line of JSON, then one record for each epoch, all of the same length: number of the epoch and checksum, then for
each picture its most probable classes, then their probabilities, all in 16 bits. So 2,000 pictures of 5 classes take
40 kB an epoch; how many classes are kept of each picture follows from MOST_PLANNED_BYTES.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import struct
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from tlgui.core.atomic_file import sync_file, write_bytes_atomic
from tlgui.core.json_values import parse_object, text_of, whole_of
from tlgui.core.regular_file import open_regular

log = logging.getLogger(__name__)

FORMAT = 1
RECORD_HEAD = struct.Struct("<II")
"""Number of the epoch, checksum of what follows."""
MOST_HEADER_BYTES = 4096
MOST_PLANNED_BYTES = 64 * 1024 * 1024
"""Of all epochs that a run plans: of many pictures with many classes, only the most probable classes are kept."""
MOST_BYTES = 2 * MOST_PLANNED_BYTES
"""A file that has grown to this, because more epochs were asked for, takes no more; the run itself goes on."""
NOT_MEASURED = 0xFFFF
"""Class of a picture that could not be read in this epoch."""
WHOLE = 0xFFFF
"""A probability of 1."""
N_BYTES = 2


@dataclass(frozen=True)
class ScoresLayout:
    """The shape of every epoch's scores in one run."""

    n_pictures: int
    """Of the validation part, in its order."""
    n_classes: int
    n_kept: int
    """Classes kept of each picture: all, or the most probable ones where all would take too much room."""
    pictures: str
    """From `digest_of`: tells the scores of other pictures apart."""

    @classmethod
    def planned(cls, n_pictures: int, n_classes: int, n_epochs: int, pictures: str) -> ScoresLayout:
        """Return the layout that keeps as many classes as there is room for, and always the answer."""
        room = MOST_PLANNED_BYTES // max(1, n_pictures * n_epochs * 2 * N_BYTES)
        return cls(n_pictures, n_classes, min(n_classes, max(1, room)), pictures)

    @property
    def record_bytes(self) -> int:
        """Length of one epoch's record."""
        return RECORD_HEAD.size + self.n_values * 2 * N_BYTES

    @property
    def n_values(self) -> int:
        """Of an epoch: so many classes, and as many probabilities."""
        return self.n_pictures * self.n_kept


@dataclass(frozen=True)
class EpochScores:
    """What the network of one epoch answered."""

    epoch: int
    classes: array[int]
    """The n_kept most probable classes of each picture, its answer first, picture by picture; NOT_MEASURED instead."""
    probabilities: array[int]
    """Of these classes, 0..WHOLE, before any temperature."""


def digest_of(pictures: Iterable[tuple[int, str]]) -> str:
    """Return what tells one list of pictures from another.

    Args:
        pictures: class and content hash of each, in order.
    """
    lines = "\n".join(f"{class_index} {content}" for class_index, content in pictures)
    return hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class EpochScoresLog:
    """The scores of one run. One thread writes; any may read.

    A file whose layout is another's is begun anew: those scores are of other pictures.

    Args:
        path: the file, which may not exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._layout: ScoresLayout | None = None
        self._start = 0
        """Length of the first line."""
        self._epochs: list[int] = []

    @property
    def layout(self) -> ScoresLayout | None:
        """What is kept; None before `begin`, and where a run has too many classes for 16 bits."""
        return self._layout

    def begin(self, layout: ScoresLayout, *, before_epoch: int = 0) -> None:
        """Make ready to write; epochs from `before_epoch` on are taken back, as they are learned again.

        Raises:
            OSError: the disk is full or cannot be written.
        """
        self._layout, self._epochs = None, []
        if layout.n_classes >= NOT_MEASURED:
            return
        found = _epochs_in(self.path)
        is_ours = found is not None and (found[0].n_pictures, found[0].n_classes, found[0].pictures) == (
            layout.n_pictures,
            layout.n_classes,
            layout.pictures,
        )
        if found is not None and is_ours and before_epoch > 1:
            self._layout, self._start, epochs = found  # with as many classes as it was begun with
            self._epochs = [epoch for epoch in epochs if epoch < before_epoch]
            os.truncate(self.path, self._end)
        else:
            line = json.dumps({"format": FORMAT, **asdict(layout)}).encode() + b"\n"
            write_bytes_atomic(self.path, line)
            self._layout, self._start = layout, len(line)

    def append(self, scores: EpochScores) -> bool:
        """Add an epoch in place of those from its number on; the disk has it after `sync`.

        Returns:
            False where the file is as long as it may get.

        Raises:
            OSError: the disk is full or gone; what was there before stays readable.
            ValueError: it is of another layout.
        """
        layout = self._layout
        if layout is None:
            return False
        if not len(scores.classes) == len(scores.probabilities) == layout.n_values:
            raise ValueError("another number of scores")
        # After a step back an epoch comes a second time, and counts once.
        self._epochs = [epoch for epoch in self._epochs if epoch < scores.epoch]
        if self._end + layout.record_bytes > MOST_BYTES:
            return False
        values = _to_bytes(scores.classes) + _to_bytes(scores.probabilities)
        with self.path.open("r+b") as file:
            file.truncate(self._end)
            file.seek(self._end)
            file.write(RECORD_HEAD.pack(scores.epoch, zlib.crc32(values)) + values)
        self._epochs.append(scores.epoch)
        return True

    def sync(self) -> None:
        """Wait until every epoch is on disk.

        Raises:
            OSError: the disk is full or gone.
        """
        if self._layout is not None:
            sync_file(self.path)

    @property
    def _end(self) -> int:
        assert self._layout is not None
        return self._start + len(self._epochs) * self._layout.record_bytes


def read_epoch_scores(path: Path) -> tuple[ScoresLayout, Iterator[EpochScores]]:
    """Return the layout of a file and its epochs, read one after the other.

    What a power cut or a kill left of a last record is passed over; a damaged record ends the epochs.

    Raises:
        OSError: there is no such file, or it cannot be read.
        ValueError: it is something else.
    """
    with open_regular(path) as file:
        layout = _parsed_layout(file.readline(MOST_HEADER_BYTES))
    return layout, _records(path, layout)


def read_newest_epoch(path: Path) -> tuple[ScoresLayout, EpochScores | None]:
    """Return the layout of a file and its last whole record, whatever its length; None where there is none.

    Raises:
        OSError: there is no such file, or it cannot be read.
        ValueError: it is something else.
    """
    with open_regular(path) as file:
        layout = _parsed_layout(line := file.readline(MOST_HEADER_BYTES))
        n_records = (os.fstat(file.fileno()).st_size - len(line)) // layout.record_bytes
        if n_records < 1:
            return layout, None
        file.seek(len(line) + (n_records - 1) * layout.record_bytes)
        return layout, _record(file, layout)


def _epochs_in(path: Path) -> tuple[ScoresLayout, int, list[int]] | None:
    """Return layout, length of the first line and the whole epochs of a file; None where it is none."""
    try:
        with open_regular(path) as file:
            line = file.readline(MOST_HEADER_BYTES)
        layout, records = read_epoch_scores(path)
        return layout, len(line), [record.epoch for record in records]
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.info("'%s' is begun anew: %s", path, error)
        return None


def _parsed_layout(line: bytes) -> ScoresLayout:
    data = parse_object(line)
    whole_of(data.get("format"), "format", FORMAT, FORMAT)
    n_classes = whole_of(data.get("n_classes"), "n_classes", 1, NOT_MEASURED - 1)
    return ScoresLayout(
        whole_of(data.get("n_pictures"), "n_pictures", 1, MOST_BYTES),
        n_classes,
        whole_of(data.get("n_kept"), "n_kept", 1, n_classes),
        text_of(data.get("pictures"), "pictures"),
    )


def _records(path: Path, layout: ScoresLayout) -> Iterator[EpochScores]:
    newest = 0
    with open_regular(path) as file:
        file.readline(MOST_HEADER_BYTES)
        room = os.fstat(file.fileno()).st_size
        while layout.record_bytes <= room and (record := _record(file, layout)) is not None:
            if record.epoch <= newest:
                log.info("The epochs of '%s' do not rise.", path)
                return
            newest = record.epoch
            yield record


def _record(file: BinaryIO, layout: ScoresLayout) -> EpochScores | None:
    data = file.read(layout.record_bytes)
    if len(data) < layout.record_bytes:
        return None
    epoch, checksum = RECORD_HEAD.unpack_from(data)
    values = data[RECORD_HEAD.size :]
    if zlib.crc32(values) != checksum:
        return None
    half = len(values) // 2
    classes, probabilities = _from_bytes(values[:half]), _from_bytes(values[half:])
    if any(one >= layout.n_classes and one != NOT_MEASURED for one in set(classes)):
        return None
    return EpochScores(epoch, classes, probabilities)


def _to_bytes(values: array[int]) -> bytes:
    if sys.byteorder == "little":
        return values.tobytes()
    swapped = array("H", values)
    swapped.byteswap()
    return swapped.tobytes()


def _from_bytes(data: bytes) -> array[int]:
    values = array("H")
    values.frombytes(data)
    if sys.byteorder != "little":
        values.byteswap()
    return values
