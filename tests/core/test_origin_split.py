"""Whole days, cameras or persons are held out, and offered only where that can be done."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlgui.core.dataset import Dataset, Picture
from tlgui.core.errors import DatasetError
from tlgui.core.origin_offers import draw_by_origin, origin_offers
from tlgui.core.origin_split import LEAST_GROUPS, LEAST_LEARNED
from tlgui.core.origins import Origin, find_mixed, make_origin, mixed_told
from tlgui.core.picture_groups import Grouping, PictureGroup
from tlgui.core.sentences import english
from tlgui.core.split_sizes import split_sentences, split_sizes
from tlgui.engine.data.split import split_dataset


def dataset_of(days, kind="day", copies=()):
    """Return a dataset; days: for each class, its pictures' days in order, "" where it is not known."""
    pictures = tuple(
        Picture(Path(f"{'abcdef'[index]}/{number}.jpg"), index)
        for index, of_class in enumerate(days)
        for number in range(len(of_class))
    )
    names = dict(zip((p.path for p in pictures), (day for of_class in days for day in of_class), strict=True))
    origin = make_origin(kind, names)
    grouping = Grouping(tuple(PictureGroup(tuple(map(Path, paths)), "alike") for paths in copies))
    class_names = tuple("abcdef"[: len(days)])
    return Dataset(Path("root"), class_names, pictures, grouping=grouping, origins=(origin,) if origin.groups else ())


def hashes_of(dataset):
    return {picture.path: f"{number:032x}" for number, picture in enumerate(dataset.pictures)}


day_names = st.sampled_from([f"day{number}" for number in range(9)])
folders = st.lists(st.lists(day_names, min_size=3, max_size=40), min_size=2, max_size=4).map(dataset_of)


@given(folders, st.sampled_from([0.1, 0.2, 0.3]), st.sampled_from([None, 0.0, 0.2]), st.integers(0, 5))
def test_what_is_on_offer_holds_out_whole_groups_of_every_class(dataset, val_fraction, test_fraction, seed):
    (offer,) = origin_offers(dataset, val_fraction, test_fraction, seed)
    fractions = {"val_fraction": val_fraction, "test_fraction": test_fraction, "seed": seed}
    if offer.obstacle is not None:
        with pytest.raises(DatasetError):
            split_dataset(dataset, **fractions, split_by="day", hashes=hashes_of(dataset))
        return
    assert min(offer.n_of_classes.values()) >= LEAST_GROUPS
    split = split_dataset(dataset, **fractions, split_by="day", hashes=hashes_of(dataset))
    parts = (split.train, split.val, split.test)
    assert sorted(p.path for part in parts for p in part) == sorted(p.path for p in dataset.pictures)
    name_of = dataset.origins[0].name_of
    days = [{name_of[p.path] for p in part} for part in parts]
    assert sum(map(len, days)) == len(set.union(*days))
    assert (split.held.n_train, split.held.n_val, split.held.n_test) == tuple(map(len, days))
    for index in range(len(dataset.class_names)):
        n_of = [sum(p.class_index == index for p in part) for part in parts]
        assert n_of[0] >= LEAST_LEARNED * sum(n_of)
        assert n_of[1] >= 1
        assert n_of[2] >= 1 or not test_fraction
    sizes = split_sizes(dataset, val_fraction, test_fraction, split_by="day", seed=seed)
    assert (sizes.n_train, sizes.n_val, sizes.n_test) == tuple(map(len, parts))


@given(folders, st.integers(0, 5), st.randoms())
def test_the_split_depends_on_names_and_seed_and_not_on_the_order_of_files(dataset, seed, numbers):
    def drawn(of):
        try:
            return draw_by_origin(of, "day", (0.2, None), seed)[0]
        except DatasetError:
            return None

    shuffled = list(dataset.pictures)
    numbers.shuffle(shuffled)
    assert drawn(replace(dataset, pictures=tuple(shuffled))) == drawn(dataset)


def test_another_seed_holds_out_other_days_and_each_class_gets_about_its_share():
    days = [[f"day{number % 20}" for number in range(200)] for _ in range(3)]
    plans = [draw_by_origin(dataset_of(days), "day", (0.2, None), seed)[0] for seed in range(4)]
    assert len({plan.test for plan in plans}) > 1
    for plan in plans:
        assert (plan.held.n_val, plan.held.n_test) == (4, 3)
        assert (len(plan.val), len(plan.test)) == (120, 90)


