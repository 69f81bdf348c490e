"""The log of a run: one event a line, only whole lines, readable from either end."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tlgui.core.atomic_file import sync
from tlgui.core.events import Event, EventClock, event_from_json
from tlgui.core.json_values import parse_object
from tlgui.core.regular_file import BINARY, open_regular

log = logging.getLogger(__name__)

MAX_TAIL_BYTES = 64 * 1024
"""So much of a log's end is read to learn how a run ended; the lines there are short."""
MAX_FIRST_LINE_BYTES = 4 * 1024 * 1024
"""The first line names every class."""


class EventLog:
    """events.jsonl of one run. One thread writes; any may read.

    Args:
        path: the file, which may not exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def append(self, event: Event, clock: EventClock) -> None:
        """Add one line; the system has it when this returns, the disk after `sync`.

        Raises:
            OSError: the disk is full or gone; no part of the line stays.
        """
        # ASCII: the name of a file that is not UTF-8 can be written no other way.
        line = json.dumps(clock.to_json(event)).encode() + b"\n"
        if self._descriptor is None:
            self._descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | BINARY, 0o666)
        length = os.fstat(self._descriptor).st_size
        try:
            n_written = 0
            while n_written < len(line):  # a nearly full disk takes a part, and says at the next part that it is full
                n_written += os.write(self._descriptor, line[n_written:])
        except OSError:
            with suppress(OSError):
                os.ftruncate(self._descriptor, length)
            raise

    def sync(self) -> None:
        """Wait until every line is on disk.

        Raises:
            OSError: the disk is full or gone.
        """
        if self._descriptor is not None:
            sync(self._descriptor)

    def cut(self, n_bytes: int) -> None:
        """Take back what was written after a length of the file, and everything from a damaged line on.

        A log that is shorter than that, as a power cut can leave it, is not made longer.

        Raises:
            OSError: the file cannot be written.
        """
        self.close()
        if self.path.exists():
            whole = _whole_lines(self._read(0, min(n_bytes, self.n_bytes)))
            os.truncate(self.path, sum(len(line) for line, _ in whole))

    @property
    def n_bytes(self) -> int:
        """Length of the file; 0 when there is none."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def events(self) -> list[Event]:
        """Return the events up to the first line that was broken off or is damaged.

        Raises:
            OSError: the file cannot be read.
        """
        return [event for _, event in _whole_lines(self._read(0, self.n_bytes))]

    def events_from(self, n_bytes: int) -> list[Event]:
        """Return the events written after the file had this length.

        Raises:
            OSError: the file cannot be read.
        """
        return [event for _, event in _whole_lines(self._read(n_bytes, max(0, self.n_bytes - n_bytes)))]

    def first(self) -> Event | None:
        """Return the first event, however long the log is; None when there is none.

        Raises:
            OSError: the file cannot be read.
        """
        return next((event for _, event in _whole_lines(self._read(0, MAX_FIRST_LINE_BYTES))), None)

    def newest(self) -> Iterator[Event]:
        """Yield the events of the log's end, the last one first; what cannot be read there is passed over.

        Raises:
            OSError: the file cannot be read.
        """
        tail = self._read(max(0, self.n_bytes - MAX_TAIL_BYTES), MAX_TAIL_BYTES)
        for line in reversed(tail.split(b"\n")[:-1]):
            event = _parsed(line)
            if event is not None:
                yield event

    def close(self) -> None:
        """Close the file; the next event opens it again."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            try:
                os.close(descriptor)
            except OSError as error:  # a network drive may tell only now that it is full
                log.info("The end of '%s' may be missing: %s", self.path, error)

    def _read(self, start: int, n_bytes: int) -> bytes:
        """Return a part of the file; nothing when there is no file."""
        try:
            with open_regular(self.path) as file:
                file.seek(start)
                return file.read(n_bytes)
        except FileNotFoundError:
            return b""


def _whole_lines(data: bytes) -> Iterator[tuple[bytes, Event]]:
    """Yield the lines, their ends included, with their events, up to the first that is none."""
    for line in data.splitlines(keepends=True):
        event = _parsed(line) if line.endswith(b"\n") else None
        if event is None:
            return
        yield line, event


def _parsed(line: bytes) -> Event | None:
    try:
        return event_from_json(parse_object(line))
    except (ValueError, LookupError):
        return None
