"""The classes of a folder: which names are one class, which have pictures, and what to know about them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from tlgui.core.dataset import Dataset, Picture, Problem, Subset
from tlgui.core.messages import Message, say
from tlgui.core.natural_order import natural_key
from tlgui.engine.data.accounting import Account
from tlgui.engine.data.class_names import lookalike_groups, readable_name
from tlgui.engine.data.layout import Layout, PlacedFile
from tlgui.engine.data.lookalike_letters import foreign_letters
from tlgui.engine.data.offers import quoted


class Classes:
    """Gathers the usable pictures of one scan.

    Args:
        root: the folder.
        layout: where its files lie.
        merges_lookalikes: classes whose names look alike are one.

    Attributes:
        root: the folder.
        files: the usable pictures with their places, by path.
        problems: what to know about the classes; made by `dataset`.
        renamed: what a person calls a class instead of its folder's name.
    """

    def __init__(self, root: Path, layout: Layout, *, merges_lookalikes: bool) -> None:
        self.root = root
        self.files: dict[Path, PlacedFile] = {}
        self.problems: list[Problem] = []
        self.renamed: Mapping[str, str] = {}
        self._layout = layout
        self._merges_lookalikes = merges_lookalikes

    def put_in(self, file: PlacedFile) -> None:
        """Add a usable picture; in the natural order of their names, which they keep within their class."""
        self.files[file.path] = file

    def take_out(self, path: Path) -> None:
        """Remove a picture that cannot be read any more."""
        self.files.pop(path, None)

    @property
    def counts(self) -> dict[str, int]:
        """Usable pictures by the class's own name, before any merging."""
        return dict(Counter(file.place.class_name for file in self.files.values()))

    def dataset(self, account: Account) -> Dataset:
        """Return the usable pictures as a dataset, without its problems.

        Args:
            account: gets the pictures of classes that have none to learn from.
        """
        self.problems = [*self._spellings(), *self._other_folders()]
        merged = self._merged()
        self._drop_untrained(merged, account)
        used = {merged.get(name, name) for name in self.counts}
        self.problems += self._empty(used, merged) + self._missing_in_parts(merged)
        names = sorted(used, key=natural_key)
        index_of = {name: index for index, name in enumerate(names)}
        pictures = [
            Picture(path, index_of[merged.get(file.place.class_name, file.place.class_name)], file.place.subset)
            for path, file in self.files.items()
        ]
        pictures.sort(key=lambda picture: picture.class_index)  # stable: they were put in in the order of their names
        return Dataset(self.root, tuple(names), tuple(pictures))

    def _merged(self) -> dict[str, str]:
        """Return the name under which each class that is merged goes, and tell it."""
        groups = lookalike_groups(self.counts)
        self.problems += self._foreign_letters(groups)
        if not self._merges_lookalikes:
            self.problems += [
                self._problem("lookalike_classes", say("files.lookalikes", names=tuple(map(quoted, group))))
                for group in groups
            ]
            return {}
        for group in groups:
            message = say("files.merged", names=tuple(map(quoted, group)), kept=group[0].strip())
            self.problems.append(self._problem("merged_classes", message))
        return {name: group[0].strip() for group in groups for name in group}

    def _foreign_letters(self, groups: Sequence[tuple[str, ...]]) -> list[Problem]:
        """Tell the letters by which names differ that nobody sees a difference in."""
        letters = {name: foreign_letters(name) for group in groups for name in group}
        return [
            self._problem("lookalike_classes", say("files.foreign_letters", name=name, letters=letters[name]))
            for group in groups
            for name in group
            if letters[name] and len({letters[other] for other in group}) > 1
        ]

    def _spellings(self) -> list[Problem]:
        """Tell the folders whose names are one word in two Unicode forms: systems write them differently."""
        written: defaultdict[str, set[str]] = defaultdict(set)
        for name in self._layout.folder_names:
            written[readable_name(name)].add(name.encode("utf-8", "backslashreplace").decode("utf-8"))
        return [
            self._problem("lookalike_classes", say("files.same_word", n=len(names), kept=one))
            for one, names in sorted(written.items())
            if len(names) > 1
        ]

    def _other_folders(self) -> list[Problem]:
        return [
            Problem("other_folder", folder.path, say("files.other_folder_told", name=readable_name(folder.path.name)))
            for folder in self._layout.others
        ]

    def _drop_untrained(self, merged: dict[str, str], account: Account) -> None:
        """Leave out the classes of an own split that have nothing to learn from."""
        subsets = self._subsets(merged)
        if not any("train" in there for there in subsets.values()):
            return
        untrained = {name for name, there in subsets.items() if there <= {"val", "test"}}
        for name in sorted(untrained, key=natural_key):
            part = tuple(_part_name(subset) for subset in sorted(subsets[name], key=str))
            self.problems.append(self._problem("untrained_class", say("files.untrained_class", name=name, part=part)))
        for path, file in list(self.files.items()):
            if merged.get(file.place.class_name, file.place.class_name) in untrained:
                del self.files[path]
                account.pass_over(path, "untrained")

    def _missing_in_parts(self, merged: dict[str, str]) -> list[Problem]:
        subsets = self._subsets(merged)
        parts = set().union(*subsets.values()) & {"val", "test"} if subsets else set()
        return [
            self._problem("missing_in_part", say("files.missing_in_part", name=name, part=_part_name(part)))
            for name, there in sorted(subsets.items(), key=lambda item: natural_key(item[0]))
            for part in sorted(parts - there, key=str)
        ]

    def _subsets(self, merged: dict[str, str]) -> dict[str, set[Subset | None]]:
        subsets: defaultdict[str, set[Subset | None]] = defaultdict(set)
        for file in self.files.values():
            subsets[merged.get(file.place.class_name, file.place.class_name)].add(file.place.subset)
        return subsets

    def _empty(self, used: set[str], merged: dict[str, str]) -> list[Problem]:
        folders = set(map(readable_name, self._layout.folder_names))
        merged = {name: merged.get(name, name) for name in folders}
        empty = {name for name in folders if self.renamed.get(merged[name], merged[name]) not in used}
        untrained = {problem.path.name for problem in self.problems if problem.kind == "untrained_class"}
        return [
            Problem("empty_class", self.root / name, say("pictures.the_folder_holds_no_usable_picture", name=name))
            for name in sorted(empty - untrained, key=natural_key)
        ]

    def _problem(self, kind: str, message: Message) -> Problem:
        name = message.value("name")
        return Problem(kind, self.root / name if isinstance(name, str) else self.root, message)


def _part_name(subset: Subset | None) -> Message:
    if subset == "val":
        return say("files.part_val")
    return say("files.part_test") if subset == "test" else say("files.part_training")
