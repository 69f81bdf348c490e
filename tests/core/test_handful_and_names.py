"""Which pictures the untouched network is asked about, and which of the person's classes it has names for."""

from collections import Counter
from pathlib import Path

import pytest

from tlgui.core.config import TrainConfig
from tlgui.core.dataset import Dataset, Picture
from tlgui.core.known_answers import KnownNames, handful, named_among, why_nothing_known
from tlgui.core.sentences import english
from tlgui.core.sentences.knows import names_messages


def dataset(*sizes):
    names = tuple(f"class {n}" for n in range(len(sizes)))
    pictures = [Picture(Path(f"/p/{k}/{n}.png"), k) for k, size in enumerate(sizes) for n in range(size)]
    return Dataset(Path("/p"), names, tuple(pictures), (), n_found=len(pictures))


@pytest.mark.parametrize(
    ("sizes", "wanted"),
    [((50, 50), [3, 3]), ((50, 1), [3, 1]), ((9,) * 5, [2] * 5), ((9,) * 12, [1] * 12), ((9,) * 200, [1] * 12)],
)
def test_a_handful_has_as_many_of_each_class_as_there_is_room_for(sizes, wanted):
    chosen = handful(dataset(*sizes), seed=0)
    counts = Counter(picture.class_index for picture in chosen)
    assert sorted(counts.values(), reverse=True) == wanted
    assert [p.class_index for p in chosen] == sorted(p.class_index for p in chosen)
    assert len(set(chosen)) == len(chosen)


def test_another_seed_takes_others_and_the_same_one_the_same():
    assert handful(dataset(50, 50), 0) == handful(dataset(50, 50), 0)
    assert handful(dataset(50, 50), 0) != handful(dataset(50, 50), 1)


def test_a_class_is_named_in_singular_or_plural_and_never_by_a_part_of_a_name():
    names = ("ant", "bee", "banana", "Granny Smith", "strawberry", "peach", "glasses", "fig", "crane bird")
    classes = ("Ants", "bees", "Bananas", "granny_smith", "strawberries", "peaches", "figs", "crane", "bee 2")
    assert named_among(classes, names) == (
        "Ants", "bees", "Bananas", "granny_smith", "strawberries", "peaches", "figs",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("among", "told"),
    [
        ((), "none of your classes is among them"),
        (("ants",), "Of your 2 classes it has names for 'ants' alone"),
        (("ants", "bees"), "has names for all of your classes"),
    ],
)
def test_each_case_says_why_it_must_be_retrained(among, told):
    names = KnownNames("resnet18", 1000, among, 2, is_certain=True)
    text = english(*names_messages(names))
    assert told in text
    assert text.startswith("ResNet-18 ")
    assert "1 000 " in text
    assert "new head" in text
    assert "published" not in text
    uncertain = KnownNames("resnet18", 1000, among, 2, is_certain=False)
    assert "none of the published sets" in english(*names_messages(uncertain))


def test_of_many_names_a_few_are_listed():
    among = tuple(f"c{n}" for n in range(8))
    text = english(*names_messages(KnownNames("resnet18", 1000, among, 30, is_certain=True)))
    assert "'c4' and 3 more alone" in text
    assert "c5" not in text


def test_what_has_no_answers_is_known_before_anything_is_read():
    assert "Random weights" in english(why_nothing_known(TrainConfig(weights="none")))
    assert "starter" in english(why_nothing_known(TrainConfig(weights="starter")))
    assert why_nothing_known(TrainConfig()) == ""
    assert why_nothing_known(TrainConfig(weights="/some/file.pth")) == ""
    dino = TrainConfig(backbone="timm:vit_small_patch14_dinov2.lvd142m")
    assert "without a last layer" in english(why_nothing_known(dino))
