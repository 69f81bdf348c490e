"""Which origins of the pictures can be held out whole, and why not the others; standard library only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import DatasetError
from tlgui.core.final_test import TestPart, n_set_aside, plan_parts
from tlgui.core.messages import Message, say
from tlgui.core.origin_split import LEAST_GROUPS, OriginPlan, Wanted, bundles_of, plan_by_origin
from tlgui.core.origins import (
    DOUBTS,
    Certainty,
    Origin,
    OriginKind,
    SplitBy,
    find_origin,
    groups_of_classes,
    groups_told,
)

LEAST_KNOWN = 0.9
"""Part of the pictures that must say where they come from: the others are learned from, wherever they are from."""
MOST_NAMES = 3
LEAST_FOLDS = 2
MISSING: Mapping[str, str] = {
    "day": "origins.no_days",
    "camera": "origins.no_cameras",
    "folder": "origins.no_folders",
    "name": "origins.no_names",
    "round": "origins.no_rounds",
}
ONLY_ONE: Mapping[str, str] = {"day": "origins.only_one_day", "camera": "origins.only_one_camera"}


@dataclass(frozen=True)
class OriginOffer:
    """One origin of the pictures, and whether whole groups of it can be held out."""

    kind: OriginKind
    certainty: Certainty
    n_groups: int
    """That the pictures to draw from are of."""
    n_of_classes: Mapping[str, int]
    """In how many of them each class is."""
    n_unknown: int
    """Pictures that do not say."""
    obstacle: Message | None = None
    """Why it cannot be held out; None where it can."""

    def told(self) -> tuple[Message, ...]:
        """Return what was found, with how sure it is; or why nothing of it can be held out."""
        if self.obstacle is not None:
            return (self.obstacle,)
        least, most = min(self.n_of_classes.values()), max(self.n_of_classes.values())
        spread = say("origins.n_of_classes", least=least, most=most)
        if least == most:
            spread = say("origins.n_of_each_class", least=least)
        doubt = DOUBTS[self.kind] if self.certainty != "sure" else ""
        unknown = (say("origins.unknown", n=self.n_unknown),) if self.n_unknown else ()
        found = say("origins.found", groups=groups_told(self.kind, self.n_groups))
        return (found, spread, *((Message(doubt),) if doubt else ()), *unknown)


def pool_of(dataset: Dataset) -> list[Picture]:
    """Return the pictures that validation and test may be drawn from: none of the folder's own parts for these."""
    return [picture for picture in dataset.pictures if picture.subset in ("train", None)]


def origin_offers(
    dataset: Dataset, val_fraction: float | None, test_fraction: float | None, seed: int = 0
) -> tuple[OriginOffer, ...]:
    """Return the origins that the pictures have, those first that can be held out; no doubtful one that cannot."""
    pool = pool_of(dataset)
    class_of = {picture.path: picture.class_index for picture in pool}
    offers = []
    for origin in dataset.origins:
        obstacle = None
        try:
            draw_by_origin(dataset, origin.kind, (val_fraction, test_fraction), seed)
        except DatasetError as error:
            obstacle = error.message if isinstance(error.message, Message) else Message(error.message)
        n_of = groups_of_classes(origin, class_of)
        n_known = sum(path in class_of for path in origin.name_of)
        n_groups = sum(any(path in class_of for path in group.paths) for group in origin.groups)
        named = {dataset.class_names[index]: n for index, n in n_of.items()}
        offers.append(OriginOffer(origin.kind, origin.certainty, n_groups, named, len(pool) - n_known, obstacle))
    told = (offer for offer in offers if offer.obstacle is None or offer.certainty != "unsure")
    return tuple(sorted(told, key=lambda offer: offer.obstacle is not None))


