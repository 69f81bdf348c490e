"""Checks every value of a model file's header before anything is built from it: types, bounds, and how they agree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from tlgui.core.answer_dial import HeldOut
from tlgui.core.backbones import find_backbone
from tlgui.core.config import HEADS
from tlgui.core.evaluation import PARTS
from tlgui.core.json_values import (
    choice_of,
    flag_of,
    list_of,
    number_of,
    object_of,
    text_of,
    texts_of,
    whole_of,
)
from tlgui.core.origins import KINDS
from tlgui.core.out_of_class import LEAST_SPREAD, MOST_PICTURES, Method, OutOfClassRule
from tlgui.core.resize import CROP, RESIZE_KINDS

MAX_HIDDEN = 16384
"""As TrainConfig allows."""
LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE = 0.01, 100.0
MOST_DISTANCE = 1000.0
MAX_RESIZE_PX = 2048
INTERPOLATIONS = ("nearest", "nearest-exact", "bilinear", "bicubic", "box", "hamming", "lanczos")
"""The values of torchvision's InterpolationMode."""
LEAST_SHARE = 1e-9
N_COLOURS = 3

Check = Callable[[Any, str], Any]


def checked_values(data: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a ModelHeader; unknown keys are left out, so that later versions may add some.

    Raises:
        ValueError: a field is missing, of a wrong type or out of its bounds; says which.
        UnknownBackboneError: the network is none of the catalogue.
    """
    values = {key: check(data.get(key), f"'{key}'") for key, check in CHECKS.items()}
    values |= {key: check(data[key], f"'{key}'") for key, check in OPTIONAL_CHECKS.items() if key in data}
    _check_size(values["backbone"], values["preprocessing"]["crop_px"])
    if values.get("evaluation") is not None:
        _check_evaluation(values["evaluation"], values["class_names"])
    return values


def _class_names(value: Any, what: str) -> tuple[str, ...]:
    names = texts_of(value, what)
    if not names or not all(names) or len(set(names)) < len(names):
        raise ValueError(f"{what} does not name each class once")
    return names


def _backbone(value: Any, what: str) -> str:
    return find_backbone(text_of(value, what)).name


def _moment(value: Any, what: str) -> str:
    text = text_of(value, what)
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{what} is not a date") from error
    return text


def _preprocessing(value: Any, what: str) -> dict[str, Any]:
    data = object_of(value, what)
    return {
        "resize_px": whole_of(data.get("resize_px"), "'resize_px'", 1, MAX_RESIZE_PX),
        "crop_px": whole_of(data.get("crop_px"), "'crop_px'", 1, MAX_RESIZE_PX),
        "interpolation": choice_of(data.get("interpolation"), "'interpolation'", INTERPOLATIONS),
        "antialias": flag_of(data.get("antialias"), "'antialias'"),
        "mean": _colours(data.get("mean"), "'mean'", -1e3),
        "std": _colours(data.get("std"), "'std'", 1e-6),
        "is_squashed": flag_of(data.get("is_squashed", False), "'is_squashed'"),
        "resize": choice_of(data.get("resize", CROP), "'resize'", RESIZE_KINDS),
    }


def _colours(value: Any, what: str, low: float) -> list[float]:
    numbers = [number_of(item, what, low, 1e3) for item in list_of(value, what)]
    if len(numbers) != N_COLOURS:
        raise ValueError(f"{what} does not have three numbers")
    return numbers


def _split(value: Any, what: str) -> dict[str, list[str]]:
    return {subset: list(texts_of(hashes, what)) for subset, hashes in object_of(value, what).items()}


def _evaluation(value: Any, what: str) -> dict[str, Any] | None:
    return None if value is None else object_of(value, what)


def _versions(value: Any, what: str) -> dict[str, str]:
    return {name: text_of(version, what) for name, version in object_of(value, what).items()}


def _temperature(value: Any, what: str) -> float:
    return number_of(value, what, LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE)


def _unknown(value: Any, what: str) -> OutOfClassRule | None:
    if value is None:
        return None
    data = object_of(value, what)
    method = choice_of(data.get("method"), "'method'", tuple(Method))
    n_held_out = whole_of(data.get("n_held_out"), "'n_held_out'", 1)
    return OutOfClassRule(
        n_pictures=whole_of(data.get("n_pictures"), "'n_pictures'", 1, MOST_PICTURES),
        distance_mean=number_of(data.get("distance_mean"), "'distance_mean'", -1, MOST_DISTANCE),
        distance_spread=number_of(data.get("distance_spread"), "'distance_spread'", LEAST_SPREAD, MOST_DISTANCE),
        energy_mean=number_of(data.get("energy_mean"), "'energy_mean'", -1e9, 1e9),
        energy_spread=number_of(data.get("energy_spread"), "'energy_spread'", LEAST_SPREAD, 1e9),
        threshold=number_of(data.get("threshold"), "'threshold'", -1e9, 1e9),
        n_held_out=n_held_out,
        n_kept=whole_of(data.get("n_kept"), "'n_kept'", 0, n_held_out),
        method=method,
    )


def _held_out(value: Any, what: str) -> tuple[HeldOut, ...]:
    found = tuple(_part_held_out(object_of(entry, what), what) for entry in list_of(value, what))
    if any(part.n == 0 for part in found):
        raise ValueError(f"{what} has a part without pictures")
    return found


def _part_held_out(data: dict[str, Any], what: str) -> HeldOut:
    part = choice_of(data.get("part"), "'part'", PARTS)
    right, wrong = (
        tuple(sorted(number_of(item, what, 0, 1) for item in list_of(data.get(key), what)))
        for key in ("right", "wrong")
    )
    return HeldOut(part, right, wrong)


def _class_shares(value: Any, what: str) -> tuple[float, ...]:
    return tuple(number_of(item, what, LEAST_SHARE, 1) for item in list_of(value, what))


def _least_probability(value: Any, what: str) -> float | None:
    return None if value is None else number_of(value, what, 0, 1)


def _check_size(backbone: str, crop_px: int) -> None:
    """Refuse a picture size that none of the network's weights has: a network may not fit it, or memory."""
    if crop_px not in {weights.input_size_px for weights in find_backbone(backbone).weights}:
        raise ValueError(f"'crop_px' is no picture size of {backbone}")


def _check_evaluation(data: dict[str, Any], class_names: Sequence[str]) -> None:
    for key in ("accuracy", "accuracy_low", "accuracy_high", "balanced_accuracy"):
        number_of(data.get(key), f"'{key}'", 0, 1)
    if "loss" not in data:
        raise ValueError("'loss' is missing")
    for key in ("ece", "ece_before"):
        if data.get(key) is not None:
            number_of(data[key], f"'{key}'", 0, 1)
    if data.get("nll") is not None:
        number_of(data["nll"], "'nll'", 0)
    if data.get("n_unknown") is not None:
        whole_of(data["n_unknown"], "'n_unknown'")
    if data.get("val_accuracy") is not None:
        number_of(data["val_accuracy"], "'val_accuracy'", 0, 1)
    choice_of(data.get("part", "val"), "'part'", PARTS)
    choice_of(data.get("origin") or KINDS[0], "'origin'", KINDS)
    whole_of(data.get("n_origins", 0), "'n_origins'")
    flag_of(data.get("counts_equally", False), "'counts_equally'")
    _temperature(data.get("temperature", 1.0), "'temperature'")
    whole_of(data.get("n"), "'n'")
    if texts_of(data.get("classes"), "'classes'") != tuple(class_names):
        raise ValueError("'classes' of the evaluation are not the model's")
    confusion = [[whole_of(n, "'confusion'") for n in list_of(row, "'confusion'")] for row in _rows(data)]
    if len(confusion) != len(class_names) or any(len(row) != len(class_names) for row in confusion):
        raise ValueError("'confusion' does not have a row and a column for each class")
    reports = object_of(data.get("per_class"), "'per_class'")
    if set(reports) != set(class_names):
        raise ValueError("'per_class' does not name each class once")
    for report in reports.values():
        _check_report(object_of(report, "'per_class'"))


def _rows(data: dict[str, Any]) -> list[Any]:
    return list_of(data.get("confusion"), "'confusion'")


def _check_report(report: dict[str, Any]) -> None:
    if set(report) != {"precision", "recall", "n"}:
        raise ValueError("'per_class' has other figures")
    whole_of(report["n"], "'n'")
    for key in ("precision", "recall"):
        if report[key] is not None:
            number_of(report[key], f"'{key}'", 0, 1)


CHECKS: dict[str, Check] = {
    "class_names": _class_names,
    "backbone": _backbone,
    "head": lambda value, what: choice_of(value, what, HEADS),
    "hidden": lambda value, what: whole_of(value, what, 1, MAX_HIDDEN),
    "dropout": lambda value, what: number_of(value, what, 0, 1),
    "weights": text_of,
    "preprocessing": _preprocessing,
    "config": object_of,
    "split": _split,
    "n_train": whole_of,
    "n_val": whole_of,
    "best_epoch": whole_of,
    "created": _moment,
    "format": whole_of,
}
OPTIONAL_CHECKS: dict[str, Check] = {
    "evaluation": _evaluation,
    "temperature": _temperature,
    "unknown": _unknown,
    "versions": _versions,
    "fingerprint": text_of,
    "held_out": _held_out,
    "class_shares": _class_shares,
    "least_probability": _least_probability,
}
