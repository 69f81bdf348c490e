"""Which pictures are set aside for the test, by the numbers alone."""

from pathlib import Path

import pytest

from tlgui.core.dataset import Dataset, Picture
from tlgui.core.final_test import LEAST_TEST_PICTURES
from tlgui.core.sentences import english
from tlgui.core.split_sizes import split_sizes


def dataset_of(*parts):
    """Return a dataset with so many pictures of (class, subset)."""
    pictures = [
        Picture(Path(f"{index}-{subset}-{number}"), index, subset) for index, subset, n in parts for number in range(n)
    ]
    return Dataset(Path("root"), ("a", "b"), tuple(pictures))


@pytest.mark.parametrize("n_of_class", [20, 30, 100, 1000])
def test_with_twenty_pictures_of_every_class_there_are_70_15_and_15_of_100(n_of_class):
    sizes = split_sizes(dataset_of((0, None, n_of_class), (1, None, 3 * n_of_class)), None, None)
    n = 4 * n_of_class
    assert sizes.test_source == "automatic"
    assert (sizes.n_val, sizes.n_test) == (pytest.approx(0.15 * n, abs=1), pytest.approx(0.15 * n, abs=1))
    assert sizes.n_train + sizes.n_val + sizes.n_test == n
    assert "set aside for the final test" in english(sizes.sentence())


def test_with_fewer_there_are_80_and_20_of_100_and_the_reason_is_told():
    sizes = split_sizes(dataset_of((0, None, 19), (1, None, 100)), None, None)
    assert (sizes.n_train, sizes.n_val, sizes.n_test, sizes.test_source) == (95, 24, 0, "too_few")
    assert "once every class has 20 pictures" in english(sizes.sentence())


def test_a_validation_part_of_ones_own_choice_is_kept_beside_the_test_part():
    sizes = split_sizes(dataset_of((0, None, 100), (1, None, 100)), 0.2, None)
    assert (sizes.n_train, sizes.n_val, sizes.n_test) == (130, 40, 30)
    sizes = split_sizes(dataset_of((0, None, 100), (1, None, 100)), None, 0.0)
    assert (sizes.n_train, sizes.n_val, sizes.n_test) == (160, 40, 0)
    sizes = split_sizes(dataset_of((0, None, 100), (1, None, 100)), None, 0.3)
    assert (sizes.n_train, sizes.n_val, sizes.n_test) == (110, 30, 60)


def test_what_was_chosen_is_kept_to_also_with_few_pictures():
    few = dataset_of((0, None, 10), (1, None, 10))
    assert split_sizes(few, 0.2, 0.3).n_test == 6
    sizes = split_sizes(dataset_of((0, None, 500), (1, None, 500)), 0.2, 0.0)
    assert (sizes.n_test, sizes.test_source) == (0, "off")


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ([("train", 300), ("val", 60)], (300, 60, 0, "own_val")),
        ([("train", 300), ("test", 60)], (240, 60, 60, "own")),
        ([("train", 300), ("val", 50), ("test", 60)], (300, 50, 60, "own")),
        ([("train", 300), (None, 100), ("val", 60)], (400, 60, 0, "own_val")),
    ],
)
def test_parts_that_the_folder_brings_are_kept(own, expected):
    sizes = split_sizes(dataset_of(*((0, subset, n) for subset, n in own)), 0.2, None)
    assert (sizes.n_train, sizes.n_val, sizes.n_test, sizes.test_source) == expected


def test_a_folder_without_test_pictures_gives_some_of_its_training_pictures_only_when_told_to():
    dataset = dataset_of((0, "train", 300), (0, "val", 60))
    assert "no test pictures" in english(split_sizes(dataset, 0.2, None).sentence())
    sizes = split_sizes(dataset, 0.2, 0.1)
    assert (sizes.n_train, sizes.n_val, sizes.n_test) == (270, 60, 30)


def test_a_thin_class_keeps_its_pictures_for_learning_and_costs_a_large_folder_no_honest_figure():
    sizes = split_sizes(dataset_of((0, None, 300), (1, None, 9)), None, None)
    assert sizes.n_test == 45 >= LEAST_TEST_PICTURES
    assert split_sizes(dataset_of((0, None, 190), (1, None, 9)), None, None).n_test == 0


def test_a_large_validation_part_leaves_a_small_test_part():
    sizes = split_sizes(dataset_of((0, None, 500), (1, None, 500)), 0.8, None)
    assert (sizes.n_train, sizes.n_val, sizes.n_test) == (150, 800, 50)
