"""A dataset as a text: read back equal, and without searching for garbage among what stays."""

import gc
from pathlib import Path

import pytest

from tlgui.core.dataset import Dataset, Picture
from tlgui.core.stored_dataset import dataset_from_text, dataset_to_text


@pytest.fixture
def dataset(tmp_path):
    below = [Picture(tmp_path / "a b" / f"é{n}.jpg", n % 2) for n in range(3000)]
    return Dataset(tmp_path, ("a", "b"), (*below, Picture(Path("/elsewhere/x.jpg"), 0, "val")))


def test_a_dataset_is_read_back_equal_without_a_search_for_garbage(dataset):
    text = dataset_to_text(dataset)
    searched = []
    gc.callbacks.append(lambda phase, info: searched.append(phase))
    was_on = gc.isenabled()
    gc.enable()
    try:
        read = dataset_from_text(text)
        assert searched.count("start") <= 1  # when it may be searched for again
        assert gc.isenabled()
        with pytest.raises(ValueError, match="Dataset"):
            dataset_from_text("{}")
        assert gc.isenabled()
        gc.disable()
        dataset_from_text(text)
        assert not gc.isenabled()
    finally:
        gc.callbacks.pop()
        (gc.enable if was_on else gc.disable)()
    assert read == dataset
