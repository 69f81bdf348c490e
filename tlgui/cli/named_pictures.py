"""The pictures and folders that a command was given."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from tlgui.core.errors import ConfigError
from tlgui.core.printable import printable


def named_pictures(names: Sequence[str]) -> list[Path]:
    """Return what was named, as paths.

    Raises:
        ConfigError: one is an address of the web. As a path it would be told of as a file that is gone.
    """
    for name in names:
        if "://" in name and not os.path.lexists(name):
            raise ConfigError(
                f"'{printable(name)}' is an address, and tlgui downloads no pictures here.",
                hint="Save the picture first, then name its file.",
            )
    return [Path(name) for name in names]


def named_places(names: Sequence[str]) -> list[Path]:
    """Return what was named, as paths; for a set of shards the folder that stands for it.

    Raises:
        ConfigError: one is an address of the web, and not of shards.
        DatasetError: one names shards, and none are there.
    """
    from tlgui.engine.data.shard_links import data_place, may_name_shards  # late, as all of the engine

    return [
        place for name in names for place in ([data_place(name)] if may_name_shards(name) else named_pictures([name]))
    ]
