"""A damaged model file ends in one sentence at every door: no traceback, not much memory, no code."""

import json
import shutil
import struct
import subprocess
import sys

import numpy as np
import pytest
from damaged_models import GOOD, Damager, description_of, parts_of, write_described, write_parts

from tlgui.cli import run
from tlgui.core.errors import ModelFileError
from tlgui.core.evaluation import Evaluation
from tlgui.core.model_header import FORMAT, read_model_header
from tlgui.engine.inference.predictor import Predictor

PICTURE = GOOD.parents[1] / "pictures" / "red" / "0.png"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "damaged.safetensors"


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_damaged_gives_an_answer_or_one_sentence(path, seed):
    damager = Damager(seed)
    for number in range(72):
        what = damager.write(path, number)
        try:
            told = outcome(path)
        except Exception as error:
            raise AssertionError(what) from error
        assert "\n" not in told, what


def outcome(path):
    """Open a file as the window does and then answer a picture; return the sentence, or '' when it was answered."""
    try:
        header = read_model_header(path)
        header.summary(path)
        header.parsed_evaluation()
        (answer,) = Predictor.load(path).predict([PICTURE])
    except ModelFileError as error:
        return str(error)
    assert len(answer.scores) == len(header.class_names)
    return ""


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"hidden": 3_000_000, "head": "mlp"}, "hidden"),
        ({"hidden": 16384, "head": "mlp"}, "fit"),
        ({"hidden": True}, "hidden"),
        ({"class_names": ["blue", "red", "green"]}, "classes"),
        ({"class_names": ["blue", "red", "green"], "evaluation": None}, "fit"),
        ({"class_names": ["blue", "blue"]}, "class_names"),
        ({"class_names": "blue"}, "class_names"),
        ({"class_names": ...}, "class_names"),
        ({"backbone": "vgg16_bn"}, "fit"),
        ({"backbone": "vit_b_16"}, "fit"),
        ({"backbone": ["resnet18"]}, "backbone"),
        ({"backbone": "no_such_network"}, "no_such_network"),
        ({"preprocessing": {"crop_px": 100_000}}, "resize_px"),
        ({"created": "yesterday"}, "created"),
        ({"evaluation": {"accuracy": 0.5}}, "accuracy_low"),
        ({"split": ["a"]}, "split"),
        ({"format": FORMAT + 1}, "newer"),
        ({"format": "1"}, "format"),
        ({"temperature": 0}, "temperature"),
        ({"temperature": "1"}, "temperature"),
        ({"temperature": float("nan")}, "temperature"),
    ],
)
def test_what_a_description_says_is_checked_before_anything_is_built(path, changes, word):
    write_described(path, **changes)
    with pytest.raises(ModelFileError, match=word):
        Predictor.load(path)


def test_unknown_keys_of_a_later_version_are_passed_over(path):
    write_described(path, mood=1.5)
    assert read_model_header(path).class_names == ("blue", "red")


def test_a_class_whose_name_is_not_utf8_is_kept(path):
    header = read_model_header(write_described(path, class_names=["caf\udce9", "red"], evaluation=None))
    assert header.class_names == ("caf\udce9", "red")
    assert type(header).from_text(header.to_text(), path) == header


def test_a_key_that_stands_twice_is_damage(path):
    table, numbers = parts_of()
    text = json.dumps(table)
    write_parts(path, f'{text[:-1]}, "__metadata__": {{}}}}', numbers)
    with pytest.raises(ModelFileError):
        read_model_header(path)


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("command", ["predict", "evaluate"])
def test_weights_that_are_no_numbers_end_with_two_and_one_sentence(path, capsys, value, command):
    write_with_last_number(path, value)
    code = run([command, str(path), str(PICTURE if command == "predict" else PICTURE.parents[1]), "--json"])
    out, err = capsys.readouterr()
    assert code == 2
    assert out == ""
    assert err.startswith("tlgui: ")
    assert err.count("\n") == 1
    assert "NaN" in err


def test_weights_that_run_over_are_no_answer(path, capsys):
    write_with_last_number(path, np.float32(3e38), n=200_000)
    assert run(["predict", str(path), str(PICTURE), "--json"]) == 2
    assert "numbers" in capsys.readouterr().err


def test_a_file_that_describes_a_huge_network_takes_no_memory_for_it(path):
    table, numbers = parts_of()
    description = description_of(table) | {"backbone": "vgg16", "head": "mlp", "hidden": 16384}
    table["__metadata__"]["tlgui"] = json.dumps(description)
    write_parts(path, table, numbers)
    told = subprocess.run([sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True)
    assert float(told.stdout) < 150


MEASURE = """
import resource, sys
from pathlib import Path
from tlgui.core.errors import ModelFileError
from tlgui.engine.inference.model_file import load_model
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    load_model(Path(sys.argv[1]))
except ModelFileError:
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def test_the_choices_of_a_run_that_are_damaged_are_told_by_summary_alone(path, capsys):
    write_described(path, config={"optimizer": 3, "augment": {"x": 1}})
    assert run(["summary", str(path)]) == 2
    assert "choices" in capsys.readouterr().err
    assert run(["predict", str(path), str(PICTURE)]) == 0


def test_an_evaluation_that_is_read_can_be_shown(path):
    shutil.copy(GOOD, path)
    assert isinstance(read_model_header(path).parsed_evaluation(), Evaluation)


def write_with_last_number(path, value, n=1):
    """Write the good model with its last numbers changed: they are weights."""
    data = bytearray(GOOD.read_bytes())
    data[-4 * n :] = struct.pack("<f", value) * n
    path.write_bytes(data)
