"""`tlgui epochs`, on a real run."""

import json

import pytest

from tlgui.cli import run


@pytest.fixture
def folder(finished_run):
    return finished_run.folder


def printed(capsys, *words):
    assert run(["epochs", *map(str, words)]) == 0
    return capsys.readouterr().out


def test_the_epochs_are_listed_and_one_is_shown_with_its_matrix_and_pictures(folder, capsys):
    listed = json.loads(printed(capsys, folder, "--json"))
    assert [one["epoch"] for one in listed] == [1, 2]
    best = next(one for one in listed if one["is_best"])
    out = printed(capsys, folder / "model.safetensors")
    assert out.count("\n") == 3
    assert out.count("best") == 1
    shown = json.loads(printed(capsys, folder, "--epoch", "best", "--json"))
    assert {key: shown[key] for key in best} == best
    assert sum(map(sum, shown["confusion"])) == shown["n"]
    assert all(0 <= one["probability"] <= 1 for one in shown["pictures"])
    assert shown["pictures"]
    words = printed(capsys, folder, "--epoch", best["epoch"])
    assert words.startswith(f"In epoch {best['epoch']} the network was right on ")
    assert shown["pictures"][0]["path"] in words
    assert "lowest validation loss" in words


def test_an_epoch_that_there_is_not_and_a_run_without_answers_are_told(folder, capsys):
    assert run(["epochs", str(folder), "--epoch", "9"]) != 0
    assert "no answers of epoch 9" in capsys.readouterr().err
    (folder / "epoch_scores.bin").unlink()
    assert run(["epochs", str(folder)]) != 0
    assert "kept no answers of its epochs" in capsys.readouterr().err
    assert run(["epochs", str(folder / "nowhere")]) != 0
    assert "no run in" in capsys.readouterr().err
    assert run(["epochs", str(folder), "--epoch", "last"]) == 2
    assert "neither the number of an epoch nor 'best'" in capsys.readouterr().err
