"""A folder that holds shards, seen as what is in them: members as files, and their classes from labels or folders."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tlgui.core.dataset import Problem, Subset
from tlgui.core.errors import CancelledError
from tlgui.core.messages import say
from tlgui.core.regular_file import open_regular
from tlgui.core.shards import SUFFIX, is_shard, members_of
from tlgui.core.tar_members import DamagedTarError
from tlgui.engine.data.class_names import readable_name
from tlgui.engine.data.ignored_names import is_system_file, is_system_folder
from tlgui.engine.data.layout import NO_LABEL, Place, has_picture_names
from tlgui.engine.data.listing import Folder
from tlgui.engine.data.part_words import subset_of

LABEL_SUFFIXES = (".cls", ".json")
JSON_FIELDS = ("label", "class", "class_name", "category", "cls", "species")
CLASS_FILES = ("classes.json", "classes.txt", "class_names.txt", "labels.txt")
"""Beside the shards: what the numbers in their .cls files stand for; a list, an object, or a line for each."""
MOST_CLASS_BYTES = 2**24
POLLED_EVERY = 500
Parent = tuple[str, ...]


@dataclass
class ShardPlaces:
    """The classes of the pictures in shards.

    Attributes:
        labels: of each picture that a label stands beside, by its path.
        by_folder: the place of the pictures in a folder of the shards.
        parts: of a split, by shard, where the shards are named or put in folders for them.
    """

    labels: dict[str, str] = field(default_factory=dict)
    by_folder: dict[Parent, Place] = field(default_factory=dict)
    parts: dict[Path, Subset | None] = field(default_factory=dict)

    def get(self, path: Path, default: Place, /) -> Place:
        """Return what the shard says of a picture in it, the default for other files."""
        shard = next((parent for parent in path.parents if parent in self.parts), None)
        if shard is None or is_system_file(path.name):
            return default
        place = self.by_folder.get(path.relative_to(shard).parts[:-1], default)
        subset = self.parts[shard] or place.subset
        name = self.labels.get(str(path)) or place.class_name
        return Place(name, subset) if name else default


def mount_shards(
    tree: Folder,
    problems: list[Problem],
    should_stop: Callable[[], bool] = lambda: False,
    on_found: Callable[[int], None] = lambda n_files: None,
) -> ShardPlaces | None:
    """Put the members of a folder's shards into its tree, each shard a folder; None where it holds no shards.

    A tar beside pictures is an archive of something, not data. Labels beside a picture, such as `7.cls` of `7.jpg`,
    are read and are no files of the tree.

    Args:
        tree: as listed; changed.
        problems: gets the reason for each shard that cannot be read whole.
        should_stop: polled every few hundred members.
        on_found: called with the number of members found so far.

    Raises:
        CancelledError: should_stop said so.
    """
    found = [
        (folder, name)
        for folder in tree.walk()
        if not folder.is_system
        for name in folder.files
        if name.casefold().endswith(SUFFIX) and is_shard(folder.path / name)
    ]
    if not found or any(has_picture_names(folder) for folder in tree.walk() if not folder.is_system):
        return None
    places = ShardPlaces()
    parents: set[Parent] = set()
    n_members = 0
    for folder, name in found:
        shard = folder.path / name
        names = _class_names(tree.path, folder.path)
        reader = _ShardReader(shard, names, should_stop)
        try:
            reader.read(lambda n, before=n_members: on_found(before + n))  # type: ignore[misc]
        except DamagedTarError:
            problems.append(Problem("unreadable_folder", shard, say("shards.damaged", path=name, n=reader.n_members)))
        except OSError as error:
            reason = error.strerror or error
            message = say("pictures.the_folder_cannot_be_read_now", folder=name, reason=reason)
            problems.append(Problem("unreadable_folder", shard, message))
        n_members += reader.n_members
        parents |= reader.folders.keys()
        places.labels.update(reader.labels)
        folder.files.remove(name)
        folder.folders.append(reader.tree())
        folder.folders.sort(key=lambda child: child.path.name)
    places.parts = _parts(tree.path, [folder.path / name for folder, name in found])
    places.by_folder = _places_of(parents)
    return places


class _ShardReader:
    """What is in one shard."""

    def __init__(self, shard: Path, class_names: dict[str, str], should_stop: Callable[[], bool]) -> None:
        self._shard, self._class_names, self._should_stop = shard, class_names, should_stop
        self.folders: dict[Parent, dict[str, None]] = {}
        self.labels: dict[str, str] = {}
        self.n_members = 0

    def read(self, on_found: Callable[[int], None]) -> None:
        """Go through the shard once, from its beginning to its end."""
        labels: dict[str, str] = {}
        try:
            for member, content in members_of(self._shard, _is_label):
                self.n_members += 1
                if self.n_members % POLLED_EVERY == 0:
                    on_found(self.n_members)
                    if self._should_stop():
                        raise CancelledError(say("pictures.the_scan_was_stopped"))
                *parent, name = member.name.split("/")
                if not name or "" in parent or ".." in parent or name == "..":
                    continue  # no path leads to it
                if _is_label(name):
                    label = self._label(name, content)
                    if label and (name.endswith(".cls") or _sample(member.name) not in labels):
                        labels[_sample(member.name)] = label
                else:
                    self.folders.setdefault(tuple(parent), {})[name] = None
        finally:
            on_found(self.n_members)
            if labels:
                self._take(labels)

    def tree(self) -> Folder:
        """Return its members as folders and files."""
        top = Folder(self._shard)
        made: dict[Parent, Folder] = {(): top}
        for parent in sorted(self.folders):
            for depth in range(1, len(parent) + 1):
                if parent[:depth] not in made:
                    above = made[parent[: depth - 1]]
                    is_system = above.is_system or is_system_folder(parent[depth - 1])
                    made[parent[:depth]] = Folder(above.path / parent[depth - 1], is_system=is_system)
                    above.folders.append(made[parent[:depth]])
            made[parent].files = sorted(self.folders[parent])
        return top

    def _take(self, labels: dict[str, str]) -> None:
        for parent, names in self.folders.items():
            for name in names:
                inner = "/".join((*parent, name))
                label = labels.get(_sample(inner))
                if label:
                    self.labels[os.path.join(self._shard, *parent, name)] = label

    def _label(self, name: str, content: bytes) -> str:
        text = content.decode("utf-8", "replace").strip()
        if name.endswith(".json"):
            text = _field_of(text)
        return readable_name(self._class_names.get(text, text))


def _is_label(name: str) -> bool:
    return name.endswith(LABEL_SUFFIXES)


def _sample(name: str) -> str:
    """Return what the files of one sample share: the name up to the first dot of its last part."""
    folder, slash, base = name.rpartition("/")
    return folder + slash + base.partition(".")[0]


def _field_of(text: str) -> str:
    """Return the label in an object of JSON, empty where it has none."""
    try:
        data = json.loads(text)
    except ValueError:
        return ""
    values = [data.get(key) for key in JSON_FIELDS] if isinstance(data, dict) else []
    return next((str(v).strip() for v in values if isinstance(v, str | int) and not isinstance(v, bool)), "")


def _class_names(*folders: Path) -> dict[str, str]:
    """Return what numbers stand for, by the first file of classes in these folders."""
    for folder in dict.fromkeys(folders):
        for name in CLASS_FILES:
            try:
                with open_regular(folder / name) as file:
                    return _numbered(file.read(MOST_CLASS_BYTES).decode("utf-8-sig", "replace"), name)
            except (OSError, ValueError):
                continue
    return {}


def _numbered(text: str, name: str) -> dict[str, str]:
    if not name.endswith(".json"):
        return {str(number): line.strip() for number, line in enumerate(text.splitlines()) if line.strip()}
    data = json.loads(text)
    if isinstance(data, list):
        return {str(number): str(value) for number, value in enumerate(data)}
    if not isinstance(data, dict):
        return {}
    # Both ways are about: {"0": "apple"} and {"apple": 0}.
    return {str(v): k for k, v in data.items()} if all(isinstance(v, int) for v in data.values()) else dict(data)


def _parts(root: Path, shards: list[Path]) -> dict[Path, Subset | None]:
    """Return the part of a split that each shard is, where their folders or their names tell several parts."""
    for part_of in (_part_of_folder, _part_of_name):
        parts = {shard: part_of(shard, root) for shard in shards}
        if "train" in parts.values() and {"val", "test"} & set(parts.values()):
            return parts
    return dict.fromkeys(shards)


def _part_of_folder(shard: Path, root: Path) -> Subset | None:
    found = [subset_of(part) for part in shard.relative_to(root).parts[:-1]]
    return next((each[0] for each in found if each is not None), None)


def _part_of_name(shard: Path, root: Path) -> Subset | None:
    found = subset_of(shard.stem)
    return found[0] if found else None


def _places_of(parents: Collection[Parent]) -> dict[Parent, Place]:
    """Return the class that each folder of the shards stands for: the uppermost that differs, below a split's parts."""
    n_shared = 0
    while len({parent[: n_shared + 1] for parent in parents}) == 1 and min(map(len, parents)) > n_shared + 1:
        n_shared += 1
    tops = {parent[n_shared] for parent in parents if len(parent) > n_shared + 1}
    subsets = {name: found[0] for name in tops if (found := subset_of(name)) is not None}
    has_parts = "train" in subsets.values() and len(set(subsets.values())) > 1
    places = {}
    for parent in parents:
        rest = parent[n_shared:]
        subset = subsets.get(rest[0]) if rest and has_parts else None
        names = rest[1:] if subset else rest
        places[parent] = Place(readable_name(names[0]), subset) if names else NO_LABEL
    return places


def pictures_in(shard: Path) -> list[Path]:
    """Return the files in one shard that are no labels, in its order."""
    tree = PurePosixPath()
    return [Path(shard, *(tree / member.name).parts) for member, _ in members_of(shard) if not _is_label(member.name)]
