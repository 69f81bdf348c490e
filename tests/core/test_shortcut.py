"""When a place counts as a shortcut, how that is told, and that a damaged file tells nothing."""

import json
from dataclasses import replace

import pytest

from tlgui.core.sentences import english
from tlgui.core.sentences.shortcuts import rest_messages, shortcut_messages, shortcut_remedy
from tlgui.core.shortcut import Place, ShortcutCheck, Trial, read_shortcuts, shortcuts_of, write_shortcuts


def trial(place=Place.BOTTOM_LEFT, *, index=0, taken=30, middle=0, n_for=20, n_against=0):
    return Trial(index, place, 40, taken, middle, n_for, n_against, n_hidden=20, n_missed=18, pictures=("/x/1.png",))


def check(*found, classes=("apple", "pear"), too_few=()):
    return ShortcutCheck("some model", classes, 42, 3.25, too_few, found)


@pytest.mark.parametrize(
    ("n_for", "n_against", "p"), [(0, 0, 1.0), (5, 0, 1 / 32), (4, 1, 6 / 32), (0, 5, 1.0), (60, 0, 2.0**-60)]
)
def test_the_sign_test_is_exact(n_for, n_against, p):
    assert trial(n_for=n_for, n_against=n_against).p == pytest.approx(p)


def test_a_place_that_takes_over_where_the_middle_does_not_is_a_shortcut():
    assert shortcuts_of([trial()]) == (trial(),)


@pytest.mark.parametrize(
    "honest",
    [
        trial(n_for=5, n_against=4),  # as often as the middle: chance
        trial(n_for=4),  # too few pictures of the class to be sure
        trial(taken=9, n_for=9),  # too rarely to decide
        trial(taken=30, middle=31),  # the middle does so as well
    ],
)
def test_what_could_be_chance_or_hardly_matters_is_none(honest):
    assert shortcuts_of([honest]) == ()


def test_the_more_is_tried_the_surer_one_has_to_be():
    some = trial(n_for=6)
    others = [trial(place, index=1, n_for=3, n_against=3) for place in (Place.TOP, Place.LEFT, Place.RIGHT)]
    assert shortcuts_of([some, *others[:2]]) == (some,)
    assert shortcuts_of([some, *others]) == ()


def test_each_class_is_told_the_place_that_decides_most_and_the_border_only_where_it_is_all_around():
    border = trial(Place.BORDER, taken=40)
    corner, weaker = trial(Place.TOP_LEFT, taken=35), trial(Place.TOP, taken=20)
    other = trial(Place.RIGHT, index=1)
    assert shortcuts_of([border, weaker, corner, other]) == (corner, other)
    assert shortcuts_of([border]) == (border,)
    corners = [trial(place) for place in (Place.TOP_LEFT, Place.TOP_RIGHT, Place.BOTTOM_RIGHT)]
    assert shortcuts_of([*corners, border]) == (border,)


@pytest.mark.parametrize(
    ("places", "named"),
    [
        ((Place.TOP_LEFT, Place.LEFT, Place.BOTTOM), Place.BORDER),
        ((Place.LEFT, Place.TOP, Place.RIGHT, Place.BOTTOM), Place.BORDER),
        ((Place.TOP_LEFT, Place.TOP_RIGHT, Place.BOTTOM_LEFT), Place.BORDER),
        ((Place.LEFT, Place.TOP_LEFT, Place.TOP), Place.LEFT),  # one large mark across a corner
        ((Place.BOTTOM_LEFT, Place.BOTTOM, Place.BOTTOM_RIGHT), Place.BOTTOM_LEFT),  # a strip
        ((Place.LEFT, Place.RIGHT), Place.LEFT),
    ],
)
def test_three_places_that_are_not_side_by_side_are_a_frame_though_the_whole_border_did_not_ring(places, named):
    (found,) = shortcuts_of([trial(place, taken=40 - number) for number, place in enumerate(places)])
    assert found.place is named
    assert found.is_part is (named is Place.BORDER)
    words = english(*shortcut_messages(found, "apple"))
    assert ("one side or corner of it alone turned 40 of 40" in words) is found.is_part


def test_a_class_that_only_covers_the_mark_of_another_is_not_told():
    marked, clean = trial(n_for=20), trial(index=1, n_for=10)
    assert shortcuts_of([marked, clean]) == (marked, clean), "which pictures it took over is not known"
    assert shortcuts_of([marked, clean], {marked: [1] * 30, clean: [0] * 30}) == (marked,)
    border = trial(Place.BORDER, index=1, n_for=20)
    told = shortcuts_of([marked, border], {marked: [1] * 30, border: [0] * 30})
    assert told == (marked,), "a clean border covers a marked corner too"


@pytest.mark.parametrize(
    ("other", "taken_from"),
    [
        (trial(index=1, n_for=18), [0] * 30),  # as strong: it carries a mark of its own
        (trial(index=1, n_for=10), [2] * 20 + [0] * 10),  # it takes over pictures without that mark
        (trial(Place.RIGHT, index=1, n_for=10), [0] * 30),  # elsewhere
    ],
)
def test_a_class_with_a_mark_of_its_own_is_told_beside_another(other, taken_from):
    marked = trial(n_for=20)
    assert shortcuts_of([marked, other], {marked: [1] * 30, other: taken_from}) == (marked, other)


def test_it_is_told_with_its_figures_and_what_to_do():
    words = english(*shortcut_messages(trial(middle=2), "apple"))
    assert words == (
        "For 'apple' the model looks mostly at the lower left corner. Pasted into pictures of other classes, that part "
        "of its pictures alone turned 30 of 40 into 'apple'; as large a piece from nearer the middle turned 2. With it "
        "hidden, the model misses 18 of 20 pictures of 'apple' that it had right."
    )
    assert "Crop or cover it" in english(shortcut_remedy("apple"))
    for place in Place:
        assert "shortcuts." not in english(*shortcut_messages(trial(place), "apple"))


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (check(), "No sign that a corner, an edge or the border decides, measured on 42 pictures."),
        (check(trial()), ""),
        (check(trial(), classes=("a", "b", "c"), too_few=(1, 2)), "Too few pictures to tell: b, c."),
        (check(too_few=(0, 1)), "Too few pictures to tell: the model must answer at least 6 of a class right"),
    ],
)
def test_what_else_a_check_says(told, words):
    said = english(*rest_messages(told))
    assert said.startswith(words)
    assert bool(said) == bool(words)


def test_it_is_kept_whole(tmp_path):
    written = check(trial(), replace(trial(Place.BORDER, index=1), is_part=True), too_few=(1,))
    write_shortcuts(tmp_path / "shortcuts.json", written)
    assert read_shortcuts(tmp_path / "shortcuts.json").found == written.found
    assert read_shortcuts(tmp_path / "shortcuts.json").too_few == (1,)


@pytest.mark.parametrize(
    ("key", "value"),
    [("found", 1), ("n", -1), ("classes", "ab"), ("too_few", [2]), ("seconds", "x"), ("model", None)],
)
def test_a_damaged_file_is_told_from_a_whole_one(tmp_path, key, value):
    path = tmp_path / "shortcuts.json"
    path.write_text(json.dumps(check(trial()).to_json() | {key: value}))
    with pytest.raises(ValueError, match=r"."):
        read_shortcuts(path)
    one = check(trial()).to_json()
    one["found"][0] |= {"place": "nowhere"}
    path.write_text(json.dumps(one))
    with pytest.raises(ValueError, match="place"):
        read_shortcuts(path)
