"""A model's passport: what its file says of what it knows, what it learned from, how good it is and where it ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tlgui.core.dial_words import position, told_of
from tlgui.core.evaluation import Evaluation, Part
from tlgui.core.messages import Message, say
from tlgui.core.model_header import ModelHeader
from tlgui.core.resize import PAD, STRETCH

FEW_HELD_OUT = 20
"""Of one class: with fewer, its own figure says little."""
MOST_NAMED = 6
"""Classes in one sentence of limits; the others are counted."""
SHOWN_FINGERPRINT = 16
TITLES = {
    "classes": "passport.classes",
    "made": "passport.made",
    "pictures": "passport.pictures",
    "score": "passport.score",
    "calibration": "passport.calibration",
    "dial": "passport.dial",
    "limits": "passport.limits",
    "samples": "passport.samples",
}
RIGHT: dict[Part, str] = {"test": "passport.right_test", "val": "passport.right_val", "all": "passport.right_all"}


@dataclass(frozen=True)
class PassportEntry:
    """One line of the passport."""

    key: str
    """The same in every language: for JSON."""
    title: Message
    told: tuple[Message, ...]


def passport(header: ModelHeader, n_samples: int = 0) -> tuple[PassportEntry, ...]:
    """Return the passport of a model; what its file does not know is said, not left out.

    Args:
        header: of its file.
        n_samples: small pictures in the file.
    """
    evaluation = header.parsed_evaluation()
    entries = {
        "classes": (say("passport.knows", n=len(header.class_names), names=header.class_names),),
        "made": tuple(_made(header)),
        "pictures": tuple(_pictures(header)),
        "score": tuple(_score(evaluation)),
        "calibration": tuple(_calibration(evaluation)),
        "dial": tuple(_dial(header)),
        "limits": tuple(_limits(header, evaluation)),
        "samples": (say("passport.has_samples", n=n_samples) if n_samples else say("passport.no_samples"),),
    }
    return tuple(PassportEntry(key, Message(TITLES[key]), told) for key, told in entries.items())


def passport_values(header: ModelHeader) -> dict[str, Any]:
    """Return the passport as plain JSON values."""
    figures = header.evaluation or {}
    return {
        "classes": list(header.class_names),
        "created": header.created,
        "backbone": header.backbone,
        "head": header.head,
        "weights": header.weights,
        "format": header.format,
        "fingerprint": header.fingerprint or None,
        "n_train": header.n_train,
        "n_val": header.n_val,
        "n_test": len(header.split.get("test", ())),
        "accuracy": figures.get("accuracy"),
        "accuracy_low": figures.get("accuracy_low"),
        "accuracy_high": figures.get("accuracy_high"),
        "measured_on": figures.get("part", "val") if figures else None,
        "n_measured": figures.get("n"),
        "temperature": header.temperature,
        "ece": figures.get("ece"),
        "least_probability": header.least_probability,
        "knows_unknown": header.unknown is not None,
    }


def _made(header: ModelHeader) -> Iterator[Message]:
    yield say("passport.made_with", date=header.created[:10], backbone=header.backbone, weights=header.weights)
    if header.versions.get("tlgui"):
        yield say("passport.made_by", version=header.versions["tlgui"])


def _pictures(header: ModelHeader) -> Iterator[Message]:
    yield say("passport.learned_from", n=header.n_train)
    yield say("passport.kept_apart", n_val=header.n_val, n_test=len(header.split.get("test", ())))
    if header.fingerprint:
        yield say("passport.fingerprint", fingerprint=header.fingerprint[:SHOWN_FINGERPRINT])
    else:
        yield say("passport.no_fingerprint")


def _score(evaluation: Evaluation | None) -> Iterator[Message]:
    if evaluation is None:
        yield say("passport.not_measured")
        return
    yield say(
        RIGHT[evaluation.part],
        n=evaluation.n,
        accuracy=evaluation.accuracy,
        low=evaluation.accuracy_low,
        high=evaluation.accuracy_high,
    )
    yield from evaluation.origin_told


def _calibration(evaluation: Evaluation | None) -> Iterator[Message]:
    if evaluation is None or evaluation.ece is None:
        yield say("passport.not_calibrated")
    elif evaluation.ece_before is None:
        yield say("passport.calibrated", ece=evaluation.ece)
    else:
        yield say("passport.calibrated_from", ece=evaluation.ece, before=evaluation.ece_before)


def _dial(header: ModelHeader) -> Iterator[Message]:
    yield position(header.least_probability, has_unknown=header.unknown is not None)
    dial = header.dial
    if dial is not None and header.least_probability is not None:
        yield from told_of(dial, header.least_probability)


def _limits(header: ModelHeader, evaluation: Evaluation | None) -> Iterator[Message]:
    yield say("passport.only_like_these")
    if header.unknown is None:
        yield say("passport.always_a_class")
    else:
        yield say("passport.may_say_none", n=header.unknown.n_held_out, n_kept=header.unknown.n_kept)
    yield _seen(header)
    if evaluation is None:
        return
    few = [name for name, report in evaluation.per_class.items() if report.n < FEW_HELD_OUT]
    if few:
        yield say("passport.few_held_out", n=len(few), names=few[:MOST_NAMED], least=FEW_HELD_OUT)
    worst = min(
        ((report.recall, name) for name, report in evaluation.per_class.items() if report.recall is not None),
        default=None,
    )
    if worst is not None and worst[0] < evaluation.accuracy:
        yield say("passport.worst_class", name=worst[1], recall=worst[0])


def _seen(header: ModelHeader) -> Message:
    side, resize = int(header.preprocessing["crop_px"]), header.preprocessing.get("resize")
    if resize == PAD:
        return say("passport.sees_whole", side=side)
    if resize == STRETCH or header.preprocessing.get("is_squashed"):
        return say("passport.sees_squashed", side=side)
    return say("passport.sees_middle", side=side)
