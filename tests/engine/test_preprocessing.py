import json
import random

import pytest
import torch
from PIL import Image
from torchvision.models import get_model_weights

from tlgui.core.backbones import load_catalogue
from tlgui.core.config import TrainConfig
from tlgui.engine.backbones.source import preprocessing_for
from tlgui.engine.data.resize import bar_colour
from tlgui.engine.models.preprocessing import Preprocessing
from tlgui.engine.training.loader_factory import image_transform


def make_picture(width, height):
    return Image.effect_mandelbrot((width, height), (-2, -1.5, 1, 1.5), 60).convert("RGB")


@pytest.mark.parametrize(
    ("backbone", "weight_set", "size_px"),
    [
        ("resnet18", "DEFAULT", 224),
        ("resnet50", "IMAGENET1K_V2", 224),
        ("efficientnet_b7", "DEFAULT", 600),
        ("inception_v3", "DEFAULT", 299),
        ("vit_b_16", "IMAGENET1K_SWAG_E2E_V1", 384),
        ("swin_v2_t", "DEFAULT", 256),
    ],
)
@pytest.mark.parametrize("shape", [(700, 650), (120, 301)])
def test_the_tensor_is_exactly_the_one_of_the_weights_own_transform(backbone, weight_set, size_px, shape):
    picture = make_picture(*shape)
    tensor = preprocessing_for(backbone, weight_set).evaluation_transform()(picture)
    assert tensor.shape == (3, size_px, size_px)
    assert tensor.dtype == torch.float32
    assert torch.equal(tensor, get_model_weights(backbone)[weight_set].transforms()(picture))


@pytest.mark.whole_pictures
def test_every_weight_set_keeps_every_setting_of_its_transform():
    for name, backbone in load_catalogue().items():
        for weights in backbone.weights:
            own = vars(get_model_weights(name)[weights.name].transforms())
            ours = vars(preprocessing_for(name, weights.name).evaluation_transform())
            for key in ("crop_size", "resize_size", "mean", "std", "interpolation", "antialias"):
                assert list_of(ours[key]) == list_of(own[key]), (name, weights.name, key)


def list_of(value):
    return list(value) if isinstance(value, tuple | list) else value


@pytest.mark.parametrize("shape", [(300, 120), (120, 301), (64, 64), (1, 90)])
@pytest.mark.parametrize("resize", ["pad", "stretch"])
def test_a_picture_made_square_loses_nothing_and_is_the_same_in_the_fast_and_the_exact_way(resize, shape):
    preprocessing = preprocessing_for("resnet18").made_square(resize)
    picture = Image.new("RGB", shape, "red")
    tensor = preprocessing.evaluation_transform()(picture)
    assert tensor.shape == (3, 224, 224)
    transform = image_transform(TrainConfig(), preprocessing)
    mean, std = (torch.tensor(values)[:, None, None] for values in (preprocessing.mean, preprocessing.std))
    bytes_seen = (tensor * std + mean).mul(255).round().to(torch.uint8).permute(1, 2, 0).numpy()
    exact = transform.exact(picture)
    assert (bytes_seen == exact).all()
    is_red = (exact == (255, 0, 0)).all(axis=2)
    width, height = shape
    expected = 1 if resize == "stretch" else min(shape) / max(shape)
    assert is_red.mean() == pytest.approx(expected, abs=1 / 224)
    bars = exact[~is_red]
    assert len(bars) == 0 or (bars == bar_colour(preprocessing.mean)).all(), "what the network takes for nothing"
    varied = transform.random(picture, random.Random(1))
    assert varied.shape == (224, 224, 3)


def test_without_a_choice_everything_stays_as_the_weights_want_it():
    usual = preprocessing_for("resnet18")
    assert usual.made_square("crop") is usual
    old = {key: value for key, value in usual.to_json().items() if key != "resize"}
    assert Preprocessing.from_json(old) == usual
    assert TrainConfig().resize == "crop"


def test_it_comes_back_from_json_unchanged():
    preprocessing = preprocessing_for("efficientnet_b0")
    assert Preprocessing.from_json(json.loads(json.dumps(preprocessing.to_json()))) == preprocessing
