"""What crosses the pipe between window and engine, which may run on different Pythons."""

from __future__ import annotations

import logging
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from typing import Any

from tlgui.core.dataset import Dataset
from tlgui.engine.door.stored_datasets import reduce_dataset

TEST_STEP = "--test-step"
"""Argument of remote_main: do one step of learning, say how it went, and end."""

log = logging.getLogger(__name__)


class MessageError(EOFError):
    """What came cannot be read; the other side is as good as gone, since nobody knows what it wanted."""


def receive(connection: Connection) -> Any:
    """Wait for the next message.

    Raises:
        EOFError, OSError: the other side is gone.
        MessageError: a message came that this Python cannot read.
    """
    try:
        return connection.recv()
    except (EOFError, OSError):
        raise
    except Exception as error:
        log.exception("A message came that cannot be read")
        raise MessageError(f"a message came that this Python cannot read: {type(error).__name__}: {error}") from error


def send_quietly(connection: Connection, message: object) -> None:
    """Send a message; where the other side is gone, nothing happens."""
    try:
        connection.send(message)
    except (OSError, ValueError):
        log.info("Nobody is at the other end; %s was not sent.", type(message).__name__)


def path_from_text(text: str) -> Path:
    """Make a path again; stands in pickles, so that its place must not change."""
    return Path(text)


def _reduce_path(path: Path) -> tuple[Any, tuple[str]]:
    return path_from_text, (str(path),)


# Python 3.13 writes a path as pathlib._local.PosixPath, which no other version knows.
ForkingPickler.register(type(Path()), _reduce_path)
ForkingPickler.register(Dataset, reduce_dataset)
