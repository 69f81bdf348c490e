"""How pictures become squares: a run keeps to it, its model answers by it, and it is counted what filling cuts off."""

import json

import numpy as np
import pytest
from conftest import draw_shape
from PIL import Image

from tlgui.cli import run as run_command
from tlgui.core.config import TrainConfig
from tlgui.core.control import Control
from tlgui.core.model_header import read_model_header
from tlgui.core.resize import DEFAULT_SEEN_PART, cut_message, n_cut, shapes_of
from tlgui.core.sentences import english
from tlgui.engine.backbones.source import preprocessing_for
from tlgui.engine.data.decode import load_rgb
from tlgui.engine.data.folder import scan_folder
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.door.seen_requests import CutRequest, LensRequest
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.runs.run import train
from tlgui.engine.training.loader_factory import image_transform


@pytest.fixture
def wide_folder(tmp_path):
    """Pictures three times as wide as high; what they show lies at the left end, which filling cuts off."""
    for kind in ("discs", "squares"):
        (tmp_path / "data" / kind).mkdir(parents=True)
        for number in range(8):
            picture = Image.new("RGB", (144, 48), (120, 120, 120))
            picture.paste(draw_shape(kind, number, 48), (0, 0))
            picture.save(tmp_path / "data" / kind / f"{number}.png")
    return tmp_path / "data"


@pytest.mark.parametrize("resize", ["pad", "stretch"])
def test_a_run_its_model_and_the_lens_see_the_same_pixels(resize, wide_folder, quick_config, tmp_path):
    config = quick_config.replace(resize=resize, head_epochs=1, finetune_epochs=1)
    train(config, scan_folder(wide_folder), out=tmp_path / "run", on_event=lambda _event: None)
    model = tmp_path / "run" / "model.safetensors"
    header = read_model_header(model)
    preprocessing = Preprocessing.from_json(header.preprocessing)
    assert (preprocessing.resize, preprocessing.resize_px) == (resize, preprocessing.crop_px)
    assert header.format == header.with_dial(None, ()).format == 4, "an earlier program would see other pixels"
    picture = wide_folder / "discs" / "0.png"
    predictor = Predictor.load(model)
    ((_, seen),) = predictor.load_pictures([picture])
    trained_on = image_transform(config, preprocessing).exact(load_rgb(picture))
    mean, std = (np.array(values) for values in (preprocessing.mean, preprocessing.std))
    answered_by = np.round((seen.permute(1, 2, 0).numpy() * std + mean) * 255).astype(np.uint8)
    assert (answered_by == trained_on).all()
    (lens,) = handler_for(LensRequest("", config))(
        LensRequest(str(picture), config, str(model)), TaskContext(Control(), lambda _event: None)
    )
    assert lens.area.lost == 0
    assert predictor.seen_part_of(picture) == pytest.approx(3 if resize == "pad" else 1)


def test_what_filling_cuts_off_is_counted():
    shapes = shapes_of([(100, 100), (400, 300), (300, 400), (900, 300)])
    assert shapes == ((0.333, 1), (0.75, 2), (1.0, 1))
    assert n_cut(shapes, DEFAULT_SEEN_PART, is_squashed=False) == 1
    assert n_cut(shapes_of([(400, 300), (300, 200), (100, 100)]), DEFAULT_SEEN_PART, is_squashed=False) == 0
    assert n_cut(shapes, 1.0, is_squashed=False) == 1
    assert n_cut(shapes, 1.0, is_squashed=True) == 0
    told = english(cut_message(shapes, DEFAULT_SEEN_PART, is_squashed=False))
    assert told.startswith("1 of 4 pictures is so long or tall that more than half of it is cut off")
    assert "Of an ordinary photo (4:3) it is 43%" in told
    assert cut_message(shapes, 1.0, is_squashed=True) is None
    assert preprocessing_for(TrainConfig().backbone).seen_part == DEFAULT_SEEN_PART


def test_it_is_told_by_the_engine_and_by_check(wide_folder, quick_config, capsys):
    request = CutRequest(scan_folder(wide_folder), quick_config)
    (ready,) = handler_for(request)(request, TaskContext(Control(), lambda _event: None))
    assert ready.message.value("n") == 16
    assert run_command(["check", str(wide_folder)]) == 0
    assert "16 of 16 pictures are so long or tall that more than half of each is cut off" in capsys.readouterr().out
    assert run_command(["check", str(wide_folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["cut"]["n"] == 16
