"""Every choice of a run, validated and frozen, and the table that dialogs are built from."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from tlgui.core.errors import ConfigError

HeadKind = Literal["linear", "append", "mlp"]
ScheduleKind = Literal["features", "finetune", "gradual", "scratch"]
OptimizerKind = Literal["adam", "adamw", "sgd"]
RateScheduleKind = Literal["constant", "cosine", "onecycle"]
PrecisionKind = Literal["auto", "fp32", "bf16", "fp16"]
DeviceKind = Literal["auto", "cpu", "cuda", "mps"]

HEADS: tuple[str, ...] = get_args(HeadKind)
SCHEDULES: tuple[str, ...] = get_args(ScheduleKind)
OPTIMIZERS: tuple[str, ...] = get_args(OptimizerKind)
RATE_SCHEDULES: tuple[str, ...] = get_args(RateScheduleKind)
PRECISIONS: tuple[str, ...] = get_args(PrecisionKind)
DEVICES: tuple[str, ...] = get_args(DeviceKind)


RENAMED: dict[str, str] = {"kept_views": "cached_views"}
"""Keys of earlier versions -> today's; runs, models and settings written then keep being read."""


def _check_range(key: str, value: float, minimum: float, maximum: float) -> None:
    if not minimum <= value <= maximum:
        told = [f"{n:d}" if isinstance(n, int) else f"{n:g}" for n in (minimum, maximum, value)]
        raise ConfigError(f"{key.replace('_', ' ')} must be between {told[0]} and {told[1]}, not {told[2]}.")