def draw_by_origin(
    dataset: Dataset,
    kind: str,
    fractions: tuple[float | None, float | None],
    seed: int,
    copies: Iterable[Sequence[Path]] = (),
) -> tuple[OriginPlan, TestPart]:
    """Hold out whole groups of an origin.

    Args:
        dataset: from scan_folder.
        kind: of the origin.
        fractions: for validation and the final test, as split_sizes has them.
        seed: another seed draws other groups.
        copies: files of the same content, beside what belongs together by the dataset's grouping.

    Raises:
        DatasetError: the pictures have no such origin, or too few groups of it.
    """
    own = {picture.subset for picture in dataset.pictures if picture.subset is not None}
    pool = pool_of(dataset)
    sizes = Counter(picture.class_index for picture in pool)
    val_part, test = plan_parts(sizes.values(), own, *fractions)
    origin = find_origin(dataset.origins, kind)
    class_of = {picture.path: picture.class_index for picture in pool}
    obstacle = _obstacle(origin, kind, class_of, dataset.class_names)
    if origin is None or obstacle is not None:
        raise _refused(obstacle or say(MISSING[kind]), dataset)
    if not val_part and not test.fraction:
        raise _refused(say("origins.own_parts"), dataset)
    together = [*(group.paths for group in dataset.grouping.groups), *copies]
    n_val = {index: n_set_aside(n, val_part) for index, n in sizes.items()}
    for part in (test, TestPart(0.0, "too_few_groups")) if test.source == "automatic" else (test,):
        wanted = Wanted(n_val, {index: part.n_of(n, n_val[index]) for index, n in sizes.items()})
        plan = plan_by_origin(origin, class_of, wanted, together, seed)
        if plan is not None:
            return plan, part
    raise _refused(say("origins.cannot_be_held_out", groups=groups_told(origin.kind, len(origin.groups))), dataset)


def stay_together(dataset: Dataset, pictures: Sequence[Picture], split_by: SplitBy) -> tuple[tuple[Path, ...], ...]:
    """Return those of some pictures that must be on one side of a split or a fold, as groups of two or more.

    Args:
        dataset: of the pictures.
        pictures: to be split.
        split_by: the origin that is held out; its groups stay whole as well.
    """
    alike = dataset.groups_in(pictures)
    origin = find_origin(dataset.origins, split_by)
    if origin is None:
        return alike
    class_of = {picture.path: picture.class_index for picture in pictures}
    name_of = {path: name for path, name in origin.name_of.items() if path in class_of}
    bundles = bundles_of(name_of, class_of, alike)
    if len(bundles) < LEAST_FOLDS:  # nearly all are joined by copies
        alike, bundles = (), bundles_of(name_of, class_of, ())
    return (*(bundle.paths for bundle in bundles if len(bundle.paths) > 1), *alike)


def _obstacle(
    origin: Origin | None, kind: str, class_of: Mapping[Path, int], class_names: Sequence[str]
) -> Message | None:
    """Return why an origin cannot be held out, as far as its groups alone tell."""
    if origin is None:
        return say(MISSING[kind])
    if len(origin.groups) == 1:
        return say(ONLY_ONE[kind], group=origin.groups[0].name)
    n_unknown = len(class_of.keys() - origin.name_of.keys())
    if n_unknown > (1 - LEAST_KNOWN) * len(class_of):
        return say("origins.too_many_unknown", groups=groups_told(origin.kind, len(origin.groups)), n=n_unknown)
    n_of = groups_of_classes(origin, class_of)
    few = sorted((index for index, n in n_of.items() if n < LEAST_GROUPS), key=lambda index: n_of[index])
    if not few:
        return None
    if len(origin.groups) < LEAST_GROUPS:
        return say("origins.too_few_in_all", groups=groups_told(origin.kind, len(origin.groups)), least=LEAST_GROUPS)
    names = tuple(class_names[index] for index in few[:MOST_NAMES])
    return say(
        "origins.too_few_of_classes",
        n=len(few),
        names=(*names, "...") if len(few) > MOST_NAMES else names,
        groups=groups_told(origin.kind, n_of[few[0]]),
        least=LEAST_GROUPS,
    )


def _refused(obstacle: Message, dataset: Dataset) -> DatasetError:
    return DatasetError(obstacle, hint=say("origins.split_otherwise"), path=dataset.root)
