"""The lens shows the pixels that a model answers by; the sheet shows inputs that training makes."""

import io

import numpy as np
import pytest
import torch
from conftest import draw_shape
from PIL import Image

from tlgui.core.augmentation import AugmentConfig
from tlgui.core.control import Control
from tlgui.core.seen_area import seen_area
from tlgui.engine.door.registry import TaskContext, handler_for
from tlgui.engine.door.seen_requests import AugmentationSheetRequest, LensRequest
from tlgui.engine.inference.predictor import Predictor
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.runs.seen_pictures import preprocessing_of


def answer(request):
    (ready,) = handler_for(request)(request, TaskContext(Control(), lambda _event: None))
    return ready


def pixels(png):
    return np.asarray(Image.open(io.BytesIO(png)))


@pytest.fixture
def wide(tmp_path):
    """A picture that lies on its side in the file: upright it is 96 x 48."""
    path = tmp_path / "wide.png"
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = Image.new("RGB", (48, 96), "white")
    picture.paste(draw_shape("discs", 1, 48), (0, 20))
    picture.save(path, exif=exif)
    return path


def test_the_lens_shows_what_the_model_gets_to_the_last_bit(shared_run, wide, quick_config):
    model = shared_run.folder / "model.safetensors"
    ready = answer(LensRequest(str(wide), quick_config, str(model)))
    predictor = Predictor.load(model)
    ((_, seen),) = predictor.load_pictures([wide])
    preprocessing = Preprocessing.from_json(predictor.header.preprocessing)
    mean, std = (torch.tensor(values)[:, None, None] for values in (preprocessing.mean, preprocessing.std))
    exact = (seen * std + mean).mul(255).round().to(torch.uint8).permute(1, 2, 0).numpy()
    assert (pixels(ready.png) == exact).all()
    assert ready.size_px == (96, 48), "upright"
    part = preprocessing.crop_px / preprocessing.resize_px
    assert ready.area.lost == pytest.approx(1 - part * part / 2)


def test_the_lens_of_the_next_run_has_its_networks_own_way(wide, quick_config):
    ready = answer(LensRequest(str(wide), quick_config))
    preprocessing = preprocessing_of(quick_config)
    assert ready.side_px == preprocessing.crop_px == pixels(ready.png).shape[0]
    assert ready.name == quick_config.backbone


def test_the_part_that_is_seen():
    square = seen_area(100, 100, 0.875)
    assert (square.left, square.right, square.lost) == (0.0625, 0.9375, 1 - 0.875**2)
    assert seen_area(200, 100, 1.0).lost == 0.5
    assert seen_area(100, 400, 1.0) == seen_area(1, 4, 1.0)
    assert seen_area(200, 100, 1.0, is_squashed=True).lost == 0


def test_the_sheet_follows_the_choice_and_draws_anew(wide, quick_config):
    plain = quick_config.replace(augment=AugmentConfig())
    varied = quick_config.replace(augment=AugmentConfig(crop=0.4, flip=True))
    same = answer(AugmentationSheetRequest(str(wide), plain)).pngs
    assert len(same) == 9
    assert len(set(same)) == 1
    sheets = [answer(AugmentationSheetRequest(str(wide), varied, draw=draw)).pngs for draw in (0, 0, 1)]
    assert sheets[0] == sheets[1] != sheets[2]
    assert len(set(sheets[0])) > 4
    assert pixels(same[0]).shape == (preprocessing_of(plain).crop_px,) * 2 + (3,)
