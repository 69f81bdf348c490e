"""What a run is, as plain data: written before it begins, read back when it goes on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Picture
from tlgui.core.errors import RunFolderError
from tlgui.core.run_folder import RunFolder, write_text_atomic
from tlgui.engine.data.split import Split
from tlgui.engine.training.precision import PrecisionPlan


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

    def write(self, folder: RunFolder, weights: str, estimate_s: float | None) -> None:
        """Write config.json and split.json; estimate_s is how long the run was thought to take."""
        split = {name: [self._entry(p) for p in pictures] for name, pictures in self.subsets().items()}
        write_text_atomic(folder.split, json.dumps(split, ensure_ascii=False))
        folder.write_config(
            {
                "config": self.config_as_run,
                "dataset": self.dataset_summary,
                "weights": weights,
                "arithmetic": self.precision_plan.to_json(),
                "chosen": {"precision": self.config.precision},
                "estimate_s": estimate_s,
            }
        )

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
            data = json.loads(folder.config.read_text(encoding="utf-8"))
            subsets = json.loads(folder.split.read_text(encoding="utf-8"))
            root = Path(data["dataset"]["root"])
            hashes: dict[Path, str] = {}
            pictures: dict[str, tuple[Picture, ...]] = {}
            for name, entries in subsets.items():
                pictures[name] = tuple(Picture(root / path, index) for path, index, _ in entries)
                hashes |= {root / path: content for path, _, content in entries}
            return cls(
                TrainConfig.from_json(data["config"] | data["chosen"]),
                root,
                tuple(data["dataset"]["class_names"]),
                Split(**pictures),
                hashes,
                PrecisionPlan.from_json(data["arithmetic"]),
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise RunFolderError(
                f"In '{folder.path}' there is no run that can be continued.",
                hint="Start a new run; a model file in that folder is still good.",
                path=folder.path,
            ) from error

    def _entry(self, picture: Picture) -> tuple[str, int, str]:
        """Return path below the root where it is there, class and content hash."""
        path = picture.path
        inside = path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()
        return inside, picture.class_index, self.hashes[path]
