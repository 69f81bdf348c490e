"""One choice of a run: its kind of values, and how one is read, written and checked. config_table lists them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from tlgui.core.augmentation import AugmentConfig, augment_text, parse_augment
from tlgui.core.errors import ConfigError
from tlgui.core.messages import Message, say
from tlgui.core.numerals import check_number, number_text, read_number, read_whole_number
from tlgui.core.phase_list import same_phases_text

HeadKind = Literal["linear", "append", "mlp"]
ScheduleKind = Literal["features", "finetune", "gradual", "scratch"]
OptimizerKind = Literal["adam", "adamw", "sgd"]
RateScheduleKind = Literal["constant", "cosine", "onecycle", "warmup"]
RecipeKind = Literal["accurate", "classic"]
HeadSolverKind = Literal["lbfgs", "optimizer"]
BatchNormKind = Literal["frozen", "learn"]
ClassWeightsKind = Literal["auto", "none", "balanced"]
PrecisionKind = Literal["auto", "fp32", "bf16", "fp16"]
DeviceKind = Literal["auto", "cpu", "cuda", "mps"]

HEADS: tuple[str, ...] = get_args(HeadKind)
SCHEDULES: tuple[str, ...] = get_args(ScheduleKind)
OPTIMIZERS: tuple[str, ...] = get_args(OptimizerKind)
RATE_SCHEDULES: tuple[str, ...] = get_args(RateScheduleKind)
RECIPES: tuple[str, ...] = get_args(RecipeKind)
PRECISIONS: tuple[str, ...] = get_args(PrecisionKind)
DEVICES: tuple[str, ...] = get_args(DeviceKind)

OFF = "off"
"""What an optional number is mostly called when it is None."""
AUTO = "auto"

EXAMPLES = {"rate": "0.001", "float": "0.2"}

RowKind = Literal["int", "float", "rate", "choice", "bool", "text", "augment", "phases"]
Section = Literal["network", "learning", "running"]


@dataclass(frozen=True, kw_only=True)
class ConfigRow:
    """One field of TrainConfig: how it is called, written, read and checked."""

    key: str
    """Name of the TrainConfig field."""
    flag: str
    """On the command line."""
    label: str
    kind: RowKind
    """'rate' is a float that is best stepped by factors of ten."""
    section: Section = "learning"
    aliases: tuple[str, ...] = ()
    """Flags of earlier versions."""
    minimum: float = 0.0
    maximum: float = 1.0
    optional: bool = False
    """None is a value too, written as `none_word`."""
    none_word: str = OFF
    choice_labels: Mapping[str, str] = field(default_factory=dict)
    """Choice -> the words for it."""
    unit: str = ""
    help: str = ""
    in_form: bool = True
    """Whether it stands under Advanced; the others have a card of their own on the page."""

    @property
    def name(self) -> Message:
        """The label inside a sentence: a key that no table has is its own English, and is translated as such."""
        return Message(self.label)

    @property
    def choices(self) -> tuple[str, ...]:
        """The values of a choice."""
        return tuple(self.choice_labels)

    def check(self, value: object) -> None:
        """Refuse a value of the wrong type or out of range.

        Raises:
            ConfigError: in a sentence that begins with the label.
        """
        if not (self.optional and value is None):
            CHECKS[self.kind](self, value)

    def parse(self, text: str) -> Any:
        """Return the value that a text says, as typed in a field or behind a flag.

        Raises:
            ConfigError: it cannot be read, or the value is out of range.
        """
        text = text.strip()
        if self.optional and text.lower() == self.none_word:
            return None
        value = PARSERS[self.kind](self, text)
        self.check(value)
        return value

    def text(self, value: Any) -> str:
        """Return a value as the text that `parse` reads back."""
        if value is None:
            return self.none_word
        if self.kind in ("float", "rate", "int"):
            return number_text(value)
        return augment_text(value) if isinstance(value, AugmentConfig) else str(value)


def _said(none_word: str) -> Message:
    """Return the word in the person's language; the window takes it in both."""
    return say("config.off") if none_word == OFF else say("config.auto")


def _parse_int(row: ConfigRow, text: str) -> int:
    value = read_whole_number(text)
    if value is None and row.optional:
        bounds = {"minimum": number_text(row.minimum), "maximum": number_text(row.maximum)}
        word = _said(row.none_word)
        raise ConfigError(say("config.no_whole_number_or_off", label=row.name, **bounds, off=word, value=text))
    if value is None:
        check_number(row.name, text, row.minimum, row.maximum, whole=True)
    assert value is not None
    return value


def _parse_float(row: ConfigRow, text: str) -> float:
    value = read_number(text)
    if value is None:
        values = {"label": row.name, "example": EXAMPLES[row.kind], "value": text}
        if row.optional:
            raise ConfigError(say("config.unreadable_number_or_word", **values, word=_said(row.none_word)))
        raise ConfigError(say("config.unreadable_number", **values))
    return value


def _parse_bool(row: ConfigRow, text: str) -> bool:
    values = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
    if text.lower() not in values:
        raise ConfigError(say("config.no_switch", label=row.name, value=repr(text)))
    return values[text.lower()]


def _check_choice(row: ConfigRow, value: object) -> None:
    if value not in row.choices:
        raise ConfigError(say("config.no_choice", label=row.name, choices=row.choices, value=str(value)))


def _check_bool(row: ConfigRow, value: object) -> None:
    if not isinstance(value, bool):
        raise ConfigError(say("config.no_switch", label=row.name, value=repr(value)))


def _check_text(row: ConfigRow, value: object) -> None:
    if not isinstance(value, str) or not value or "\0" in value:
        raise ConfigError(say("config.no_text", label=row.name, value=repr(value)))


def _check_augment(row: ConfigRow, value: object) -> None:
    if not isinstance(value, AugmentConfig):
        raise ConfigError(say("config.no_augmentation", label=row.name, value=repr(value)))


def _check_number(row: ConfigRow, value: object) -> None:
    check_number(row.name, value, row.minimum, row.maximum, whole=row.kind == "int")


def _check_phases(row: ConfigRow, value: object) -> None:
    if not isinstance(value, str):
        raise ConfigError(say("config.no_text", label=row.name, value=repr(value)))
    same_phases_text(value)


PARSERS: dict[RowKind, Callable[[ConfigRow, str], Any]] = {
    "int": _parse_int,
    "float": _parse_float,
    "rate": _parse_float,
    "bool": _parse_bool,
    "augment": lambda _row, text: parse_augment(text),
    "phases": lambda _row, text: same_phases_text(text),
    "choice": lambda _row, text: text,
    "text": lambda _row, text: text,
}
CHECKS: dict[RowKind, Callable[[ConfigRow, object], None]] = {
    "int": _check_number,
    "float": _check_number,
    "rate": _check_number,
    "bool": _check_bool,
    "augment": _check_augment,
    "phases": _check_phases,
    "choice": _check_choice,
    "text": _check_text,
}
