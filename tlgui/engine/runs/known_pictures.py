"""Which training pictures a model file remembers, and their features."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

import torch
from torch import Tensor

from tlgui.core.dataset import Picture
from tlgui.core.events import Preparing
from tlgui.engine.inference.known_features import KnownFeatures, most_pictures, unit_rows
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.runs.plan import RunPlan
from tlgui.engine.training.context import TrainingContext
from tlgui.engine.training.loader_factory import LoaderFactory


@dataclass(frozen=True)
class KnownPictures:
    """The training pictures that a model is to remember."""

    pictures: tuple[Picture, ...]
    cached: Tensor | None
    """(n, n_features) features of them, where the run has just computed them."""
    inputs: Callable[[Sequence[Picture]], Iterator[Tensor]]
    """Pictures to (N, 3, H, W) batches of normalised evaluation inputs; those that cannot be read are left out."""

    @classmethod
    def of(cls, plan: RunPlan, n_features: int, loaders: LoaderFactory) -> KnownPictures:
        """Choose them at the end of a run, while its loaders are open."""
        chosen = choose_known(plan.split.train, most_pictures(n_features), plan.config.seed)
        return cls(tuple(chosen), loaders.head_features(chosen), loaders.exact_inputs)

    def features(self, predictor: Predictor, context: TrainingContext) -> KnownFeatures | None:
        """Return their features, computed where they are not at hand; None when no picture can be read any more."""
        rows = [unit_rows(self.cached)] if self.cached is not None else list(self._computed(predictor, context))
        joined = torch.cat(rows) if rows else torch.empty(0, 1)
        return KnownFeatures(joined, predictor.device) if len(joined) else None

    def _computed(self, predictor: Predictor, context: TrainingContext) -> Iterator[Tensor]:
        n_done, total = 0, len(self.pictures)
        context.emit(Preparing("known pictures", 0, total))
        for images in self.inputs(self.pictures):
            yield unit_rows(predictor.features(images))
            n_done += len(images)
            if n_done < total:
                context.emit(Preparing("known pictures", n_done, total))
        context.emit(Preparing("known pictures", total, total))  # also when pictures were left out


def choose_known(pictures: Sequence[Picture], most: int, seed: int) -> list[Picture]:
    """Return at most so many pictures by chance, as many of each class as there are, so that rare ones keep theirs."""
    numbers = random.Random(f"known pictures {seed}")
    of_class: dict[int, list[Picture]] = defaultdict(list)
    for picture in numbers.sample(pictures, len(pictures)):
        of_class[picture.class_index].append(picture)
    rounds = zip_longest(*(of_class[index] for index in sorted(of_class)))
    return [picture for picture in chain.from_iterable(rounds) if picture is not None][:most]
