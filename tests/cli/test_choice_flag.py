"""`tlgui train --choice` and `tlgui try --choices`."""

import json

import pytest

from tlgui.__main__ import main


def test_a_choice_and_a_network_at_once_is_refused(pictures_folder, tmp_path, capsys):
    out = ["--out", str(tmp_path / "run")]
    assert main(["train", str(pictures_folder), *out, "--choice", "quick", "--schedule", "gradual"]) == 2
    assert "leave out --schedule" in capsys.readouterr().err


def test_quick_trains_the_last_layer_of_what_is_here(pictures_folder, tmp_path, capsys, small_resnet18):
    out = tmp_path / "run"
    numbers = ["--head-epochs", "1", "--test-fraction", "0", "--batch-size", "8"]
    assert main(["train", str(pictures_folder), "--out", str(out), "--choice", "quick", *numbers]) == 0
    config = json.loads((out / "config.json").read_text())["config"]
    assert (config["backbone"], config["weights"], config["schedule"]) == ("resnet18", "starter", "features")
    said = capsys.readouterr().err
    assert "Quick: the built-in starter network" in said
    assert "learned from drawings" in said


@pytest.mark.parametrize("as_json", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_what_each_means_here_is_said_before_any_training(pictures_folder, capsys, small_resnet18, as_json):
    assert main(["try", str(pictures_folder), "--choices", *(["--json"] if as_json else [])]) == 0
    shown = capsys.readouterr().out
    if as_json:
        rows = json.loads(shown)["choices"]
        assert [(row["choice"], row["is_here"]) for row in rows] == [
            ("quick", True),
            ("balanced", True),
            ("finest", False),
        ]
        assert 0 <= rows[0]["accuracy_low"] <= rows[0]["accuracy"] <= rows[0]["accuracy_high"] <= 1
        assert "accuracy" not in rows[2]
    else:
        quick, balanced, finest = shown.splitlines()
        assert quick.startswith("Quick     the built-in starter network: ")
        assert balanced.startswith("Balanced  the built-in starter network: ")
        assert finest.endswith("MB to download")
