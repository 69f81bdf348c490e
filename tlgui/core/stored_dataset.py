"""A Dataset as a text that can be kept and read again: every path stands in it once, everything else refers to it."""

from __future__ import annotations

import dataclasses
import gc
import json
import os
import types
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

from tlgui.core.dataset import Dataset, Picture
from tlgui.core.json_values import OddValueError
from tlgui.core.messages import Message, message_from_json, message_to_json, say
from tlgui.core.typed_values import type_hints

PICTURES = tuple[Picture, ...]
PATHS = tuple[Path, ...]


def dataset_to_text(dataset: Dataset) -> str:
    """Return a dataset as JSON, ASCII.

    Raises:
        TypeError: a field holds what this cannot keep.
    """
    writer = _Writer(dataset.root)
    values = writer.plain(Dataset, dataset)
    data = {"schema": schema(), "root": str(dataset.root), "paths": writer.names, "values": values}
    return json.dumps(data, separators=(",", ":"))


def dataset_from_text(text: str | bytes) -> Dataset:
    """Return the dataset that `dataset_to_text` wrote, equal to the first.

    Raises:
        ValueError: it is damaged, or was written by a version that keeps other things.
    """
    try:
        with _garbage_waits():
            data = json.loads(text)
            if data["schema"] != schema():
                raise OddValueError(say("damage.wrong_type", what="schema"))
            root = Path(data["root"])
            paths = [root / name if is_below else Path(name) for is_below, name in data["paths"]]
            dataset: Dataset = _Reader(paths).made(Dataset, data["values"])
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise OddValueError(say("damage.wrong_type", what="Dataset")) from error
    return dataset


@contextmanager
def _garbage_waits() -> Iterator[None]:
    """Let nothing search for garbage meanwhile: of many values that all stay, searching takes as long as making."""
    was_on = gc.isenabled()  # in the window it is off for good
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@cache
def schema() -> str:
    """Return the fields of all that a dataset is made of: a text of another schema is another version's."""
    seen: dict[str, list[str]] = {}

    def note(kind: Any) -> None:
        for inner in get_args(kind):
            note(inner)
        if dataclasses.is_dataclass(kind) and isinstance(kind, type) and kind.__name__ not in seen:
            seen[kind.__name__] = [f"{name}: {hint}" for name, hint in type_hints(kind).items()]
            for hint in type_hints(kind).values():
                note(hint)

    note(Dataset)
    return json.dumps(seen)


class _Writer:
    """Makes plain values.

    Attributes:
        names: for each path whether it lies below the root, and its name below it or the whole.
    """

    def __init__(self, root: Path) -> None:
        self._start = os.path.join(root, "")
        self._places: dict[Path, int] = {}
        self.names: list[tuple[int, str]] = []

    def plain(self, kind: Any, value: Any) -> Any:
        if value is None or isinstance(value, str | bool | int | float):
            return value
        if isinstance(value, Path):
            return self._place(value)
        if isinstance(value, Message):
            return message_to_json(value)
        if kind == PICTURES:
            return self._columns(value)
        if isinstance(value, tuple):
            inner = get_args(kind)
            kinds = inner[:1] * len(value) if inner[1:] == (...,) else inner
            return [self.plain(of, item) for of, item in zip(kinds, value, strict=True)]
        if isinstance(value, Mapping) and all(isinstance(key, str) for key in value):
            return {key: self.plain(get_args(kind)[1], item) for key, item in value.items()}
        if dataclasses.is_dataclass(value):
            hints = type_hints(value.__class__)
            return [self.plain(hints[field.name], getattr(value, field.name)) for field in dataclasses.fields(value)]
        raise TypeError(f"a dataset with a {type(value).__name__} cannot be kept")

    def _columns(self, pictures: tuple[Picture, ...]) -> list[Any]:
        subsets = [picture.subset for picture in pictures]
        return [
            [self._place(picture.path) for picture in pictures],
            [picture.class_index for picture in pictures],
            subsets if any(subsets) else None,
        ]

    def _place(self, path: Path) -> int:
        place = self._places.setdefault(path, len(self._places))
        if place == len(self.names):
            name = str(path)
            is_below = name.startswith(self._start)
            self.names.append((int(is_below), name[len(self._start) :] if is_below else name))
        return place


class _Reader:
    """Makes what the type hints say."""

    def __init__(self, paths: list[Path]) -> None:
        self._paths = paths

    def made(self, kind: Any, data: Any) -> Any:
        if kind == PICTURES:
            places, classes, subsets = data
            paths = map(self._paths.__getitem__, places)
            return tuple(map(Picture, paths, classes, subsets or [None] * len(places)))
        if kind == PATHS:
            return tuple(map(self._paths.__getitem__, data))
        origin = get_origin(kind)
        if origin in (Union, types.UnionType):
            return self._one_of(get_args(kind), data)
        if origin is tuple:
            inner = get_args(kind)
            kinds = inner[:1] * len(data) if inner[1:] == (...,) else inner
            return tuple(self.made(of, item) for of, item in zip(kinds, data, strict=True))
        if origin is Literal or kind in (str, int, float, bool):
            return data
        if kind is Path:
            return self._paths[data]
        if kind is Message:
            return message_from_json(data)
        if dataclasses.is_dataclass(kind) and isinstance(kind, type):
            hints = type_hints(kind)
            fields = [field.name for field in dataclasses.fields(kind)]
            return kind(*(self.made(hints[name], item) for name, item in zip(fields, data, strict=True)))
        if origin is not None and isinstance(data, dict):
            return {key: self.made(get_args(kind)[1], item) for key, item in data.items()}
        raise TypeError(f"{kind} was not written")

    def _one_of(self, kinds: tuple[Any, ...], data: Any) -> Any:
        if data is None:
            return None
        if Message in kinds and isinstance(data, dict):
            return message_from_json(data)
        rest = [kind for kind in kinds if kind not in (types.NoneType, Message)]
        return self.made(rest[0], data) if len(rest) == 1 else data
