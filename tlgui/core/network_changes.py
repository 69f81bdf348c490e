"""What a run did to its network: how far each block moved, and the filters of the first layer before and after.

Kept in the run folder, standard library only, so that it can be shown without the weights that the run began with.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tlgui.core.atomic_file import write_text_atomic
from tlgui.core.json_values import (
    OddValueError,
    flag_of,
    list_of,
    number_of,
    object_of,
    parse_object,
    text_of,
    whole_of,
)
from tlgui.core.messages import Message, say
from tlgui.core.model_header import ModelHeader
from tlgui.core.regular_file import open_regular
from tlgui.core.unfreezing import HEAD

MAX_SIDE_PX = 512
"""Of a filter; larger is damage."""


@dataclass(frozen=True)
class BlockChange:
    """How far one block moved."""

    name: str
    change: float | None
    """Length of the change of its parameters by their length before, 0 where each is exactly as it was; None where
    they were all zero. A batch norm's scale and shift are parameters, its means and variances are not."""
    statistics: float | None
    """The same of its batch norms' means and variances; None where it has none."""
    has_learned: bool
    """Whether it was not frozen in some epoch up to the one that was kept."""

    @property
    def has_moved(self) -> bool:
        """Whether any of its parameters is another number than before."""
        return self.change != 0


@dataclass(frozen=True)
class Filters:
    """Filters of the first layer, before and after, as tiles of two pictures with the same places."""

    layer: str
    """Dotted name as in torch."""
    n_filters: int
    """All of the layer."""
    n_shown: int
    """Where not all are: those that moved most."""
    columns: int
    """Tiles in a row."""
    height: int
    width: int
    """Of a tile, in pixels: one for each weight."""
    is_colour: bool
    """Whether its three inputs are red, green and blue; else a tile shows the mean over its inputs."""
    change: float
    """Of all its filters, as BlockChange.change."""
    before: bytes
    after: bytes
    """PNG. Mid grey is zero; the largest weight of a filter, before or after, is black or white."""


@dataclass(frozen=True)
class NetworkChanges:
    """What one run did to its network."""

    model: str
    """ModelHeader.identity: tells the changes of one model from another's."""
    started_from: str
    """The weights before, in words."""
    is_from_random: bool
    """Whether the whole network began at random; the head nearly always does."""
    n_unfrozen_later: int
    """Blocks that only learned after the epoch that was kept."""
    blocks: tuple[BlockChange, ...]
    """From the input to 'head'."""
    filters: Filters | None
    """None where the network has no first layer that looks at places of the picture."""

    @property
    def base(self) -> tuple[BlockChange, ...]:
        """The blocks below the head."""
        return tuple(block for block in self.blocks if block.name != HEAD)


def write_changes(path: Path, changes: NetworkChanges) -> None:
    """Write the changes of a run; an earlier file stays until the new one is whole.

    Raises:
        OSError: the disk is full or cannot be written.
    """
    write_text_atomic(path, json.dumps(changes_to_json(changes)) + "\n")


def read_changes(path: Path) -> NetworkChanges:
    """Return the changes that `write_changes` wrote.

    Raises:
        OSError: there is no such file, or it cannot be read.
        ValueError: it is damaged.
    """
    with open_regular(path) as file:
        return _from_json(parse_object(file.read()))


def changes_of_model(path: Path, header: ModelHeader) -> NetworkChanges | None:
    """Return what lies in a file about this model; None where it is of another, or there is none."""
    try:
        changes = read_changes(path)
    except (OSError, ValueError):
        return None
    return changes if changes.model == header.identity else None


def shown_change(change: float | None) -> str:
    """Return a change in percent, as exactly as it is of use; exactly none is 0%."""
    if change is None:
        return "-"
    if change == 0:
        return "0%"
    if change < 0.0001:
        return "<0.01%"
    return f"{change:.0%}" if change >= 0.1 else f"{change:.1%}" if change >= 0.01 else f"{change:.2%}"


