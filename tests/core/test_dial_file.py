"""The dial in the model file: written without touching a weight, read by this version, refused by an earlier one."""

import json
import os
from dataclasses import replace

import pytest
from damaged_models import GOOD, description_of, parts_of, write_described

from tlgui.core.answer_dial import HeldOut
from tlgui.core.dial_file import least_for_answered, least_for_right, read_with_held_out, set_dial
from tlgui.core.errors import ConfigError, ModelFileError
from tlgui.core.model_header import WITH_DIAL, read_model_header
from tlgui.core.picture_scores import PictureScores, ScoredPicture, write_scores
from tlgui.core.run_folder import RunFolder

HELD_OUT = [
    {"part": "val", "right": [0.6, 0.8, 0.9, 0.95], "wrong": [0.5]},
    {"part": "test", "right": [0.7, 0.99], "wrong": [0.55]},
]


@pytest.fixture
def model(tmp_path):
    return write_described(tmp_path / "model.safetensors", held_out=HELD_OUT, format=2)


def test_the_weights_stay_byte_for_byte_and_all_else_too(model):
    table, numbers = parts_of(model)
    before = read_model_header(model)
    header = set_dial(model, 0.85)
    assert read_model_header(model) == header == replace(before, least_probability=0.85, format=WITH_DIAL)
    after, same_numbers = parts_of(model)
    assert same_numbers == numbers
    del table["__metadata__"], after["__metadata__"]
    assert after == table
    assert (model.stat().st_size - len(numbers)) % 8 == 0
    assert header.identity == before.identity


def test_turning_it_off_gives_the_file_back_as_it_was(model):
    header = read_model_header(model)
    set_dial(model, 0.85)
    assert set_dial(model, None) == read_model_header(model) == header
    once = model.read_bytes()
    set_dial(model, 0.6)
    assert model.read_bytes() != once
    set_dial(model, None)
    assert model.read_bytes() == once


def test_a_file_with_a_dial_says_so_to_programs_that_know_none(model):
    set_dial(model, 0.85)
    assert description_of(parts_of(model)[0])["format"] == 3
    set_dial(model, None)
    assert description_of(parts_of(model)[0])["format"] == 2


def test_a_file_of_an_earlier_version_has_no_dial_and_takes_one_all_the_same(tmp_path):
    model = tmp_path / "model.safetensors"
    model.write_bytes(GOOD.read_bytes())
    header = read_with_held_out(model)
    assert (header.dial, header.least_probability) == (None, None)
    assert set_dial(model, 0.7).least_probability == 0.7
    with pytest.raises(ConfigError, match="does not say how sure"):
        least_for_right(model, header, 0.9)
    with pytest.raises(ConfigError, match="does not say how sure"):
        least_for_answered(model, header, 0.9)


def test_an_earlier_versions_scores_beside_the_file_are_taken_and_then_travel_in_it(tmp_path):
    model = tmp_path / "model.safetensors"
    model.write_bytes(GOOD.read_bytes())
    header = read_model_header(model)
    pictures = [ScoredPicture(f"{i}.png", i % 2, (float(i), 0.0)) for i in range(4)]
    scores = PictureScores(header.identity, header.class_names, tuple(pictures), "test")
    write_scores(RunFolder(tmp_path).scores, scores)
    found = read_with_held_out(model)
    assert found.held_out == (HeldOut.of("test", scores.answers()),)
    assert found.dial.figures(0.0).is_own
    set_dial(model, 0.7)
    RunFolder(tmp_path).scores.unlink()
    assert read_model_header(model).held_out == found.held_out


def test_it_is_set_on_the_first_part_and_reported_on_the_last(model):
    dial = read_model_header(model).dial
    assert (dial.set_on.part, dial.reported_on.part) == ("val", "test")
    least = dial.for_answered(0.8)
    assert dial.set_on.figures(least).n_answered == 4
    assert dial.figures(least) == dial.reported_on.figures(least)


def test_a_model_that_is_not_measured_is_left_as_it_is(tmp_path):
    model = write_described(tmp_path / "model.safetensors", evaluation=None)
    before = model.read_bytes()
    with pytest.raises(ModelFileError, match="not been measured"):
        set_dial(model, 0.7)
    assert model.read_bytes() == before


def test_a_run_that_goes_on_would_write_over_it(model):
    with RunFolder(model.parent).locked(), pytest.raises(ModelFileError, match="goes on"):
        set_dial(model, 0.7)
    assert read_model_header(model).least_probability is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_said(model):
    before = model.read_bytes()
    model.parent.chmod(0o500)
    try:
        with pytest.raises(ModelFileError, match="left as it was"):
            set_dial(model, 0.7)
    finally:
        model.parent.chmod(0o700)
    assert model.read_bytes() == before


def test_a_disk_that_fills_up_leaves_the_file_as_it_was(model, monkeypatch):
    before = model.read_bytes()

    def full(*_arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfileobj", full)
    with pytest.raises(ModelFileError, match="No space left"):
        set_dial(model, 0.7)
    assert model.read_bytes() == before
    assert [path.name for path in model.parent.iterdir()] == [model.name]


@pytest.mark.parametrize(
    "changes",
    [
        {"least_probability": 1.5},
        {"least_probability": "0.8"},
        {"held_out": {}},
        {"held_out": [{"part": "val", "right": [], "wrong": []}]},
        {"held_out": [{"part": "odd", "right": [1], "wrong": []}]},
        {"held_out": [{"part": "val", "right": [2], "wrong": []}]},
        {"held_out": [{"part": "val", "right": [0.5]}]},
    ],
)
def test_odd_values_are_damage(tmp_path, changes):
    with pytest.raises(ModelFileError, match="damaged"):
        read_model_header(write_described(tmp_path / "model.safetensors", **changes))


def test_what_is_kept_is_plain_json(model):
    header = read_model_header(model)
    assert json.loads(header.to_text())["held_out"] == HELD_OUT
