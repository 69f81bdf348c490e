"""The scores beside a model file are shown only when they are of that very model."""

from dataclasses import replace

import pytest

from tlgui.core.picture_scores import PictureScores, ScoredPicture, write_scores
from tlgui.core.run_folder import RunFolder
from tlgui.session.reading_scores import reading_scores


@pytest.fixture
def folder(tmp_path, monkeypatch):
    class Header:
        identity, class_names = "this model", ("a", "b")

    monkeypatch.setattr("tlgui.session.reading_scores.read_model_header", lambda _path: Header)
    return RunFolder(tmp_path)


SCORES = PictureScores("this model", ("a", "b"), (ScoredPicture("x", 0, (0.0, 1.0)),))


def read(folder):
    return reading_scores(folder.model)(lambda _progress: None, lambda: False)


def test_scores_of_the_model_are_read(folder):
    write_scores(folder.scores, SCORES)
    assert read(folder) == SCORES


def test_scores_of_another_model_are_not(folder):
    write_scores(folder.scores, replace(SCORES, model="another"))
    assert read(folder) is None


def test_none_or_damaged_ones_are_nothing_to_complain_of(folder):
    assert read(folder) is None
    folder.scores.write_text("rubbish")
    assert read(folder) is None
