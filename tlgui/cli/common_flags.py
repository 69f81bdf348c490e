"""Flags that many commands share."""

from __future__ import annotations

from typing import Any

from tlgui.cli.config_flags import add_flag


def add_data(command: Any, **options: Any) -> None:
    """Add the folder of pictures."""
    command.add_argument(
        "data",
        metavar="DATA",
        help="folder with one sub-folder per class, a zip of one, or shards (see pack)",
        **options,
    )


def add_model(command: Any) -> None:
    """Add the model file."""
    command.add_argument("model", metavar="MODEL", help="model file of a run")


def add_device(command: Any) -> None:
    """Add the device, which is chosen where none is given."""
    add_flag(command, "device")
    command.set_defaults(device="auto")


def add_json(command: Any, what: str) -> None:
    """Add --json; `what` says what it prints."""
    command.add_argument("--json", action="store_true", help=f"print {what}")
