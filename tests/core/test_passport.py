"""A passport says what the file knows, and says what it does not know."""

import io
import json
import shutil
from dataclasses import replace

import pytest
from conftest import make_folder
from damaged_models import GOOD, parts_of
from known_models import LOOSEST, write_knowing
from PIL import Image

from tlgui.__main__ import main
from tlgui.core.dial_file import set_dial
from tlgui.core.model_header import read_model_header
from tlgui.core.model_samples import KEY, read_samples
from tlgui.core.passport import passport
from tlgui.core.safetensors_header import replace_metadata
from tlgui.core.sentences import english


def told(header):
    return {entry.key: " ".join(map(english, entry.told)) for entry in passport(header)}


def evaluation(**changes):
    data = read_model_header(GOOD).evaluation
    return data | {"accuracy": 0.875, "accuracy_low": 0.8, "accuracy_high": 0.93, "n": 96} | changes


@pytest.mark.parametrize(
    ("part", "words"), [("test", "training never saw"), ("val", "a little too good"), ("all", "of 96 pictures.")]
)
def test_the_score_stands_with_its_range_and_what_it_was_measured_on(part, words):
    text = told(replace(read_model_header(GOOD), evaluation=evaluation(part=part)))["score"]
    assert "87.5% (80% to 93%) of 96" in text
    assert words in text


def test_what_the_file_does_not_know_is_said():
    header = replace(read_model_header(GOOD), evaluation=None, fingerprint="", unknown=None)
    text = told(header)
    assert "Not measured" in text["score"]
    assert "not measured" in text["calibration"]
    assert "does not say which pictures" in text["pictures"]
    assert "always" in text["limits"]
    assert all(text.values())


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "from the middle"),
        ({"resize": "pad"}, "with bars"),
        ({"resize": "stretch"}, "pressed into a square"),
        ({"is_squashed": True}, "pressed into a square"),
    ],
)
def test_it_is_said_what_the_model_sees_of_a_picture(changes, words):
    header = read_model_header(GOOD)
    text = told(replace(header, preprocessing=header.preprocessing | changes))["limits"]
    assert words in text


def test_limits_name_few_pictures_the_worst_class_and_what_is_seen(tmp_path):
    header = read_model_header(write_knowing(tmp_path / "m.safetensors", LOOSEST))
    reports = {"blue": {"precision": 1.0, "recall": 0.5, "n": 4}, "red": {"precision": 0.9, "recall": 1.0, "n": 50}}
    header = replace(header, evaluation=evaluation(per_class=reports, ece=0.02, ece_before=0.11))
    text = told(header)
    assert "fewer than 20 pictures were measured, so little is known of it: blue" in text["limits"]
    assert "'blue': 50%" in text["limits"]
    assert "none of its classes" in text["limits"]
    assert f"{header.preprocessing['crop_px']} pixels" in text["limits"]
    assert "2.0% on average" in text["calibration"]
    assert "11.0%" in text["calibration"]
    assert "blue, red" in text["classes"]


def test_the_command_prints_it_and_gives_the_values(capsys):
    assert main(["passport", str(GOOD)]) == 0
    printed = capsys.readouterr().out
    header = read_model_header(GOOD)
    assert header.backbone in printed
    assert header.created[:10] in printed
    assert main(["passport", str(GOOD), "--json"]) == 0
    values = json.loads(capsys.readouterr().out)
    assert values["classes"] == ["blue", "red"]
    assert (values["accuracy"], values["n_train"]) == (header.evaluation["accuracy"], header.n_train)
    assert main(["passport", str(GOOD.with_name("nothing"))]) == 2


def test_small_pictures_travel_in_the_file_only_when_asked_for_and_change_no_weight(tmp_path, capsys):
    model = tmp_path / "model.safetensors"
    shutil.copy(GOOD, model)
    before = parts_of(model)

    def values(*flags):
        assert main(["passport", str(model), "--json", *flags]) == 0
        return json.loads(capsys.readouterr().out)

    assert values()["samples"] == {}
    assert values("--samples", str(GOOD.parents[1] / "pictures"))["samples"] == {"blue": 3, "red": 3}
    for pictures in read_samples(model).values():
        for data in pictures:
            with Image.open(io.BytesIO(data)) as image:
                assert max(image.size) <= 64
                assert not image.getexif()
    assert parts_of(model)[1] == before[1]
    set_dial(model, 0.6)
    assert values()["samples"] == {"blue": 3, "red": 3}
    set_dial(model, None)
    assert values("--no-samples")["samples"] == {}
    assert model.stat().st_size < GOOD.stat().st_size + 2000


@pytest.mark.parametrize(
    "odd", ["no json", "[]", '{"blue": 3}', '{"blue": ["%%%"]}', '{"blue": ["aGVsbG8="]}', '{"x": []}']
)
def test_damaged_samples_are_none(tmp_path, odd):
    model = tmp_path / "model.safetensors"
    shutil.copy(GOOD, model)
    replace_metadata(model, KEY, odd)
    assert read_samples(model) == {}
    assert main(["passport", str(model)]) == 0


def test_a_folder_of_other_classes_gives_no_samples(tmp_path, capsys):
    model = tmp_path / "model.safetensors"
    shutil.copy(GOOD, model)
    make_folder(tmp_path / "other", n_per_class=2)
    before = model.read_bytes()
    assert main(["passport", str(model), "--samples", str(tmp_path / "other")]) == 2
    assert "no picture of any of the model's classes" in capsys.readouterr().err
    assert model.read_bytes() == before
