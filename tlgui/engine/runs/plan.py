"""What was decided before a run, as plain data: written before it begins, read back when it continues."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Picture, Subset
from tlgui.core.errors import ConfigError, RunFolderError
from tlgui.core.json_values import OddValueError, choice_of, list_of, object_of, text_of, texts_of, whole_of
from tlgui.core.messages import say
from tlgui.core.origins import KINDS, HeldOrigins
from tlgui.core.run_folder import RunFolder, failures_told
from tlgui.engine.data.split import Split
from tlgui.engine.training.precision import PrecisionPlan

SUBSETS: tuple[Subset, ...] = ("train", "val", "test")


@dataclass(frozen=True)
class RunPlan:
    """Every choice of a run, its pictures and the precision it was begun with."""

    config: TrainConfig
    root: Path
    """Folder of the dataset."""
    class_names: tuple[str, ...]
    split: Split
    hashes: Mapping[Path, str]
    """Content hash of each picture when the run began."""
    precision_plan: PrecisionPlan
    groups: tuple[tuple[Path, ...], ...] = ()
    """Training pictures that belong together, by the dataset's grouping or by what is held out."""
    held: HeldOrigins | None = None
    """Which groups are held out whole; None where single pictures were drawn."""

    @property
    def class_counts(self) -> list[int]:
        """Training pictures of each class."""
        counts = Counter(picture.class_index for picture in self.split.train)
        return [counts[index] for index in range(len(self.class_names))]

    @property
    def dataset_summary(self) -> dict[str, Any]:
        """Return what RunStarted tells of the dataset."""
        return {
            "root": str(self.root),
            "class_names": list(self.class_names),
            "n_train": len(self.split.train),
            "n_val": len(self.split.val),
            "n_test": len(self.split.test),
        }

    @property
    def config_as_run(self) -> dict[str, Any]:
        """Return the config as reported and stored: with the precision that was chosen."""
        return self.config.to_json() | {"precision": self.precision_plan.learning}

    def hashes_of(self, pictures: Sequence[Picture]) -> list[str]:
        """Return the content hashes of pictures."""
        return [self.hashes[picture.path] for picture in pictures]

    def write(
        self, folder: RunFolder, weights: str, estimate_s: float | None, *, began: datetime | None = None
    ) -> None:
        """Write config.json and split.json.

        Args:
            folder: of the run.
            weights: in words.
            estimate_s: how long the run is thought to take.
            began: when the person started it; None is now.

        Raises:
            RunFolderError: the disk is full or cannot be written.
        """
        split = {name: [self._entry(p) for p in pictures] for name, pictures in self.subsets().items()}
        config = {
            "config": self.config_as_run,
            "dataset": self.dataset_summary,
            "weights": weights,
            "arithmetic": self.precision_plan.to_json(),
            "chosen": {"precision": self.config.precision},
            "estimate_s": estimate_s,
            "groups": self._groups_as_numbers(),
            "held_out": asdict(self.held) if self.held is not None else None,
        }
        with failures_told(folder.path, "written"):
            folder.write_config(config, began=began)
            folder.write_split(split)  # last: with both there is a run that can begin again

    def subsets(self) -> dict[str, tuple[Picture, ...]]:
        """Return the pictures of each subset by its name."""
        return {"train": self.split.train, "val": self.split.val, "test": self.split.test}

    @classmethod
    def read(cls, folder: RunFolder) -> RunPlan:
        """Return the plan that `write` wrote.

        Raises:
            RunFolderError: there is none, or it is damaged.
        """
        try:
            return cls._parsed(folder.read_config(), folder.read_split())
        except (OSError, ValueError, ConfigError) as error:
            raise RunFolderError(
                say("runs.what_the_run_in_was_begun", path=folder.path),
                hint=say("runs.start_a_new_run_a_model"),
                path=folder.path,
            ) from error

    @classmethod
    def _parsed(cls, data: dict[str, Any], subsets: dict[str, Any]) -> RunPlan:
        dataset = object_of(data.get("dataset"), "dataset")
        root = Path(text_of(dataset.get("root"), "root"))
        class_names = texts_of(dataset.get("class_names"), "class_names")
        hashes: dict[Path, str] = {}
        pictures: dict[Subset, tuple[Picture, ...]] = {}
        for name in SUBSETS:
            entries = [_checked_entry(entry, len(class_names)) for entry in list_of(subsets.get(name, []), name)]
            pictures[name] = tuple(Picture(root / path, index) for path, index, _ in entries)
            hashes |= {root / path: content for path, _, content in entries}
        if not (pictures["train"] and pictures["val"]):
            raise OddValueError(say("damage.no_pictures"))
        config = object_of(data.get("config"), "config") | object_of(data.get("chosen"), "chosen")
        groups = [list_of(group, "group") for group in list_of(data.get("groups", []), "groups")]
        most = len(pictures["train"]) - 1
        return cls(
            TrainConfig.from_json(config),
            root,
            class_names,
            Split(pictures["train"], pictures["val"], pictures["test"]),
            hashes,
            PrecisionPlan.from_json(data.get("arithmetic")),
            tuple(tuple(pictures["train"][whole_of(n, "group", 0, most)].path for n in group) for group in groups),
            _held_from(data.get("held_out")),
        )

    def _groups_as_numbers(self) -> list[list[int]]:
        """Return the groups as places among the training pictures."""
        number_of = {picture.path: number for number, picture in enumerate(self.split.train)}
        return [[number_of[path] for path in group] for group in self.groups]

    def _entry(self, picture: Picture) -> tuple[str, int, str]:
        """Return path below the root where it is there, class and content hash."""
        path = picture.path
        inside = path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()
        return inside, picture.class_index, self.hashes[path]


def _held_from(data: Any) -> HeldOrigins | None:
    """Return which groups are held out; None in plans of earlier versions.

    Raises:
        ValueError: it is something else.
    """
    if data is None:
        return None
    counts = object_of(data, "held_out")
    kind = choice_of(counts.get("kind"), "kind", KINDS)
    return HeldOrigins(kind, *(whole_of(counts.get(name), name) for name in ("n_train", "n_val", "n_test")))


def _checked_entry(entry: Any, n_classes: int) -> tuple[str, int, str]:
    """Return path, class and content hash of a picture in split.json.

    Raises:
        ValueError: it is something else.
    """
    values = list_of(entry, "picture")
    if len(values) != 3:
        raise OddValueError(say("damage.other_number_of_values", what="picture", found=len(values), wanted=3))
    path, class_index, content = values
    name = text_of(path, "path")
    if "\0" in name:
        raise OddValueError(say("damage.zero_byte", what="path"))
    return name, whole_of(class_index, "class", 0, n_classes - 1), text_of(content, "hash")
