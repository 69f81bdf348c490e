"""Runs the example program of an export as whoever receives it would: in a process without tlgui's engine.

This module is imported by a fresh process, and must import nothing but the standard library.
"""

from __future__ import annotations

import runpy
import sys
import warnings
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

PACKAGES = ("onnxruntime", "torch", "torchvision", "numpy", "pillow")
MODULES = {"pillow": "PIL"}
"""Where a package is imported by another name."""


@dataclass(frozen=True)
class ExampleAnswer:
    """What the example program said to one picture."""

    probabilities: tuple[float, ...] = ()
    """In class order; empty where there was an error."""
    unknown_score: float | None = None
    is_unsure: bool = False
    """It is less sure than its constant LEAST_PROBABILITY."""
    error: str = ""


@dataclass(frozen=True)
class ExampleAnswers:
    """What it said to all, and with what."""

    answers: tuple[ExampleAnswer, ...]
    versions: dict[str, str]
    """Of the packages that it loaded."""


def run_example(example: str, pictures: tuple[str, ...]) -> ExampleAnswers:
    """Run an example program and ask it for each picture; what it raises is told as the picture's error."""
    warnings.simplefilter("ignore")  # of other people's packages, on nobody's terminal
    names = runpy.run_path(example, run_name="example")
    answers = tuple(_answer(names["answer"], path, names.get("LEAST_PROBABILITY", 0.0)) for path in pictures)
    return ExampleAnswers(answers, _loaded_versions())


def _answer(answer: object, path: str, least: float) -> ExampleAnswer:
    assert callable(answer)
    try:
        probabilities, unknown_score = answer(path)
    except Exception as error:  # noqa: BLE001 - the example may raise anything on any picture; it is written down
        return ExampleAnswer(error=f"{type(error).__name__}: {error}".split("\n", maxsplit=1)[0])
    told = tuple(map(float, probabilities))
    return ExampleAnswer(told, None if unknown_score is None else float(unknown_score), max(told) < least)


def _loaded_versions() -> dict[str, str]:
    found = {"python": sys.version.split()[0]}
    for package in PACKAGES:
        if MODULES.get(package, package) in sys.modules:
            try:
                found[package] = version(package)
            except PackageNotFoundError:  # a frozen program may leave the descriptions of its packages out
                found[package] = str(getattr(sys.modules[MODULES.get(package, package)], "__version__", "unknown"))
    return found
