"""What a pretrained network answers before any training, with the names it came with; standard library only."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from tlgui.core.backbones import known_backbone
from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.messages import Text, say
from tlgui.core.prediction import Score
from tlgui.core.spoken_names import spoken_name
from tlgui.core.suggestions import is_imagenet

N_BEST = 5
"""Answers shown of each picture, as in the top-5 accuracy of ImageNet."""
MOST_PICTURES = 12
MOST_PER_CLASS = 3
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class KnownNames:
    """Which names a network came with, beside the classes of the person's pictures."""

    backbone: str
    n_names: int
    among: tuple[str, ...]
    """The person's classes that it has a name for."""
    n_classes: int
    """Of the person's."""
    is_certain: bool
    """Whether the weights are a published set; those of other files may stand for other things."""


@dataclass(frozen=True)
class KnownAnswer:
    """What the network answers for one of the person's pictures, or why there is no answer."""

    path: str
    class_name: str
    """The person's."""
    scores: tuple[Score, ...] = ()
    """The N_BEST most probable of its own names, the best first; their sum is less than 1."""
    error: Text = ""


@dataclass(frozen=True)
class NothingKnown:
    """The network has no answers of its own that could be shown."""

    reason: Text


def why_nothing_known(config: TrainConfig) -> Text:
    """Return why a network has no answers of its own, as far as its choice tells; empty where it may have some."""
    if config.weights == "none":
        return say("knows.random_weights")
    if config.weights == "starter":
        return say("knows.starter")
    backbone = known_backbone(config.backbone)
    if is_imagenet(config.weights) and backbone is not None and not backbone.n_classes:
        return say("knows.features_only", backbone=spoken_name(config.backbone))
    return ""


def handful(dataset: Dataset, seed: int, most: int = MOST_PICTURES) -> tuple[Picture, ...]:
    """Return a few pictures by chance, as many of each class as there is room for, class by class."""
    numbers = random.Random(f"a handful {seed}")
    of_class: defaultdict[int, list[Picture]] = defaultdict(list)
    for picture in numbers.sample(dataset.pictures, len(dataset.pictures)):
        if len(of_class[picture.class_index]) < MOST_PER_CLASS:
            of_class[picture.class_index].append(picture)
    classes = numbers.sample(sorted(of_class), min(most, len(of_class)))
    rounds = zip_longest(*(of_class[index] for index in classes))
    whole_rounds = max(1, most // max(1, len(classes))) * len(classes)
    chosen = [picture for picture in list(chain.from_iterable(rounds))[:whole_rounds] if picture is not None]
    return tuple(sorted(chosen, key=lambda picture: picture.class_index))


def named_among(class_names: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """Return the classes that are called as one of the names, in the singular or in the plural."""
    known = set(map(_plain, names))
    return tuple(name for name in class_names if _plain(name) in known)


def _plain(name: str) -> str:
    return " ".join(_singular(word) for word in WORD.findall(name.casefold()))


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and word.endswith(("shes", "ches", "xes", "oes", "sses")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
