"""Which pictures are set aside for the test, by the numbers alone."""

from pathlib import Path

import pytest

from tlgui.core.dataset import Dataset, Picture
from tlgui.core.final_test import LEAST_TEST_PICTURES, least_for_test
from tlgui.core.sentences import english
from tlgui.core.split_sizes import split_sizes


def dataset_of(*parts):
    """Return a dataset with so many pictures of (class, subset)."""
    pictures = [
        Picture(Path(f"{index}-{subset}-{number}"), index, subset) for index, subset, n in parts for number in range(n)
    ]
    return Dataset(Path("root"), ("a", "b"), tuple(pictures))


def test_from_two_hundred_pictures_on_a_test_part_is_set_aside():
    few, enough = dataset_of((0, None, 100), (1, None, 94)), dataset_of((0, None, 100), (1, None, 100))
    assert least_for_test() == 200
    sizes = split_sizes(few, 0.2, None)
    assert (sizes.n_train, sizes.n_val, sizes.n_test, sizes.test_source) == (155, 39, 0, "too_few")
    assert "from about 200 pictures on" in english(sizes.sentence())
    assert "in classes of 10 or more" in english(sizes.sentence())
    sizes = split_sizes(enough, 0.2, None)
    assert (sizes.n_train, sizes.n_val, sizes.n_test, sizes.test_source) == (130, 40, 30, "automatic")
    assert sizes.n_test >= LEAST_TEST_PICTURES
    assert "30 set aside for the final test" in english(sizes.sentence())


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


def test_a_thin_class_keeps_its_pictures_for_learning():
    sizes = split_sizes(dataset_of((0, None, 300), (1, None, 9)), 0.2, None)
    assert sizes.n_test == 45


def test_a_large_validation_part_leaves_a_small_test_part():
    sizes = split_sizes(dataset_of((0, None, 500), (1, None, 500)), 0.8, None)
    assert (sizes.n_train, sizes.n_val, sizes.n_test) == (150, 800, 50)
