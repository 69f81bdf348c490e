"""The folder of a job on the computer that does it: what was asked, what was said, and who works."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tlgui.core.atomic_file import make_folder, write_text_atomic
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset
from tlgui.core.file_lock import is_locked
from tlgui.core.json_values import object_of, parse_object
from tlgui.core.messages import Message, Text, message_from_json, message_to_json
from tlgui.core.run_folder import RunFolder
from tlgui.core.steering import Steer
from tlgui.core.stored_dataset import dataset_from_text, dataset_to_text
from tlgui.core.typed_values import from_plain
from tlgui.engine.door.requests import Command, Failure, Outcome, RunCommand

COMMANDS = "command-*.json"


@dataclass(frozen=True)
class Job:
    """What is to be trained, as it is sent."""

    config: TrainConfig
    dataset: Dataset
    n_processes: int = 1
    allow_download: bool = False

    def to_bytes(self, root_there: str) -> bytes:
        """Return this as JSON, with the pictures below another root.

        Raises:
            TypeError: the dataset holds what cannot be kept.
        """
        stored = json.loads(dataset_to_text(self.dataset))
        here, stored["root"] = stored["root"], root_there
        stored["paths"] = [(is_below, root_there if name == here else name) for is_below, name in stored["paths"]]
        rest = {"config": self.config.to_json(), "n_processes": self.n_processes, "download": self.allow_download}
        return json.dumps({"dataset": stored, **rest}).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Job:
        """Return what `to_bytes` wrote.

        Raises:
            ValueError, KeyError, ConfigError: it is something else.
        """
        values = parse_object(data)
        dataset = dataset_from_text(json.dumps(values["dataset"]))
        config = TrainConfig.from_json(object_of(values["config"], "config"))
        return cls(config, dataset, int(values["n_processes"]), bool(values["download"]))


class JobFolder:
    """Where a job lies.

    Attributes:
        job: what was asked.
        run: the run's folder.
        stream: events, one line each, in the order in which they were said.
        end: how it ended; there once it has.
        log: what the worker printed.
        lock: held by the worker.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.job = path / "job.json"
        self.run = RunFolder(path / "run")
        self.stream = path / "stream.jsonl"
        self.end = path / "ended.json"
        self.log = path / "worker.log"
        self.lock = path / "worker.lock"

    @property
    def is_worked_on(self) -> bool:
        """Whether a worker is at it."""
        return is_locked(self.lock)

    def take(self, data: bytes) -> None:
        """Keep what was asked, unless it is here."""
        make_folder(self.path)
        if data and not self.job.exists():
            Job.from_bytes(data)
            write_text_atomic(self.job, data.decode())

    def command(self, command: RunCommand) -> None:
        """Leave a command for the worker."""
        path = self.path / COMMANDS.replace("*", f"{time.time_ns():020d}")
        write_text_atomic(path, json.dumps(command_to_json(command)))

    def take_commands(self) -> Iterator[RunCommand]:
        """Yield what was asked for, the oldest first, and forget it."""
        for path in sorted(self.path.glob(COMMANDS)):
            with suppress(OSError, ValueError, KeyError):
                yield command_from_json(parse_object(path.read_bytes()))
            with suppress(OSError):
                path.unlink()

    def write_end(self, outcome: Outcome, failure: Failure | None) -> None:
        """Say how it ended."""
        data = {"outcome": outcome.value, "failure": failure_to_json(failure) if failure else None}
        write_text_atomic(self.end, json.dumps(data))

    def read_end(self) -> dict[str, Any] | None:
        """Return how it ended; None while it has not."""
        try:
            return parse_object(self.end.read_bytes())
        except FileNotFoundError:
            return None


def command_to_json(command: RunCommand) -> dict[str, Any]:
    """Return a command as a JSON object."""
    return {"steer": asdict(command)} if isinstance(command, Steer) else {"command": command.value}


def command_from_json(data: dict[str, Any]) -> RunCommand:
    """Return the command that `command_to_json` wrote.

    Raises:
        ValueError, KeyError: it is something else.
    """
    return from_plain(Steer, data["steer"]) if "steer" in data else Command(data["command"])


def failure_to_json(failure: Failure) -> dict[str, Any]:
    """Return a failure as a JSON object."""
    return {name: _text_to_json(value) for name, value in asdict_flat(failure).items()}


def failure_from_json(data: dict[str, Any]) -> Failure:
    """Return the failure that `failure_to_json` wrote.

    Raises:
        KeyError, TypeError: it is something else.
    """
    title, message, hint = (_text_from_json(data[name]) for name in ("title", "message", "hint"))
    return Failure(title, message, hint, str(data["details"]))


def asdict_flat(failure: Failure) -> dict[str, Text]:
    """Return the fields, messages as they are."""
    return {name: getattr(failure, name) for name in ("title", "message", "hint", "details")}


def _text_to_json(text: Text) -> Any:
    return message_to_json(text) if isinstance(text, Message) else text


def _text_from_json(data: Any) -> Text:
    return message_from_json(data) if isinstance(data, dict) else str(data)
