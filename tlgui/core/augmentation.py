"""How training pictures are varied, as numbers, as presets and as text."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from tlgui.core.errors import ConfigError
from tlgui.core.messages import say
from tlgui.core.numerals import check_number, number_text, read_number

AUGMENT_EXAMPLE = "crop=0.35,rotate=15,flip=1,color=0.1"


@dataclass(frozen=True, kw_only=True)
class AugmentConfig:
    """How training pictures are varied; 0 switches a variation off.

    Source: the usual transforms of torchvision's training presets.

    Raises:
        ConfigError: a value is out of range or of the wrong type.
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
        check_number(say("config.augmentation_crop"), self.crop, 0.0, 1.0)
        check_number(say("config.augmentation_rotate"), self.rotate, 0.0, 180.0)
        check_number(say("config.augmentation_color"), self.color, 0.0, 1.0)
        if not isinstance(self.flip, bool):
            raise ConfigError(say("config.no_switch", label=say("config.augmentation_flip"), value=repr(self.flip)))


AUGMENT_PRESETS: dict[str, AugmentConfig] = {
    "none": AugmentConfig(),
    "light": AugmentConfig(crop=0.7, flip=True),
    "standard": AugmentConfig(crop=0.35, rotate=10, flip=True, color=0.1),
    "strong": AugmentConfig(crop=0.2, rotate=25, flip=True, color=0.3),
}


def parse_augment(text: str) -> AugmentConfig:
    """Read a preset's name or a list such as `crop=0.35,rotate=15,flip=1,color=0.1`.

    Raises:
        ConfigError: it is neither, or a number is out of range.
    """
    if text in AUGMENT_PRESETS:
        return AUGMENT_PRESETS[text]
    known = {field.name for field in fields(AugmentConfig)}
    values: dict[str, Any] = {}
    for part in text.split(","):
        key, equals, number = part.partition("=")
        value = read_number(number) if equals and key.strip() in known else None
        if value is None:
            presets = tuple(AUGMENT_PRESETS)
            raise ConfigError(
                say("config.unreadable_augmentation", value=text, presets=presets, example=AUGMENT_EXAMPLE)
            )
        values[key.strip()] = bool(value) if key.strip() == "flip" else value
    return AugmentConfig(**values)


def augment_text(augment: AugmentConfig) -> str:
    """Return the text that `parse_augment` reads back: a preset's name where there is one."""
    for name, preset in AUGMENT_PRESETS.items():
        if augment == preset:
            return name
    return ",".join(f"{key}={number_text(float(value))}" for key, value in asdict(augment).items())


def augment_from_json(data: Any) -> AugmentConfig:
    """Return the augmentation that stands in a config file; keys of other versions are ignored.

    Raises:
        ConfigError: it is no object, or a value is out of range.
    """
    if not isinstance(data, dict):
        raise ConfigError(say("config.no_augmentation", label="augment", value=repr(data)))
    known = {field.name for field in fields(AugmentConfig)}
    return AugmentConfig(**{key: value for key, value in data.items() if key in known})