def test_days_added_later_move_few_others():
    def split(n_days):
        days = [[f"day{number % n_days}" for number in range(10 * n_days)] for _ in range(2)]
        dataset = dataset_of(days)
        plan = draw_by_origin(dataset, "day", (0.2, None), 1)[0]
        name_of = dataset.origins[0].name_of
        return [{name_of[path] for path in part} for part in (plan.val, plan.test)]

    before, after = split(40), split(44)
    assert [len(part) for part in before] == [8, 6]
    assert len(before[1] & after[1]) >= 5
    assert not before[1] - after[1] - after[0]
    assert len(before[0] & after[0]) >= 6


def test_nearly_the_same_pictures_of_two_days_bring_both_days_to_one_side():
    days = [[f"day{number // 10}" for number in range(100)] for _ in range(2)]
    copies = [("a/0.jpg", "a/95.jpg"), ("b/15.jpg", "b/42.jpg", "a/17.jpg")]
    dataset = dataset_of(days, copies=copies)
    for seed in range(10):
        plan = draw_by_origin(dataset, "day", (0.2, 0.2), seed)[0]
        for paths in copies:
            assert len({(Path(path) in plan.val, Path(path) in plan.test) for path in paths}) == 1
        assert plan.n_torn == 0


def test_where_copies_join_nearly_all_days_the_days_are_kept_apart_and_it_is_told():
    days = [[f"day{number // 10}" for number in range(40)] for _ in range(2)]
    dataset = dataset_of(days, copies=[tuple(f"a/{10 * day}.jpg" for day in range(4))])
    plan = draw_by_origin(dataset, "day", (0.2, 0.0), 0)[0]
    assert (plan.held.n_train, plan.held.n_val, plan.n_torn) == (3, 1, 1)
    assert "lies on both sides" in english(*split_sentences(dataset, 0.2, 0.0, split_by="day"))


def test_a_picture_that_does_not_say_its_day_is_learned_from_unless_its_copy_is_held_out():
    days = [[f"day{number // 10}" for number in range(100)] + ["", ""] for _ in range(2)]
    dataset = dataset_of(days, copies=[("a/5.jpg", "a/100.jpg")])
    for seed in range(12):
        plan = draw_by_origin(dataset, "day", (0.2, 0.2), seed)[0]
        held = plan.val | plan.test
        assert (Path("a/100.jpg") in held) == (Path("a/5.jpg") in held)
        assert not {Path("a/101.jpg"), Path("b/100.jpg")} & held


def obstacle_of(days, kind="day"):
    (offer,) = origin_offers(dataset_of(days, kind), 0.2, None)
    return english(*offer.told()), offer.obstacle is not None


def test_each_reason_against_an_offer_is_a_sentence():
    many = [f"day{number % 6}" for number in range(60)]
    assert obstacle_of([many, many]) == ("Your pictures come from 6 days. Each class comes from 6 of them.", False)
    assert obstacle_of([["2026-05-01"] * 9, ["2026-05-01"] * 9]) == (
        "All pictures were taken on one day (2026-05-01): how it does on another day cannot be known from them.",
        True,
    )
    told, is_obstacle = obstacle_of([many, ["day0"] * 20])
    assert is_obstacle
    assert told.startswith("Class 'b' comes from 1 day alone: too few")
    assert obstacle_of([many, ["day0"] * 20, ["day1", "day2"] * 9])[0].startswith("2 classes come from too few")
    assert "from 3 on it is possible" in obstacle_of([["x", "y"] * 9, ["x", "y"] * 9], "camera")[0]
    assert "12 pictures do not say" in obstacle_of([[*many[:30], *[""] * 12], many[:30]])[0]
    # On each day one class is mostly taken, so that whichever day is held out, one class is nearly gone.
    lop = [["d0"] * 80 + ["d1"] * 10 + ["d2"] * 10, ["d1"] * 80 + ["d2"] * 10 + ["d0"] * 10]
    told, is_obstacle = obstacle_of([*lop, ["d2"] * 80 + ["d0"] * 10 + ["d1"] * 10])
    assert (told[:38], is_obstacle) == ("Of 3 days, none can be held out: some ", True)


