"""A model file of every earlier format loads, and answers as it did then; tests/data/old_formats says what is kept."""

import base64
import json
from pathlib import Path

import pytest
from damaged_models import GOOD, parts_of, write_parts

from tlgui.core.model_header import FORMAT, read_model_header
from tlgui.core.passport import passport
from tlgui.core.sentences import english
from tlgui.engine.inference.predictor import Predictor

OLD_FORMATS = sorted((Path(__file__).resolve().parent.parent / "data" / "old_formats").glob("*.json"))
PICTURES = GOOD.parents[1] / "pictures"


def whole_file(kept, path):
    """Put a model file together from what is kept of it and the weights that all of them share."""
    table, numbers = parts_of()
    table["__metadata__"] = kept["description"]
    for name, tensor in kept["extra"].items():
        data = base64.b64decode(tensor["numbers"])
        offsets = [len(numbers), len(numbers) + len(data)]
        table[name] = {"dtype": tensor["dtype"], "shape": tensor["shape"], "data_offsets": offsets}
        numbers += data
    return write_parts(path, table, numbers)


@pytest.mark.parametrize("old", OLD_FORMATS, ids=lambda path: path.stem)
def test_a_file_of_every_earlier_format_answers_as_it_did(old, tmp_path):
    kept = json.loads(old.read_text(encoding="ascii"))
    path = whole_file(kept, tmp_path / "model.safetensors")
    predictor = Predictor.load(path)
    answers = predictor.predict(PICTURES / answer["picture"] for answer in kept["answers"])
    for answer, then in zip(answers, kept["answers"], strict=True):
        assert {score.class_name: score.probability for score in answer.scores} == pytest.approx(
            then["scores"], abs=1e-5
        )
        assert answer.unknown_score == pytest.approx(then["unknown_score"], abs=1e-3)
        assert answer.is_sure is then["is_sure"]
    assert all(english(*entry.told) for entry in passport(read_model_header(path)))


def test_there_is_one_of_each_format_that_ever_was():
    formats = [json.loads(json.loads(path.read_text())["description"]["tlgui"])["format"] for path in OLD_FORMATS]
    assert set(formats) == set(range(1, FORMAT + 1))
