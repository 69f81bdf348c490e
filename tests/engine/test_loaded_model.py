"""The model stays loaded between requests, on the best device, and the first answer does not wait for the others."""

import os
import shutil

import pytest
import torch
from damaged_models import GOOD

from tlgui.engine.inference import loaded_model as module
from tlgui.engine.inference.loaded_model import loaded_model
from tlgui.engine.inference.predictor import Predictor

PICTURE = GOOD.parents[1] / "pictures" / "red" / "0.png"


@pytest.fixture
def model(tmp_path):
    return shutil.copy(GOOD, tmp_path / "model.safetensors")


def test_it_is_loaded_once_and_again_when_its_file_has_changed(model):
    first = loaded_model(str(model))
    assert loaded_model(str(model)) is first
    os.utime(model, ns=(1, 1))
    assert loaded_model(str(model)) is not first


def test_a_gpu_without_room_leaves_it_to_the_processor(model, monkeypatch):
    asked, load = [], Predictor.load

    def crowded(path, device="cpu"):
        asked.append(str(device))
        if str(device) != "cpu":
            raise torch.OutOfMemoryError("CUDA out of memory")
        return load(path, device)

    monkeypatch.setattr(module, "pick_device", lambda kind: torch.device("cuda"))
    monkeypatch.setattr(module.Predictor, "load", crowded)
    predictor = loaded_model(str(model))
    assert asked == ["cuda", "cpu"]
    assert predictor.device.type == "cpu"
    assert next(iter(predictor.predict([PICTURE]))).best is not None


def test_the_first_answer_does_not_wait_for_the_others(model, monkeypatch, tmp_path):
    paths = [shutil.copy(PICTURE, tmp_path / f"{number}.png") for number in range(40)]
    predictor, sizes = loaded_model(str(model)), []
    outputs = predictor.outputs
    monkeypatch.setattr(predictor, "outputs", lambda images: sizes.append(len(images)) or outputs(images))
    answers = predictor.predict(paths)
    next(answers)
    assert sizes == [1]
    assert len(list(answers)) == 39
    assert sizes[:2] == [1, 4]
    assert max(sizes) == 16