def changes_sentences(changes: NetworkChanges) -> tuple[Message, ...]:
    """Return what the changes mean, in a few sentences."""
    told = [say("inside.from_random")] if changes.is_from_random else []
    told.append(_what_moved(changes.base))
    if changes.n_unfrozen_later:
        told.append(say("inside.unfrozen_later", n=changes.n_unfrozen_later))
    if changes.filters is not None:
        is_same = changes.filters.change == 0
        change = shown_change(changes.filters.change)
        told.append(say("inside.filters_are_the_same") if is_same else say("inside.filters_moved", change=change))
    if any(block.statistics and not block.has_learned for block in changes.base):
        told.append(say("inside.new_statistics"))
    return tuple(told)


def _what_moved(blocks: Sequence[BlockChange]) -> Message:
    moved = [block for block in blocks if block.has_moved]
    if not moved:
        return say("inside.head_alone")
    most = max(moved, key=_size)
    change = shown_change(most.change)
    if len(moved) == len(blocks) > 1:
        least = min(moved, key=_size)
        return say(
            "inside.all_moved",
            n=len(moved),
            most=most.name,
            change=change,
            least=least.name,
            least_change=shown_change(least.change),
        )
    if len(moved) == 1:
        is_last = moved[0] is blocks[-1] and len(blocks) > 1
        key = "inside.last_moved" if is_last else "inside.one_moved"
        return say(key, block=most.name, change=change)
    return say("inside.some_moved", n=len(moved), total=len(blocks), most=most.name, change=change)


def _size(block: BlockChange) -> float:
    return math.inf if block.change is None else block.change


def changes_to_json(changes: NetworkChanges) -> dict[str, Any]:
    """Return the changes as plain JSON values; pictures in base 64."""
    data = asdict(changes)
    if data["filters"] is not None:
        for name in ("before", "after"):
            data["filters"][name] = base64.b64encode(data["filters"][name]).decode("ascii")
    return data


def _from_json(data: dict[str, Any]) -> NetworkChanges:
    filters = data.get("filters")
    return NetworkChanges(
        model=text_of(data.get("model"), "model"),
        started_from=text_of(data.get("started_from"), "started_from"),
        is_from_random=flag_of(data.get("is_from_random"), "is_from_random"),
        n_unfrozen_later=whole_of(data.get("n_unfrozen_later"), "n_unfrozen_later"),
        blocks=tuple(_block(object_of(block, "block")) for block in list_of(data.get("blocks"), "blocks")),
        filters=None if filters is None else _filters(object_of(filters, "filters")),
    )


def _block(data: dict[str, Any]) -> BlockChange:
    return BlockChange(
        text_of(data.get("name"), "name"),
        _change(data.get("change"), "change"),
        _change(data.get("statistics"), "statistics"),
        flag_of(data.get("has_learned"), "has_learned"),
    )


def _change(value: Any, name: str) -> float | None:
    return None if value is None else number_of(value, name, 0)


def _filters(data: dict[str, Any]) -> Filters:
    n_filters = whole_of(data.get("n_filters"), "n_filters", 1)
    return Filters(
        layer=text_of(data.get("layer"), "layer"),
        n_filters=n_filters,
        n_shown=whole_of(data.get("n_shown"), "n_shown", 1, n_filters),
        columns=whole_of(data.get("columns"), "columns", 1, MAX_SIDE_PX),
        height=whole_of(data.get("height"), "height", 1, MAX_SIDE_PX),
        width=whole_of(data.get("width"), "width", 1, MAX_SIDE_PX),
        is_colour=flag_of(data.get("is_colour"), "is_colour"),
        change=number_of(data.get("change"), "change", 0),
        before=_picture(data.get("before"), "before"),
        after=_picture(data.get("after"), "after"),
    )


def _picture(value: Any, name: str) -> bytes:
    try:
        return base64.b64decode(text_of(value, name), validate=True)
    except binascii.Error as error:
        raise OddValueError(say("damage.wrong_type", what=name)) from error
