"""Two runs picture by picture: only what both held out counts, and each picture once."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlgui.core.errors import NotComparableError, RunFolderError
from tlgui.core.paired_test import Verdict
from tlgui.core.picture_scores import PictureScores, ScoredPicture
from tlgui.core.run_comparison import JudgedRun, compare_runs, read_judged
from tlgui.core.sentences import english
from tlgui.core.sentences.comparison import reasons_of, verdict_words

CLASSES = ("ant", "bee")


def judged(answers, *, classes=CLASSES, contents=None, name="run"):
    """Return a run that answered these: picture -> (what it is, what was answered, how sure)."""
    pictures = []
    for path, (true, answered, sure) in answers.items():
        logits = [0.0] * len(classes)
        logits[classes.index(answered)] = sure
        pictures.append(ScoredPicture(path, classes.index(true), tuple(logits)))
    known = {path: f"hash of {path}" for path in answers} if contents is None else contents
    return JudgedRun(Path(name), PictureScores("m", classes, tuple(pictures)), known)


def right(sure=2.0):
    return ("ant", "ant", sure)


def wrong(sure=2.0):
    return ("ant", "bee", sure)


def paths(pictures):
    return [picture.path for picture in pictures]


def words(comparison):
    return " ".join(english(message) for message in (verdict_words(comparison), *reasons_of(comparison)))


def test_each_picture_is_in_its_group_the_surest_first():
    first = judged({"a": wrong(1), "b": wrong(5), "c": right(), "d": wrong(), "e": right()})
    second = judged({"a": right(), "b": right(), "c": wrong(), "d": wrong(), "e": right()})
    found = compare_runs(first, second)
    assert paths(found.fixed) == ["b", "a"]
    assert (paths(found.broken), paths(found.both_wrong), paths(found.both_right)) == (["c"], ["d"], ["e"])
    assert (found.n, found.n_right, found.is_by_content) == (5, (2, 3), True)
    assert (found.fixed[0].true, found.fixed[0].first.class_name, found.fixed[0].second.class_name) == (
        "ant", "bee", "ant",
    )  # fmt: skip


def test_a_gain_is_said_in_words_with_what_it_rests_on():
    first = (
        {f"f{n}": wrong() for n in range(10)} | {"b1": right(), "b2": right()} | {f"r{n}": right() for n in range(8)}
    )
    second = {path: right() for path in first} | {"b1": wrong(), "b2": wrong()}
    found = compare_runs(judged(first), judged(second))
    assert found.verdict is Verdict.GAIN
    assert words(found) == (
        "B fixed 10 of A's mistakes and broke 2: likely a real gain. The same 20 pictures were held out by both runs: "
        "A got 10 of them right, B 18. If both were equally good, chance alone would make a difference at least this "
        "large in 4% of such comparisons."
    )
    assert "likely a real loss" in words(compare_runs(judged(second), judged(first)))


def test_only_pictures_that_both_held_out_count_and_it_is_said():
    first = judged({"a": wrong(), "b": right(), "only first": wrong()})
    second = judged({"a": right(), "b": right(), "only second": wrong(), "another": wrong()})
    found = compare_runs(first, second)
    assert found.n == 2
    assert "A held out 3 pictures in all, B 4" in words(found)
    assert "too few to tell, this could be chance" in words(found)


def test_pictures_are_recognised_by_content_wherever_they_lie_and_copies_count_once():
    first = judged({"old/a": wrong(), "old/copy": wrong()}, contents={"old/a": "x", "old/copy": "x"})
    second = judged({"new/a": right()}, contents={"new/a": "x"})
    found = compare_runs(first, second)
    assert (found.n, paths(found.fixed), found.n_first) == (1, ["new/a"], 1)


def test_one_place_with_other_content_is_another_picture():
    first = judged({"a": wrong()}, contents={"a": "before"})
    second = judged({"a": right()}, contents={"a": "after"})
    with pytest.raises(NotComparableError):
        compare_runs(first, second)


def test_without_contents_the_place_counts_and_it_is_said():
    found = compare_runs(judged({"a": wrong()}, contents={}), judged({"a": right()}))
    assert (found.n, found.is_by_content) == (1, False)
    assert "recognised by their places" in words(found)


def test_classes_in_another_order_are_the_same_classes():
    found = compare_runs(judged({"a": wrong()}), judged({"a": right()}, classes=("bee", "ant")))
    assert (len(found.fixed), found.has_same_classes) == (1, True)


def test_a_picture_that_changed_its_class_is_left_out_and_said():
    first = judged({"a": wrong(), "b": wrong()})
    second = judged({"a": ("bee", "bee", 1.0), "b": right()})
    found = compare_runs(first, second)
    assert (found.n, found.n_relabelled) == (1, 1)
    assert "1 picture is left out: it was of another class" in words(found)
    with pytest.raises(NotComparableError, match="another class"):
        compare_runs(judged({"a": wrong()}), judged({"a": ("bee", "bee", 1.0)}))


def test_other_pictures_and_other_classes_are_refused_each_in_its_own_sentence():
    with pytest.raises(NotComparableError, match="No picture was held out by both runs"):
        compare_runs(judged({"a": wrong()}), judged({"b": right()}))
    others = judged({"a": ("cat", "cat", 1.0)}, classes=("cat", "dog"), contents={"a": "other"})
    with pytest.raises(NotComparableError, match="other classes"):
        compare_runs(judged({"a": wrong()}), others)


def test_equal_answers_are_no_difference():
    found = compare_runs(judged({"a": wrong(), "b": right()}), judged({"a": wrong(), "b": right()}))
    assert words(found).startswith("A and B were right and wrong on the very same pictures.")
    assert "chance" not in words(found)


def test_a_run_without_answers_and_a_folder_without_a_run_say_so(tmp_path):
    with pytest.raises(RunFolderError, match="There is no run"):
        read_judged(tmp_path)
    (tmp_path / "config.json").write_text('{"config": {}, "dataset": {}}')
    with pytest.raises(NotComparableError, match="kept no answers"):
        read_judged(tmp_path)


ANSWERS = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([right(), wrong(), right(0.5), wrong(0.5)]))


@given(ANSWERS, ANSWERS)
def test_whatever_was_answered_each_common_picture_is_in_one_group(first, second):
    if not first.keys() & second.keys():
        with pytest.raises(NotComparableError):
            compare_runs(judged(first), judged(second))
        return
    found = compare_runs(judged(first), judged(second))
    groups = [paths(group) for group in (found.fixed, found.broken, found.both_wrong, found.both_right)]
    assert sorted(sum(groups, [])) == sorted(first.keys() & second.keys())
    swapped = compare_runs(judged(second), judged(first))
    assert sorted(paths(swapped.broken)) == sorted(groups[0])
    assert swapped.p == found.p