def test_what_the_pictures_do_not_have_is_refused_with_a_sentence():
    dataset = replace(dataset_of([["x"] * 9, ["x"] * 9]), origins=())
    assert origin_offers(dataset, 0.2, None) == ()
    for kind, words in {"day": "no EXIF", "camera": "no EXIF", "folder": "sub-folders", "name": "patient"}.items():
        with pytest.raises(DatasetError, match=words):
            draw_by_origin(dataset, kind, (0.2, None), 0)
    assert "no EXIF data" in english(split_sizes(dataset, 0.2, None, split_by="day").obstacle)
    assert "may lie on both sides" in english(*split_sentences(dataset, 0.2, None))


def test_parts_of_the_folders_own_stay_as_they_are():
    days = [[f"day{number % 10}" for number in range(100)] for _ in range(2)]
    dataset = dataset_of(days)
    pictures = tuple(replace(p, subset="test" if int(p.path.stem) >= 60 else "train") for p in dataset.pictures)
    split = split_dataset(
        replace(dataset, pictures=pictures), val_fraction=0.2, split_by="day", hashes=hashes_of(dataset)
    )
    assert (len(split.test), split.test_source, split.held.n_test) == (80, "own", 0)
    assert split.held.n_val == 2
    every = tuple(replace(p, subset=("train", "val", "test")[int(p.path.stem) % 3]) for p in dataset.pictures)
    with pytest.raises(DatasetError, match="own parts"):
        draw_by_origin(replace(dataset, pictures=every), "day", (0.2, None), 0)


def test_with_few_days_the_final_test_goes_before_most_of_a_class_does():
    days = [[f"day{number % 3}" for number in range(150)] for _ in range(2)]
    dataset = dataset_of(days)
    sizes = split_sizes(dataset, 0.2, None, split_by="day")
    assert (sizes.n_train, sizes.n_val, sizes.n_test, sizes.test_source) == (200, 100, 0, "too_few_groups")
    told = english(*split_sentences(dataset, 0.2, None, split_by="day"))
    assert "With so few groups to hold out whole, none is left for a test part." in told
    assert "Kept apart whole: of 3 days, 2 to learn from and 1 for validation." in told


def mixed_in(*days):
    """Return what is said of classes that their days give away."""
    dataset = dataset_of(days)
    class_of = {picture.path: picture.class_index for picture in dataset.pictures}
    return [mixed_told(found, dataset.class_names) for found in find_mixed(dataset.origins[0], class_of)]


def test_a_class_that_its_day_gives_away_is_told():
    many = [f"day{number % 6}" for number in range(60)]
    assert mixed_in(many, many) == []
    assert english(mixed_in(many, ["alone"] * 20)[0]).startswith(
        "The pictures of 'a' come from 6 days on which no other"
    )
    (told,) = mixed_in(many, many, ["alone"] * 20)
    assert english(told).startswith("All pictures of 'c' were taken on one day (alone), and none of another class")
    both = mixed_in(["x"] * 20, ["y"] * 10 + ["z"] * 10)
    assert "come from 2 days on which no other class was taken" in english(both[1])
    told = mixed_in([*many, "alone"], many, ["alone"] * 30)[-1]
    assert english(told).startswith("Nearly all pictures of 'c' come from 1 day on which hardly any")
    assert mixed_in(many, many, ["alone"] * 10 + many[:10]) == []
    assert mixed_in(many, many, ["alone"] * 4) == []


def test_pictures_that_have_a_day_each_give_no_class_away():
    assert mixed_in([f"d{number}" for number in range(40)], [f"e{number}" for number in range(40)]) == []


def test_persons_that_show_one_class_each_give_nothing_away():
    names = make_origin("name", {Path(f"{i}"): f"patient{i // 10}" for i in range(80)})
    assert find_mixed(names, {Path(f"{i}"): i // 40 for i in range(80)}) == ()


def test_an_origin_counts_who_is_in_it():
    origin = make_origin("day", {Path("a"): "x", Path("b"): "", Path("c"): "x", Path("d"): "w"})
    assert [group.name for group in origin.groups] == ["w", "x"]
    assert origin.n_known == 3
    assert isinstance(origin, Origin)