def _check_choice(key: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ConfigError(f"{key.replace('_', ' ')} must be one of {', '.join(choices)}, not '{value}'.")


@dataclass(frozen=True, kw_only=True)
class AugmentConfig:
    """How training pictures are varied; 0 switches a variation off.

    Source: the usual transforms of torchvision's training presets.
    """

    crop: float = 0.0
    """Least fraction of the picture's area that a random crop may keep; 0 means no random crop."""
    rotate: float = 0.0
    """Largest rotation in degrees, to either side."""
    flip: bool = False
    """Mirror left and right half of the time."""
    color: float = 0.0
    """Strength of brightness, contrast and saturation changes, 0..1."""

    def __post_init__(self) -> None:
        _check_range("crop", self.crop, 0.0, 1.0)
        _check_range("rotate", self.rotate, 0.0, 180.0)
        _check_range("color", self.color, 0.0, 1.0)


AUGMENT_PRESETS: dict[str, AugmentConfig] = {
    "none": AugmentConfig(),
    "light": AugmentConfig(crop=0.7, flip=True),
    "standard": AugmentConfig(crop=0.35, rotate=10, flip=True, color=0.1),
    "strong": AugmentConfig(crop=0.2, rotate=25, flip=True, color=0.3),
}


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """Every choice of one run.

    Raises:
        ConfigError: a value is out of range or two choices contradict each other.
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
    head_epochs: int = 5
    finetune_epochs: int = 10
    """Epochs of the second phase; for 'gradual' the total over all its steps; for 'scratch' unused."""
    head_learning_rate: float = 1e-3
    finetune_learning_rate: float = 1e-4
    optimizer: OptimizerKind = "adam"
    rate_schedule: RateScheduleKind = "constant"
    weight_decay: float = 0.0
    label_smoothing: float = 0.0
    early_stop: int | None = 5
    """Epochs without a lower validation loss after which a phase ends; None never."""
    batch_size: int = 32
    val_fraction: float = 0.2
    test_fraction: float = 0.0
    augment: AugmentConfig = field(default_factory=lambda: AUGMENT_PRESETS["light"])
    device: DeviceKind = "auto"
    precision: PrecisionKind = "auto"
    exact: bool = False
    """Plain fp32 loop with full decoding and no caches: the oracle for every speed-up."""
    cached_views: int = 1
    """Views of each picture that the frozen part is run on once and for all; 0 runs it anew for fresh
    variations at every pass. Layers of the base that learn see at least two."""
    seed: int = 0
    workers: int = 0
    """Threads that decode ahead; 0 takes a few, by the machine."""

    def __post_init__(self) -> None:
        _check_choice("head", self.head, HEADS)
        _check_choice("schedule", self.schedule, SCHEDULES)
        _check_choice("optimizer", self.optimizer, OPTIMIZERS)
        _check_choice("rate_schedule", self.rate_schedule, RATE_SCHEDULES)
        _check_choice("precision", self.precision, PRECISIONS)
        _check_choice("device", self.device, DEVICES)
        for row in CONFIG_ROWS:
            if row.minimum is not None and row.maximum is not None and getattr(self, row.key) is not None:
                _check_range(row.key, getattr(self, row.key), row.minimum, row.maximum)
        self._check_combinations()

    def _check_combinations(self) -> None:
        if self.val_fraction + self.test_fraction >= 0.95:
            raise ConfigError("Validation and test pictures together leave nothing to learn from.")
        if self.schedule == "scratch" and self.weights != "none":
            raise ConfigError(
                "The 'scratch' schedule starts from random weights, so it cannot use pretrained ones.",
                hint="Choose weights 'none', or another schedule.",
            )
        if self.head == "append" and self.weights == "none":
            raise ConfigError(
                "The 'append' head keeps the pretrained 1000-class layer, and random weights have none.",
                hint="Choose the 'linear' or 'mlp' head, or pretrained weights.",
            )

    def replace(self, **changes: Any) -> TrainConfig:
        """Return a copy with some choices changed, validated again."""
        return dataclasses.replace(self, **changes)

    def to_json(self) -> dict[str, Any]:
        """Return the choices as plain JSON values."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> TrainConfig:
        """Return the config that `to_json` wrote; keys of other versions are ignored."""
        known = {f.name for f in dataclasses.fields(cls)}
        present = {RENAMED.get(key, key): value for key, value in data.items()}
        values = {key: value for key, value in present.items() if key in known}
        if isinstance(values.get("augment"), dict):
            values["augment"] = AugmentConfig(**values["augment"])
        return cls(**values)


@dataclass(frozen=True, kw_only=True)
class ConfigRow:
    """One number or choice of the Advanced fold; dialogs and checks are built from these."""

    key: str
    """Name of the TrainConfig field."""
    label: str
    kind: Literal["int", "float", "rate", "choice", "bool"]
    """'rate' is a small number best shown as 1e-4."""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    help: str = ""


CONFIG_ROWS: tuple[ConfigRow, ...] = (
    ConfigRow(
        key="head_epochs",
        label="Passes, head only",
        kind="int",
        minimum=0,
        maximum=1000,
        unit="epochs",
        help="How often the new head sees every training picture while the backbone stays frozen.",
    ),
    ConfigRow(
        key="finetune_epochs",
        label="Passes, fine-tuning",
        kind="int",
        minimum=0,
        maximum=1000,
        unit="epochs",
        help="How often every training picture is seen once the backbone learns too.",
    ),
    ConfigRow(
        key="head_learning_rate",
        label="Step size, head only",
        kind="rate",
        minimum=1e-8,
        maximum=10.0,
        help="Learning rate while only the head learns.",
    ),
    ConfigRow(
        key="finetune_learning_rate",
        label="Step size, fine-tuning",
        kind="rate",
        minimum=1e-8,
        maximum=10.0,
        help="Learning rate once the backbone learns too; 10 to 100 times smaller keeps what it knew.",
    ),
    ConfigRow(
        key="optimizer",
        label="Optimizer",
        kind="choice",
        choices=OPTIMIZERS,
        help="The rule that turns a loss into a step.",
    ),
    ConfigRow(
        key="rate_schedule",
        label="Step size over time",
        kind="choice",
        choices=RATE_SCHEDULES,
        help="Constant, falling along a cosine, or rising then falling (one cycle).",
    ),
    ConfigRow(
        key="weight_decay",
        label="Weight decay",
        kind="rate",
        minimum=0.0,
        maximum=1.0,
        help="Pulls weights towards zero; 0 is off.",
    ),
    ConfigRow(
        key="label_smoothing",
        label="Label smoothing",
        kind="float",
        minimum=0.0,
        maximum=0.9,
        help="Asks for a little less certainty; validation figures are always without it.",
    ),
    ConfigRow(
        key="early_stop",
        label="Stop early after",
        kind="int",
        minimum=1,
        maximum=1000,
        unit="epochs",
        help="Ends a phase after this many passes without a better validation loss.",
    ),
    ConfigRow(
        key="batch_size",
        label="Batch size",
        kind="int",
        minimum=1,
        maximum=4096,
        unit="pictures",
        help="Pictures looked at before each step.",
    ),
    ConfigRow(
        key="val_fraction",
        label="Kept for validation",
        kind="float",
        minimum=0.02,
        maximum=0.8,
        help="Part of the pictures that is never learned from.",
    ),
    ConfigRow(
        key="test_fraction",
        label="Kept for a final test",
        kind="float",
        minimum=0.0,
        maximum=0.8,
        help="A second part that is looked at only when you ask.",
    ),
    ConfigRow(
        key="hidden",
        label="Hidden width (MLP)",
        kind="int",
        minimum=1,
        maximum=16384,
        unit="units",
        help="Width of the MLP head's middle layer.",
    ),
    ConfigRow(
        key="dropout",
        label="Dropout (MLP)",
        kind="float",
        minimum=0.0,
        maximum=0.95,
        help="Part of the MLP head that rests at each step, so that it does not learn by heart.",
    ),
    ConfigRow(
        key="device",
        label="Runs on",
        kind="choice",
        choices=DEVICES,
        help="Automatic takes an NVIDIA GPU, then Apple's, then the processor.",
    ),
    ConfigRow(
        key="precision",
        label="Precision",
        kind="choice",
        choices=PRECISIONS,
        help="Automatic uses half precision where it is safe and faster.",
    ),
    ConfigRow(
        key="exact",
        label="Exact mode",
        kind="bool",
        help="Plain single-precision arithmetic and no caches: slower, for comparisons.",
    ),
    ConfigRow(
        key="cached_views",
        label="Kept views",
        kind="int",
        minimum=0,
        maximum=64,
        unit="a picture",
        help="What the frozen layers see of each picture, worked out once; 0 varies every pass anew, and takes longer.",
    ),
    ConfigRow(
        key="workers",
        label="Reading threads",
        kind="int",
        minimum=0,
        maximum=64,
        help="Threads that read pictures ahead; 0 is right for most machines.",
    ),
    ConfigRow(
        key="seed",
        label="Seed",
        kind="int",
        minimum=0,
        maximum=2**31 - 1,
        help="The same seed gives the same split and the same run.",
    ),
)
