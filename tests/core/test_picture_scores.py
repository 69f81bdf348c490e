"""What a model answered to each picture: kept on disk and read back, whatever the paths; damage is told."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlgui.core.picture_scores import PictureScores, ScoredPicture, read_scores, write_scores

NAMES = st.text(st.characters(exclude_characters="\0"), min_size=1)
LOGITS = st.floats(-1e4, 1e4).map(lambda value: round(value, 5))


@st.composite
def scores_of_anything(draw):
    n_classes = draw(st.integers(1, 5))
    pictures = st.builds(
        ScoredPicture,
        path=NAMES,
        true_index=st.integers(0, n_classes - 1),
        logits=st.tuples(*[LOGITS] * n_classes),
    )
    classes = tuple(f"class {index}" for index in range(n_classes))
    return PictureScores("a model", classes, tuple(draw(st.lists(pictures, max_size=6))))


@given(scores_of_anything())
def test_what_is_written_is_read(tmp_path_factory, scores):
    path = tmp_path_factory.mktemp("scores") / "scores.jsonl"
    write_scores(path, scores)
    assert read_scores(path) == scores


def test_names_that_are_not_utf_8_are_kept(tmp_path):
    scores = PictureScores("m", ("a",), (ScoredPicture("/data/\udcff.jpg", 0, (1.0,)),))
    write_scores(tmp_path / "scores", scores)
    assert read_scores(tmp_path / "scores") == scores


@pytest.mark.parametrize(
    "text",
    [
        "",
        "rubbish",
        "[]",
        '{"model": "m"}',
        '{"model": "m", "classes": ["a", "b"]}\n{"path": "x", "true": 2, "logits": [0, 0]}',
        '{"model": "m", "classes": ["a", "b"]}\n{"path": "x", "true": 0, "logits": [0]}',
        '{"model": "m", "classes": ["a", "b"]}\n{"path": "x", "true": 0, "logits": [0, NaN]}',
        '{"model": "m", "classes": ["a", "b"]}\n{"path": "x", "true": 0, "lo',
    ],
)
def test_damage_is_a_value_error(tmp_path, text):
    (tmp_path / "scores").write_text(text)
    with pytest.raises(ValueError, match="."):
        read_scores(tmp_path / "scores")


def test_the_surest_mistake_comes_first():
    def picture(path, true_index, *logits):
        return ScoredPicture(path, true_index, logits)

    doubtful, right, sure = (
        picture("doubtful", 0, 0.0, 0.5),
        picture("right", 1, 0.0, 9.0),
        picture("sure", 0, 0.0, 5.0),
    )
    scores = PictureScores("m", ("a", "b"), (doubtful, right, sure))
    assert scores.mistakes() == (sure, doubtful)
    assert scores.answered(0, 1) == (sure, doubtful)
    assert scores.answered(1, 1) == (right,)
    assert scores.answered(1, 0) == ()
    assert sure.probability == pytest.approx(1 / (1 + math.exp(-5)))


def test_huge_scores_have_a_probability():
    assert ScoredPicture("x", 0, (1e4, -1e4)).probability == 1.0
