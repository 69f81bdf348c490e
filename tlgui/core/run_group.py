"""Runs that are begun together to be compared: which they are, kept in one file beside their folders."""

from __future__ import annotations

import json
import logging
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from tlgui.core.atomic_file import make_folder, write_text_atomic
from tlgui.core.config import TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.folder_report import ScanOptions
from tlgui.core.json_values import choice_of, list_of, object_of, parse_object, text_of
from tlgui.core.messages import Message, Text, message_from_json, message_to_json
from tlgui.core.regular_file import open_regular
from tlgui.core.run_folder import failures_told

log = logging.getLogger(__name__)

BY_FOLDERS = ScanOptions()
PREFIX = "group-"
_ODD = re.compile(r"[^A-Za-z0-9_.-]")
"""What some disk allows in no name; timm's networks have colons and slashes."""


class GroupKind(Enum):
    """What a group is to tell."""

    TRY_ALL = "try_all"
    """Which of several choices suits the pictures best."""
    TRANSFER = "transfer"
    """What the pretrained weights are worth here, and what fine-tuning adds."""


@dataclass(frozen=True)
class GroupMember:
    """One run of a group."""

    config: TrainConfig
    folder: str
    """Name of its run folder, beside the group's file; there is none before it has begun."""
    problem: tuple[Text, ...] = ()
    """Why it came to no end; empty where it did, or has not begun."""


@dataclass(frozen=True)
class RunGroup:
    """Runs with the same pictures, split and seed."""

    key: str
    """Tells groups apart; part of the file's name."""
    kind: GroupKind
    started: datetime
    """Local time."""
    dataset: Path
    """The folder of pictures."""
    members: tuple[GroupMember, ...]
    options: ScanOptions = BY_FOLDERS
    """How the classes of the pictures are found."""

    @classmethod
    def of(
        cls,
        kind: GroupKind,
        configs: Sequence[TrainConfig],
        dataset: Path,
        *,
        options: ScanOptions = BY_FOLDERS,
        folder_prefix: str = "",
    ) -> RunGroup:
        """Return a new group that begins now.

        Args:
            kind: what it is to tell.
            configs: of its runs, in their order; they differ in nothing that chooses the pictures.
            dataset: the folder of pictures.
            options: how its classes are found.
            folder_prefix: of the names of the run folders.
        """
        now = datetime.now().astimezone()
        prefix = folder_prefix.replace("\\", "_")  # part of a folder's name on some systems, between folders on others
        members = tuple(
            GroupMember(config, f"{prefix}{number:02} {_ODD.sub('_', _in_short(config))}")
            for number, config in enumerate(configs, 1)
        )
        return cls(f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}", kind, now, dataset, members, options)


@dataclass(frozen=True)
class GroupPlace:
    """Which run of which group something is."""

    key: str
    """Of the group."""
    folder: str
    """Of the member."""

    @classmethod
    def from_json(cls, data: Any) -> GroupPlace:
        """Return the place that `dataclasses.asdict` made plain.

        Raises:
            ValueError: it holds something else.
        """
        values = object_of(data, "group")
        return cls(*(_plain_name(text_of(values.get(name), name)) for name in ("key", "folder")))


def write_group(place: Path, group: RunGroup) -> None:
    """Keep a group in a file.

    Args:
        place: the folder in which its run folders are, or will be; made if missing.
        group: replaces what is kept under its key.

    Raises:
        RunFolderError: it cannot be written.
    """
    with failures_told(place, "written"):
        make_folder(place)
        write_text_atomic(_file_of(place, group.key), json.dumps(_to_json(group), indent=2) + "\n")


def note_problem(place: Path, member: GroupPlace, *problem: Text) -> None:
    """Write into a group's file why one of its runs came to no end; without the file it does nothing.

    Raises:
        RunFolderError: it cannot be written.
    """
    group = _read(_file_of(place, member.key))
    if group is None:
        return
    members = (replace(one, problem=problem) if one.folder == member.folder else one for one in group.members)
    write_group(place, replace(group, members=tuple(members)))


def read_groups(place: Path) -> tuple[RunGroup, ...]:
    """Return the groups whose files lie in a folder, the newest first; those that cannot be read are left out."""
    found = (_read(file) for file in place.glob(f"{PREFIX}*.json"))
    groups = (group for group in found if group is not None)
    return tuple(sorted(groups, key=lambda group: (group.started, group.key), reverse=True))


def _in_short(config: TrainConfig) -> str:
    return f"{config.backbone} {config.head} {config.schedule}".replace(" ", "-")


def _file_of(place: Path, key: str) -> Path:
    return place / f"{PREFIX}{key}.json"


def _read(file: Path) -> RunGroup | None:
    try:
        with open_regular(file) as opened:
            return _from_json(parse_object(opened.read()))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, ConfigError) as error:
        log.info("'%s' holds no group of runs that can be read: %s", file, error)
        return None


def _to_json(group: RunGroup) -> dict[str, Any]:
    return {
        "key": group.key,
        "kind": group.kind.value,
        "started": group.started.isoformat(timespec="seconds"),
        "dataset": str(group.dataset),
        "classes": group.options.to_json(),
        "runs": [
            {
                "folder": member.folder,
                "config": member.config.to_json(),
                "problem": [message_to_json(part) if isinstance(part, Message) else part for part in member.problem],
            }
            for member in group.members
        ],
    }


def _from_json(data: dict[str, Any]) -> RunGroup:
    """Return a group; it was written by this program, but anybody may have changed it since.

    Raises:
        ValueError, ConfigError: it holds something else.
    """
    runs = [object_of(entry, "run") for entry in list_of(data.get("runs"), "runs")]
    members = tuple(
        GroupMember(
            TrainConfig.from_json(object_of(entry.get("config"), "config")),
            _plain_name(text_of(entry.get("folder"), "folder")),
            tuple(_text_from_json(part) for part in list_of(entry.get("problem", []), "problem")),
        )
        for entry in runs
    )
    return RunGroup(
        _plain_name(text_of(data.get("key"), "key")),
        GroupKind(choice_of(data.get("kind"), "kind", [kind.value for kind in GroupKind])),
        datetime.fromisoformat(text_of(data.get("started"), "started")).astimezone(),
        Path(text_of(data.get("dataset"), "dataset")),
        members,
        ScanOptions.from_json(data.get("classes")),
    )


def _plain_name(text: str) -> str:
    """Return a name in one folder.

    Raises:
        ValueError: it leads to another folder.
    """
    if not text or text in (".", "..") or any(sign in text for sign in "/\\\0"):
        raise ValueError(text)
    return text


def _text_from_json(part: Any) -> Text:
    try:
        return message_from_json(part) if isinstance(part, dict) else text_of(part, "problem")
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(part) from error
