"""`tlgui predict` says when a picture is of none of the classes: as text, as JSON and in the table."""

import csv
import json

import pytest
from damaged_models import GOOD
from known_models import LOOSEST, STRICTEST, write_knowing

from tlgui.cli import run

PICTURES = GOOD.parents[1] / "pictures"
PICTURE = PICTURES / "red" / "0.png"


@pytest.fixture(params=[("true", STRICTEST), ("false", LOOSEST), ("", None)], ids=["unknown", "known", "old file"])
def told_and_model(request, tmp_path):
    told, threshold = request.param
    return told, GOOD if threshold is None else write_knowing(tmp_path / "model.safetensors", threshold)


def test_the_answer_says_so(told_and_model, tmp_path, capsys):
    told, model = told_and_model
    assert run(["predict", str(model), str(PICTURE), "--csv", str(tmp_path / "t.csv")]) == 0
    line = capsys.readouterr().out
    assert ("none of these classes; most like " in line) == (told == "true")
    assert "%" in line
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert list(row) == ["path", "class", "probability", "unknown", "error", "sure"]
    assert row["unknown"] == told
    assert row["class"] in ("blue", "red")


def test_json_has_the_score_where_the_model_can_tell(told_and_model, capsys):
    told, model = told_and_model
    assert run(["predict", str(model), str(PICTURE), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert len(answer["top"]) >= 1
    if not told:
        assert "unknown" not in answer
    else:
        assert answer["unknown"] is (told == "true")
        assert (answer["unknown_score"] > 0) is answer["unknown"]


def test_evaluate_counts_them(told_and_model, capsys):
    told, model = told_and_model
    assert run(["evaluate", str(model), str(PICTURES), "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["n_unknown"] == {"true": figures["n"], "false": 0, "": None}[told]
    assert run(["evaluate", str(model), str(PICTURES)]) == 0
    assert ("'none of these classes'" in capsys.readouterr().out) == bool(told)
