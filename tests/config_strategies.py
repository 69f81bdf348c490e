"""Every config that the command line can make, for property tests: lists of flags drawn from the table of choices."""

from __future__ import annotations

from hypothesis import strategies as st

from tlgui.cli.parser import make_parser
from tlgui.cli.train_command import config_from
from tlgui.core.augmentation import AUGMENT_PRESETS, AugmentConfig
from tlgui.core.backbones import load_catalogue
from tlgui.core.config import CONFIG_ROWS, ConfigRow, TrainConfig
from tlgui.core.errors import ConfigError
from tlgui.core.phase_list import AUTO, PhaseChoice, phases_text

WEIGHTS = ("imagenet", "imagenet:DEFAULT", "imagenet:IMAGENET1K_V1", "starter", "none", "/weights/own, net.pth")
ODD_NUMBERS = (0.125, 0.055, 3e-4, 1 / 3)


def texts_of(row: ConfigRow) -> st.SearchStrategy[str]:
    """Return texts that can stand behind a row's flag."""
    if row.kind == "choice":
        return st.sampled_from(row.choices)
    if row.key == "backbone":
        return st.sampled_from(list(load_catalogue()))
    if row.key == "weights":
        return st.sampled_from(WEIGHTS)
    return values_of(row).map(row.text)


def values_of(row: ConfigRow) -> st.SearchStrategy:
    """Return values of a number, a switch or the augmentation."""
    if row.kind == "bool":
        return st.booleans()
    if row.kind == "augment":
        part = st.one_of(st.just(0.0), st.floats(0, 1))
        own = st.builds(AugmentConfig, crop=part, rotate=st.floats(0, 180), flip=st.booleans(), color=part)
        return st.one_of(st.sampled_from(list(AUGMENT_PRESETS.values())), own)
    if row.kind == "phases":
        learning = st.one_of(st.none(), st.integers(1, 40))
        own = st.lists(st.builds(PhaseChoice, learning, st.integers(1, 1000)), min_size=1, max_size=8).map(phases_text)
        return st.one_of(st.just(AUTO), own)
    if row.kind == "int":
        whole = st.integers(int(row.minimum), int(row.maximum))
        return st.one_of(st.none(), whole) if row.optional else whole
    odd = st.sampled_from([number for number in ODD_NUMBERS if row.minimum <= number <= row.maximum])
    return st.one_of(odd, st.floats(row.minimum, row.maximum, exclude_min=row.minimum == 0))


@st.composite
def flags(draw: st.DrawFn) -> list[str]:
    """Return flags for any of the choices; a backbone always, since it would be read from a weights file."""
    given = ["--backbone", draw(texts_of(next(row for row in CONFIG_ROWS if row.key == "backbone")))]
    for row in CONFIG_ROWS:
        if row.key == "backbone" or not draw(st.booleans()):
            continue
        text = draw(texts_of(row))
        given += [f"{row.flag}={text}"] if row.kind != "bool" else [row.flag] * (text == "True")
    return given


def read_flags(given: list[str]) -> TrainConfig | None:
    """Return the config that flags describe; None when they contradict each other."""
    try:
        return config_from(make_parser().parse_args(["train", "a", "--out", "b", *given]))
    except ConfigError:
        return None


configs = flags().map(read_flags).filter(lambda config: config is not None)
