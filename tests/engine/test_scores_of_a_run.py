"""A run leaves what its model answered to each validation picture, and these are the pictures of its figures."""

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tlgui.core.epoch_scores import read_epoch_scores
from tlgui.core.model_header import read_model_header
from tlgui.core.picture_scores import read_scores
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.data.picture_hashes import content_hash
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.results.evaluate import choose_pictures, evaluate


@pytest.fixture
def run(shared_run):
    return RunFolder(shared_run.folder), shared_run.result


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
    (prediction,) = Predictor.load(folder.model).predict([Path(first.path)])
    assert prediction.best.probability == pytest.approx(first.probability, abs=1e-4)
    assert prediction.best.class_name == scores.class_names[first.answered_index]


def test_the_scores_are_there_as_arrays_for_other_programs(run):
    folder, result = run
    scores, header = read_scores(folder.scores), read_model_header(folder.model)
    with np.load(folder.path / "scores-val.npz") as arrays:
        logits, classes, hashes, names = (arrays[key] for key in ("logits", "classes", "hashes", "class_names"))
    assert logits.dtype == np.float16
    assert tuple(names) == header.class_names
    expected = np.array([picture.logits for picture in scores.pictures]) * header.temperature
    assert np.allclose(logits, expected, rtol=2e-3, atol=2e-3)
    assert classes.tolist() == [picture.true_index for picture in scores.pictures]
    assert hashes.tolist() == [content_hash(Path(picture.path)) for picture in scores.pictures]
    assert float((logits.argmax(axis=1) == classes).mean()) == pytest.approx(result.evaluation.accuracy)
    assert not (folder.path / "scores-test.npz").exists(), "there is no test part"
    with np.load(folder.path / "epochs.npz") as arrays:
        epochs, by_epoch, theirs, own = (arrays[key] for key in ("epochs", "logits", "classes", "hashes"))
    _, records = read_epoch_scores(folder.epoch_scores.path)
    assert epochs.tolist() == [record.epoch for record in records]
    assert by_epoch.shape == (len(epochs), len(classes), len(names))
    assert np.allclose(np.exp(by_epoch.astype(float)).sum(axis=2), 1, atol=0.01)
    assert dict(zip(own, theirs, strict=True)) == dict(zip(hashes, classes, strict=True))
    best = by_epoch[epochs.tolist().index(header.best_epoch)]
    assert (best.argmax(axis=1) == theirs).mean() == pytest.approx(result.evaluation.accuracy, abs=0.1)


def test_the_temperature_fitted_at_the_end_is_in_the_file_and_behind_every_probability(run):
    folder, result = run
    header, scores = read_model_header(folder.model), read_scores(folder.scores)
    assert header.format == 2
    assert header.temperature != 1.0
    assert result.evaluation.temperature == header.temperature
    plain = {path: Predictor.load(folder.model) for path in ("warm", "cold")}
    plain["cold"].header = replace(header, temperature=1.0)
    picture = scores.pictures[0]
    raw = [logit * header.temperature for logit in picture.logits]
    for name, logits in (("warm", picture.logits), ("cold", raw)):
        (prediction,) = plain[name].predict([Path(picture.path)])
        assert prediction.best.probability == pytest.approx(max(softmax(logits)), abs=1e-4)


def test_the_dial_of_a_run_counts_what_the_saved_model_answers(run):
    folder, result = run
    header, scores = read_model_header(folder.model), read_scores(folder.scores)
    assert header.least_probability is None
    assert [part.part for part in header.held_out] == ["val"]
    assert header.dial.figures(0.0).n_right == sum(row[i] for i, row in enumerate(result.evaluation.confusion))
    paths = [Path(picture.path) for picture in scores.pictures]
    probabilities = [prediction.best.probability for prediction in Predictor.load(folder.model).predict(paths)]
    for least in header.dial.positions:
        n_answered = sum(probability >= least for probability in probabilities)
        assert header.dial.figures(least).n_answered == n_answered == len(paths) - len(scores.unsure(least))


def test_the_figures_of_a_run_are_those_of_measuring_its_file_again(run, pictures_folder):
    folder, result = run
    predictor = Predictor.load(folder.model)
    again = evaluate(predictor, choose_pictures(predictor, scan_folder(pictures_folder), "val").pictures, part="val")
    assert again == result.evaluation == read_model_header(folder.model).parsed_evaluation()
    assert again.loss == pytest.approx(result.finished.val_loss)
    assert 0 <= again.ece <= 1
    assert again.nll > 0


def softmax(logits):
    powers = [math.exp(logit) for logit in logits]
    return [power / sum(powers) for power in powers]


def test_a_run_that_begins_anew_in_the_folder_leaves_no_scores_of_the_earlier_one(finished_run):
    folder = RunFolder(finished_run.folder)
    assert folder.scores.exists()
    folder.clear(overwrite=True)
    assert not folder.scores.exists()
