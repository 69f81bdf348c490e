"""What can be done with the pictures and classes of a folder, each as one step that can be undone. No file changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tlgui.core.corrections import LEFT_OUT, Correction, Labels, Renaming, stepped, with_more, without
from tlgui.core.errors import DatasetError
from tlgui.core.messages import say


def decided(labels: Labels, new: Sequence[Correction], to: str) -> Labels:
    """Return the labels after pictures were left out, or moved to a class.

    Args:
        labels: before.
        new: of each picture, all with the same `to`.
        to: the class, or LEFT_OUT.
    """
    n = len(new)
    words = say("relabel.leave_out", n=n) if to == LEFT_OUT else say("relabel.move", n=n, name=to)
    return stepped(labels, replace(labels, corrections=with_more(labels.corrections, new)), words)


def split_off(labels: Labels, new: Sequence[Correction], name: str) -> Labels:
    """Return the labels after pictures were moved to a class that is new."""
    after = replace(labels, corrections=with_more(labels.corrections, new), added=(*labels.added, name))
    return stepped(labels, after, say("relabel.split", n=len(new), name=name))


def class_added(labels: Labels, name: str) -> Labels:
    """Return the labels with a class that has no picture yet."""
    return stepped(labels, replace(labels, added=(*labels.added, name)), say("relabel.add", name=name))


def class_renamed(labels: Labels, name: str, to: str, class_names: Iterable[str]) -> Labels:
    """Return the labels after a class got another name; where a class has it already, the two are one from then on.

    Args:
        labels: before.
        name: of the class now.
        to: what it is called from now on.
        class_names: all classes now.
    """
    is_merge = to in set(class_names)
    renamed = {item.was: to if item.now == name else item.now for item in labels.renamed}
    if name in labels.added:
        added = tuple(other for other in labels.added if other != name) + (() if is_merge else (to,))
    else:
        added = labels.added
        renamed.setdefault(name, to)
    after = replace(
        labels,
        corrections=tuple(replace(item, to=to) if item.to == name else item for item in labels.corrections),
        renamed=tuple(Renaming(was, now) for was, now in renamed.items() if was != now),
        added=added,
    )
    return stepped(labels, after, say("relabel.merge" if is_merge else "relabel.rename", name=name, to=to))


def taken_back(labels: Labels, paths: Iterable[str]) -> Labels:
    """Return the labels without what was decided about these pictures, whose paths are below the folder."""
    kept = without(labels.corrections, paths)
    words = say("relabel.take_back", n=len(labels.corrections) - len(kept))
    return stepped(labels, replace(labels, corrections=kept), words)


def new_class_name(text: str, class_names: Iterable[str]) -> str:
    """Return the name for a class that is new.

    Raises:
        DatasetError: it says nothing, or a class is called so already.
    """
    name = class_name_of(text)
    if name in set(class_names):
        raise DatasetError(say("relabel.there_is_one", name=name), hint=say("relabel.there_is_one_hint"))
    return name


def class_name_of(text: str) -> str:
    """Return the name of a class as it was written, without what cannot be seen at its ends.

    Raises:
        DatasetError: it says nothing, or could not be the name of a folder.
    """
    name = text.strip()
    if not name or name in (".", "..") or any(sign in name for sign in "/\\\0\n\r"):
        raise DatasetError(say("relabel.no_name", name=name), hint=say("relabel.no_name_hint"))
    return name
