"""`tlgui explain` writes what mattered as pictures, and replaces nothing; `tlgui audition` is a line a network."""

import json

import numpy as np
import pytest
import torch
from damaged_models import GOOD
from known_models import LOOSEST, STRICTEST, write_knowing
from PIL import Image

from tlgui.cli import run as tlgui
from tlgui.engine.results.heat_picture import DARKEST, UNSEEN, heat_picture

PICTURES = GOOD.parents[1] / "pictures"


def light(picture, box):
    return np.asarray(picture.crop(box)).mean() / 200


def test_what_mattered_keeps_its_light_and_what_is_not_seen_has_the_least():
    picture = Image.new("RGB", (60, 40), (200, 200, 200))
    heat = torch.tensor([[1.0, 0.0]]).repeat(2, 1)
    shaded = heat_picture(picture, heat, 0.5, is_squashed=False)
    assert shaded.size == picture.size
    assert light(shaded, (21, 12, 23, 28)) == pytest.approx(1, abs=0.05)
    assert light(shaded, (37, 12, 39, 28)) == pytest.approx(DARKEST, abs=0.05)
    assert light(shaded, (0, 0, 60, 8)) == pytest.approx(UNSEEN, abs=0.01)


def test_bars_beside_the_picture_are_left_off():
    picture = Image.new("RGB", (20, 10), (200, 200, 200))
    heat = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
    assert light(heat_picture(picture, heat, 2.0, is_squashed=False), (2, 4, 18, 6)) == pytest.approx(1, abs=0.05)


def test_each_picture_gets_its_own_file_and_bad_ones_are_told(tmp_path, capsys):
    (tmp_path / "bad.jpg").write_bytes(b"\xff\xd8\xff nothing")
    out = tmp_path / "out"
    arguments = ["explain", str(GOOD), str(PICTURES), str(tmp_path / "bad.jpg"), "--out", str(out), "--json"]
    assert tlgui(arguments) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    written = [answer["written"] for answer in answers if "written" in answer]
    assert sum("error" in answer for answer in answers) == 1
    assert len(set(written)) == len(written) == len(list(PICTURES.rglob("*.png"))), "0.png of two classes are two"
    before = {path: path.read_bytes() for path in out.iterdir()}
    assert tlgui(arguments) == 0
    assert all(path.read_bytes() == data for path, data in before.items()), "nothing is replaced"
    assert len(list(out.iterdir())) == 2 * len(before)


@pytest.mark.parametrize(("threshold", "is_unknown"), [(STRICTEST, True), (LOOSEST, False)])
def test_what_is_of_no_class_is_said_to_be(tmp_path, capsys, threshold, is_unknown):
    model = write_knowing(tmp_path / "model.safetensors", threshold)
    picture = next(PICTURES.rglob("*.png"))
    assert tlgui(["explain", str(model), str(picture), "--out", str(tmp_path / "out"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["unknown"] is is_unknown
    assert tlgui(["explain", str(model), str(picture), "--out", str(tmp_path / "out")]) == 0
    assert ("none of these classes; most like" in capsys.readouterr().out) is is_unknown


def test_without_a_picture_it_ends_with_2(tmp_path, capsys):
    (tmp_path / "bad.jpg").write_bytes(b"")
    assert tlgui(["explain", str(GOOD), str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    assert "None of these files can be read as a picture." in capsys.readouterr().err


def test_an_audition_is_a_line_for_each_network(pictures_folder, capsys):
    arguments = ["audition", str(pictures_folder), "--offline", "--device", "cpu"]
    assert tlgui([*arguments, "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert told["name"] == "resnet18", "the starter is all that is here"
    assert 0 <= told["low"] <= told["accuracy"] <= told["high"] <= 1
    assert told["seconds"] > 0
    assert tlgui([*arguments, "--backbones", "alexnet"]) == 2
    assert "alexnet" in capsys.readouterr().err
