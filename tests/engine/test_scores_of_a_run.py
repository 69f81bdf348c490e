"""A run leaves what its model answered to each validation picture, and these are the pictures of its figures."""

import json

import pytest

from tlgui.core.model_header import read_model_header
from tlgui.core.picture_scores import read_scores
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.runs.run import train


@pytest.fixture
def run(pictures_folder, quick_config, tmp_path):
    folder = RunFolder(tmp_path / "run")
    result = train(quick_config, scan_folder(pictures_folder), out=folder.path, on_event=lambda _event: None)
    return folder, result


def test_the_scores_are_those_of_the_figures_and_of_the_saved_model(run):
    folder, result = run
    scores = read_scores(folder.scores)
    header = read_model_header(folder.model)
    assert (scores.model, scores.class_names) == (header.identity, header.class_names)
    for true, row in enumerate(result.evaluation.confusion):
        assert [len(scores.answered(true, answered)) for answered in range(len(row))] == list(row)
    split = json.loads(folder.split.read_text())
    assert len(scores.pictures) == len(split["val"]) == result.evaluation.n
    first = scores.pictures[0]
    (prediction,) = Predictor.load(folder.model).predict([first.path])
    assert prediction.best.probability == pytest.approx(first.probability, abs=1e-4)
    assert prediction.best.class_name == scores.class_names[first.answered_index]


def test_a_run_that_begins_anew_in_the_folder_leaves_no_scores_of_the_earlier_one(run, quick_config, pictures_folder):
    folder, _result = run
    folder.clear(overwrite=True)
    assert not folder.scores.exists()
