"""`tlgui dial`, and `tlgui predict` that obeys it: the same pictures are left to the person at every door."""

import csv
import json

import pytest
from damaged_models import GOOD, write_described

from tlgui.cli import run
from tlgui.core.model_header import read_model_header
from tlgui.engine.data.folder import find_pictures
from tlgui.engine.inference.predictor import Predictor

PICTURES = GOOD.parents[1] / "pictures"
VAL = {"part": "val", "right": [0.6 + 0.01 * i for i in range(30)], "wrong": [0.5, 0.55, 0.7]}
TEST = {"part": "test", "right": [0.65, 0.8, 0.95], "wrong": [0.52]}


@pytest.fixture
def model(tmp_path):
    return write_described(tmp_path / "model.safetensors", held_out=[VAL, TEST], format=2)


@pytest.fixture
def edge():
    """The least probability that parts the pictures: some are answered and some are not."""
    found = sorted(p.best.probability for p in Predictor.load(GOOD).predict(find_pictures([PICTURES])))
    gap, low, high = max((b - a, a, b) for a, b in zip(found, found[1:], strict=False))
    assert gap > 1e-4
    return (low + high) / 2


def test_it_shows_where_it_stands_and_what_promises_cost(model, capsys):
    assert run(["dial", str(model)]) == 0
    told = capsys.readouterr().out
    assert "every picture, however unsure" in told
    assert "Answers every picture and is right in 75 of 100" in told
    assert "Counted on 4 test pictures" in told
    assert "more than 33 pictures can promise" in told
    assert read_model_header(model).least_probability is None


@pytest.mark.parametrize(
    ("flags", "check"),
    [
        (["--right", "90"], lambda dial, least: least == dial.for_right(0.9)),
        (["--answer", "50"], lambda dial, least: least == dial.for_answered(0.5)),
        (["--least", "0.8"], lambda _dial, least: least == 0.8),
    ],
)
def test_it_is_set_and_taken_back(model, capsys, flags, check):
    assert run(["dial", str(model), *flags]) == 0
    told = capsys.readouterr().out
    header = read_model_header(model)
    assert check(header.dial, header.least_probability)
    assert f"at least {100 * header.least_probability:g}% sure" in told
    assert "go to you." in told or "goes to you." in told
    assert run(["dial", str(model), "--off"]) == 0
    assert read_model_header(model).least_probability is None


def test_json_has_the_counts(model, capsys):
    assert run(["dial", str(model), "--least", "0.7", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {
        key: told[key] for key in ("least_probability", "part", "set_on", "n", "answered", "right", "accuracy")
    } == {
        "least_probability": 0.7,
        "part": "test",
        "set_on": "val",
        "n": 4,
        "answered": 2,
        "right": 2,
        "accuracy": 1.0,
    }


def test_what_few_pictures_cannot_promise_is_refused(model, capsys):
    before = model.read_bytes()
    assert run(["dial", str(model), "--right", "99"]) == 2
    told = capsys.readouterr().err
    assert "99 of 100 right cannot be promised" in told
    assert "33 validation pictures" in told
    assert model.read_bytes() == before


@pytest.mark.parametrize("flags", [["--right", "0"], ["--answer", "101"], ["--least", "1.5"], ["--least", "nan"]])
def test_odd_numbers_are_refused(model, capsys, flags):
    assert run(["dial", str(model), *flags]) == 2
    assert "must be between" in capsys.readouterr().err


def test_an_old_file_takes_a_probability_and_says_that_the_rest_is_not_known(tmp_path, capsys):
    model = tmp_path / "model.safetensors"
    model.write_bytes(GOOD.read_bytes())
    assert run(["dial", str(model), "--right", "90"]) == 2
    assert "--least" in capsys.readouterr().err
    assert run(["dial", str(model), "--least", "0.9"]) == 0
    assert "What that gives is not known" in capsys.readouterr().out


def test_predict_leaves_the_same_pictures_to_the_person_in_every_form(model, edge, tmp_path, capsys):
    assert run(["predict", str(model), str(PICTURES), "--json"]) == 0
    before = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert all("sure" not in answer for answer in before)
    run(["dial", str(model), "--least", str(edge)])
    capsys.readouterr()
    assert run(["predict", str(model), str(PICTURES), "--json"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["top"] for answer in answers] == [answer["top"] for answer in before]
    sure = {answer["path"]: answer["sure"] for answer in answers}
    assert sure == {answer["path"]: answer["top"][0]["probability"] >= edge for answer in answers}
    assert set(sure.values()) == {True, False}
    assert run(["predict", str(model), str(PICTURES), "--csv", str(tmp_path / "t.csv")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {path: f"{path}: not sure: " not in line for path, line in zip(sure, lines, strict=True)} == sure
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["path"]: row["sure"] == "true" for row in csv.DictReader(file)} == sure
