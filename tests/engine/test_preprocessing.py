import json

import pytest
import torch
from PIL import Image
from torchvision.models import get_model_weights

from tlgui.core.backbones import load_catalogue
from tlgui.engine.backbones.source import preprocessing_for
from tlgui.engine.models.preprocessing import Preprocessing


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


def test_it_comes_back_from_json_unchanged():
    preprocessing = preprocessing_for("efficientnet_b0")
    assert Preprocessing.from_json(json.loads(json.dumps(preprocessing.to_json()))) == preprocessing
