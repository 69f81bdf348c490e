from dataclasses import replace

import pytest
from conftest import make_folder

from tlgui.core.errors import DatasetError
from tlgui.core.split_sizes import split_sizes
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.data.split import split_dataset


def _paths(pictures):
    return [p.path for p in pictures]


def test_the_split_is_stratified_complete_and_disjoint(pictures_folder):
    dataset = scan_folder(pictures_folder)
    split = split_dataset(dataset, val_fraction=0.25, test_fraction=0.25, seed=1)
    parts = (split.train, split.val, split.test)
    assert sorted(p for part in parts for p in _paths(part)) == sorted(_paths(dataset.pictures))
    for part, n in zip(parts, (6, 3, 3), strict=True):
        assert [sum(p.class_index == c for p in part) for c in (0, 1)] == [n, n]


def test_the_same_seed_draws_the_same_split_wherever_the_folder_lies(tmp_path):
    names = []
    for place in ("here", "there"):
        dataset = scan_folder(make_folder(tmp_path / place, n_per_class=10))
        names.append([p.path.name for p in split_dataset(dataset, val_fraction=0.3, seed=7).val])
    assert names[0] == names[1]
    assert names[0] != [p.path.name for p in split_dataset(dataset, val_fraction=0.3, seed=8).val]


def test_copies_of_a_file_stay_on_one_side(pictures_folder):
    for number in range(12):
        source = pictures_folder / "discs" / f"discs{number}.png"
        (pictures_folder / "discs" / f"copy{number}.png").write_bytes(source.read_bytes())
    split = split_dataset(scan_folder(pictures_folder), val_fraction=0.3)
    hashes = [{content_hash(p.path) for p in part} for part in (split.train, split.val)]
    assert not hashes[0] & hashes[1]


def test_a_class_of_two_has_one_on_each_side_and_one_of_one_learns(tmp_path):
    make_folder(tmp_path, n_per_class=2)
    split = split_dataset(scan_folder(tmp_path), val_fraction=0.2)
    assert len(split.train) == len(split.val) == 2
    (tmp_path / "discs" / "discs0.png").unlink()
    split = split_dataset(scan_folder(tmp_path), val_fraction=0.2)
    assert sorted(p.class_index for p in split.train) == [0, 1]


def test_nothing_to_validate_on_is_refused(tmp_path):
    make_folder(tmp_path, n_per_class=1)
    with pytest.raises(DatasetError, match="too few"):
        split_dataset(scan_folder(tmp_path), val_fraction=0.2)


def test_an_own_layout_is_kept(tmp_path):
    make_folder(tmp_path / "train", n_per_class=6)
    make_folder(tmp_path / "val", n_per_class=2)
    split = split_dataset(scan_folder(tmp_path), val_fraction=0.5)
    assert (len(split.train), len(split.val)) == (12, 4)


def test_with_pictures_enough_a_test_part_is_set_aside_by_itself(tmp_path):
    dataset = scan_folder(make_folder(tmp_path, n_per_class=100))
    split = split_dataset(dataset, val_fraction=0.2, test_fraction=None)
    assert (len(split.train), len(split.val), len(split.test)) == (130, 40, 30)
    assert [sum(p.class_index == c for p in split.test) for c in (0, 1)] == [15, 15]
    assert split.sizes == split_sizes(dataset, 0.2, None)
    learned = {content_hash(p.path) for p in split.train}
    assert not learned & {content_hash(p.path) for p in split.test}


def test_pictures_that_a_table_gives_no_part_are_learned_from(tmp_path):
    dataset = scan_folder(make_folder(tmp_path, n_per_class=6))
    parts = {0: "train", 1: "val", 2: "test"}
    pictures = tuple(replace(p, subset=parts.get(number % 6)) for number, p in enumerate(dataset.pictures))
    split = split_dataset(replace(dataset, pictures=pictures), val_fraction=0.2, test_fraction=None)
    assert (len(split.train), len(split.val), len(split.test)) == (8, 2, 2)
