"""From JSON to dataclasses, each value compared with its type hint: what a disk or a person has changed is found."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from tlgui.core.json_values import OddValueError, object_of
from tlgui.core.messages import say

T = TypeVar("T")


def from_plain(kind: type[T], data: Any) -> T:
    """Return a dataclass from a JSON object; keys that it does not know are ignored.

    Raises:
        ValueError: the data is no object, lacks a field, or a value is of another type than the field's.
    """
    values = object_of(data, kind.__name__)
    hints = type_hints(cast(Any, kind))
    made = {}
    for field in dataclasses.fields(kind):  # type: ignore[arg-type]  # every caller gives a dataclass
        if field.name not in values:
            raise OddValueError(say("damage.lacks", what=kind.__name__, name=field.name))
        made[field.name] = checked(hints[field.name], values[field.name], field.name)
    return kind(**made)


def checked(kind: Any, value: Any, name: str) -> Any:
    """Return a value as its type says: lists become tuples where tuples are wanted, whole numbers floats.

    Raises:
        ValueError: it is of another type.
    """
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of(get_args(kind), value, name)
    if origin is Literal and value in get_args(kind):
        return value
    if origin in (tuple, list) and isinstance(value, list | tuple):
        return _sequence(kind, value, name)
    if origin is dict and isinstance(value, Mapping):
        key_kind, value_kind = get_args(kind)
        return {checked(key_kind, key, name): checked(value_kind, item, name) for key, item in value.items()}
    if dataclasses.is_dataclass(kind) and isinstance(kind, type) and isinstance(value, Mapping):
        return from_plain(kind, value)
    if kind is Any or (origin is None and isinstance(kind, type) and _is_of(kind, value)):
        return value
    if kind is float and type(value) is int:
        return _as_float(value, name)
    raise OddValueError(say("damage.wrong_type", what=name))


@cache
def type_hints(kind: Any) -> dict[str, Any]:
    """Return the type of each field; working them out takes a while."""
    return get_type_hints(kind)


def _is_of(kind: type, value: Any) -> bool:
    """Return whether a value is of a type; True is no number here."""
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def _one_of(kinds: tuple[Any, ...], value: Any, name: str) -> Any:
    for kind in kinds:
        try:
            return checked(kind, value, name)
        except OddValueError:
            continue
    raise OddValueError(say("damage.wrong_type", what=name))


def _sequence(kind: Any, value: list[Any] | tuple[Any, ...], name: str) -> Any:
    kinds = get_args(kind)
    if get_origin(kind) is list:
        return [checked(kinds[0], item, name) for item in value]
    if kinds[1:] == (...,):
        return tuple(checked(kinds[0], item, name) for item in value)
    if len(kinds) != len(value):
        raise OddValueError(say("damage.other_number_of_values", what=name, found=len(value), wanted=len(kinds)))
    return tuple(checked(item_kind, item, name) for item_kind, item in zip(kinds, value, strict=True))


def _as_float(value: int, name: str) -> float:
    try:
        return float(value)
    except OverflowError as error:
        raise OddValueError(say("damage.too_large", what=name)) from error
