"""Every choice of a run, validated and frozen."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any

from tlgui.core.augmentation import AUGMENT_PRESETS, AugmentConfig, augment_from_json
from tlgui.core.config_row import (
    DEVICES,
    HEADS,
    OPTIMIZERS,
    PRECISIONS,
    RATE_SCHEDULES,
    RECIPES,
    SCHEDULES,
    BatchNormKind,
    ClassWeightsKind,
    ConfigRow,
    DeviceKind,
    HeadKind,
    HeadSolverKind,
    OptimizerKind,
    PrecisionKind,
    RateScheduleKind,
    RecipeKind,
    ScheduleKind,
)
from tlgui.core.config_table import CONFIG_ROWS, ROWS
from tlgui.core.errors import ConfigError
from tlgui.core.messages import say
from tlgui.core.origins import SplitBy
from tlgui.core.phase_list import AUTO
from tlgui.core.resize import CROP, ResizeKind

__all__ = [
    "ADAMW_WEIGHT_DECAY",
    "AUGMENT_PRESETS",
    "CONFIG_ROWS",
    "DEVICES",
    "HEADS",
    "OPTIMIZERS",
    "PRECISIONS",
    "RATE_SCHEDULES",
    "RECIPES",
    "ROWS",
    "SCHEDULES",
    "WEIGHT_AVERAGE",
    "AugmentConfig",
    "ConfigRow",
    "DeviceKind",
    "HeadKind",
    "OptimizerKind",
    "PrecisionKind",
    "RateScheduleKind",
    "RecipeKind",
    "ScheduleKind",
    "TrainConfig",
]

RENAMED: dict[str, str] = {"kept_views": "cached_views"}
"""Keys of earlier versions -> today's; runs, models and settings written then keep being read."""
WEIGHT_AVERAGE = 0.98
"""Over about 50 steps: three epochs of the few hundred pictures that people have."""
ADAMW_WEIGHT_DECAY = 0.01
"""torch's default; suggested with AdamW, which without any decay is Adam."""
CLASSIC: dict[str, Any] = {
    "recipe": "classic",
    "head_solver": "optimizer",
    "finetune_learning_rate": 1e-4,
    "optimizer": "adam",
    "rate_schedule": "constant",
    "weight_decay": 0.0,
    "batch_norm": "learn",
    "gradient_clip": 0.0,
    "batch_size": 32,
    "weight_average": 0.0,
}
"""Where the classic recipe differs from the defaults below. Version 0.1.0 knew no other."""
LAST_STEP: dict[str, Any] = {"weight_average": 0.0}
"""Which weights an epoch was judged by before there was an average, as with the classic recipe."""
WITHOUT_TEST: dict[str, Any] = {"test_fraction": 0.0}
"""Version 0.1.0 set no test part aside unless it was told to."""
WITHOUT_BALANCE: dict[str, Any] = {"class_weights": "none"}
"""Before there was the choice, every picture counted alike."""


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """Every choice of one run.

    Raises:
        ConfigError: a value is of the wrong type or out of range, or two choices contradict each other.
    """

    backbone: str = "resnet18"
    weights: str = "imagenet"
    """imagenet, imagenet:NAME, starter, none, or the path of a .pth or .safetensors file."""
    head: HeadKind = "linear"
    hidden: int = 256
    """Width of the hidden layer of the mlp head."""
    dropout: float = 0.4
    """Dropout of the mlp head, 0..1."""
    schedule: ScheduleKind = "finetune"
    phases: str = AUTO
    """'auto' follows the schedule; else the person's own phases, see phase_list."""
    recipe: RecipeKind = "accurate"
    """Where suggestions come from; the engine looks at what was suggested."""
    head_solver: HeadSolverKind = "lbfgs"
    head_epochs: int = 5
    finetune_epochs: int = 10
    """Epochs of the second phase; for 'gradual' the total over all its steps; added to head_epochs for 'scratch'."""
    head_learning_rate: float = 1e-3
    finetune_learning_rate: float = 6e-4
    layer_decay: float = 1.0
    """Factor on the learning rate from each block to the next one down, while all learn together; 1 is off."""
    optimizer: OptimizerKind = "adamw"
    rate_schedule: RateScheduleKind = "warmup"
    weight_decay: float = ADAMW_WEIGHT_DECAY
    """0 is off, with every optimizer."""
    batch_norm: BatchNormKind = "frozen"
    """What becomes of pretrained statistics where their blocks learn."""
    gradient_clip: float = 1.0
    """Greatest norm of all gradients together; 0 is off."""
    weight_average: float = WEIGHT_AVERAGE
    """Decay of the running average of the weights by which epochs with pretrained layers learning are judged and kept;
    0 takes the weights of the last step."""
    label_smoothing: float = 0.0
    early_stop: int | None = 5
    """Epochs without a lower validation loss after which a phase ends; None never."""
    batch_size: int = 16
    val_fraction: float | None = None
    test_fraction: float | None = None
    """None, of both: by the number of pictures; see final_test.plan_parts."""
    split_by: SplitBy = "none"
    """Of which origin whole groups are held out for validation and test."""
    resize: ResizeKind = CROP
    """What becomes of pictures that are no squares."""
    folds: int = 5
    """Parts of the cross-validation that answers first: each is answered by a head that learned from the others."""
    class_weights: ClassWeightsKind = "auto"
    """Whether the finished model counts every class as equally likely; auto where they are uneven."""
    augment: AugmentConfig = field(default_factory=lambda: AUGMENT_PRESETS["light"])
    device: DeviceKind = "auto"
    precision: PrecisionKind = "auto"
    exact: bool = False
    """Plain fp32 loop with full decoding and no caches: the oracle for every speed-up."""
    cached_views: int = 1
    """Augmented versions of each picture that the frozen part is run on once and for all; 0 runs it anew every
    epoch. Layers of the base that learn see at least two."""
    seed: int = 0
    workers: int = 0
    """Threads that decode ahead; 0 takes a few, by the machine."""

    def __post_init__(self) -> None:
        for row in CONFIG_ROWS:
            row.check(getattr(self, row.key))
        self._check_combinations()

    def _check_combinations(self) -> None:
        if (self.val_fraction or 0.0) + (self.test_fraction or 0.0) >= 0.95:
            raise ConfigError(say("config.nothing_to_learn_from"))
        if self.schedule == "scratch" and self.weights != "none":
            raise ConfigError(say("config.scratch_with_weights"), hint=say("config.scratch_with_weights_hint"))
        if self.schedule == "scratch" and self.phases != AUTO:
            raise ConfigError(say("config.scratch_with_phases"), hint=say("config.scratch_with_phases_hint"))
        if self.head == "append" and self.weights == "none":
            raise ConfigError(say("config.append_without_weights"), hint=say("config.append_without_weights_hint"))

    def replace(self, **changes: Any) -> TrainConfig:
        """Return a copy with some choices changed, validated again."""
        return dataclasses.replace(self, **changes)

    def choices(self) -> dict[str, Any]:
        """Return every choice by its field's name; the augmentation stays a value of its own."""
        return {row.key: getattr(self, row.key) for row in CONFIG_ROWS}

    def to_json(self) -> dict[str, Any]:
        """Return the choices as plain JSON values."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> TrainConfig:
        """Return the config that `to_json` wrote, in this version or an earlier one; unknown keys are ignored.

        Raises:
            ConfigError: a value is of the wrong type or out of range.
        """
        earlier = WITHOUT_BALANCE | (LAST_STEP if "recipe" in data else CLASSIC | WITHOUT_TEST)
        present = earlier | {RENAMED.get(key, key): value for key, value in _as_trained(data).items()}
        values = {key: value for key, value in present.items() if key in ROWS}
        if "augment" in values:
            values["augment"] = augment_from_json(values["augment"])
        return cls(**values)


def _as_trained(data: dict[str, Any]) -> dict[str, Any]:
    """Return an earlier version's choices as it followed them: AdamW took 0.01 where 0 was written."""
    is_earlier = any(key in data for key in RENAMED)
    if is_earlier and data.get("optimizer") == "adamw" and data.get("weight_decay") == 0:
        return {**data, "weight_decay": ADAMW_WEIGHT_DECAY}
    return data
