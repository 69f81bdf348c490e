"""A run leaves a model that knows what it has never seen; a damaged or an old file answers as it can."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import make_folder
from damaged_models import GOOD, description_of, parts_of, write_parts
from known_models import LOOSEST, N_KNOWN, STRICTEST, write_knowing
from PIL import Image

from tlgui.core.dataset import Picture
from tlgui.core.errors import ModelFileError
from tlgui.core.model_header import read_model_header
from tlgui.core.out_of_class import MOST_PICTURES, RIDGE, Method
from tlgui.core.run_folder import RunFolder
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.inference.known_features import MOST_BYTES, KnownFeatures, most_pictures, unit_rows
from tlgui.engine.inference.model_file import load_model
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.results.evaluate import choose_pictures, evaluate
from tlgui.engine.runs.known_pictures import choose_known
from tlgui.engine.runs.run import train

PICTURE = GOOD.parents[1] / "pictures" / "red" / "0.png"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("pictures") / "shapes", n_per_class=30)


def trained(folder, config, tmp_path):
    run = RunFolder(tmp_path / "run")
    events = []
    train(config.replace(test_fraction=0.0), scan_folder(folder), out=run.path, on_event=events.append)
    return run, events


@pytest.mark.parametrize("schedule", ["features", pytest.param("finetune", marks=pytest.mark.slow)])
def test_a_run_ends_with_a_model_that_refuses_noise_and_knows_its_own(schedule, folder, quick_config, tmp_path):
    run, events = trained(folder, quick_config.replace(schedule=schedule), tmp_path)
    header = read_model_header(run.model)
    rule = header.unknown
    assert (rule.n_pictures, rule.n_held_out) == (header.n_train, header.n_val) == (48, 12)
    assert header.summary(run.model).knows_unknown
    # Where only the head learned, its inputs are cached, and the network does not run again.
    computed = [event for event in events if getattr(event, "what", "") == "known pictures"]
    assert bool(computed) == (schedule == "finetune")

    predictor = Predictor.load(run.model)
    measured = evaluate(predictor, choose_pictures(predictor, scan_folder(folder), "val").pictures)
    assert measured.n_unknown == rule.n_held_out - rule.n_kept
    noise = tmp_path / "noise.png"
    pixels = np.random.default_rng(0).integers(0, 256, (48, 48, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(noise)
    (answer,) = predictor.predict([noise])
    assert answer.is_unknown
    assert answer.best is not None


@pytest.mark.parametrize("backbone", ["shufflenet_v2_x0_5", pytest.param("squeezenet1_1", marks=pytest.mark.slow)])
def test_cached_and_computed_features_of_the_same_pictures_agree(backbone, folder, quick_config, tmp_path):
    run, events = trained(folder, quick_config.replace(schedule="features", backbone=backbone), tmp_path)
    assert not [event for event in events if getattr(event, "what", "") == "known pictures"], "they are cached"
    predictor = Predictor.load(run.model)
    paths = [picture.path for picture in scan_folder(folder).pictures]
    images = torch.stack([image for _, image in predictor.load_pictures(paths)])
    # Half precision and another decoding: near, not equal.
    nearest = unit_rows(predictor.features(images)).float() @ predictor.known.rows.float().T
    assert (nearest.max(dim=0).values > 0.999).all()


def test_with_too_few_validation_pictures_the_model_answers_as_before(pictures_folder, quick_config, tmp_path):
    run, _ = trained(pictures_folder, quick_config, tmp_path)
    assert read_model_header(run.model).unknown is None
    assert load_model(run.model).known_rows is None
    (answer,) = Predictor.load(run.model).predict([next(pictures_folder.rglob("*.png"))])
    assert answer.unknown_score is None
    assert not answer.is_unknown


def test_an_old_file_never_says_that_it_does_not_know():
    predictor = Predictor.load(GOOD)
    (answer,) = predictor.predict([PICTURE])
    assert (answer.unknown_score, answer.is_unknown) == (None, False)
    assert predictor.header.temperature == 1.0


@pytest.mark.parametrize(("threshold", "is_unknown"), [(STRICTEST, True), (LOOSEST, False)])
def test_the_threshold_of_the_file_decides(tmp_path, threshold, is_unknown):
    predictor = Predictor.load(write_knowing(tmp_path / "model.safetensors", threshold))
    (answer,) = predictor.predict([PICTURE])
    assert answer.is_unknown is is_unknown
    (plain,) = Predictor.load(GOOD).predict([PICTURE])
    assert answer.scores == plain.scores


def damaged(path, change):
    table, numbers = parts_of(write_knowing(path, LOOSEST))
    return write_parts(path, change(table) or table, numbers)


def without_row(table):
    del table["unknown.features"]


def without_rule(table):
    table["__metadata__"]["tlgui"] = table["__metadata__"]["tlgui"].replace('"unknown":{', '"other":{')


def with_(**changes):
    def change(table):
        import json

        description = description_of(table)
        description["unknown"] |= changes
        table["__metadata__"]["tlgui"] = json.dumps(description)

    return change


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (without_row, "fit"),
        (without_rule, "fit"),
        (with_(n_pictures=N_KNOWN + 1), "fit"),
        (with_(n_pictures=MOST_PICTURES + 1), "n_pictures"),
        (with_(n_pictures=0), "n_pictures"),
        (with_(distance_spread=0), "distance_spread"),
        (with_(threshold="high"), "threshold"),
        (with_(energy_mean=float("nan")), "energy_mean"),
        (with_(method="magic"), "method"),
        (with_(n_kept=21), "n_kept"),
    ],
)
def test_damage_is_one_sentence(tmp_path, change, word):
    with pytest.raises(ModelFileError, match=word):
        Predictor.load(damaged(tmp_path / "model.safetensors", change))


def test_features_that_are_no_numbers_are_damage(tmp_path):
    path = write_knowing(tmp_path / "model.safetensors", LOOSEST)
    table, numbers = parts_of(path)
    begin, end = table["unknown.features"]["data_offsets"]
    write_parts(path, table, numbers[:begin] + b"\xff" * (end - begin) + numbers[end:])
    with pytest.raises(ModelFileError, match="unknown"):
        Predictor.load(path)


def test_a_file_of_an_earlier_version_measures_as_it_was_found(tmp_path):
    write_knowing(tmp_path / "new.safetensors", LOOSEST)
    write_knowing(tmp_path / "old.safetensors", LOOSEST, method=Method.NEAREST)
    new, old = Predictor.load(tmp_path / "new.safetensors"), Predictor.load(tmp_path / "old.safetensors")
    images = torch.stack([image for _, image in new.load_pictures([PICTURE])])
    nearest = KnownFeatures(old.known.rows, torch.device("cpu"), Method.NEAREST)
    assert old.outputs(images).distances == nearest.distances(old.features(images))
    assert old.outputs(images).distances != new.outputs(images).distances


@pytest.mark.parametrize("n", [5, 40], ids=["fewer pictures than features", "more pictures than features"])
def test_the_distance_is_that_of_mahalanobis_with_a_ridge(n):
    numbers = torch.Generator().manual_seed(0)
    rows = unit_rows(torch.randn(n, 12, generator=numbers) + torch.arange(12))
    asked = torch.randn(6, 12, generator=numbers) * 3
    unit = rows.double().numpy()
    covariance = np.cov(unit.T, bias=True)
    covariance += RIDGE * np.trace(covariance) / 12 * np.eye(12)
    away = torch.nn.functional.normalize(asked.double(), dim=1).numpy() - unit.mean(axis=0)
    wanted = np.sqrt(np.einsum("ni,ij,nj->n", away, np.linalg.inv(covariance), away) / 12)
    found = KnownFeatures(rows, torch.device("cpu")).distances(asked)
    assert found.numpy() == pytest.approx(wanted, rel=1e-4)


def test_known_pictures_that_are_all_the_same_measure_too():
    rows = unit_rows(torch.ones(3, 4))
    near, far = KnownFeatures(rows, torch.device("cpu")).distances(torch.tensor([[1.0, 1, 1, 1], [1, 1, 1, 0]]))
    assert near < far < float("inf")


def test_the_distance_is_that_to_the_fifth_nearest():
    angles = torch.tensor([0.1, 0.2, 0.3, 0.4, 0.5, 1.2])
    rows = unit_rows(torch.stack([angles.cos(), angles.sin()], dim=1))
    known = KnownFeatures(rows, torch.device("cpu"), Method.NEAREST)
    (distance,) = known.distances(torch.tensor([[7.0, 0.0]]))
    assert distance == pytest.approx(1 - np.cos(0.5), abs=1e-3)
    few = KnownFeatures(known.rows[:2], torch.device("cpu"), Method.NEAREST)
    assert few.distances(torch.tensor([[7.0, 0.0]])) == pytest.approx(1 - np.cos(0.2), abs=1e-3)


def test_the_features_take_a_few_megabytes_at_most():
    assert most_pictures(512) == MOST_PICTURES
    for n_features in (1280, 2048, 4096):
        assert 700 < most_pictures(n_features) <= MOST_PICTURES
        assert most_pictures(n_features) * n_features * 2 <= MOST_BYTES


def test_a_rare_class_keeps_its_pictures_among_those_remembered():
    pictures = [Picture(Path(f"/{number}"), 0, None) for number in range(500)]
    pictures += [Picture(Path(f"/rare {number}"), 1, None) for number in range(9)]
    chosen = choose_known(pictures, 40, seed=1)
    assert Counter(picture.class_index for picture in chosen) == {0: 31, 1: 9}
    assert chosen == choose_known(pictures, 40, seed=1) != choose_known(pictures, 40, seed=2)
    assert sorted(choose_known(pictures, 1000, seed=1), key=str) == sorted(pictures, key=str)
    assert choose_known([], 5, seed=1) == []


def test_the_file_of_a_run_keeps_all_numbers_when_it_is_read_and_written(tmp_path):
    path = write_knowing(tmp_path / "model.safetensors", 1.25)
    header = read_model_header(path)
    assert type(header).from_text(header.to_text(), path) == header
    assert header.unknown == replace(header.unknown, threshold=1.25)
