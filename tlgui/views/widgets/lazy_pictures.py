"""Pictures whose words are made when one comes into sight: of a hundred thousand a few are ever seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

from tlgui.views.widgets.picture_grid import GridPicture

Item = TypeVar("Item")


class LazyPictures(Sequence[GridPicture], Generic[Item]):
    """Shows things as pictures.

    Args:
        items: may change; this changes with them.
        make: a picture of one.
    """

    def __init__(self, items: Sequence[Item], make: Callable[[Item], GridPicture]) -> None:
        self._items, self._make = items, make

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, row: int) -> GridPicture: ...
    @overload
    def __getitem__(self, row: slice) -> list[GridPicture]: ...
    def __getitem__(self, row: int | slice) -> GridPicture | list[GridPicture]:
        if isinstance(row, slice):
            return [self._make(item) for item in self._items[row]]
        return self._make(self._items[row])
